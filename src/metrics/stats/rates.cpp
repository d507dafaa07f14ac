#include "debrief/metrics/stats/rates.hpp"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>

#include "metrics/stats/roots.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

using Binomial = boost::math::binomial_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;

double lgamma_of(double x) {
  return boost::math::lgamma(x, Quiet());
}

std::optional<double> mean_of(std::span<const std::int64_t> counts) {
  if (counts.empty()) return std::nullopt;
  double sum = 0;
  for (const std::int64_t count : counts) {
    if (count < 0) return std::nullopt;
    sum += static_cast<double>(count);
  }
  return sum / static_cast<double>(counts.size());
}

/// Times from the start; nothing when one lies outside or there are none.
std::optional<std::vector<double>> since(std::span<const double> times, double start, double end) {
  if (times.empty() || !(end > start) || !all_finite(times)) return std::nullopt;
  std::vector<double> out;
  for (const double time : times) {
    if (time < start || time > end) return std::nullopt;
    out.push_back(time - start);
  }
  return out;
}

}  // namespace

std::optional<Limits2> poisson_interval(std::int64_t events, double exposure, double confidence) {
  if (events < 0 || !(exposure > 0) || !in_unit_interval(confidence)) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  const auto x = static_cast<double>(events);
  return Limits2{events == 0 ? 0 : quantile(ChiSquared(2 * x), tail) / 2 / exposure,
                 quantile(complement(ChiSquared(2 * x + 2), tail)) / 2 / exposure};
}

std::optional<RateRatio> rate_ratio(std::int64_t events_1, double exposure_1, std::int64_t events_2, double exposure_2,
                                    double confidence) {
  if (events_1 < 0 || events_2 < 0 || events_1 + events_2 == 0 || !(exposure_1 > 0) || !(exposure_2 > 0) ||
      !in_unit_interval(confidence)) {
    return std::nullopt;
  }
  const std::int64_t all = events_1 + events_2;
  const auto n = static_cast<double>(all);
  const auto x = static_cast<double>(events_1);
  const Binomial law(n, exposure_1 / (exposure_1 + exposure_2));
  const double here = pdf(law, x);
  RateRatio out;
  out.p_less = cdf(law, x);
  out.p_greater = events_1 == 0 ? 1 : cdf(complement(law, x - 1));
  double unlikely = 0;
  for (std::int64_t k = 0; k <= all; ++k) {
    const double p = pdf(law, static_cast<double>(k));
    if (p <= here * (1 + 1e-7)) unlikely += p;
  }
  out.p_two_sided = std::min(unlikely, 1.0);
  out.mid_p_less = out.p_less - here / 2;
  out.mid_p_greater = out.p_greater - here / 2;
  out.mid_p_two_sided = std::min(1.0, 2 * std::min(out.mid_p_less, out.mid_p_greater));
  const auto ratio_at = [&](double p) { return p / (1 - p) * exposure_2 / exposure_1; };
  if (events_2 > 0) out.ratio = x / exposure_1 / (static_cast<double>(events_2) / exposure_2);
  const auto exact = *proportion_interval(x, n, confidence, ProportionMethod::clopper_pearson);
  out.lower = ratio_at(exact.lower);
  if (events_2 > 0) out.upper = ratio_at(exact.upper);
  const double tail = (1 - confidence) / 2;
  const auto mid_p = [&](double log_odds, bool greater) {
    const Binomial at(n, 1 / (1 + std::exp(-log_odds)));
    const double half = pdf(at, x) / 2;
    return greater ? (x == 0 ? 1 : cdf(complement(at, x - 1))) - half : cdf(at, x) - half;
  };
  const auto odds = [&](double log_odds) { return std::exp(log_odds) * exposure_2 / exposure_1; };
  if (events_1 == 0) {
    out.mid_p_lower = 0;
  } else if (const auto root = increasing_root([&](double v) { return mid_p(v, true) - tail; }, 0)) {
    out.mid_p_lower = odds(*root);
  }
  if (events_2 > 0) {
    if (const auto root = increasing_root([&](double v) { return tail - mid_p(v, false); }, 0)) {
      out.mid_p_upper = odds(*root);
    }
  }
  return out;
}

std::optional<DispersionTest> dispersion_test(std::span<const std::int64_t> counts) {
  const std::optional<double> mean = mean_of(counts);
  if (!mean || *mean == 0 || counts.size() < 2) return std::nullopt;
  DispersionTest out;
  for (const std::int64_t count : counts) {
    const double distance = static_cast<double>(count) - *mean;
    out.chi_squared += distance * distance / *mean;
  }
  out.df = static_cast<double>(counts.size() - 1);
  out.p = chi_squared_tail(out.chi_squared, out.df);
  return out;
}

std::optional<NegativeBinomial> negative_binomial(std::span<const std::int64_t> counts) {
  const std::optional<double> mean = mean_of(counts);
  if (!mean || *mean == 0 || counts.size() < 2) return std::nullopt;
  const auto n = static_cast<double>(counts.size());
  const double mu = *mean;
  double squares = 0;
  for (const std::int64_t count : counts) {
    squares += (static_cast<double>(count) - mu) * (static_cast<double>(count) - mu);
  }
  // The score in theta stays positive unless the variance (over n) exceeds the mean (Levin & Reeds 1977).
  if (squares / n <= mu) return std::nullopt;
  const auto score = [&](double log_theta) {
    const double theta = std::exp(log_theta);
    double sum = n * (log_theta - std::log(theta + mu));
    const double base = boost::math::digamma(theta, Quiet());
    for (const std::int64_t count : counts) {
      if (count > 0) sum += boost::math::digamma(static_cast<double>(count) + theta, Quiet()) - base;
    }
    return -sum;
  };
  const auto root = increasing_root(score, 0);
  if (!root) return std::nullopt;
  NegativeBinomial out;
  out.mu = mu;
  out.theta = std::exp(*root);
  const double theta = out.theta;
  double information = 0;
  for (const std::int64_t count : counts) {
    const auto y = static_cast<double>(count);
    out.log_likelihood += lgamma_of(y + theta) - lgamma_of(theta) - lgamma_of(y + 1) +
                          theta * std::log(theta / (theta + mu)) + (count > 0 ? y * std::log(mu / (theta + mu)) : 0);
    out.log_likelihood_poisson += (count > 0 ? y * std::log(mu) : 0) - mu - lgamma_of(y + 1);
    information += boost::math::trigamma(theta, Quiet()) - boost::math::trigamma(theta + y, Quiet()) - 1 / theta +
                   2 / (mu + theta) - (y + theta) / ((mu + theta) * (mu + theta));
  }
  out.se_mu = std::sqrt((mu + mu * mu / theta) / n);
  out.se_theta = 1 / std::sqrt(information);
  out.likelihood_ratio = 2 * (out.log_likelihood - out.log_likelihood_poisson);
  out.p_boundary = chi_squared_tail(out.likelihood_ratio, 1) / 2;
  return out;
}

std::optional<PoissonTrend> poisson_trend(std::span<const std::int64_t> counts, std::span<const double> t) {
  const std::optional<double> mean = mean_of(counts);
  if (!mean || *mean == 0 || counts.size() != t.size() || counts.size() < 3 || !all_finite(t)) return std::nullopt;
  const Moments times = moments_of(t);
  if (times.variance == 0) return std::nullopt;
  // Newton on centred and scaled times; the likelihood is concave.
  const double scale = std::sqrt(times.variance);
  double a = std::log(*mean);
  double b = 0;
  double s0 = 0;
  double s1 = 0;
  double s2 = 0;
  bool settled = false;
  for (int step = 0; step < 100 && !settled; ++step) {
    double g0 = 0;
    double g1 = 0;
    s0 = s1 = s2 = 0;
    for (std::size_t i = 0; i < t.size(); ++i) {
      const double u = (t[i] - times.mean) / scale;
      const double fitted = std::exp(a + b * u);
      const double residual = static_cast<double>(counts[i]) - fitted;
      g0 += residual;
      g1 += residual * u;
      s0 += fitted;
      s1 += fitted * u;
      s2 += fitted * u * u;
    }
    const double determinant = s0 * s2 - s1 * s1;
    if (!(determinant > 0)) return std::nullopt;
    const double da = (s2 * g0 - s1 * g1) / determinant;
    const double db = (s0 * g1 - s1 * g0) / determinant;
    const double damp = std::min(1.0, 2 / std::max({std::abs(da), std::abs(db), 1e-300}));
    a += damp * da;
    b += damp * db;
    settled = std::abs(da) + std::abs(db) < 1e-13;
  }
  if (!settled || std::abs(b) > 30) return std::nullopt;
  PoissonTrend out;
  const double determinant = s0 * s2 - s1 * s1;
  out.slope = b / scale;
  out.intercept = a - b * times.mean / scale;
  out.se_slope = std::sqrt(s0 / determinant) / scale;
  const double v00 = s2 / determinant;
  const double v01 = -s1 / determinant;
  const double v11 = s0 / determinant;
  const double shift = times.mean / scale;
  out.se_intercept = std::sqrt(v00 - 2 * shift * v01 + shift * shift * v11);
  double pearson = 0;
  for (std::size_t i = 0; i < t.size(); ++i) {
    const double fitted = std::exp(out.intercept + out.slope * t[i]);
    pearson += (static_cast<double>(counts[i]) - fitted) * (static_cast<double>(counts[i]) - fitted) / fitted;
  }
  const double df = static_cast<double>(t.size()) - 2;
  out.phi = pearson / df;
  out.p = normal_two_sided(out.slope / out.se_slope);
  out.p_quasi = out.phi > 0 ? student_two_sided(out.slope / out.se_slope / std::sqrt(out.phi), df) : out.p;
  return out;
}

std::optional<LaplaceTest> laplace_trend(std::span<const double> times, double start, double end) {
  const auto u = since(times, start, end);
  if (!u) return std::nullopt;
  const double span = end - start;
  LaplaceTest out;
  out.n = static_cast<std::int64_t>(u->size());
  out.z = (moments_of(*u).mean - span / 2) / (span * std::sqrt(1 / (12 * static_cast<double>(out.n))));
  out.p = normal_two_sided(out.z);
  return out;
}

std::optional<PowerLaw> power_law_trend(std::span<const double> times, double start, double end, double confidence) {
  const auto u = since(times, start, end);
  if (!u || !in_unit_interval(confidence)) return std::nullopt;
  double sum = 0;
  for (const double time : *u) {
    if (time <= 0) return std::nullopt;
    sum += std::log((end - start) / time);
  }
  if (!(sum > 0)) return std::nullopt;
  const auto n = static_cast<double>(u->size());
  const double tail = (1 - confidence) / 2;
  PowerLaw out;
  out.beta = n / sum;
  out.df = 2 * n;
  out.chi_squared = 2 * sum;
  const ChiSquared law(out.df);
  out.p = std::min(1.0, 2 * std::min(cdf(law, out.chi_squared), cdf(complement(law, out.chi_squared))));
  out.lower = out.beta * quantile(law, tail) / out.df;
  out.upper = out.beta * quantile(complement(law, tail)) / out.df;
  return out;
}

}  // namespace debrief::inline v0::stats
