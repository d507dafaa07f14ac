#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/metrics/clock.hpp"

namespace debrief::inline v0 {

/// Which of several milestones of the same name counts.
enum class Selection : std::uint8_t { first, last, nth };

/// Which incidents a metric is about.
enum class Population : std::uint8_t {
  every_incident,         ///< near misses included, where the end happened
  customer_facing,        ///< incidents that customers could notice
  with_needed_expertise,  ///< incidents for which the review named needed expertise
  with_impact,            ///< incidents, not near misses
  owed_review,            ///< incidents whose severity is owed a review, or that have one
};

/// What an end before its start means.
enum class EarlyRule : std::uint8_t {
  order_violation,  ///< the start is missing or wrong: excluded
  already_true,     ///< the state was reached beforehand: zero, and flagged
};

/// What becomes of an incident that ended without the end milestone.
enum class NeverRule : std::uint8_t {
  competing,  ///< it can no longer happen
  missing,    ///< it must have happened and is not recorded: excluded
  not_yet,    ///< it may still happen: censored at the cut-off
};

/// What a number of the metric is printed in.
enum class Unit : std::uint8_t { seconds, minutes, hours, days };

/// Seconds of one unit, and its short name ("s", "min", "h", "days").
DEBRIEF_EXPORT std::int64_t seconds_in(Unit unit) noexcept;
DEBRIEF_EXPORT std::string_view short_name(Unit unit) noexcept;

/// What the library adds to a document's own milestones: when its review meeting began and ended.
namespace milestone {
inline constexpr std::string_view review_started = "review_started";
inline constexpr std::string_view review_ended = "review_ended";
}  // namespace milestone

/// A duration metric: a named pair of milestones with its population and rules. The word MTTR names none.
///
/// Numbers under different definitions cannot be compared; every result carries the id and version.
struct MetricDefinition {
  std::string id;
  std::int64_t version = 1;
  std::string title;
  std::string question;
  std::vector<std::string> start;
  Selection start_selection = Selection::first;
  std::vector<std::string> end;
  Selection end_selection = Selection::first;
  /// Which one, from 1, where a selection is nth.
  std::int64_t nth = 1;
  /// Milestones after which the end can no longer happen; a `reopened` behind them withdraws them.
  std::vector<std::string> competing = {"closed"};
  Population population = Population::every_incident;
  EarlyRule early_rule = EarlyRule::order_violation;
  NeverRule never_rule = NeverRule::competing;
  /// One sme_engaged per needed expertise counts: the last of them, or with `first` the first.
  bool per_expertise = false;
  /// A `reopened` after the end withdraws it until the end comes again.
  bool until_reopened = false;
  Unit unit = Unit::minutes;
  /// Which seconds count, and by whose calendar.
  Clock clock = Clock::elapsed;
  WorkingCalendar calendar;
  SupportHours support_hours;
  /// Names under which other tools keep this interval, "MTTR" among them: accepted when it is asked for, never printed.
  std::vector<std::string> import_names;
  /// How a sentence ends for an incident where the end never came: "never declared".
  std::string never_text = "never happened";
  Extras extras;
  bool operator==(const MetricDefinition&) const = default;
};

/// "declare/1": what every number carries.
DEBRIEF_EXPORT std::string text_of(const MetricDefinition& definition);

/// The library's definitions (metrics of the practice, section 1.17), in the order in which a report shows them.
DEBRIEF_EXPORT const std::vector<MetricDefinition>& metric_definitions();

/// One thing that makes a definition unusable, with a JSON Pointer into it.
struct DefinitionFault {
  std::string pointer;
  std::string message;
  std::string remedy;
};

/// What makes a definition unusable: a milestone that is neither the library's nor one of `known_milestones`, no start
/// or end, a rank below 1, a time zone that is not known here. Empty when it is fine.
DEBRIEF_EXPORT std::vector<DefinitionFault> faults_in(const MetricDefinition& definition,
                                                      const std::vector<std::string_view>& known_milestones = {});

/// The first of its faults as an error. Nothing when it is fine.
DEBRIEF_EXPORT std::optional<Error> fault_in(const MetricDefinition& definition,
                                             const std::vector<std::string_view>& known_milestones = {});

/// A definition by its id, of the library's and of `own`, or by an import name of `own`. "mttr" and its kin are an
/// error that lists what they may mean, unless one of `own` says what they mean here.
DEBRIEF_EXPORT Result<MetricDefinition> metric_definition(std::string_view id,
                                                          const std::vector<MetricDefinition>& own = {});

template <>
struct DEBRIEF_EXPORT Described<Selection> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Population> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<EarlyRule> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<NeverRule> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Unit> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<MetricDefinition> {
  static const Type& type();
};

}  // namespace debrief::inline v0
