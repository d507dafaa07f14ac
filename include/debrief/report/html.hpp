#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::report {

/// What a review's page shows besides the review.
struct HtmlOptions {
  /// What checking found; the section is left out where nobody checked.
  std::optional<std::vector<Finding>> findings;
  /// Where "All reviews" leads; no link where empty.
  std::string index_link;
};

/// A self-contained page of one review: no script, nothing fetched, light and dark, ready to print. Shows the incident
/// from inside first and keeps hindsight apart. Every text of the document is escaped, links lead to http and https
/// alone, and people's names appear only as owners of actions. Linear in the document, but for drawing the factor
/// graph.
DEBRIEF_EXPORT std::string html(const Review& review, const HtmlOptions& options = {});

/// The style sheet of every page.
DEBRIEF_EXPORT std::string_view style_sheet() noexcept;

/// The name of a review's page in a report: its id as letters, digits and hyphens, with ".html".
DEBRIEF_EXPORT std::string page_name(const Review& review);

}  // namespace debrief::inline v0::report
