#include "debrief/patterns/set_join.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <numeric>
#include <thread>

#include "patterns/distinct_sets.hpp"
#include "patterns/mask_kernels.hpp"

namespace debrief::inline v0 {

namespace {

std::int64_t ceil_of(std::int64_t numerator, std::int64_t denominator) {
  return (numerator + denominator - 1) / denominator;
}

std::int32_t shared_items(std::span<const std::int32_t> a, std::span<const std::int32_t> b) {
  std::int32_t out = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    out += a[i] == b[j] ? 1 : 0;
    const bool left = a[i] <= b[j];
    const bool right = b[j] <= a[i];
    i += left ? 1 : 0;
    j += right ? 1 : 0;
  }
  return out;
}

/// A set in the lists of the items of its prefix.
struct Posting {
  std::int32_t set;
  std::int32_t position;
};

/// The sets whose prefix holds an item, in ascending size, with their masks side by side.
struct MaskList {
  std::vector<Mask> masks;
  std::vector<std::int32_t> sets;
  /// Where sets of each size begin.
  std::vector<std::pair<std::int64_t, std::size_t>> runs;
};

std::vector<MaskList> mask_lists(const DistinctSets& sets, Threshold t) {
  std::vector<MaskList> out(128);
  for (std::size_t x = 0; x < sets.size(); ++x) {
    const auto set = sets.set(x);
    const auto size = static_cast<std::int64_t>(set.size());
    const std::int64_t indexed = size - ceil_of(2 * t.numerator * size, t.numerator + t.denominator) + 1;
    for (std::int64_t p = 0; p < indexed; ++p) {
      MaskList& list = out[static_cast<std::size_t>(set[static_cast<std::size_t>(p)])];
      if (list.runs.empty() || list.runs.back().first != size) list.runs.emplace_back(size, list.sets.size());
      list.masks.push_back(sets.masks[x]);
      list.sets.push_back(static_cast<std::int32_t>(x));
    }
  }
  return out;
}

/// The pairs of sets `begin` up to `end` with earlier ones where every item has a bit of its own. An overlap is a look
/// at two masks, so lists are streamed through; a pair belongs to the rarest item that it shares.
template <class Skip, class Found>
void join_masks(const DistinctSets& sets, const std::vector<MaskList>& lists, Threshold t, std::size_t begin,
                std::size_t end, const Skip& skip, const Found& found) {
  const MaskKernels& kernels = mask_kernels();
  std::vector<std::int32_t> hits;
  for (std::size_t x = begin; x < end; ++x) {
    const auto set = sets.set(x);
    const auto size = static_cast<std::int64_t>(set.size());
    const Mask mask = sets.masks[x];
    const std::int64_t smallest = ceil_of(t.numerator * size, t.denominator);
    for (std::int64_t p = 0; p < size - smallest + 1; ++p) {
      const std::int32_t rank = set[static_cast<std::size_t>(p)];
      const MaskList& list = lists[static_cast<std::size_t>(rank)];
      auto run = std::lower_bound(list.runs.begin(), list.runs.end(), std::pair(smallest, std::size_t{0}));
      for (; run != list.runs.end() && run->first <= size; ++run) {
        const std::int64_t other = run->first;
        const std::int64_t needed = ceil_of(t.numerator * (size + other), t.numerator + t.denominator);
        if (needed > (other == size ? size - 1 : other)) continue;  // distinct sets cannot share so much
        const std::size_t from = run->second;
        std::size_t to = std::next(run) == list.runs.end() ? list.sets.size() : std::next(run)->second;
        if (other == size) {
          const auto first = list.sets.begin() + static_cast<std::ptrdiff_t>(from);
          const auto last = list.sets.begin() + static_cast<std::ptrdiff_t>(to);
          to =
              static_cast<std::size_t>(std::lower_bound(first, last, static_cast<std::int32_t>(x)) - list.sets.begin());
        }
        hits.resize(std::max(hits.size(), to - from + 1));
        const std::size_t n =
            kernels.reaching(mask, list.masks.data() + from, to - from, static_cast<std::int32_t>(needed), hits.data());
        for (std::size_t h = 0; h < n; ++h) {
          const std::size_t at = from + static_cast<std::size_t>(hits[h]);
          const Mask both{mask.low & list.masks[at].low, mask.high & list.masks[at].high};
          const int rarest = both.low != 0 ? std::countr_zero(both.low) : 64 + std::countr_zero(both.high);
          const auto y = static_cast<std::size_t>(list.sets[at]);
          if (rarest != rank || skip(y, x)) continue;
          found(y, x, std::popcount(both.low) + std::popcount(both.high));
        }
      }
    }
  }
}

/// All pairs of distinct sets that reach the threshold: prefix and position filters (Xiao et al. 2008, PPJoin) over
/// sets in ascending size, then the exact overlap by masks where every item has a bit, else a bound by masks and a
/// merge. `skip(a, b)` tells pairs that need no answer; `found(a, b, shared)` gets the others.
template <class Skip, class Found>
void join(const DistinctSets& sets, Threshold t, const Skip& skip, const Found& found,
          const std::function<void(double)>& progress) {
  const std::size_t items =
      sets.ranks.empty() ? 0 : static_cast<std::size_t>(*std::max_element(sets.ranks.begin(), sets.ranks.end())) + 1;
  std::vector<std::vector<Posting>> lists(items);
  std::vector<std::size_t> heads(items, 0);
  std::vector<std::int32_t> seen(sets.size(), -1);
  std::vector<std::int32_t> candidates;
  const MaskKernels& kernels = mask_kernels();
  for (std::size_t x = 0; x < sets.size(); ++x) {
    if (progress && x % 8192 == 0) progress(static_cast<double>(x) / static_cast<double>(sets.size()));
    const auto set = sets.set(x);
    const auto size = static_cast<std::int64_t>(set.size());
    const std::int64_t smallest = ceil_of(t.numerator * size, t.denominator);
    const std::int64_t probed = size - smallest + 1;
    candidates.clear();
    for (std::int64_t p = 0; p < probed; ++p) {
      const auto rank = static_cast<std::size_t>(set[static_cast<std::size_t>(p)]);
      const std::vector<Posting>& list = lists[rank];
      std::size_t& head = heads[rank];
      while (head < list.size() &&
             static_cast<std::int64_t>(sets.set(static_cast<std::size_t>(list[head].set)).size()) < smallest) {
        ++head;  // too small for this set and for all after it
      }
      for (std::size_t i = head; i < list.size(); ++i) {
        const Posting posting = list[i];
        std::int32_t& mark = seen[static_cast<std::size_t>(posting.set)];
        if (mark == static_cast<std::int32_t>(x)) continue;
        mark = static_cast<std::int32_t>(x);
        const auto other =
            sets.starts[static_cast<std::size_t>(posting.set) + 1] - sets.starts[static_cast<std::size_t>(posting.set)];
        const std::int64_t needed = ceil_of(t.numerator * (size + other), t.numerator + t.denominator);
        if (1 + std::min(size - p - 1, other - posting.position - 1) < needed) continue;
        candidates.push_back(posting.set);
      }
    }
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      const auto y = static_cast<std::size_t>(candidates[c]);
      const std::int64_t other = sets.starts[y + 1] - sets.starts[y];
      const std::int64_t needed = ceil_of(t.numerator * (size + other), t.numerator + t.denominator);
      // A bit of x without its like in y stands for at least one item that is not shared.
      if (size - kernels.only(sets.masks[x], sets.masks[y]) < needed || skip(y, x)) continue;
      const std::int32_t shared = shared_items(set, sets.set(y));
      if (shared < needed) continue;
      found(y, x, shared);
    }
    const std::int64_t indexed = size - ceil_of(2 * t.numerator * size, t.numerator + t.denominator) + 1;
    for (std::int64_t p = 0; p < indexed; ++p) {
      lists[static_cast<std::size_t>(set[static_cast<std::size_t>(p)])].push_back(
          {static_cast<std::int32_t>(x), static_cast<std::int32_t>(p)});
    }
  }
  if (progress) progress(1);
}

/// The join by whichever way fits, on one thread.
template <class Skip, class Found>
void join_all(const DistinctSets& sets, Threshold t, const Skip& skip, const Found& found) {
  if (sets.exact_masks) return join_masks(sets, mask_lists(sets, t), t, 0, sets.size(), skip, found);
  join(sets, t, skip, found, {});
}

/// Sets joined so far: the smaller number is a group's root.
class Groups {
 public:
  explicit Groups(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0); }
  std::int32_t root(std::size_t s) {
    auto at = static_cast<std::int32_t>(s);
    while (parent_[static_cast<std::size_t>(at)] != at) {
      std::int32_t& up = parent_[static_cast<std::size_t>(at)];
      up = parent_[static_cast<std::size_t>(up)];
      at = up;
    }
    return at;
  }
  void join(std::size_t a, std::size_t b) {
    const std::int32_t x = root(a);
    const std::int32_t y = root(b);
    parent_[static_cast<std::size_t>(std::max(x, y))] = std::min(x, y);
  }

 private:
  std::vector<std::int32_t> parent_;
};

/// Groups by several threads: each joins for itself what it finds, then the groups are laid over each other.
Groups groups_of(const DistinctSets& sets, Threshold t, int threads, const std::function<void(double)>& progress) {
  Groups out(sets.size());
  const auto into = [&](Groups& groups) {
    return [&groups](std::size_t a, std::size_t b, std::int32_t) { groups.join(a, b); };
  };
  const auto known_in = [&](Groups& groups) {
    return [&groups](std::size_t a, std::size_t b) { return groups.root(a) == groups.root(b); };
  };
  if (!sets.exact_masks) {
    join(sets, t, known_in(out), into(out), progress);
    return out;
  }
  const std::vector<MaskList> lists = mask_lists(sets, t);
  constexpr std::size_t step = 4096;
  std::atomic<std::size_t> next = 0;
  const auto work = [&](Groups& groups, bool tells) {
    for (std::size_t begin = next.fetch_add(step); begin < sets.size(); begin = next.fetch_add(step)) {
      if (tells && progress) progress(static_cast<double>(begin) / static_cast<double>(sets.size()));
      join_masks(sets, lists, t, begin, std::min(begin + step, sets.size()), known_in(groups), into(groups));
    }
  };
  std::vector<Groups> parts(static_cast<std::size_t>(std::max(0, threads - 1)), Groups(sets.size()));
  std::vector<std::thread> others;
  for (Groups& part : parts) others.emplace_back([&work, &part] { work(part, false); });
  work(out, true);
  for (std::thread& other : others) other.join();
  for (Groups& part : parts) {
    for (std::size_t s = 0; s < sets.size(); ++s) out.join(s, static_cast<std::size_t>(part.root(s)));
  }
  if (progress) progress(1);
  return out;
}

Result<Done> check(Threshold t) {
  if (t.numerator >= 1 && t.denominator >= t.numerator && t.denominator <= 1'000'000) return Done{};
  return Error{ErrorCode::invalid_argument, "threshold", "is not a fraction above 0 and up to 1",
               "ask for 4 of 5 to get pairs of similarity .8 and more"};
}

}  // namespace

Result<std::vector<SimilarRows>> similar_rows(const Transactions& data, Threshold threshold, std::int64_t limit) {
  if (const auto fit = check(threshold); !fit) return fit.error();
  const DistinctSets sets = distinct_sets(data);
  std::vector<SimilarRows> out;
  bool over = false;
  const auto pair = [&](std::int32_t a, std::int32_t b, std::int32_t shared) {
    if (static_cast<std::int64_t>(out.size()) >= limit) {
      over = true;
    } else {
      out.push_back({std::min(a, b), std::max(a, b), shared});
    }
  };
  for (std::size_t s = 0; s < sets.size() && !over; ++s) {
    const auto rows = sets.rows_of(s);
    for (std::size_t i = 0; i < rows.size() && !over; ++i) {
      for (std::size_t j = i + 1; j < rows.size(); ++j)
        pair(rows[i], rows[j], static_cast<std::int32_t>(sets.set(s).size()));
    }
  }
  join_all(
      sets, threshold, [&](std::size_t, std::size_t) { return over; },
      [&](std::size_t a, std::size_t b, std::int32_t shared) {
        for (const std::int32_t x : sets.rows_of(a)) {
          for (const std::int32_t y : sets.rows_of(b)) pair(x, y, shared);
        }
      });
  if (over) {
    return Error{ErrorCode::too_large, "similar rows", "more than " + std::to_string(limit) + " pairs",
                 "raise the threshold, or ask for groups"};
  }
  std::sort(out.begin(), out.end());
  return out;
}

Result<std::int64_t> count_similar_rows(const Transactions& data, Threshold threshold) {
  if (const auto fit = check(threshold); !fit) return fit.error();
  const DistinctSets sets = distinct_sets(data);
  const auto rows = [&](std::size_t s) { return sets.row_starts[s + 1] - sets.row_starts[s]; };
  std::int64_t out = 0;
  for (std::size_t s = 0; s < sets.size(); ++s) out += rows(s) * (rows(s) - 1) / 2;
  join_all(
      sets, threshold, [](std::size_t, std::size_t) { return false; },
      [&](std::size_t a, std::size_t b, std::int32_t) { out += rows(a) * rows(b); });
  return out;
}

Result<SimilarGroups> similar_groups(const Transactions& data, Threshold threshold,
                                     const std::function<void(double)>& progress, int threads) {
  if (const auto fit = check(threshold); !fit) return fit.error();
  const DistinctSets sets = distinct_sets(data);
  Groups joined = groups_of(sets, threshold, threads, progress);
  SimilarGroups out;
  out.distinct = static_cast<std::int64_t>(sets.size());
  std::vector<std::int32_t> rows_below(sets.size(), 0);
  std::vector<std::int32_t> set_of(data.size(), -1);
  for (std::size_t s = 0; s < sets.size(); ++s) {
    const std::int32_t top = joined.root(s);
    for (const std::int32_t row : sets.rows_of(s)) set_of[static_cast<std::size_t>(row)] = top;
    rows_below[static_cast<std::size_t>(top)] += static_cast<std::int32_t>(sets.rows_of(s).size());
  }
  out.group_of.assign(data.size(), -1);
  std::vector<std::int32_t> number(sets.size(), -1);
  for (std::size_t r = 0; r < data.size(); ++r) {
    if (set_of[r] < 0) continue;
    const auto top = static_cast<std::size_t>(set_of[r]);
    if (rows_below[top] < 2) continue;
    if (number[top] < 0) {
      number[top] = static_cast<std::int32_t>(out.sizes.size());
      out.sizes.push_back(rows_below[top]);
    }
    out.group_of[r] = number[top];
  }
  return out;
}

}  // namespace debrief::inline v0
