// The words of a candidate as they are spelled, without case.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "check/language/guards.hpp"

namespace debrief::inline v0::language_detail {

inline char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// A curly apostrophe counts as a straight one where the text begins with it: “’re” equals "'re".
inline bool equals(std::string_view text, std::string_view lower) {
  constexpr std::string_view curly = "\xE2\x80\x99";
  if (text.starts_with(curly)) {
    if (!lower.starts_with('\'')) return false;
    text.remove_prefix(curly.size());
    lower.remove_prefix(1);
  }
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return folded(a) == b; });
}

inline std::string_view spelled(const Candidate& c, std::size_t token) {
  return c.text.substr(c.tokens[token].begin, c.tokens[token].end - c.tokens[token].begin);
}

inline bool is_any(const Candidate& c, std::size_t token, std::initializer_list<std::string_view> words) {
  const std::string_view word = spelled(c, token);
  return std::any_of(words.begin(), words.end(), [word](std::string_view lower) { return equals(word, lower); });
}

inline bool strong(const Token& token) {
  return (token.separator & sep_strong) != 0;
}

inline bool ends_with(std::string_view word, std::string_view suffix) {
  return word.size() > suffix.size() + 2 && equals(word.substr(word.size() - suffix.size()), suffix);
}

}  // namespace debrief::inline v0::language_detail
