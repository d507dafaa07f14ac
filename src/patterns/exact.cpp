#include "patterns/exact.hpp"

#include <algorithm>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>

namespace debrief::inline v0 {

namespace {

std::int64_t lowest(const Margins& t) {
  return std::max<std::int64_t>(0, t.n_a + t.n_b - t.n);
}
std::int64_t highest(const Margins& t) {
  return std::min(t.n_a, t.n_b);
}

double log_probability(const LogFactorials& f, const Margins& t, std::int64_t k) {
  return f.choose(t.n_a, k) + f.choose(t.n - t.n_a, t.n_b - k) - f.choose(t.n, t.n_b);
}

/// P(k + 1) / P(k).
double step(const Margins& t, std::int64_t k) {
  const auto real = [](std::int64_t value) { return static_cast<double>(value); };
  return real(t.n_a - k) * real(t.n_b - k) / (real(k + 1) * real(t.n - t.n_a - t.n_b + k + 1));
}

}  // namespace

LogFactorials::LogFactorials(std::int64_t n) {
  values_.reserve(static_cast<std::size_t>(n) + 1);
  // Summed with the error carried along, so that differences of large values keep their digits.
  double sum = 0;
  double carry = 0;
  values_.push_back(0);
  for (std::int64_t k = 1; k <= n; ++k) {
    const double term = std::log(static_cast<double>(k)) - carry;
    const double next = sum + term;
    carry = (next - sum) - term;
    sum = next;
    values_.push_back(sum);
  }
}

double fisher_greater(const LogFactorials& f, const Margins& t) {
  const std::int64_t lo = lowest(t);
  const std::int64_t hi = highest(t);
  if (t.n_ab <= lo) return 1;
  const double expected = static_cast<double>(t.n_a) * static_cast<double>(t.n_b) / static_cast<double>(t.n);
  if (static_cast<double>(t.n_ab) <= expected) {  // the shorter side is below: 1 - P(n11 < n_ab)
    double p = std::exp(log_probability(f, t, t.n_ab - 1));
    double sum = p;
    for (std::int64_t k = t.n_ab - 1; k > lo; --k) {
      p /= step(t, k - 1);
      sum += p;
      if (p < sum * 1e-17) break;
    }
    return std::clamp(1 - sum, 0.0, 1.0);
  }
  // Terms fall faster and faster, so what is left is at most the next one's geometric series.
  double term = std::exp(log_probability(f, t, t.n_ab));
  double sum = term;
  double only_a = static_cast<double>(t.n_a - t.n_ab);
  double only_b = static_cast<double>(t.n_b - t.n_ab);
  double both = static_cast<double>(t.n_ab + 1);
  double neither = static_cast<double>(t.n - t.n_a - t.n_b + t.n_ab + 1);
  for (std::int64_t k = t.n_ab; k < hi; ++k) {
    const double ratio = only_a * only_b / (both * neither);
    term *= ratio;
    sum += term;
    if (term < sum * 1e-16 * (1 - ratio)) break;
    only_a -= 1;
    only_b -= 1;
    both += 1;
    neither += 1;
  }
  return std::min(1.0, sum);
}

double fisher_greater_mid(const LogFactorials& f, const Margins& t) {
  return fisher_greater(f, t) - std::exp(log_probability(f, t, t.n_ab)) / 2;
}

double fisher_smallest(const LogFactorials& f, const Margins& t) {
  return std::exp(log_probability(f, t, highest(t)));
}

double negative_binomial_cdf(std::int64_t x, double mean, double shape) {
  if (mean <= 0) return 1;
  if (!std::isfinite(shape) || shape > 1e8) return boost::math::cdf(boost::math::poisson(mean), static_cast<double>(x));
  return boost::math::cdf(boost::math::negative_binomial(shape, shape / (shape + mean)), static_cast<double>(x));
}

double poisson_binomial_upper(std::span<const double> probabilities, std::int64_t k) {
  std::vector<double> law(1, 1.0);
  for (const double p : probabilities) {
    law.push_back(0);
    for (std::size_t i = law.size(); i-- > 1;) law[i] = law[i] * (1 - p) + law[i - 1] * p;
    law[0] *= 1 - p;
  }
  double out = 0;
  for (std::size_t i = law.size(); i-- > static_cast<std::size_t>(std::max<std::int64_t>(0, k));) out += law[i];
  return std::min(1.0, out);
}

}  // namespace debrief::inline v0
