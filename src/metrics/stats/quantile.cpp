#include "debrief/metrics/stats/quantile.hpp"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>

#include "metrics/stats/quantile_place.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

using Binomial = boost::math::binomial_distribution<double, Quiet>;

/// The largest rank of [least, most] for which `holds`, which is so up to some rank, the first included, and no
/// further. Looks around a guess in growing steps, then by halves.
template <class Holds>
std::int64_t last_true(std::int64_t guess, std::int64_t least, std::int64_t most, const Holds& holds) {
  std::int64_t low = guess;
  std::int64_t high = guess;  // holds at low, not at high
  if (guess == least || holds(guess)) {
    for (std::int64_t step = 1;; step *= 2) {
      high = low + step;
      if (high > most || !holds(high)) break;
      low = high;
    }
    high = std::min(high, most + 1);
  } else {
    for (std::int64_t step = 1;; step *= 2) {
      low = high - step;
      if (low <= least || holds(low)) break;
      high = low;
    }
    low = std::max(low, least);
  }
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (holds(middle) ? low : high) = middle;
  }
  return low;
}

}  // namespace

std::optional<double> quantile_sorted(std::span<const double> sorted, double p, QuantileType type) {
  if (sorted.empty() || !(p >= 0 && p <= 1)) return std::nullopt;
  const QuantilePlace lies = quantile_place(sorted.size(), p, type);
  return between(sorted[lies.low], sorted[lies.high], lies.fraction);
}

std::optional<double> quantile(std::span<const double> data, double p, QuantileType type) {
  if (!all_finite(data)) return std::nullopt;
  return quantile_sorted(sorted_copy(data), p, type);
}

std::optional<QuantileRanks> quantile_ranks(std::int64_t n, double p, double confidence) {
  if (n < 0 || !(p > 0 && p < 1) || !(confidence > 0 && confidence < 1)) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  QuantileRanks out;
  out.upper = n + 1;
  if (n == 0) return out;
  const Binomial law(static_cast<double>(n), p);
  // Both conditions are monotone in the rank; the normal law says about where they turn.
  const double centre = static_cast<double>(n) * p;
  const double reach = normal_quantile(1 - tail) * std::sqrt(centre * (1 - p));
  const auto about = [&](double rank) {
    return static_cast<std::int64_t>(std::clamp(rank, 0.0, static_cast<double>(n)));
  };
  out.lower = last_true(about(centre - reach), 0, n, [&](std::int64_t rank) {
    return rank == 0 || cdf(law, static_cast<double>(rank - 1)) <= tail;
  });
  // The smallest rank that is high enough comes after the largest one that is not.
  out.upper = 1 + last_true(about(centre + reach), 0, n, [&](std::int64_t rank) {
                return rank == 0 || cdf(complement(law, static_cast<double>(rank - 1))) > tail;
              });
  const double below = out.lower == 0 ? 0 : cdf(law, static_cast<double>(out.lower - 1));
  const double upto = out.upper > n ? 1 : cdf(law, static_cast<double>(out.upper - 1));
  out.coverage = upto - below;
  return out;
}

std::optional<std::int64_t> quantile_sample_size(double p, double confidence) {
  if (!(p > 0 && p < 1) || !(confidence > 0 && confidence < 1)) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  // A lower bound exists once (1-p)^n <= tail, an upper one once p^n <= tail.
  const double needed = std::log(tail) / std::log(std::max(p, 1 - p));
  if (needed > 1e15) return std::nullopt;
  auto n = static_cast<std::int64_t>(std::floor(needed));
  const auto bounded = [&](std::int64_t size) {
    const std::optional<QuantileRanks> ranks = quantile_ranks(size, p, confidence);
    return ranks && ranks->lower >= 1 && ranks->upper <= size;
  };
  while (n > 1 && bounded(n - 1)) --n;
  while (!bounded(n)) ++n;
  return n;
}

std::optional<QuantileInterval> quantile_interval(std::span<const double> data, double p, double confidence) {
  if (!all_finite(data)) return std::nullopt;
  const auto n = static_cast<std::int64_t>(data.size());
  const std::optional<QuantileRanks> ranks = quantile_ranks(n, p, confidence);
  if (!ranks) return std::nullopt;
  const std::vector<double> sorted = sorted_copy(data);
  QuantileInterval out;
  out.ranks = *ranks;
  if (ranks->lower >= 1) out.lower = sorted[static_cast<std::size_t>(ranks->lower - 1)];
  if (ranks->upper <= n) out.upper = sorted[static_cast<std::size_t>(ranks->upper - 1)];
  return out;
}

Description describe(std::span<const double> data) {
  Description out;
  out.n = data.size();
  if (data.empty() || !all_finite(data)) return out;
  out.median = quantile(data, 0.5);
  std::vector<double> distance;
  for (const double value : data) distance.push_back(std::abs(value - *out.median));
  out.mad = quantile(distance, 0.5);
  out.mad_normal = 1.4826 * *out.mad;
  const Moments moments = moments_of(data);
  out.mean = moments.mean;
  if (data.size() > 1) out.sd = std::sqrt(moments.variance);
  if (std::all_of(data.begin(), data.end(), [](double value) { return value > 0; })) {
    const Moments logs = moments_of(logs_of(data));
    out.geometric_mean = std::exp(logs.mean);
    if (data.size() > 1) out.geometric_sd = std::exp(std::sqrt(logs.variance));
  }
  return out;
}

}  // namespace debrief::inline v0::stats
