// The incident drawn on its clock, as inline SVG without script. Colours come from the page's style sheet.
#pragma once

#include <string>

#include "debrief/model/review.hpp"

namespace debrief::inline v0::report_detail {

/// What customers had to bear above, what it meant inside below, on one time axis with the milestones. Responders
/// stand by role, never by person. Empty when no impact and no role has a time.
std::string impact_chart(const Review& review);

/// Swim-lanes by phase: events as dots (hollow where they tell what somebody thought), intervals as bars, decision
/// points as numbered diamonds that link to "#decision-N". Empty when fewer than two events have a time.
std::string timeline_chart(const Review& review);

}  // namespace debrief::inline v0::report_detail
