#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "am", "PM", "a.m.", "p", with or without a space before it, or " in the morning": 'a' or 'p', and the length.
std::optional<Piece<char>> half_at(std::string_view text) {
  constexpr std::string_view in_the = " in the ";
  if (text.starts_with(in_the)) {
    for (const std::string_view part : WordList{"morning", "afternoon", "evening"}) {
      if (!begins_with_word(text.substr(in_the.size()), part)) continue;
      return Piece<char>{part.starts_with('m') ? 'a' : 'p', in_the.size() + part.size()};
    }
  }
  std::size_t at = 0;
  while (at < text.size() && at < 2 && text[at] == ' ') ++at;
  if (at >= text.size()) return std::nullopt;
  const char half = lower(text[at]);
  if (half != 'a' && half != 'p') return std::nullopt;
  std::size_t end = at + 1;
  if (end < text.size() && text[end] == '.' && end + 1 < text.size() && lower(text[end + 1]) == 'm') ++end;
  if (end < text.size() && lower(text[end]) == 'm') {
    ++end;
    if (end < text.size() && text[end] == '.' && text[end - 2] == '.') ++end;
  } else if (at > 0 || text[at] < 'a') {
    // A lone "a" behind a space is a word.
    return std::nullopt;
  }
  if (is_word_at(text, end)) return std::nullopt;
  return Piece<char>{half, end};
}

/// Whether a zone stands behind a number that could be a time of four digits.
bool zone_behind(std::string_view text) {
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto zone = zone_at(text);
  return zone && (text[0] != '+' && text[0] != '-');
}

void doubt(std::vector<StampDoubt>* doubts, StampDoubt each) {
  if (doubts != nullptr) doubts->push_back(each);
}

/// "noon", "12 noon", "midnight": a clock time in words.
std::optional<Piece<WrittenClock>> named_clock_at(std::string_view text) {
  std::size_t at = 0;
  if (text.starts_with("12 ") || text.starts_with("12:00 ")) at = text.find(' ') + 1;
  for (const std::string_view name : WordList{"noon", "midday", "midnight"}) {
    if (!begins_with_word(text.substr(at), name)) continue;
    WrittenClock out;
    out.second_of_day = name == "midnight" ? 0 : 12 * 3600;
    out.has_half = true;
    return Piece<WrittenClock>{out, at + name.size()};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Piece<WrittenClock>> clock_at(std::string_view text, Loose loose, std::vector<StampDoubt>* doubts) {
  if (auto named = named_clock_at(text)) return named;
  const std::size_t hour_digits = digits_at(text);
  if (hour_digits == 0 || hour_digits > 4 || hour_digits == 3) return std::nullopt;
  WrittenClock out;
  int hour = 0, minute = 0, second = 0;
  std::size_t at = hour_digits;
  bool dot = false, bare_hour = false;
  if (hour_digits == 4) {
    hour = number_of(text.substr(0, 2));
    minute = number_of(text.substr(2, 2));
    if (begins_with_word(text.substr(4), "h") || begins_with_word(text.substr(4), "hrs")) {
      loose.four_digits = true;
      at = text.substr(4).starts_with("hrs") ? 7 : 5;
    } else if (loose.dot && (begins_with_word(text.substr(4), " hrs") || begins_with_word(text.substr(4), " hours"))) {
      loose.four_digits = true;
    }
    if (!loose.four_digits && !zone_behind(text.substr(4))) return std::nullopt;
    // "2024-05-03, 2024-05-04": the second day and no time; "2024-05-??" neither.
    if (day_at(text, nullptr) || (text.size() > 7 && text[4] == '-' && text[7] == '-')) return std::nullopt;
    if (text.substr(4).starts_with("-?")) return std::nullopt;
  } else {
    hour = number_of(text.substr(0, hour_digits));
    const char mark = at < text.size() ? text[at] : ' ';
    const std::string_view behind = at < text.size() ? text.substr(at + 1) : std::string_view();
    if (mark == ':' && behind.starts_with(' ') && digits_at(behind.substr(1)) == 2 && half_at(behind.substr(3))) {
      // "10: 08 AM".
      minute = number_of(behind.substr(1, 2));
      at += 4;
    } else if ((mark == ':' || mark == 'h' || mark == '.') && digits_at(behind) >= 2) {
      minute = number_of(behind.substr(0, 2));
      at += 3;
      dot = mark == '.';
      if (digits_at(behind) != 2) return std::nullopt;
      if (dot && (at < text.size() && text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1]))) {
        return std::nullopt;
      }
      // "17.11." is a day.
      if (dot && at + 1 == text.size() && text[at] == '.') return std::nullopt;
      if (dot && !loose.dot && !half_at(text.substr(at)) && !zone_behind(text.substr(at))) return std::nullopt;
      if (dot && loose.dot && hour_digits < 2 && !loose.dotted_hour && !half_at(text.substr(at)) &&
          !zone_behind(text.substr(at))) {
        return std::nullopt;
      }
    } else if ((mark == ':' || mark == 'h') &&
               (behind.starts_with("??") || begins_with_word(behind, "xx") || behind.starts_with("__"))) {
      at += 3;
      out.resolution = 3600;
      doubt(doubts, StampDoubt::hour_only);
    } else if (mark == ':' && behind.size() >= 2 && behind[0] >= '0' && behind[0] <= '5' &&
               (behind[1] == 'x' || behind[1] == '?' || behind[1] == 'X')) {
      minute = (behind[0] - '0') * 10;
      at += 3;
      out.resolution = 600;
      doubt(doubts, StampDoubt::hour_only);
      if (behind.substr(2).starts_with(":00")) at += 3;
    } else if (loose.four_digits && hour_digits == 2 && text.substr(at).starts_with("xx")) {
      // "20240503T10xxZ".
      at += 2;
      out.resolution = 3600;
      doubt(doubts, StampDoubt::hour_only);
    } else {
      bare_hour = true;
    }
  }
  if (!bare_hour && out.resolution == 60 && at + 2 < text.size() && (text[at] == ':' || (dot && text[at] == '.')) &&
      digits_at(text.substr(at + 1)) == 2) {
    second = number_of(text.substr(at + 1, 2));
    out.resolution = 1;
    at += 3;
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && is_digit(text[at + 1])) {
      const std::size_t digits = digits_at(text.substr(at + 1));
      if (digits <= 9) {
        std::int32_t nanoseconds = number_of(text.substr(at + 1, digits));
        for (std::size_t i = digits; i < 9; ++i) nanoseconds *= 10;
        out.nanoseconds = nanoseconds;
        out.fraction_digits = static_cast<std::uint8_t>(digits);
        at += 1 + digits;
      }
    }
  }
  if (!bare_hour && text.substr(at).size() >= 3 && (text.substr(at, 3) == ":xx" || text.substr(at, 3) == ":??"))
    at += 3;
  if (!bare_hour && begins_with_word(text.substr(at), "h")) ++at;
  // "10:40ish AM", "10:15ish".
  if (!bare_hour && begins_with(text.substr(at), "ish") && (half_at(text.substr(at + 3)) || !is_word_at(text, at + 3)))
    at += 3;
  if (bare_hour) {
    for (const std::string_view name : WordList{" o'clock", " o’clock", " oclock"}) {
      if (!begins_with_word(text.substr(at), name)) continue;
      at += name.size();
      bare_hour = false;
      break;
    }
  }
  const auto half = half_at(text.substr(at));
  if (bare_hour && (!half || hour > 12 || hour == 0)) return std::nullopt;
  if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0))) return std::nullopt;
  if (second == 60) second = 59;
  if (half) {
    at += half->length;
    out.has_half = true;
    if (hour > 12 || (hour == 0 && half->value == 'p')) {
      // "17:14 pm": the clock of 24 hours holds.
      doubt(doubts, StampDoubt::half_and_24_hours);
    } else {
      hour = hour % 12 + (half->value == 'p' ? 12 : 0);
    }
  }
  if (is_word_at(text, at)) {
    // "12:22Z" and "14:05UTC" are whole; "12:30x" is not a time.
    const auto zone = zone_at(text.substr(at));
    const bool instant = lower(text[at]) == 'z' || zone;
    if (!instant) return std::nullopt;
  }
  if (at < text.size() && text[at] == '%') return std::nullopt;
  if (dot) doubt(doubts, StampDoubt::dot_for_colon);
  out.could_be_afternoon = !half && hour >= 1 && hour <= 12 && text[0] != '0';
  out.second_of_day = hour * 3600 + minute * 60 + second;
  return Piece<WrittenClock>{out, at};
}

}  // namespace debrief::inline v0::markdown
