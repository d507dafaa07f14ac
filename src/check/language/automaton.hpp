// Aho-Corasick over words: finds every anchor phrase in a text, whatever stands between its words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::language_detail {

struct AnchorHit {
  /// One past the last letter of the phrase.
  std::size_t end = 0;
  std::uint32_t state = 0;
};

/// A dense automaton over letters without case, digits, and one class for everything else.
///
/// A run of bytes that are neither letters nor digits counts as one blank, so that a phrase is found across line
/// breaks, hyphens of any kind, either apostrophe and emphasis; the words are looked at closely afterwards.
class Automaton {
 public:
  /// Phrases of lower-case words with single blanks. Equal phrases get equal ids.
  explicit Automaton(const std::vector<std::string>& phrases);

  /// Every place where a phrase ends, in order. Linear in the text.
  void find(std::string_view text, std::vector<AnchorHit>& out) const;

  /// The phrases that end in a state, longest first.
  template <class Use>
  void each_phrase(std::uint32_t state, Use use) const {
    for (std::uint32_t s = state; s != 0; s = next_output_[s]) {
      for (std::uint32_t i = outputs_begin_[s]; i < outputs_begin_[s + 1]; ++i) use(outputs_[i]);
    }
  }

  std::size_t states() const { return outputs_begin_.size() - 1; }

 private:
  std::array<std::uint8_t, 256> column_{};
  /// Rows of 32 columns; an entry is the row's offset, its lowest bit set where a phrase ends.
  std::vector<std::uint32_t> table_;
  std::vector<std::uint32_t> outputs_begin_;
  std::vector<std::uint32_t> outputs_;
  std::vector<std::uint32_t> next_output_;
};

}  // namespace debrief::inline v0::language_detail
