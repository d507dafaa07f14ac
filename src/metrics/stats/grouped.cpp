#include "debrief/metrics/stats/grouped.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <thread>

#include "metrics/stats/digits.hpp"
#include "metrics/stats/rank_memo.hpp"

namespace debrief::inline v0::stats {

namespace {

/// A value as a whole number that sorts like it, with its row.
struct Keyed {
  std::uint64_t key;
  std::uint32_t row;
};

constexpr std::uint64_t sign = std::uint64_t{1} << 63;

std::uint64_t key_of(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // a negative zero becomes positive
  return (bits & sign) != 0 ? ~bits : bits | sign;
}
double value_of(std::uint64_t key) {
  return std::bit_cast<double>((key & sign) != 0 ? key & ~sign : ~key);
}

std::vector<Keyed> sorted_rows(std::span<const double> column) {
  std::vector<Keyed> out;
  out.reserve(column.size());
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (!std::isnan(column[row])) out.push_back({key_of(column[row]), static_cast<std::uint32_t>(row)});
  }
  sort_by_digits(out, [](const Keyed& one) { return one.key; });
  return out;
}

struct Grouping {
  std::span<const std::int32_t> of_row;
  std::size_t groups = 0;
};

/// The quantiles of one column in one grouping: its values, in order, go to their groups, each group then stands
/// sorted.
void add_quantiles(const std::vector<Keyed>& rows, const Grouping& grouping, const GroupedQuantileOptions& options,
                   GroupQuantile row, RankMemo& ranks_of, std::vector<GroupQuantile>& out) {
  std::vector<std::size_t> begin(grouping.groups + 1, 0);
  std::vector<std::int32_t> group_of(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    group_of[i] = grouping.of_row[rows[i].row];
    if (group_of[i] >= 0) ++begin[static_cast<std::size_t>(group_of[i]) + 1];
  }
  for (std::size_t g = 0; g < grouping.groups; ++g) begin[g + 1] += begin[g];
  std::vector<double> values(begin.back());
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (group_of[i] >= 0) values[next[static_cast<std::size_t>(group_of[i])]++] = value_of(rows[i].key);
  }
  for (std::size_t g = 0; g < grouping.groups; ++g) {
    const auto sorted = std::span<const double>(values).subspan(begin[g], begin[g + 1] - begin[g]);
    if (sorted.empty()) continue;
    row.group = static_cast<std::int32_t>(g);
    row.n = static_cast<std::int64_t>(sorted.size());
    for (const double p : options.p) {
      row.p = p;
      row.value = *quantile_sorted(sorted, p, options.type);
      const QuantileRanks& ranks = ranks_of.of(row.n, p);
      row.lower.reset();
      row.upper.reset();
      if (ranks.lower >= 1) row.lower = sorted[static_cast<std::size_t>(ranks.lower - 1)];
      if (ranks.upper <= row.n) row.upper = sorted[static_cast<std::size_t>(ranks.upper - 1)];
      out.push_back(row);
    }
  }
}

}  // namespace

std::optional<std::vector<GroupQuantile>> grouped_quantiles(std::span<const std::span<const double>> columns,
                                                            std::span<const std::span<const std::int32_t>> groupings,
                                                            const GroupedQuantileOptions& options) {
  const auto inside = [](double share) { return share > 0 && share < 1; };
  if (!inside(options.confidence) || !std::all_of(options.p.begin(), options.p.end(), inside)) return std::nullopt;
  const std::size_t rows = !columns.empty() ? columns[0].size() : 0;
  if (rows > UINT32_MAX) return std::nullopt;
  for (const auto& column : columns) {
    if (column.size() != rows || std::any_of(column.begin(), column.end(), [](double v) { return std::isinf(v); })) {
      return std::nullopt;
    }
  }
  std::vector<Grouping> all;
  for (const auto& of_row : groupings) {
    const auto highest = std::max_element(of_row.begin(), of_row.end());
    if (of_row.size() != rows || (highest != of_row.end() && *highest >= 1 << 24)) return std::nullopt;
    all.push_back({of_row, highest == of_row.end() ? 0 : static_cast<std::size_t>(std::max(*highest, -1) + 1)});
  }
  std::vector<std::vector<GroupQuantile>> found(columns.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    RankMemo ranks_of(options.confidence);
    for (std::size_t column = next++; column < found.size(); column = next++) {
      const std::vector<Keyed> sorted = sorted_rows(columns[column]);
      for (std::size_t grouping = 0; grouping < all.size(); ++grouping) {
        GroupQuantile row;
        row.column = static_cast<std::int32_t>(column);
        row.grouping = static_cast<std::int32_t>(grouping);
        add_quantiles(sorted, all[grouping], options, row, ranks_of, found[column]);
      }
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < std::min(static_cast<std::size_t>(std::max(options.threads, 1)), columns.size()); ++i) {
    others.emplace_back(work);
  }
  work();
  for (std::thread& thread : others) thread.join();
  std::vector<GroupQuantile> out;
  for (const auto& rows_of_column : found) out.insert(out.end(), rows_of_column.begin(), rows_of_column.end());
  return out;
}

}  // namespace debrief::inline v0::stats
