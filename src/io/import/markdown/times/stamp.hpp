// The time stamp at the beginning of a timeline's entry, in the many shapes in which people write it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/times/zones.hpp"

namespace debrief::inline v0::markdown {

/// A day as written: the year may be missing, and of "07/08" either number may be the month.
struct WrittenDay {
  /// Of five digits where one was typed too many.
  std::optional<int> year;
  int month = 0;
  int day = 0;
  bool either_order = false;
  /// "13/05": two numbers of which only the second can be the month.
  bool day_first = false;
  /// "January 14-19": the last day of several.
  std::optional<int> last;
};

struct WrittenClock {
  std::int32_t second_of_day = 0;
  /// How fine it is: 1, 60, or 3600 for "14:??".
  std::int32_t resolution = 60;
  std::int32_t nanoseconds = 0;
  std::uint8_t fraction_digits = 0;
  /// No a.m. or p.m. and an hour from 1 to 12 without a leading zero.
  bool could_be_afternoon = false;
  bool has_half = false;
};

/// Something about a stamp that a person should look at.
enum class StampDoubt : std::uint8_t {
  mended_year,
  mended_month,
  half_and_24_hours,
  dot_for_colon,
  hour_only,
  unreadable
};

struct Moment {
  std::optional<WrittenDay> day;
  /// 0 for Monday; alone or beside a day.
  std::optional<int> weekday;
  std::optional<WrittenClock> clock;
  std::optional<Zone> zone;
  /// "T+5m": seconds from the start.
  std::optional<std::int64_t> since_start;
  bool next_day = false;
  /// "Same day, 10:05": however far the clock goes back, the day is that of the entry before.
  bool same_day = false;

  bool empty() const { return !day && !weekday && !clock && !since_start && !next_day && !same_day; }
};

struct Stamp {
  Moment begin;
  std::optional<Moment> end;
  bool approximate = false;
  /// "HH:mm", "YYYY-MM-DD": a form that nobody filled in.
  bool form = false;
  /// "--:--", "[???]", "2X:XX": somebody knew that it happened and not when.
  bool unknown_clock = false;
  /// "At 10:05" rather than "10:05": how a sentence begins.
  bool led = false;
  std::vector<StampDoubt> doubts;
  /// The stamp without brackets.
  std::string_view written;
  /// What stands behind the stamp and its separator.
  std::string_view rest;
  /// "Detection" of "Detection (10:05): the alert fired"; empty where the stamp stands in front.
  std::string_view lead;
  /// "Time: 10:05", "Timestamp: 10:05": a field that holds a stamp.
  bool labelled = false;

  bool day_only() const { return begin.day && !begin.clock; }
};

/// What a dot between two numbers may be: "14.43" is a time in a timeline, and a version elsewhere. "9.56" is a time
/// only in a timeline that writes its times so throughout.
enum class Dots : std::uint8_t { clock, every_clock, version };

/// The stamp with which a text begins; nothing where it begins with anything else. The text is free of Markdown.
/// `four_digits` for a timeline that writes "0905": elsewhere such a number is a time only beside a day or a zone.
/// Linear in the stamp.
std::optional<Stamp> stamp_at(std::string_view text, Dots dots, bool four_digits = false);

/// "0905" alone in front of a text: a time if the timeline writes its times so. `year` for one that could be a year.
struct FourDigits {
  bool year = false;
};
std::optional<FourDigits> four_digits_at(std::string_view text);

/// A clock time somewhere in a sentence.
struct ClockInProse {
  Moment moment;
  std::optional<Moment> end;
  bool approximate = false;
  /// "last night": on the day before.
  bool day_before = false;
  /// "it had started at 03:00": earlier on the day that is told of.
  bool looks_back = false;
  /// "on the 16th", of the month that is told of.
  std::optional<int> day_of_month;
  /// Where "at", "around" or the time itself begins.
  std::size_t begin = 0;
  std::size_t after = 0;
};
/// Those of a sentence. `four_digits` for an account that writes "at 1152".
std::vector<ClockInProse> clocks_in(std::string_view sentence, bool four_digits = false);
/// True for an account that writes "0420 hours" somewhere: there "at 1152" is a time too.
bool writes_hours(std::string_view text);

/// Days named anywhere in a text, in order: "On Monday 7 January 2019", "2019-01-07".
std::vector<WrittenDay> days_in(std::string_view text);

// Parts of the grammar, each at the beginning of a text; `length` is what was read.
template <class T>
struct Piece {
  T value{};
  std::size_t length = 0;
};
std::optional<Piece<WrittenDay>> day_at(std::string_view text, std::vector<StampDoubt>* doubts);
std::optional<Piece<int>> weekday_at(std::string_view text);
/// "evening", "late afternoon", "in the early morning" with nothing or a mark behind it: its length, or 0.
std::size_t part_of_day_at(std::string_view text);
/// What is a time only where the neighbourhood says so: "14.43" in a timeline or behind a day, "1625" behind a day.
struct Loose {
  bool dot = false;
  bool four_digits = false;
  /// A dot may stand behind an hour of one digit.
  bool dotted_hour = false;
};
std::optional<Piece<WrittenClock>> clock_at(std::string_view text, Loose loose, std::vector<StampDoubt>* doubts);
std::optional<Piece<std::int64_t>> since_start_at(std::string_view text);

}  // namespace debrief::inline v0::markdown
