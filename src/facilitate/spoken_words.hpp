// The words that show what a spoken sentence is about, and a table that finds them quickly.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0 {

enum WordClass : std::uint32_t {
  subject = 1U << 0U,  // somebody
  bridge = 1U << 1U,   // may stand between somebody and their verb
  joins = 1U << 2U,    // carries the subject on: "and", "then"
  sees = 1U << 3U,     // noticed
  judges = 1U << 4U,   // thought
  chooses = 1U << 5U,  // decided
  knows = 1U << 6U,    // knew
  feels = 1U << 7U,    // worried
  usual = 1U << 8U,    // normally
  acts = 1U << 9U,     // restarted
  asks = 1U << 10U,    // paged
  seems = 1U << 11U,   // looked, seemed
  odd = 1U << 12U,     // strange, fine: how something seemed
  surprises = 1U << 13U,
  pronoun = 1U << 14U,
  breaks = 1U << 15U,   // begins another clause
  phrase = 1U << 16U,   // begins a cue of several words
  leads_on = 1U << 17U  // a phrase does not end in it: "the", "to"
};

/// Classes of words that can be a cue by themselves or with what follows.
inline constexpr std::uint32_t cue_words =
    sees | judges | chooses | knows | feels | usual | acts | asks | seems | surprises | phrase;

/// Words in small letters and their classes, by open addressing. Lookups compare one hash, and letters only on a hit.
class WordTable {
 public:
  /// The hash of a word is folded letter by letter, so that a reader can do it on the way.
  static constexpr std::uint32_t begin = 0x811C9DC5U;
  static constexpr std::uint32_t fold(std::uint32_t hash, char letter) noexcept {
    return (hash ^ static_cast<unsigned char>(letter)) * 0x01000193U;
  }

  WordTable() : slots_(2048) {}
  void add(std::string_view word, std::uint32_t classes);
  /// 0 for a word that is not known.
  std::uint32_t classes(std::string_view word, std::uint32_t hash) const noexcept;

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t classes = 0;
    std::string word;
  };
  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

/// The words of the response patterns. Made once.
const WordTable& spoken_words();

}  // namespace debrief::inline v0
