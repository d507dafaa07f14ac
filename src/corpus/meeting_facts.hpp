// What a review tells about its meeting, as counts.
#pragma once

#include <vector>

#include "debrief/corpus/meeting_fact.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

struct MeetingFactRow {
  MeetingFact fact = MeetingFact::attendees;
  std::int64_t part = 0;
  std::int64_t whole = 0;
};

/// Facts of which the review says nothing are left out: absent is never zero. Linear in the review.
std::vector<MeetingFactRow> meeting_facts_of(const Review& review);

/// When the timeline part of the meeting was over; nothing where that is not recorded.
std::optional<std::int64_t> timeline_closed(const Review& review);

}  // namespace debrief::inline v0
