// The sum of a resample, in versions for old and for newer processors with the same bits. Private.
#pragma once

#include <cstdint>
#include <span>

namespace debrief::inline v0::stats {

/// The sum of as many values as there are, drawn with replacement: the i-th is values[below(n)] of the (skip + i)-th
/// number of SplitMix64's stream. It is added up in four sums side by side: the first n % 4 draws go to sums n % 4 - 1,
/// …, 0, the others to sums 0, 1, 2, 3 in turn, and the answer is (0 + 1) + (2 + 3). Fewer than 2^32 values.
using ResampledSum = double (*)(std::span<const double> values, std::uint64_t seed, std::uint64_t skip);

/// The version for this processor; which one that is is decided once.
ResampledSum resampled_sum();

/// The one that every processor can run, for comparison.
double plain_resampled_sum(std::span<const double> values, std::uint64_t seed, std::uint64_t skip);

}  // namespace debrief::inline v0::stats
