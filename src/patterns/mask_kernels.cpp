#include "patterns/mask_kernels.hpp"

namespace debrief::inline v0 {

namespace {

#if defined(__GNUC__)
#define DEBRIEF_BODY [[gnu::always_inline]] inline
DEBRIEF_BODY std::int32_t ones(std::uint64_t word) {
  return __builtin_popcountll(word);
}
#else
#define DEBRIEF_BODY inline
DEBRIEF_BODY std::int32_t ones(std::uint64_t word) {
  std::int32_t out = 0;
  for (; word != 0; word &= word - 1) ++out;
  return out;
}
#endif

DEBRIEF_BODY std::int32_t shared(Mask a, Mask b) {
  return ones(a.low & b.low) + ones(a.high & b.high);
}
DEBRIEF_BODY std::size_t reaching_body(Mask one, const Mask* others, std::size_t n, std::int32_t needed,
                                       std::int32_t* out) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < n; ++i) {
    out[found] = static_cast<std::int32_t>(i);
    found += shared(one, others[i]) >= needed ? 1U : 0U;
  }
  return found;
}

std::int32_t only_plain(Mask a, Mask b) {
  return ones(a.low & ~b.low) + ones(a.high & ~b.high);
}
std::size_t reaching_plain(Mask one, const Mask* others, std::size_t n, std::int32_t needed, std::int32_t* out) {
  return reaching_body(one, others, n, needed, out);
}
constexpr MaskKernels plain = {only_plain, reaching_plain};

#if defined(__x86_64__) && defined(__GNUC__)
#define DEBRIEF_NEWER [[gnu::target("popcnt")]]
DEBRIEF_NEWER std::int32_t only_newer(Mask a, Mask b) {
  return ones(a.low & ~b.low) + ones(a.high & ~b.high);
}
DEBRIEF_NEWER std::size_t reaching_newer(Mask one, const Mask* others, std::size_t n, std::int32_t needed,
                                         std::int32_t* out) {
  return reaching_body(one, others, n, needed, out);
}
constexpr MaskKernels newer = {only_newer, reaching_newer};
#endif

}  // namespace

const MaskKernels& mask_kernels() {
#if defined(__x86_64__) && defined(__GNUC__)
  static const bool has = __builtin_cpu_supports("popcnt");
  if (has) return newer;
#endif
  return plain;
}

}  // namespace debrief::inline v0
