#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

/// Where a document came from: a file, and for JSONL the 1-based line in it.
struct Source {
  std::filesystem::path path;
  std::int64_t line = 0;
};

/// "path" or "path:line".
DEBRIEF_EXPORT std::string text_of(const Source& source);

/// A document as bytes, with the place they came from. The bytes live as long as the call that hands them out.
struct RawDocument {
  Source source;
  std::string_view json;
};

/// Hands every document under the given paths to `each`, in order: a .json file is one document, a .jsonl or .ndjson
/// file one per line (empty lines are passed over), a folder all such files in it and below, sorted by path. Hidden
/// files and folders are passed over. Bytes are handed out one file at a time, so that a corpus larger than memory's
/// share of one file is never held. Stops early when `each` returns false.
///
/// Returns what could not be read at all, one error per file; the others are still handed out. A path that does not
/// exist is such an error.
DEBRIEF_EXPORT std::vector<Error> for_each_document(const std::vector<std::filesystem::path>& paths,
                                                    const Limits& limits,
                                                    const std::function<bool(const RawDocument&)>& each);

}  // namespace debrief::inline v0
