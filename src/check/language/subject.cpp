#include "check/language/subject.hpp"

#include <algorithm>

#include "check/language/lexicon.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t longest_phrase = 12;
constexpr std::size_t antecedent_reach = 40;
/// Tokens of a bracket that a sentence goes on behind.
constexpr std::size_t longest_aside = 30;

bool breaks(const Token& token) {
  return (token.separator & (sep_comma | sep_strong)) != 0;
}

/// The token with which the bracket opens that closes right before `at`; `at` where there is none.
std::size_t before_bracket(std::span<const Token> tokens, const Sentence& sentence, std::size_t at) {
  if (at >= sentence.last || (tokens[at].separator & sep_close) == 0) return at;
  const std::size_t lowest = at > sentence.first + longest_aside ? at - longest_aside : sentence.first;
  std::size_t depth = 1;
  for (std::size_t i = at; i-- > lowest;) {
    const std::uint8_t separator = tokens[i].separator;
    if ((separator & sep_open) != 0 && (separator & sep_strong) != 0 && --depth == 0)
      return i > sentence.first ? i : at;
    if ((separator & sep_close) != 0) ++depth;
  }
  return at;
}

/// "on-call": a preposition by its looks, a person by its use.
bool is_on_call(std::span<const Token> tokens, std::size_t first, std::size_t at) {
  return at > first && tokens[at].end - tokens[at].begin == 4 && (tokens[at].separator & sep_hyphen) != 0 &&
         tokens[at - 1].end - tokens[at - 1].begin == 2 && tokens[at - 1].is(word_preposition);
}

/// "they": a team when people were named lately, a thing when things were.
Subject antecedent(std::span<const Token> tokens, std::size_t at) {
  const std::size_t lowest = at > antecedent_reach ? at - antecedent_reach : 0;
  bool things = false;
  for (std::size_t i = at; i-- > lowest;) {
    const Token& token = tokens[i];
    if (token.is(word_role) || token.participant) return Subject::person;
    if (token.is(word_outsider)) return Subject::outsider;
    if (token.is(word_thing)) things = true;
  }
  return things ? Subject::weak : Subject::person;
}

Subject kind_of(std::span<const Token> tokens, const Sentence& sentence, std::size_t first, std::size_t at) {
  const Token& token = tokens[at];
  if (token.kind == TokenKind::technical) return token.participant ? Subject::person : Subject::thing;
  if (token.kind == TokenKind::number) return at > first ? kind_of(tokens, sentence, first, at - 1) : Subject::unknown;
  if (token.participant) return Subject::person;
  if (token.is(word_person_pronoun)) return token.end - token.begin == 1 ? Subject::self : Subject::person;
  if (token.is(word_weak_pronoun)) return antecedent(tokens, at);
  if (token.is(word_outsider)) return Subject::outsider;
  if (token.is(word_role)) return Subject::person;
  if (is_on_call(tokens, first, at)) return Subject::person;
  // "the Storage Platform": a proper name may be a team's.
  if (token.capital && at > first && tokens[at - 1].capital && !token.all_capitals && !token.is(word_thing_pronoun))
    return Subject::weak;
  if (token.is(word_thing_pronoun | word_thing)) return Subject::thing;
  // An abbreviation that names no role names a program, a protocol or a part of one.
  if (token.all_capitals && token.end - token.begin <= 5) return Subject::thing;
  if (token.capital && !token.all_capitals && at > sentence.first) return Subject::weak;
  return Subject::unknown;
}

/// "the engineer who wrote the script": the pronoun of a clause that lies between a noun and its verb at `last` and has
/// a verb of its own; `last` where there is none.
std::size_t relative_clause(std::span<const Token> tokens, const Sentence& sentence, std::size_t first,
                            std::size_t last) {
  for (std::size_t i = first > sentence.first ? first - 1 : first; i < last; ++i) {
    if (i < sentence.first + 1 || !tokens[i].is(word_relative) || breaks(tokens[i])) continue;
    // "noticed that the script …": what was noticed.
    if (tokens[i - 1].is(word_preposition | word_auxiliary | word_participle | word_human_verb | word_conjunction))
      continue;
    // Whoever acts in a clause with "who" is the noun before it, whatever the verb.
    if (tokens[i].is(word_weak_pronoun)) return i;
    for (std::size_t verb = i + 1; verb < last; ++verb) {
      if (tokens[verb].is(word_auxiliary | word_participle)) return i;
    }
  }
  return last;
}

}  // namespace

Subject head_of(std::span<const Token> tokens, const Sentence& sentence, std::size_t first, std::size_t last) {
  if (first >= last) return Subject::none;
  // The last noun phrase that no preposition governs; its head stands before its own first preposition.
  std::size_t start = first;
  bool found = false;
  for (std::size_t i = last; i-- > first;) {
    const Token& token = tokens[i];
    const bool opens = token.is(word_determiner | word_person_pronoun | word_weak_pronoun) || token.participant;
    if (!opens) continue;
    if (i > first && tokens[i - 1].is(word_preposition) && !is_on_call(tokens, first, i)) continue;
    if (i > first && tokens[i - 1].is(word_determiner)) continue;
    // "the engineer running the script": what is run is not who runs it.
    if (i > first + 1 && tokens[i - 1].gerund) continue;
    start = i;
    found = true;
    break;
  }
  if (!found && tokens[first].is(word_preposition) && !(first + 1 < last && is_on_call(tokens, first, first + 1))) {
    return kind_of(tokens, sentence, first, last - 1);
  }
  std::size_t head = last;
  for (std::size_t i = start + 1; i < last; ++i) {
    const bool on_call = i + 1 < last && is_on_call(tokens, start, i + 1);
    const bool acts = tokens[i].gerund && i + 1 < last && tokens[i + 1].is(word_determiner);
    if (acts || (tokens[i].is(word_preposition) && !on_call)) {
      head = i;
      break;
    }
  }
  // "one of the engineers" is about the engineers.
  if (head < last && head == start + 1 && tokens[start].is(word_determiner))
    return kind_of(tokens, sentence, start, last - 1);
  return kind_of(tokens, sentence, start, head - 1);
}

Subject subject_before(std::span<const Token> tokens, const Sentence& sentence, std::size_t verb) {
  std::size_t end = before_bracket(tokens, sentence, verb);
  bool aside = end != verb;
  if (!aside && end > sentence.first && (tokens[end].separator & sep_strong) != 0) return Subject::none;
  while (end > sentence.first && tokens[end - 1].is(word_adverb | word_auxiliary) && !tokens[end - 1].is(word_role) &&
         (aside || (tokens[end].separator & sep_strong) == 0)) {
    --end;
    const std::size_t beyond = before_bracket(tokens, sentence, end);
    aside = beyond != end;
    end = beyond;
  }
  if (end == sentence.first) return Subject::none;
  const Token& before = tokens[end - 1];
  const bool comma = (tokens[end].separator & sep_comma) != 0;
  const bool joined = before.is(word_conjunction) && !before.is(word_weak_pronoun | word_thing_pronoun | word_adverb);
  if (joined || comma) {
    // "checked the dashboard but did not …", "the team, which …,": the subject of the sentence goes on.
    std::size_t stop = sentence.first;
    while (stop < end &&
           !(tokens[stop].is(word_auxiliary) || (tokens[stop].is(word_participle) && stop > sentence.first)))
      ++stop;
    if (stop == sentence.first || stop >= end) {
      return stop >= end && end - sentence.first <= 6
                 ? head_of(tokens, sentence, sentence.first, end - (joined ? 1 : 0))
                 : Subject::unknown;
    }
    std::size_t start = stop;
    while (start > sentence.first && stop - start < longest_phrase && !(start < stop && breaks(tokens[start]))) --start;
    return head_of(tokens, sentence, start, stop);
  }
  if (before.is(word_weak_pronoun | word_thing_pronoun) && before.is(word_weak_pronoun | word_conjunction) &&
      end - 1 > sentence.first) {
    // A relative clause is about the noun before it; "they" is left to its antecedent.
    const bool relative = before.end - before.begin != 4 || before.is(word_thing_pronoun);
    if (relative && !tokens[end - 2].is(word_preposition | word_auxiliary)) {
      // Of "the workflow `x`, which was": what stands before the comma.
      if (breaks(before)) return kind_of(tokens, sentence, sentence.first, end - 2);
      std::size_t start = end - 1;
      while (start > sentence.first && end - 1 - start < longest_phrase && !breaks(tokens[start]) &&
             !tokens[start - 1].is(word_conjunction)) {
        --start;
      }
      return head_of(tokens, sentence, start, end - 1);
    }
  }
  std::size_t start = end - 1;
  while (start > sentence.first && end - start < longest_phrase && !breaks(tokens[start]) &&
         (!tokens[start - 1].is(word_conjunction) || tokens[start - 1].is(word_determiner)) &&
         !(tokens[start - 1].is(word_auxiliary) &&
           tokens[start].is(word_determiner | word_person_pronoun | word_weak_pronoun))) {
    --start;
  }
  const std::size_t relative = relative_clause(tokens, sentence, start, end);
  if (relative < end) {
    start = relative - 1;
    while (start > sentence.first && relative - start < longest_phrase && !breaks(tokens[start]) &&
           !tokens[start - 1].is(word_conjunction | word_auxiliary)) {
      --start;
    }
    return head_of(tokens, sentence, start, relative);
  }
  return head_of(tokens, sentence, start, end);
}

std::size_t person_phrase(std::span<const Token> tokens, const Sentence& sentence, std::size_t first) {
  if (first >= sentence.last) return first;
  const Token& token = tokens[first];
  if (token.participant || token.is(word_person_pronoun | word_weak_pronoun)) return first + 1;
  for (std::size_t i = first; i < sentence.last && i < first + 5; ++i) {
    if (i > first && breaks(tokens[i])) break;
    if (tokens[i].kind != TokenKind::word) break;
    const bool head = tokens[i].is(word_role) || tokens[i].participant || is_on_call(tokens, first, i);
    if (head) {
      // "the team lead": the phrase goes on while its heads do.
      std::size_t end = i + 1;
      while (end < sentence.last && end < first + 6 && !breaks(tokens[end]) && tokens[end].is(word_role)) ++end;
      return end;
    }
    if (i > first && tokens[i].is(word_preposition | word_conjunction | word_auxiliary | word_weak_pronoun) &&
        !(i + 1 < sentence.last && is_on_call(tokens, first, i + 1))) {
      break;
    }
    if (tokens[i].is(word_thing_pronoun | word_auxiliary) && !tokens[i].is(word_determiner)) break;
  }
  return first;
}

}  // namespace debrief::inline v0::language_detail
