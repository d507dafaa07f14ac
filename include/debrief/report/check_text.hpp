#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "debrief/check/check.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

/// A document read and checked.
struct CheckedText {
  /// The document as far as it could be read.
  std::optional<Document> document;
  /// What reading and checking found, in document order, each with line and column.
  std::vector<Finding> findings;
};

/// Reads a document of either kind, checks it, and gives every finding its place in the text. Never throws for
/// anything the text holds.
DEBRIEF_EXPORT CheckedText check_text(std::string_view json, const Checker& checker, const Limits& limits = {});

/// The findings of a document's text. Throws Exception where Checker::make() gives an error.
DEBRIEF_EXPORT std::vector<Finding> check(std::string_view json, const CheckOptions& options = {},
                                          const Limits& limits = {});

/// Reads a policy and says everything that is wrong with it, also what only the rules know: names that do not exist.
DEBRIEF_EXPORT Reading<Policy> read_checked_policy(std::string_view json);

}  // namespace debrief::inline v0
