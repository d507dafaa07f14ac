#include "io/import/log_line.hpp"

#include <string>
#include <vector>

#include "io/import/foreign_time.hpp"

namespace debrief::inline v0::import_detail {

namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view behind_blanks(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t");
  return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::size_t digits_at(std::string_view text, std::size_t from) {
  std::size_t count = 0;
  while (from + count < text.size() && is_digit(text[from + count])) ++count;
  return count;
}

int number(std::string_view digits) {
  int out = 0;
  for (const char c : digits) out = out * 10 + (c - '0');
  return out;
}

/// The length of "14:03" or "14:03:22" at the front, 0 where there is none.
std::size_t clock_length(std::string_view text) {
  const std::size_t hours = digits_at(text, 0);
  if (hours < 1 || hours > 2 || hours >= text.size() || text[hours] != ':' || digits_at(text, hours + 1) != 2) return 0;
  const std::size_t minutes_end = hours + 3;
  if (minutes_end < text.size() && text[minutes_end] == ':' && digits_at(text, minutes_end + 1) == 2) {
    return minutes_end + 3;
  }
  return minutes_end;
}

/// The length of "2021-03-04 14:03:22.5 +0000" at the front, 0 where there is none.
std::size_t stamp_length(std::string_view text) {
  if (digits_at(text, 0) != 4 || text.size() < 16 || (text[4] != '-' && text[4] != '/') || digits_at(text, 5) != 2 ||
      text[7] != text[4] || digits_at(text, 8) != 2 || (text[10] != 'T' && text[10] != ' ')) {
    return 0;
  }
  const std::size_t clock = clock_length(text.substr(11));
  if (clock == 0) return 0;
  std::size_t end = 11 + clock;
  if (end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && is_digit(text[end + 1])) {
    end += 1 + digits_at(text, end + 1);
  }
  std::string_view rest = text.substr(end);
  const std::size_t blank = rest.starts_with(' ') ? 1 : 0;
  rest.remove_prefix(blank);
  if (rest.starts_with('Z') && (rest.size() == 1 || !((rest[1] | 0x20) >= 'a' && (rest[1] | 0x20) <= 'z'))) {
    return end + blank + 1;
  }
  if ((rest.starts_with("UTC") || rest.starts_with("GMT")) && (rest.size() == 3 || rest[3] == ' ' || rest[3] == ']')) {
    return end + blank + 3;
  }
  if ((rest.starts_with('+') || rest.starts_with('-')) && digits_at(rest, 1) == 4) return end + blank + 5;
  if ((rest.starts_with('+') || rest.starts_with('-')) && digits_at(rest, 1) == 2) {
    return end + blank + (rest.size() > 5 && rest[3] == ':' && digits_at(rest, 4) == 2 ? 6 : 3);
  }
  return end;
}

/// The day in "Day changed Thu Mar 04 2021", "Log opened Thu Mar 04 13:55:10 2021" or "Day changed to 04 Mar 2021".
std::optional<Date> day_in(std::string_view text) {
  int month = 0, day = 0, year = 0;
  while (!text.empty()) {
    text = behind_blanks(text);
    const std::size_t end = text.find_first_of(" \t,");
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (const auto whole = date_of(word)) return whole;
    if (digits_at(word, 0) == word.size() && !word.empty()) {
      if (word.size() == 4) year = number(word);
      if (word.size() <= 2) day = number(word);
    } else if (month == 0) {
      month = month_of(word);
    }
  }
  if (month == 0 || day == 0 || year == 0) return std::nullopt;
  return date_of(std::to_string(10'000 + year).substr(1) + "-" + std::to_string(100 + month).substr(1) + "-" +
                 std::to_string(100 + day).substr(1));
}

/// Takes who speaks off the front of what stands behind the time.
void take_speaker(LogLine& line) {
  std::string_view text = behind_blanks(line.text);
  const auto named = [&line](std::string_view nick) {
    while (!nick.empty() && std::string_view("@+%&~! ").find(nick.front()) != std::string_view::npos) {
      nick.remove_prefix(1);
    }
    line.nick = nick;
  };
  if (text.starts_with('<')) {
    const std::size_t end = text.substr(0, 80).find('>');
    if (end != std::string_view::npos && end > 1) {
      named(text.substr(1, end - 1));
      text = behind_blanks(text.substr(end + 1));
    }
  } else if (text.starts_with("* ")) {
    const std::string_view rest = behind_blanks(text.substr(2));
    const std::size_t end = rest.substr(0, 80).find(' ');
    if (end != std::string_view::npos) {
      named(rest.substr(0, end));
      text = rest.substr(end + 1);
    }
  } else if (text.starts_with("-!-") || text.starts_with("-->") || text.starts_with("<--") || text.starts_with("***")) {
    line.by_chat = true;
    text = behind_blanks(text.substr(3));
  } else if (const std::size_t tab = text.substr(0, 80).find('\t'); tab != std::string_view::npos && tab > 0) {
    const std::string_view who = text.substr(0, tab);
    if (who == "--" || who == "-->" || who == "<--" || who == "***") {
      line.by_chat = true;
    } else if (who.find(' ') == std::string_view::npos) {
      named(who);
    }
    if (line.by_chat || !line.nick.empty()) text = behind_blanks(text.substr(tab + 1));
  }
  line.text = text;
}

}  // namespace

LogLine read_log_line(std::string_view text) {
  while (!text.empty() && (text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  LogLine out;
  out.text = text;
  if (text.starts_with("--- ")) {
    out.new_day = day_in(text.substr(4));
    if (out.new_day) return out;
  }
  const bool bracket = text.starts_with('[');
  const std::string_view start = bracket ? text.substr(1) : text;
  std::size_t length = stamp_length(start);
  if (length > 0) {
    out.dated = true;
  } else if (const std::size_t digits = digits_at(start, 0); bracket && digits >= 9 && digits <= 11) {
    length = digits;
    std::int64_t seconds = 0;
    for (const char c : start.substr(0, digits)) seconds = seconds * 10 + (c - '0');
    out.unix_seconds = seconds;
  } else if (const std::size_t clock = clock_length(start); clock > 0) {
    const std::size_t colon = start.find(':');
    const int hour = number(start.substr(0, colon)), minute = number(start.substr(colon + 1, 2));
    out.has_seconds = clock > colon + 3;
    const int second = out.has_seconds ? number(start.substr(colon + 4, 2)) : 0;
    if (hour < 24 && minute < 60 && second < 60) {
      length = clock;
      out.second_of_day = hour * 3600 + minute * 60 + second;
    }
  }
  if (length == 0 || (bracket && (length >= start.size() || start[length] != ']'))) {
    out.unix_seconds.reset();
    out.second_of_day.reset();
    out.dated = false;
    return out;
  }
  out.time = start.substr(0, length);
  out.text = start.substr(length + (bracket ? 1 : 0));
  take_speaker(out);
  return out;
}

}  // namespace debrief::inline v0::import_detail
