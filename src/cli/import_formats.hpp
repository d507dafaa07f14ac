// The formats that `debrief import` reads, one row each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

/// One file to be imported.
struct ImportSource {
  std::string path;
  std::string_view bytes;
  /// ccadb: what the report's bug knows.
  CcadbPosts posts;
};

/// What came of one file: one document or several, and what was noticed.
struct Imported {
  std::vector<Document> documents;
  std::vector<Finding> findings;
};

struct ImportFormat {
  std::string_view name;
  /// What it is, for the help text.
  std::string_view words;
  /// Endings of the files that are taken from a folder.
  std::vector<std::string_view> endings;
  Result<Imported> (*read)(const ImportSource& source);
};

/// In the order of the help text.
const std::vector<ImportFormat>& import_formats();

}  // namespace debrief::cli
