// Instants: clock times on their day and in their zone, whole days, and times counted from a start.
#include <cstdlib>

#include "debrief/core/text.hpp"
#include "debrief/core/time_zone.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::int32_t day_seconds = 86400;

/// A clock that goes back by a third of a day has passed midnight; by less, the entries are out of order, unless the
/// one before stood in the evening. An account in prose looks back more often than it passes midnight.
bool passes_midnight(std::int32_t before, std::int32_t now, bool in_prose) {
  constexpr std::int32_t evening = 17 * 3600;
  if (in_prose) return before - now > 10 * 3600;
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

}  // namespace

Instant Clockwork::instant(const Date& date, const WrittenClock& clock, const std::optional<Zone>& written,
                           const Place& place) {
  if (written) carried_zone_ = written;
  const std::optional<Zone>& named = written         ? written
                                     : stated_zone_  ? stated_zone_
                                     : carried_zone_ ? carried_zone_
                                                     : later_zone_;
  const std::optional<Zone>& zone =
      named && context_.meant && named->written == context_.abbreviation ? context_.meant : named;
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

ReadTime Clockwork::read(const Moment& moment, const std::optional<Moment>& end, bool approximate, const Place& place) {
  ReadTime out;
  if (moment.since_start && !moment.clock) return read_since_start(moment, end, place);
  const bool dated = moment.day.has_value() || moment.weekday.has_value();
  std::optional<Date> day = day_for(moment, place);
  if (!day) {
    doubts_.add_once("day-unknown", "any", place.line, place.pointer,
                     "No day is known for " + quoted(place.written) + "; the event has no instant.");
    return out;
  }
  if (!moment.clock) return read_whole_day(moment, end, *day, place);
  WrittenClock read_clock = *moment.clock;
  if (!dated && is_afternoon(read_clock)) {
    read_clock.second_of_day += day_seconds / 2;
    doubts_.add_once("time-mended", "afternoon", place.line, place.pointer,
                     quoted(place.written) + " comes after noon and was read as the afternoon.");
  } else {
    afternoon_ = false;
  }
  const std::int32_t clock = read_clock.second_of_day;
  const bool told = dated || moment.next_day || moment.same_day;
  if (!told && last_clock_ && !backwards_ && passes_midnight(*last_clock_, clock, place.in_prose)) {
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

ReadTime Clockwork::read_since_start(const Moment& moment, const std::optional<Moment>& end, const Place& place) {
  ReadTime out;
  if (!start_) {
    doubts_.add_once("start-unknown", "", place.line, place.pointer,
                     "Times count from a start that the text does not give, such as " + quoted(place.written) + ".");
    // The day is all that is known.
    const bool same_day = *moment.since_start >= 0 && *moment.since_start < day_seconds / 2;
    if (same_day && day_) return read_whole_day({}, std::nullopt, *day_, place);
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

ReadTime Clockwork::read_whole_day(const Moment& moment, const std::optional<Moment>& end, const Date& day,
                                   const Place& place) {
  ReadTime out;
  const bool dated = moment.day.has_value() || moment.weekday.has_value();
  WrittenClock first, last;
  last.second_of_day = day_seconds - 1;
  out.at = instant(day, first, moment.zone, place);
  out.not_before = out.at;
  std::optional<Date> last_day = day;
  if (end && end->day) {
    last_day = date_of(*end->day);
  } else if (moment.day && moment.day->last) {
    last_day = valid_date(day.year, day.month, *moment.day->last);
  }
  if (last_day && *last_day != day) {
    out.until = instant(*last_day, last, end ? end->zone : moment.zone, place);
  }
  if (!out.until) out.not_after = instant(day, last, moment.zone, place);
  if (out.until) out.not_before.reset();
  if (!out.until) out.precision = Precision::bounded;
  out.resolution_seconds = day_seconds;
  const bool earlier = stated_day_ && days_of(day) < days_of(*stated_day_);
  if (!day_is_for_all_ && dated && !earlier) begin_day(last_day && end ? last_day : day);
  return out;
}

bool Clockwork::is_afternoon(const WrittenClock& clock) {
  constexpr std::int32_t hour = 3600;
  if (!clock.could_be_afternoon || !last_clock_ || clock.second_of_day >= 12 * hour) return false;
  const bool noon_before = *last_clock_ >= 11 * hour && *last_clock_ < 13 * hour;
  const bool goes_back = *last_clock_ - clock.second_of_day > 4 * hour;
  const bool goes_on = clock.second_of_day + 12 * hour >= *last_clock_;
  afternoon_ = goes_back && goes_on && (noon_before || afternoon_);
  return afternoon_;
}

void Clockwork::read_range(const Moment& end, const Moment& begin, const Date& first_day, const Place& place,
                           ReadTime& out) {
  if (!end.clock) return;
  std::optional<Date> day = first_day;
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

}  // namespace debrief::inline v0::markdown
