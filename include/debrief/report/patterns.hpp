#pragma once

#include <string>
#include <utility>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/patterns/patterns.hpp"

namespace debrief::inline v0::report {

struct PatternsPage {
  std::string title = "What keeps coming back";
  std::string index_link;  ///< such as "index.html"; nothing where there is none
  /// The page of a review by its id; a review without one stands as text.
  std::vector<std::pair<std::string, std::string>> pages;
};

/// One page on what keeps coming back: every kind that was asked for, each pattern with its count, with what chance
/// gives, and with links to the reviews it comes from. Nothing in it is keyed by a person.
DEBRIEF_EXPORT std::string patterns_html(const Patterns& patterns, const PatternsPage& page = {});

/// The few sentences of it that belong on an index page: recurrence in its three respects, and what stands out from
/// everything that was compared.
DEBRIEF_EXPORT std::string patterns_summary_html(const Patterns& patterns);

}  // namespace debrief::inline v0::report
