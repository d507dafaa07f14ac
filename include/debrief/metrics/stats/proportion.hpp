#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

struct Limits2 {
  double lower = 0;
  double upper = 1;
};

/// Intervals for a proportion of x in n. `wilson` is the one to show; `jeffreys` has equal tails (its end is fixed
/// where x is 0 or n); `clopper_pearson` never covers less than it claims.
enum class ProportionMethod : std::uint8_t { wilson, wilson_corrected, jeffreys, clopper_pearson };

/// Nothing unless 0 <= x <= n, n > 0 and 0 < confidence < 1. `x` and `n` may be effective counts.
DEBRIEF_EXPORT std::optional<Limits2> proportion_interval(double x, double n, double confidence = 0.95,
                                                          ProportionMethod method = ProportionMethod::wilson);

/// A difference of proportions with limits.
struct Difference {
  double estimate = 0;
  double lower = 0;
  double upper = 0;
};

/// x1/n1 - x2/n2 with Newcombe's hybrid score limits (1998, method 10).
DEBRIEF_EXPORT std::optional<Difference> newcombe_difference(std::int64_t x1, std::int64_t n1, std::int64_t x2,
                                                             std::int64_t n2, double confidence = 0.95);

/// So many of so many in one cluster: actions of one incident.
struct Cluster {
  std::int64_t hits = 0;
  std::int64_t size = 0;
};

/// A proportion whose parts succeed or fail together.
struct ClusteredProportion {
  double p = 0;
  /// Linearised variance of the ratio over clusters.
  double variance = 0;
  /// variance over that of as many independent parts.
  double design_effect = 1;
  double effective_n = 0;
  /// Wilson limits at the effective n.
  Limits2 limits;
};

/// Nothing for fewer than two clusters with parts, or hits outside [0, size]. A design effect below 1 is kept but does
/// not narrow the limits; where all parts agree it cannot be seen, and the clusters count as the parts.
DEBRIEF_EXPORT std::optional<ClusteredProportion> clustered_proportion(std::span<const Cluster> clusters,
                                                                       double confidence = 0.95);

}  // namespace debrief::inline v0::stats
