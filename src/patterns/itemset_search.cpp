#include "patterns/itemset_search.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// How often a row of this weight stands in each part of a bitmap.
void copies_of(std::uint32_t weight, std::uint32_t out[3]) {
  out[0] = weight % 8;
  out[1] = weight / 8 % 8;
  out[2] = weight / 64;
}

BitLayout layout_for(const std::uint32_t bits[3]) {
  BitLayout out;
  for (unsigned part = 0; part < 3; ++part) out.begin[part + 1] = out.begin[part] + (bits[part] + 63) / 64;
  return out;
}

/// All bits of a layout that stand for a row.
void set_all(std::vector<Word>& tids, const BitLayout& layout, const std::uint32_t bits[3]) {
  tids.assign(layout.words(), ~Word{0});
  for (unsigned part = 0; part < 3; ++part) {
    if (bits[part] % 64 != 0) tids[layout.begin[part + 1] - 1] = (Word{1} << bits[part] % 64) - 1;
  }
}

}  // namespace

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

SearchInput search_input(const MergedRows& rows) {
  SearchInput out;
  out.rows = &rows;
  out.starts.assign(rows.item_of_rank.size() + 1, 0);
  for (const std::int32_t rank : rows.ranks) ++out.starts[static_cast<std::size_t>(rank) + 1];
  std::partial_sum(out.starts.begin(), out.starts.end(), out.starts.begin());
  out.rows_of.resize(rows.ranks.size());
  out.stream.reserve(rows.ranks.size() + 2 * rows.size());
  std::vector<std::int64_t> next(out.starts.begin(), out.starts.end() - 1);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const auto place = static_cast<std::int64_t>(out.stream.size());
    const std::span<const std::int32_t> row = rows.row(r);
    out.stream.push_back(rows.weights[r]);
    out.stream.push_back(static_cast<std::uint32_t>(row.size()));
    for (const std::int32_t rank : row) {
      out.stream.push_back(static_cast<std::uint32_t>(rank));
      out.rows_of[static_cast<std::size_t>(next[static_cast<std::size_t>(rank)]++)] = place;
    }
  }
  return out;
}

ItemsetSearch::ItemsetSearch(const SearchInput& input)
    : input_(input),
      kernels_(bit_kernels()),
      min_(static_cast<std::uint32_t>(input.min_support)),
      wide_(std::make_unique<Wide>()) {
  build_root();
  if (dense_) return;
  wide_->counts.assign(input.rows->item_of_rank.size(), 0);
  wide_->column_of.assign(input.rows->item_of_rank.size(), -1);
}

ItemsetSearch::~ItemsetSearch() = default;

ItemsetSearch::Level& ItemsetSearch::level(std::size_t depth) {
  while (levels_.size() <= depth) levels_.push_back(std::make_unique<Level>());
  return *levels_[depth];
}

bool ItemsetSearch::stopped() const {
  return input_.keep && input_.found->load(std::memory_order_relaxed) > input_.limit;
}

void ItemsetSearch::add(std::span<const std::int32_t> ranks, std::uint32_t support) {
  out_->longest = std::max(out_->longest, static_cast<std::int64_t>(ranks.size()));
  if (!input_.keep) {
    ++out_->count;
    return;
  }
  // One counter for all threads, in steps so that they do not wait for each other.
  if ((++out_->count & 1023) == 0) input_.found->fetch_add(1024, std::memory_order_relaxed);
  Itemsets& sets = out_->sets;
  const std::size_t begin = sets.items.size();
  sets.items.resize(begin + ranks.size());
  std::int32_t* const to = sets.items.data() + begin;
  for (std::size_t i = 0; i < ranks.size(); ++i) {  // sorted as they go in: sets are short
    const std::int32_t item = input_.rows->item_of_rank[static_cast<std::size_t>(ranks[i])];
    std::size_t place = i;
    for (; place > 0 && to[place - 1] > item; --place) to[place] = to[place - 1];
    to[place] = item;
  }
  sets.starts.push_back(static_cast<std::int64_t>(sets.items.size()));
  sets.supports.push_back(support);
}

void ItemsetSearch::emit(std::uint32_t support) {
  add(prefix_, support);
}

/// All sets of the first `mandatory` ranks of the prefix with any of the others.
void ItemsetSearch::emit_subsets(std::size_t mandatory, std::uint32_t support) {
  const std::size_t free = prefix_.size() - mandatory;
  out_->longest = std::max(out_->longest, static_cast<std::int64_t>(prefix_.size()));
  if (!input_.keep) {
    const std::int64_t sets = free >= 63 ? most : std::int64_t{1} << free;
    out_->count = sets > most - out_->count ? most : out_->count + sets;
    return;
  }
  for (std::uint64_t chosen = 0; free >= 64 || chosen < std::uint64_t{1} << free; ++chosen) {
    scratch_.assign(prefix_.begin(), prefix_.begin() + static_cast<std::ptrdiff_t>(mandatory));
    for (std::size_t i = 0; i < std::min<std::size_t>(free, 64); ++i) {
      if ((chosen >> i & 1U) != 0) scratch_.push_back(prefix_[mandatory + i]);
    }
    add(scratch_, support);
    if ((chosen & 1023) == 0 && stopped()) return;
  }
}

void ItemsetSearch::run(std::int32_t first, SearchOutput& out) {
  out_ = &out;
  const auto place = static_cast<std::size_t>(first);
  if (dense_) {
    Level& root = level(0);
    root.excluded.assign(root.columns.begin(), root.columns.begin() + first);
    prefix_.clear();
    if (input_.kind == ItemsetKind::frequent) return frequent_below(0, place, 0);
    return closed_below(0, place);
  }
  const std::span<const std::int64_t> places =
      std::span(input_.rows_of)
          .subspan(static_cast<std::size_t>(input_.starts[place]),
                   static_cast<std::size_t>(input_.starts[place + 1] - input_.starts[place]));
  Wide& wide = *wide_;
  for (const std::int32_t rank : wide.touched) wide.counts[static_cast<std::size_t>(rank)] = 0;
  wide.touched.clear();
  wide.rows.clear();
  for (std::size_t r = 0; r < places.size(); ++r) {
#if defined(__GNUC__)
    if (r + 16 < places.size()) __builtin_prefetch(&input_.stream[static_cast<std::size_t>(places[r + 16])]);
#endif
    const std::uint32_t* row = &input_.stream[static_cast<std::size_t>(places[r])];
    const std::uint32_t weight = row[0];
    const std::uint32_t length = row[1];
    wide.rows.insert(wide.rows.end(), row, row + 2 + length);
    for (std::uint32_t i = 2; i < length + 2; ++i) {
      std::uint32_t& count = wide.counts[row[i]];
      if (count == 0) wide.touched.push_back(static_cast<std::int32_t>(row[i]));
      count += weight;
    }
  }
  const std::uint32_t support = wide.counts[place];
  if (support < min_) return;
  prefix_.assign(1, first);
  Level& top = level(0);
  top.clear();
  bool more_below = false;
  bool more_passed = false;
  for (const std::int32_t rank : wide.touched) {
    const std::uint32_t count = wide.counts[static_cast<std::size_t>(rank)];
    if (rank == first || count < min_) continue;
    if (rank < first) {
      if (count == support && input_.kind != ItemsetKind::frequent) return;  // found below that rank
      more_passed = true;
    } else if (count == support) {
      prefix_.push_back(rank);
    } else {
      more_below = true;
    }
  }
  if (input_.kind == ItemsetKind::frequent) {
    emit_subsets(1, support);
    if (!more_below) return;
    build(first);
    frequent(0, static_cast<std::uint32_t>(prefix_.size() - 1));
    return;
  }
  if (input_.kind == ItemsetKind::closed || (!more_below && !more_passed)) emit(support);
  if (!more_below) return;
  build(first);
  closed(0);
}

/// Lays all rows out as bitmaps where they are full.
void ItemsetSearch::build_root() {
  const MergedRows& rows = *input_.rows;
  std::uint32_t bits[3] = {0, 0, 0};
  for (const std::uint32_t weight : rows.weights) {
    std::uint32_t copies[3];
    copies_of(weight, copies);
    for (unsigned part = 0; part < 3; ++part) bits[part] += copies[part];
  }
  const BitLayout layout = layout_for(bits);
  const std::size_t words = layout.words();
  const std::size_t items = rows.item_of_rank.size();
  dense_ = items * words < rows.ranks.size();
  if (!dense_) return;
  Level& root = level(0);
  root.layout = layout;
  set_all(root.tids, layout, bits);
  root.memory.assign(items * words, 0);
  std::uint32_t at[3];
  for (unsigned part = 0; part < 3; ++part) at[part] = layout.begin[part] * 64;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::uint32_t copies[3];
    copies_of(rows.weights[r], copies);
    for (unsigned part = 0; part < 3; ++part) {
      for (std::uint32_t copy = 0; copy < copies[part]; ++copy, ++at[part]) {
        for (const std::int32_t rank : rows.row(r)) {
          root.memory[static_cast<std::size_t>(rank) * words + at[part] / 64] |= Word{1} << at[part] % 64;
        }
      }
    }
  }
  for (std::size_t rank = 0; rank < items; ++rank) {
    root.columns.push_back(root.memory.data() + rank * words);
    root.ranks.push_back(static_cast<std::int32_t>(rank));
    root.supports.push_back(static_cast<std::uint32_t>(rows.support_of_rank[rank]));
  }
}

/// Lays the rows below a first item out as bitmaps, one column per item that is still frequent among them.
void ItemsetSearch::build(std::int32_t first) {
  Wide& wide = *wide_;
  Level& top = level(0);
  const std::uint32_t support = wide.counts[static_cast<std::size_t>(first)];
  std::uint32_t bits[3] = {0, 0, 0};
  for (std::size_t at = 0; at < wide.rows.size(); at += 2 + wide.rows[at + 1]) {
    std::uint32_t copies[3];
    copies_of(wide.rows[at], copies);
    for (unsigned part = 0; part < 3; ++part) bits[part] += copies[part];
  }
  top.layout = wide.layout = layout_for(bits);
  set_all(top.tids, top.layout, bits);
  const bool passed = input_.kind != ItemsetKind::frequent;
  std::sort(wide.touched.begin(), wide.touched.end());
  std::vector<std::int32_t> kept;
  for (const std::int32_t rank : wide.touched) {
    const std::uint32_t count = wide.counts[static_cast<std::size_t>(rank)];
    if (count < min_ || count == support || (rank < first && !passed)) continue;
    wide.column_of[static_cast<std::size_t>(rank)] = static_cast<std::int32_t>(kept.size());
    kept.push_back(rank);
  }
  const std::size_t words = top.layout.words();
  wide.memory.assign(kept.size() * words, 0);
  wide.row_at.assign(words * 64, 0);
  wide.starts.assign(1, 0);
  wide.columns.clear();
  std::uint32_t at[3];
  for (unsigned part = 0; part < 3; ++part) at[part] = top.layout.begin[part] * 64;
  for (std::size_t row = 0; row < wide.rows.size(); row += 2 + wide.rows[row + 1]) {
    const auto place = static_cast<std::uint32_t>(wide.starts.size() - 1);
    for (std::uint32_t i = 0; i < wide.rows[row + 1]; ++i) {
      const std::int32_t column = wide.column_of[wide.rows[row + 2 + i]];
      if (column >= 0) wide.columns.push_back(static_cast<std::uint32_t>(column));
    }
    wide.starts.push_back(static_cast<std::uint32_t>(wide.columns.size()));
    std::uint32_t copies[3];
    copies_of(wide.rows[row], copies);
    for (unsigned part = 0; part < 3; ++part) {
      for (std::uint32_t copy = 0; copy < copies[part]; ++copy, ++at[part]) {
        const std::uint32_t bit = at[part];
        wide.row_at[bit] = place;
        for (std::uint32_t i = wide.starts[place]; i < wide.starts[place + 1]; ++i) {
          wide.memory[wide.columns[i] * words + bit / 64] |= Word{1} << bit % 64;
        }
      }
    }
  }
  top.clear();
  for (const std::int32_t rank : kept) {
    const Word* column =
        wide.memory.data() + static_cast<std::size_t>(wide.column_of[static_cast<std::size_t>(rank)]) * words;
    wide.column_of[static_cast<std::size_t>(rank)] = -1;
    if (rank < first) {
      top.excluded.push_back(column);
    } else {
      top.columns.push_back(column);
      top.ranks.push_back(rank);
      top.supports.push_back(wide.counts[static_cast<std::size_t>(rank)]);
    }
  }
}

/// Fills the next level's rows with those of this level that hold the chosen item.
void ItemsetSearch::descend(std::size_t depth, std::size_t chosen) {
  Level& at = level(depth);
  Level& next = level(depth + 1);
  const std::size_t words = at.layout.words();
  next.layout = at.layout;
  next.tids.resize(words);
  const Word* column = at.columns[chosen];
  for (std::size_t w = 0; w < words; ++w) next.tids[w] = at.tids[w] & column[w];
}

/// Puts a level's columns close together when its rows have become few.
void ItemsetSearch::shrink(std::size_t depth) {
  Level& at = level(depth);
  if (at.columns.size() < 2) return;
  std::uint32_t bits[3];
  kernels_.bits(at.tids.data(), at.layout, bits);
  const BitLayout to = layout_for(bits);
  const std::size_t words = at.layout.words();
  if (to.words() * 2 > words) return;
  const std::size_t columns = at.columns.size() + at.excluded.size();
  const auto every = [&](auto&& visit) {
    for (std::size_t i = 0; i < at.columns.size(); ++i) visit(at.columns[i], i);
    for (std::size_t i = 0; i < at.excluded.size(); ++i) visit(at.excluded[i], at.columns.size() + i);
  };
  at.memory.assign(columns * to.words(), 0);
  Wide& wide = *wide_;
  const std::size_t rows = bits[0] + bits[1] + bits[2];
  const std::size_t length = wide.columns.size() / std::max<std::size_t>(1, wide.starts.size() - 1) + 1;
  if (depth == 1 && !dense_ && rows * (length + 2) < columns * words) {
    wide.slot.assign(wide.memory.size() / words, -1);
    every([&](const Word* column, std::size_t i) {
      wide.slot[static_cast<std::size_t>(column - wide.memory.data()) / words] = static_cast<std::int32_t>(i);
    });
    for (unsigned part = 0; part < 3; ++part) {
      std::uint32_t bit = to.begin[part] * 64;
      for (std::uint32_t w = at.layout.begin[part]; w < at.layout.begin[part + 1]; ++w) {
        for (Word left = at.tids[w]; left != 0; left &= left - 1, ++bit) {
          const std::uint32_t place = wide.row_at[w * 64 + static_cast<std::uint32_t>(std::countr_zero(left))];
          for (std::uint32_t i = wide.starts[place]; i < wide.starts[place + 1]; ++i) {
            const std::int32_t slot = wide.slot[wide.columns[i]];
            if (slot >= 0) at.memory[static_cast<std::size_t>(slot) * to.words() + bit / 64] |= Word{1} << bit % 64;
          }
        }
      }
    }
  } else {
    kernels_.gather(at.tids.data(), at.layout, at.columns.data(), at.columns.size(), to, at.memory.data());
    kernels_.gather(at.tids.data(), at.layout, at.excluded.data(), at.excluded.size(), to,
                    at.memory.data() + at.columns.size() * to.words());
  }
  for (std::size_t i = 0; i < at.columns.size(); ++i) at.columns[i] = at.memory.data() + i * to.words();
  for (std::size_t i = 0; i < at.excluded.size(); ++i) {
    at.excluded[i] = at.memory.data() + (at.columns.size() + i) * to.words();
  }
  at.layout = to;
  set_all(at.tids, to, bits);
}

void ItemsetSearch::closed(std::size_t depth) {
  const std::size_t n = level(depth).columns.size();
  for (std::size_t i = 0; i < n && !stopped(); ++i) closed_below(depth, i);
}

/// The closed sets that hold the prefix and the chosen item, and none of the items before it.
void ItemsetSearch::closed_below(std::size_t depth, std::size_t i) {
  Level& at = level(depth);
  Level& next = level(depth + 1);
  const std::size_t n = at.columns.size();
  const std::size_t words = at.layout.words();
  descend(depth, i);
  const std::ptrdiff_t cover = kernels_.covering(next.tids.data(), at.excluded.data(), at.excluded.size(), words);
  if (cover >= 0) {
    std::swap(at.excluded[0], at.excluded[static_cast<std::size_t>(cover)]);  // likely to cover the next one too
    at.excluded.push_back(at.columns[i]);
    return;
  }
  const std::uint32_t support = at.supports[i];
  const std::size_t before = prefix_.size();
  prefix_.push_back(at.ranks[i]);
  at.counts.resize(std::max(n - i - 1, at.excluded.size()));
  kernels_.count(next.tids.data(), at.columns.data() + i + 1, n - i - 1, at.layout, at.counts.data());
  next.clear();
  for (std::size_t j = i + 1; j < n; ++j) {
    const std::uint32_t count = at.counts[j - i - 1];
    if (count == support) {
      prefix_.push_back(at.ranks[j]);
    } else if (count >= min_) {
      next.columns.push_back(at.columns[j]);
      next.ranks.push_back(at.ranks[j]);
      next.supports.push_back(count);
    }
  }
  const bool more = !next.columns.empty();
  bool wanted = input_.kind == ItemsetKind::closed;
  if (next.columns.size() <= 2 && wanted) {  // too little below to be worth a look at what was passed over
    if (more) next.excluded = at.excluded;
  } else {
    kernels_.count(next.tids.data(), at.excluded.data(), at.excluded.size(), at.layout, at.counts.data());
    for (std::size_t x = 0; x < at.excluded.size(); ++x) {
      if (at.counts[x] >= min_) next.excluded.push_back(at.excluded[x]);
    }
    wanted = wanted || (!more && next.excluded.empty());
  }
  if (wanted) emit(support);
  if (more) {
    shrink(depth + 1);
    closed(depth + 1);
  }
  prefix_.resize(before);
  at.excluded.push_back(at.columns[i]);
}

/// As closed(), with items that stand in all rows free to be there or not: `doubled` of them are in the prefix's end.
void ItemsetSearch::frequent(std::size_t depth, std::uint32_t doubled) {
  const std::size_t n = level(depth).columns.size();
  for (std::size_t i = 0; i < n && !stopped(); ++i) frequent_below(depth, i, doubled);
}

void ItemsetSearch::frequent_below(std::size_t depth, std::size_t i, std::uint32_t doubled) {
  Level& at = level(depth);
  Level& next = level(depth + 1);
  const std::size_t n = at.columns.size();
  // The prefix keeps its fixed ranks first and its free ranks last.
  descend(depth, i);
  const std::uint32_t support = at.supports[i];
  const std::size_t before = prefix_.size();
  const std::size_t fixed = before - doubled;
  prefix_.insert(prefix_.begin() + static_cast<std::ptrdiff_t>(fixed), at.ranks[i]);
  at.counts.resize(n);
  kernels_.count(next.tids.data(), at.columns.data() + i + 1, n - i - 1, at.layout, at.counts.data());
  next.clear();
  std::uint32_t free = doubled;
  for (std::size_t j = i + 1; j < n; ++j) {
    const std::uint32_t count = at.counts[j - i - 1];
    if (count == support) {
      prefix_.push_back(at.ranks[j]);
      ++free;
    } else if (count >= min_) {
      next.columns.push_back(at.columns[j]);
      next.ranks.push_back(at.ranks[j]);
      next.supports.push_back(count);
    }
  }
  emit_subsets(fixed + 1, support);
  if (!next.columns.empty()) {
    shrink(depth + 1);
    frequent(depth + 1, free);
  }
  prefix_.resize(before + 1);
  prefix_.erase(prefix_.begin() + static_cast<std::ptrdiff_t>(fixed));
}

}  // namespace debrief::inline v0
