#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"
#include "debrief/metrics/stats/survival.hpp"

namespace debrief::inline v0::stats {

/// A log-normal law fitted to values above zero. The mean is there to show how wide its limits are (modified Cox).
struct LogNormal {
  double mean_log = 0;
  double sd_log = 0;
  double sd_log_mle = 0;
  double geometric_mean = 0;
  Limits2 geometric_mean_limits;
  double mean = 0;
  Limits2 mean_limits;
};

/// Nothing for fewer than two values or one that is not above zero.
DEBRIEF_EXPORT std::optional<LogNormal> fit_lognormal(std::span<const double> data, double confidence = 0.95);

/// The same law by maximum likelihood where some values are only lower bounds.
struct CensoredLogNormal {
  double mu = 0;
  double sigma = 0;
  double se_mu = 0;
  double se_log_sigma = 0;
  double log_likelihood = 0;
  double median = 0;
};

/// Nothing for fewer than two observed values, times that are not above zero, or no spread.
DEBRIEF_EXPORT std::optional<CensoredLogNormal> fit_lognormal_censored(std::span<const Followed> data);

/// Whether values look normal, with mean and standard deviation estimated. Pass logarithms to ask about durations.
struct NormalityTest {
  double a_squared = 0;
  double a_squared_star = 0;  ///< adjusted for n (Stephens 1974)
  double p = 1;
};
DEBRIEF_EXPORT std::optional<NormalityTest> anderson_darling(std::span<const double> data);

/// Shapiro and Wilk's W by Royston's algorithm (AS R94); 3 to 5000 values.
struct ShapiroWilk {
  double w = 1;
  double p = 1;
};
DEBRIEF_EXPORT std::optional<ShapiroWilk> shapiro_wilk(std::span<const double> data);

}  // namespace debrief::inline v0::stats
