// The search for itemsets below one first item: depth first over bitmaps of rows, which shrink as the rows get fewer.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "debrief/patterns/itemsets.hpp"
#include "patterns/bit_kernels.hpp"
#include "patterns/merged_rows.hpp"

namespace debrief::inline v0 {

/// What all searches over one set of rows share.
struct SearchInput {
  const MergedRows* rows = nullptr;
  /// Distinct rows one behind the other: weight, length, ranks.
  std::vector<std::uint32_t> stream;
  /// Places in `stream` of the rows that hold a rank: rows_of[starts[rank]] up to rows_of[starts[rank + 1]].
  std::vector<std::int64_t> starts;
  std::vector<std::int64_t> rows_of;
  std::int64_t min_support = 1;
  ItemsetKind kind = ItemsetKind::closed;
  /// Whether sets are built, or only counted.
  bool keep = true;
  std::int64_t limit = 0;
  std::atomic<std::int64_t>* found = nullptr;
};

SearchInput search_input(const MergedRows& rows);

/// What one first item gives.
struct SearchOutput {
  Itemsets sets;
  std::int64_t count = 0;
  std::int64_t longest = 0;
};

/// Searches below first items, one after the other; keeps its memory between them.
///
/// Closed sets by Lucchese, Orlando and Perego's scheme (DCI_CLOSED, 2006): an item that holds all rows of a set is
/// taken into it at once, and a set that an item passed over earlier would hold as well was found before.
class ItemsetSearch {
 public:
  explicit ItemsetSearch(const SearchInput& input);
  ~ItemsetSearch();

  /// The sets whose rarest item is `first`, after those items that stand in all rows.
  void run(std::int32_t first, SearchOutput& out);

 private:
  struct Level;
  struct Wide;

  Level& level(std::size_t depth);
  void build_root();
  void build(std::int32_t first);
  void closed(std::size_t depth);
  void closed_below(std::size_t depth, std::size_t chosen);
  void frequent(std::size_t depth, std::uint32_t doubled);
  void frequent_below(std::size_t depth, std::size_t chosen, std::uint32_t doubled);
  void descend(std::size_t depth, std::size_t chosen);
  void shrink(std::size_t depth);
  void emit(std::uint32_t support);
  void emit_subsets(std::size_t mandatory, std::uint32_t support);
  void add(std::span<const std::int32_t> ranks, std::uint32_t support);
  bool stopped() const;

  const SearchInput& input_;
  const BitKernels& kernels_;
  std::uint32_t min_;
  /// Whether the rows are so full that bitmaps of all of them cost less than walking through the rows.
  bool dense_ = false;
  std::vector<std::unique_ptr<Level>> levels_;
  std::unique_ptr<Wide> wide_;
  std::vector<std::int32_t> prefix_;
  std::vector<std::int32_t> optional_;
  std::vector<std::int32_t> scratch_;
  SearchOutput* out_ = nullptr;
};

}  // namespace debrief::inline v0
