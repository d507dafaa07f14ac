#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// How p-values are adjusted for their number: Benjamini & Hochberg 1995 (false discoveries, independent or positively
/// dependent tests), Benjamini & Yekutieli 2001 (any dependence), Holm 1979 (any false claim at all).
enum class Adjustment { benjamini_hochberg, benjamini_yekutieli, holm };

/// Adjusted p-values in the order given, as R's p.adjust. `tests` may be larger than the list when more were examined
/// than are listed (those count as p = 1); a smaller number is ignored. Values outside [0, 1] count as 1. n log n.
DEBRIEF_EXPORT std::vector<double> p_adjust(std::span<const double> p, Adjustment adjustment, std::size_t tests = 0);

}  // namespace debrief::inline v0::stats
