#include "debrief/core/instant.hpp"

#include <chrono>
#include <cstdio>

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t seconds_per_day = 86'400;

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads exactly `count` digits; -1 when there are fewer.
int take_number(std::string_view& rest, std::size_t count) {
  if (rest.size() < count) return -1;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_digit(rest[i])) return -1;
    value = value * 10 + (rest[i] - '0');
  }
  rest.remove_prefix(count);
  return value;
}

bool take(std::string_view& rest, char wanted) {
  if (rest.empty() || rest.front() != wanted) return false;
  rest.remove_prefix(1);
  return true;
}

std::optional<std::chrono::year_month_day> calendar_day(int year, int month, int day) {
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return std::nullopt;
  return ymd;
}

std::int64_t day_number(const std::chrono::year_month_day& ymd) {
  return std::chrono::sys_days{ymd}.time_since_epoch().count();
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0);
}

InstantReading refuse(std::string complaint, std::string suggestion) {
  return {std::nullopt, std::move(complaint), std::move(suggestion)};
}

constexpr const char* shape_hint = "write it as 2017-01-31T23:27:00+00:00";

}  // namespace

InstantReading read_instant(std::string_view text) {
  std::string_view rest = text;
  const auto digits = [&rest] {
    std::size_t n = 0;
    while (n < rest.size() && is_digit(rest[n])) ++n;
    return n;
  };

  if (digits() > 4)
    return refuse("a year of " + std::to_string(digits()) + " digits",
                  "years have four digits: check for a typing error");
  const int year = take_number(rest, 4);
  if (year < 0 || !take(rest, '-')) return refuse("not an instant", shape_hint);
  const int month = take_number(rest, 2);
  if (month < 0 || !take(rest, '-')) return refuse("not an instant", shape_hint);
  const int day = take_number(rest, 2);
  if (day < 0) return refuse("not an instant", shape_hint);
  const auto ymd = calendar_day(year, month, day);
  if (!ymd) return refuse("a day that the calendar does not have", "check year, month and day");
  if (rest.empty()) return refuse("a day without a time", "add the time and the offset, for example T14:32:00+01:00");

  InstantReading out;
  Instant instant;
  if (!take(rest, 'T')) {
    if (!take(rest, 't') && !take(rest, ' ')) return refuse("not an instant", shape_hint);
    out.complaint = "date and time are not joined by an upper-case T";
    out.suggestion = "write T between them";
  }

  const int hour = take_number(rest, 2);
  if (hour < 0 || !take(rest, ':')) return refuse("a time that is not hh:mm:ss", shape_hint);
  const int minute = take_number(rest, 2);
  if (minute < 0) return refuse("a time that is not hh:mm:ss", shape_hint);
  if (!take(rest, ':'))
    return refuse("a time without seconds", "add the seconds; say \"resolution_seconds\": 60 where they are not known");
  int second = take_number(rest, 2);
  if (second < 0) return refuse("a time that is not hh:mm:ss", shape_hint);
  if (hour > 23 || minute > 59 || second > 60)
    return refuse("a time that no clock shows", "hours go to 23, minutes and seconds to 59");
  if (second == 60) {
    second = 59;
    out.complaint = "a leap second, read as second 59";
    out.suggestion = "write :59";
  }

  if (take(rest, '.')) {
    const std::size_t n = digits();
    if (n == 0) return refuse("a decimal point without digits", "leave the point out");
    if (n > 9) {
      return refuse("a fraction of " + std::to_string(n) + " digits",
                    "nine digits (nanoseconds) are the most that is kept");
    }
    instant.fraction_digits = static_cast<std::uint8_t>(n);
    int value = take_number(rest, n);
    for (std::size_t i = n; i < 9; ++i) value *= 10;
    instant.nanoseconds = value;
  }

  if (rest.empty()) {
    return refuse("a time without an offset",
                  "add Z or the offset that was written, for example +01:00; it is never guessed");
  }
  int offset = 0;
  if (take(rest, 'Z')) {
    instant.offset_form = OffsetForm::zulu;
  } else if (take(rest, 'z')) {
    instant.offset_form = OffsetForm::zulu;
    out.complaint = "a lower-case z";
    out.suggestion = "write Z";
  } else {
    const bool minus = rest.front() == '-';
    if (!minus && rest.front() != '+') return refuse("an offset that is not Z or +hh:mm", shape_hint);
    rest.remove_prefix(1);
    const int offset_hour = take_number(rest, 2);
    if (offset_hour < 0 || !take(rest, ':'))
      return refuse("an offset that is not +hh:mm", "write the offset with a colon");
    const int offset_minute = take_number(rest, 2);
    if (offset_minute < 0 || offset_hour > 23 || offset_minute > 59)
      return refuse("an offset that is not +hh:mm", "offsets go to 23:59");
    offset = (minus ? -1 : 1) * (offset_hour * 60 + offset_minute);
    instant.offset_form = minus && offset == 0 ? OffsetForm::unknown : OffsetForm::numeric;
  }
  if (!rest.empty()) return refuse("text behind the offset", "end the instant after its offset");

  instant.offset_minutes = static_cast<std::int16_t>(offset);
  instant.unix_seconds =
      day_number(*ymd) * seconds_per_day + hour * 3600 + minute * 60 + second - std::int64_t{offset} * 60;
  out.instant = instant;
  return out;
}

std::optional<Instant> instant_of(std::string_view text) {
  InstantReading reading = read_instant(text);
  if (!reading.complaint.empty()) return std::nullopt;
  return reading.instant;
}

std::string text_of(const Instant& instant) {
  const std::int64_t local = instant.unix_seconds + std::int64_t{instant.offset_minutes} * 60;
  const std::int64_t day = floor_div(local, seconds_per_day);
  const auto second_of_day = static_cast<int>(local - day * seconds_per_day);
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{day}}};
  char head[80];
  const int length = std::snprintf(head, sizeof head, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(ymd.year()),
                                   static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()),
                                   second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
  std::string out(head, static_cast<std::size_t>(length));
  if (instant.fraction_digits > 0) {
    char fraction[24];
    std::snprintf(fraction, sizeof fraction, ".%09d", static_cast<int>(instant.nanoseconds));
    out.append(fraction, 1 + std::size_t{instant.fraction_digits});
  }
  if (instant.offset_form == OffsetForm::zulu) return out + "Z";
  const int minutes = instant.offset_minutes < 0 ? -instant.offset_minutes : instant.offset_minutes;
  const bool minus = instant.offset_minutes < 0 || instant.offset_form == OffsetForm::unknown;
  char tail[24];
  std::snprintf(tail, sizeof tail, "%c%02d:%02d", minus ? '-' : '+', minutes / 60, minutes % 60);
  return out + tail;
}

std::int64_t seconds_between(const Instant& from, const Instant& to) noexcept {
  return to.unix_seconds - from.unix_seconds - (to.nanoseconds < from.nanoseconds ? 1 : 0);
}

bool is_before(const Instant& first, const Instant& second) noexcept {
  if (first.unix_seconds != second.unix_seconds) return first.unix_seconds < second.unix_seconds;
  return first.nanoseconds < second.nanoseconds;
}

std::optional<Date> date_of(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const int year = take_number(text, 4);
  if (year < 0 || !take(text, '-')) return std::nullopt;
  const int month = take_number(text, 2);
  if (month < 0 || !take(text, '-')) return std::nullopt;
  const int day = take_number(text, 2);
  if (day < 0 || !calendar_day(year, month, day)) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

std::string text_of(const Date& date) {
  char out[24];
  std::snprintf(out, sizeof out, "%04d-%02u-%02u", int{date.year}, unsigned{date.month}, unsigned{date.day});
  return out;
}

Date local_date(const Instant& instant) noexcept {
  const std::int64_t local = instant.unix_seconds + std::int64_t{instant.offset_minutes} * 60;
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{floor_div(local, seconds_per_day)}}};
  return {static_cast<std::int16_t>(static_cast<int>(ymd.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()))};
}

std::int64_t days_between(const Date& from, const Date& to) noexcept {
  const auto number = [](const Date& date) {
    return day_number(std::chrono::year_month_day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                                  std::chrono::day{date.day}});
  };
  return number(to) - number(from);
}

}  // namespace debrief::inline v0
