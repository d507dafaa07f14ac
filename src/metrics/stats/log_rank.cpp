#include <algorithm>
#include <cmath>

#include "debrief/metrics/stats/survival.hpp"
#include "metrics/stats/follow_up.hpp"
#include "metrics/stats/spread.hpp"
#include "metrics/stats/support.hpp"

namespace debrief::inline v0::stats {

std::optional<LogRank> log_rank(std::span<const Followed> data, std::span<const std::int32_t> group, double rho) {
  const FollowUpColumns columns(data);
  return log_rank(columns.time, columns.event, group, rho);
}

std::optional<LogRank> log_rank(std::span<const double> time, std::span<const std::uint8_t> event,
                                std::span<const std::int32_t> group, double rho) {
  if (!usable(time) || time.size() != event.size() || time.size() != group.size()) return std::nullopt;
  std::int32_t groups = 0;
  for (const std::int32_t one : group) {
    if (one < 0 || one >= (1 << 16)) return std::nullopt;
    groups = std::max(groups, one + 1);
  }
  const auto k = static_cast<std::size_t>(groups);
  struct Row {
    std::uint64_t key;
    std::int32_t group;
  };
  std::vector<Row> rows(time.size());
  std::vector<double> risk(k, 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i] = {key_of(time[i], event[i] != 0), group[i]};
    risk[static_cast<std::size_t>(group[i])] += 1;
  }
  sort_by_spread(rows, [](const Row& row) { return row.key; });
  if (std::count_if(risk.begin(), risk.end(), [](double n) { return n > 0; }) < 2) return std::nullopt;

  LogRank out;
  out.observed.assign(k, 0);
  out.expected.assign(k, 0);
  std::vector<double> variance(k * k, 0);
  std::vector<double> dead(k);
  std::vector<double> gone(k);
  double at_risk = static_cast<double>(rows.size());
  double survival = 1;
  for (std::size_t i = 0; i < rows.size();) {
    const double at = time_of(rows[i].key);
    std::fill(dead.begin(), dead.end(), 0);
    std::fill(gone.begin(), gone.end(), 0);
    double d = 0;
    double leaving = 0;
    for (; i < rows.size() && time_of(rows[i].key) == at; ++i) {
      const auto g = static_cast<std::size_t>(rows[i].group);
      gone[g] += 1;
      leaving += 1;
      if (event_of(rows[i].key)) {
        dead[g] += 1;
        d += 1;
      }
    }
    if (d > 0) {
      const double weight = rho == 0 ? 1 : std::pow(survival, rho);
      const double scale = at_risk > 1 ? weight * weight * d * (at_risk - d) / (at_risk - 1) / (at_risk * at_risk) : 0;
      for (std::size_t a = 0; a < k; ++a) {
        out.observed[a] += weight * dead[a];
        out.expected[a] += weight * d * risk[a] / at_risk;
        if (scale == 0) continue;
        for (std::size_t b = 0; b < k; ++b) {
          variance[a * k + b] += scale * ((a == b ? risk[a] * at_risk : 0) - risk[a] * risk[b]);
        }
      }
      survival *= 1 - d / at_risk;
    }
    for (std::size_t a = 0; a < k; ++a) risk[a] -= gone[a];
    at_risk -= leaving;
  }
  // Groups that never expected an event say nothing; of the others one follows from the rest.
  std::vector<std::size_t> used;
  for (std::size_t a = 0; a < k; ++a) {
    if (out.expected[a] > 0) used.push_back(a);
  }
  if (used.size() < 2) return std::nullopt;
  used.pop_back();
  out.df = static_cast<std::int64_t>(used.size());
  const auto quadratic = quadratic_form(
      used.size(), [&](std::size_t i) { return out.observed[used[i]] - out.expected[used[i]]; },
      [&](std::size_t i, std::size_t j) { return variance[used[i] * k + used[j]]; });
  if (!quadratic) return std::nullopt;
  out.chi_squared = *quadratic;
  out.p = chi_squared_tail(out.chi_squared, static_cast<double>(out.df));
  return out;
}

}  // namespace debrief::inline v0::stats
