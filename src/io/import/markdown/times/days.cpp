#include <array>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};

/// A name in full or cut to at least three letters ("Sept", "Thurs"), a full stop allowed behind it.
template <std::size_t N>
std::optional<Piece<int>> name_at(std::string_view text, const std::array<std::string_view, N>& names) {
  std::size_t length = 0;
  while (length < text.size() && is_letter(text[length])) ++length;
  if (length < 3 || length > 9) return std::nullopt;
  for (std::size_t i = 0; i < N; ++i) {
    if (length > names[i].size() || !begins_with(text.substr(0, length), names[i].substr(0, length))) continue;
    if (length < text.size() && text[length] == '.') ++length;
    return Piece<int>{static_cast<int>(i), length};
  }
  return std::nullopt;
}

/// True where one letter is wrong, missing or too many, or two neighbours are swapped; "Mondays" is no slip.
bool is_one_slip(std::string_view text, std::string_view name) {
  const std::string_view whole = text;
  std::size_t begin = 0;
  while (begin < text.size() && begin < name.size() && lower(text[begin]) == name[begin]) ++begin;
  text.remove_prefix(begin);
  name.remove_prefix(begin);
  while (!text.empty() && !name.empty() && lower(text.back()) == name.back()) {
    text.remove_suffix(1);
    name.remove_suffix(1);
  }
  const bool swapped = text.size() == 2 && name.size() == 2 && lower(text[0]) == name[1] && lower(text[1]) == name[0];
  const bool ending = name.empty() && whole.ends_with(text);
  return swapped || (begin > 0 && !ending && text.size() <= 1 && name.size() <= 1);
}

/// A name of six letters or more that was mistyped: "Feburary", "Wendesday".
template <std::size_t N>
std::optional<Piece<int>> mistyped_name_at(std::string_view text, const std::array<std::string_view, N>& names) {
  std::size_t length = 0;
  while (length < text.size() && is_letter(text[length])) ++length;
  if (length < 5 || length > 10) return std::nullopt;
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i].size() < 6 || lower(text.front()) != names[i].front()) continue;
    if (is_one_slip(text.substr(0, length), names[i])) return Piece<int>{static_cast<int>(i), length};
  }
  return std::nullopt;
}

/// A month, also as German neighbours write it in English pages: "29. Okt".
std::optional<Piece<int>> month_at(std::string_view text) {
  if (auto month = name_at(text, months)) return month;
  if (text.empty() || (lower(text.front()) != 'o' && lower(text.front()) != 'd')) return std::nullopt;
  static constexpr std::pair<std::string_view, int> others[] = {
      {"oktober", 9}, {"okt", 9}, {"dezember", 11}, {"dez", 11}};
  for (const auto& [name, month] : others) {
    if (!begins_with(text, name) || (name.size() < text.size() && is_letter(text[name.size()]))) continue;
    const bool dot = text.size() > name.size() && text[name.size()] == '.';
    return Piece<int>{month, name.size() + (dot ? 1 : 0)};
  }
  return std::nullopt;
}

bool exists(int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool ends_word(std::string_view text, std::size_t at) {
  return !is_word_at(text, at);
}

std::size_t skip(std::string_view text, std::size_t at, std::string_view characters) {
  while (at < text.size() && characters.find(text[at]) != std::string_view::npos) ++at;
  return at;
}

/// "1st", "22nd", "19.", "7": a day of the month.
std::optional<Piece<int>> day_number_at(std::string_view text) {
  const std::size_t digits = digits_at(text);
  if (digits == 0 || digits > 2) return std::nullopt;
  std::size_t length = digits;
  for (const std::string_view ending : WordList{"st", "nd", "rd", "th"}) {
    if (begins_with_word(text.substr(digits), ending)) length += 2;
  }
  const int day = number_of(text.substr(0, digits));
  if (day < 1 || day > 31 || !ends_word(text, length)) return std::nullopt;
  // "12:30", "12:xx" and "12.30" are times, "12%" is an amount; "12: the disk was full" is a day and what came of it.
  const bool colon = length < text.size() && text[length] == ':' && length + 1 < text.size() && text[length + 1] != ' ';
  if (colon || (length < text.size() && text[length] == '%')) return std::nullopt;
  if (length + 1 < text.size() && text[length] == '.' && is_digit(text[length + 1])) return std::nullopt;
  return Piece<int>{day, length};
}

/// A year behind a day and a month: "2017", ", 2017", "'17".
std::optional<Piece<int>> year_at(std::string_view text) {
  std::size_t at = skip(text, 0, " ,.-/");
  if (at > 3) return std::nullopt;
  if (begins_with_word(text.substr(at), "of")) at = skip(text, at + 2, " ");
  const bool short_year = at < text.size() && text[at] == '\'';
  if (short_year) ++at;
  const std::size_t digits = digits_at(text.substr(at));
  if (digits != (short_year ? 2U : 4U)) return std::nullopt;
  const int year = number_of(text.substr(at, digits)) + (short_year ? 2000 : 0);
  const std::size_t end = at + digits;
  if (year < 1970 || year > 2099 || !ends_word(text, end)) return std::nullopt;
  // "May 31 2022" has a year; in "May 31 2022:" too, and "May 31 20:22" never comes here.
  return Piece<int>{year, end};
}

std::optional<Piece<WrittenDay>> iso_day_at(std::string_view text, std::vector<StampDoubt>* doubts) {
  std::size_t digits = digits_at(text);
  int year = 0;
  bool mended = false;
  // "20240503" and "20240503T1005Z".
  const bool clock_behind = text.size() > 9 && text[8] == 'T' && is_digit(text[9]);
  if (digits == 8 && (ends_word(text, 8) || clock_behind)) {
    year = number_of(text.substr(0, 4));
    const int month = number_of(text.substr(4, 2)), day = number_of(text.substr(6, 2));
    if (year < 1970 || year > 2099 || !exists(month, day)) return std::nullopt;
    return Piece<WrittenDay>{{year, month, day, false, false, {}}, 8};
  }
  if (digits == 4) {
    year = number_of(text.substr(0, 4));
  } else if (digits == 5 && text[0] == '2') {
    // "22025", "20202": which digit is one too many is decided where the other days are known.
    year = number_of(text.substr(0, 5));
    mended = true;
  } else {
    return std::nullopt;
  }
  if ((year < 1970 || year > 2099) && !mended) return std::nullopt;
  if (digits >= text.size()) return std::nullopt;
  const char mark = text[digits];
  if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;
  std::size_t at = digits + 1;
  const std::size_t month_digits = digits_at(text.substr(at));
  if (month_digits == 0 || month_digits > 2) return std::nullopt;
  const int month = number_of(text.substr(at, month_digits));
  at += month_digits;
  if (at >= text.size() || text[at] != mark) return std::nullopt;
  ++at;
  const std::size_t day_digits = digits_at(text.substr(at));
  if (day_digits == 0 || day_digits > 2) return std::nullopt;
  const int day = number_of(text.substr(at, day_digits));
  at += day_digits;
  if (!exists(month, day)) return std::nullopt;
  if (at < text.size() && is_letter(text[at]) && text[at] != 'T' && text[at] != 't') return std::nullopt;
  if (mended && doubts != nullptr) doubts->push_back(StampDoubt::mended_year);
  return Piece<WrittenDay>{{year, month, day, false, false, {}}, at};
}

/// "24/07/25", "4/21/2023", "28.02.2024", "12-05", "8/21".
std::optional<Piece<WrittenDay>> numeric_day_at(std::string_view text) {
  const std::size_t first_digits = digits_at(text);
  if (first_digits == 0 || first_digits > 2 || first_digits >= text.size()) return std::nullopt;
  const char mark = text[first_digits];
  if (mark != '/' && mark != '-' && mark != '.') return std::nullopt;
  std::size_t at = first_digits + 1;
  const std::size_t second_digits = digits_at(text.substr(at));
  if (second_digits == 0 || second_digits > 2) return std::nullopt;
  const int first = number_of(text.substr(0, first_digits)), second = number_of(text.substr(at, second_digits));
  at += second_digits;
  WrittenDay out;
  bool has_year = false;
  if (at < text.size() && text[at] == mark) {
    const std::size_t digits = digits_at(text.substr(at + 1));
    if ((digits == 2 || digits == 4) && ends_word(text, at + 1 + digits)) {
      const int year = number_of(text.substr(at + 1, digits));
      out.year = digits == 2 ? 2000 + year : year;
      if (*out.year < 1970 || *out.year > 2099) return std::nullopt;
      at += 1 + digits;
      has_year = true;
    }
  }
  if (!has_year) {
    // Two numbers alone are a day only before a clock time or a part of the day: "12-05 16:21", "8/21 ~10:33",
    // "12.05. 16:21", "12.05. 16h21", "12.05. 16.21", "12-05 evening".
    const bool closed = mark == '.' && at < text.size() && text[at] == '.';
    if (closed) ++at;
    if ((mark == '.' && !closed) || (mark == '-' && (first_digits != 2 || second_digits != 2))) return std::nullopt;
    std::size_t next = skip(text, at, " ,~");
    const std::size_t hour = digits_at(text.substr(next));
    const std::string_view behind = text.substr(std::min(next + hour, text.size()));
    const bool dotted = closed && behind.size() > 2 && (behind[0] == 'h' || behind[0] == '.') && is_digit(behind[1]);
    const bool clock = hour >= 1 && hour <= 2 && (behind.starts_with(':') || dotted);
    if (next == at || (!clock && part_of_day_at(text.substr(next)) == 0)) return std::nullopt;
  }
  if (!ends_word(text, at)) return std::nullopt;
  const bool dots = mark == '.';
  const bool month_first = exists(first, second) && !dots;
  const bool day_first = exists(second, first);
  if (!month_first && !day_first) return std::nullopt;
  out.month = month_first ? first : second;
  out.day = month_first ? second : first;
  out.either_order = month_first && day_first && first != second && (has_year || mark == '/');
  out.day_first = !month_first && mark == '/';
  return Piece<WrittenDay>{out, at};
}

/// "02NOV23", "03NOV2023".
std::optional<Piece<WrittenDay>> run_together_day_at(std::string_view text) {
  if (text.size() < 7 || !is_digit(text[1]) || !is_letter(text[2]) || !is_letter(text[3]) || !is_letter(text[4]))
    return std::nullopt;
  const auto month = name_at(text.substr(2, 3), months);
  const std::size_t digits = digits_at(text.substr(5));
  const int day = number_of(text.substr(0, 2));
  if (!month || (digits != 2 && digits != 4) || !exists(month->value + 1, day) || !ends_word(text, 5 + digits))
    return std::nullopt;
  const int year = number_of(text.substr(5, digits)) + (digits == 2 ? 2000 : 0);
  if (year < 1970 || year > 2099) return std::nullopt;
  return Piece<WrittenDay>{{year, month->value + 1, day, false, false, {}}, 5 + digits};
}

/// "-19" behind the first of several days of a month.
std::optional<Piece<int>> last_day_at(std::string_view text, int first) {
  std::size_t at = 0;
  for (const std::string_view dash : WordList{" - ", " – ", "-", "–"}) {
    if (at == 0 && text.starts_with(dash)) at = dash.size();
  }
  if (at == 0) return std::nullopt;
  const auto day = day_number_at(text.substr(at));
  if (!day || day->value <= first) return std::nullopt;
  const std::size_t end = at + day->length;
  // "May 12 - 13:05" and "May 12-13-2021" are none.
  if (end < text.size() && (text[end] == '-' || text[end] == '/')) return std::nullopt;
  if (begins_with(text.substr(end), "am") || begins_with(text.substr(end), " am") ||
      begins_with(text.substr(end), " pm")) {
    return std::nullopt;
  }
  return Piece<int>{day->value, end};
}

std::optional<Piece<WrittenDay>> named_day_at(std::string_view text, std::vector<StampDoubt>* doubts) {
  WrittenDay out;
  std::size_t at = 0;
  bool mistyped = false;
  const auto month_read = [&mistyped](std::string_view here) {
    auto month = month_at(here);
    if (!month) {
      month = mistyped_name_at(here, months);
      mistyped = month.has_value();
    }
    return month;
  };
  if (const auto month = month_read(text)) {
    at = skip(text, month->length, " -,");
    if (at == month->length && month->length < text.size() && !is_digit(text[at])) return std::nullopt;
    if (begins_with_word(text.substr(at), "the")) at = skip(text, at + 3, " ");
    const auto day = day_number_at(text.substr(at));
    if (!day) return std::nullopt;
    out.month = month->value + 1;
    out.day = day->value;
    at += day->length;
    // "Nov 18. 12:00".
    const std::string_view behind = text.substr(at);
    if (behind.size() > 5 && behind.starts_with(". ") && is_digit(behind[2]) && clock_at(behind.substr(2), {}, nullptr))
      ++at;
    if (const auto last = last_day_at(text.substr(at), out.day)) {
      out.last = last->value;
      at += last->length;
    }
  } else if (const auto number = day_number_at(text)) {
    at = number->length;
    if (const auto last = last_day_at(text.substr(at), number->value)) {
      out.last = last->value;
      at += last->length;
    }
    // "Day 1 - May 3" names the third.
    if (text.substr(at).starts_with(" - ")) return std::nullopt;
    at = skip(text, at, " .-,");
    if (begins_with_word(text.substr(at), "of")) at = skip(text, at + 2, " ");
    const auto named = month_read(text.substr(at));
    if (!named) return std::nullopt;
    // "3 may have failed" is no day: a month in small letters needs more than "may" behind it. "10.Feb.2020" is one.
    const bool dotted = text[at + named->length - 1] == '.';
    if (!dotted && !ends_word(text, at + named->length)) return std::nullopt;
    if (text[at] >= 'a' && begins_with_word(text.substr(at), "may") && !year_at(text.substr(at + 3)))
      return std::nullopt;
    out.month = named->value + 1;
    out.day = number->value;
    at += named->length;
    // "8 Dec 21 2016": the number of an entry before its day.
    if (const auto behind = text.substr(at).starts_with(' ') ? day_number_at(text.substr(at + 1)) : std::nullopt;
        behind && year_at(text.substr(at + 1 + behind->length))) {
      out.day = behind->value;
      at += 1 + behind->length;
    }
  } else {
    return std::nullopt;
  }
  if (const auto year = year_at(text.substr(at))) {
    // "March 18 2017 16:30": a year. "March 18, 2000 UTC": a time of four digits.
    const std::string_view behind = text.substr(at + year->length);
    const auto zone = behind.starts_with(' ') ? zone_at(behind.substr(1)) : std::nullopt;
    if (!zone || zone->length < 3) {
      out.year = year->value;
      at += year->length;
    }
  }
  if (mistyped && doubts != nullptr) doubts->push_back(StampDoubt::mended_month);
  return Piece<WrittenDay>{out, at};
}

}  // namespace

/// "2018 October 21": a year before a month in words.
std::optional<Piece<WrittenDay>> year_first_day_at(std::string_view text) {
  if (digits_at(text) != 4 || text.size() < 10 || text[4] != ' ' || !is_letter(text[5])) return std::nullopt;
  const int year = number_of(text.substr(0, 4));
  if (year < 1970 || year > 2099 || !month_at(text.substr(5))) return std::nullopt;
  auto day = named_day_at(text.substr(5), nullptr);
  if (!day || day->value.year) return std::nullopt;
  day->value.year = year;
  day->length += 5;
  return day;
}

std::optional<Piece<WrittenDay>> day_at(std::string_view text, std::vector<StampDoubt>* doubts) {
  if (text.empty()) return std::nullopt;
  if (is_digit(text[0])) {
    if (auto day = run_together_day_at(text)) return day;
    if (auto day = iso_day_at(text, doubts)) return day;
    if (auto day = year_first_day_at(text)) return day;
    if (auto day = numeric_day_at(text)) return day;
  }
  return named_day_at(text, doubts);
}

std::optional<Piece<int>> weekday_at(std::string_view text) {
  auto name = name_at(text, weekdays);
  if (!name) name = mistyped_name_at(text, weekdays);
  if (!name || !ends_word(text, name->length)) return std::nullopt;
  // "Sun", "Sat", "Wed" and "Mon" are days only in capitals; "saturday" alone or before a number is one.
  const std::size_t behind = skip(text, name->length, " ,");
  const bool written_out =
      name->length > 5 && (behind == text.size() || (behind > name->length && is_digit(text[behind])));
  if ((text[0] < 'A' || text[0] > 'Z') && !written_out) return std::nullopt;
  return Piece<int>{name->value, name->length};
}

std::size_t part_of_day_at(std::string_view text) {
  std::size_t at = 0;
  if (begins_with_word(text, "in the")) at = skip(text, 6, " ");
  for (const std::string_view word : WordList{"early", "late", "mid"}) {
    if (begins_with_word(text.substr(at), word)) at = skip(text, at + word.size(), " -");
  }
  for (const std::string_view word : WordList{"morning", "afternoon", "evening", "night", "overnight", "noon", "day"}) {
    // "mid-day" is a part of the day, and "day" is none.
    if (word == "day" && !begins_with(text, "mid")) continue;
    if (!begins_with_word(text.substr(at), word)) continue;
    at += word.size();
    const std::string_view behind = trimmed(text.substr(at));
    return behind.empty() || (!is_word_at(behind, 0) && behind.front() != '\'' && behind.front() != '-') ||
                   behind.starts_with("- ")
               ? at
               : 0;
  }
  return 0;
}

std::vector<WrittenDay> days_in(std::string_view text) {
  std::vector<WrittenDay> out;
  for (std::size_t i = 0; i < text.size();) {
    const bool starts = i == 0 || (!is_word(text[i - 1]) && text[i - 1] != '.' && text[i - 1] != ':');
    if (!starts || !is_word(text[i])) {
      ++i;
      continue;
    }
    if (const auto day = day_at(text.substr(i), nullptr)) {
      out.push_back(day->value);
      i += day->length;
    } else {
      while (i < text.size() && is_word(text[i])) ++i;
    }
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
