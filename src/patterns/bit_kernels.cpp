#include "patterns/bit_kernels.hpp"

#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define DEBRIEF_NEWER_X86 1
#include <immintrin.h>
#else
#define DEBRIEF_NEWER_X86 0
#endif

namespace debrief::inline v0 {

namespace {

// The bodies are written once; `always_inline` lets each version compile them for its own processor.
#if defined(__GNUC__)
#define DEBRIEF_BODY [[gnu::always_inline]] inline
#else
#define DEBRIEF_BODY inline
#endif

DEBRIEF_BODY std::uint32_t ones(Word word) {
#if defined(__GNUC__)
  return static_cast<std::uint32_t>(__builtin_popcountll(word));
#else
  return static_cast<std::uint32_t>(std::popcount(word));
#endif
}

DEBRIEF_BODY void count_body(const Word* tids, const Word* const* columns, std::size_t n, const BitLayout& layout,
                             std::uint32_t* out) {
  if (layout.begin[1] == layout.begin[3]) {  // rows of small weight alone, as in most of the search
    const std::uint32_t words = layout.begin[1];
    for (std::size_t i = 0; i < n; ++i) {
      const Word* column = columns[i];
      std::uint32_t sum = 0;
      for (std::uint32_t w = 0; w < words; ++w) sum += ones(tids[w] & column[w]);
      out[i] = sum;
    }
    return;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const Word* column = columns[i];
    std::uint32_t total = 0;
    for (unsigned part = 0; part < 3; ++part) {
      std::uint32_t sum = 0;
      for (std::uint32_t w = layout.begin[part]; w < layout.begin[part + 1]; ++w) sum += ones(tids[w] & column[w]);
      total += sum << part_shift[part];
    }
    out[i] = total;
  }
}

DEBRIEF_BODY std::ptrdiff_t covering_body(const Word* tids, const Word* const* columns, std::size_t n,
                                          std::size_t words) {
  for (std::size_t i = 0; i < n; ++i) {
    const Word* column = columns[i];
    std::size_t w = 0;
    while (w < words && (tids[w] & ~column[w]) == 0) ++w;
    if (w == words) return static_cast<std::ptrdiff_t>(i);
  }
  return -1;
}

DEBRIEF_BODY void bits_body(const Word* tids, const BitLayout& layout, std::uint32_t out[3]) {
  for (unsigned part = 0; part < 3; ++part) {
    std::uint32_t sum = 0;
    for (std::uint32_t w = layout.begin[part]; w < layout.begin[part + 1]; ++w) sum += ones(tids[w]);
    out[part] = sum;
  }
}

template <class Extract>
DEBRIEF_BODY void gather_body(const Word* tids, const BitLayout& layout, const Word* const* columns, std::size_t n,
                              const BitLayout& to, Word* out, Extract extract) {
  for (std::size_t i = 0; i < n; ++i) {
    const Word* column = columns[i];
    for (unsigned part = 0; part < 3; ++part) {
      Word* target = out + i * to.words() + to.begin[part];
      unsigned filled = 0;
      for (std::uint32_t w = layout.begin[part]; w < layout.begin[part + 1]; ++w) {
        const Word mask = tids[w];
        if (mask == 0) continue;
        const Word bits = extract(column[w], mask);
        *target |= bits << filled;
        const unsigned added = ones(mask);
        filled += added;
        if (filled >= 64) {
          filled -= 64;
          ++target;
          if (filled > 0) *target |= bits >> (added - filled);
        }
      }
    }
  }
}

struct PlainExtract {
  Word operator()(Word value, Word mask) const {
    Word out = 0;
    for (unsigned at = 0; mask != 0; ++at, mask &= mask - 1) {
      if ((value & (mask & (~mask + 1))) != 0) out |= Word{1} << at;
    }
    return out;
  }
};

void count_plain(const Word* tids, const Word* const* columns, std::size_t n, const BitLayout& layout,
                 std::uint32_t* out) {
  count_body(tids, columns, n, layout, out);
}
std::ptrdiff_t covering_plain(const Word* tids, const Word* const* columns, std::size_t n, std::size_t words) {
  return covering_body(tids, columns, n, words);
}
void bits_plain(const Word* tids, const BitLayout& layout, std::uint32_t out[3]) {
  bits_body(tids, layout, out);
}
void gather_plain(const Word* tids, const BitLayout& layout, const Word* const* columns, std::size_t n,
                  const BitLayout& to, Word* out) {
  gather_body(tids, layout, columns, n, to, out, PlainExtract{});
}

constexpr BitKernels plain = {count_plain, covering_plain, bits_plain, gather_plain};

#if DEBRIEF_NEWER_X86
#define DEBRIEF_NEWER [[gnu::target("popcnt,bmi,bmi2,avx2")]]

DEBRIEF_NEWER void count_newer(const Word* tids, const Word* const* columns, std::size_t n, const BitLayout& layout,
                               std::uint32_t* out) {
  count_body(tids, columns, n, layout, out);
}
DEBRIEF_NEWER std::ptrdiff_t covering_newer(const Word* tids, const Word* const* columns, std::size_t n,
                                            std::size_t words) {
  return covering_body(tids, columns, n, words);
}
DEBRIEF_NEWER void bits_newer(const Word* tids, const BitLayout& layout, std::uint32_t out[3]) {
  bits_body(tids, layout, out);
}
struct NewerExtract {
  DEBRIEF_NEWER Word operator()(Word value, Word mask) const { return _pext_u64(value, mask); }
};
DEBRIEF_NEWER void gather_newer(const Word* tids, const BitLayout& layout, const Word* const* columns, std::size_t n,
                                const BitLayout& to, Word* out) {
  gather_body(tids, layout, columns, n, to, out, NewerExtract{});
}

constexpr BitKernels newer = {count_newer, covering_newer, bits_newer, gather_newer};
#endif

}  // namespace

const BitKernels& bit_kernels() {
#if DEBRIEF_NEWER_X86
  static const bool has =
      __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("avx2");
  if (has) return newer;
#endif
  return plain;
}

}  // namespace debrief::inline v0
