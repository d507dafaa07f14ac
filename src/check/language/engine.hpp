// The catalogue compiled: patterns, anchors, and the automaton that finds them. Immutable once built.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/language/automaton.hpp"
#include "check/language/pattern.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

/// What a sequence cannot be met without, as far as it is cheap to see before the words are read.
struct Wants {
  /// Marks of the automaton that must stand in the block.
  std::uint64_t marks = 0;
  /// Bits of `ScopeLetter`: one of them.
  std::uint8_t scopes = 0;
  /// A participant, or a handle.
  bool name = false;
  bool quotation = false;
  /// “T-”, before the outcome.
  bool early = false;
};

/// Where a phrase of the automaton stands in a sequence: the phrase's last word is the item's.
struct AnchorUse {
  std::uint32_t sequence = 0;
  std::uint32_t item = 0;
  /// Tokens between the item's word and the end of the phrase: 1 where "n't" hangs on the word.
  std::uint32_t back = 0;
  Wants wants;
};

/// The letters of `Row::scopes` as bits.
enum ScopeLetter : std::uint8_t {
  letter_narrative = 1U << 0,
  letter_question = 1U << 1,
  letter_action = 1U << 2,
  letter_field = 1U << 3,
  letter_transcript = 1U << 4,
};

/// The items of a sequence by whose words it is found, counted from its first.
struct Anchor {
  std::uint32_t first = 0;
  /// The last one.
  std::uint32_t item = 0;
  /// How often the phrases are met in a million words, roughly.
  double rate = 0;
};

struct Engine {
  std::span<const Row* const> rows;
  /// By rule: bits of `ScopeLetter`.
  std::vector<std::uint8_t> scopes;
  Patterns patterns;
  /// By rule: range of `patterns.silencers`.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> silencers;
  std::vector<std::string> phrases;
  /// Of all phrases, one behind the other, and where those of each phrase end.
  std::vector<AnchorUse> uses;
  std::vector<std::uint32_t> uses_end;
  Automaton automaton{{}};

  Engine();

  std::span<const AnchorUse> uses_of(std::size_t phrase) const {
    const std::size_t begin = phrase == 0 ? 0 : uses_end[phrase - 1];
    return std::span(uses).subspan(begin, uses_end[phrase] - begin);
  }

 private:
  /// `bits`: by set of words, its bit among the marks of the automaton.
  Wants wants_of(std::uint32_t sequence, const Anchor& anchor, const std::vector<std::uint64_t>& bits) const;
};

/// The one compiled catalogue of the process.
const Engine& engine();

}  // namespace debrief::inline v0::language_detail
