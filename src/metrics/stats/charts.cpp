#include "debrief/metrics/stats/charts.hpp"

#include <algorithm>
#include <cmath>

#include "debrief/metrics/stats/quantile.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr double d2 = 1.128;
constexpr double d4 = 3.267;

std::vector<double> moving_ranges(std::span<const double> x) {
  std::vector<double> out;
  for (std::size_t i = 1; i < x.size(); ++i) out.push_back(std::abs(x[i] - x[i - 1]));
  return out;
}

/// Longest stretches of at least `least` neighbours for which same(i-1, i) holds.
template <class Same>
void add_stretches(std::vector<ChartSignal>& out, std::string_view rule, std::size_t n, std::int64_t least,
                   const Same& same) {
  for (std::size_t i = 0; i < n;) {
    std::size_t end = i + 1;
    while (end < n && same(end - 1, end)) ++end;
    if (static_cast<std::int64_t>(end - i) >= least) {
      out.push_back({std::string(rule), static_cast<std::int64_t>(i), static_cast<std::int64_t>(end) - 1});
    }
    i = end;
  }
}

}  // namespace

std::optional<XmrLimits> xmr_limits(std::span<const double> x, XmrMethod method) {
  if (x.size() < 2 || !all_finite(x)) return std::nullopt;
  const std::vector<double> ranges = moving_ranges(x);
  XmrLimits out;
  if (method == XmrMethod::median) {
    out.centre = *quantile(x, 0.5);
    out.moving_range = *quantile(ranges, 0.5);
    out.sigma = 3.145 * out.moving_range / 3;
    out.range_limit = 3.865 * out.moving_range;
  } else {
    out.centre = moments_of(x).mean;
    out.moving_range = moments_of(ranges).mean;
    out.sigma = method == XmrMethod::mean ? out.moving_range / d2 : 2.66 * out.moving_range / 3;
    out.range_limit = d4 * out.moving_range;
  }
  out.upper = out.centre + 3 * out.sigma;
  out.lower = out.centre - 3 * out.sigma;
  return out;
}

std::vector<ChartSignal> chart_signals(std::span<const double> x, double centre, double sigma,
                                       const ChartRules& rules) {
  std::vector<ChartSignal> out;
  const auto at = [](std::size_t i) { return static_cast<std::int64_t>(i); };
  if (rules.beyond_limit) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (std::abs(x[i] - centre) > 3 * sigma) out.push_back({"beyond_limit", at(i), at(i)});
    }
  }
  if (rules.run > 1) {
    add_stretches(out, "run_of_" + std::to_string(rules.run), x.size(), rules.run, [&](std::size_t a, std::size_t b) {
      return (x[a] > centre && x[b] > centre) || (x[a] < centre && x[b] < centre);
    });
  }
  if (rules.two_of_three) {
    const auto side = [&](std::size_t i) { return x[i] > centre + 2 * sigma ? 1 : x[i] < centre - 2 * sigma ? -1 : 0; };
    for (std::size_t i = 1; i < x.size(); ++i) {
      const bool before = side(i) == side(i - 1) || (i >= 2 && side(i) == side(i - 2));
      if (side(i) != 0 && before) out.push_back({"two_of_three_beyond_2sigma", at(i) >= 2 ? at(i) - 2 : 0, at(i)});
    }
  }
  if (rules.trend > 1) {
    // Rising and falling stretches share their turning point.
    const std::string name = "trend_of_" + std::to_string(rules.trend);
    for (std::size_t i = 0; i + 1 < x.size();) {
      std::size_t end = i + 1;
      const bool rising = x[end] > x[i];
      if (x[end] != x[i]) {
        while (end + 1 < x.size() && x[end + 1] != x[end] && (x[end + 1] > x[end]) == rising) ++end;
        if (at(end - i + 1) >= rules.trend) out.push_back({name, at(i), at(end)});
      }
      i = end;
    }
  }
  return out;
}

std::optional<RunLimits> run_limits(std::int64_t useful) {
  if (useful < 2) return std::nullopt;
  RunLimits out;
  out.longest_run_max = static_cast<std::int64_t>(std::nearbyint(std::log2(static_cast<double>(useful)))) + 3;
  // Smallest k with P(Bin(n-1, 1/2) <= k) >= .05, by adding up.
  const auto n = static_cast<double>(useful - 1);
  double log_term = -n * std::log(2.0);
  double sum = std::exp(log_term);
  std::int64_t k = 0;
  while (sum < 0.05 && k < useful) {
    log_term += std::log((n - static_cast<double>(k)) / static_cast<double>(k + 1));
    sum += std::exp(log_term);
    ++k;
  }
  out.crossings_min = k;
  return out;
}

std::optional<RunChart> run_chart(std::span<const double> x) {
  if (x.empty() || !all_finite(x)) return std::nullopt;
  RunChart out;
  out.median = *quantile(x, 0.5);
  std::int64_t run = 0;
  int side = 0;
  for (const double value : x) {
    if (value == out.median) continue;
    const int here = value > out.median ? 1 : -1;
    ++out.useful;
    if (side != 0 && here != side) ++out.crossings;
    run = here == side ? run + 1 : 1;
    out.longest_run = std::max(out.longest_run, run);
    side = here;
  }
  const auto limits = run_limits(out.useful);
  if (!limits) return std::nullopt;
  out.longest_run_max = limits->longest_run_max;
  out.crossings_min = limits->crossings_min;
  out.signal = out.longest_run > out.longest_run_max || out.crossings < out.crossings_min;
  return out;
}

std::optional<LaneyChart> laney_p_prime(std::span<const std::int64_t> hits, std::span<const std::int64_t> sizes,
                                        bool at_least_plain) {
  if (hits.size() != sizes.size() || hits.size() < 2) return std::nullopt;
  double all = 0;
  double total = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (hits[i] < 0 || sizes[i] < 1 || hits[i] > sizes[i]) return std::nullopt;
    all += static_cast<double>(hits[i]);
    total += static_cast<double>(sizes[i]);
  }
  LaneyChart out;
  out.centre = all / total;
  if (out.centre == 0 || out.centre == 1) return std::nullopt;
  std::vector<double> z;
  std::vector<double> sigma;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const auto n = static_cast<double>(sizes[i]);
    sigma.push_back(std::sqrt(out.centre * (1 - out.centre) / n));
    z.push_back((static_cast<double>(hits[i]) / n - out.centre) / sigma.back());
  }
  out.sigma_z = moments_of(moving_ranges(z)).mean / d2;
  const double width = at_least_plain ? std::max(out.sigma_z, 1.0) : out.sigma_z;
  for (const double s : sigma) {
    out.upper.push_back(std::min(1.0, out.centre + 3 * width * s));
    out.lower.push_back(std::max(0.0, out.centre - 3 * width * s));
  }
  return out;
}

std::optional<TimeBetween> t_chart(std::span<const double> between) {
  std::vector<double> y;
  for (const double days : between) {
    if (!(days >= 0)) return std::nullopt;
    y.push_back(std::pow(days, 1 / 3.6));
  }
  const auto limits = xmr_limits(y, XmrMethod::mean);
  if (!limits) return std::nullopt;
  const auto back = [](double value) { return value <= 0 ? 0 : std::pow(value, 3.6); };
  return TimeBetween{back(limits->centre), back(limits->upper), back(limits->lower)};
}

std::optional<Cusum> cusum(std::span<const double> x, double target, double slack, double decision) {
  if (!all_finite(x) || !std::isfinite(target) || !(slack >= 0) || !(decision > 0)) return std::nullopt;
  Cusum out;
  double up = 0;
  double down = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    up = std::max(0.0, up + x[i] - target - slack);
    down = std::max(0.0, down + target - slack - x[i]);
    out.up.push_back(up);
    out.down.push_back(down);
    if (!out.first_signal && (up > decision || down > decision)) out.first_signal = static_cast<std::int64_t>(i);
  }
  return out;
}

std::optional<PoissonCusum> poisson_cusum(std::span<const std::int64_t> counts, double rate_0, double rate_1,
                                          double decision) {
  if (!(rate_0 > 0) || !(rate_1 > rate_0) || !(decision > 0)) return std::nullopt;
  PoissonCusum out;
  out.reference = (rate_1 - rate_0) / std::log(rate_1 / rate_0);
  double up = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] < 0) return std::nullopt;
    up = std::max(0.0, up + static_cast<double>(counts[i]) - out.reference);
    out.up.push_back(up);
    if (!out.first_signal && up > decision) out.first_signal = static_cast<std::int64_t>(i);
  }
  return out;
}

std::optional<double> cusum_run_length(double slack, double decision, double shift) {
  if (!(slack >= 0) || !(decision > 0) || !std::isfinite(shift)) return std::nullopt;
  const double b = decision + 1.166;
  const auto one_sided = [b](double drift) {
    if (std::abs(drift) < 1e-9) return b * b;
    return (std::exp(-2 * drift * b) + 2 * drift * b - 1) / (2 * drift * drift);
  };
  return 1 / (1 / one_sided(shift - slack) + 1 / one_sided(-shift - slack));
}

}  // namespace debrief::inline v0::stats
