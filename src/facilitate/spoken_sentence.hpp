// A sentence as somebody said it, word by word.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "facilitate/spoken_words.hpp"

namespace debrief::inline v0 {

struct SpokenWord {
  std::size_t start, end;    ///< in the text
  std::uint32_t at, length;  ///< in small letters, in the sentence's buffer
  std::uint32_t classes;
};

struct SpokenSentence {
  std::vector<SpokenWord> words;
  /// The words in small letters, one behind the other.
  std::string lower;
  /// Words before which a clause ends.
  std::vector<std::size_t> clause_ends;

  void clear() {
    words.clear();
    lower.clear();
    clause_ends.clear();
  }
  bool has(std::size_t i, std::uint32_t classes) const { return i < words.size() && (words[i].classes & classes) != 0; }
  std::string_view letters(std::size_t i) const { return std::string_view(lower).substr(words[i].at, words[i].length); }
  bool is(std::size_t i, std::string_view word) const { return i < words.size() && letters(i) == word; }
  bool broken_before(std::size_t i) const { return std::binary_search(clause_ends.begin(), clause_ends.end(), i); }
};

}  // namespace debrief::inline v0
