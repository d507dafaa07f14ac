#include "debrief/metrics/clock.hpp"

#include <algorithm>

namespace debrief::inline v0 {

Result<CountingClock> CountingClock::of(Clock clock, const WorkingCalendar& calendar, const SupportHours& hours) {
  CountingClock out;
  if (clock == Clock::elapsed) return out;
  Result<WorkingDays> days = WorkingDays::of(calendar);
  if (!days) return days.error();
  out.days_ = std::move(days).value();
  if (clock == Clock::working_calendar) return out;
  constexpr std::int64_t day_minutes = 24 * 60;
  if (hours.from_minute < 0 || hours.until_minute > day_minutes || hours.from_minute >= hours.until_minute) {
    return Error{ErrorCode::invalid_argument, "support_hours", "support ends before it begins or leaves the day",
                 "give minutes after midnight, such as 540 until 1020 for nine to five"};
  }
  out.from_second_ = static_cast<std::int32_t>(hours.from_minute * 60);
  out.until_second_ = static_cast<std::int32_t>(hours.until_minute * 60);
  return out;
}

std::int64_t CountingClock::seconds_between(std::int64_t from, std::int64_t to) const noexcept {
  if (!days_) return to - from;
  if (to <= from) return 0;
  const TimeZone& zone = days_->zone();
  const std::int64_t last = days_of(zone.local(to).date);
  std::int64_t out = 0;
  for (std::int64_t day = days_of(zone.local(from).date); day <= last; ++day) {
    const Date date = date_of_days(day);
    if (!days_->is_working_day(date)) continue;
    const std::int64_t opens = zone.unix_seconds({date, from_second_});
    const std::int64_t closes = until_second_ == 86400 ? zone.unix_seconds({date_of_days(day + 1), 0})
                                                       : zone.unix_seconds({date, until_second_});
    out += std::max<std::int64_t>(0, std::min(to, closes) - std::max(from, opens));
  }
  return out;
}

const Type& Described<Clock>::type() {
  static const Type made =
      enumeration<Clock>("Clock", "Which seconds between two moments a duration counts.",
                         {{"elapsed", "All of them."},
                          {"working_calendar", "Those of working days, from midnight to midnight where people work."},
                          {"support_hours", "Those within the support hours of working days."}});
  return made;
}

const Type& Described<SupportHours>::type() {
  static const Type made = record<SupportHours>(
      "SupportHours", "The part of a working day in which support is there.",
      {field_at_least<&SupportHours::from_minute>(0, "from_minute", "When it begins, in minutes after midnight."),
       field_at_least<&SupportHours::until_minute>(0, "until_minute", "When it ends, in minutes after midnight.")});
  return made;
}

}  // namespace debrief::inline v0
