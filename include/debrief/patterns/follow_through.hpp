#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/stats/rates.hpp"
#include "debrief/patterns/cases.hpp"
#include "debrief/patterns/recurrence.hpp"

namespace debrief::inline v0 {

struct FollowThroughOptions {
  /// Where counting "before" begins for every factor alike, in seconds since 1970; otherwise with the first incident.
  /// A start chosen for its bad year makes any action look good.
  std::int64_t from = absent;
  /// Fewest days before and after an action that allow a comparison.
  std::int64_t least_days = 90;
  /// Only actions that were verified count as done; otherwise done ones do, too.
  bool verified_only = true;
  double false_discovery = 0.05;
  /// Of the quadrant: what is done this many days after the review, and what recurs in as many days of the window
  /// after that. Done later than that is not done in time to have prevented anything.
  std::int64_t landmark_days = 60;
  std::int64_t window_days = 120;
  /// Completion that counts as high, and below which it counts as low.
  std::int64_t high_percent = 90;
  std::int64_t low_percent = 50;
};

/// What may be said about incidents with a factor before and after an action on it.
enum class ChangeVerdict : std::uint8_t {
  too_early,         ///< too few days on one side
  no_incidents,      ///< none on either side besides those the action came from
  no_difference,     ///< not distinguishable from no change
  fewer,             ///< fewer, also after allowing for a bad year, and more so than factors without an action
  fewer_everywhere,  ///< fewer, but no more so than factors without an action, or nothing to compare them with
  more,
};

DEBRIEF_EXPORT std::string_view text_of(ChangeVerdict change) noexcept;

/// One factor on which an action was completed.
struct FactorChange {
  std::string code;
  std::int64_t done = 0;   ///< when the first action on it was verified (or done)
  std::int64_t index = 0;  ///< incidents that the action came from: left out of every count
  std::int64_t before = 0;
  std::int64_t after = 0;
  double days_before = 0;
  double days_after = 0;
  std::optional<stats::RateRatio> rates;  ///< after over before
  double q = 1;                           ///< of the two-sided p, over all factors compared
  /// Incidents to expect afterwards where nothing has changed, when the count before is drawn towards that of all
  /// factors (Hauer 1997), and how often so few or fewer would then follow.
  std::optional<double> expected;
  std::optional<double> p_bad_year;
  /// Incidents with factors on which no action was completed, in the same two stretches; and how often the action's
  /// factor would fall so much more than those by chance.
  std::int64_t others_before = 0;
  std::int64_t others_after = 0;
  std::optional<double> p_others;
  ChangeVerdict change = ChangeVerdict::too_early;
};

/// Factors of reviews that were followed long enough: whether an action on them was done in time, and whether they came
/// back after that.
struct FollowedFactors {
  std::string group;  ///< category of the codes, or "all"
  std::int64_t done_recurred = 0;
  std::int64_t done_quiet = 0;
  std::int64_t open_recurred = 0;
  std::int64_t open_quiet = 0;
  std::optional<double> p;  ///< Fisher's exact test, two-sided
};

/// The two readings side by side; neither alone says anything.
enum class FollowThroughReading : std::uint8_t {
  unknown,            ///< one of the two cannot be told
  keep,               ///< actions get done, and stories come back no more than chance gives
  symptoms,           ///< actions get done, and stories come back more than chance gives
  too_many_or_vague,  ///< actions do not get done, and stories come back no more than chance gives
  not_landing,        ///< actions do not get done, and stories come back more than chance gives
};

DEBRIEF_EXPORT std::string_view text_of(FollowThroughReading reading) noexcept;

struct FollowThrough {
  std::vector<FactorChange> factors;    ///< by code
  std::vector<FollowedFactors> groups;  ///< "all" first, then by category
  std::int64_t unknown = 0;             ///< left out of the groups: something was done, nobody knows when
  std::int64_t left_out = 0;            ///< done actions without a day, or linked to no coded factor
  std::int64_t committed = 0;           ///< accepted risks and superseded actions excluded
  std::int64_t completed = 0;
  ByChance recurrence;
  FollowThroughReading quadrant = FollowThroughReading::unknown;
};

/// Whether factors come back although the actions on them were completed. Time: codes times cases.
DEBRIEF_EXPORT Result<FollowThrough> follow_through(const Corpus& corpus, const Cases& cases, std::int64_t as_of,
                                                    const FollowThroughOptions& options = {});

/// "DET-04: 9 incidents in 360 days before, 2 in 270 after (rate ratio 0.3, …): not distinguishable from no change."
DEBRIEF_EXPORT std::string sentence(const FactorChange& change);

/// The reading of the quadrant with both numbers. "Actions treat symptoms" stands in it only where stories come back
/// more than chance gives.
DEBRIEF_EXPORT std::string sentence(const FollowThrough& all);

}  // namespace debrief::inline v0
