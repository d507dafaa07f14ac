// Who or what a clause is about, told without a parser: pronouns, the role lexicon, the participants, word order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "check/language/tokens.hpp"

namespace debrief::inline v0::language_detail {

enum class Subject : std::uint8_t {
  /// "I": a report about oneself.
  self,
  person,
  /// "they" and "who" without anything near to say whom they stand for, or a capitalised word nobody listed.
  weak,
  unknown,
  outsider,
  thing,
  /// The clause has no subject: a fragment ("Didn't check the graph") or an imperative.
  none,
};

/// The subject of the verb group that begins at token `verb` of the sentence.
Subject subject_before(std::span<const Token> tokens, const Sentence& sentence, std::size_t verb);

/// What the noun phrase in tokens [first, last) names.
Subject head_of(std::span<const Token> tokens, const Sentence& sentence, std::size_t first, std::size_t last);

/// The token after a noun phrase for a person that begins at `first`, or `first` where there is none.
std::size_t person_phrase(std::span<const Token> tokens, const Sentence& sentence, std::size_t first);

}  // namespace debrief::inline v0::language_detail
