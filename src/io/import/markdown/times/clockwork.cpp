#include "io/import/markdown/times/clockwork.hpp"

#include <algorithm>
#include <cstdlib>

#include "debrief/core/text.hpp"

namespace debrief::inline v0::markdown {

Clockwork::Clockwork(DayContext context, std::optional<Zone> zone, Doubts& doubts)
    : context_(context), doubts_(doubts), stated_zone_(std::move(zone)), day_(context.day) {}

void Clockwork::look_ahead(const std::vector<Entry>& entries) {
  for (const Entry& entry : entries) day_first_ = day_first_ || (entry.begin.day && entry.begin.day->day_first);
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
  // Counted from "Date and time: 2024-05-03 14:03 UTC".
  const auto since = std::find_if(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return entry.begin.since_start && !entry.begin.clock; });
  if (since != entries.end() && context_.moment && context_.moment->clock && context_.day &&
      !entries.front().begin.clock) {
    start_ = instant(*context_.day, *context_.moment->clock, context_.moment->zone,
                     {since->line, {}, since->time_as_written});
    start_assumed_ = "the time of the incident";
    return;
  }
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
  if (statement.afresh) begin_day(stated_day_ ? stated_day_ : context_.day);
  if (statement.zone) stated_zone_ = statement.zone;
  approximate_ = approximate_ || statement.approximate;
  if (statement.day) {
    if (const auto day = date_of(*statement.day)) {
      begin_day(day);
      stated_day_ = day;
      day_is_for_all_ = statement.day_for_all;
    }
  }
  if (const std::optional<Date> near = day_ ? day_ : context_.day; statement.day_of_month && near) {
    // The nearest day with that number.
    std::optional<Date> best;
    for (const int step : {0, -1, 1}) {
      const int month = (near->month + step + 11) % 12 + 1;
      const int year = near->year + (near->month + step < 1 ? -1 : near->month + step > 12 ? 1 : 0);
      const auto date = valid_date(year, month, *statement.day_of_month);
      if (date && (!best || std::abs(days_between(*near, *date)) < std::abs(days_between(*near, *best)))) best = date;
    }
    if (best) begin_day(best);
  }
  if (const std::optional<Date> from = day_ ? day_ : context_.day; statement.weekday && from) {
    begin_day(date_of_days(days_of(*from) + (*statement.weekday - weekday_of(*from) + 7) % 7));
  }
  if (statement.nth_day && context_.day) {
    begin_day(date_of_days(days_of(*context_.day) + *statement.nth_day - 1));
    doubts_.add_once("start-assumed", "day", statement.line, {},
                     "Days with a number, such as " + quoted("Day " + std::to_string(*statement.nth_day)) +
                         ", were counted from " + text_of(*context_.day) + ".");
  }
  // What is told goes before what was assumed.
  if (statement.start && statement.start->clock && (!start_ || !start_assumed_.empty())) {
    const auto day = statement.start->day ? date_of(*statement.start->day) : day_;
    if (day) start_assumed_.clear();
    if (day) start_ = instant(*day, *statement.start->clock, statement.start->zone, {statement.line, {}, {}});
  }
}

void Clockwork::enter(EntryForm form) {
  const bool table = form == EntryForm::row;
  if (table && !in_table_ && last_clock_) beside_ = Stand{day_, last_clock_, rolled_};
  if (!table && in_table_ && beside_) {
    day_ = beside_->day;
    last_clock_ = beside_->clock;
    rolled_ = beside_->rolled;
  }
  in_table_ = table;
}

ReadTime Clockwork::take(const Entry& entry, const std::string& pointer) {
  enter(entry.form);
  report(entry, pointer);
  return read(entry.begin, entry.end, entry.approximate, {entry.line, pointer, entry.time_as_written});
}

ReadTime Clockwork::take(const ClockInProse& clock, std::int64_t line, const std::string& pointer,
                         const std::string& written) {
  Moment moment = clock.moment;
  const std::optional<Date> day = day_;
  const std::optional<std::int32_t> last = last_clock_;
  if (moment.weekday && !moment.day && day_) {
    // An account goes back and forth: the nearest day of that name, and for this time only.
    const int ahead = (*moment.weekday - weekday_of(*day_) + 7) % 7;
    day_ = date_of_days(days_of(*day_) + (ahead > 3 ? ahead - 7 : ahead));
  }
  if (clock.day_before && day_) day_ = date_of_days(days_of(*day_) - 1);
  if (clock.day_of_month && day_) {
    if (const auto named = valid_date(day_->year, day_->month, *clock.day_of_month)) day_ = named;
  }
  const bool aside = (moment.weekday && !moment.day) || clock.day_before || clock.day_of_month;
  // Only late in the evening a start that is earlier on the clock is one of the next day.
  if (aside || (clock.looks_back && last.value_or(0) < 21 * 3600)) last_clock_.reset();
  const ReadTime out = read(moment, clock.end, clock.approximate, {line, pointer, written, true});
  if (aside) {
    day_ = day;
    last_clock_ = last;
  }
  return out;
}

std::optional<Instant> Clockwork::instant_of(const Moment& moment, std::int64_t line, const std::string& pointer,
                                             const std::string& written) {
  if (!moment.clock) return std::nullopt;
  const Place place{line, pointer, written};
  const auto day = moment.day ? date_of(*moment.day) : day_;
  if (!day) return std::nullopt;
  return instant(*day, *moment.clock, moment.zone, place);
}

void Clockwork::report(const Entry& entry, const std::string& pointer) {
  for (const StampDoubt doubt : entry.doubts) {
    switch (doubt) {
      case StampDoubt::mended_year:
        doubts_.add("time-mended", entry.line, pointer,
                    "The year of " + quoted(entry.time_as_written) + " has a digit too many.");
        break;
      case StampDoubt::mended_month:
        doubts_.add("time-mended", entry.line, pointer,
                    "The month of " + quoted(entry.time_as_written) + " was read as if it were spelled right.");
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

}  // namespace debrief::inline v0::markdown
