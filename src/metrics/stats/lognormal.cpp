#include "debrief/metrics/stats/lognormal.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

/// phi(z)/Phi(-z), which grows like z.
double hazard(double z) {
  const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
  const double tail = normal_cdf(-z);
  if (tail > 1e-280) return density / tail;
  return z + 1 / z;
}

double log_tail(double z) {
  const double tail = normal_cdf(-z);
  return tail > 1e-280 ? std::log(tail) : -z * z / 2 - std::log(z * std::sqrt(2 * std::numbers::pi));
}

double polynomial(std::initializer_list<double> coefficients, double x) {
  double power = 1;
  double out = 0;
  for (const double coefficient : coefficients) {
    out += coefficient * power;
    power *= x;
  }
  return out;
}

}  // namespace

std::optional<LogNormal> fit_lognormal(std::span<const double> data, double confidence) {
  if (data.size() < 2 || !in_unit_interval(confidence)) return std::nullopt;
  if (!std::all_of(data.begin(), data.end(), [](double v) { return std::isfinite(v) && v > 0; })) return std::nullopt;
  const auto n = static_cast<double>(data.size());
  const Moments logs = moments_of(logs_of(data));
  const double t = student_quantile(1 - (1 - confidence) / 2, n - 1);
  LogNormal out;
  out.mean_log = logs.mean;
  out.sd_log = std::sqrt(logs.variance);
  out.sd_log_mle = std::sqrt(logs.variance * (n - 1) / n);
  const double reach = t * out.sd_log / std::sqrt(n);
  out.geometric_mean = std::exp(logs.mean);
  out.geometric_mean_limits = {std::exp(logs.mean - reach), std::exp(logs.mean + reach)};
  const double log_mean = logs.mean + logs.variance / 2;
  const double wide = t * std::sqrt(logs.variance / n + logs.variance * logs.variance / (2 * (n - 1)));
  out.mean = std::exp(log_mean);
  out.mean_limits = {std::exp(log_mean - wide), std::exp(log_mean + wide)};
  return out;
}

std::optional<CensoredLogNormal> fit_lognormal_censored(std::span<const Followed> data) {
  std::vector<double> seen;
  for (const Followed& one : data) {
    if (!std::isfinite(one.time) || one.time <= 0) return std::nullopt;
    if (one.event) seen.push_back(std::log(one.time));
  }
  if (seen.size() < 2) return std::nullopt;
  const Moments start = moments_of(seen);
  if (!(start.variance > 0)) return std::nullopt;
  // Newton in mu and log sigma, halving steps that do not climb.
  double mu = start.mean;
  double log_sigma = std::log(start.variance) / 2;
  struct Point {
    double value = 0;
    double g_mu = 0;
    double g_s = 0;
    double h_mu = 0;
    double h_cross = 0;
    double h_s = 0;
  };
  const auto at = [&](double m, double ls) {
    Point out;
    const double sigma = std::exp(ls);
    for (const Followed& one : data) {
      const double log_time = std::log(one.time);
      const double z = (log_time - m) / sigma;
      if (one.event) {
        out.value += -z * z / 2 - std::log(std::sqrt(2 * std::numbers::pi)) - ls - log_time;
        out.g_mu += z / sigma;
        out.g_s += z * z - 1;
        out.h_mu += -1 / (sigma * sigma);
        out.h_cross += -2 * z / sigma;
        out.h_s += -2 * z * z;
      } else {
        const double h = hazard(z);
        const double slope = h * (h - z);
        out.value += log_tail(z);
        out.g_mu += h / sigma;
        out.g_s += h * z;
        out.h_mu += -slope / (sigma * sigma);
        out.h_cross += -(h + z * slope) / sigma;
        out.h_s += -z * (h + z * slope);
      }
    }
    return out;
  };
  Point here = at(mu, log_sigma);
  for (int step = 0; step < 200; ++step) {
    const double determinant = here.h_mu * here.h_s - here.h_cross * here.h_cross;
    double d_mu = -(here.h_s * here.g_mu - here.h_cross * here.g_s) / determinant;
    double d_s = -(here.h_mu * here.g_s - here.h_cross * here.g_mu) / determinant;
    if (!(determinant > 0) || here.h_mu >= 0) {  // not yet concave: along the gradient
      const double scale = std::exp(2 * log_sigma) / static_cast<double>(data.size());
      d_mu = here.g_mu * scale;
      d_s = std::clamp(here.g_s / static_cast<double>(data.size()), -0.5, 0.5);
    }
    Point next = at(mu + d_mu, log_sigma + d_s);
    for (int half = 0; half < 60 && !(next.value >= here.value - 1e-12 * std::abs(here.value)); ++half) {
      d_mu /= 2;
      d_s /= 2;
      next = at(mu + d_mu, log_sigma + d_s);
    }
    mu += d_mu;
    log_sigma += d_s;
    here = next;
    if (std::abs(d_mu) + std::abs(d_s) < 1e-13 * (1 + std::abs(mu))) break;
  }
  const double determinant = here.h_mu * here.h_s - here.h_cross * here.h_cross;
  if (!(determinant > 0) || !std::isfinite(here.value)) return std::nullopt;
  CensoredLogNormal out;
  out.mu = mu;
  out.sigma = std::exp(log_sigma);
  out.se_mu = std::sqrt(-here.h_s / determinant);
  out.se_log_sigma = std::sqrt(-here.h_mu / determinant);
  out.log_likelihood = here.value;
  out.median = std::exp(mu);
  return out;
}

std::optional<NormalityTest> anderson_darling(std::span<const double> data) {
  if (data.size() < 3 || !all_finite(data)) return std::nullopt;
  const Moments moments = moments_of(data);
  if (!(moments.variance > 0)) return std::nullopt;
  const std::vector<double> sorted = sorted_copy(data);
  const auto n = static_cast<double>(sorted.size());
  double sum = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const double z = (sorted[i] - moments.mean) / std::sqrt(moments.variance);
    const double opposite = (sorted[sorted.size() - 1 - i] - moments.mean) / std::sqrt(moments.variance);
    sum += (2 * static_cast<double>(i) + 1) * (log_tail(-z) + log_tail(opposite));
  }
  NormalityTest out;
  out.a_squared = -n - sum / n;
  out.a_squared_star = out.a_squared * (1 + 0.75 / n + 2.25 / (n * n));
  const double a = out.a_squared_star;
  // D'Agostino & Stephens 1986, table 4.9.
  if (a < 0.2) {
    out.p = 1 - std::exp(-13.436 + 101.14 * a - 223.73 * a * a);
  } else if (a < 0.34) {
    out.p = 1 - std::exp(-8.318 + 42.796 * a - 59.938 * a * a);
  } else if (a < 0.6) {
    out.p = std::exp(0.9177 - 4.279 * a - 1.38 * a * a);
  } else if (a < 10) {
    out.p = std::exp(1.2937 - 5.709 * a + 0.0186 * a * a);
  } else {
    out.p = 3.7e-24;
  }
  return out;
}

std::optional<ShapiroWilk> shapiro_wilk(std::span<const double> data) {
  if (data.size() < 3 || data.size() > 5000 || !all_finite(data)) return std::nullopt;
  const std::vector<double> x = sorted_copy(data);
  const Moments moments = moments_of(x);
  if (!(moments.variance > 0)) return std::nullopt;
  const std::size_t n = x.size();
  const auto size = static_cast<double>(n);
  const std::size_t half = n / 2;
  std::vector<double> a(half);
  if (n == 3) {
    a[0] = std::sqrt(0.5);
  } else {
    std::vector<double> m(half);
    double squares = 0;
    for (std::size_t i = 0; i < half; ++i) {
      m[i] = normal_quantile((static_cast<double>(i + 1) - 0.375) / (size + 0.25));
      squares += 2 * m[i] * m[i];
    }
    const double root = std::sqrt(squares);
    const double r = 1 / std::sqrt(size);
    const double a1 = polynomial({0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056}, r) - m[0] / root;
    std::size_t from = 1;
    double factor = 0;
    if (n > 5) {
      const double a2 = polynomial({0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633}, r) - m[1] / root;
      factor = std::sqrt((squares - 2 * m[0] * m[0] - 2 * m[1] * m[1]) / (1 - 2 * a1 * a1 - 2 * a2 * a2));
      a[1] = a2;
      from = 2;
    } else {
      factor = std::sqrt((squares - 2 * m[0] * m[0]) / (1 - 2 * a1 * a1));
    }
    a[0] = a1;
    for (std::size_t i = from; i < half; ++i) a[i] = -m[i] / factor;
  }
  double weighted = 0;
  for (std::size_t i = 0; i < half; ++i) weighted += a[i] * (x[n - 1 - i] - x[i]);
  ShapiroWilk out;
  out.w = std::min(1.0, weighted * weighted / (moments.variance * (size - 1)));
  if (n == 3) {
    out.p = std::max(0.0, 6 / std::numbers::pi * (std::asin(std::sqrt(out.w)) - std::asin(std::sqrt(0.75))));
    return out;
  }
  double y = std::log(1 - out.w);
  double mean = 0;
  double sd = 1;
  if (n <= 11) {
    const double gamma = polynomial({-2.273, 0.459}, size);
    if (y >= gamma) {
      out.p = 0;
      return out;
    }
    y = -std::log(gamma - y);
    mean = polynomial({0.544, -0.39978, 0.025054, -6.714e-4}, size);
    sd = std::exp(polynomial({1.3822, -0.77857, 0.062767, -0.0020322}, size));
  } else {
    const double log_n = std::log(size);
    mean = polynomial({-1.5861, -0.31082, -0.083751, 0.0038915}, log_n);
    sd = std::exp(polynomial({-0.4803, -0.082676, 0.0030302}, log_n));
  }
  out.p = normal_cdf(-(y - mean) / sd);
  return out;
}

}  // namespace debrief::inline v0::stats
