#include "patterns/merged_rows.hpp"

#include <algorithm>
#include <bit>

namespace debrief::inline v0 {

namespace {

std::uint64_t hash_of(std::span<const std::int32_t> row) {
  std::uint64_t h = 0x9E3779B97F4A7C15U ^ row.size();
  for (const std::int32_t rank : row) {
    h = (h ^ static_cast<std::uint32_t>(rank)) * 0xBF58476D1CE4E5B9U;
    h ^= h >> 29;
  }
  return h;
}

}  // namespace

MergedRows merge_rows(const Transactions& data, std::int64_t min_support, std::vector<std::int32_t>* merged_of) {
  MergedRows out;
  out.total = static_cast<std::int64_t>(data.size());
  std::vector<std::int64_t> support(data.names.size(), 0);
  for (const std::int32_t item : data.items) ++support[static_cast<std::size_t>(item)];
  for (std::size_t item = 0; item < support.size(); ++item) {
    if (support[item] >= min_support) out.item_of_rank.push_back(static_cast<std::int32_t>(item));
  }
  std::stable_sort(out.item_of_rank.begin(), out.item_of_rank.end(), [&](std::int32_t a, std::int32_t b) {
    return support[static_cast<std::size_t>(a)] < support[static_cast<std::size_t>(b)];
  });
  std::vector<std::int32_t> rank_of(support.size(), -1);
  for (std::size_t rank = 0; rank < out.item_of_rank.size(); ++rank) {
    const auto item = static_cast<std::size_t>(out.item_of_rank[rank]);
    rank_of[item] = static_cast<std::int32_t>(rank);
    out.support_of_rank.push_back(support[item]);
  }
  // Rows by their hash in an open table of twice their number.
  const std::size_t slots = std::bit_ceil(2 * data.size() + 1);
  std::vector<std::uint32_t> table(slots, 0);
  std::vector<std::uint64_t> hashes;
  out.ranks.reserve(data.items.size());
  if (merged_of != nullptr) merged_of->assign(data.size(), -1);
  for (std::size_t r = 0; r < data.size(); ++r) {
    const std::size_t begin = out.ranks.size();
    for (const std::int32_t item : data.row(r)) {
      const std::int32_t rank = rank_of[static_cast<std::size_t>(item)];
      if (rank >= 0) out.ranks.push_back(rank);
    }
    if (out.ranks.size() == begin) continue;
    std::sort(out.ranks.begin() + static_cast<std::ptrdiff_t>(begin), out.ranks.end());
    const std::span<const std::int32_t> fresh = std::span(out.ranks).subspan(begin);
    const std::uint64_t hash = hash_of(fresh);
    std::size_t slot = hash & (slots - 1);
    for (; table[slot] != 0; slot = (slot + 1) & (slots - 1)) {
      const std::size_t other = table[slot] - 1;
      if (hashes[other] == hash && std::ranges::equal(out.row(other), fresh)) break;
    }
    if (table[slot] != 0) {
      ++out.weights[table[slot] - 1];
      if (merged_of != nullptr) (*merged_of)[r] = static_cast<std::int32_t>(table[slot] - 1);
      out.ranks.resize(begin);
      continue;
    }
    table[slot] = static_cast<std::uint32_t>(out.size() + 1);
    if (merged_of != nullptr) (*merged_of)[r] = static_cast<std::int32_t>(out.size());
    hashes.push_back(hash);
    out.weights.push_back(1);
    out.starts.push_back(static_cast<std::int64_t>(out.ranks.size()));
  }
  return out;
}

}  // namespace debrief::inline v0
