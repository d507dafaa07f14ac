// Roots by bracketing. Private.
#pragma once

#include <functional>
#include <optional>

namespace debrief::inline v0::stats {

/// Where a function that does not fall crosses zero, from a starting point outwards; nothing when it never does.
std::optional<double> increasing_root(const std::function<double(double)>& f, double start);

/// Where a function changes its sign between two points; nothing when it does not.
std::optional<double> root_between(const std::function<double(double)>& f, double low, double high);

}  // namespace debrief::inline v0::stats
