#include "metrics/stats/support.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace debrief::inline v0::stats {

namespace {

using Normal = boost::math::normal_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;

}  // namespace

bool all_finite(std::span<const double> data) {
  return std::all_of(data.begin(), data.end(), [](double value) { return std::isfinite(value); });
}

std::vector<double> sorted_copy(std::span<const double> data) {
  std::vector<double> out(data.begin(), data.end());
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<double> logs_of(std::span<const double> data) {
  std::vector<double> out;
  out.reserve(data.size());
  for (const double value : data) out.push_back(std::log(value));
  return out;
}

Moments moments_of(std::span<const double> data) {
  Moments out;
  if (data.empty()) return out;
  const auto n = static_cast<double>(data.size());
  out.mean = std::accumulate(data.begin(), data.end(), 0.0) / n;
  if (data.size() < 2) return out;
  double squares = 0;
  for (const double value : data) squares += (value - out.mean) * (value - out.mean);
  out.variance = squares / (n - 1);
  return out;
}

std::vector<double> mid_ranks(std::span<const double> data) {
  std::vector<std::size_t> order(data.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return data[a] < data[b]; });
  std::vector<double> ranks(data.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && data[order[end]] == data[order[i]]) ++end;
    const double rank = (static_cast<double>(i + 1) + static_cast<double>(end)) / 2;
    for (; i < end; ++i) ranks[order[i]] = rank;
  }
  return ranks;
}

double normal_quantile(double p) {
  return quantile(Normal(), p);
}

double normal_cdf(double z) {
  return cdf(Normal(), z);
}

double normal_two_sided(double z) {
  return 2 * cdf(complement(Normal(), std::abs(z)));
}

double student_two_sided(double t, double df) {
  return 2 * cdf(complement(Student(df), std::abs(t)));
}

double student_quantile(double p, double df) {
  return quantile(Student(df), p);
}

double chi_squared_tail(double x, double df) {
  return x <= 0 ? 1 : cdf(complement(ChiSquared(df), x));
}

std::optional<double> quadratic_form(std::size_t n, const std::function<double(std::size_t)>& vector,
                                     const std::function<double(std::size_t, std::size_t)>& matrix) {
  std::vector<double> lower(n * n, 0);
  std::vector<double> solved(n, 0);
  double out = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = matrix(i, j);
      for (std::size_t k = 0; k < j; ++k) sum -= lower[i * n + k] * lower[j * n + k];
      if (i == j) {
        if (!(sum > 1e-14 * std::abs(matrix(i, i)))) return std::nullopt;
        lower[i * n + i] = std::sqrt(sum);
      } else {
        lower[i * n + j] = sum / lower[j * n + j];
      }
    }
    double sum = vector(i);
    for (std::size_t k = 0; k < i; ++k) sum -= lower[i * n + k] * solved[k];
    solved[i] = sum / lower[i * n + i];
    out += solved[i] * solved[i];
  }
  return out;
}

bool in_unit_interval(double p) {
  return p > 0 && p < 1;
}

}  // namespace debrief::inline v0::stats
