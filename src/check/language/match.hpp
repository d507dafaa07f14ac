// From a text to the places where rules apply: outline, anchors, words, patterns, guards.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/check/language.hpp"

namespace debrief::inline v0::language_detail {

/// What a caller selected, in the engine's terms.
struct Selection {
  /// By rule index.
  std::vector<bool> rules;
  /// Lower-case words of the participants' names, and their handles.
  std::vector<std::string> participants;
  Severity ceiling = Severity::error;
  /// Reads every paragraph and tries every anchor, also where a rule cannot be met. Gives the same, later.
  bool thorough = false;
};

/// One rule at one place of the text.
struct Hit {
  std::size_t rule = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  Severity severity = Severity::warning;
  bool quoted = false;
};

/// What a search took, counted rather than timed, so that a test can hold it linear.
struct Work {
  std::size_t tokens = 0;      ///< Tokens read, over all blocks.
  std::size_t anchors = 0;     ///< Places where the automaton ended a phrase.
  std::size_t candidates = 0;  ///< Patterns tried at those places.
  std::size_t steps = 0;       ///< Steps of the pattern matcher, silencing patterns included.
  std::size_t compared = 0;    ///< Earlier findings of the sentence looked at.

  std::size_t total() const { return tokens + anchors + candidates + steps + compared; }
};

/// In the order of the text, one for each rule and sentence, and of hits that overlap the gravest and longest alone.
std::vector<Hit> find_hits(std::string_view text, TextKind kind, LanguageScope scope, const Selection& selection,
                           Work* work = nullptr);

}  // namespace debrief::inline v0::language_detail
