// Random numbers that depend on a seed and a counter alone, so that no order of work changes them.
#pragma once

#include <cstdint>

namespace debrief::inline v0 {

/// SplitMix64 (Steele, Lea and Flood 2014) started anew for every replicate.
class CounterRandom {
 public:
  CounterRandom(std::uint64_t seed, std::uint64_t replicate)
      : state_(seed * 0xD1342543DE82EF95U + (replicate + 1) * 0xA0761D6478BD642FU) {
    next();
  }
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  /// Below n, which is at least 1.
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>((next() >> 32) * n >> 32); }

 private:
  std::uint64_t state_;
};

}  // namespace debrief::inline v0
