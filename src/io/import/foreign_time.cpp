#include "io/import/foreign_time.hpp"

#include <array>
#include <string>

namespace debrief::inline v0::import_detail {

namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Takes exactly `least` to `most` digits from the front; -1 where there are fewer.
int take_digits(std::string_view& rest, std::size_t least, std::size_t most) {
  int out = 0;
  std::size_t count = 0;
  while (count < most && count < rest.size() && is_digit(rest[count])) out = out * 10 + (rest[count++] - '0');
  if (count < least) return -1;
  rest.remove_prefix(count);
  return out;
}

bool take(std::string_view& rest, char c) {
  if (!rest.starts_with(c)) return false;
  rest.remove_prefix(1);
  return true;
}

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

void append_two(std::string& out, int number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

/// The offset at the end of a time in RFC 3339 form; nothing when the text is no offset.
std::optional<std::string> offset_of(std::string_view rest) {
  if (rest == "Z" || rest == "z" || rest == "UTC" || rest == "GMT" || rest == "utc") return "Z";
  if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) return std::nullopt;
  std::string out(1, rest.front());
  rest.remove_prefix(1);
  const int hours = take_digits(rest, 2, 2);
  take(rest, ':');
  const int minutes = rest.empty() ? 0 : take_digits(rest, 2, 2);
  if (hours < 0 || minutes < 0 || !rest.empty()) return std::nullopt;
  append_two(out, hours);
  out += ':';
  append_two(out, minutes);
  return out;
}

}  // namespace

Instant instant_of_unix(std::int64_t seconds) {
  Instant out;
  out.unix_seconds = seconds;
  return out;
}

Instant instant_in_zone(const LocalTime& local, const TimeZone& zone) {
  Instant out = instant_of_unix(zone.unix_seconds(local));
  if (zone.name() == "UTC") return out;
  return zone.in_zone(out);
}

std::optional<Instant> read_unix_seconds(std::string_view text) {
  std::string_view rest = text;
  std::int64_t seconds = 0;
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) {
    if (digits == 12) return std::nullopt;
    seconds = seconds * 10 + (rest[digits++] - '0');
  }
  rest.remove_prefix(digits);
  if (digits == 0 || seconds > 253'402'300'799) return std::nullopt;
  if (!rest.empty() && (rest.front() != '.' || rest.size() == 1)) return std::nullopt;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (!is_digit(rest[i])) return std::nullopt;
  }
  return instant_of_unix(seconds);
}

int month_of(std::string_view name) {
  static constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};
  std::string lower;
  for (const char c : name.substr(0, 10)) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (lower == months[i] || (lower.size() == 3 && months[i].starts_with(lower))) return static_cast<int>(i) + 1;
  }
  return 0;
}

ForeignTime read_foreign_time(std::string_view text, const TimeZone* zone) {
  std::string_view rest = trimmed(text);
  if (const auto plain = instant_of(rest)) return {plain, 1, false};

  ForeignTime out;
  const int year = take_digits(rest, 4, 4);
  const char separator = rest.empty() ? '\0' : rest.front();
  if (year < 1 || (separator != '-' && separator != '/')) return out;
  rest.remove_prefix(1);
  const int month = take_digits(rest, 1, 2);
  if (month < 1 || !take(rest, separator)) return out;
  const int day = take_digits(rest, 1, 2);
  if (day < 1 || (!take(rest, 'T') && !take(rest, 't') && !take(rest, ' '))) return out;
  const int hour = take_digits(rest, 1, 2);
  if (hour < 0 || !take(rest, ':')) return out;
  const int minute = take_digits(rest, 2, 2);
  if (minute < 0) return out;
  int second = 0;
  std::string fraction;
  if (take(rest, ':')) {
    second = take_digits(rest, 2, 2);
    if (second < 0) return out;
    if (rest.size() > 1 && (rest.front() == '.' || rest.front() == ',') && is_digit(rest[1])) {
      rest.remove_prefix(1);
      while (!rest.empty() && is_digit(rest.front())) {
        if (fraction.size() < 9) fraction += rest.front();
        rest.remove_prefix(1);
      }
    }
  } else {
    out.resolution_seconds = 60;
  }
  rest = trimmed(rest);

  std::string digits = std::to_string(year);
  digits.insert(0, 4 - digits.size(), '0');
  digits += '-';
  append_two(digits, month);
  digits += '-';
  append_two(digits, day);
  const auto date = date_of(digits);
  if (!date || hour > 23 || minute > 59 || second > 59) return out;
  if (rest.empty()) {
    out.without_zone = true;
    if (zone == nullptr) return out;
    Instant instant = instant_in_zone({*date, hour * 3600 + minute * 60 + second}, *zone);
    out.instant = instant;
    return out;
  }
  const auto offset = offset_of(rest);
  if (!offset) return out;
  digits += 'T';
  append_two(digits, hour);
  digits += ':';
  append_two(digits, minute);
  digits += ':';
  append_two(digits, second);
  if (!fraction.empty()) digits += "." + fraction;
  out.instant = instant_of(digits + *offset);
  return out;
}

}  // namespace debrief::inline v0::import_detail
