#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::inline v0 {

/// Which of the sets that occur often enough are wanted.
enum class ItemsetKind : std::uint8_t {
  frequent,  ///< all of them
  closed,    ///< those that no larger set matches in support: they tell everything that the frequent ones tell
  maximal,   ///< those that no larger frequent set holds
};

struct ItemsetOptions {
  ItemsetKind kind = ItemsetKind::closed;
  /// Fewest rows that a set must stand in; at least 1.
  std::int64_t min_support = 3;
  /// More sets than this are an error, which names the remedy.
  std::int64_t limit = 20'000'000;
  /// Threads to use. The result is the same for any number.
  int threads = 1;
};

/// Sets of items with the number of rows that hold them. Set s holds items[starts[s]] up to items[starts[s + 1]],
/// ascending. The order of the sets is fixed but means nothing. The empty set is never among them.
struct Itemsets {
  std::vector<std::int64_t> starts = {0};
  std::vector<std::int32_t> items;
  std::vector<std::int64_t> supports;

  std::size_t size() const { return supports.size(); }
  std::span<const std::int32_t> set(std::size_t s) const {
    return std::span(items).subspan(static_cast<std::size_t>(starts[s]),
                                    static_cast<std::size_t>(starts[s + 1] - starts[s]));
  }
};

/// Mines sets of items that stand in at least `min_support` rows. Equal rows are merged first. Exact; the time grows
/// with the number of sets found, and with the rows that hold them.
DEBRIEF_EXPORT Result<Itemsets> itemsets(const Transactions& data, const ItemsetOptions& options = {});

/// How many sets there are, without building them. `frequent` stops at the largest 64-bit number.
struct ItemsetCounts {
  std::int64_t frequent = 0;
  std::int64_t closed = 0;
  std::int64_t maximal = 0;
  /// Items of the largest one.
  std::int64_t longest = 0;
  bool operator==(const ItemsetCounts&) const = default;
};

DEBRIEF_EXPORT Result<ItemsetCounts> count_itemsets(const Transactions& data, std::int64_t min_support);

}  // namespace debrief::inline v0
