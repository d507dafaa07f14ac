// The meeting: its parts, its opening, and the invitations.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// A part of the meeting.
struct AgendaSection {
  SegmentKind kind = SegmentKind::timeline;
  std::string title;
  std::optional<Instant> starts_at;
  std::int64_t offset_minutes = 0;
  std::int64_t minutes = 0;
  std::vector<std::string> points;
  std::vector<std::string> guests;
  Extras extras;
  bool operator==(const AgendaSection&) const = default;
};

/// The course of the meeting.
struct Agenda {
  std::string title;
  Tier tier = Tier::full;
  std::optional<Instant> starts_at;
  std::int64_t minutes = 0;
  std::vector<AgendaSection> sections;
  std::vector<std::string> opening;
  std::vector<std::string> afterwards;
  Extras extras;
  bool operator==(const Agenda&) const = default;
};

/// Timeline first, with the policy's share of the time (two thirds by default), then factors, then learning points. No
/// part is for actions. `minutes` 0 takes the middle of what the tier allows.
DEBRIEF_EXPORT Agenda agenda(const Review& review, const Policy& policy = {}, std::optional<Instant> starts_at = {},
                             std::int64_t minutes = 0, const std::vector<RecentIncident>& recent = {});

/// Calendar invitations (RFC 5545): one for the core group over the whole meeting, one for each guest over their own
/// section only. Times in UTC; `stamp` is when they were made. Error: the agenda has no start.
DEBRIEF_EXPORT Result<std::string> icalendar(const Agenda& agenda, const StaffingAdvice& staffing,
                                             const Instant& stamp);

/// The agenda as Markdown.
DEBRIEF_EXPORT std::string markdown(const Agenda& agenda);

template <>
struct DEBRIEF_EXPORT Described<AgendaSection> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Agenda> {
  static const Type& type();
};

}  // namespace debrief::inline v0
