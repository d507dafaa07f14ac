// Sorting by whole numbers, a digit at a time. Private.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace debrief::inline v0::stats {

/// Sorts rows by key_of(row), ascending; equal keys keep their order. Linear: one pass for each 11 bits in which keys
/// differ. At most 2^32 rows.
template <class Row, class Key>
void sort_by_digits(std::vector<Row>& rows, const Key& key_of) {
  constexpr int bits = 11;
  constexpr std::size_t digits = std::size_t{1} << bits;
  if (rows.empty()) return;
  std::uint64_t differing = 0;
  for (const Row& row : rows) differing |= key_of(row) ^ key_of(rows.front());
  std::vector<Row> other(rows.size());
  for (int shift = 0; shift < 64; shift += bits) {
    if ((differing >> shift & (digits - 1)) == 0) continue;
    const auto digit = [&](const Row& row) { return static_cast<std::size_t>(key_of(row) >> shift & (digits - 1)); };
    std::array<std::uint32_t, digits> begin{};
    for (const Row& row : rows) ++begin[digit(row)];
    std::uint32_t before = 0;
    for (std::uint32_t& place : begin) {
      const std::uint32_t count = place;
      place = before;
      before += count;
    }
    for (const Row& row : rows) other[begin[digit(row)]++] = row;
    rows.swap(other);
  }
}

}  // namespace debrief::inline v0::stats
