#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/proportion.hpp"

namespace debrief::inline v0::stats {

/// A time until something happened, or until we stopped looking.
struct Followed {
  double time = 0;
  bool event = false;
};

/// How limits of a survival curve are made. Log-log limits stay within [0, 1].
enum class CurveLimits : std::uint8_t { log_log, log, plain };

/// Kaplan and Meier's curve, one step at each time that occurs. Events come before censorings at the same time.
///
/// Where the curve has reached 0 there are no limits: their two columns end before it and are shorter than the others.
struct SurvivalCurve {
  std::vector<double> time;
  std::vector<std::int64_t> at_risk;
  std::vector<std::int64_t> events;
  std::vector<std::int64_t> censored;
  std::vector<double> survival;
  std::vector<double> standard_error;  ///< of the survival (Greenwood)
  std::vector<double> lower;
  std::vector<double> upper;
  double confidence = 0.95;
};

/// Nothing for no data, times that are negative or not finite. n log n.
DEBRIEF_EXPORT std::optional<SurvivalCurve> kaplan_meier(std::span<const Followed> data, double confidence = 0.95,
                                                         CurveLimits limits = CurveLimits::log_log);

/// The same from columns of equal length: a time, and whether something happened then (anything but 0).
DEBRIEF_EXPORT std::optional<SurvivalCurve> kaplan_meier(std::span<const double> time,
                                                         std::span<const std::uint8_t> event, double confidence = 0.95,
                                                         CurveLimits limits = CurveLimits::log_log);

/// The curve at one time.
struct SurvivalAt {
  double survival = 1;
  double standard_error = 0;
  std::optional<double> lower;
  std::optional<double> upper;
};

/// Before the first time it is 1 without error. Nothing beyond the last follow-up, unless the curve has reached 0.
DEBRIEF_EXPORT std::optional<SurvivalAt> survival_at(const SurvivalCurve& curve, double time);

/// The first time at which the curve is at most 1-p, with limits where its bands cross (Brookmeyer & Crowley 1982).
/// Absent: not reached.
struct SurvivalQuantile {
  std::optional<double> time;
  std::optional<double> lower;
  std::optional<double> upper;
};
DEBRIEF_EXPORT SurvivalQuantile survival_quantile(const SurvivalCurve& curve, double p);

struct RestrictedMean {
  double mean = 0;
  double standard_error = 0;
};

/// The mean time up to tau: the area below the curve. Nothing for tau beyond the last follow-up.
DEBRIEF_EXPORT std::optional<RestrictedMean> restricted_mean(const SurvivalCurve& curve, double tau);

/// Whether groups differ; rho 0 is the log-rank test, 1 that of Peto & Peto (weights S(t-)^rho).
struct LogRank {
  std::vector<double> observed;
  std::vector<double> expected;
  double chi_squared = 0;
  std::int64_t df = 0;
  double p = 1;
};

/// `group` numbers the groups from 0. Nothing for fewer than two groups with data, or no event.
DEBRIEF_EXPORT std::optional<LogRank> log_rank(std::span<const Followed> data, std::span<const std::int32_t> group,
                                               double rho = 0);

/// The same from columns of equal length.
DEBRIEF_EXPORT std::optional<LogRank> log_rank(std::span<const double> time, std::span<const std::uint8_t> event,
                                               std::span<const std::int32_t> group, double rho = 0);

/// A time until the first of several ends: 0 for not yet, 1, 2, … for its kind.
struct Ended {
  double time = 0;
  std::int32_t state = 0;
};

/// The share that has come to each end by each time, with the others as competing events (Aalen & Johansen 1978). It
/// never exceeds what 1 - Kaplan-Meier with the others censored claims.
struct CumulativeIncidence {
  std::vector<double> time;
  std::vector<double> still_open;
  /// [k-1][i]: share of end k by time[i], and its standard error by the infinitesimal jackknife.
  std::vector<std::vector<double>> share;
  std::vector<std::vector<double>> standard_error;
  double last_follow_up = 0;
};

/// `ends` is the number of kinds. Nothing for no data, wrong times or states outside [0, ends].
/// Quadratic in the distinct times for the errors.
DEBRIEF_EXPORT std::optional<CumulativeIncidence> aalen_johansen(std::span<const Ended> data, std::int32_t ends);

/// The share of an end (from 1) at a time with log-log limits.
struct IncidenceAt {
  double share = 0;
  double standard_error = 0;
  std::optional<double> lower;
  std::optional<double> upper;
  double still_open = 1;
};
DEBRIEF_EXPORT std::optional<IncidenceAt> incidence_at(const CumulativeIncidence& curve, std::int32_t end, double time,
                                                       double confidence = 0.95);

/// One stretch under observation of one unit (a service), with whether an event ended it.
struct Stretch {
  std::int64_t unit = 0;
  double start = 0;
  double stop = 0;
  bool event = false;
};

/// Mean number of events per unit by age (Nelson), with the robust error of Lawless & Nadeau 1995.
struct MeanCumulativeFunction {
  std::vector<double> time;
  std::vector<std::int64_t> at_risk;
  std::vector<std::int64_t> events;
  std::vector<double> mean;
  std::vector<double> standard_error;
};

/// Nothing for no data or a stretch that does not end after its start.
DEBRIEF_EXPORT std::optional<MeanCumulativeFunction> mean_cumulative_function(std::span<const Stretch> stretches);

}  // namespace debrief::inline v0::stats
