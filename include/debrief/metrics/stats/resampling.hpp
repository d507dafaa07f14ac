#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"

namespace debrief::inline v0::stats {

/// What is resampled. A median has a better interval: quantile_interval().
enum class Statistic : std::uint8_t { mean, median, geometric_mean };

struct BootstrapOptions {
  std::int64_t replicates = 2000;
  std::uint64_t seed = 20240101;
  double confidence = 0.95;
  /// The answer does not depend on it.
  int threads = 1;
};

/// The percentile and the BCa interval (Efron 1987). Replicates equal to the estimate count half to either side in z0
/// (R's boot and SciPy count them to neither, which moves the interval of a median); quantiles of type 7.
struct Bootstrap {
  double estimate = 0;
  double replicate_mean = 0;
  double replicate_sd = 0;
  double z0 = 0;
  double acceleration = 0;
  /// The levels of the replicates at which the BCa limits stand.
  double lower_level = 0;
  double upper_level = 0;
  Limits2 bca;
  Limits2 percentile;
};

/// Resamples independent values. Nothing for fewer than two values, a statistic that is not defined for them, or
/// replicates that are all equal (there is no BCa interval then). Draw k of replicate r is number r*n+k of SplitMix64.
DEBRIEF_EXPORT std::optional<Bootstrap> bootstrap(std::span<const double> data, Statistic statistic,
                                                  const BootstrapOptions& options = {});

/// The same for any statistic of units (incidents, with all their actions): it is given the numbers of the units drawn,
/// and is called from `threads` threads at once.
DEBRIEF_EXPORT std::optional<Bootstrap> bootstrap_units(
    std::size_t units, const std::function<double(std::span<const std::size_t>)>& statistic,
    const BootstrapOptions& options = {});

/// The law of the bootstrapped median of an odd number of values, as if replicates were without end.
struct BootstrapMedian {
  std::vector<double> cdf;  ///< at each value, ascending
  Limits2 percentile;
  double mean = 0;
  double sd = 0;
};
DEBRIEF_EXPORT std::optional<BootstrapMedian> bootstrap_median_exact(std::span<const double> data,
                                                                     double confidence = 0.95);

/// A two-sample permutation test.
struct PermutationTest {
  double observed = 0;
  std::int64_t arrangements = 0;  ///< all of them, or those drawn
  bool exact = false;
  std::int64_t at_least = 0;      ///< as large as observed
  std::int64_t at_least_abs = 0;  ///< as large in size
  double p_greater = 1;
  double p_two_sided = 1;
};

struct PermutationOptions {
  /// All arrangements are tried up to so many; otherwise so many are drawn.
  std::int64_t exact_up_to = 200'000;
  std::int64_t draws = 100'000;
  std::uint64_t seed = 20240101;
};

enum class Contrast : std::uint8_t { medians, means, mean_logs };

/// Difference of x and y under all splits. Differences within 1e-9 count as equal.
DEBRIEF_EXPORT std::optional<PermutationTest> permutation_test(std::span<const double> x, std::span<const double> y,
                                                               Contrast contrast,
                                                               const PermutationOptions& options = {});

/// One stratum (a service, a severity) with the values of both samples.
struct PermutationStratum {
  std::vector<double> x;
  std::vector<double> y;
};

/// Values change places only inside their stratum; the statistic is the sum over strata of the contrast, weighted with
/// the stratum's share of the values.
DEBRIEF_EXPORT std::optional<PermutationTest> permutation_test(std::span<const PermutationStratum> strata,
                                                               Contrast contrast,
                                                               const PermutationOptions& options = {});

}  // namespace debrief::inline v0::stats
