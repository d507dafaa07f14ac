#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// How often two things occur together: both, only the first, only the second, neither. No count is negative.
struct Table2x2 {
  std::int64_t n11 = 0;
  std::int64_t n10 = 0;
  std::int64_t n01 = 0;
  std::int64_t n00 = 0;
  bool operator==(const Table2x2&) const = default;
};

/// Descriptions of a rule "first, then second". Infinity stands where a rule never failed (conviction, odds ratio);
/// nothing where a margin is empty.
struct Association {
  std::optional<double> support;
  std::optional<double> confidence;
  std::optional<double> lift;
  std::optional<double> leverage;
  std::optional<double> conviction;
  std::optional<double> jaccard;
  /// Mean of the two confidences: does not change with the number of incidents that have neither.
  std::optional<double> kulczynski;
  std::optional<double> imbalance_ratio;
  std::optional<double> phi;
  std::optional<double> odds_ratio;
};

DEBRIEF_EXPORT Association association(const Table2x2& table);

/// p-values of a test that conditions on the margins.
struct ExactTest {
  double p_greater = 1;
  double p_less = 1;
  /// By minimum likelihood, as R's fisher.test.
  double p_two_sided = 1;
  double mid_p_greater = 0.5;
  double mid_p_less = 0.5;
  /// Twice the smaller mid-p, at most 1.
  double mid_p_two_sided = 1;
};

/// Fisher's exact test. Nothing for a negative count. Linear in the smallest margin.
DEBRIEF_EXPORT std::optional<ExactTest> fisher_exact(const Table2x2& table);

/// The conditional test over strata (exact Mantel-Haenszel): the sum of n11 given every stratum's margins. Nothing for
/// a negative count.
DEBRIEF_EXPORT std::optional<ExactTest> mantel_haenszel_exact(std::span<const Table2x2> strata);

/// The smallest p_greater that any table with these margins can reach. What cannot reach the threshold is no hypothesis
/// (Tarone 1990). `first` and `second` of `total` incidents have the first and the second thing.
DEBRIEF_EXPORT std::optional<double> smallest_p_greater(std::int64_t first, std::int64_t second, std::int64_t total);

/// The conditional maximum-likelihood odds ratio, common to the strata, with exact limits from its tails. 0 and
/// infinity are estimates at the edge of what the margins allow; an absent limit does not exist.
struct OddsRatio {
  double estimate = 1;
  std::optional<double> lower;
  std::optional<double> upper;
};

/// How far its equations are solved.
enum class OddsRatioSearch : std::uint8_t {
  solved,  ///< to the last digits
  as_r,    ///< as far as fisher.test() of R does, which stops within 1.2e-4 of the root: for comparing with it
};

/// Nothing when the margins leave only one table, or for wrong arguments.
DEBRIEF_EXPORT std::optional<OddsRatio> conditional_odds_ratio(std::span<const Table2x2> strata,
                                                               double confidence = 0.95,
                                                               OddsRatioSearch search = OddsRatioSearch::solved);

/// Test for a trend of proportions x/n over scores (Cochran 1954, Armitage 1955). Positive z: the share rises.
struct TrendTest {
  double z = 0;
  double chi_squared = 0;
  double p = 1;
};

/// `score` may be empty for 1, 2, 3, …. Nothing for fewer than two groups, unequal lengths, x outside [0, n], or a
/// share of 0 or 1 overall.
DEBRIEF_EXPORT std::optional<TrendTest> cochran_armitage(std::span<const std::int64_t> x,
                                                         std::span<const std::int64_t> n,
                                                         std::span<const double> score = {});

}  // namespace debrief::inline v0::stats
