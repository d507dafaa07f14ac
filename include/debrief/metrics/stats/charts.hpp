#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// Natural process limits of an individuals chart (XmR) from the mean or the median moving range.
struct XmrLimits {
  double centre = 0;
  double sigma = 0;
  double moving_range = 0;
  double upper = 0;
  double lower = 0;
  double range_limit = 0;
};

/// `mean`: mean +- 3 mR/1.128, range limit 3.267 mR. `rounded`: the customary 2.66 instead of 3/1.128. `median`:
/// median +- 3.145 times the median moving range, range limit 3.865 times.
enum class XmrMethod : std::uint8_t { mean, rounded, median };

/// Nothing for fewer than two points.
DEBRIEF_EXPORT std::optional<XmrLimits> xmr_limits(std::span<const double> x, XmrMethod method = XmrMethod::mean);

/// Which rules call a point unusual. Every further rule raises false alarms; 0 turns one off.
struct ChartRules {
  bool beyond_limit = true;
  std::int64_t run = 8;
  bool two_of_three = true;
  std::int64_t trend = 0;
};

/// Points from first to last (from 0, both included) that a rule speaks about.
struct ChartSignal {
  std::string rule;
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool operator==(const ChartSignal&) const = default;
};

/// By rule, then by place: beyond_limit, run_of_N, two_of_three_beyond_2sigma, trend_of_N.
DEBRIEF_EXPORT std::vector<ChartSignal> chart_signals(std::span<const double> x, double centre, double sigma,
                                                      const ChartRules& rules = {});

/// Anhoej and Olesen's (2014) rules for run charts: they need no sigma and scale with n.
struct RunChart {
  double median = 0;
  std::int64_t useful = 0;  ///< points off the median
  std::int64_t longest_run = 0;
  std::int64_t longest_run_max = 0;
  std::int64_t crossings = 0;
  std::int64_t crossings_min = 0;
  bool signal = false;
};
DEBRIEF_EXPORT std::optional<RunChart> run_chart(std::span<const double> x);

/// The two limits of a run chart of so many useful points.
struct RunLimits {
  std::int64_t longest_run_max = 0;
  std::int64_t crossings_min = 0;
};
DEBRIEF_EXPORT std::optional<RunLimits> run_limits(std::int64_t useful);

/// Laney's p' chart (2002). With sigma_z below 1 use plain limits: p' never narrows them (`limits_plain` then).
struct LaneyChart {
  double centre = 0;
  double sigma_z = 0;
  std::vector<double> upper;
  std::vector<double> lower;
};

/// `at_least_plain` keeps sigma_z from narrowing the limits. Nothing for fewer than two points, hits outside [0, n], or
/// a share of 0 or 1 overall.
DEBRIEF_EXPORT std::optional<LaneyChart> laney_p_prime(std::span<const std::int64_t> hits,
                                                       std::span<const std::int64_t> sizes,
                                                       bool at_least_plain = false);

/// Chart of the time between rare events: individuals limits of t^(1/3.6), transformed back.
struct TimeBetween {
  double centre = 0;
  double upper = 0;
  double lower = 0;
};
DEBRIEF_EXPORT std::optional<TimeBetween> t_chart(std::span<const double> between);

/// Tabular CUSUM on both sides.
struct Cusum {
  std::vector<double> up;
  std::vector<double> down;
  std::optional<std::int64_t> first_signal;  ///< from 0
};
DEBRIEF_EXPORT std::optional<Cusum> cusum(std::span<const double> x, double target, double slack, double decision);

/// Poisson CUSUM that looks for a rise from rate_0 to rate_1 per period.
struct PoissonCusum {
  double reference = 0;  ///< (l1-l0)/ln(l1/l0)
  std::vector<double> up;
  std::optional<std::int64_t> first_signal;
};
DEBRIEF_EXPORT std::optional<PoissonCusum> poisson_cusum(std::span<const std::int64_t> counts, double rate_0,
                                                         double rate_1, double decision);

/// Points until a two-sided CUSUM signals, on average, for a shift in sigmas (Siegmund 1985). Print it beside a chart.
DEBRIEF_EXPORT std::optional<double> cusum_run_length(double slack, double decision, double shift);

}  // namespace debrief::inline v0::stats
