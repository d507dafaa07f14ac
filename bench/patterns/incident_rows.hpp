// Incident-shaped transactions from a seed: 120 codes, 8 to an incident, 40 mechanisms whose codes come together.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "debrief/patterns/transactions.hpp"

namespace debrief::bench {

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Seeded {
  std::uint64_t state;
  std::uint64_t next() {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>((next() >> 32) * n >> 32); }
  double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
};

/// Each incident follows one or two mechanisms, of which some codes are missing, and adds a few codes of its own; codes
/// and mechanisms are unequally common.
inline Transactions incident_rows(std::size_t incidents, std::uint64_t seed = 1) {
  Seeded random{seed};
  constexpr std::uint32_t codes = 120;
  std::vector<double> reach(codes);
  double total = 0;
  for (std::uint32_t c = 0; c < codes; ++c) reach[c] = total += 1.0 / (4.0 + c);
  const auto code = [&] {
    const double at = random.unit() * total;
    return static_cast<std::int32_t>(std::lower_bound(reach.begin(), reach.end(), at) - reach.begin());
  };
  std::array<std::vector<std::int32_t>, 40> mechanisms;
  for (auto& mechanism : mechanisms) {
    const std::uint32_t length = 4 + random.below(5);
    while (mechanism.size() < length) {
      const auto c = static_cast<std::int32_t>(random.below(codes));
      if (std::find(mechanism.begin(), mechanism.end(), c) == mechanism.end()) mechanism.push_back(c);
    }
  }
  Transactions out;
  for (std::uint32_t c = 0; c < codes; ++c) out.names.push_back(std::to_string(100 + c));
  std::vector<std::int32_t> row;
  for (std::size_t r = 0; r < incidents; ++r) {
    row.clear();
    const std::uint32_t followed = 1 + (random.below(4) == 0 ? 1 : 0);
    for (std::uint32_t m = 0; m < followed; ++m) {
      const double pick = random.unit();
      const auto& mechanism = mechanisms[static_cast<std::size_t>(40 * pick * pick)];
      for (const std::int32_t c : mechanism) {
        if (random.below(100) < 85) row.push_back(c);
      }
    }
    const std::uint32_t own = random.below(5);
    for (std::uint32_t i = 0; i < own; ++i) row.push_back(code());
    std::sort(row.begin(), row.end());
    row.erase(std::unique(row.begin(), row.end()), row.end());
    out.items.insert(out.items.end(), row.begin(), row.end());
    out.starts.push_back(static_cast<std::int64_t>(out.items.size()));
  }
  return out;
}

}  // namespace debrief::bench
