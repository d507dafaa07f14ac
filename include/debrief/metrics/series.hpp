#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/charts.hpp"

namespace debrief::inline v0 {

/// k of n, with Wilson limits; without limits where n is 0.
struct Share {
  std::string what;
  std::int64_t k = 0;
  std::int64_t n = 0;
  std::optional<double> lower;
  std::optional<double> upper;
};

/// Numbers over time as a process behaviour chart: no limits below 12 points, provisional ones below 20.
struct Series {
  std::string what;
  std::vector<std::string> period;
  std::vector<double> value;
  std::optional<stats::XmrLimits> limits;
  bool provisional = false;
  std::vector<stats::ChartSignal> signals;
  /// The run chart of the same points, which needs no limits (Anhoej and Olesen 2014); from 12 points on.
  std::optional<stats::RunChart> runs;
};

/// What a part of a card says, always with its n: "reviews published: 3 of 8 (95 % interval 14 to 69 %)".
DEBRIEF_EXPORT std::string sentence(const Share& share);
/// The values by period, then the natural limits and what is unusual, or why there are no limits. The two sets of rules
/// may disagree, so it is said which of them spoke.
DEBRIEF_EXPORT std::string sentence(const Series& series);

/// Which groups may be shown beside their total: those of at least `least`, and never all but one, since the one left
/// out follows from the rest. True stands for shown.
DEBRIEF_EXPORT std::vector<bool> shown_groups(const std::vector<std::int64_t>& sizes, std::int64_t least);

}  // namespace debrief::inline v0
