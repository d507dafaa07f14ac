// Work on bitmaps of rows, in versions for old and for newer processors; which one runs is decided once.
#pragma once

#include <cstddef>
#include <cstdint>

namespace debrief::inline v0 {

using Word = std::uint64_t;

/// A bitmap in three parts whose bits stand for 1, 8 and 64 equal rows: part p begins at word begin[p].
struct BitLayout {
  std::uint32_t begin[4] = {0, 0, 0, 0};
  std::uint32_t words() const { return begin[3]; }
};

inline constexpr unsigned part_shift[3] = {0, 3, 6};

struct BitKernels {
  /// Rows of tids & column, for each of n columns.
  void (*count)(const Word* tids, const Word* const* columns, std::size_t n, const BitLayout& layout,
                std::uint32_t* out);
  /// Whether any of n columns holds all of tids. The number of the column, or -1.
  std::ptrdiff_t (*covering)(const Word* tids, const Word* const* columns, std::size_t n, std::size_t words);
  /// Bits set in each part.
  void (*bits)(const Word* tids, const BitLayout& layout, std::uint32_t out[3]);
  /// The bits of each column at the places set in tids, close together. `to` has its own layout; columns of `out` lie
  /// to.words() apart and were cleared.
  void (*gather)(const Word* tids, const BitLayout& layout, const Word* const* columns, std::size_t n,
                 const BitLayout& to, Word* out);
};

const BitKernels& bit_kernels();

}  // namespace debrief::inline v0
