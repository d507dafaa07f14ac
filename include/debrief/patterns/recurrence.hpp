#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/survival.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

/// When two incidents count as the same story. The definitions are never mixed.
enum class RecurrenceDefinition : std::uint8_t {
  signature,  ///< the same set of codes
  similar,    ///< weighted Jaccard similarity from a threshold on
};

/// Which part of the story is compared. The same hesitation with another technology behind it is a recurrence of the
/// coordination.
enum class Aspect : std::uint8_t { whole, coordination, technical };

/// Within which rows chance may swap the stories.
enum class Strata : std::uint8_t { none, service, severity };

struct RecurrenceOptions {
  RecurrenceDefinition definition = RecurrenceDefinition::similar;
  Aspect aspect = Aspect::whole;
  Strata strata = Strata::none;
  std::int64_t window_days = 120;
  std::int64_t similarity_percent = 60;
  /// Weights of a code, of a coordination code, and of an edge. Edges count where both reviews have a graph.
  std::int64_t code_weight = 2;
  std::int64_t coordination_weight = 3;
  std::int64_t edge_weight = 1;
  /// Random arrangements, where not all of them can be tried, and their seed.
  std::int64_t arrangements = 2000;
  std::uint64_t seed = 1;
};

/// A later incident that repeats an earlier one, with what they share.
struct RecurrencePair {
  std::int32_t earlier = 0;  ///< case
  std::int32_t later = 0;    ///< case
  std::int64_t days = 0;     ///< from the review of the earlier one
  double similarity = 0;
  std::vector<std::string> shared;
  std::vector<std::string> only_earlier;
  std::vector<std::string> only_later;
  bool same_service = false;
};

/// What one reviewed incident was followed by.
struct FollowedCase {
  std::int32_t row = 0;
  bool followed = false;  ///< watched for the whole window
  std::int64_t days = 0;  ///< to the first repeat, to the end of the window, or as far as known
  bool recurred = false;
  bool operator==(const FollowedCase&) const = default;
};

/// A number beside what chance gives with the times held fixed and the stories dealt out anew.
struct ByChance {
  std::int64_t observed = 0;
  double expected = 0;
  std::optional<double> p;  ///< of so many or more
  bool exact = false;       ///< every arrangement was tried
  std::int64_t arrangements = 0;
  /// How many of them gave 0, 1, 2, …
  std::vector<std::int64_t> distribution;
  std::string reason;  ///< why there is no p
};

struct Recurrence {
  RecurrenceDefinition definition = RecurrenceDefinition::similar;
  Aspect aspect = Aspect::whole;
  std::int64_t window_days = 0;
  std::vector<FollowedCase> cases;
  std::int64_t followed = 0;
  std::int64_t recurred = 0;  ///< of those followed
  std::int64_t not_yet_followed = 0;
  std::int64_t left_out = 0;             ///< no date, or no code of this aspect
  std::int64_t clock_from_incident = 0;  ///< without a review date: the clock starts with the incident
  /// Kaplan-Meier share recurred by the end of the window, once anyone was followed that long.
  std::optional<double> by_window;
  ByChance followed_by_chance;           ///< followed incidents that recurred
  ByChance repeats_by_chance;            ///< incidents with an earlier similar one inside the window
  std::int64_t pairs_in_window = 0;      ///< of which the later happened inside the window of the earlier, alike or not
  std::optional<double> expected_pairs;  ///< alike ones among them by chance, in closed form; strata make it absent
  std::vector<RecurrencePair> pairs;     ///< by the earlier, then the later case
  bool edges_compared = true;
};

/// Recurrence among cases as known at `as_of`. Two reviews of one incident never repeat each other. Time: the pairs of
/// cases within a window, times the arrangements.
DEBRIEF_EXPORT Result<Recurrence> recurrence(const Cases& cases, std::int64_t as_of,
                                             const RecurrenceOptions& options = {});

/// "3 of 6 followed incidents recurred within 120 days; 1.2 expected if factors fell at random (p = .04). …"
DEBRIEF_EXPORT std::string sentence(const Recurrence& recurrence);

/// Incidents per service by days since `from`: the mean cumulative function over the services that any case names, each
/// watched until `as_of` (Nelson 2003; Lawless and Nadeau 1995). A curve that bends up speaks of repeat offenders that
/// get worse. Nothing without services, or where `from` is not before `as_of`.
DEBRIEF_EXPORT std::optional<stats::MeanCumulativeFunction> incidents_per_service(const Cases& cases, std::int64_t from,
                                                                                  std::int64_t as_of);

}  // namespace debrief::inline v0
