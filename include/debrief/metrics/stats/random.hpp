#pragma once

#include <cstdint>
#include <span>
#include <utility>

#include "debrief/core/export.hpp"

namespace debrief::inline v0::stats {

/// SplitMix64 (Steele, Lea & Flood 2014): the stream behind every resampling, the same bits in every language.
///
/// The k-th number depends only on the seed and on k, so that work shared among threads gives the same numbers.
class SplitMix64 {
 public:
  explicit constexpr SplitMix64(std::uint64_t seed) : state_(seed) {}

  /// The stream from its `skip`-th number on.
  constexpr SplitMix64(std::uint64_t seed, std::uint64_t skip) : state_(seed + skip * step) {}

  constexpr std::uint64_t next() {
    state_ += step;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

  /// A number below `limit`, which is above 0: the high 64 bits of next() * limit.
  constexpr std::uint64_t below(std::uint64_t limit) {
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(next()) * limit) >> 64);
  }

  /// Uniform on [0, 1), 53 bits.
  constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

  /// How far the state moves from one number to the next.
  static constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;

 private:
  std::uint64_t state_;
};

/// Fisher and Yates: every order equally likely. Linear.
template <class T>
void shuffle(std::span<T> values, SplitMix64& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random.below(i)]);
}

/// (b+1)/(B+1): the p-value of a Monte Carlo test in which `at_least_as_extreme` of `draws` reached the observation
/// (Phipson & Smyth 2010). Never 0.
DEBRIEF_EXPORT double monte_carlo_p(std::int64_t at_least_as_extreme, std::int64_t draws) noexcept;

}  // namespace debrief::inline v0::stats
