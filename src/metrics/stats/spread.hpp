// Rows spread over many small buckets by the leading bits of a number. Private.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace debrief::inline v0::stats {

/// Bits that a number needs.
inline int bits_of(std::uint64_t number) {
  return 64 - std::countl_zero(number);
}

/// Numbers from `lowest` to `highest` as at most 2^bits buckets of equal width, in order.
class Spread {
 public:
  Spread(std::uint64_t lowest, std::uint64_t highest, int bits) : lowest_(lowest) {
    shift_ = std::max(0, bits_of(highest - lowest) - bits);
    buckets_ = static_cast<std::size_t>((highest - lowest) >> shift_) + 1;
  }
  std::size_t buckets() const { return buckets_; }
  std::size_t of(std::uint64_t key) const { return static_cast<std::size_t>((key - lowest_) >> shift_); }

 private:
  std::uint64_t lowest_;
  int shift_;
  std::size_t buckets_;
};

/// Turns the sizes of buckets into the places where they begin.
inline void to_begins(std::vector<std::uint32_t>& counts) {
  std::uint32_t before = 0;
  for (std::uint32_t& place : counts) before += std::exchange(place, before);
}

/// Sorts `count` rows by key_of(row) with room for as many, see sort_by_spread().
template <class Row, class Key>
void sort_spread_part(Row* rows, Row* room, std::uint32_t count, const Key& key_of) {
  std::uint64_t lowest = key_of(rows[0]);
  std::uint64_t highest = lowest;
  for (std::uint32_t i = 1; i < count; ++i) {
    lowest = std::min(lowest, key_of(rows[i]));
    highest = std::max(highest, key_of(rows[i]));
  }
  if (lowest == highest) return;
  const Spread spread(lowest, highest, std::min(bits_of(count), 13));
  std::vector<std::uint32_t> begin(spread.buckets(), 0);
  for (std::uint32_t i = 0; i < count; ++i) ++begin[spread.of(key_of(rows[i]))];
  to_begins(begin);
  for (std::uint32_t i = 0; i < count; ++i) room[begin[spread.of(key_of(rows[i]))]++] = rows[i];
  // begin[i] is now where bucket i ends.
  constexpr std::uint32_t few = 24;
  std::uint32_t from = 0;
  for (const std::uint32_t until : begin) {
    if (until - from > few) {
      sort_spread_part(room + from, rows + from, until - from, key_of);
    } else {
      for (std::uint32_t i = from + 1; i < until; ++i) {
        const Row row = room[i];
        std::uint32_t at = i;
        for (; at > from && key_of(row) < key_of(room[at - 1]); --at) room[at] = room[at - 1];
        room[at] = row;
      }
    }
    from = until;
  }
  std::copy(room, room + count, rows);
}

/// Sorts rows by key_of(row), ascending; equal keys keep their order. Rows go to about as many buckets as there are
/// rows, by the leading bits of their keys, and a bucket that stays large is spread again. Linear: a row is moved once
/// where keys fill their range, at most 64 / 5 times wherever they lie. At most 2^32 - 1 rows.
template <class Row, class Key>
void sort_by_spread(std::vector<Row>& rows, const Key& key_of) {
  if (rows.size() < 2) return;
  std::vector<Row> room(rows.size());
  sort_spread_part(rows.data(), room.data(), static_cast<std::uint32_t>(rows.size()), key_of);
}

}  // namespace debrief::inline v0::stats
