#include "io/import/markdown/clockwork.hpp"

#include <algorithm>
#include <cstdlib>

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::int32_t day_seconds = 86400;

/// A clock that goes back by a third of a day has passed midnight; by less, the entries are out of order, unless the
/// one before stood in the evening.
bool passes_midnight(std::int32_t before, std::int32_t now) {
  constexpr std::int32_t evening = 17 * 3600;
  return before - now > 8 * 3600 || (before >= evening && before - now > 6 * 3600);
}

std::string offset_text(int minutes) {
  std::string out = minutes < 0 ? "-" : "+";
  const int all = std::abs(minutes);
  for (const int part : {all / 60, all % 60}) {
    if (out.size() > 1) out += ':';
    out += static_cast<char>('0' + part / 10);
    out += static_cast<char>('0' + part % 10);
  }
  return out;
}

std::optional<Date> valid(int year, int month, int day) {
  static constexpr int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) return std::nullopt;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2 && day == 29 && !leap) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

}  // namespace

Clockwork::Clockwork(DayContext context, std::optional<Zone> zone, Doubts& doubts)
    : context_(context), doubts_(doubts), stated_zone_(std::move(zone)), day_(context.day) {}

void Clockwork::look_ahead(const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) {
    if (!later_zone_ && entry.begin.zone) later_zone_ = entry.begin.zone;
    if (start_ || !entry.begin.since_start) continue;
    Moment told = entry.begin;
    if (!told.clock && *told.since_start == 0) {
      // "T0: the deploy (14:03 UTC)".
      const auto clocks = clocks_in(entry.text);
      if (!clocks.empty()) {
        told = clocks.front().moment;
        told.since_start = 0;
      }
    }
    const auto day = told.day ? date_of(*told.day) : context_.day;
    if (!told.clock || !day) continue;
    start_ = instant(*day, *told.clock, told.zone, {entry.line, {}, entry.time_as_written});
    start_->unix_seconds -= *told.since_start;
  }
  if (start_) return;
  // "14:05 …", "+27m …": what counts on from the entry above.
  const Entry* first = nullptr;
  for (const Entry& entry : entries) {
    if (entry.begin.since_start) break;
    if (entry.begin.clock && first == nullptr) first = &entry;
  }
  const bool counts = std::any_of(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return entry.begin.since_start && !entry.begin.clock; });
  if (first == nullptr || !counts) return;
  const auto day = first->begin.day ? date_of(*first->begin.day) : context_.day;
  if (!day) return;
  start_ = instant(*day, *first->begin.clock, first->begin.zone, {first->line, {}, first->time_as_written});
  start_assumed_ = first->time_as_written;
}

void Clockwork::take(const Statement& statement) {
  if (statement.zone) stated_zone_ = statement.zone;
  approximate_ = approximate_ || statement.approximate;
  if (statement.day) {
    if (const auto day = date_of(*statement.day)) {
      day_ = day;
      day_is_for_all_ = statement.day_for_all;
      last_clock_.reset();
      rolled_ = false;
    }
  }
  if (statement.nth_day && context_.day) {
    day_ = date_of_days(days_of(*context_.day) + *statement.nth_day - 1);
    last_clock_.reset();
    rolled_ = false;
    doubts_.add_once("start-assumed", "day", statement.line, {},
                     "Days with a number, such as " + quoted("Day " + std::to_string(*statement.nth_day)) +
                         ", were counted from " + text_of(*context_.day) + ".");
  }
  if (statement.start && statement.start->clock && !start_) {
    const auto day = statement.start->day ? date_of(*statement.start->day) : day_;
    if (day) start_ = instant(*day, *statement.start->clock, statement.start->zone, {statement.line, {}, {}});
  }
}

std::optional<Date> Clockwork::date_of(const WrittenDay& day) {
  const std::optional<Date> near = day_ ? day_ : context_.day;
  // The nearest of the days that the writing allows.
  std::optional<Date> best;
  const auto offer = [&](int year, int month, int number) {
    const auto date = valid(year, month, number);
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
  }
  return best;
}

std::optional<Date> Clockwork::day_for(const Moment& moment, const Place& place) {
  if (moment.day) {
    const auto date = date_of(*moment.day);
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
    return date_of_days(days_of(*day_) + step);
  }
  if (moment.next_day && !rolled_) return date_of_days(days_of(*day_) + 1);
  return day_;
}

Instant Clockwork::instant(const Date& date, const WrittenClock& clock, const std::optional<Zone>& written,
                           const Place& place) {
  if (written) carried_zone_ = written;
  const std::optional<Zone>& zone = written         ? written
                                    : stated_zone_  ? stated_zone_
                                    : carried_zone_ ? carried_zone_
                                                    : later_zone_;
  Instant out;
  out.unix_seconds = days_of(date) * day_seconds + clock.second_of_day;
  out.nanoseconds = clock.nanoseconds;
  out.fraction_digits = clock.fraction_digits;
  if (!zone) {
    out.offset_form = OffsetForm::unknown;
    doubts_.add_once("no-time-zone", "", place.line, place.pointer,
                     "The text names no time zone. Its times are kept as written, with the offset -00:00.");
    return out;
  }
  const OffsetReading offset = clocks_.offset(*zone, date, clock.second_of_day);
  out.offset_minutes = offset.minutes;
  out.offset_form = zone->universal ? OffsetForm::zulu : OffsetForm::numeric;
  out.unix_seconds -= std::int64_t{offset.minutes} * 60;
  if (!offset.in_force) {
    doubts_.add_once("zone-out-of-season", zone->written, place.line, place.pointer,
                     zone->written + " (" + offset_text(offset.minutes) + ") was not in force on " + text_of(date) +
                         "; clocks there showed " + offset_text(offset.clocks_had) +
                         ". The offset is kept as written.");
  }
  if (!zone->otherwise.empty()) {
    doubts_.add_once("zone-of-several-meanings", zone->written, place.line, place.pointer,
                     zone->written + " was read as " + offset_text(offset.minutes) + "; it may also be " +
                         std::string(zone->otherwise) + ".");
  }
  return out;
}

void Clockwork::take_day(const Entry& entry) {
  Moment moment = entry.begin;
  if (const auto day = day_for(moment, {entry.line, {}, entry.time_as_written})) {
    day_ = day;
    day_is_for_all_ = false;
    last_clock_.reset();
    rolled_ = false;
  }
}

ReadTime Clockwork::read(const Moment& moment, const std::optional<Moment>& end, bool approximate, const Place& place) {
  ReadTime out;
  if (moment.since_start && !moment.clock) {
    if (!start_) {
      doubts_.add_once("start-unknown", "", place.line, place.pointer,
                       "Times count from a start that the text does not give, such as " + quoted(place.written) + ".");
      return out;
    }
    if (!start_assumed_.empty()) {
      doubts_.add_once("start-assumed", "", place.line, place.pointer,
                       "Times such as " + quoted(place.written) + " were counted from " + quoted(start_assumed_) + ".");
    }
    out.at = *start_;
    out.at->unix_seconds += *moment.since_start;
    if (end && end->since_start) {
      out.until = *start_;
      out.until->unix_seconds += *end->since_start;
    }
    out.resolution_seconds = 60;
    return out;
  }
  const bool dated = moment.day.has_value() || moment.weekday.has_value();
  std::optional<Date> day = day_for(moment, place);
  if (!day) {
    doubts_.add_once("day-unknown", "any", place.line, place.pointer,
                     "No day is known for " + quoted(place.written) + "; the event has no instant.");
    return out;
  }
  if (!moment.clock) {
    WrittenClock first, last;
    last.second_of_day = day_seconds - 1;
    out.at = instant(*day, first, moment.zone, place);
    out.not_before = out.at;
    std::optional<Date> last_day = day;
    if (end && end->day) {
      last_day = date_of(*end->day);
    } else if (moment.day && moment.day->last) {
      last_day = valid(day->year, day->month, *moment.day->last);
    }
    if (last_day && *last_day != *day) {
      out.until = instant(*last_day, last, end ? end->zone : moment.zone, place);
    }
    if (!out.until) out.not_after = instant(*day, last, moment.zone, place);
    if (out.until) out.not_before.reset();
    if (!out.until) out.precision = Precision::bounded;
    out.resolution_seconds = day_seconds;
    if (!day_is_for_all_ && dated) {
      day_ = last_day && end ? last_day : day;
      last_clock_.reset();
      rolled_ = false;
    }
    return out;
  }
  WrittenClock read_clock = *moment.clock;
  if (!dated && is_afternoon(read_clock)) {
    read_clock.second_of_day += day_seconds / 2;
    doubts_.add_once("time-mended", "afternoon", place.line, place.pointer,
                     quoted(place.written) + " comes after noon and was read as the afternoon.");
  } else {
    afternoon_ = false;
  }
  const std::int32_t clock = read_clock.second_of_day;
  if (!dated && !moment.next_day && last_clock_ && passes_midnight(*last_clock_, clock)) {
    day = date_of_days(days_of(*day) + 1);
    rolled_ = true;
    doubts_.add_once(
        "midnight-crossed", text_of(*day), place.line, place.pointer,
        "The clock went back to " + quoted(place.written) + "; it was read as the next day, " + text_of(*day) + ".");
  }
  if (moment.next_day) rolled_ = true;
  out.at = instant(*day, read_clock, moment.zone, place);
  out.resolution_seconds = moment.clock->resolution;
  if (moment.clock->resolution > 60) {
    out.not_before = out.at;
    out.not_after = out.at;
    out.not_after->unix_seconds += moment.clock->resolution - 1;
    out.precision = Precision::bounded;
  } else if (approximate || approximate_) {
    out.precision = Precision::remembered;
  }
  if (end) read_range(*end, moment, *day, place, out);
  // A day that holds for all is not moved by an entry that names another.
  if (!dated || !day_is_for_all_) {
    if (dated) rolled_ = false;
    day_ = day;
    last_clock_ = clock;
  }
  return out;
}

/// "12:40" and then "1:05", on a clock that says no more.
bool Clockwork::is_afternoon(const WrittenClock& clock) {
  constexpr std::int32_t hour = 3600;
  if (!clock.could_be_afternoon || !last_clock_ || clock.second_of_day >= 12 * hour) return false;
  const bool noon_before = *last_clock_ >= 11 * hour && *last_clock_ < 13 * hour;
  const bool goes_back = *last_clock_ - clock.second_of_day > 4 * hour;
  const bool goes_on = clock.second_of_day + 12 * hour >= *last_clock_;
  afternoon_ = goes_back && goes_on && (noon_before || afternoon_);
  return afternoon_;
}

void Clockwork::read_range(const Moment& end, const Moment& begin, const Date& begin_day, const Place& place,
                           ReadTime& out) {
  if (!end.clock) return;
  std::optional<Date> day = begin_day;
  if (end.day) day = date_of(*end.day);
  if (!day) return;
  if (!end.day && end.clock->second_of_day < begin.clock->second_of_day) day = date_of_days(days_of(*day) + 1);
  out.until = instant(*day, *end.clock, end.zone ? end.zone : begin.zone, place);
  if (is_before(*out.until, *out.at)) {
    doubts_.add("range-ends-before-it-begins", place.line, place.pointer,
                quoted(place.written) + " ends before it begins; its end was left out.");
    out.until.reset();
  }
}

void Clockwork::report(const Entry& entry, const std::string& pointer) {
  for (const StampDoubt doubt : entry.doubts) {
    switch (doubt) {
      case StampDoubt::mended_year:
        doubts_.add("time-mended", entry.line, pointer,
                    "The year of " + quoted(entry.time_as_written) + " has a digit too many.");
        break;
      case StampDoubt::half_and_24_hours:
        doubts_.add("time-mended", entry.line, pointer,
                    quoted(entry.time_as_written) + " was read on the clock of 24 hours.");
        break;
      case StampDoubt::dot_for_colon:
        doubts_.add("time-mended", entry.line, pointer,
                    "The dot in " + quoted(entry.time_as_written) + " was read as a colon.");
        break;
      case StampDoubt::hour_only:
        doubts_.add("time-incomplete", entry.line, pointer,
                    "Of " + quoted(entry.time_as_written) + " only a part is known.");
        break;
      case StampDoubt::unreadable:
        break;
    }
  }
  if (entry.unknown_clock) {
    doubts_.add("time-incomplete", entry.line, pointer,
                "Of " + quoted(entry.time_as_written) + " only the day is known.");
  }
}

ReadTime Clockwork::take(const Entry& entry, const std::string& pointer) {
  report(entry, pointer);
  return read(entry.begin, entry.end, entry.approximate, {entry.line, pointer, entry.time_as_written});
}

ReadTime Clockwork::take(const ClockInProse& clock, std::int64_t line, const std::string& pointer,
                         const std::string& written) {
  return read(clock.moment, clock.end, clock.approximate, {line, pointer, written});
}

std::optional<Instant> Clockwork::instant_of(const Moment& moment, std::int64_t line, const std::string& pointer,
                                             const std::string& written) {
  if (!moment.clock) return std::nullopt;
  const Place place{line, pointer, written};
  const auto day = moment.day ? date_of(*moment.day) : day_;
  if (!day) return std::nullopt;
  return instant(*day, *moment.clock, moment.zone, place);
}

}  // namespace debrief::inline v0::markdown
