#include "check/language/guards.hpp"

#include <algorithm>

#include "check/language/candidate_words.hpp"
#include "check/language/lexicon.hpp"
#include "check/language/subject.hpp"

namespace debrief::inline v0::language_detail {

namespace {

/// "in the longer term", "in terms of".
bool is_span_of_time(const Candidate& c, std::size_t token) {
  return token > c.sentence->first &&
         is_any(c, token - 1, {"long", "longer", "short", "shorter", "near", "nearer", "medium", "mid", "in"}) &&
         is_any(c, token, {"term", "terms"});
}

/// "5xx", "the 404s", "500 errors": what is counted, not how much of it.
bool is_status_code(const Candidate& c, std::size_t token) {
  const std::string_view text = spelled(c, token);
  if (text.size() < 3 || text[0] < '1' || text[0] > '5') return false;
  if (folded(text[1]) == 'x' && folded(text[2]) == 'x') return true;
  const bool three = text.size() == 3 || (text.size() == 4 && text[3] == 's');
  return three && token + 1 < c.sentence->last &&
         is_any(c, token + 1, {"error", "errors", "response", "responses", "status", "code", "codes", "page", "pages"});
}

}  // namespace

bool is_quoted(const Candidate& c) {
  // An article or a possessive before the marks leaves the words in them quoted: the operator's "careless act".
  std::size_t first = c.first;
  while (first + 1 < c.last && !c.tokens[first].quoted && c.tokens[first].is(word_determiner | word_auxiliary)) ++first;
  return std::all_of(c.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                     c.tokens.begin() + static_cast<std::ptrdiff_t>(c.last),
                     [](const Token& token) { return token.quoted; });
}

bool is_mention(const Candidate& c) {
  if (c.section->terms) return true;
  const std::size_t lowest = c.first > c.sentence->first + 3 ? c.first - 3 : c.sentence->first;
  const bool quoted = is_quoted(c);
  for (std::size_t i = c.first; i-- > lowest;) {
    if (is_any(
            c, i,
            {"term", "terms", "phrase", "phrases", "wording", "phrasing", "expression", "notion", "label", "labels"}) &&
        !is_span_of_time(c, i))
      return true;
    if (i + 1 == c.first && is_any(c, i, {"word", "words"})) return true;
    if (quoted && c.tokens[i].is(word_mention)) return true;
    // What is set aside: not "who broke it", rather than "who broke it".
    if (quoted && i + 1 == c.first && is_any(c, i, {"not"})) return true;
    if (quoted && !c.tokens[i].quoted && i > c.sentence->first && is_any(c, i, {"than"}) &&
        is_any(c, i - 1, {"rather"}))
      return true;
  }
  const std::size_t highest = std::min(c.sentence->last, c.last + 2);
  for (std::size_t i = c.last; i < highest; ++i) {
    if (quoted &&
        is_any(c, i,
               {"statement", "statements", "hides", "is", "hide", "are", "label", "wording", "appear", "language"}))
      return true;
  }
  return false;
}

bool is_negated(const Candidate& c) {
  const std::size_t lowest = c.first > c.sentence->first + 4 ? c.first - 4 : c.sentence->first;
  for (std::size_t i = c.first; i-- > lowest;) {
    if (strong(c.tokens[i + 1])) return false;
    if (c.tokens[i].is(word_negation)) return true;
    if (i > c.sentence->first && is_any(c, i, {"than", "of"}) && is_any(c, i - 1, {"rather", "instead"})) return true;
    // "far from obvious", "anything but obvious".
    if (i + 1 == c.first && i > c.sentence->first &&
        ((is_any(c, i, {"from"}) && is_any(c, i - 1, {"far"})) ||
         (is_any(c, i, {"but"}) && is_any(c, i - 1, {"anything"}))))
      return true;
  }
  return false;
}

bool states_date(const Candidate& c) {
  for (std::size_t i = c.first; i < c.sentence->last; ++i) {
    if (!is_any(c, i, {"by", "before", "until", "due", "on", "deadline", "eta"})) continue;
    for (std::size_t j = i + 1; j < std::min(c.sentence->last, i + 5); ++j) {
      if (c.tokens[j].kind == TokenKind::number && j == i + 1) return true;
      if (is_any(c, j, {"january",  "february", "march",    "april",  "june",    "july",   "august", "september",
                        "october",  "november", "december", "monday", "tuesday", "friday", "eow",    "wednesday",
                        "thursday", "eod",      "eom",      "eoq",    "q1",      "q2",     "q3",     "q4"}))
        return true;
    }
  }
  return false;
}

/// "OPS-5512" at the end of brackets or of the item.
bool ends_ticket(const Candidate& c, std::size_t token) {
  if (token == c.sentence->first || (c.tokens[token].separator & sep_hyphen) == 0) return false;
  const Token& before = c.tokens[token - 1];
  return before.kind == TokenKind::word && before.all_capitals && before.end - before.begin >= 2 &&
         c.tokens[token].end - c.tokens[token].begin >= 3;
}

bool states_measure(const Candidate& c) {
  for (std::size_t i = c.first; i < c.sentence->last; ++i) {
    if (c.tokens[i].kind == TokenKind::number) {
      // A bare ticket number is no measure.
      const bool ticket =
          (c.tokens[i].begin > 0 && c.text[c.tokens[i].begin - 1] == '#') || ends_ticket(c, i) ||
          (i > c.sentence->first && (is_any(c, i - 1, {"bug", "issue", "ticket", "pr", "task", "rt", "phab"})));
      if (!ticket && !is_status_code(c, i)) return true;
    }
  }
  return false;
}

/// A clock time or a date in figures, anywhere in the sentence.
bool states_moment(const Candidate& c) {
  for (std::size_t i = c.sentence->first; i < c.sentence->last; ++i) {
    if (c.tokens[i].kind == TokenKind::word) continue;
    const std::string_view text = spelled(c, i);
    const auto digit = [text](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::size_t joints = 0;
    for (std::size_t at = 1; at < text.size(); ++at) {
      if (!digit(at - 1) || !digit(at + 1)) continue;
      if (text[at] == ':') return true;
      joints += text[at] == '-' || text[at] == '/' ? 1 : 0;
    }
    if (joints >= 2) return true;
  }
  return false;
}

/// "in cooperation with the supplier", "with the help of the vendor": who takes part, and no mechanism.
bool is_company(const Candidate& c, std::size_t with) {
  if (with > c.sentence->first && is_any(c, with - 1,
                                         {"operation", "cooperation", "collaboration", "together", "conjunction",
                                          "agreement", "consultation", "coordination", "partnership", "discussion"}))
    return true;
  return with + 2 < c.sentence->last &&
         is_any(c, with + 2, {"help", "involvement", "support", "participation", "assistance", "aid", "input"});
}

bool states_mechanism(const Candidate& c) {
  for (std::size_t i = c.last; i < c.sentence->last; ++i) {
    // What may be done is no mechanism yet.
    if (is_any(c, i, {"potentially", "possibly", "maybe", "perhaps"})) return false;
    if (is_any(c, i, {"via", "using"})) return true;
    if (is_any(c, i, {"by"})) {
      std::size_t verb = i + 1;
      while (verb + 1 < c.sentence->last && c.tokens[verb].is(word_adverb)) ++verb;
      if (verb < c.sentence->last && ends_with(spelled(c, verb), "ing")) return true;
    }
    if (is_any(c, i, {"with"}) && i + 1 < c.sentence->last && is_any(c, i + 1, {"a", "an", "the"}))
      return !is_company(c, i);
  }
  return false;
}

/// "We are reviewing our process so that you …": the writers plan what is theirs, and the readers are who it is for.
bool writers_plan(const Candidate& c) {
  const std::size_t highest = std::min(c.sentence->last, c.last + 2);
  bool theirs = false;
  for (std::size_t i = c.sentence->first; i < highest; ++i) {
    if (c.tokens[i].is(word_reader)) return false;
    if (is_any(c, i, {"recommend", "suggest", "encourage", "advise", "ask", "urge", "request", "please"})) return false;
    theirs = theirs || (i > c.first && is_any(c, i, {"our"}));
    // "Our top priority is ensuring that we send you …".
    const bool aim = i < c.last && is_any(c, i, {"priority", "focus", "aim", "goal"});
    const bool ours = aim && ((i > c.sentence->first && is_any(c, i - 1, {"our"})) ||
                              (i > c.sentence->first + 1 && is_any(c, i - 2, {"our"})));
    if (ours && i >= c.first) return true;
    theirs = theirs || ours;
  }
  return theirs;
}

/// Brackets or a colon right behind the match hold a list: "more context (consumer group and topics)".
bool names_parts(const Candidate& c) {
  const std::size_t highest = std::min(c.sentence->last, c.last + 5);
  std::size_t first = c.first + 1;
  while (first < highest && !strong(c.tokens[first])) ++first;
  if (first >= highest) return false;
  const Token& opening = c.tokens[first];
  if ((opening.separator & (sep_open | sep_colon)) == 0 || (opening.separator & sep_close) != 0) return false;
  // A ticket or an empty pair of brackets names nothing.
  if (opening.kind != TokenKind::word) return false;
  // A name tells whose task it is, and what is ordered behind a colon may be as open as what stands before it.
  if (opening.participant || (opening.capital && !opening.all_capitals)) return false;
  if ((opening.separator & sep_colon) != 0 && opening.is(word_action_verb)) return false;
  bool joined = false;
  for (std::size_t i = first; i < c.sentence->last; ++i) {
    if (i > first && strong(c.tokens[i])) break;
    if (c.tokens[i].is(word_auxiliary | word_person_pronoun | word_weak_pronoun)) return false;
    joined = joined || (i > first && ((c.tokens[i].separator & sep_comma) != 0 || is_any(c, i, {"and", "or"})));
  }
  return joined;
}

bool speaks_to_readers(const Candidate& c) {
  if (writers_plan(c)) return false;
  for (std::size_t i = c.sentence->first; i < c.sentence->last; ++i) {
    // "Rotate the keys, ASAP please": said to whoever owns the item.
    const bool asked = is_any(c, i, {"please"}) && i + 1 < c.sentence->last;
    if (asked || c.tokens[i].is(word_reader)) return true;
  }
  return false;
}

bool gives_reason(const Candidate& c) {
  for (std::size_t i = c.sentence->first; i < c.sentence->last; ++i) {
    if (i >= c.first && i < c.last) continue;
    // "…, because we forgot": the words are the reason, and have none.
    if (i < c.first && c.first - i <= 2 && is_any(c, i, {"because"})) continue;
    // "was given to the shift": a participle.
    const bool gives =
        is_any(c, i, {"given"}) && !(i > c.sentence->first && c.tokens[i - 1].is(word_auxiliary | word_adverb));
    if (gives || is_any(c, i, {"because", "since"})) return true;
    // "did not see it due to the flood of notifications".
    if (i >= c.last && is_any(c, i, {"due", "owing"}) && i + 1 < c.sentence->last && is_any(c, i + 1, {"to"}))
      return true;
    if (is_any(c, i, {"reason"}) && i + 1 < c.sentence->last && is_any(c, i + 1, {"why"})) return true;
    // ", as all lights are on the other side".
    if (i > c.last && is_any(c, i - 1, {"as"}) && (c.tokens[i - 1].separator & sep_comma) != 0 &&
        c.tokens[i].is(word_determiner | word_person_pronoun | word_weak_pronoun | word_thing_pronoun))
      return true;
  }
  // "no alert was set, so nobody noticed": what comes before is the reason.
  for (std::size_t i = c.first; i > c.sentence->first && c.first - i < 3;) {
    if (is_any(c, --i, {"so"})) return i > c.sentence->first && !is_any(c, i - 1, {"do", "doing", "did", "done"});
  }
  return false;
}

bool is_about_reviews(const Candidate& c) {
  for (std::size_t i = c.sentence->first; i < c.sentence->last; ++i) {
    if (i >= c.first && i < c.last) continue;
    if (c.tokens[i].is(word_review_topic)) return true;
  }
  return false;
}

bool is_approved_question(const Candidate& c) {
  if (!c.sentence->question) return false;
  for (std::size_t i = c.sentence->first; i < c.first; ++i) {
    if (c.tokens[i].is(word_question_opener) && !is_any(c, i, {"why", "who", "whose", "whom"})) return true;
  }
  return false;
}

bool in_scare_quotes(const Candidate& c) {
  if (!is_quoted(c) || (c.tokens[c.first].separator & sep_quote) == 0) return false;
  if (c.first > c.sentence->first && c.tokens[c.first - 1].quoted) return false;
  return c.last >= c.sentence->last || !c.tokens[c.last].quoted;
}

bool addresses_somebody(const Candidate& c) {
  for (std::size_t i = c.sentence->first; i < c.sentence->last; ++i) {
    if (c.tokens[i].participant || is_any(c, i, {"you", "your", "yours"})) return true;
  }
  return false;
}

namespace {

/// "Nobody had properly tested it", "Without proper testing it went out": a sentence of prose that begins with the
/// words, none of them an order, tells what was.
bool tells_from_its_first_word(const Candidate& c) {
  if (c.first != c.sentence->first || c.sentence->bullet) return false;
  for (std::size_t i = c.first; i < c.sentence->last; ++i) {
    if (is_any(c, i, {"was", "were", "had", "did"})) return true;
  }
  return c.scope != LanguageScope::action && c.section->scope != LanguageScope::action && !c.sentence->fragment &&
         !c.tokens[c.first].is(word_action_verb);
}

}  // namespace

namespace {

/// The match says of itself that it teaches, wherever it stands.
bool says_lesson(const Candidate& c) {
  if (is_any(c, c.first, {"always", "never"})) return true;
  for (std::size_t i = c.first; i < c.last; ++i) {
    if (is_any(c, i,
               {"lesson", "lessons", "takeaway", "takeaways", "moral", "learning", "learned", "learnt", "reminder"}))
      return true;
  }
  return false;
}

}  // namespace

bool silenced(const Candidate& c, std::uint32_t guards) {
  if ((guards & negated) != 0 && is_negated(c)) return true;
  if ((guards & approved_question) != 0 && is_approved_question(c)) return true;
  if ((guards & prospective) != 0 && !is_prospective(c)) return true;
  if ((guards & not_planned) != 0 && is_prospective(c) && !tells_from_its_first_word(c)) return true;
  if ((guards & measured) != 0 && states_measure(c)) return true;
  if ((guards & dated) != 0 && states_date(c)) return true;
  if ((guards & named_parts) != 0 && names_parts(c)) return true;
  if ((guards & no_moment) != 0 && states_moment(c)) return true;
  if ((guards & to_readers) != 0 && speaks_to_readers(c)) return true;
  if ((guards & luck_or_thanks) != 0 && (c.section->luck || c.section->thanks)) return true;
  if ((guards & hindsight_notes) != 0 && (c.section->hindsight || c.section->learning)) return true;
  if ((guards & in_lessons) != 0 && !says_lesson(c) &&
      (!c.section->learning || c.section->scope == LanguageScope::action))
    return true;
  if ((guards & about_reviews) != 0 && is_about_reviews(c)) return true;
  if ((guards & put_to_people) != 0 && !c.question_list && !addresses_somebody(c)) return true;
  if ((guards & not_quoted) != 0 && is_quoted(c)) return true;
  if ((guards & before_outcome) != 0 && !c.sentence->early) return true;
  if ((guards & timed_entry) != 0 && !c.sentence->timed) return true;
  if ((guards & scare_quotes) != 0 && !in_scare_quotes(c)) return true;
  if ((guards & near_name) != 0) {
    const std::size_t lowest = c.first > c.sentence->first + 12 ? c.first - 12 : c.sentence->first;
    const std::size_t highest = std::min(c.sentence->last, c.last + 12);
    bool named = false;
    for (std::size_t i = lowest; i < highest; ++i) named = named || c.tokens[i].participant;
    if (!named) return true;
  }
  if ((guards & not_of_things) != 0) {
    const Subject subject = subject_before(c.tokens, *c.sentence, c.first);
    if (subject == Subject::thing || subject == Subject::outsider) return true;
  }
  return false;
}

/// "to make sure", "to ensure" within the match or right before it.
bool is_aim(const Candidate& c) {
  const std::size_t lowest = c.first > c.sentence->first + 6 ? c.first - 6 : c.sentence->first;
  for (std::size_t i = lowest; i + 1 < c.last; ++i) {
    if (is_any(c, i, {"to"}) && is_any(c, i + 1, {"ensure", "make", "be", "guarantee"}) &&
        (is_any(c, i + 1, {"ensure", "guarantee"}) || (i + 2 < c.last && is_any(c, i + 2, {"sure", "certain"}))))
      return true;
  }
  return false;
}

bool lowered(const Candidate& c, std::uint32_t guards) {
  if ((guards & lower_for_aims) != 0 && is_aim(c)) return true;
  if ((guards & mechanism) != 0 && states_mechanism(c)) return true;
  if ((guards & reason_given) != 0 && gives_reason(c)) return true;
  if ((guards & lower_for_us) != 0) {
    const std::size_t lowest = c.first > c.sentence->first + 3 ? c.first - 3 : c.sentence->first;
    for (std::size_t i = lowest; i < c.first; ++i) {
      if (is_any(c, i, {"we", "i"})) return true;
    }
    for (std::size_t i = c.first; i < c.last; ++i) {
      if (is_any(c, i, {"we", "our"})) return true;
    }
  }
  if ((guards & lower_for_gerunds) != 0 && c.first > c.sentence->first + 1 && c.tokens[c.sentence->first].gerund &&
      (c.tokens[c.first].is(word_be) || c.tokens[c.first - 1].is(word_be | word_adverb)))
    return true;
  return (guards & lower_for_things) != 0 && subject_before(c.tokens, *c.sentence, c.first) == Subject::thing;
}

}  // namespace debrief::inline v0::language_detail
