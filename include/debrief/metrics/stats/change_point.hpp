#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// Gamma(shape, rate) belief about a Poisson rate.
struct GammaPrior {
  double shape = 1;
  double rate = 1;
};

/// Normal-gamma belief about the mean and precision of logarithms.
struct NormalGammaPrior {
  double mean = 0;
  double strength = 1;  ///< observations that the mean is worth
  double shape = 1;
  double rate = 1;
};

/// Bayesian online change points (Adams & MacKay 2007) with hazard 1/expected_run.
struct RunLengths {
  /// [t][r]: probability after t+1 observations that the current run is r long.
  std::vector<std::vector<double>> posterior;
  /// The most probable run length after each observation.
  std::vector<std::int64_t> most_probable;
  double log_evidence = 0;
};

/// Counts under a Poisson law. Nothing for negative counts, no data or expected_run not above 1. Quadratic.
DEBRIEF_EXPORT std::optional<RunLengths> online_change_points(std::span<const std::int64_t> counts,
                                                              const GammaPrior& prior, double expected_run);

/// Durations above zero under a log-normal law; the prediction is a Student law of the logarithms.
DEBRIEF_EXPORT std::optional<RunLengths> online_change_points(std::span<const double> durations,
                                                              const NormalGammaPrior& prior, double expected_run);

/// Exactly one change in a series of counts: its place and the evidence that there is one at all.
struct ChangePoint {
  /// [k-1]: probability that the first k counts stand before the change, k = 1 … n-1.
  std::vector<double> posterior;
  std::int64_t most_probable = 0;  ///< the k above
  double log_bayes_factor = 0;     ///< one change against none
};

/// Every place equally likely beforehand. Nothing for fewer than two counts or negative ones. Linear.
DEBRIEF_EXPORT std::optional<ChangePoint> change_point(std::span<const std::int64_t> counts, const GammaPrior& prior);

}  // namespace debrief::inline v0::stats
