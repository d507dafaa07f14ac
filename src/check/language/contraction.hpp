// "didn't" and "who's" without their apostrophe, and the verbs that a contracted "not" hangs on.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "check/language/word_key.hpp"

namespace debrief::inline v0::language_detail {

/// The words that a contracted "not" hangs on without changing them; "can", "will" and "shall" lose letters.
inline constexpr std::array<std::string_view, 16> words_before_not = {
    "do",   "does", "did",    "is",    "are",   "was",  "were", "has",
    "have", "had",  "should", "would", "could", "must", "need", "might"};

/// "didnt" or "whos", as it is typed in haste, in any case. The apostrophe is missing before the last letter.
inline bool lacks_apostrophe(std::string_view word) {
  if (word.size() < 4 || word.size() > 8) return false;
  const auto is = [word](std::string_view one) { return equals_lower(word, one); };
  if ((word.back() | 0x20) == 's') return is("whos") || is("whats") || is("thats");
  if ((word.back() | 0x20) != 't' || (word[word.size() - 2] | 0x20) != 'n') return false;
  if (is("cant") || is("wont")) return true;
  const std::string_view verb = word.substr(0, word.size() - 2);
  return std::any_of(words_before_not.begin(), words_before_not.end(),
                     [verb](std::string_view one) { return equals_lower(verb, one); });
}

}  // namespace debrief::inline v0::language_detail
