// Transactions made ready for mining: rare items left out, equal rows merged, items ranked from rare to common.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// Distinct rows of ranked items with the number of times each occurs.
struct MergedRows {
  std::vector<std::int32_t> item_of_rank;  ///< ascending support, then item number
  std::vector<std::int64_t> support_of_rank;
  std::vector<std::int64_t> starts = {0};
  std::vector<std::int32_t> ranks;  ///< ascending within a row
  std::vector<std::uint32_t> weights;
  std::int64_t total = 0;  ///< rows before merging, empty ones included

  std::size_t size() const { return weights.size(); }
  std::span<const std::int32_t> row(std::size_t r) const {
    return std::span(ranks).subspan(static_cast<std::size_t>(starts[r]),
                                    static_cast<std::size_t>(starts[r + 1] - starts[r]));
  }
};

/// Items that stand in fewer than `min_support` rows are left out; rows without items too. `merged_of`, where given,
/// gets the merged row of every row, -1 for those left out.
MergedRows merge_rows(const Transactions& data, std::int64_t min_support,
                      std::vector<std::int32_t>* merged_of = nullptr);

}  // namespace debrief::inline v0
