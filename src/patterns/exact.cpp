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

/// 1 + P(k + 1) / P(k) + P(k + 2) / P(k) + …, for k not below the expected value: terms fall faster and faster, so what
/// is left is at most the next one's geometric series, and the sum stops where that no longer counts. The ratio of two
/// neighbours is a product over a product; four terms at a time share one division. The first term comes from
/// logarithms and is known to ten digits or so; the sum is good to thirteen.
double tail_over_first(const Margins& t) {
  const auto real = [](std::int64_t value) { return static_cast<double>(value); };
  double only_a = real(t.n_a - t.n_ab);
  double only_b = real(t.n_b - t.n_ab);
  double both = real(t.n_ab + 1);
  double neither = real(t.n - t.n_a - t.n_b + t.n_ab + 1);
  double left = std::min(only_a, only_b);
  double term = 1;
  double sum = 1;
  for (; left >= 4; left -= 4) {
    const double n0 = only_a * only_b;
    const double n1 = (only_a - 1) * (only_b - 1);
    const double n2 = (only_a - 2) * (only_b - 2);
    const double n3 = (only_a - 3) * (only_b - 3);
    const double d0 = both * neither;
    const double d1 = (both + 1) * (neither + 1);
    const double d2 = (both + 2) * (neither + 2);
    const double d3 = (both + 3) * (neither + 3);
    const double scale = 1 / (d0 * d1 * (d2 * d3));
    const double last = n2 * n3;
    sum += term * (scale * (n0 * (d1 * (d2 * d3) + n1 * (d2 * d3 + n2 * d3 + last))));
    term *= scale * (n0 * n1 * last);
    if (term * d3 < sum * 1e-13 * (d3 - n3)) return sum;
    only_a -= 4;
    only_b -= 4;
    both += 4;
    neither += 4;
  }
  for (; left >= 1; left -= 1) {
    term *= only_a * only_b / (both * neither);
    sum += term;
    only_a -= 1;
    only_b -= 1;
    both += 1;
    neither += 1;
  }
  return sum;
}

/// The table with a's absence in the place of a: small n11 become large ones.
Margins mirrored(const Margins& t) {
  return {t.n, t.n - t.n_a, t.n_b, t.n_b - t.n_ab};
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
  if (t.n_ab <= lowest(t)) return 1;
  const double expected = static_cast<double>(t.n_a) * static_cast<double>(t.n_b) / static_cast<double>(t.n);
  if (static_cast<double>(t.n_ab) > expected) {
    return std::min(1.0, std::exp(log_probability(f, t, t.n_ab)) * tail_over_first(t));
  }
  // The shorter side is below: 1 - P(n11 < n_ab).
  const Margins below{t.n, t.n_a, t.n_b, t.n_ab - 1};
  return std::clamp(1 - std::exp(log_probability(f, t, below.n_ab)) * tail_over_first(mirrored(below)), 0.0, 1.0);
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
