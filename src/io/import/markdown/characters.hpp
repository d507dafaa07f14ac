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
/// True where a letter or digit stands at a place of the text. Of the characters beyond ASCII the dashes, quotes,
/// arrows and spaces of typography are none.
inline bool is_word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const bool punctuation = (byte(at) == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x86 || byte(at + 1) == 0x87 ||
                                                 (byte(at + 1) == 0x88 && byte(at + 2) == 0x92))) ||
                           (byte(at) == 0xC2 && (byte(at + 1) == 0xA0 || byte(at + 1) == 0xB7));
  return !punctuation && is_word(text[at]);
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
  return begins_with(text, head) && !is_word_at(text, head.size());
}

inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Where the first of a few characters stands, or the end of the text. The library's find_first_of asks for each
/// character of the text in a call of its own.
template <std::size_t size>
std::size_t first_of(std::string_view text, const char (&marks)[size]) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (std::size_t mark = 0; mark + 1 < size; ++mark) {
      if (text[i] == marks[mark]) return i;
    }
  }
  return text.size();
}

/// "3.12 **03NOV23 …" without a number of several levels; the text as it is where it has none.
inline std::string_view without_levels(std::string_view text) {
  std::size_t at = 0, levels = 0;
  while (at < text.size() && is_digit(text[at])) {
    while (at < text.size() && is_digit(text[at])) ++at;
    ++levels;
    if (at >= text.size() || text[at] != '.') break;
    ++at;
  }
  return levels > 1 && at < text.size() && text[at] == ' ' ? trimmed(text.substr(at)) : text;
}

/// How many digits a text begins with.
inline std::size_t digits_at(std::string_view text) {
  std::size_t out = 0;
  while (out < text.size() && is_digit(text[out])) ++out;
  return out;
}

/// The number that a few digits write.
inline int number_of(std::string_view digits) {
  int out = 0;
  for (const char c : digits) out = out * 10 + (c - '0');
  return out;
}

/// "1) Add an alert", "3. 10:05 - Alert fired" without the number; the text as it is where it has none.
inline std::string_view without_number(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  const bool numbered =
      at > 0 && at < 3 && at + 1 < text.size() && (text[at] == ')' || text[at] == '.') && text[at + 1] == ' ';
  return numbered ? trimmed(text.substr(at + 1)) : text;
}

}  // namespace debrief::inline v0::markdown
