// Roots by bracketing. Private.
#pragma once

#include <functional>
#include <optional>

namespace debrief::inline v0::stats {

/// Where a function that does not fall crosses zero, from a starting point outwards; nothing when it never does.
std::optional<double> increasing_root(const std::function<double(double)>& f, double start);

/// Where a function changes its sign between two points; nothing when it does not.
std::optional<double> root_between(const std::function<double(double)>& f, double low, double high);

/// Brent's method (1973, zeroin) as netlib and R carry it out, step by step: stops within half of `tolerance` of the
/// root. The function must change its sign between the two points.
double brent_root(const std::function<double(double)>& f, double low, double high, double tolerance);

}  // namespace debrief::inline v0::stats
