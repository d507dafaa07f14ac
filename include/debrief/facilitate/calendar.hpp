// What a review puts into a calendar.
#pragma once

#include <string>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// iCalendar (RFC 5545): the meeting, the soak from its end until the first moment that commits without haste, and the
/// follow-up as events; every action that is committed or beyond as a task with its due date and status. Candidates
/// are no tasks. Owners are named only by team or role. Identifiers stay the same from export to export, so that a
/// calendar replaces what it had; `stamp` is when this was made. Error: a calendar of the policy that cannot be read.
DEBRIEF_EXPORT Result<std::string> review_calendar(const Review& review, const Policy& policy, const Instant& stamp);

}  // namespace debrief::inline v0
