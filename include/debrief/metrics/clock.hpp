#pragma once

#include <cstdint>
#include <optional>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/working_calendar.hpp"

namespace debrief::inline v0 {

/// Which seconds between two moments a duration counts.
enum class Clock : std::uint8_t {
  elapsed,           ///< all of them
  working_calendar,  ///< those of working days, from midnight to midnight where people work
  support_hours,     ///< those within the support hours of working days
};

/// The part of a working day in which support is there, in minutes after midnight where people work.
struct SupportHours {
  std::int64_t from_minute = 9 * 60;
  std::int64_t until_minute = 17 * 60;
  Extras extras;
  bool operator==(const SupportHours&) const = default;
};

/// Counts seconds by a clock. Local days are as long as they are: where the clocks change, 23 or 25 hours.
class DEBRIEF_EXPORT CountingClock {
 public:
  /// Counts every second.
  CountingClock() = default;

  /// Error: a zone that is not known here, a week without a working day, support hours that end before they begin or
  /// leave the day. The calendar of an elapsed clock is not looked at.
  static Result<CountingClock> of(Clock clock, const WorkingCalendar& calendar, const SupportHours& hours);

  /// The counted seconds from one moment (seconds since 1970) to another; for `elapsed` negative when `to` is earlier,
  /// otherwise 0 then. Constant time for `elapsed`, else linear in the days between.
  std::int64_t seconds_between(std::int64_t from, std::int64_t to) const noexcept;

 private:
  std::optional<WorkingDays> days_;
  std::int32_t from_second_ = 0;
  std::int32_t until_second_ = 86400;
};

template <>
struct DEBRIEF_EXPORT Described<Clock> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SupportHours> {
  static const Type& type();
};

}  // namespace debrief::inline v0
