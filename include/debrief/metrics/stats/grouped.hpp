#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/quantile.hpp"

namespace debrief::inline v0::stats {

struct GroupedQuantileOptions {
  std::vector<double> p = {0.25, 0.5, 0.75};
  QuantileType type = QuantileType::type7;
  /// Of the intervals between order statistics.
  double confidence = 0.95;
  /// The answer does not depend on it.
  int threads = 1;
};

/// One quantile of one column in one group of one grouping. A side without a bound is absent.
struct GroupQuantile {
  std::int32_t column = 0;
  std::int32_t grouping = 0;
  std::int32_t group = 0;
  std::int64_t n = 0;
  double p = 0;
  double value = 0;
  std::optional<double> lower;
  std::optional<double> upper;
};

/// Quantiles of columns by several groupings at once. Nothing is sorted: each group is searched for the few places that
/// its quantiles and their intervals need.
///
/// A grouping numbers the group of each row from 0; a row with a negative number belongs to none. A value that is not a
/// number is not there. Ordered by column, grouping, group and then as `p`; a group without values has no rows. Nothing
/// for columns and groupings of different lengths, an infinite value, a group number of 2^24 or more, p outside (0, 1)
/// or a confidence outside (0, 1). Linear in the rows times columns times groupings.
DEBRIEF_EXPORT std::optional<std::vector<GroupQuantile>> grouped_quantiles(
    std::span<const std::span<const double>> columns, std::span<const std::span<const std::int32_t>> groupings,
    const GroupedQuantileOptions& options = {});

}  // namespace debrief::inline v0::stats
