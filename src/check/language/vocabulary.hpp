// Words as small numbers, so that a pattern compares integers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/language/word_key.hpp"

namespace debrief::inline v0::language_detail {

using WordId = std::uint16_t;

/// No word of the vocabulary.
inline constexpr WordId unknown_word = 0;

class Vocabulary {
 public:
  Vocabulary();

  /// The id of a lower-case word, added where it is new.
  WordId add(std::string_view word, std::uint32_t classes = 0);

  /// The id of a word in any case; `unknown_word` for a word that no pattern and no list knows. Where bytes after the
  /// word may be read, `limit` is their end.
  WordId find(std::string_view word, const char* limit = nullptr) const;

  std::uint32_t classes(WordId id) const { return classes_[id]; }
  const std::string& text(WordId id) const { return words_[id]; }
  std::size_t size() const { return words_.size(); }

 private:
  struct Entry {
    WordKey key;
    std::uint32_t length = 0;
    /// The key and the length tell all: up to 16 letters.
    bool plain = false;
  };

  std::vector<std::string> words_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> classes_;
  /// Open addressing over `words_`; zero is an empty slot.
  std::vector<WordId> slots_;
};

}  // namespace debrief::inline v0::language_detail
