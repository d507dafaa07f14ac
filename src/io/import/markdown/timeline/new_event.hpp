// An event of the timeline that is being read: its id, its place, its time.
#pragma once

#include <cstdint>
#include <string>

#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

/// Where the next event will stand.
inline std::string next_pointer(const Draft& draft) {
  return "/timeline/" + std::to_string(draft.review.timeline.size());
}

inline TimelineEvent new_event(const Draft& draft, std::int64_t line) {
  TimelineEvent out;
  out.id = "event-" + std::to_string(draft.review.timeline.size() + 1);
  out.source_line = line;
  return out;
}

inline void set_time(TimelineEvent& event, const ReadTime& time) {
  event.at = time.at;
  event.until = time.until;
  event.not_before = time.not_before;
  event.not_after = time.not_after;
  event.precision = time.precision;
  event.resolution_seconds = time.resolution_seconds;
}

}  // namespace debrief::inline v0::markdown
