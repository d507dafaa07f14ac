#include "debrief/metrics/stats/contingency.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "metrics/stats/roots.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The law of n11 given the margins at an odds ratio of 1: probabilities of low, low + 1, ….
struct Law {
  std::int64_t low = 0;
  std::vector<double> p;
};

bool is_table(const Table2x2& table) {
  constexpr std::int64_t most = std::int64_t{1} << 40;
  return std::min({table.n11, table.n10, table.n01, table.n00}) >= 0 &&
         std::max({table.n11, table.n10, table.n01, table.n00}) <= most;
}

Law law_of(const Table2x2& table) {
  const std::int64_t first = table.n11 + table.n10;
  const std::int64_t second = table.n11 + table.n01;
  const std::int64_t total = first + table.n01 + table.n00;
  Law law;
  law.low = std::max<std::int64_t>(0, first + second - total);
  const std::int64_t high = std::min(first, second);
  law.p.assign(static_cast<std::size_t>(high - law.low + 1), 0);
  const auto mode =
      std::clamp(static_cast<std::int64_t>(static_cast<double>(first + 1) * static_cast<double>(second + 1) /
                                           static_cast<double>(total + 2)),
                 law.low, high);
  // From the mode outwards by ratios of neighbours: no logarithms, no overflow.
  const auto ratio = [&](std::int64_t k) {  // p(k+1)/p(k)
    return static_cast<double>(first - k) / static_cast<double>(k + 1) * static_cast<double>(second - k) /
           static_cast<double>(total - first - second + k + 1);
  };
  const auto at = [&](std::int64_t k) -> double& { return law.p[static_cast<std::size_t>(k - law.low)]; };
  at(mode) = 1;
  for (std::int64_t k = mode; k < high; ++k) at(k + 1) = at(k) * ratio(k);
  for (std::int64_t k = mode; k > law.low; --k) at(k - 1) = at(k) / ratio(k - 1);
  double sum = 0;
  for (const double value : law.p) sum += value;
  for (double& value : law.p) value /= sum;
  return law;
}

Law combined(const Law& a, const Law& b) {
  Law out;
  out.low = a.low + b.low;
  out.p.assign(a.p.size() + b.p.size() - 1, 0);
  for (std::size_t i = 0; i < a.p.size(); ++i) {
    for (std::size_t j = 0; j < b.p.size(); ++j) out.p[i + j] += a.p[i] * b.p[j];
  }
  return out;
}

ExactTest test_of(const std::vector<double>& p, std::size_t observed) {
  // As R: what is more likely by no more than rounding counts as equally likely.
  const double as_likely = p[observed] * (1 + 1e-7);
  double below = 0;
  double above = 0;
  double unlikely = 0;
  for (std::size_t k = 0; k < p.size(); ++k) {
    if (k < observed) below += p[k];
    if (k > observed) above += p[k];
    if (p[k] <= as_likely) unlikely += p[k];
  }
  ExactTest out;
  const double here = p[observed];
  out.p_greater = std::min(above + here, 1.0);
  out.p_less = std::min(below + here, 1.0);
  out.p_two_sided = std::min(unlikely, 1.0);
  out.mid_p_greater = above + here / 2;
  out.mid_p_less = below + here / 2;
  out.mid_p_two_sided = std::min(2 * std::min(out.mid_p_greater, out.mid_p_less), 1.0);
  return out;
}

/// The law at another odds ratio; at 0 it is all at its lower end.
std::vector<double> tilted(const std::vector<double>& p, double log_ratio) {
  std::vector<double> out(p.size());
  if (log_ratio == -infinity) {
    out.front() = 1;
    return out;
  }
  double highest = -infinity;
  for (std::size_t k = 0; k < p.size(); ++k) {
    out[k] = p[k] > 0 ? std::log(p[k]) + log_ratio * static_cast<double>(k) : -infinity;
    highest = std::max(highest, out[k]);
  }
  double sum = 0;
  for (double& value : out) sum += value = std::exp(value - highest);
  for (double& value : out) value /= sum;
  return out;
}

std::optional<Law> law_of(std::span<const Table2x2> strata, std::int64_t& observed) {
  if (strata.empty() || !std::all_of(strata.begin(), strata.end(), is_table)) return std::nullopt;
  Law law = law_of(strata[0]);
  observed = strata[0].n11;
  for (const Table2x2& table : strata.subspan(1)) {
    law = combined(law, law_of(table));
    observed += table.n11;
  }
  return law;
}

/// Where a function of the odds ratio that rises (or falls) throughout is zero, over the ratios up to 1 or over their
/// inverses, to R's tolerance.
double odds_root_as_r(const std::function<double(double)>& f) {
  const double tolerance = std::pow(std::numeric_limits<double>::epsilon(), 0.25);
  const double at_one = f(1);
  if (at_one == 0) return 1;
  if ((f(0) > 0) != (at_one > 0)) return brent_root(f, 0, 1, tolerance);
  const auto inverse = [&](double t) { return f(1 / t); };
  return 1 / brent_root(inverse, std::numeric_limits<double>::epsilon(), 1, tolerance);
}

std::optional<double> share(double part, double whole) {
  if (whole == 0) return std::nullopt;
  return part / whole;
}

}  // namespace

Association association(const Table2x2& table) {
  Association out;
  if (!is_table(table)) return out;
  const auto both = static_cast<double>(table.n11);
  const auto a = both + static_cast<double>(table.n10);
  const auto b = both + static_cast<double>(table.n01);
  const double n = a + static_cast<double>(table.n01 + table.n00);
  if (n == 0) return out;
  out.support = both / n;
  out.confidence = share(both, a);
  out.leverage = both / n - a / n * (b / n);
  out.jaccard = share(both, a + b - both);
  if (a > 0 && b > 0) {
    out.lift = both * n / (a * b);
    out.kulczynski = (both / a + both / b) / 2;
    out.imbalance_ratio = std::abs(a - b) / (a + b - both);
    out.conviction = table.n10 == 0 ? infinity : (1 - b / n) / (1 - both / a);
  }
  const double margins = a * b * (n - a) * (n - b);
  const double products =
      both * static_cast<double>(table.n00) - static_cast<double>(table.n10) * static_cast<double>(table.n01);
  if (margins > 0) out.phi = products / std::sqrt(margins);
  const double down = static_cast<double>(table.n10) * static_cast<double>(table.n01);
  const double up = both * static_cast<double>(table.n00);
  if (down > 0) {
    out.odds_ratio = up / down;
  } else if (up > 0) {
    out.odds_ratio = infinity;
  }
  return out;
}

std::optional<ExactTest> fisher_exact(const Table2x2& table) {
  return mantel_haenszel_exact(std::span(&table, 1));
}

std::optional<ExactTest> mantel_haenszel_exact(std::span<const Table2x2> strata) {
  std::int64_t observed = 0;
  const std::optional<Law> law = law_of(strata, observed);
  if (!law) return std::nullopt;
  return test_of(law->p, static_cast<std::size_t>(observed - law->low));
}

std::optional<double> smallest_p_greater(std::int64_t first, std::int64_t second, std::int64_t total) {
  if (first < 0 || second < 0 || first > total || second > total) return std::nullopt;
  const std::int64_t both = std::min(first, second);
  const std::int64_t rest = total - first - second + both;
  if (rest < 0) {
    // More than half of the incidents have either: the margins force some overlap.
    return fisher_exact({both, first - both, second - both, 0})->p_greater;
  }
  return fisher_exact({both, first - both, second - both, rest})->p_greater;
}

std::optional<OddsRatio> conditional_odds_ratio(std::span<const Table2x2> strata, double confidence,
                                                OddsRatioSearch search) {
  std::int64_t observed = 0;
  const std::optional<Law> law = law_of(strata, observed);
  if (!law || law->p.size() < 2 || !in_unit_interval(confidence)) return std::nullopt;
  const auto at = static_cast<std::size_t>(observed - law->low);
  const double tail = (1 - confidence) / 2;
  const auto mean_at = [&](double log_ratio) {
    const std::vector<double> p = tilted(law->p, log_ratio);
    double sum = 0;
    for (std::size_t k = 0; k < p.size(); ++k) sum += p[k] * static_cast<double>(k);
    return sum;
  };
  const auto tail_at = [&](double log_ratio, bool upper) {
    const std::vector<double> p = tilted(law->p, log_ratio);
    double sum = 0;
    for (std::size_t k = 0; k < p.size(); ++k) {
      if (upper ? k >= at : k <= at) sum += p[k];
    }
    return sum;
  };
  OddsRatio out;
  const bool lowest = at == 0;
  const bool highest = at + 1 == law->p.size();
  if (search == OddsRatioSearch::as_r) {
    out.estimate = lowest ? 0
                   : highest
                       ? infinity
                       : odds_root_as_r([&](double odds) { return mean_at(std::log(odds)) - static_cast<double>(at); });
    out.lower = lowest ? 0 : odds_root_as_r([&](double odds) { return tail_at(std::log(odds), true) - tail; });
    if (!highest) {
      out.upper = odds_root_as_r([&](double odds) { return tail_at(std::log(odds), false) - tail; });
    }
    return out;
  }
  if (lowest) {
    out.estimate = 0;
  } else if (highest) {
    out.estimate = infinity;
  } else {
    const auto root = increasing_root([&](double x) { return mean_at(x) - static_cast<double>(at); }, 0);
    if (!root) return std::nullopt;
    out.estimate = std::exp(*root);
  }
  if (lowest) {
    out.lower = 0;
  } else if (const auto root = increasing_root([&](double x) { return tail_at(x, true) - tail; }, 0)) {
    out.lower = std::exp(*root);
  }
  if (!highest) {
    if (const auto root = increasing_root([&](double x) { return tail - tail_at(x, false); }, 0)) {
      out.upper = std::exp(*root);
    }
  }
  return out;
}

std::optional<TrendTest> cochran_armitage(std::span<const std::int64_t> x, std::span<const std::int64_t> n,
                                          std::span<const double> score) {
  if (x.size() != n.size() || x.size() < 2 || (!score.empty() && score.size() != x.size())) return std::nullopt;
  double hits = 0;
  double total = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (x[i] < 0 || x[i] > n[i]) return std::nullopt;
    hits += static_cast<double>(x[i]);
    total += static_cast<double>(n[i]);
  }
  if (hits == 0 || hits == total) return std::nullopt;
  const double p = hits / total;
  double weighted = 0;
  double scores = 0;
  double squares = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double s = score.empty() ? static_cast<double>(i + 1) : score[i];
    const auto ni = static_cast<double>(n[i]);
    weighted += s * (static_cast<double>(x[i]) - ni * p);
    scores += ni * s;
    squares += ni * s * s;
  }
  const double variance = p * (1 - p) * (squares - scores * scores / total);
  if (!(variance > 0)) return std::nullopt;
  TrendTest out;
  out.z = weighted / std::sqrt(variance);
  out.chi_squared = out.z * out.z;
  out.p = normal_two_sided(out.z);
  return out;
}

}  // namespace debrief::inline v0::stats
