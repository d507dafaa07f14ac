// Reviews as an event log for process-mining programs.
#pragma once

#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// XES (IEEE 1849-2016): a trace for each incident, its milestones and timeline in the order of time.
///
/// The activity (concept:name) is the milestone's name or the event's kind, never its text, so that logs of many
/// incidents have activities in common; the text stands beside it. Roles are resources, people are not named. An
/// interval gives a start and a complete event. An event without a clock keeps its place and has no timestamp. An
/// event that names no incident belongs to the review's first. Opens in ProM and pm4py. Sorts each trace.
DEBRIEF_EXPORT std::string write_xes(const std::vector<Review>& reviews);

}  // namespace debrief::inline v0
