#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// A Jaccard similarity as a fraction, so that no pair is lost to rounding: 4 of 5 is .8.
struct Threshold {
  std::int64_t numerator = 4;
  std::int64_t denominator = 5;
};

/// Two rows that share so many items.
struct SimilarRows {
  std::int32_t a = 0;  ///< the smaller row number
  std::int32_t b = 0;
  std::int32_t shared = 0;
  bool operator==(const SimilarRows&) const = default;
  auto operator<=>(const SimilarRows&) const = default;
};

/// Every pair of rows whose Jaccard similarity reaches the threshold, by the rows. Exact. Rows without items are
/// similar to none. More pairs than `limit` are an error: use similar_groups(). `progress` is told the share done, 0
/// to 1.
DEBRIEF_EXPORT Result<std::vector<SimilarRows>> similar_rows(const Transactions& data, Threshold threshold,
                                                             std::int64_t limit = 50'000'000);

/// How many such pairs there are, without building them.
DEBRIEF_EXPORT Result<std::int64_t> count_similar_rows(const Transactions& data, Threshold threshold);

/// Rows joined by chains of similarity. A group has two rows or more.
struct SimilarGroups {
  std::vector<std::int32_t> group_of;  ///< by row; -1 for rows that are similar to none
  std::vector<std::int32_t> sizes;     ///< by group; groups are numbered by their first row
  std::int64_t distinct = 0;           ///< different rows
};

/// The groups at a threshold. Equal rows are one from the start and pairs are never built, so that a million rows with
/// hundreds of millions of pairs take seconds. `progress` is told the share done, 0 to 1. The same for any number of
/// threads.
DEBRIEF_EXPORT Result<SimilarGroups> similar_groups(const Transactions& data, Threshold threshold,
                                                    const std::function<void(double)>& progress = {}, int threads = 1);

}  // namespace debrief::inline v0
