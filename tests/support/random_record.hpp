// Values of any described type, made from a seed.
#pragma once

#include <cstdint>

#include "debrief/core/describe.hpp"

namespace debrief::testing {

/// SplitMix64: the same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// Evenly in 0 .. bound-1.
  std::uint64_t below(std::uint64_t bound) { return next() % bound; }
  bool chance(unsigned percent) { return below(100) < percent; }

 private:
  std::uint64_t state_;
};

/// Which members a value gets.
enum class Fill { every_member, some_members };

/// Fills a default value of `type`. Texts hold quotes, control characters and several scripts; instants all forms of
/// offset and fraction. The value is well-typed, not meaningful. With `extras`, unknown members stand between the
/// known ones.
void fill_randomly(const Type& type, void* value, Random& random, Fill fill, bool extras = false);

}  // namespace debrief::testing
