#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/change_point.hpp"
#include "debrief/metrics/stats/charts.hpp"
#include "debrief/metrics/stats/rates.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

struct TrendOptions {
  /// Fewest incidents with a code for a trend of its share.
  std::int64_t min_support = 5;
  double false_discovery = 0.05;
};

/// How the share of coded incidents that have something moves from quarter to quarter.
struct ShareTrend {
  std::string what;                  ///< a code; a category such as "CRD"; "coordination" for any code of that facet
  std::vector<std::int64_t> counts;  ///< by quarter
  std::int64_t total = 0;
  double z = 0;  ///< Cochran (1954) and Armitage (1955); positive: the share rises
  double p = 1;
  double q = 1;  ///< over all shares that were tested
};

/// How many incidents there are, quarter by quarter, and what their share of conditions does. A falling share may mean
/// more of the rest: counts stand beside it. A rising one may mean better seeing.
struct Trends {
  std::vector<std::string> quarters;    ///< whole ones, in UTC; also those without an incident
  std::vector<std::int64_t> incidents;  ///< dated reviews by quarter
  std::vector<std::int64_t> coded;      ///< those with a coded factor
  /// Quarters at both ends that are not whole, and are in no test.
  std::int64_t partial = 0;
  std::optional<stats::DispersionTest> dispersion;
  std::optional<stats::PoissonTrend> rate;     ///< by quarter; believe p_quasi
  std::optional<stats::LaplaceTest> crowding;  ///< positive z: incidents crowd towards the end
  std::optional<stats::RunChart> run_chart;
  std::optional<stats::ChangePoint> change;  ///< exactly one change of the rate, and the evidence for it
  std::vector<ShareTrend> shares;            ///< coordination first, then categories, then codes
  std::int64_t too_few = 0;                  ///< codes in fewer incidents than min_support
};

/// Linear in the cases; codes times quarters.
DEBRIEF_EXPORT Trends trends(const Cases& cases, std::int64_t as_of, const TrendOptions& options = {});

}  // namespace debrief::inline v0
