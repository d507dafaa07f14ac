// Overlaps of 128-bit masks, in versions for old and for newer processors.
#pragma once

#include <cstddef>
#include <cstdint>

#include "patterns/distinct_sets.hpp"

namespace debrief::inline v0 {

struct MaskKernels {
  /// Bits of a that b does not have.
  std::int32_t (*only)(Mask a, Mask b);
  /// Places of the others that share at least `needed` bits; `out` has room for n + 1. How many there are.
  std::size_t (*reaching)(Mask one, const Mask* others, std::size_t n, std::int32_t needed, std::int32_t* out);
};

const MaskKernels& mask_kernels();

}  // namespace debrief::inline v0
