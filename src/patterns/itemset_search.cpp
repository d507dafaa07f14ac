#include "patterns/itemset_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "patterns/itemset_levels.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

}  // namespace

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
