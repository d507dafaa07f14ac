#include "metrics/stats/resampled_sum.hpp"

#include <array>

#include "debrief/metrics/stats/random.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#define DEBRIEF_NEWER_X86 1
#include <immintrin.h>
#else
#define DEBRIEF_NEWER_X86 0
#endif

namespace debrief::inline v0::stats {

namespace {

using Sums = std::array<double, 4>;

/// Draws `rounds` of four, one for each sum.
inline void add_rounds(const double* values, std::uint64_t n, SplitMix64& random, std::uint64_t rounds, Sums& sums) {
  for (std::uint64_t i = 0; i < rounds; ++i) {
    for (double& sum : sums) sum += values[random.below(n)];
  }
}

inline void add_first(const double* values, std::uint64_t n, SplitMix64& random, Sums& sums) {
  for (std::uint64_t i = n % 4; i-- > 0;) sums[i] += values[random.below(n)];
}

inline double total(const Sums& sums) {
  return sums[0] + sums[1] + (sums[2] + sums[3]);
}

#if DEBRIEF_NEWER_X86
#define DEBRIEF_NEWER [[gnu::target("avx2")]]

/// Four numbers times one, the low 64 bits.
DEBRIEF_NEWER inline __m256i times(__m256i four, std::uint64_t one) {
  const __m256i low = _mm256_set1_epi64x(static_cast<std::int64_t>(one & 0xFFFFFFFF));
  const __m256i high = _mm256_set1_epi64x(static_cast<std::int64_t>(one >> 32));
  const __m256i crossed =
      _mm256_add_epi64(_mm256_mul_epu32(_mm256_srli_epi64(four, 32), low), _mm256_mul_epu32(four, high));
  return _mm256_add_epi64(_mm256_mul_epu32(four, low), _mm256_slli_epi64(crossed, 32));
}

/// SplitMix64's numbers below n from four states.
DEBRIEF_NEWER inline __m256i below(__m256i states, std::uint64_t n) {
  __m256i z = _mm256_xor_si256(states, _mm256_srli_epi64(states, 30));
  z = times(z, 0xBF58476D1CE4E5B9ULL);
  z = times(_mm256_xor_si256(z, _mm256_srli_epi64(z, 27)), 0x94D049BB133111EBULL);
  z = _mm256_xor_si256(z, _mm256_srli_epi64(z, 31));
  const __m256i limit = _mm256_set1_epi64x(static_cast<std::int64_t>(n));
  const __m256i high = _mm256_mul_epu32(_mm256_srli_epi64(z, 32), limit);
  const __m256i low = _mm256_srli_epi64(_mm256_mul_epu32(z, limit), 32);
  return _mm256_srli_epi64(_mm256_add_epi64(high, low), 32);
}

/// Rounds in pairs: one drawn four at a time, one as the plain version draws, so that both kinds of unit have work.
DEBRIEF_NEWER double newer_resampled_sum(std::span<const double> data, std::uint64_t seed, std::uint64_t skip) {
  const double* values = data.data();
  const std::uint64_t n = data.size();
  SplitMix64 random(seed, skip);
  Sums sums{};
  add_first(values, n, random, sums);
  const std::uint64_t first = skip + n % 4;
  const auto state = [&](std::uint64_t at) {
    return static_cast<std::int64_t>(seed + (first + at) * SplitMix64::step);
  };
  __m256i states = _mm256_set_epi64x(state(4), state(3), state(2), state(1));
  const __m256i pair = _mm256_set1_epi64x(static_cast<std::int64_t>(8 * SplitMix64::step));
  const std::uint64_t pairs = n / 8;
  for (std::uint64_t i = 0; i < pairs; ++i) {
    const __m256i at = below(states, n);
    states = _mm256_add_epi64(states, pair);
    SplitMix64 second(seed, first + 8 * i + 4);
    const Sums drawn = {values[second.below(n)], values[second.below(n)], values[second.below(n)],
                        values[second.below(n)]};
    sums[0] += values[_mm256_extract_epi64(at, 0)];
    sums[1] += values[_mm256_extract_epi64(at, 1)];
    sums[2] += values[_mm256_extract_epi64(at, 2)];
    sums[3] += values[_mm256_extract_epi64(at, 3)];
    for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += drawn[k];
  }
  SplitMix64 rest(seed, first + 8 * pairs);
  add_rounds(values, n, rest, n / 4 - 2 * pairs, sums);
  return total(sums);
}
#endif

}  // namespace

double plain_resampled_sum(std::span<const double> data, std::uint64_t seed, std::uint64_t skip) {
  SplitMix64 random(seed, skip);
  Sums sums{};
  add_first(data.data(), data.size(), random, sums);
  add_rounds(data.data(), data.size(), random, data.size() / 4, sums);
  return total(sums);
}

ResampledSum resampled_sum() {
#if DEBRIEF_NEWER_X86
  static const bool has = __builtin_cpu_supports("avx2");
  if (has) return newer_resampled_sum;
#endif
  return plain_resampled_sum;
}

}  // namespace debrief::inline v0::stats
