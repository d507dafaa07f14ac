#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// How two items stand together in n rows: n_a and n_b rows hold one of them, n_ab both.
struct PairCount {
  std::int32_t a = 0;  ///< the smaller item number
  std::int32_t b = 0;
  std::int64_t n = 0;
  std::int64_t n_a = 0;
  std::int64_t n_b = 0;
  std::int64_t n_ab = 0;
  bool operator==(const PairCount&) const = default;
};

/// Measures of a pair. Definitions: metrics of association as in Tan, Kumar and Srivastava (2004). What has no value is
/// absent: conviction where the rule is never broken, phi where an item stands in every row.
DEBRIEF_EXPORT double lift(const PairCount& pair);
DEBRIEF_EXPORT double leverage(const PairCount& pair);
DEBRIEF_EXPORT std::optional<double> phi(const PairCount& pair);
/// Of the rule "a, then b".
DEBRIEF_EXPORT double confidence(const PairCount& pair);
DEBRIEF_EXPORT std::optional<double> conviction(const PairCount& pair);
/// Mean of the two confidences; says nothing about rows that hold neither.
DEBRIEF_EXPORT double kulczynski(const PairCount& pair);
/// 0 when both items stand in equally many rows, towards 1 when one of them dwarfs the other.
DEBRIEF_EXPORT double imbalance(const PairCount& pair);

/// Every pair that stands in at least `min_support` rows (at least 1), by falling lift, then by the items. Time and
/// memory: the pairs within rows; a table of all pairs where there are up to 4,000 items.
DEBRIEF_EXPORT Result<std::vector<PairCount>> pair_table(const Transactions& data, std::int64_t min_support);

/// "a,b,n,n_a,n_b,n_ab,lift,leverage,phi" with six decimals. Absent values are empty.
DEBRIEF_EXPORT std::string csv_of(const Transactions& data, const std::vector<PairCount>& pairs);

}  // namespace debrief::inline v0
