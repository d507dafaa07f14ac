#include "patterns/exact.hpp"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <limits>
#include <numeric>

namespace debrief::inline v0 {

namespace {

/// Probabilities of n11 = first, first + 1, … with fixed margins.
struct Law {
  std::int64_t first = 0;
  std::vector<double> p;
};

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

/// Both sides of the mode until nothing is left of them.
Law law_of(const LogFactorials& f, const Margins& t) {
  const std::int64_t lo = lowest(t);
  const std::int64_t hi = highest(t);
  const auto mode = static_cast<std::int64_t>((static_cast<double>(t.n_a) + 1) * (static_cast<double>(t.n_b) + 1) /
                                              (static_cast<double>(t.n) + 2));
  const std::int64_t centre = std::clamp(mode, lo, hi);
  const double top = std::exp(log_probability(f, t, centre));
  std::vector<double> down;
  double p = top;
  for (std::int64_t k = centre; k > lo; --k) {
    p /= step(t, k - 1);
    if (p < top * 1e-40) break;
    down.push_back(p);
  }
  Law out;
  out.first = centre - static_cast<std::int64_t>(down.size());
  out.p.assign(down.rbegin(), down.rend());
  out.p.push_back(top);
  p = top;
  for (std::int64_t k = centre; k < hi; ++k) {
    p *= step(t, k);
    if (p < top * 1e-40) break;
    out.p.push_back(p);
  }
  return out;
}

double two_sided_of(const Law& law, std::int64_t observed) {
  const std::int64_t at = observed - law.first;
  if (at < 0 || at >= static_cast<std::int64_t>(law.p.size())) return 0;
  const double bound = law.p[static_cast<std::size_t>(at)] * (1 + 1e-7);
  double out = 0;
  for (const double p : law.p) {
    if (p <= bound) out += p;
  }
  return std::min(1.0, out);
}

/// The odds ratio at which the mean of the law equals the observed sum.
std::optional<double> conditional_odds_ratio(const Law& law, std::int64_t observed) {
  if (law.p.size() < 2) return std::nullopt;
  const std::int64_t at = observed - law.first;
  if (at <= 0) return 0.0;
  if (at >= static_cast<std::int64_t>(law.p.size()) - 1) return std::numeric_limits<double>::infinity();
  const auto mean = [&](double log_ratio) {
    double top = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < law.p.size(); ++k) {
      top = std::max(top, std::log(law.p[k]) + log_ratio * static_cast<double>(k));
    }
    double weight = 0;
    double sum = 0;
    for (std::size_t k = 0; k < law.p.size(); ++k) {
      const double w = std::exp(std::log(law.p[k]) + log_ratio * static_cast<double>(k) - top);
      weight += w;
      sum += w * static_cast<double>(k);
    }
    return sum / weight;
  };
  double lo = -40;
  double hi = 40;
  for (int i = 0; i < 100; ++i) {
    const double middle = (lo + hi) / 2;
    (mean(middle) < static_cast<double>(at) ? lo : hi) = middle;
  }
  return std::exp((lo + hi) / 2);
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
  double p = std::exp(log_probability(f, t, t.n_ab));
  double sum = p;
  for (std::int64_t k = t.n_ab; k < hi; ++k) {
    p *= step(t, k);
    sum += p;
    if (p < sum * 1e-17) break;
  }
  return std::min(1.0, sum);
}

double fisher_greater_mid(const LogFactorials& f, const Margins& t) {
  return fisher_greater(f, t) - std::exp(log_probability(f, t, t.n_ab)) / 2;
}

double fisher_two_sided(const LogFactorials& f, const Margins& t) {
  return two_sided_of(law_of(f, t), t.n_ab);
}

double fisher_smallest(const LogFactorials& f, const Margins& t) {
  return std::exp(log_probability(f, t, highest(t)));
}

StratifiedTest mantel_haenszel_exact(const LogFactorials& f, std::span<const Margins> strata) {
  Law sum{0, {1}};
  std::int64_t observed = 0;
  double smallest = 0;
  for (const Margins& t : strata) {
    observed += t.n_ab;
    if (lowest(t) == highest(t)) {  // says nothing: the table could not have come out otherwise
      sum.first += lowest(t);
      continue;
    }
    smallest += log_probability(f, t, highest(t));
    const Law law = law_of(f, t);
    Law next;
    next.first = sum.first + law.first;
    next.p.assign(sum.p.size() + law.p.size() - 1, 0);
    for (std::size_t i = 0; i < sum.p.size(); ++i) {
      for (std::size_t j = 0; j < law.p.size(); ++j) next.p[i + j] += sum.p[i] * law.p[j];
    }
    sum = std::move(next);
  }
  StratifiedTest out;
  out.smallest = std::exp(smallest);
  double greater = 0;
  for (std::size_t k = sum.p.size(); k-- > 0 && sum.first + static_cast<std::int64_t>(k) >= observed;)
    greater += sum.p[k];
  out.greater = std::min(1.0, greater);
  out.two_sided = two_sided_of(sum, observed);
  out.odds_ratio = conditional_odds_ratio(sum, observed);
  return out;
}

std::vector<double> benjamini_hochberg(std::span<const double> p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::vector<double> out(p.size());
  double least = 1;
  for (std::size_t i = p.size(); i-- > 0;) {
    least = std::min(least, p[order[i]] * static_cast<double>(p.size()) / static_cast<double>(i + 1));
    out[order[i]] = least;
  }
  return out;
}

RateComparison compare_counts(std::int64_t x_after, double t_after, std::int64_t x_before, double t_before,
                              double confidence) {
  RateComparison out;
  const auto total = static_cast<double>(x_after + x_before);
  const auto after = static_cast<double>(x_after);
  constexpr double infinite = std::numeric_limits<double>::infinity();
  out.upper = infinite;
  if (total == 0 || t_after <= 0 || t_before <= 0) return out;
  out.ratio = x_before == 0 ? infinite : after / t_after / (static_cast<double>(x_before) / t_before);
  const double share = t_after / (t_after + t_before);
  const boost::math::binomial law(total, share);
  const double here = boost::math::pdf(law, after);
  out.less = boost::math::cdf(law, after);
  out.greater = after == 0 ? 1 : boost::math::cdf(boost::math::complement(law, after - 1));
  out.mid_less = out.less - here / 2;
  double two = 0;
  for (double k = 0; k <= total; ++k) {
    const double p = boost::math::pdf(law, k);
    if (p <= here * (1 + 1e-7)) two += p;
  }
  out.two_sided = std::min(1.0, two);
  const double half = (1 - confidence) / 2;
  const auto ratio_of = [&](double p) { return p >= 1 ? infinite : p / (1 - p) * t_before / t_after; };
  if (x_after > 0) {
    out.lower = ratio_of(boost::math::quantile(boost::math::beta_distribution<>(after, total - after + 1), half));
  }
  if (x_before > 0) {
    out.upper = ratio_of(boost::math::quantile(
        boost::math::complement(boost::math::beta_distribution<>(after + 1, total - after), half)));
  }
  return out;
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
