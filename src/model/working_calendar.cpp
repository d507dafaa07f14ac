#include "debrief/model/working_calendar.hpp"

#include <algorithm>
#include <string>

namespace debrief::inline v0 {

Result<WorkingDays> WorkingDays::of(const WorkingCalendar& calendar) {
  WorkingDays out;
  auto zone = TimeZone::named(calendar.zone);
  if (!zone) return zone.error();
  out.zone_ = std::move(zone).value();
  for (const Weekday day : calendar.weekend) out.weekend_[static_cast<std::size_t>(day)] = true;
  if (std::all_of(std::begin(out.weekend_), std::end(out.weekend_), [](bool free) { return free; })) {
    return Error{ErrorCode::invalid_policy, "weekend", "no day of the week is a working day", "name fewer days"};
  }
  out.holidays_ = calendar.holidays;
  std::sort(out.holidays_.begin(), out.holidays_.end());
  out.holidays_.erase(std::unique(out.holidays_.begin(), out.holidays_.end()), out.holidays_.end());
  return out;
}

Date WorkingDays::local_date(const Instant& instant) const noexcept {
  return zone_.local(instant.unix_seconds).date;
}

bool WorkingDays::is_working_day(const Date& date) const noexcept {
  return !weekend_[weekday_of(date)] && !std::binary_search(holidays_.begin(), holidays_.end(), date);
}

Date WorkingDays::add_working_days(Date date, std::int64_t days) const noexcept {
  while (days <= 0 && !is_working_day(date)) date = add_days(date, 1);
  for (; days > 0; --days) {
    do {
      date = add_days(date, 1);
    } while (!is_working_day(date));
  }
  return date;
}

Instant WorkingDays::add_working_days(const Instant& instant, std::int64_t days) const noexcept {
  const LocalTime local = zone_.local(instant.unix_seconds);
  Instant out = instant;
  out.unix_seconds = zone_.unix_seconds({add_working_days(local.date, days), local.second_of_day});
  return zone_.in_zone(out);
}

Instant WorkingDays::roll_forward(const Instant& instant) const noexcept {
  return is_working_day(instant) ? zone_.in_zone(instant) : add_working_days(instant, 0);
}

std::int64_t WorkingDays::working_days_between(const Date& from, const Date& to) const noexcept {
  const std::int64_t first = days_of(from) + 1, last = days_of(to);
  if (last < first) return 0;
  // Whole weeks at once, the rest day by day, holidays that fall on working days taken off.
  std::int64_t in_week = 0;
  for (const bool free : weekend_) in_week += free ? 0 : 1;
  const std::int64_t weeks = (last - first + 1) / 7;
  std::int64_t out = weeks * in_week;
  for (std::int64_t day = first + 7 * weeks; day <= last; ++day) out += weekend_[weekday_of(date_of_days(day))] ? 0 : 1;
  const auto begin = std::upper_bound(holidays_.begin(), holidays_.end(), from);
  for (auto holiday = begin; holiday != holidays_.end() && *holiday <= to; ++holiday) {
    if (!weekend_[weekday_of(*holiday)]) --out;
  }
  return out;
}

std::int64_t WorkingDays::working_days_between(const Instant& from, const Instant& to) const noexcept {
  if (!is_before(from, to)) return 0;
  const LocalTime start = zone_.local(from.unix_seconds), end = zone_.local(to.unix_seconds);
  std::int64_t out = working_days_between(start.date, end.date);
  if (end.date != start.date && is_working_day(end.date) && end.second_of_day < start.second_of_day) --out;
  return out;
}

Instant WorkingDays::at(const Date& date, std::int32_t minute_of_day) const noexcept {
  Instant out;
  out.unix_seconds = zone_.unix_seconds({date, 60 * minute_of_day});
  return zone_.in_zone(out);
}

Instant add_hours(const Instant& instant, std::int64_t hours) noexcept {
  Instant out = instant;
  out.unix_seconds += 3600 * hours;
  return out;
}

Instant add_minutes(const Instant& instant, std::int64_t minutes) noexcept {
  Instant out = instant;
  out.unix_seconds += 60 * minutes;
  return out;
}

Date add_days(const Date& date, std::int64_t days) noexcept {
  return date_of_days(days_of(date) + days);
}

}  // namespace debrief::inline v0
