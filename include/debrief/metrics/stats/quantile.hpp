#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"

/// Statistics that hold at the size of incident data. Names follow R or SciPy where they have one; every function is a
/// pure function of its arguments, takes data in any order unless it says `sorted`, and answers an undefined question
/// with nothing instead of NaN. Not-a-number in the data counts as a wrong argument and also gives nothing.
namespace debrief::inline v0::stats {

/// How a sample quantile is placed: h = (n-1)p+1 (R's and NumPy's default) or (n+1/3)p+1/3 (median-unbiased, advised by
/// Hyndman and Fan 1996).
enum class QuantileType : std::uint8_t { type7 = 7, type8 = 8 };

/// The sample quantile of ascending data, interpolated; nothing for no data or p outside [0, 1]. Constant time.
DEBRIEF_EXPORT std::optional<double> quantile_sorted(std::span<const double> sorted, double p,
                                                     QuantileType type = QuantileType::type7);

/// The same for data in any order. n log n.
DEBRIEF_EXPORT std::optional<double> quantile(std::span<const double> data, double p,
                                              QuantileType type = QuantileType::type7);

/// The ranks (from 1) whose order statistics enclose the p-quantile of the population with at least the asked
/// confidence, half of the error on each side, whatever the distribution: the largest `lower` with
/// P(Bin(n,p) <= lower-1) <= a/2 and the smallest `upper` with P(Bin(n,p) >= upper) <= a/2. Rank 0 stands for "no lower
/// bound", rank n+1 for "no upper bound".
struct QuantileRanks {
  std::int64_t lower = 0;
  std::int64_t upper = 0;
  /// The confidence that the two ranks reach together.
  double coverage = 1;
  bool operator==(const QuantileRanks&) const = default;
};

/// Nothing unless n >= 0, 0 < p < 1 and 0 < confidence < 1.
DEBRIEF_EXPORT std::optional<QuantileRanks> quantile_ranks(std::int64_t n, double p, double confidence);

/// The smallest n at which both bounds exist: 6 for a median, 36 for p = .9 and 72 for p = .95 at 95 %.
DEBRIEF_EXPORT std::optional<std::int64_t> quantile_sample_size(double p, double confidence);

/// The interval between the order statistics of those ranks; an absent side has no bound at this n.
struct QuantileInterval {
  std::optional<double> lower;
  std::optional<double> upper;
  QuantileRanks ranks;
};

DEBRIEF_EXPORT std::optional<QuantileInterval> quantile_interval(std::span<const double> data, double p,
                                                                 double confidence);

/// Location and spread. `sd` needs two values, the geometric ones need every value above zero.
struct Description {
  std::size_t n = 0;
  std::optional<double> median;
  std::optional<double> mad;         ///< median absolute deviation, raw
  std::optional<double> mad_normal;  ///< times 1.4826: estimates sigma of a normal law
  std::optional<double> mean;
  std::optional<double> sd;
  std::optional<double> geometric_mean;
  std::optional<double> geometric_sd;
};

DEBRIEF_EXPORT Description describe(std::span<const double> data);

}  // namespace debrief::inline v0::stats
