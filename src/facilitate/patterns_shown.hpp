// The response patterns that a spoken sentence shows.
#pragma once

#include <array>
#include <cstddef>

#include "facilitate/response_patterns.hpp"
#include "facilitate/spoken_sentence.hpp"

namespace debrief::inline v0 {

/// A pattern that a sentence shows: at most once each.
struct PatternHit {
  std::size_t place = 0;  ///< in pattern_texts
  std::size_t cue = 0, from = 0;
};

struct PatternHits {
  std::array<PatternHit, pattern_texts.size()> hits;
  std::size_t count = 0;
};

/// What a sentence shows, in order of precedence.
PatternHits patterns_shown(const SpokenSentence& sentence);

}  // namespace debrief::inline v0
