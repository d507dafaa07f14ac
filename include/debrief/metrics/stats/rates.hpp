#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"

namespace debrief::inline v0::stats {

/// Exact limits of a Poisson rate from `events` in `exposure` (Garwood 1936). None in a quarter still allows 3.7.
DEBRIEF_EXPORT std::optional<Limits2> poisson_interval(std::int64_t events, double exposure, double confidence = 0.95);

/// The ratio of two Poisson rates, given their sum: events_1 of all is binomial. An absent limit does not exist; an
/// absent ratio is one by zero.
struct RateRatio {
  std::optional<double> ratio;
  std::optional<double> lower;
  std::optional<double> upper;
  double p_greater = 1;
  double p_less = 1;
  double p_two_sided = 1;  ///< by minimum likelihood
  double mid_p_greater = 0.5;
  double mid_p_less = 0.5;
  double mid_p_two_sided = 1;
  std::optional<double> mid_p_lower;
  std::optional<double> mid_p_upper;
};

/// Nothing without events, for negative counts or exposures that are not above zero.
DEBRIEF_EXPORT std::optional<RateRatio> rate_ratio(std::int64_t events_1, double exposure_1, std::int64_t events_2,
                                                   double exposure_2, double confidence = 0.95);

/// Whether counts vary more than a Poisson law allows.
struct DispersionTest {
  double chi_squared = 0;
  double df = 0;
  double p = 1;
};
DEBRIEF_EXPORT std::optional<DispersionTest> dispersion_test(std::span<const std::int64_t> counts);

/// Negative binomial counts by maximum likelihood: variance mu + mu^2/theta.
struct NegativeBinomial {
  double mu = 0;
  double theta = 0;
  double se_mu = 0;
  double se_theta = 0;
  double log_likelihood = 0;
  double log_likelihood_poisson = 0;
  /// Twice their difference, and its p-value at the boundary (half chi-squared with one degree of freedom).
  double likelihood_ratio = 0;
  double p_boundary = 1;
};

/// Nothing where the counts vary no more than a Poisson law: theta then has no finite maximum.
DEBRIEF_EXPORT std::optional<NegativeBinomial> negative_binomial(std::span<const std::int64_t> counts);

/// Log-linear Poisson regression of counts on one variable, with its overdispersion.
struct PoissonTrend {
  double intercept = 0;
  double slope = 0;
  double se_intercept = 0;
  double se_slope = 0;
  double p = 1;
  double phi = 1;      ///< Pearson's chi-squared over its degrees of freedom
  double p_quasi = 1;  ///< what to believe where phi is above 1
};
DEBRIEF_EXPORT std::optional<PoissonTrend> poisson_trend(std::span<const std::int64_t> counts,
                                                         std::span<const double> t);

/// Whether events thin out or crowd together between `start` and `end`.
struct LaplaceTest {
  std::int64_t n = 0;
  double z = 0;
  double p = 1;
};
DEBRIEF_EXPORT std::optional<LaplaceTest> laplace_trend(std::span<const double> times, double start, double end);

/// Shape of a power-law process (Crow-AMSAA): below 1 events thin out; the MIL-HDBK-189 test of shape 1.
struct PowerLaw {
  double beta = 1;
  double lower = 0;
  double upper = 0;
  double chi_squared = 0;
  double df = 0;
  double p = 1;
};
DEBRIEF_EXPORT std::optional<PowerLaw> power_law_trend(std::span<const double> times, double start, double end,
                                                       double confidence = 0.95);

}  // namespace debrief::inline v0::stats
