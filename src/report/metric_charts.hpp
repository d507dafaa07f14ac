// Drawings of the two cards: shares with their intervals, numbers over time, and what became of actions. Shapes and
// dashes carry the meaning, so that they read in grey; they are drawn small enough for a phone.
#pragma once

#include <string>

#include "debrief/metrics/scorecards.hpp"

namespace debrief::inline v0::report_detail {

/// A share from 0 to 100 % as a dot on its interval. Empty when there is nothing to count.
std::string share_chart(const Share& share);

/// A series as a process behaviour chart: points, their centre and natural limits where there are any, and a ring
/// around every point that a rule calls unusual. Empty without points.
std::string series_chart(const Series& series);

/// The cumulative share of committed actions that were done (with its band), and of those dropped, by day since
/// commitment. Empty without actions.
std::string follow_through_chart(const ActionCohort& cohort);

}  // namespace debrief::inline v0::report_detail
