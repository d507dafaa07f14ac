// What is said of a text in the notation that cannot be read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/finding.hpp"

namespace debrief::inline v0::graph {

struct Complaints {
  std::vector<Finding> findings;
  /// Set by a complaint, and cleared by whoever begins something new.
  bool failed = false;

  /// Of at most 1,000 for a text; further ones only set `failed`.
  void add(Span span, std::string message, std::string suggestion);
};

/// Gives the findings their lines and columns, and puts them in text order.
void place(std::vector<Finding>& findings, std::string_view text);

}  // namespace debrief::inline v0::graph
