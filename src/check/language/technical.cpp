#include "check/language/technical.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "check/language/characters.hpp"

namespace debrief::inline v0::language_detail {

bool is_technical(std::string_view chunk) {
  if (chunk.find("://") != std::string_view::npos || chunk.starts_with("www.") ||
      chunk.find("::") != std::string_view::npos || chunk.find("()") != std::string_view::npos ||
      chunk.find('\\') != std::string_view::npos) {
    return true;
  }
  std::size_t slashes = 0;
  for (std::size_t i = 1; i + 1 < chunk.size(); ++i) {
    const char before = chunk[i - 1];
    const char after = chunk[i + 1];
    const bool between = (is_letter(before) || is_digit(before)) && (is_letter(after) || is_digit(after));
    if (chunk[i] == '_' && between) return true;
    if ((chunk[i] == '=' || chunk[i] == '@') && between) return true;
    if (chunk[i] == '.' && between && is_lower(before) && is_lower(after)) {
      // "e.g" and "i.e" are words, "host.name" is not.
      if (i > 1 || (i + 2 < chunk.size() && chunk[i + 2] != '.')) return true;
    }
    if (chunk[i] == '.' && between && is_digit(after) && is_letter(before)) return true;
    if (chunk[i] == '/') ++slashes;
    if (is_lower(chunk[0]) && is_lower(before) && is_upper(chunk[i]) && is_lower(after)) return true;
  }
  return slashes >= 2;
}

std::size_t handle_length(std::string_view chunk) {
  static constexpr std::string_view groups[] = {"here",   "channel", "all",     "everyone", "team",
                                                "oncall", "on-call", "charset", "media",    "import",
                                                "param",  "return",  "reboot",  "todo"};
  std::size_t end = chunk.starts_with('@') ? 1 : 0;
  std::size_t at = 0;
  while (end < chunk.size() && (is_letter(chunk[end]) || is_digit(chunk[end]) || chunk[end] == '-' ||
                                chunk[end] == '_' || chunk[end] == '.' || (chunk[end] == '@' && at == 0 && end > 1))) {
    if (chunk[end] == '@') at = end;
    ++end;
  }
  if (end < chunk.size() && chunk[end] != '\'' && static_cast<unsigned char>(chunk[end]) < 0x80) return 0;
  if (chunk.starts_with('@')) {
    if (at != 0 || end < 3 || !is_lower(chunk[1])) return 0;
    const std::string_view name = chunk.substr(1, end - 1);
    return std::find(std::begin(groups), std::end(groups), name) == std::end(groups) ? end : 0;
  }
  const bool address = at != 0 && chunk.substr(0, at).find('.') != std::string_view::npos &&
                       chunk.substr(at, end - at).find('.') != std::string_view::npos;
  return address ? end : 0;
}

bool is_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return false;
  return std::all_of(text.begin(), text.begin() + 4, is_digit) && is_digit(text[5]) && is_digit(text[8]);
}

bool is_abbreviation(std::string_view word) {
  static constexpr std::array<std::string_view, 14> words = {"eg", "ie", "etc", "vs",  "cf",  "approx", "fig",
                                                             "mr", "dr", "st",  "inc", "ltd", "ca",     "al"};
  std::string key;
  for (const char c : word.substr(0, 8)) key += folded(c);
  return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace debrief::inline v0::language_detail
