// Characters and words as the Markdown importer looks at them: bytes, ASCII letters, no locale.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace debrief::inline v0::markdown {

/// Words in braces whose lengths are known when the program is built.
using WordList = std::initializer_list<std::string_view>;

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool is_word(char c) {
  return is_digit(c) || is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
inline bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}
inline char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

inline std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

/// True when `text` begins with `head`, which is written in lower case.
inline bool begins_with(std::string_view text, std::string_view head) {
  if (text.size() < head.size()) return false;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (lower(text[i]) != head[i]) return false;
  }
  return true;
}

/// The same for a whole word: no letter or digit follows.
inline bool begins_with_word(std::string_view text, std::string_view head) {
  return begins_with(text, head) && (text.size() == head.size() || !is_word(text[head.size()]));
}

inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace debrief::inline v0::markdown
