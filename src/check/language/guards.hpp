// Reasons to leave a candidate alone or to speak lower: quotation, mention, negation, plans, measures.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "check/language/row.hpp"
#include "check/language/tokens.hpp"

namespace debrief::inline v0::language_detail {

/// What a guard looks at: one candidate in its sentence.
struct Candidate {
  std::string_view text;
  std::span<const Token> tokens;
  const Sentence* sentence = nullptr;
  const Section* section = nullptr;
  BlockKind block = BlockKind::paragraph;
  LanguageScope scope = LanguageScope::automatic;
  bool question_list = false;  ///< The caller or the heading says that the text is questions to be put.
  std::size_t first = 0;       ///< Tokens of the match.
  std::size_t last = 0;
};

/// A term discussed as a term ("the phrase …", "instead of …", a glossary).
bool is_mention(const Candidate& candidate);

/// Every token of the match stands in quotation marks.
bool is_quoted(const Candidate& candidate);

/// A negation or rejection governs the match from within its clause.
bool is_negated(const Candidate& candidate);

/// The match opens an action, or stands where a plan puts its verb.
bool is_prospective(const Candidate& candidate);

bool states_measure(const Candidate& candidate);
/// A day by which it is done.
bool states_date(const Candidate& candidate);
bool states_mechanism(const Candidate& candidate);
bool speaks_to_readers(const Candidate& candidate);
bool gives_reason(const Candidate& candidate);
bool is_about_reviews(const Candidate& candidate);

/// A question about information or enablers: "what would have shortened …".
bool is_approved_question(const Candidate& candidate);

/// The sentence says "you" or names a participant.
bool addresses_somebody(const Candidate& candidate);

/// The words of the match, and none beside them, stand in quotation marks.
bool in_scare_quotes(const Candidate& candidate);

/// True when one of the `guards` silences the candidate.
bool silenced(const Candidate& candidate, std::uint32_t guards);

/// True when one of the `guards` makes the candidate informational.
bool lowered(const Candidate& candidate, std::uint32_t guards);

}  // namespace debrief::inline v0::language_detail
