// Rows as distinct sets of ranked items with 128-bit masks, ordered by size: what joins and nearest neighbours work on.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

struct Mask {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
};

struct DistinctSets {
  std::vector<std::int64_t> starts = {0};
  std::vector<std::int32_t> ranks;  ///< ascending: rare items first
  std::vector<Mask> masks;
  std::vector<std::int64_t> row_starts = {0};
  std::vector<std::int32_t> rows;     ///< rows of each set, ascending
  std::vector<std::int32_t> rank_of;  ///< by item
  bool exact_masks = false;           ///< each item has a bit of its own

  std::size_t size() const { return masks.size(); }
  std::span<const std::int32_t> set(std::size_t s) const {
    return std::span(ranks).subspan(static_cast<std::size_t>(starts[s]),
                                    static_cast<std::size_t>(starts[s + 1] - starts[s]));
  }
  std::span<const std::int32_t> rows_of(std::size_t s) const {
    return std::span(rows).subspan(static_cast<std::size_t>(row_starts[s]),
                                   static_cast<std::size_t>(row_starts[s + 1] - row_starts[s]));
  }
};

/// Distinct sets by size, then by their first row; empty rows belong to none.
DistinctSets distinct_sets(const Transactions& data);

/// The mask of ranked items.
Mask mask_of(std::span<const std::int32_t> ranks);

}  // namespace debrief::inline v0
