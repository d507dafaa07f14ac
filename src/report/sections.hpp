// The parts of a review's page, each as a View for the template "review.html".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/finding.hpp"
#include "debrief/core/instant.hpp"
#include "debrief/model/review.hpp"
#include "report/view.hpp"

namespace debrief::inline v0::report_detail {

/// What every section needs to know of the whole review.
struct Page {
  const Review& review;
  std::optional<Instant> zero;
  /// Evidence items by id, numbered as the list at the end of the page shows them.
  std::map<std::string, std::size_t> evidence;
  /// What stands behind an id that other parts refer to: a factor's or event's label.
  std::map<std::string, std::string> labels;
};

Page page_of(const Review& review);

/// "T+12" where there is a T+0, and the local time with its offset.
void add_moment(View& view, const Page& page, const std::optional<Instant>& at, const std::string& prefix);

/// The numbers of the cited evidence, as links, under `name`; unknown ids are shown as they are.
void add_citations(View& view, const Page& page, const EvidenceRefs& evidence, const std::string& name);

/// A text as paragraphs under `name`, each with `item`.
void add_paragraphs(View& view, std::string_view name, std::string_view item, std::string_view text);

void add_incidents(View& view, const Page& page);
void add_timeline(View& view, const Page& page);
void add_decisions(View& view, const Page& page);
void add_factors(View& view, const Page& page);
void add_learning(View& view, const Page& page);
void add_actions(View& view, const Page& page);
void add_process(View& view, const Page& page);
void add_evidence(View& view, const Page& page);
void add_findings(View& view, const std::vector<Finding>& findings);

}  // namespace debrief::inline v0::report_detail
