#pragma once

#include <cstdint>
#include <optional>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// Planning numbers. The spread is that of logarithms, from pooled history or 1.25, never from the effect just seen.
struct PowerPlan {
  double sd_log = 1.25;
  double power = 0.8;
  double alpha = 0.05;
};

/// Probability that a two-sided t test on logarithms of n values per period sees their geometric means differ by
/// `ratio`. `same_direction` counts only verdicts in the true direction.
DEBRIEF_EXPORT std::optional<double> power_ratio(double n, double ratio, const PowerPlan& plan = {},
                                                 bool same_direction = true);

/// The smallest ratio of geometric means (above 1) that n values per period would usually show.
DEBRIEF_EXPORT std::optional<double> detectable_ratio(double n, const PowerPlan& plan = {});

/// The same for periods of unequal size, by their harmonic mean.
DEBRIEF_EXPORT std::optional<double> detectable_ratio(double n_before, double n_after, const PowerPlan& plan);

/// How many values per period show a ratio; not rounded up.
DEBRIEF_EXPORT std::optional<double> sample_size_for_ratio(double ratio, const PowerPlan& plan = {});

/// Values in all for Mann and Whitney's test to see P(x > y) = `superiority` (Noether 1987); not rounded up.
DEBRIEF_EXPORT std::optional<double> noether_sample_size(double superiority, double allocation = 0.5,
                                                         double power = 0.8, double alpha = 0.05);

/// Probability that the exact conditional test (one-sided) sees a rate fall to `ratio` of `expected_before`, in two
/// periods of equal exposure.
DEBRIEF_EXPORT std::optional<double> power_rate_drop(double expected_before, double ratio, double alpha = 0.025);

/// What comparing two arithmetic means does, by the normal approximation (Davidovic 2021).
struct MeanComparison {
  double mean = 0;
  double sd = 0;
  double n_before = 0;
  double n_after = 0;
  /// Every later duration is shorter by this share.
  double improvement = 0;
};

/// P(mean before - mean after >= gain).
DEBRIEF_EXPORT std::optional<double> probability_of_gain(const MeanComparison& comparison, double gain);

/// Half the width of the central interval of that difference.
DEBRIEF_EXPORT std::optional<double> half_width(const MeanComparison& comparison, double confidence = 0.9);

}  // namespace debrief::inline v0::stats
