// Where words begin and end, for 64 bytes at a time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace debrief::inline v0::language_detail {

/// Bit i is set where byte i of the 64 at `bytes` is a letter or digit of ASCII.
inline std::uint64_t word_bytes(const char* bytes) {
  std::uint64_t out = 0;
#if defined(__SSE2__)
  // Both ranges are moved to the lower end of the signed bytes, where one comparison tells them.
  for (int part = 0; part < 4; ++part) {
    const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
    const __m128i folded = _mm_or_si128(here, _mm_set1_epi8(0x20));
    const __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(folded, _mm_set1_epi8(31)), _mm_set1_epi8(-102));
    const __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(here, _mm_set1_epi8(80)), _mm_set1_epi8(-118));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(letter, digit)));
    out |= static_cast<std::uint64_t>(mask) << (16 * part);
  }
#else
  for (unsigned i = 0; i < 64; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const auto letter = static_cast<unsigned char>((byte | 0x20U) - 'a');
    const auto digit = static_cast<unsigned char>(byte - '0');
    out |= static_cast<std::uint64_t>(letter < 26 || digit < 10) << i;
  }
#endif
  return out;
}

/// Bit i is set where byte i of the 64 at `bytes` is a small letter of ASCII.
inline std::uint64_t small_letters(const char* bytes) {
  std::uint64_t out = 0;
#if defined(__SSE2__)
  for (int part = 0; part < 4; ++part) {
    const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
    const __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(here, _mm_set1_epi8(31)), _mm_set1_epi8(-102));
    out |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(letter))) << (16 * part);
  }
#else
  for (unsigned i = 0; i < 64; ++i) {
    const auto letter = static_cast<unsigned char>(static_cast<unsigned char>(bytes[i]) - 'a');
    out |= static_cast<std::uint64_t>(letter < 26) << i;
  }
#endif
  return out;
}

/// Runs of small letters in a text that is read from front to back.
class SmallLetters {
 public:
  explicit SmallLetters(std::string_view text) : text_(text) {}

  /// The end of the run that goes on at `at`; `at` itself where there is none.
  std::size_t end_of_run(std::size_t at) {
    while (at < text_.size()) {
      if (at < base_ || at - base_ >= 64) move_to(at);
      const std::uint64_t others = ~letters_ >> (at - base_);
      if (others != 0) return std::min(text_.size(), at + static_cast<std::size_t>(__builtin_ctzll(others)));
      at = base_ + 64;
    }
    return text_.size();
  }

 private:
  void move_to(std::size_t at) {
    base_ = at;
    if (text_.size() - at >= 64) {
      letters_ = small_letters(text_.data() + at);
      return;
    }
    char rest[64] = {};
    std::memcpy(rest, text_.data() + at, text_.size() - at);
    letters_ = small_letters(rest);
  }

  std::string_view text_;
  std::size_t base_ = static_cast<std::size_t>(-1) - 64;
  std::uint64_t letters_ = 0;
};

/// Calls `use(begin, end)` for every run of letters and digits, in order.
template <class Use>
void each_word(std::string_view text, Use&& use) {
  std::size_t begin = 0;
  bool inside = false;
  // The last round begins at or before the end and reads blanks behind it, so that every word ends within some round.
  for (std::size_t base = 0; base <= text.size(); base += 64) {
    std::uint64_t word = 0;
    if (base + 64 <= text.size()) {
      word = word_bytes(text.data() + base);
    } else if (base < text.size()) {
      char rest[64] = {};
      std::memcpy(rest, text.data() + base, text.size() - base);
      word = word_bytes(rest);
    }
    std::uint64_t edges = word ^ ((word << 1) | static_cast<std::uint64_t>(inside));
    while (edges != 0) {
      const std::size_t at = base + static_cast<std::size_t>(__builtin_ctzll(edges));
      edges &= edges - 1;
      if (inside) use(begin, at);
      begin = at;
      inside = !inside;
    }
  }
}

}  // namespace debrief::inline v0::language_detail
