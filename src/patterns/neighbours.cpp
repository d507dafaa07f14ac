#include "debrief/patterns/neighbours.hpp"

#include <algorithm>
#include <array>

#include "patterns/distinct_sets.hpp"
#include "patterns/mask_kernels.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t block = 1024;

bool better(const Neighbour& a, const Neighbour& b) {
  const std::int64_t left = std::int64_t{a.shared} * b.joint;
  const std::int64_t right = std::int64_t{b.shared} * a.joint;
  return left != right ? left > right : a.row < b.row;
}

std::int32_t shared_items(std::span<const std::int32_t> a, std::span<const std::int32_t> b) {
  std::int32_t out = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const bool left = a[i] <= b[j];
    const bool right = b[j] <= a[i];
    out += left && right ? 1 : 0;
    i += left ? 1 : 0;
    j += right ? 1 : 0;
  }
  return out;
}

/// The best so far, the worst of them on top.
class Best {
 public:
  explicit Best(std::size_t count) : count_(count) {}
  bool full() const { return heap_.size() >= count_; }
  const Neighbour& worst() const { return heap_.front(); }
  bool offer(const Neighbour& one) {
    if (full() && !better(one, worst())) return false;
    if (full()) {
      std::pop_heap(heap_.begin(), heap_.end(), better);
      heap_.back() = one;
    } else {
      heap_.push_back(one);
    }
    std::push_heap(heap_.begin(), heap_.end(), better);
    return true;
  }
  std::vector<Neighbour> sorted() {
    std::sort(heap_.begin(), heap_.end(), better);
    return std::move(heap_);
  }

 private:
  std::size_t count_;
  std::vector<Neighbour> heap_;
};

}  // namespace

NeighbourIndex::NeighbourIndex(const Transactions& data)
    : sets_(std::make_shared<const DistinctSets>(distinct_sets(data))) {}
NeighbourIndex::~NeighbourIndex() = default;
NeighbourIndex::NeighbourIndex(const NeighbourIndex&) = default;
NeighbourIndex& NeighbourIndex::operator=(const NeighbourIndex&) = default;

std::vector<Neighbour> NeighbourIndex::nearest(std::span<const std::int32_t> items, std::size_t count) const {
  const DistinctSets& sets = *sets_;
  std::vector<std::int32_t> ranks;
  std::int64_t size = 0;
  std::vector<std::int32_t> asked(items.begin(), items.end());
  std::sort(asked.begin(), asked.end());
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  for (const std::int32_t item : asked) {
    ++size;
    const bool known = item >= 0 && static_cast<std::size_t>(item) < sets.rank_of.size();
    if (known && sets.rank_of[static_cast<std::size_t>(item)] >= 0)
      ranks.push_back(sets.rank_of[static_cast<std::size_t>(item)]);
  }
  if (ranks.empty() || count == 0 || sets.size() == 0) return {};
  std::sort(ranks.begin(), ranks.end());
  const Mask mask = mask_of(ranks);
  const auto known = static_cast<std::int64_t>(ranks.size());
  const MaskKernels& kernels = mask_kernels();
  Best best(count);
  std::array<std::int32_t, block + 1> hits;
  const auto size_at = [&](std::size_t s) { return sets.starts[s + 1] - sets.starts[s]; };
  const auto first_of = [&](std::int64_t wanted) {
    std::size_t low = 0;
    std::size_t high = sets.size();
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      (size_at(middle) < wanted ? low : high) = size_at(middle) < wanted ? middle + 1 : middle;
    }
    return low;
  };
  // The fewest shared items with which a set of that size can still get among the best.
  const auto needed = [&](std::int64_t other) {
    if (!best.full()) return std::int64_t{1};
    const Neighbour& worst = best.worst();
    return std::max<std::int64_t>(
        1, (worst.shared * (size + other) + worst.shared + worst.joint - 1) / (worst.shared + worst.joint));
  };
  const auto scan = [&](std::int64_t other) {
    const std::size_t end = first_of(other + 1);
    for (std::size_t s = first_of(other); s < end; s += block) {
      const std::size_t n = std::min(block, end - s);
      const std::int64_t least = needed(other);
      if (least > std::min(known, other)) return;
      // Without a bit for each item a mask may show fewer shared ones than there are; then only the size decides.
      std::size_t found = 0;
      if (sets.exact_masks) {
        found = kernels.reaching(mask, sets.masks.data() + s, n, static_cast<std::int32_t>(least), hits.data());
      } else {
        for (std::size_t i = 0; i < n; ++i) {
          if (known - kernels.only(mask, sets.masks[s + i]) >= least) hits[found++] = static_cast<std::int32_t>(i);
        }
      }
      for (std::size_t h = 0; h < found; ++h) {
        const std::size_t at = s + static_cast<std::size_t>(hits[h]);
        const std::int32_t shared = shared_items(ranks, sets.set(at));
        if (shared < 1 || shared < needed(other)) continue;
        for (const std::int32_t row : sets.rows_of(at)) {
          if (!best.offer({row, shared, static_cast<std::int32_t>(size + other - shared)})) break;
        }
      }
    }
  };
  const std::int64_t largest = size_at(sets.size() - 1);
  const std::int64_t smallest = size_at(0);
  // The best that a set of some size can do falls with its distance from the number of known items.
  const std::int64_t centre = std::clamp(known, smallest, largest);
  scan(centre);
  for (std::int64_t step = 1; centre - step >= smallest || centre + step <= largest; ++step) {
    bool any = false;
    for (const std::int64_t other : {centre - step, centre + step}) {
      if (other < smallest || other > largest || needed(other) > std::min(known, other)) continue;
      any = true;
      scan(other);
    }
    if (!any && best.full()) break;
  }
  return best.sorted();
}

}  // namespace debrief::inline v0
