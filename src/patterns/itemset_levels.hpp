// The memory of a search for itemsets: what each step of it knows, as bitmaps of rows.
#pragma once

#include <cstdint>
#include <vector>

#include "patterns/itemset_search.hpp"

namespace debrief::inline v0 {

/// One step of the search: the rows of the set so far, and what may still be added to it.
struct ItemsetSearch::Level {
  BitLayout layout;
  std::vector<Word> tids;
  std::vector<const Word*> columns;
  std::vector<std::int32_t> ranks;
  std::vector<std::uint32_t> supports;
  /// Columns of items that were passed over and whose sets were therefore found before.
  std::vector<const Word*> excluded;
  std::vector<std::uint32_t> counts;
  std::vector<Word> memory;
  std::vector<std::uint32_t> order;

  void clear() {
    columns.clear();
    ranks.clear();
    supports.clear();
    excluded.clear();
  }
};

/// The rows below a first item, also row by row, which is the shorter way down when they are many and short.
struct ItemsetSearch::Wide {
  std::vector<std::uint32_t> counts;    // by rank
  std::vector<std::int32_t> touched;    // ranks with a count
  std::vector<std::int32_t> column_of;  // by rank: its column, or -1
  std::vector<std::uint32_t> rows;      // weight, length, ranks of every row that holds the first item
  std::vector<Word> memory;
  BitLayout layout;
  std::vector<std::uint32_t> row_at;  // by bit: place in `starts`
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> columns;  // of each row
  std::vector<std::int32_t> slot;      // by column: place in the next level, or -1
};

}  // namespace debrief::inline v0
