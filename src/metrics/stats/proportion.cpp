#include "debrief/metrics/stats/proportion.hpp"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <cmath>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

using Beta = boost::math::beta_distribution<double, Quiet>;

Limits2 wilson(double x, double n, double z, double correction) {
  const double half = z * z / (2 * n);
  const auto limit = [&](double p, double sign) {
    return (p + half + sign * z * std::sqrt(p * (1 - p) / n + half / (2 * n))) / (1 + 2 * half);
  };
  const double low = (x - correction) / n;
  const double high = (x + correction) / n;
  Limits2 out;
  out.lower = low <= 0 ? 0 : limit(low, -1);
  out.upper = high >= 1 ? 1 : limit(high, 1);
  return out;
}

}  // namespace

std::optional<Limits2> proportion_interval(double x, double n, double confidence, ProportionMethod method) {
  if (!(n > 0) || !(x >= 0) || !(x <= n) || !in_unit_interval(confidence)) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  switch (method) {
    case ProportionMethod::wilson:
      return wilson(x, n, normal_quantile(1 - tail), 0);
    case ProportionMethod::wilson_corrected:
      return wilson(x, n, normal_quantile(1 - tail), 0.5);
    case ProportionMethod::jeffreys:
      return Limits2{x == 0 ? 0 : quantile(Beta(x + 0.5, n - x + 0.5), tail),
                     x == n ? 1 : quantile(complement(Beta(x + 0.5, n - x + 0.5), tail))};
    case ProportionMethod::clopper_pearson:
      return Limits2{x == 0 ? 0 : quantile(Beta(x, n - x + 1), tail),
                     x == n ? 1 : quantile(complement(Beta(x + 1, n - x), tail))};
  }
  return std::nullopt;
}

std::optional<Difference> newcombe_difference(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2,
                                              double confidence) {
  const auto first = proportion_interval(static_cast<double>(x1), static_cast<double>(n1), confidence);
  const auto second = proportion_interval(static_cast<double>(x2), static_cast<double>(n2), confidence);
  if (!first || !second) return std::nullopt;
  const double p1 = static_cast<double>(x1) / static_cast<double>(n1);
  const double p2 = static_cast<double>(x2) / static_cast<double>(n2);
  Difference out;
  out.estimate = p1 - p2;
  out.lower = out.estimate - std::hypot(p1 - first->lower, second->upper - p2);
  out.upper = out.estimate + std::hypot(first->upper - p1, p2 - second->lower);
  return out;
}

std::optional<ClusteredProportion> clustered_proportion(std::span<const Cluster> clusters, double confidence) {
  double hits = 0;
  double parts = 0;
  double used = 0;
  for (const Cluster& cluster : clusters) {
    if (cluster.hits < 0 || cluster.hits > cluster.size) return std::nullopt;
    if (cluster.size == 0) continue;
    hits += static_cast<double>(cluster.hits);
    parts += static_cast<double>(cluster.size);
    ++used;
  }
  if (used < 2) return std::nullopt;
  ClusteredProportion out;
  out.p = hits / parts;
  double squares = 0;
  for (const Cluster& cluster : clusters) {
    const double residual = static_cast<double>(cluster.hits) - out.p * static_cast<double>(cluster.size);
    squares += residual * residual;
  }
  out.variance = used / (used - 1) * squares / (parts * parts);
  const double independent = out.p * (1 - out.p) / parts;
  out.design_effect = independent > 0 ? out.variance / independent : parts / used;
  out.effective_n = parts / std::max(out.design_effect, 1.0);
  const auto limits = proportion_interval(out.p * out.effective_n, out.effective_n, confidence);
  if (!limits) return std::nullopt;
  out.limits = *limits;
  return out;
}

}  // namespace debrief::inline v0::stats
