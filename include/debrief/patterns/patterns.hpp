#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/corpus/table.hpp"
#include "debrief/patterns/associations.hpp"
#include "debrief/patterns/cases.hpp"
#include "debrief/patterns/courses.hpp"
#include "debrief/patterns/follow_through.hpp"
#include "debrief/patterns/known_risks.hpp"
#include "debrief/patterns/motifs.hpp"
#include "debrief/patterns/recurrence.hpp"
#include "debrief/patterns/recycled.hpp"
#include "debrief/patterns/trends.hpp"

namespace debrief::inline v0 {

/// What may be asked of many reviews at once.
enum class PatternKind : std::uint8_t {
  recurrence,     ///< does the same story come back, more than chance gives?
  associations,   ///< which conditions stand together?
  motifs,         ///< which relations between conditions come back?
  sequences,      ///< which courses do incidents take, and where does the time go?
  recycled,       ///< which actions are asked for again and again?
  followthrough,  ///< did actions change anything? with known risks that came true, and the mix of actions
  trends,         ///< does anything rise or fall?
};

/// The kind as it is written on the command line; and back, where there is one of that name.
DEBRIEF_EXPORT std::string_view text_of(PatternKind kind) noexcept;
DEBRIEF_EXPORT std::optional<PatternKind> pattern_kind_of(std::string_view text) noexcept;

/// Every kind, in the order of a report.
DEBRIEF_EXPORT const std::vector<PatternKind>& pattern_kinds();

struct PatternOptions {
  /// What is looked for; nothing for everything.
  std::vector<PatternKind> kinds;
  CaseOptions cases;
  /// Of the three recurrences; `aspect` is set for each. Its `strata` also hold for the associations.
  RecurrenceOptions recurrence;
  AssociationOptions associations;
  MotifOptions motifs;
  CourseOptions courses;
  RecycledOptions recycled;
  /// Its window is that of the recurrence.
  FollowThroughOptions follow_through;
  TrendOptions trends;
  /// Is told which kind is looked for and the share of it that is done, 0 to 1.
  std::function<void(PatternKind, double)> progress = {};
};

/// One comparison of the report, adjusted for all that it made.
struct PatternTest {
  PatternKind kind = PatternKind::recurrence;
  std::string what;
  double p = 1;
  double q = 1;  ///< Benjamini and Hochberg over every comparison of the report
};

/// Patterns among the reviews of a corpus: what was asked for, the rest absent.
struct Patterns {
  std::int64_t as_of = 0;
  Cases cases;
  /// As a whole, in the coordination, in the technology.
  std::vector<Recurrence> recurrence;
  std::optional<Associations> associations;
  std::optional<Motifs> motifs;
  std::optional<Courses> courses;
  std::optional<Recycled> recycled;
  std::optional<FollowThrough> follow_through;
  std::optional<KnownRisks> known_risks;
  std::optional<ActionMix> action_mix;
  std::optional<Trends> trends;
  /// Comparisons that hold up best, the clearest first, and how many were made over the whole report: whoever asks many
  /// questions finds something by luck.
  std::vector<PatternTest> tests;
  std::int64_t comparisons = 0;
};

/// What keeps coming back, as known at `as_of` (seconds since 1970). Nothing in it is keyed by a person. A corpus
/// without reviews is no error: the answer says that there is nothing to compare. The same for any order of the corpus.
DEBRIEF_EXPORT Result<Patterns> patterns(const Corpus& corpus, std::int64_t as_of, const PatternOptions& options = {});

/// For people who have never seen such a report: sentences, each pattern with its n, with what chance would give, and
/// with the reviews it comes from.
DEBRIEF_EXPORT std::string text_of(const Patterns& patterns);

/// The tables of what was found, for data frames: recurrence, repeats, associations, motifs, courses, ordered_pairs,
/// phase_times, recycled, factor_changes, followed_factors, known_risks, action_mix, quarters, shares, comparisons. A
/// kind that was not asked for has empty tables. An unknown name is an error.
DEBRIEF_EXPORT const std::vector<std::string_view>& pattern_table_names();
DEBRIEF_EXPORT Result<Table> table_of(const Patterns& patterns, std::string_view name);

/// "debrief/patterns/1": the same with every number and every pair, indented.
DEBRIEF_EXPORT std::string json_of(const Patterns& patterns);

}  // namespace debrief::inline v0
