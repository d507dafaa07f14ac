// Documents named on the command line, read whole.
#pragma once

#include <string>
#include <vector>

#include "debrief/core/finding.hpp"
#include "debrief/io/documents.hpp"
#include "debrief/io/read.hpp"

namespace debrief::cli {

/// A document that could be read, with its place and what reading found.
struct LoadedDocument {
  Source source;
  Document document;
  std::vector<Finding> findings;
  /// The text it was read from, for placing findings in it.
  std::string text;
};

/// Everything under some paths: folders, .json and .jsonl files.
struct LoadedDocuments {
  std::vector<LoadedDocument> documents;
  /// One line for each file or line that gave no document, ready for a person.
  std::vector<std::string> unread;
};

LoadedDocuments load_documents(const std::vector<std::string>& paths);

}  // namespace debrief::cli
