#include "debrief/metrics/stats/power.hpp"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>

#include "metrics/stats/roots.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

using NonCentral = boost::math::non_central_t_distribution<double, Quiet>;
using Poisson = boost::math::poisson_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

bool is_plan(const PowerPlan& plan) {
  return plan.sd_log > 0 && std::isfinite(plan.sd_log) && in_unit_interval(plan.power) &&
         in_unit_interval(plan.alpha) && plan.power > plan.alpha / 2;
}

double power_of(double n, double log_ratio, const PowerPlan& plan, bool same_direction) {
  const double df = 2 * n - 2;
  const double shift = std::abs(log_ratio) / (plan.sd_log * std::sqrt(2 / n));
  const double critical = student_quantile(1 - plan.alpha / 2, df);
  const NonCentral law(df, shift);
  const double right = cdf(complement(law, critical));
  return same_direction ? right : right + cdf(law, -critical);
}

}  // namespace

std::optional<double> power_ratio(double n, double ratio, const PowerPlan& plan, bool same_direction) {
  if (!(n >= 2) || !(ratio > 0) || !is_plan(plan)) return std::nullopt;
  return power_of(n, std::log(ratio), plan, same_direction);
}

std::optional<double> detectable_ratio(double n, const PowerPlan& plan) {
  if (!(n > 1) || !is_plan(plan)) return std::nullopt;
  const auto missing = [&](double log_ratio) { return power_of(n, log_ratio, plan, false) - plan.power; };
  double high = plan.sd_log;
  for (int tries = 0; tries < 12 && missing(high) < 0; ++tries) high *= 2;
  const auto root = root_between(missing, 0, high);
  if (!root) return std::nullopt;
  return std::exp(*root);
}

std::optional<double> detectable_ratio(double n_before, double n_after, const PowerPlan& plan) {
  if (!(n_before > 0) || !(n_after > 0)) return std::nullopt;
  return detectable_ratio(2 / (1 / n_before + 1 / n_after), plan);
}

std::optional<double> sample_size_for_ratio(double ratio, const PowerPlan& plan) {
  if (!(ratio > 0) || ratio == 1 || !is_plan(plan)) return std::nullopt;
  const auto missing = [&](double n) { return power_of(n, std::log(ratio), plan, false) - plan.power; };
  double high = 4;
  while (missing(high) < 0) {
    high *= 2;
    if (high > 1e9) return std::nullopt;
  }
  return root_between(missing, 1.5, high);
}

std::optional<double> noether_sample_size(double superiority, double allocation, double power, double alpha) {
  if (!in_unit_interval(superiority) || superiority == 0.5 || !in_unit_interval(allocation) ||
      !in_unit_interval(power) || !in_unit_interval(alpha)) {
    return std::nullopt;
  }
  const double z = normal_quantile(1 - alpha / 2) + normal_quantile(power);
  const double effect = superiority - 0.5;
  return z * z / (12 * allocation * (1 - allocation) * effect * effect);
}

std::optional<double> power_rate_drop(double expected_before, double ratio, double alpha) {
  if (!(expected_before > 0) || expected_before > 1e5 || !(ratio >= 0) || !in_unit_interval(alpha)) return std::nullopt;
  const double expected_after = expected_before * ratio;
  const Poisson before(expected_before);
  double sum = 0;
  const auto most = [](double mean) { return static_cast<std::int64_t>(mean + 12 * std::sqrt(mean + 1) + 30); };
  for (std::int64_t b = 0; b <= most(expected_before); ++b) {
    const double p_before = pdf(before, static_cast<double>(b));
    if (p_before < 1e-18) continue;
    // The largest count afterwards that is called a drop, found by walking up: the tail only grows with it.
    double called = 0;
    for (std::int64_t a = 0; a <= most(expected_after) && a <= b; ++a) {
      if (a + b == 0) continue;
      if (cdf(Binomial(static_cast<double>(a + b), 0.5), static_cast<double>(a)) > alpha) break;
      called += expected_after > 0 ? pdf(Poisson(expected_after), static_cast<double>(a)) : (a == 0 ? 1 : 0);
    }
    sum += p_before * called;
  }
  return sum;
}

std::optional<double> probability_of_gain(const MeanComparison& comparison, double gain) {
  if (!(comparison.n_before > 0) || !(comparison.n_after > 0) || !(comparison.sd > 0)) return std::nullopt;
  const double kept = 1 - comparison.improvement;
  const double sd = comparison.sd * std::sqrt(1 / comparison.n_before + kept * kept / comparison.n_after);
  return normal_cdf((comparison.improvement * comparison.mean - gain) / sd);
}

std::optional<double> half_width(const MeanComparison& comparison, double confidence) {
  if (!(comparison.n_before > 0) || !(comparison.n_after > 0) || !(comparison.sd > 0) ||
      !in_unit_interval(confidence)) {
    return std::nullopt;
  }
  const double kept = 1 - comparison.improvement;
  return normal_quantile(1 - (1 - confidence) / 2) * comparison.sd *
         std::sqrt(1 / comparison.n_before + kept * kept / comparison.n_after);
}

}  // namespace debrief::inline v0::stats
