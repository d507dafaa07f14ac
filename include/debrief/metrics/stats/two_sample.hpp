#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"

namespace debrief::inline v0::stats {

/// Mann and Whitney's test of x against y, W = #{x > y} with half for ties. Exact up to 50 values each (with ties by
/// the permutation law of the midranks), beyond that by the normal approximation.
struct MannWhitney {
  double w = 0;
  bool exact = false;
  double p_greater = 1;  ///< x tends to be larger
  double p_less = 1;
  double p_two_sided = 1;
  /// Normal approximation with tie correction, without and with continuity correction. Absent where all values are
  /// equal.
  std::optional<double> p_normal;
  std::optional<double> p_normal_corrected;
};

/// Nothing for an empty sample.
DEBRIEF_EXPORT std::optional<MannWhitney> mann_whitney(std::span<const double> x, std::span<const double> y);

/// How much larger x is: the median of all differences x - y, with limits from the exact law (on logarithms: a ratio).
struct HodgesLehmann {
  double shift = 0;
  /// Absent where the samples are too small for this confidence.
  std::optional<Limits2> limits;
  double coverage = 1;
};
DEBRIEF_EXPORT std::optional<HodgesLehmann> hodges_lehmann(std::span<const double> x, std::span<const double> y,
                                                           double confidence = 0.95);

/// P(x > y) - P(x < y), with its unbiased variance and asymmetric limits (Cliff 1993; Feng & Cliff 2004).
struct CliffDelta {
  double delta = 0;
  double superiority = 0.5;  ///< Vargha and Delaney's A
  std::optional<double> variance;
  std::optional<Limits2> limits;
};
DEBRIEF_EXPORT std::optional<CliffDelta> cliff_delta(std::span<const double> x, std::span<const double> y,
                                                     double confidence = 0.95);

/// The ratio of geometric means x over y: Welch's t test on logarithms.
struct RatioOfMeans {
  double ratio = 1;
  double lower = 0;
  double upper = 0;
  double t = 0;
  double df = 0;
  double p = 1;
};

/// Nothing for values that are not above zero, fewer than two in a sample, or no spread at all.
DEBRIEF_EXPORT std::optional<RatioOfMeans> geometric_mean_ratio(std::span<const double> x, std::span<const double> y,
                                                                double confidence = 0.95);

/// Association of two rankings, with an exact permutation p-value of Kendall's S where at most 200,000 arrangements
/// exist (otherwise the normal approximation with ties).
struct RankAssociation {
  double tau_b = 0;
  double rho = 0;
  std::int64_t s = 0;
  bool exact = false;
  std::int64_t arrangements = 0;
  double p_two_sided = 1;
};

/// Nothing for fewer than three pairs or a ranking without any difference.
DEBRIEF_EXPORT std::optional<RankAssociation> rank_association(std::span<const double> x, std::span<const double> y);

}  // namespace debrief::inline v0::stats
