// Who sits in the room of a review, who joins for a part of it, and who is still missing.
#pragma once

#include "debrief/facilitate/staffing.hpp"
#include "facilitate/people_involved.hpp"

namespace debrief::inline v0 {

/// Adds the core group, the guests and what the story names without a seat.
void fill_seats(const Review& review, const Policy& policy, const PeopleInvolved& people, StaffingAdvice& out);

}  // namespace debrief::inline v0
