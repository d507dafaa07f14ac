#pragma once

#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/scorecards.hpp"

namespace debrief::inline v0::report {

struct LeadershipOptions {
  std::string title = "What our reviews taught us";
  /// Where a link back to an index leads; empty for none.
  std::string index_link;
  /// Comparisons made for this page, all of them: their number is what their q-values rest on.
  std::vector<Verdict> verdicts;
};

/// Both cards as a page for leadership: what was learned and practised, the meetings, the response system with its
/// verdicts, the limits; always in this order. There is no number that joins the cards, no colour that grades, no
/// person. Charts stand in the page as SVG; it needs no network and runs no script.
DEBRIEF_EXPORT std::string leadership_html(const Scorecards& scorecards, const LeadershipOptions& options = {});

}  // namespace debrief::inline v0::report
