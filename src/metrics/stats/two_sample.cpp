#include "debrief/metrics/stats/two_sample.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr std::size_t exact_up_to = 50;

/// Law of the sum of m of these doubled ranks, every choice equally likely: probability by sum.
std::vector<double> rank_sum_law(const std::vector<std::int64_t>& doubled, std::size_t m) {
  const auto most = static_cast<std::size_t>(std::accumulate(doubled.begin(), doubled.end(), std::int64_t{0}));
  std::vector<std::vector<double>> ways(m + 1, std::vector<double>(most + 1, 0));
  ways[0][0] = 1;
  std::size_t reached = 0;
  std::size_t used = 0;
  for (const std::int64_t rank : doubled) {
    const auto r = static_cast<std::size_t>(rank);
    reached += r;
    ++used;
    for (std::size_t k = std::min(m, used); k >= 1; --k) {
      for (std::size_t sum = reached + 1; sum-- > r;) ways[k][sum] += ways[k - 1][sum - r];
    }
  }
  std::vector<double> law = std::move(ways[m]);
  const double all = std::accumulate(law.begin(), law.end(), 0.0);
  for (double& value : law) value /= all;
  return law;
}

std::vector<double> joined(std::span<const double> x, std::span<const double> y) {
  std::vector<double> out(x.begin(), x.end());
  out.insert(out.end(), y.begin(), y.end());
  return out;
}

/// Sum over groups of equal values of t^3 - t.
double tie_sum(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  double out = 0;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t end = i;
    while (end < values.size() && values[end] == values[i]) ++end;
    const auto t = static_cast<double>(end - i);
    out += t * t * t - t;
    i = end;
  }
  return out;
}

double sign(double value) {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

}  // namespace

std::optional<MannWhitney> mann_whitney(std::span<const double> x, std::span<const double> y) {
  if (x.empty() || y.empty() || !all_finite(x) || !all_finite(y)) return std::nullopt;
  const std::vector<double> both = joined(x, y);
  const std::vector<double> ranks = mid_ranks(both);
  const auto m = static_cast<double>(x.size());
  const auto n = static_cast<double>(y.size());
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) sum += ranks[i];
  MannWhitney out;
  out.w = sum - m * (m + 1) / 2;
  const double all = m + n;
  const double variance = m * n / 12 * (all + 1 - tie_sum(both) / (all * (all - 1)));
  const double distance = out.w - m * n / 2;
  if (variance > 0) {
    out.p_normal = normal_two_sided(distance / std::sqrt(variance));
    const double corrected = distance == 0 ? 0 : distance - sign(distance) * 0.5;
    out.p_normal_corrected = std::min(1.0, normal_two_sided(corrected / std::sqrt(variance)));
  }
  if (x.size() <= exact_up_to && y.size() <= exact_up_to) {
    out.exact = true;
    std::vector<std::int64_t> doubled;
    for (const double rank : ranks) doubled.push_back(static_cast<std::int64_t>(std::llround(2 * rank)));
    const std::vector<double> law = rank_sum_law(doubled, x.size());
    const auto observed = static_cast<std::size_t>(std::llround(2 * sum));
    double below = 0;
    double above = 0;
    for (std::size_t s = 0; s < law.size(); ++s) {
      if (s <= observed) below += law[s];
      if (s >= observed) above += law[s];
    }
    out.p_less = std::min(1.0, below);
    out.p_greater = std::min(1.0, above);
    out.p_two_sided = std::min(1.0, 2 * std::min(below, above));
  } else if (variance > 0) {
    out.p_less = normal_cdf((distance + 0.5) / std::sqrt(variance));
    out.p_greater = normal_cdf(-(distance - 0.5) / std::sqrt(variance));
    out.p_two_sided = *out.p_normal_corrected;
  }
  return out;
}

std::optional<HodgesLehmann> hodges_lehmann(std::span<const double> x, std::span<const double> y, double confidence) {
  if (x.empty() || y.empty() || !all_finite(x) || !all_finite(y) || !in_unit_interval(confidence)) return std::nullopt;
  std::vector<double> differences;
  differences.reserve(x.size() * y.size());
  for (const double a : x) {
    for (const double b : y) differences.push_back(a - b);
  }
  std::sort(differences.begin(), differences.end());
  const std::size_t count = differences.size();
  HodgesLehmann out;
  out.shift = (differences[(count - 1) / 2] + differences[count / 2]) / 2;
  const double tail = (1 - confidence) / 2;
  std::int64_t below = -1;  // largest k with P(W <= k) <= tail
  if (x.size() <= exact_up_to && y.size() <= exact_up_to) {
    std::vector<std::int64_t> ranks(x.size() + y.size());
    std::iota(ranks.begin(), ranks.end(), std::int64_t{1});
    const std::vector<double> law = rank_sum_law(ranks, x.size());
    const std::size_t lowest = x.size() * (x.size() + 1) / 2;
    double sum = 0;
    for (std::size_t k = 0; k <= count; ++k) {
      const double next = sum + law[lowest + k];
      if (next > tail + 1e-12) break;
      sum = next;
      below = static_cast<std::int64_t>(k);
    }
    out.coverage = 1 - 2 * sum;
  } else {
    const auto m = static_cast<double>(x.size());
    const auto n = static_cast<double>(y.size());
    below = static_cast<std::int64_t>(
        std::floor(m * n / 2 - 0.5 + normal_quantile(tail) * std::sqrt(m * n * (m + n + 1) / 12)));
    out.coverage = confidence;
  }
  if (below >= 0) {
    const auto rank = static_cast<std::size_t>(below);
    out.limits = Limits2{differences[rank], differences[count - 1 - rank]};
  }
  return out;
}

std::optional<CliffDelta> cliff_delta(std::span<const double> x, std::span<const double> y, double confidence) {
  if (x.empty() || y.empty() || !all_finite(x) || !all_finite(y) || !in_unit_interval(confidence)) return std::nullopt;
  const auto m = static_cast<double>(x.size());
  const auto n = static_cast<double>(y.size());
  std::vector<double> by_x(x.size(), 0);
  std::vector<double> by_y(y.size(), 0);
  double sum = 0;
  double squares = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    for (std::size_t j = 0; j < y.size(); ++j) {
      const double d = sign(x[i] - y[j]);
      by_x[i] += d / n;
      by_y[j] += d / m;
      sum += d;
      squares += d * d;
    }
  }
  CliffDelta out;
  out.delta = sum / (m * n);
  out.superiority = (out.delta + 1) / 2;
  if (x.size() < 2 || y.size() < 2) return out;
  double spread_x = 0;
  double spread_y = 0;
  for (const double d : by_x) spread_x += (d - out.delta) * (d - out.delta);
  for (const double d : by_y) spread_y += (d - out.delta) * (d - out.delta);
  const double spread = squares - m * n * out.delta * out.delta;
  out.variance = std::max(0.0, (n * n * spread_x + m * m * spread_y - spread) / (m * n * (m - 1) * (n - 1)));
  const double d = out.delta;
  if (std::abs(d) == 1) return out;
  const double z = normal_quantile(1 - (1 - confidence) / 2);
  const double s = std::sqrt(*out.variance);
  const double root = z * s * std::sqrt((1 - d * d) * (1 - d * d) + z * z * s * s);
  const double below = 1 - d * d + z * z * s * s;
  out.limits = Limits2{(d - d * d * d - root) / below, (d - d * d * d + root) / below};
  return out;
}

std::optional<RatioOfMeans> geometric_mean_ratio(std::span<const double> x, std::span<const double> y,
                                                 double confidence) {
  const auto positive = [](double value) { return std::isfinite(value) && value > 0; };
  if (x.size() < 2 || y.size() < 2 || !std::all_of(x.begin(), x.end(), positive) ||
      !std::all_of(y.begin(), y.end(), positive) || !in_unit_interval(confidence)) {
    return std::nullopt;
  }
  const Moments a = moments_of(logs_of(x));
  const Moments b = moments_of(logs_of(y));
  const double va = a.variance / static_cast<double>(x.size());
  const double vb = b.variance / static_cast<double>(y.size());
  const double error = std::sqrt(va + vb);
  if (!(error > 0)) return std::nullopt;
  RatioOfMeans out;
  out.ratio = std::exp(a.mean - b.mean);
  out.t = (a.mean - b.mean) / error;
  out.df = (va + vb) * (va + vb) /
           (va * va / static_cast<double>(x.size() - 1) + vb * vb / static_cast<double>(y.size() - 1));
  out.p = student_two_sided(out.t, out.df);
  const double reach = student_quantile(1 - (1 - confidence) / 2, out.df) * error;
  out.lower = std::exp(a.mean - b.mean - reach);
  out.upper = std::exp(a.mean - b.mean + reach);
  return out;
}

std::optional<RankAssociation> rank_association(std::span<const double> x, std::span<const double> y) {
  if (x.size() != y.size() || x.size() < 3 || !all_finite(x) || !all_finite(y)) return std::nullopt;
  const std::size_t n = x.size();
  const std::vector<double> rx = mid_ranks(x);
  const std::vector<double> ry = mid_ranks(y);
  const auto score = [n](std::span<const double> a, std::span<const double> b) {
    std::int64_t s = 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) s += static_cast<std::int64_t>(sign(a[i] - a[j]) * sign(b[i] - b[j]));
    }
    return s;
  };
  RankAssociation out;
  out.s = score(rx, ry);
  double pairs_x = 0;
  double pairs_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      pairs_x += rx[i] != rx[j] ? 1 : 0;
      pairs_y += ry[i] != ry[j] ? 1 : 0;
    }
  }
  if (pairs_x == 0 || pairs_y == 0) return std::nullopt;
  out.tau_b = static_cast<double>(out.s) / std::sqrt(pairs_x * pairs_y);
  const Moments mx = moments_of(rx);
  const Moments my = moments_of(ry);
  double together = 0;
  for (std::size_t i = 0; i < n; ++i) together += (rx[i] - mx.mean) * (ry[i] - my.mean);
  out.rho = together / (static_cast<double>(n - 1) * std::sqrt(mx.variance * my.variance));

  // Arrangements of the ranking with more ties against the other.
  const auto arrangements = [n](std::vector<double> ranks) {
    std::sort(ranks.begin(), ranks.end());
    long double count = 1;
    std::size_t run = 0;
    for (std::size_t i = 0; i < n; ++i) {
      run = i > 0 && ranks[i] == ranks[i - 1] ? run + 1 : 1;
      count = count * static_cast<long double>(i + 1) / static_cast<long double>(run);
    }
    return count;
  };
  const bool move_x = arrangements(rx) <= arrangements(ry);
  std::vector<double> moved = move_x ? rx : ry;
  const std::vector<double>& fixed = move_x ? ry : rx;
  if (arrangements(moved) <= 200'000.5L) {
    out.exact = true;
    std::sort(moved.begin(), moved.end());
    std::int64_t extreme = 0;
    do {
      ++out.arrangements;
      if (std::llabs(score(moved, fixed)) >= std::llabs(out.s)) ++extreme;
    } while (std::next_permutation(moved.begin(), moved.end()));
    out.p_two_sided = static_cast<double>(extreme) / static_cast<double>(out.arrangements);
    return out;
  }
  const auto sums = [n](std::vector<double> ranks) {
    std::sort(ranks.begin(), ranks.end());
    struct {
      double five = 0;
      double three = 0;
      double two = 0;
    } sum;
    for (std::size_t i = 0; i < n;) {
      std::size_t end = i;
      while (end < n && ranks[end] == ranks[i]) ++end;
      const auto t = static_cast<double>(end - i);
      sum.five += t * (t - 1) * (2 * t + 5);
      sum.three += t * (t - 1) * (t - 2);
      sum.two += t * (t - 1);
      i = end;
    }
    return sum;
  };
  const auto tx = sums(rx);
  const auto ty = sums(ry);
  const auto size = static_cast<double>(n);
  const double variance = (size * (size - 1) * (2 * size + 5) - tx.five - ty.five) / 18 +
                          tx.three * ty.three / (9 * size * (size - 1) * (size - 2)) +
                          tx.two * ty.two / (2 * size * (size - 1));
  out.p_two_sided = variance > 0 ? normal_two_sided(static_cast<double>(out.s) / std::sqrt(variance)) : 1;
  return out;
}

}  // namespace debrief::inline v0::stats
