// What stands at a few places of a sorted column, without sorting it. Private.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "metrics/stats/spread.hpp"

namespace debrief::inline v0::stats {

/// Puts into found[i] what would stand at places[i] if the keys stood ascending. Places ascend and lie below the number
/// of keys, at most 2^16 of them. Linear: the keys are counted by their leading bits, and only the buckets that hold a
/// place are looked into again.
template <class Key>
void select_places(std::span<const Key> keys, std::span<const std::size_t> places, std::span<Key> found) {
  if (places.empty()) return;
  constexpr std::size_t few = 256;
  if (keys.size() <= few) {
    std::array<Key, few> sorted;
    std::copy(keys.begin(), keys.end(), sorted.begin());
    std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(keys.size()));
    for (std::size_t i = 0; i < places.size(); ++i) found[i] = sorted[places[i]];
    return;
  }
  Key lowest = keys.front();
  Key highest = lowest;
  for (const Key key : keys) {
    lowest = std::min(lowest, key);
    highest = std::max(highest, key);
  }
  if (lowest == highest) {
    std::fill(found.begin(), found.end(), lowest);
    return;
  }
  const Spread spread(lowest, highest, std::clamp(bits_of(keys.size()) - 3, 5, 11));
  std::vector<std::uint32_t> count(spread.buckets(), 0);
  for (const Key key : keys) ++count[spread.of(key)];
  // The buckets that hold places, each with where its keys will stand together and where its places begin.
  struct Part {
    std::size_t keys_begin;
    std::size_t keys_end;
    std::size_t first_place;
    std::size_t before;  ///< keys in the buckets before it
  };
  std::vector<Part> parts;
  std::vector<std::uint16_t> part_of(spread.buckets(), 0);  // from 1
  std::size_t before = 0;
  std::size_t taken = 0;
  std::size_t place = 0;
  for (std::size_t bucket = 0; bucket < count.size() && place < places.size(); ++bucket) {
    const std::size_t size = count[bucket];
    if (places[place] < before + size) {
      parts.push_back({taken, taken + size, place, before});
      part_of[bucket] = static_cast<std::uint16_t>(parts.size());
      taken += size;
      while (place < places.size() && places[place] < before + size) ++place;
    }
    before += size;
  }
  std::vector<Key> inside(taken);
  std::vector<std::size_t> next;
  for (const Part& part : parts) next.push_back(part.keys_begin);
  for (const Key key : keys) {
    const std::uint16_t part = part_of[spread.of(key)];
    if (part != 0) inside[next[part - 1U]++] = key;
  }
  std::vector<std::size_t> places_inside;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t until = i + 1 < parts.size() ? parts[i + 1].first_place : places.size();
    places_inside.clear();
    for (std::size_t at = parts[i].first_place; at < until; ++at) places_inside.push_back(places[at] - parts[i].before);
    select_places(std::span<const Key>(inside).subspan(parts[i].keys_begin, parts[i].keys_end - parts[i].keys_begin),
                  std::span<const std::size_t>(places_inside),
                  found.subspan(parts[i].first_place, places_inside.size()));
  }
}

}  // namespace debrief::inline v0::stats
