// Whether a candidate is a plan: an action of a list, an intention, a requirement, as against what was done.
#include <algorithm>

#include "check/language/candidate_words.hpp"
#include "check/language/lexicon.hpp"
#include "check/language/subject.hpp"

namespace debrief::inline v0::language_detail {

namespace {

/// The token opens a sentence, an item, or what follows a label, a ticket or a status word.
bool at_opening(const Candidate& c, std::size_t token) {
  if (token == c.sentence->first) return true;
  if (strong(c.tokens[token])) {
    // After a bracket that closes or a dash in the middle of prose nothing opens; after a label or in a list it does.
    if (c.sentence->bullet || c.scope == LanguageScope::action || token - c.sentence->first <= 4) return true;
    if ((c.tokens[token].separator & sep_colon) != 0) {
      for (std::size_t i = c.sentence->first; i < token; ++i) {
        if (is_any(c, i,
                   {"follow", "followups", "actions", "action", "remediations", "improvements", "steps", "plans",
                    "mitigations", "recommendations", "todo"}))
          return true;
      }
    }
  }
  for (std::size_t i = c.sentence->first; i < token; ++i) {
    const Token& before = c.tokens[i];
    const bool label =
        before.kind != TokenKind::word || before.all_capitals || before.is(word_adverb) ||
        is_any(c, i,
               {"status",   "done",          "todo",   "declined", "wip",        "in",   "progress", "ongoing",
                "pending",  "open",          "action", "actions",  "actionable", "item", "planned",  "underway",
                "resolved", "informational", "task",   "please",   "and",        "also", "then",     "unresolved",
                "long",     "short",         "term",   "not",      "further",    "none", "stalled",  "unassigned"});
    if (!label) return false;
  }
  return true;
}

/// An item of a list, or what looks like one whose marker is gone.
bool is_listed(const Candidate& c) {
  return c.sentence->bullet || c.sentence->fragment || c.scope == LanguageScope::action ||
         c.section->scope == LanguageScope::action;
}

/// "… will let us improve": what is told is what something makes possible.
bool enables(const Candidate& c, std::size_t token) {
  for (std::size_t i = c.sentence->first; i < token; ++i) {
    if (is_any(c, i,
               {"enable", "enables", "enabling", "allow", "allows", "allowing", "help", "helps", "helping", "let",
                "lets"}) &&
        !(i == c.sentence->first || c.tokens[i].separator & sep_strong))
      return true;
  }
  return false;
}

bool intention_before(const Candidate& c, std::size_t token);
bool plan_before(const Candidate& c, std::size_t token);
std::size_t before_adverbs(const Candidate& c, std::size_t token);

/// "committed to …" somewhere before `token` in its sentence.
bool commits_before(const Candidate& c, std::size_t token) {
  for (std::size_t i = c.sentence->first; i + 1 < token; ++i) {
    if (is_any(c, i, {"committed", "commits"}) && is_any(c, i + 1, {"to"})) return true;
  }
  return false;
}

/// Words right before "to" that make what follows a plan; a purpose ("a check to ensure …") has none of them.
bool intends(const Candidate& c, std::size_t to) {
  if (to == c.sentence->first) return false;
  const std::size_t before = before_adverbs(c, to);
  if (before > c.sentence->first && c.tokens[before - 1].is(word_negation)) return false;
  // "if we want to see …" is a condition.
  if (before > c.sentence->first + 1 && is_any(c, before - 2, {"if", "whether", "when"})) return false;
  if (enables(c, to)) return false;
  // "filed a task to investigate" tells of what was done.
  if (before > c.sentence->first + 1 && is_any(c, before - 2, {"filed", "opened", "created", "made", "raised"}))
    return false;
  // "Reviewers to check …" opens an item.
  if (is_listed(c) && person_phrase(c.tokens, *c.sentence, c.sentence->first) == to) return true;
  if (c.tokens[before].is(word_role | word_person_pronoun | word_weak_pronoun) || c.tokens[before].participant) {
    return intention_before(c, to);
  }
  // "All operators are asked to …"; what users are asked to do is advice to them.
  if (is_any(c, before, {"asked", "requested", "reminded", "urged", "told"})) {
    const std::size_t be = before_adverbs(c, before);
    if (before == c.sentence->first || !is_any(c, be, {"are", "is", "be", "'re"})) return false;
    for (std::size_t i = be > c.sentence->first + 2 ? be - 2 : c.sentence->first; i < before; ++i) {
      if (c.tokens[i].is(word_negation)) return false;
    }
    const Subject subject = subject_before(c.tokens, *c.sentence, before);
    return subject != Subject::outsider && subject != Subject::thing;
  }
  if (is_any(c, before, {"have", "has"})) return true;
  // "… is a good idea to check …" is advice; "the idea is to …" has its verb elsewhere.
  if (is_any(c, before, {"idea"})) {
    const std::size_t nearest = before > c.sentence->first + 4 ? before - 4 : c.sentence->first;
    for (std::size_t i = nearest; i < before; ++i) {
      if (is_any(c, i, {"is", "'s", "was"})) return false;
    }
  }
  // "Make sure to talk to …".
  if (is_any(c, before, {"sure", "certain"}))
    return before > c.sentence->first && is_any(c, before - 1, {"make", "be"}) &&
           (at_opening(c, before - 1) || intention_before(c, before - 1));
  if (is_any(c, before, {"work", "opportunity", "chance"})) return intention_before(c, before);
  // "have begun to", "steps will be taken to".
  if (is_any(c, before, {"begun", "started"}))
    return before > c.sentence->first && is_any(c, before - 1, {"have", "has", "'ve"});
  if (is_any(c, before, {"taken"})) return before > c.sentence->first && is_any(c, before - 1, {"be"});
  // "the team decided to talk to the vendor" tells of what was done, "we have decided to …" does not.
  if (is_any(c, before, {"decided", "agreed"}))
    return before > c.sentence->first && is_any(c, before - 1, {"have", "has", "'ve", "was", "been"});
  if (is_any(c, before, {"is"})) {
    return before > c.sentence->first &&
           is_any(c, before - 1, {"plan",      "goal",   "aim",      "intention",      "intent", "idea",   "priority",
                                  "step",      "task",   "proposal", "recommendation", "action", "focus",  "objective",
                                  "important", "urgent", "that",     "next",           "first",  "second", "fix",
                                  "solution",  "remedy", "change",   "approach",       "one"});
  }
  // "implement checks to reduce …" asks for both, "there were checks to reduce …" for neither.
  if (is_any(c, before,
             {"processes", "measures", "safeguards", "controls", "checks", "mechanisms", "procedures", "place"}))
    return plan_before(c, to);
  // "committed to accelerating efforts to improve …".
  if (is_any(c, before, {"efforts"})) return intention_before(c, before) || commits_before(c, before);
  // "are well into an effort to …", not "in an effort to …".
  if (is_any(c, before, {"effort"}))
    return before > c.sentence->first + 1 && !is_any(c, before - 2, {"in", "as"}) &&
           !is_any(c, before - 1, {"despite"});
  if (is_any(c, before, {"try", "start", "begin", "strive", "learn"}))
    return at_opening(c, before) || intention_before(c, before);
  const bool progress = is_any(c, before, {"working", "looking", "trying", "seeking", "starting", "beginning"});
  if (progress)
    return before > c.sentence->first &&
           is_any(c, before_adverbs(c, before), {"are", "'re", "is", "be", "continue", "keep", "keeps"});
  return is_any(c, before,
                {"need",    "needs",    "want",      "wants",      "plan",    "plans",     "planned",     "planning",
                 "intend",  "intends",  "going",     "aim",        "aims",    "aiming",    "continue",    "continues",
                 "hope",    "hoping",   "like",      "continuing", "way",     "ways",      "committed",   "agreed",
                 "decided", "todo",     "required",  "steps",      "step",    "options",   "project",     "initiative",
                 "task",    "proposal", "important", "proposed",   "suggest", "recommend", "recommended", "propose",
                 "process", "idea",     "scheduled", "action",     "pledged", "promised",  "commits"});
}

/// A marker of intention among the tokens before `token`, at most eight away.
bool intention_before(const Candidate& c, std::size_t token) {
  const std::size_t lowest = token > c.sentence->first + 9 ? token - 9 : c.sentence->first;
  for (std::size_t i = token; i-- > lowest;) {
    if (is_any(c, i, {"will",   "'ll",      "need",      "needs",   "plan",     "plans",     "planned", "planning",
                      "want",   "wants",    "intend",    "intends", "going",    "aim",       "aims",    "should",
                      "must",   "continue", "shall",     "propose", "proposed", "recommend", "suggest", "hope",
                      "hoping", "todo",     "committed", "agreed",  "decided",  "would"})) {
      return true;
    }
    if (is_any(c, i, {"working", "continuing"}))
      return i > c.sentence->first && is_any(c, before_adverbs(c, i), {"are", "'re", "is", "'m", "be", "on"});
    // "is to be strengthened".
    if (is_any(c, i, {"to"}) && i > c.sentence->first && is_any(c, i - 1, {"is", "are"})) return true;
    if (is_any(c, i, {"be"}) && i + 1 < token && !c.tokens[i + 1].is(word_participle)) return false;
    if (is_any(c, i, {"was", "were", "had", "did", "helps", "help", "able", "trying", "tried", "order"})) return false;
  }
  return false;
}

/// An earlier verb of the same plan, so that "and", "or" and commas carry it on.
bool plan_before(const Candidate& c, std::size_t token) {
  for (std::size_t i = c.sentence->first; i < token; ++i) {
    if (is_any(c, i, {"will", "'ll", "need", "needs", "plan", "plans", "should", "must", "include", "includes"}) &&
        !(i > c.sentence->first && c.tokens[i - 1].is(word_determiner)))
      return true;
    if (c.tokens[i].is(word_action_verb) && at_opening(c, i)) return true;
    if (i == c.sentence->first && is_listed(c) && ends_with(spelled(c, i), "ing")) return true;
    if (i > c.sentence->first && ends_with(spelled(c, i), "ing") &&
        is_any(c, before_adverbs(c, i), {"is", "are", "'re", "'m", "am", "be"}))
      return true;
  }
  return false;
}

/// "are actively", "will greatly": an adverb by its ending, behind an auxiliary.
bool is_manner(const Candidate& c, std::size_t token) {
  return ends_with(spelled(c, token), "ly") && token > c.sentence->first && c.tokens[token - 1].is(word_auxiliary);
}

/// The token before `token`, past adverbs; the sentence's first token where there is none.
std::size_t before_adverbs(const Candidate& c, std::size_t token) {
  std::size_t i = token;
  while (i > c.sentence->first) {
    --i;
    if (i > c.sentence->first && is_any(c, i, {"least"}) && is_any(c, i - 1, {"at"})) {
      --i;
      continue;
    }
    // "are also further investigating", "are working hard to …".
    const bool more =
        i > c.sentence->first && ((is_any(c, i, {"further"}) && c.tokens[i - 1].is(word_auxiliary | word_adverb)) ||
                                  (is_any(c, i, {"hard"}) && is_any(c, i - 1, {"working", "work"})));
    if (!c.tokens[i].is(word_adverb) && !is_manner(c, i) && !more) return i;
  }
  return c.sentence->first;
}

/// "… to handle peaks and ensure order": what follows "and" belongs to a purpose.
bool in_purpose(const Candidate& c, std::size_t token) {
  if (token == c.sentence->first || !is_any(c, token - 1, {"and", "or"})) return false;
  if ((c.tokens[token - 1].separator & (sep_comma | sep_strong)) != 0) return false;
  for (std::size_t i = token - 1; i-- > c.sentence->first;) {
    if ((c.tokens[i + 1].separator & sep_strong) != 0) return false;
    if (is_any(c, i, {"to"}) && c.tokens[i + 1].is(word_action_verb)) return !intends(c, i);
  }
  return false;
}

/// A base form behind a condition: "If the image is new, be careful with …".
bool after_condition(const Candidate& c, std::size_t token) {
  if ((c.tokens[token].separator & sep_comma) == 0 ||
      !is_any(c, c.sentence->first, {"if", "when", "before", "whenever"}))
    return false;
  if (!is_any(c, token, {"be"}) && !c.tokens[token].is(word_action_verb)) return false;
  if (token + 1 < c.sentence->last && is_any(c, token + 1, {"of", "and", "or"})) return false;
  for (std::size_t i = c.sentence->first + 1; i < token; ++i) {
    if ((c.tokens[i].separator & sep_comma) != 0) return false;
  }
  return true;
}

/// A base form behind a phrase and a comma: "In the long run, improve …".
bool after_introduction(const Candidate& c, std::size_t token) {
  if ((c.tokens[token].separator & sep_comma) == 0 || !c.tokens[token].is(word_action_verb)) return false;
  const Token& opening = c.tokens[c.sentence->first];
  if (!opening.is(word_preposition | word_adverb | word_conjunction) || opening.is(word_determiner)) return false;
  for (std::size_t i = c.sentence->first; i < token; ++i) {
    if (c.tokens[i].is(word_auxiliary | word_person_pronoun | word_weak_pronoun)) return false;
    if (i > c.sentence->first && (c.tokens[i].separator & sep_comma) != 0) return false;
  }
  return true;
}

/// "Looking at the graph, it seems …": what follows the comma is what the sentence says.
bool precedes_clause(const Candidate& c, std::size_t token) {
  for (std::size_t i = token + 1; i < c.sentence->last; ++i) {
    if ((c.tokens[i].separator & sep_comma) != 0)
      return c.tokens[i].is(word_person_pronoun | word_weak_pronoun | word_thing_pronoun) &&
             !c.tokens[i].is(word_conjunction | word_question_opener);
  }
  return false;
}

/// The block opens with a clock time: what it tells has been done.
bool in_timed_entry(const Candidate& c) {
  if (c.sentence->timed) return true;
  const Token& first = c.tokens.front();
  return first.kind == TokenKind::number && c.text.substr(first.begin, 5).find(':') != std::string_view::npos;
}

}  // namespace

bool is_prospective(const Candidate& c) {
  if ((in_timed_entry(c) || c.section->timeline) && c.section->scope != LanguageScope::action) return false;
  // The verb may stand behind a subject or modal that the pattern itself consumed.
  std::size_t verb = c.first;
  const bool listed = is_listed(c);
  // "… should be quick, but was not tested": what was or was not done is told.
  if (is_any(c, verb, {"was", "were", "had", "did"})) return false;
  if (is_any(c, verb, {"to"}) && verb > c.sentence->first &&
      is_any(c, verb - 1, {"had", "needed", "was", "were", "used", "order"})) {
    return false;
  }
  // "No plan review", "without plan review": a noun.
  if (is_any(c, verb, {"plan", "plans"}) && verb > c.sentence->first && !is_any(c, verb - 1, {"to"}) &&
      c.tokens[verb - 1].is(word_determiner | word_negation | word_preposition))
    return false;
  if (is_any(c, verb,
             {"we", "need", "needs", "require", "requires", "warrants", "should", "must", "will", "could", "can",
              "might", "may", "this", "to", "plan", "plans"}) &&
      verb + 1 < c.last) {
    return true;
  }
  // "more testing is needed", "it would be nice to have".
  if (is_any(c, c.last - 1, {"needed", "required", "necessary", "warranted", "help", "helpful"}) && c.last > verb + 2)
    return true;
  if (is_any(c, verb,
             {"actions", "improvements", "measures", "steps", "plans", "efforts", "remediation", "remediations",
              "mitigations", "options", "critical", "important", "essential", "vital", "crucial"}))
    return true;
  if (is_any(c, verb, {"it", "there"}) && verb + 1 < c.last &&
      is_any(c, verb + 1, {"would", "'d", "might", "may", "could", "should", "must", "needs", "is", "'s"}))
    return true;
  if (is_any(c, verb, {"yet", "still", "has", "have"}) && verb + 1 < c.last && is_any(c, verb + 1, {"to"})) return true;
  // "a second engineer will check …": the modal stands within what was found.
  for (std::size_t i = verb + 1; i < std::min(c.last, verb + 6); ++i) {
    if (is_any(c, i, {"will", "'ll", "must", "shall"})) return !is_any(c, verb, {"if", "that", "which", "who"});
  }
  // "are actively monitoring …": the verb is what counts.
  while (verb + 1 < c.last && ends_with(spelled(c, verb), "ly") && !c.tokens[verb].is(word_action_verb)) ++verb;
  const std::string_view word = spelled(c, verb);
  if (is_any(c, verb, {"being"})) {
    return verb > c.sentence->first && is_any(c, before_adverbs(c, verb), {"are", "is", "'re"});
  }
  if (ends_with(word, "ing")) {
    if (at_opening(c, verb) && listed && !c.tokens[verb].is(word_auxiliary) && !precedes_clause(c, verb)) return true;
    if (verb == c.sentence->first) return false;
    const std::size_t before = before_adverbs(c, verb);
    if (is_any(c, before, {"are", "is", "be", "'re", "'m", "am", "'s"})) {
      if (subject_before(c.tokens, *c.sentence, verb) == Subject::outsider) return false;
      return !(before > c.sentence->first && is_any(c, before - 1, {"was", "were"}));
    }
    if (is_any(c, before, {"on"}) && before > c.sentence->first &&
        is_any(c, before - 1, {"work", "working", "plan", "planning", "focus", "focusing", "focused"})) {
      return listed || intention_before(c, before) ||
             (before - 1 > c.sentence->first &&
              is_any(c, before_adverbs(c, before - 1),
                     {"are", "'re", "is", "we", "efforts", "plans", "remediation", "measures", "improvements"}));
    }
    if (is_any(c, before,
               {"include", "includes", "including", "involve", "involves", "consider", "suggest", "propose", "plan",
                "start", "by", "recommend", "recommends", "suggests", "proposes"})) {
      return !is_any(c, before, {"by", "including"}) && (listed || intention_before(c, verb) ||
                                                         is_any(c, before,
                                                                {"include", "includes", "involve", "involves",
                                                                 "recommend", "recommends", "suggests", "proposes"}));
    }
    if (is_any(c, before, {"continue"}) && (at_opening(c, before) || intention_before(c, before))) return true;
    // "our focus is on improving …"
    if (is_any(c, before, {"on"}) && before > c.sentence->first + 1 && is_any(c, before - 1, {"is", "remains"}) &&
        is_any(c, before - 2, {"focus", "emphasis", "priority"}))
      return true;
    // "are in the process of improving …"
    if (is_any(c, before, {"of"}) && before > c.sentence->first + 2 && is_any(c, before - 1, {"process", "middle"}))
      return is_any(c, before - 3, {"in"}) && before > c.sentence->first + 3 &&
             is_any(c, before_adverbs(c, before - 3), {"are", "is", "'re", "'m"});
    // "committed to improving …"
    if (is_any(c, before, {"to"}))
      return before > c.sentence->first && is_any(c, before - 1, {"committed", "commits", "commit", "committing"});
    if (((c.tokens[verb].separator & sep_comma) != 0 || is_any(c, verb - 1, {"and", "or", "also"}) ||
         (verb > c.sentence->first + 1 && is_any(c, verb - 1, {"as"}) && is_any(c, verb - 2, {"well"}))) &&
        plan_before(c, verb)) {
      // A plan in the progressive goes on in the progressive; a participle after a comma tells of a result.
      for (std::size_t i = c.sentence->first; i < verb; ++i) {
        if (ends_with(spelled(c, i), "ing") &&
            (i == c.sentence->first ||
             is_any(c, before_adverbs(c, i), {"is", "are", "'re", "be", "include", "includes", "plan"})))
          return true;
      }
    }
    return false;
  }
  if (ends_with(word, "ed") && !c.tokens[verb].is(word_action_verb)) {
    // "Improved logging" in a list is what there shall be; "Improved the logging" tells what was done.
    if (at_opening(c, verb) && listed && verb + 1 < c.sentence->last && !c.tokens[verb + 1].is(word_determiner))
      return true;
    const std::size_t before = before_adverbs(c, verb);
    if (is_any(c, before, {"being"})) return before > c.sentence->first && is_any(c, before - 1, {"are", "is", "'re"});
    return is_any(c, before, {"be"}) && before > c.sentence->first &&
           is_any(c, before_adverbs(c, before), {"should", "will", "must", "to", "shall", "need"}) &&
           intention_before(c, verb);
  }
  if (at_opening(c, verb)) return true;
  const std::size_t before = before_adverbs(c, verb);
  if (is_any(c, before, {"be", "become"}) && before > c.sentence->first) {
    return is_any(c, before_adverbs(c, before), {"to", "should", "must", "will"}) && intention_before(c, before);
  }
  if (is_any(c, before, {"will", "'ll", "should", "must", "shall"})) {
    // "This will improve …" tells an effect, "this will be reviewed" does not.
    // What users should do is advice to them; "…, which will greatly reduce the load" tells an effect, whatever it is.
    const Subject subject = subject_before(c.tokens, *c.sentence, verb);
    if (subject == Subject::unknown && is_any(c, before_adverbs(c, before), {"which"})) return false;
    return is_any(c, verb, {"be"}) || (subject != Subject::thing && subject != Subject::outsider);
  }
  if (is_any(c, before, {"please", "let", "us"})) return true;
  if (is_any(c, before, {"'s"}) && before > c.sentence->first && is_any(c, before - 1, {"let"})) return true;
  if (is_any(c, before, {"need", "needs", "some"}) && intention_before(c, verb)) return true;
  if (is_any(c, before, {"to"})) return intends(c, before);
  if (after_introduction(c, verb) || after_condition(c, verb)) return true;
  const bool joined =
      is_any(c, before, {"and", "or", "then", "also"}) || (c.tokens[verb].separator & (sep_comma | sep_strong)) != 0;
  return joined && !enables(c, verb) && !in_purpose(c, verb) && plan_before(c, verb);
}

}  // namespace debrief::inline v0::language_detail
