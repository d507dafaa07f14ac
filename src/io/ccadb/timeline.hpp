// The timeline of a report.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/model/timeline.hpp"
#include "io/ccadb/report.hpp"

namespace debrief::inline v0::ccadb {

struct ReportTimeline {
  std::vector<TimelineEvent> events;
  /// Lines that are no event.
  std::vector<Line> others;
  /// Lines whose time has no offset, where the section does not say "UTC".
  std::vector<std::int64_t> without_zone;
  /// Lines whose time is a day only.
  std::vector<std::int64_t> without_time;
};

ReportTimeline timeline_of(const Report& report);

/// A date with or without a time as a report writes it: an instant, or the day it lies in.
struct ReportTime {
  std::optional<Instant> at;
  std::optional<Date> day;
};
ReportTime time_of(std::string_view text);

/// The seconds in which a moment lies for certain: a minute where it has a clock, a whole day where it has none. What
/// follows from a comparison holds for every moment between the two.
struct Bounds {
  std::int64_t earliest = 0;
  std::int64_t latest = 0;
};
Bounds bounds_of(const Instant& at);
Bounds bounds_of(const Date& day);

/// "5 days", "80 hours": whole units, rounded down.
std::string length_in_words(std::int64_t seconds);

}  // namespace debrief::inline v0::ccadb
