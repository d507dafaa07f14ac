#include "metrics/stats/roots.hpp"

#include <boost/math/tools/roots.hpp>
#include <cmath>

namespace debrief::inline v0::stats {

std::optional<double> root_between(const std::function<double(double)>& f, double low, double high) {
  const double at_low = f(low);
  const double at_high = f(high);
  if (at_low == 0) return low;
  if (at_high == 0) return high;
  if (!std::isfinite(at_low) || !std::isfinite(at_high) || (at_low > 0) == (at_high > 0)) return std::nullopt;
  std::uintmax_t steps = 200;
  const auto [a, b] = boost::math::tools::toms748_solve(f, low, high, at_low, at_high,
                                                        boost::math::tools::eps_tolerance<double>(52), steps);
  return a + (b - a) / 2;
}

std::optional<double> increasing_root(const std::function<double(double)>& f, double start) {
  double low = start;
  double high = start;
  double step = 1;
  const double here = f(start);
  if (here == 0) return start;
  for (int tries = 0; tries < 60; ++tries, step *= 2) {
    if (here < 0) {
      high = start + step;
      if (f(high) >= 0) return root_between(f, low, high);
      low = high;
    } else {
      low = start - step;
      if (f(low) <= 0) return root_between(f, low, high);
      high = low;
    }
  }
  return std::nullopt;
}

}  // namespace debrief::inline v0::stats
