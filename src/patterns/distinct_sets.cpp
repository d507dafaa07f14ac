#include "patterns/distinct_sets.hpp"

#include <algorithm>
#include <numeric>

#include "patterns/merged_rows.hpp"

namespace debrief::inline v0 {

Mask mask_of(std::span<const std::int32_t> ranks) {
  Mask out;
  for (const std::int32_t rank : ranks) {
    const auto bit = static_cast<std::uint32_t>(rank) & 127U;
    (bit < 64 ? out.low : out.high) |= std::uint64_t{1} << (bit & 63U);
  }
  return out;
}

DistinctSets distinct_sets(const Transactions& data) {
  std::vector<std::int32_t> set_of_row;
  const MergedRows merged = merge_rows(data, 1, &set_of_row);
  // Ranks of merged rows follow how many rows hold an item; any fixed order does.
  const std::size_t n = merged.size();
  std::vector<std::int32_t> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
    return merged.row(static_cast<std::size_t>(a)).size() < merged.row(static_cast<std::size_t>(b)).size();
  });
  DistinctSets out;
  std::vector<std::int32_t> place(n);
  out.ranks.reserve(merged.ranks.size());
  for (std::size_t s = 0; s < n; ++s) {
    place[static_cast<std::size_t>(order[s])] = static_cast<std::int32_t>(s);
    const auto row = merged.row(static_cast<std::size_t>(order[s]));
    out.ranks.insert(out.ranks.end(), row.begin(), row.end());
    out.starts.push_back(static_cast<std::int64_t>(out.ranks.size()));
    out.masks.push_back(mask_of(row));
    out.row_starts.push_back(out.row_starts.back() + merged.weights[static_cast<std::size_t>(order[s])]);
  }
  out.rows.resize(static_cast<std::size_t>(out.row_starts.back()));
  std::vector<std::int64_t> next(out.row_starts.begin(), out.row_starts.end() - 1);
  for (std::size_t r = 0; r < set_of_row.size(); ++r) {
    if (set_of_row[r] < 0) continue;
    const auto s = static_cast<std::size_t>(place[static_cast<std::size_t>(set_of_row[r])]);
    out.rows[static_cast<std::size_t>(next[s]++)] = static_cast<std::int32_t>(r);
  }
  out.rank_of.assign(data.names.size(), -1);
  for (std::size_t rank = 0; rank < merged.item_of_rank.size(); ++rank) {
    out.rank_of[static_cast<std::size_t>(merged.item_of_rank[rank])] = static_cast<std::int32_t>(rank);
  }
  out.exact_masks = merged.item_of_rank.size() <= 128;
  return out;
}

}  // namespace debrief::inline v0
