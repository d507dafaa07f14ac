// Which day a time stands on: written, nearest to the days known, or carried forward.
#include <cstdlib>

#include "debrief/core/text.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

std::optional<Date> valid_date(int year, int month, int day) {
  static constexpr int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) return std::nullopt;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2 && day == 29 && !leap) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void Clockwork::begin_day(const std::optional<Date>& day) {
  day_ = day;
  last_clock_.reset();
  rolled_ = false;
}

std::optional<Date> Clockwork::date_of(const WrittenDay& written) {
  WrittenDay day = written;
  if (day.either_order && day_first_) {
    std::swap(day.month, day.day);
    day.either_order = false;
  }
  const std::optional<Date> near = day_ ? day_ : context_.day;
  // The nearest of the days that the writing allows.
  std::optional<Date> best;
  const auto offer = [&](int year, int month, int number) {
    const auto date = valid_date(year, month, number);
    if (!date) return;
    const bool nearer = !best || (near && std::abs(days_between(*near, *date)) < std::abs(days_between(*near, *best)));
    if (nearer) best = date;
  };
  const auto both_orders = [&](int year) {
    offer(year, day.month, day.day);
    if (day.either_order) offer(year, day.day, day.month);
  };
  if (day.year && *day.year > 9999) {
    // A digit too many: the year that is left when one is taken away, nearest to what is known.
    const std::string digits = std::to_string(*day.year);
    int likely = 0;
    const int wanted = near ? near->year : context_.year.value_or(0);
    for (std::size_t i = 0; i < digits.size(); ++i) {
      const int year = std::stoi(digits.substr(0, i) + digits.substr(i + 1));
      const bool plausible = year >= 1990 && year <= 2099;
      const bool better = likely == 0 || (wanted != 0 && std::abs(year - wanted) < std::abs(likely - wanted));
      if (plausible && better) likely = year;
    }
    if (likely != 0) both_orders(likely);
  } else if (day.year) {
    both_orders(*day.year);
  } else if (near) {
    for (const int step : {0, -1, 1}) both_orders(near->year + step);
  } else if (context_.year) {
    both_orders(*context_.year);
    if (context_.year_assumed) {
      doubts_.add_once("year-assumed", "", 0, {},
                       "Days without a year were read as days of " + std::to_string(*context_.year) + ".");
    }
  }
  return best;
}

std::optional<Date> Clockwork::day_for(const Moment& moment, const Place& place) {
  if (moment.day) {
    auto date = date_of(*moment.day);
    const std::optional<Date> near = day_ ? day_ : context_.day;
    const bool fits = date && near && std::abs(days_between(*near, *date)) < 32;
    if (date && !fits && moment.weekday && moment.day->either_order && weekday_of(*date) != *moment.weekday) {
      // "Mon 12/05": the day of the week tells which number is the month.
      const auto other = valid_date(date->year, date->day, date->month);
      if (other && weekday_of(*other) == *moment.weekday) date = other;
    }
    if (!date) {
      doubts_.add("day-unknown", place.line, place.pointer,
                  "No year is known for " + quoted(place.written) + ", or the day does not exist.");
      return std::nullopt;
    }
    if (moment.day->either_order && !context_.day && !day_) {
      doubts_.add_once("day-or-month-first", "", place.line, place.pointer,
                       quoted(place.written) + " was read as " + text_of(*date) + ", the month first.");
    }
    if (moment.weekday && moment.day->year && weekday_of(*date) != *moment.weekday) {
      doubts_.add("weekday-differs", place.line, place.pointer,
                  text_of(*date) + " is not the day of the week that " + quoted(place.written) + " names.");
    }
    return date;
  }
  if (!day_) return std::nullopt;
  if (moment.weekday) {
    const int step = (*moment.weekday - weekday_of(*day_) + 7) % 7;
    // Before any time is known the day may lie on either side of the one that the page names.
    const bool first = !last_clock_ && day_ == context_.day && !rolled_;
    return date_of_days(days_of(*day_) + (first && step > 3 ? step - 7 : step));
  }
  if (moment.next_day && !rolled_) return date_of_days(days_of(*day_) + 1);
  return day_;
}

void Clockwork::begin_weekday(int weekday) {
  const std::optional<Date> near = day_ ? day_ : context_.day;
  if (!near) return;
  const int ahead = (weekday - weekday_of(*near) + 7) % 7;
  begin_day(date_of_days(days_of(*near) + (ahead > 3 ? ahead - 7 : ahead)));
}

void Clockwork::take_day(const Entry& entry) {
  Moment moment = entry.begin;
  if (const auto day = day_for(moment, {entry.line, {}, entry.time_as_written})) {
    begin_day(day);
    day_is_for_all_ = false;
  }
}

}  // namespace debrief::inline v0::markdown
