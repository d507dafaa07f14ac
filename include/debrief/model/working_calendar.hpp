#pragma once

#include <cstdint>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/instant.hpp"
#include "debrief/core/time_zone.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// A working calendar with its zone read and its holidays in order: counts working days, which start at midnight where
/// people work.
class DEBRIEF_EXPORT WorkingDays {
 public:
  /// Error: a zone that is not known here, or a week without a working day.
  static Result<WorkingDays> of(const WorkingCalendar& calendar);

  const TimeZone& zone() const noexcept { return zone_; }

  Date local_date(const Instant& instant) const noexcept;
  bool is_working_day(const Date& date) const noexcept;
  bool is_working_day(const Instant& instant) const noexcept { return is_working_day(local_date(instant)); }

  /// The n-th working day after a date (n >= 1), the date itself or the next working day for 0. Holidays that overlap
  /// or follow each other for years are walked through: linear in the days passed.
  Date add_working_days(Date date, std::int64_t days) const noexcept;

  /// The same time of day, that many working days later.
  Instant add_working_days(const Instant& instant, std::int64_t days) const noexcept;

  /// The instant itself on a working day, otherwise the same time of day on the next one.
  Instant roll_forward(const Instant& instant) const noexcept;

  /// Working days behind `from` and up to and including `to`; 0 when `to` is not later.
  std::int64_t working_days_between(const Date& from, const Date& to) const noexcept;
  /// Full working days from one moment to another: how often the time of day of `from` came round on a working day.
  std::int64_t working_days_between(const Instant& from, const Instant& to) const noexcept;

  /// A time of day on a date.
  Instant at(const Date& date, std::int32_t minute_of_day) const noexcept;

 private:
  TimeZone zone_;
  bool weekend_[7] = {};
  std::vector<Date> holidays_;
};

/// So many hours later, in the same offset.
DEBRIEF_EXPORT Instant add_hours(const Instant& instant, std::int64_t hours) noexcept;
DEBRIEF_EXPORT Instant add_minutes(const Instant& instant, std::int64_t minutes) noexcept;
DEBRIEF_EXPORT Date add_days(const Date& date, std::int64_t days) noexcept;

}  // namespace debrief::inline v0
