// Where a sample quantile lies between two values of a sorted sample. Private.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "debrief/metrics/stats/quantile.hpp"

namespace debrief::inline v0::stats {

/// Places from 0, and the share of the way from the low to the high one.
struct QuantilePlace {
  std::size_t low = 0;
  std::size_t high = 0;
  double fraction = 0;
};

/// For a sample that is not empty and p in [0, 1].
inline QuantilePlace quantile_place(std::size_t size, double p, QuantileType type) {
  const auto n = static_cast<double>(size);
  const double h = type == QuantileType::type7 ? (n - 1) * p + 1 : (n + 1.0 / 3) * p + 1.0 / 3;
  // What lies within rounding of a whole number is that number, as in R.
  const double fuzz = 4 * std::numeric_limits<double>::epsilon();
  const double j = std::floor(h + fuzz);
  const double fraction = std::abs(h - j) < fuzz ? 0 : h - j;
  const auto place = [n](double rank) { return static_cast<std::size_t>(std::clamp(rank, 1.0, n)) - 1; };
  const double rank = std::clamp(j, 0.0, n);
  return {place(rank), place(rank + 1), fraction};
}

inline double between(double low, double high, double fraction) {
  if (fraction == 0 || low == high) return low;
  return low + fraction * (high - low);
}

}  // namespace debrief::inline v0::stats
