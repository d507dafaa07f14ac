#include <algorithm>
#include <cmath>
#include <numeric>

#include "debrief/metrics/stats/random.hpp"
#include "debrief/metrics/stats/resampling.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr double as_equal = 1e-9;

/// One stratum's values, ascending, and which of them belong to x.
struct Pool {
  std::vector<double> values;
  std::size_t in_x = 0;
  double weight = 1;
  std::vector<char> picked;
};

double middle(const Pool& pool, char sample, std::size_t size) {
  std::size_t seen = 0;
  double first = 0;
  for (std::size_t i = 0; i < pool.values.size(); ++i) {
    if (pool.picked[i] != sample) continue;
    if (seen == (size - 1) / 2) first = pool.values[i];
    if (seen == size / 2) return (first + pool.values[i]) / 2;
    ++seen;
  }
  return first;
}

double contrast_of(const Pool& pool, Contrast contrast) {
  const std::size_t in_y = pool.values.size() - pool.in_x;
  if (contrast == Contrast::medians) return middle(pool, 1, pool.in_x) - middle(pool, 0, in_y);
  double x = 0;
  double y = 0;
  for (std::size_t i = 0; i < pool.values.size(); ++i) (pool.picked[i] != 0 ? x : y) += pool.values[i];
  return x / static_cast<double>(pool.in_x) - y / static_cast<double>(in_y);
}

double statistic_of(const std::vector<Pool>& pools, Contrast contrast) {
  double sum = 0;
  for (const Pool& pool : pools) sum += pool.weight * contrast_of(pool, contrast);
  return sum;
}

/// Number of ways to choose, or nothing beyond `most`.
std::optional<std::int64_t> choices(std::size_t n, std::size_t k, std::int64_t most) {
  long double out = 1;
  for (std::size_t i = 1; i <= k; ++i) {
    out = out * static_cast<long double>(n - k + i) / static_cast<long double>(i);
    if (out > static_cast<long double>(most) * 2) return std::nullopt;
  }
  const auto rounded = static_cast<std::int64_t>(std::llround(out));
  if (rounded > most) return std::nullopt;
  return rounded;
}

}  // namespace

std::optional<PermutationTest> permutation_test(std::span<const PermutationStratum> strata, Contrast contrast,
                                                const PermutationOptions& options) {
  std::vector<Pool> pools;
  double total = 0;
  std::optional<std::int64_t> all = 1;
  for (const PermutationStratum& stratum : strata) {
    if (!all_finite(stratum.x) || !all_finite(stratum.y)) return std::nullopt;
    // A stratum with values of one sample alone cannot be rearranged.
    if (stratum.x.empty() || stratum.y.empty()) continue;
    std::vector<std::pair<double, char>> joint;
    for (const double value : stratum.x) joint.emplace_back(value, 1);
    for (const double value : stratum.y) joint.emplace_back(value, 0);
    std::sort(joint.begin(), joint.end());
    Pool pool;
    pool.in_x = stratum.x.size();
    for (const auto& [value, in_x] : joint) {
      if (contrast == Contrast::mean_logs && value <= 0) return std::nullopt;
      pool.values.push_back(contrast == Contrast::mean_logs ? std::log(value) : value);
      pool.picked.push_back(in_x);
    }
    pool.weight = static_cast<double>(pool.values.size());
    total += pool.weight;
    const auto ways = choices(pool.values.size(), pool.in_x, options.exact_up_to);
    all = all && ways && *ways <= options.exact_up_to / *all ? std::optional(*all * *ways) : std::nullopt;
    pools.push_back(std::move(pool));
  }
  if (pools.empty() || options.draws < 1) return std::nullopt;
  for (Pool& pool : pools) pool.weight /= total;

  PermutationTest out;
  out.observed = statistic_of(pools, contrast);
  out.exact = all.has_value();
  const auto count = [&](double value) {
    if (value >= out.observed - as_equal) ++out.at_least;
    if (std::abs(value) >= std::abs(out.observed) - as_equal) ++out.at_least_abs;
    ++out.arrangements;
  };
  if (out.exact) {
    // Every selection of every stratum, as an odometer of sorted selections.
    for (Pool& pool : pools) std::sort(pool.picked.begin(), pool.picked.end());
    for (bool more = true; more;) {
      count(statistic_of(pools, contrast));
      more = false;
      for (Pool& pool : pools) {
        if (std::next_permutation(pool.picked.begin(), pool.picked.end())) {
          more = true;
          break;
        }
      }
    }
    out.p_greater = static_cast<double>(out.at_least) / static_cast<double>(out.arrangements);
    out.p_two_sided = static_cast<double>(out.at_least_abs) / static_cast<double>(out.arrangements);
    return out;
  }
  SplitMix64 random(options.seed);
  for (std::int64_t draw = 0; draw < options.draws; ++draw) {
    for (Pool& pool : pools) shuffle(std::span(pool.picked), random);
    count(statistic_of(pools, contrast));
  }
  out.p_greater = monte_carlo_p(out.at_least, out.arrangements);
  out.p_two_sided = monte_carlo_p(out.at_least_abs, out.arrangements);
  return out;
}

std::optional<PermutationTest> permutation_test(std::span<const double> x, std::span<const double> y, Contrast contrast,
                                                const PermutationOptions& options) {
  const PermutationStratum one{{x.begin(), x.end()}, {y.begin(), y.end()}};
  return permutation_test(std::span(&one, 1), contrast, options);
}

}  // namespace debrief::inline v0::stats
