#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::report {

/// A review as the index lists it.
struct SiteReview {
  const Review* review = nullptr;
  std::vector<Finding> findings;
};

/// A part of the index page made elsewhere: a heading, its lead and markup that this library drew.
struct SiteSection {
  std::string title;
  std::string lead;
  std::string markup;
};

/// A page beside the reviews, made elsewhere and linked from the index.
struct SitePage {
  std::string name;  ///< such as "leadership.html"
  std::string title;
  std::string html;
};

/// What a report consists of. The reviews must outlive the call.
struct Site {
  std::string title = "Post-incident reviews";
  std::vector<SiteReview> reviews;
  /// Incidents that stand alone: they happened and have no review here.
  std::vector<const Incident*> incidents;
  std::vector<SiteSection> sections;
  std::vector<SitePage> pages;
  /// What could not be read, said once on the index page.
  std::vector<std::string> unread;
};

/// The index page: what happened, in time order, what each review holds and what was found about it. Ranks nothing and
/// names nobody. n log n in the reviews.
DEBRIEF_EXPORT std::string index_html(const Site& site);

/// The page names of the reviews in their order: page_name(), numbered where two would be the same.
DEBRIEF_EXPORT std::vector<std::string> page_names(const Site& site);

/// Writes index.html and one page per review into a folder, which is made where it is missing. Each file is written
/// whole or not at all. Returns the path of the index, or the first error.
DEBRIEF_EXPORT Result<std::filesystem::path> write_site(const Site& site, const std::filesystem::path& folder);

}  // namespace debrief::inline v0::report
