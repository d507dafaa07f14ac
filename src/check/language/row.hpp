// One rule as data. The families are tables of rows; nothing else knows a rule by its code.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "debrief/core/finding.hpp"

namespace debrief::inline v0::language_detail {

inline constexpr Severity E = Severity::error;
inline constexpr Severity W = Severity::warning;
inline constexpr Severity I = Severity::info;

/// Guards that a row asks for beyond those that hold for every rule.
enum Guard : std::uint32_t {
  none = 0,
  /// Silent after a negation or rejection in the same clause ("not caused by human error").
  negated = 1U << 0,
  /// Silent in a question that begins with what, which, how, when or where (inquiry about information or enablers).
  approved_question = 1U << 1,
  /// Fires only where the sentence is a plan: an imperative, a listed action, "we need to", "will".
  prospective = 1U << 2,
  /// Silent where the action states a threshold, a number, a date or another measure.
  measured = 1U << 3,
  /// Informational where the action states a mechanism ("by adding", "with a", "via", "using").
  mechanism = 1U << 4,
  /// Silent where the sentence speaks to readers or users ("if you", "your node").
  to_readers = 1U << 5,
  /// Silent in a section on luck or thanks.
  luck_or_thanks = 1U << 6,
  /// Informational when the sentence gives a reason itself ("because", "since", "given").
  reason_given = 1U << 7,
  /// Silent in a sentence about reviews themselves (postmortem, RCA, template).
  about_reviews = 1U << 8,
  /// Fires only in a line that begins with a clock time or "T+".
  timed_entry = 1U << 9,
  /// Silent when a thing is the subject of the clause.
  not_of_things = 1U << 10,
  /// Fires only on words that stand alone in quotation marks (the marks are what the rule is about).
  scare_quotes = 1U << 11,
  /// Silent under a heading on hindsight or on learning.
  hindsight_notes = 1U << 12,
  /// Silent in a listed action or a plan: the words are a requirement there.
  not_planned = 1U << 13,
  /// Silent unless a participant's name stands within twelve words (the name makes the wording personal).
  near_name = 1U << 14,
  /// Informational when a thing is the subject of the clause.
  lower_for_things = 1U << 15,
  /// Silent in quotation: the words are somebody's own.
  not_quoted = 1U << 16,
  /// Fires only in a line that begins with “T-”, before the outcome.
  before_outcome = 1U << 17,
  /// Informational when “we” or “I” is the subject, or the match says “our”: the writers speak about themselves.
  lower_for_us = 1U << 18,
  /// Silent where the action states the day by which it is done.
  dated = 1U << 19,
  /// Fires only in a list of questions, or where somebody is addressed: a text may ask itself what it likes.
  put_to_people = 1U << 20,
  /// Silent where the sentence says at what time or on which day.
  no_moment = 1U << 21,
  /// Informational where a gerund opens the sentence: what is judged is a kind of act ("losing data is …").
  lower_for_gerunds = 1U << 22,
  /// Silent where brackets or a colon right behind name the parts ("more metrics: queue depth and age").
  named_parts = 1U << 23,
  /// Fires only under a heading on learning, unless the match calls itself a lesson or opens with always or never.
  in_lessons = 1U << 24,
  /// Told beside a finding of another family in whose words it stands: "we conduct a root cause analysis" is both vague
  /// and about a single cause.
  within_others = 1U << 25,
  /// Informational where the words are an aim: "to make sure that …".
  lower_for_aims = 1U << 26,
};

/// What a rule finds that is no pattern over words.
enum class Sign : std::uint8_t {
  none,
  exclamation,
  capitals,
  emoji,
  /// A participant's name in a title or another field, also as part of a slug.
  name,
};

struct Row {
  std::string_view code = {};
  std::string_view name = {};
  Severity severity = Severity::warning;
  std::string_view scopes = {};
  std::uint32_t guards = none;
  Sign sign = Sign::none;
  std::string_view finds = {};
  /// One a line; a line that begins with "i:" gives an informational finding whatever the row says.
  std::string_view patterns = {};
  /// Lines under which the rule is silent where they overlap the match; "~" in front looks at the whole sentence.
  std::string_view unless = {};
  std::string_view why = {};
  std::string_view offer = {};
  std::string_view fires = {};
  std::string_view silent = {};
};

struct Family {
  std::string_view code;
  std::string_view name;
  std::string_view source;
  std::span<const Row> rows;
};

extern const Family counterfactuals;
extern const Family hindsight_markers;
extern const Family blame_nouns;
extern const Family single_cause;
extern const Family questions_to_people;
extern const Family agentive_naming;
extern const Family minimisers;
extern const Family absolutes;
extern const Family normative_judgement;
extern const Family absence_as_cause;
extern const Family mind_reading;
extern const Family punitive;
extern const Family vague_actions;
extern const Family individual_behaviour;
extern const Family animated_language;
extern const Family closure;

/// The families in the order of the practice. Action structure (AD) is not lexical and belongs to other checks.
std::span<const Family* const> families();

/// Their rows, in the order of the catalogue: the place of a row is the number of its rule.
std::span<const Row* const> all_rows();

}  // namespace debrief::inline v0::language_detail
