#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <numeric>
#include <thread>

#include "debrief/metrics/stats/quantile.hpp"
#include "debrief/metrics/stats/random.hpp"
#include "debrief/metrics/stats/resampling.hpp"
#include "metrics/stats/resampled_sum.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

/// Replicates in blocks shared among threads; each knows where its numbers stand in the stream.
void share(std::int64_t replicates, int threads, const std::function<void(std::int64_t, std::int64_t)>& work) {
  const std::int64_t workers = std::clamp<std::int64_t>(threads, 1, std::max<std::int64_t>(replicates / 64, 1));
  std::vector<std::thread> others;
  for (std::int64_t i = 1; i < workers; ++i) {
    others.emplace_back([&, i] { work(replicates * i / workers, replicates * (i + 1) / workers); });
  }
  work(0, replicates / workers);
  for (std::thread& thread : others) thread.join();
}

/// Interval and bias from the replicates and the leave-one-out values.
std::optional<Bootstrap> conclude(double estimate, std::vector<double> replicates, std::span<const double> left_out,
                                  double confidence) {
  if (!std::isfinite(estimate) || !all_finite(replicates) || !all_finite(left_out)) return std::nullopt;
  Bootstrap out;
  out.estimate = estimate;
  const Moments moments = moments_of(replicates);
  out.replicate_mean = moments.mean;
  out.replicate_sd = std::sqrt(moments.variance);
  double below = 0;
  for (const double value : replicates) below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
  const double share_below = below / static_cast<double>(replicates.size());
  if (!in_unit_interval(share_below)) return std::nullopt;
  out.z0 = normal_quantile(share_below);
  const double mean = std::accumulate(left_out.begin(), left_out.end(), 0.0) / static_cast<double>(left_out.size());
  double squares = 0;
  double cubes = 0;
  for (const double value : left_out) {
    const double influence = mean - value;
    squares += influence * influence;
    cubes += influence * influence * influence;
  }
  out.acceleration = squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
  const double tail = (1 - confidence) / 2;
  const auto level = [&](double z) {
    return normal_cdf(out.z0 + (out.z0 + z) / (1 - out.acceleration * (out.z0 + z)));
  };
  out.lower_level = level(normal_quantile(tail));
  out.upper_level = level(normal_quantile(1 - tail));
  std::sort(replicates.begin(), replicates.end());
  out.bca = {*quantile_sorted(replicates, out.lower_level), *quantile_sorted(replicates, out.upper_level)};
  out.percentile = {*quantile_sorted(replicates, tail), *quantile_sorted(replicates, 1 - tail)};
  return out;
}

/// Means of resamples.
std::vector<double> means(std::span<const double> values, const BootstrapOptions& options) {
  const std::uint64_t n = values.size();
  const ResampledSum sum = n <= UINT32_MAX ? resampled_sum() : plain_resampled_sum;
  std::vector<double> out(static_cast<std::size_t>(options.replicates));
  share(options.replicates, options.threads, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t r = first; r < last; ++r) {
      out[static_cast<std::size_t>(r)] =
          sum(values, options.seed, static_cast<std::uint64_t>(r) * n) / static_cast<double>(n);
    }
  });
  return out;
}

/// Medians of resamples: how often each place of the sorted sample was drawn, then a walk to the middle.
std::vector<double> medians(std::span<const double> values, const BootstrapOptions& options) {
  const auto n = values.size();
  std::vector<std::uint32_t> place(n);
  std::vector<std::uint32_t> order(n);
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
  std::vector<double> sorted(n);
  for (std::size_t i = 0; i < n; ++i) {
    place[order[i]] = static_cast<std::uint32_t>(i);
    sorted[i] = values[order[i]];
  }
  std::vector<double> out(static_cast<std::size_t>(options.replicates));
  share(options.replicates, options.threads, [&](std::int64_t first, std::int64_t last) {
    SplitMix64 random(options.seed, static_cast<std::uint64_t>(first) * n);
    std::vector<std::uint32_t> drawn(n);
    for (std::int64_t r = first; r < last; ++r) {
      std::fill(drawn.begin(), drawn.end(), 0U);
      for (std::size_t i = 0; i < n; ++i) ++drawn[place[random.below(n)]];
      const std::size_t below_middle = (n - 1) / 2;
      std::size_t seen = 0;
      std::size_t at = 0;
      while ((seen += drawn[at]) <= below_middle) ++at;
      double median = sorted[at];
      if (n % 2 == 0) {
        std::size_t above = at;
        while (seen <= n / 2) seen += drawn[++above];
        median = (median + sorted[above]) / 2;
      }
      out[static_cast<std::size_t>(r)] = median;
    }
  });
  return out;
}

std::vector<double> means_without_one(std::span<const double> values) {
  const double sum = std::accumulate(values.begin(), values.end(), 0.0);
  std::vector<double> out;
  for (const double value : values) out.push_back((sum - value) / static_cast<double>(values.size() - 1));
  return out;
}

std::vector<double> medians_without_one(std::span<const double> values) {
  const std::vector<double> sorted = sorted_copy(values);
  const std::size_t n = sorted.size();
  std::vector<double> out;
  for (std::size_t gone = 0; gone < n; ++gone) {
    const auto at = [&](std::size_t i) { return sorted[i < gone ? i : i + 1]; };
    out.push_back((at((n - 2) / 2) + at((n - 1) / 2)) / 2);
  }
  return out;
}

bool fit(std::size_t n, const BootstrapOptions& options) {
  return n >= 2 && n <= (std::size_t{1} << 32) && options.replicates >= 2 && in_unit_interval(options.confidence);
}

}  // namespace

std::optional<Bootstrap> bootstrap(std::span<const double> data, Statistic statistic, const BootstrapOptions& options) {
  if (!fit(data.size(), options) || !all_finite(data)) return std::nullopt;
  switch (statistic) {
    case Statistic::mean:
      return conclude(moments_of(data).mean, means(data, options), means_without_one(data), options.confidence);
    case Statistic::median:
      return conclude(*quantile(data, 0.5), medians(data, options), medians_without_one(data), options.confidence);
    case Statistic::geometric_mean: {
      if (std::any_of(data.begin(), data.end(), [](double value) { return value <= 0; })) return std::nullopt;
      const std::vector<double> logs = logs_of(data);
      std::vector<double> replicates = means(logs, options);
      std::vector<double> left_out = means_without_one(logs);
      for (double& value : replicates) value = std::exp(value);
      for (double& value : left_out) value = std::exp(value);
      return conclude(std::exp(moments_of(logs).mean), std::move(replicates), left_out, options.confidence);
    }
  }
  return std::nullopt;
}

std::optional<Bootstrap> bootstrap_units(std::size_t units,
                                         const std::function<double(std::span<const std::size_t>)>& statistic,
                                         const BootstrapOptions& options) {
  if (!fit(units, options)) return std::nullopt;
  std::vector<double> replicates(static_cast<std::size_t>(options.replicates));
  share(options.replicates, options.threads, [&](std::int64_t first, std::int64_t last) {
    SplitMix64 random(options.seed, static_cast<std::uint64_t>(first) * units);
    std::vector<std::size_t> drawn(units);
    for (std::int64_t r = first; r < last; ++r) {
      for (std::size_t& one : drawn) one = static_cast<std::size_t>(random.below(units));
      replicates[static_cast<std::size_t>(r)] = statistic(drawn);
    }
  });
  std::vector<std::size_t> all(units);
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::vector<double> left_out;
  std::vector<std::size_t> others(units - 1);
  for (std::size_t gone = 0; gone < units; ++gone) {
    for (std::size_t i = 0; i + 1 < units; ++i) others[i] = i < gone ? i : i + 1;
    left_out.push_back(statistic(others));
  }
  return conclude(statistic(all), std::move(replicates), left_out, options.confidence);
}

std::optional<BootstrapMedian> bootstrap_median_exact(std::span<const double> data, double confidence) {
  const std::size_t n = data.size();
  if (n % 2 == 0 || !all_finite(data) || !in_unit_interval(confidence)) return std::nullopt;
  const std::vector<double> sorted = sorted_copy(data);
  BootstrapMedian out;
  const double needed = static_cast<double>(n + 1) / 2;
  for (std::size_t k = 1; k <= n; ++k) {
    const boost::math::binomial_distribution<double, Quiet> law(static_cast<double>(n),
                                                                static_cast<double>(k) / static_cast<double>(n));
    out.cdf.push_back(k == n ? 1 : cdf(complement(law, needed - 1)));
  }
  double second = 0;
  for (std::size_t k = 0; k < n; ++k) {
    const double p = out.cdf[k] - (k == 0 ? 0 : out.cdf[k - 1]);
    out.mean += p * sorted[k];
    second += p * sorted[k] * sorted[k];
  }
  out.sd = std::sqrt(std::max(0.0, second - out.mean * out.mean));
  const auto at = [&](double level) {
    const auto found = std::lower_bound(out.cdf.begin(), out.cdf.end(), level);
    return sorted[std::min(static_cast<std::size_t>(found - out.cdf.begin()), n - 1)];
  };
  const double tail = (1 - confidence) / 2;
  out.percentile = {at(tail), at(1 - tail)};
  return out;
}

}  // namespace debrief::inline v0::stats
