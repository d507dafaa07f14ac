#include "metrics/stats/roots.hpp"

#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>

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

double brent_root(const std::function<double(double)>& f, double low, double high, double tolerance) {
  constexpr double epsilon = std::numeric_limits<double>::epsilon();
  double a = low;
  double b = high;  // the best so far; the root lies between b and c
  double at_a = f(a);
  double at_b = f(b);
  double c = a;
  double at_c = at_a;
  if (at_a == 0) return a;
  for (int steps = 0; steps < 1000 && at_b != 0; ++steps) {
    const double former_step = b - a;
    if (std::abs(at_c) < std::abs(at_b)) {
      a = b;
      b = c;
      c = a;
      at_a = at_b;
      at_b = at_c;
      at_c = at_a;
    }
    const double close = 2 * epsilon * std::abs(b) + tolerance / 2;
    double step = (c - b) / 2;
    if (std::abs(step) <= close) return b;
    if (std::abs(former_step) >= close && std::abs(at_a) > std::abs(at_b)) {
      // Secant through two points, or inverse quadratic interpolation through three.
      double p = 0;
      double q = 0;
      const double width = c - b;
      if (a == c) {
        const double t = at_b / at_a;
        p = width * t;
        q = 1 - t;
      } else {
        const double r = at_a / at_c;
        const double s = at_b / at_c;
        const double t = at_b / at_a;
        p = t * (width * r * (r - s) - (b - a) * (s - 1));
        q = (r - 1) * (s - 1) * (t - 1);
      }
      if (p > 0) {
        q = -q;
      } else {
        p = -p;
      }
      if (p < 0.75 * width * q - std::abs(close * q) / 2 && p < std::abs(former_step * q / 2)) step = p / q;
    }
    if (std::abs(step) < close) step = step > 0 ? close : -close;
    a = b;
    at_a = at_b;
    b += step;
    at_b = f(b);
    if ((at_b > 0) == (at_c > 0)) {
      c = a;
      at_c = at_a;
    }
  }
  return b;
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
