#include "debrief/metrics/stats/grouped.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <thread>

#include "metrics/stats/group_quantiles.hpp"

namespace debrief::inline v0::stats {

namespace {

constexpr std::uint64_t sign = std::uint64_t{1} << 63;

std::uint64_t key_of(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // a negative zero becomes positive
  return (bits & sign) != 0 ? ~bits : bits | sign;
}
double value_of(std::uint64_t key) {
  return std::bit_cast<double>((key & sign) != 0 ? key & ~sign : ~key);
}

struct Grouping {
  std::span<const std::int32_t> of_row;
  std::size_t groups = 0;
  /// Where each group's values begin when every row has one, and where the last ends.
  std::vector<std::size_t> begin;
};

/// Where each group's values begin, and where the last ends. `counts` says of a row whether it has a value.
template <class Counts>
std::vector<std::size_t> begins_of(std::span<const std::int32_t> of_row, std::size_t groups, const Counts& counts) {
  std::vector<std::size_t> out(groups + 1, 0);
  for (std::size_t i = 0; i < of_row.size(); ++i) {
    if (of_row[i] >= 0 && counts(i)) ++out[static_cast<std::size_t>(of_row[i]) + 1];
  }
  for (std::size_t g = 0; g < groups; ++g) out[g + 1] += out[g];
  return out;
}

/// The quantiles of one column in one grouping: its values go to their groups, and each group is searched for the few
/// places that its quantiles need.
std::vector<GroupQuantile> quantiles_of(std::span<const double> column, const Grouping& grouping,
                                        const GroupedQuantileOptions& options, GroupQuantile row, RankMemo& ranks_of) {
  const bool complete = std::none_of(column.begin(), column.end(), [](double value) { return std::isnan(value); });
  const std::vector<std::size_t> begin =
      complete ? grouping.begin
               : begins_of(grouping.of_row, grouping.groups, [&](std::size_t i) { return !std::isnan(column[i]); });
  std::vector<std::uint64_t> keys(begin.back());
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  for (std::size_t i = 0; i < column.size(); ++i) {
    if (grouping.of_row[i] < 0 || std::isnan(column[i])) continue;
    keys[next[static_cast<std::size_t>(grouping.of_row[i])]++] = key_of(column[i]);
  }
  std::vector<GroupQuantile> out;
  for (std::size_t g = 0; g < grouping.groups; ++g) {
    const auto group = std::span<const std::uint64_t>(keys).subspan(begin[g], begin[g + 1] - begin[g]);
    if (group.empty()) continue;
    row.group = static_cast<std::int32_t>(g);
    row.n = static_cast<std::int64_t>(group.size());
    const std::vector<QuantileFound> found =
        group_quantiles(group, std::span<const double>(options.p), options.type, ranks_of, value_of);
    for (std::size_t i = 0; i < found.size(); ++i) {
      row.p = options.p[i];
      row.value = found[i].value;
      row.lower = found[i].lower;
      row.upper = found[i].upper;
      out.push_back(row);
    }
  }
  return out;
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
    const std::size_t groups = highest == of_row.end() ? 0 : static_cast<std::size_t>(std::max(*highest, -1) + 1);
    all.push_back({of_row, groups, begins_of(of_row, groups, [](std::size_t) { return true; })});
  }
  // One piece of work for each column in each grouping.
  std::vector<std::vector<GroupQuantile>> found(columns.size() * all.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    RankMemo ranks_of(options.confidence);
    for (std::size_t piece = next++; piece < found.size(); piece = next++) {
      const std::size_t column = piece / all.size();
      const std::size_t grouping = piece % all.size();
      GroupQuantile row;
      row.column = static_cast<std::int32_t>(column);
      row.grouping = static_cast<std::int32_t>(grouping);
      found[piece] = quantiles_of(columns[column], all[grouping], options, row, ranks_of);
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < std::min(static_cast<std::size_t>(std::max(options.threads, 1)), found.size()); ++i) {
    others.emplace_back(work);
  }
  work();
  for (std::thread& thread : others) thread.join();
  std::vector<GroupQuantile> out;
  for (const auto& rows_of_piece : found) out.insert(out.end(), rows_of_piece.begin(), rows_of_piece.end());
  return out;
}

}  // namespace debrief::inline v0::stats
