// What the statistics share. Private.
#pragma once

#include <boost/math/policies/policy.hpp>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace debrief::inline v0::stats {

/// Boost.Math without exceptions and errno, in double throughout so that results do not depend on the size of long
/// double; integers round outwards nowhere.
using Quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::indeterminate_result_error<boost::math::policies::ignore_error>>;

/// No infinity and no not-a-number.
bool all_finite(std::span<const double> data);

std::vector<double> sorted_copy(std::span<const double> data);

std::vector<double> logs_of(std::span<const double> data);

struct Moments {
  double mean = 0;
  /// With n-1 below; 0 for one value.
  double variance = 0;
};

/// Two passes, in the order given.
Moments moments_of(std::span<const double> data);

/// Ranks from 1, equal values share the mean of their ranks.
std::vector<double> mid_ranks(std::span<const double> data);

/// Quantiles and tails of the standard normal law.
double normal_quantile(double p);
double normal_cdf(double z);
/// 2 P(Z > |z|).
double normal_two_sided(double z);
/// 2 P(T > |t|).
double student_two_sided(double t, double df);
double student_quantile(double p, double df);
/// P(X > x).
double chi_squared_tail(double x, double df);

/// v' M^-1 v for a symmetric positive matrix, by Cholesky; nothing where it is singular.
std::optional<double> quadratic_form(std::size_t n, const std::function<double(std::size_t)>& vector,
                                     const std::function<double(std::size_t, std::size_t)>& matrix);

bool in_unit_interval(double p);

}  // namespace debrief::inline v0::stats
