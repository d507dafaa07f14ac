// Looks closely at a place where an anchor phrase was found.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "check/language/pattern.hpp"
#include "check/language/tokens.hpp"

namespace debrief::inline v0::language_detail {

/// Tokens [first, last) that a sequence matches. `self_report` when its subject is "I".
struct TokenMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  bool self_report = false;
};

/// The match of a sequence in which token `at` is the word of item `item`. The work is bounded by the sequence.
std::optional<TokenMatch> verify(const Patterns& patterns, const Sequence& sequence, std::uint32_t item,
                                 std::span<const Token> tokens, const Sentence& sentence, std::size_t at,
                                 std::size_t& steps);

/// The match of a sequence that begins at token `at`.
std::optional<TokenMatch> match_at(const Patterns& patterns, const Sequence& sequence, std::span<const Token> tokens,
                                   const Sentence& sentence, std::size_t at, std::size_t& steps);

}  // namespace debrief::inline v0::language_detail
