#include "debrief/metrics/measure.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>
#include <thread>

#include "metrics/groups.hpp"
#include "metrics/rows.hpp"
#include "metrics/stats/group_quantiles.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t statuses = 4;

/// What became of the incidents of one group, as plain counts.
struct RawCounts {
  std::array<std::int64_t, statuses> status{};
  /// By flag: of excluded cells the reasons, of observed ones the doubts.
  std::array<std::int64_t, interval_flag_count> excluded{};
  std::array<std::int64_t, interval_flag_count> flagged{};

  void add(std::uint8_t cell_status, std::uint16_t flags) {
    ++status[cell_status];
    if (flags == 0) return;
    const auto kind = static_cast<IntervalStatus>(cell_status);
    if (kind != IntervalStatus::excluded && kind != IntervalStatus::observed) return;
    auto& counts = kind == IntervalStatus::excluded ? excluded : flagged;
    for (std::size_t i = 0; i < interval_flag_count; ++i) {
      if ((flags >> i & 1) != 0) ++counts[i];
    }
  }
};

std::vector<Tally> tallies(const std::array<std::int64_t, interval_flag_count>& counts) {
  std::vector<Tally> out;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] != 0) out.push_back({std::string(text_of(static_cast<IntervalFlag>(i))), counts[i]});
  }
  return out;
}

Counts counts_of(const RawCounts& raw) {
  return {raw.status[0], raw.status[1], raw.status[2], tallies(raw.excluded), tallies(raw.flagged)};
}

struct Asked {
  const MetricDefinition& definition;
  std::int64_t as_of;
  double level;
  stats::RankMemo& ranks_of;
};

/// The asked quantiles of a summary, in this order.
constexpr std::array<double, 3> shares = {0.5, 0.25, 0.75};

/// A quantile with the interval between order statistics; null where there are no data.
Estimate quantile_estimate(const Asked& asked, std::string_view statistic, double p, const stats::QuantileFound* found,
                           const Counts& counts) {
  std::variant<double, NoValue> value = NoValue{"no_data"};
  std::variant<ConfidenceInterval, NoInterval> interval = NoInterval{"no_data", std::nullopt};
  if (found != nullptr) {
    value = found->value;
    if (!found->lower && !found->upper) {
      interval = NoInterval{"too_few", stats::quantile_sample_size(p, asked.level)};
    } else {
      interval = ConfidenceInterval{found->lower, found->upper, asked.level, found->ranks.coverage, "order statistics"};
    }
  }
  return {std::string(statistic),
          value,
          counts,
          interval,
          text_of(asked.definition),
          asked.as_of,
          std::string(short_name(asked.definition.unit))};
}

/// The summary of observed seconds in any order.
MetricSummary summary_of(const Asked& asked, std::optional<GroupBy> by, std::string group, const RawCounts& raw,
                         std::span<const std::uint64_t> seconds) {
  const auto unit = static_cast<double>(seconds_in(asked.definition.unit));
  const auto value_of = [unit](std::uint64_t one) { return static_cast<double>(one) / unit; };
  std::vector<stats::QuantileFound> found;
  if (!seconds.empty()) {
    found = stats::group_quantiles(seconds, std::span<const double>(shares), stats::QuantileType::type7, asked.ranks_of,
                                   value_of);
  }
  const auto at = [&](std::size_t i) { return found.empty() ? nullptr : &found[i]; };
  const Counts counts = counts_of(raw);
  MetricSummary out{asked.definition,
                    by,
                    std::move(group),
                    counts,
                    quantile_estimate(asked, "median", shares[0], at(0), counts),
                    quantile_estimate(asked, "lower_quartile", shares[1], at(1), counts),
                    quantile_estimate(asked, "upper_quartile", shares[2], at(2), counts),
                    std::nullopt,
                    {}};
  if (!seconds.empty()) out.total = value_of(std::accumulate(seconds.begin(), seconds.end(), std::uint64_t{0}));
  if (out.median.interval() == nullptr) {
    for (const std::uint64_t one : seconds) out.few.push_back(value_of(one));
    std::sort(out.few.begin(), out.few.end());
  }
  return out;
}

/// One metric, whole and in all its groupings.
std::vector<MetricSummary> summaries_of(const Durations& durations, std::size_t metric, const std::vector<GroupBy>& by,
                                        const std::vector<Groups>& groupings, double level, stats::RankMemo& ranks_of) {
  const Durations::Cells& cells = durations.cells[metric];
  const Asked asked{durations.definitions[metric], durations.as_of, level, ranks_of};
  const std::size_t rows = cells.status.size();
  const auto is_observed = [&](std::size_t row) {
    return cells.status[row] == static_cast<std::uint8_t>(IntervalStatus::observed);
  };
  RawCounts all;
  for (std::size_t row = 0; row < rows; ++row) all.add(cells.status[row], cells.flags[row]);
  // Observed durations are never negative.
  std::vector<std::uint64_t> seconds;
  seconds.reserve(static_cast<std::size_t>(all.status[0]));
  for (std::size_t row = 0; row < rows; ++row) {
    if (is_observed(row)) seconds.push_back(static_cast<std::uint64_t>(cells.seconds[row]));
  }
  std::vector<MetricSummary> out;
  out.push_back(summary_of(asked, std::nullopt, {}, all, seconds));
  for (std::size_t g = 0; g < groupings.size(); ++g) {
    const Groups& groups = groupings[g];
    std::vector<RawCounts> counts(groups.names.size());
    const auto members = [&](std::size_t row) {
      return std::span(groups.members)
          .subspan(static_cast<std::size_t>(groups.begin[row]),
                   static_cast<std::size_t>(groups.begin[row + 1] - groups.begin[row]));
    };
    for (std::size_t row = 0; row < rows; ++row) {
      for (const std::int32_t group : members(row)) {
        counts[static_cast<std::size_t>(group)].add(cells.status[row], cells.flags[row]);
      }
    }
    std::vector<std::size_t> next(groups.names.size() + 1, 0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      next[i + 1] = next[i] + static_cast<std::size_t>(counts[i].status[0]);
    }
    const std::vector<std::size_t> begin(next);
    std::vector<std::uint64_t> grouped(next.back());
    for (std::size_t row = 0; row < rows; ++row) {
      if (!is_observed(row)) continue;
      for (const std::int32_t group : members(row)) {
        grouped[next[static_cast<std::size_t>(group)]++] = static_cast<std::uint64_t>(cells.seconds[row]);
      }
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
      out.push_back(summary_of(asked, by[g], groups.names[i], counts[i],
                               std::span<const std::uint64_t>(grouped).subspan(begin[i], begin[i + 1] - begin[i])));
    }
  }
  return out;
}

}  // namespace

Measurement summarise(const Durations& durations, const std::vector<GroupBy>& by, double level, int threads) {
  Measurement out;
  out.as_of = durations.as_of;
  out.incidents = static_cast<std::int64_t>(durations.size());
  std::vector<Groups> groupings;
  for (const GroupBy one : by) groupings.push_back(groups_of(durations, one));
  std::vector<std::vector<MetricSummary>> found(durations.definitions.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    stats::RankMemo ranks_of(level);
    for (std::size_t metric = next++; metric < found.size(); metric = next++) {
      found[metric] = summaries_of(durations, metric, by, groupings, level, ranks_of);
    }
  };
  std::vector<std::thread> others;
  for (int i = 1; i < std::min(threads, static_cast<int>(found.size())); ++i) others.emplace_back(work);
  work();
  for (std::thread& thread : others) thread.join();
  for (std::vector<MetricSummary>& summaries : found) {
    out.summaries.insert(out.summaries.end(), std::make_move_iterator(summaries.begin()),
                         std::make_move_iterator(summaries.end()));
  }
  return out;
}

Result<Measurement> measure(const Corpus& corpus, const MeasureOptions& options, const std::vector<GroupBy>& by) {
  // The order of the rows does not matter here, only that an incident counts once.
  const Result<Durations> found = collect_durations(corpus, options, false);
  if (!found) return found.error();
  if (has_repeats(*found)) return summarise(canonical(*found), by, options.level, options.threads);
  return summarise(*found, by, options.level, options.threads);
}

const Type& Described<GroupBy>::type() {
  static const Type made = enumeration<GroupBy>("GroupBy", "What numbers may be grouped by; never a person.",
                                                {{"quarter", "Calendar quarter (UTC) of the earliest milestone."},
                                                 {"service", "Each service that an incident names."},
                                                 {"team", "Each team that an incident names."},
                                                 {"severity", "The severity on the policy's scale."},
                                                 {"tier", "The review's tier, or the one that the severity is owed."}});
  return made;
}

}  // namespace debrief::inline v0
