#include "patterns/itemset_levels.hpp"

#include <algorithm>
#include <bit>

namespace debrief::inline v0 {

namespace {

/// How often a row of this weight stands in each part of a bitmap.
void copies_of(std::uint32_t weight, std::uint32_t out[3]) {
  out[0] = weight % 8;
  out[1] = weight / 8 % 8;
  out[2] = weight / 64;
}

BitLayout layout_for(const std::uint32_t bits[3]) {
  BitLayout out;
  for (unsigned part = 0; part < 3; ++part) out.begin[part + 1] = out.begin[part] + (bits[part] + 63) / 64;
  return out;
}

/// All bits of a layout that stand for a row.
void set_all(std::vector<Word>& tids, const BitLayout& layout, const std::uint32_t bits[3]) {
  tids.assign(layout.words(), ~Word{0});
  for (unsigned part = 0; part < 3; ++part) {
    if (bits[part] % 64 != 0) tids[layout.begin[part + 1] - 1] = (Word{1} << bits[part] % 64) - 1;
  }
}

}  // namespace

/// Lays all rows out as bitmaps where they are full.
void ItemsetSearch::build_root() {
  const MergedRows& rows = *input_.rows;
  std::uint32_t bits[3] = {0, 0, 0};
  for (const std::uint32_t weight : rows.weights) {
    std::uint32_t copies[3];
    copies_of(weight, copies);
    for (unsigned part = 0; part < 3; ++part) bits[part] += copies[part];
  }
  const BitLayout layout = layout_for(bits);
  const std::size_t words = layout.words();
  const std::size_t items = rows.item_of_rank.size();
  dense_ = items * words < rows.ranks.size();
  if (!dense_) return;
  Level& root = level(0);
  root.layout = layout;
  set_all(root.tids, layout, bits);
  root.memory.assign(items * words, 0);
  std::uint32_t at[3];
  for (unsigned part = 0; part < 3; ++part) at[part] = layout.begin[part] * 64;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::uint32_t copies[3];
    copies_of(rows.weights[r], copies);
    for (unsigned part = 0; part < 3; ++part) {
      for (std::uint32_t copy = 0; copy < copies[part]; ++copy, ++at[part]) {
        for (const std::int32_t rank : rows.row(r)) {
          root.memory[static_cast<std::size_t>(rank) * words + at[part] / 64] |= Word{1} << at[part] % 64;
        }
      }
    }
  }
  for (std::size_t rank = 0; rank < items; ++rank) {
    root.columns.push_back(root.memory.data() + rank * words);
    root.ranks.push_back(static_cast<std::int32_t>(rank));
    root.supports.push_back(static_cast<std::uint32_t>(rows.support_of_rank[rank]));
  }
}

/// Lays the rows below a first item out as bitmaps, one column per item that is still frequent among them.
void ItemsetSearch::build(std::int32_t first) {
  Wide& wide = *wide_;
  Level& top = level(0);
  const std::uint32_t support = wide.counts[static_cast<std::size_t>(first)];
  std::uint32_t bits[3] = {0, 0, 0};
  for (std::size_t at = 0; at < wide.rows.size(); at += 2 + wide.rows[at + 1]) {
    std::uint32_t copies[3];
    copies_of(wide.rows[at], copies);
    for (unsigned part = 0; part < 3; ++part) bits[part] += copies[part];
  }
  top.layout = wide.layout = layout_for(bits);
  set_all(top.tids, top.layout, bits);
  const bool passed = input_.kind != ItemsetKind::frequent;
  std::sort(wide.touched.begin(), wide.touched.end());
  std::vector<std::int32_t> kept;
  for (const std::int32_t rank : wide.touched) {
    const std::uint32_t count = wide.counts[static_cast<std::size_t>(rank)];
    if (count < min_ || count == support || (rank < first && !passed)) continue;
    wide.column_of[static_cast<std::size_t>(rank)] = static_cast<std::int32_t>(kept.size());
    kept.push_back(rank);
  }
  const std::size_t words = top.layout.words();
  wide.memory.assign(kept.size() * words, 0);
  wide.row_at.assign(words * 64, 0);
  wide.starts.assign(1, 0);
  wide.columns.clear();
  std::uint32_t at[3];
  for (unsigned part = 0; part < 3; ++part) at[part] = top.layout.begin[part] * 64;
  for (std::size_t row = 0; row < wide.rows.size(); row += 2 + wide.rows[row + 1]) {
    const auto place = static_cast<std::uint32_t>(wide.starts.size() - 1);
    for (std::uint32_t i = 0; i < wide.rows[row + 1]; ++i) {
      const std::int32_t column = wide.column_of[wide.rows[row + 2 + i]];
      if (column >= 0) wide.columns.push_back(static_cast<std::uint32_t>(column));
    }
    wide.starts.push_back(static_cast<std::uint32_t>(wide.columns.size()));
    std::uint32_t copies[3];
    copies_of(wide.rows[row], copies);
    for (unsigned part = 0; part < 3; ++part) {
      for (std::uint32_t copy = 0; copy < copies[part]; ++copy, ++at[part]) {
        const std::uint32_t bit = at[part];
        wide.row_at[bit] = place;
        for (std::uint32_t i = wide.starts[place]; i < wide.starts[place + 1]; ++i) {
          wide.memory[wide.columns[i] * words + bit / 64] |= Word{1} << bit % 64;
        }
      }
    }
  }
  top.clear();
  for (const std::int32_t rank : kept) {
    const Word* column =
        wide.memory.data() + static_cast<std::size_t>(wide.column_of[static_cast<std::size_t>(rank)]) * words;
    wide.column_of[static_cast<std::size_t>(rank)] = -1;
    if (rank < first) {
      top.excluded.push_back(column);
    } else {
      top.columns.push_back(column);
      top.ranks.push_back(rank);
      top.supports.push_back(wide.counts[static_cast<std::size_t>(rank)]);
    }
  }
}

/// Puts a level's columns close together when its rows have become few.
void ItemsetSearch::shrink(std::size_t depth) {
  Level& at = level(depth);
  if (at.columns.size() < 2) return;
  std::uint32_t bits[3];
  kernels_.bits(at.tids.data(), at.layout, bits);
  const BitLayout to = layout_for(bits);
  const std::size_t words = at.layout.words();
  if (to.words() * 2 > words) return;
  const std::size_t columns = at.columns.size() + at.excluded.size();
  const auto every = [&](auto&& visit) {
    for (std::size_t i = 0; i < at.columns.size(); ++i) visit(at.columns[i], i);
    for (std::size_t i = 0; i < at.excluded.size(); ++i) visit(at.excluded[i], at.columns.size() + i);
  };
  at.memory.assign(columns * to.words(), 0);
  Wide& wide = *wide_;
  const std::size_t rows = bits[0] + bits[1] + bits[2];
  const std::size_t length = wide.columns.size() / std::max<std::size_t>(1, wide.starts.size() - 1) + 1;
  if (depth == 1 && !dense_ && rows * (length + 2) < columns * words) {
    wide.slot.assign(wide.memory.size() / words, -1);
    every([&](const Word* column, std::size_t i) {
      wide.slot[static_cast<std::size_t>(column - wide.memory.data()) / words] = static_cast<std::int32_t>(i);
    });
    for (unsigned part = 0; part < 3; ++part) {
      std::uint32_t bit = to.begin[part] * 64;
      for (std::uint32_t w = at.layout.begin[part]; w < at.layout.begin[part + 1]; ++w) {
        for (Word left = at.tids[w]; left != 0; left &= left - 1, ++bit) {
          const std::uint32_t place = wide.row_at[w * 64 + static_cast<std::uint32_t>(std::countr_zero(left))];
          for (std::uint32_t i = wide.starts[place]; i < wide.starts[place + 1]; ++i) {
            const std::int32_t slot = wide.slot[wide.columns[i]];
            if (slot >= 0) at.memory[static_cast<std::size_t>(slot) * to.words() + bit / 64] |= Word{1} << bit % 64;
          }
        }
      }
    }
  } else {
    kernels_.gather(at.tids.data(), at.layout, at.columns.data(), at.columns.size(), to, at.memory.data());
    kernels_.gather(at.tids.data(), at.layout, at.excluded.data(), at.excluded.size(), to,
                    at.memory.data() + at.columns.size() * to.words());
  }
  for (std::size_t i = 0; i < at.columns.size(); ++i) at.columns[i] = at.memory.data() + i * to.words();
  for (std::size_t i = 0; i < at.excluded.size(); ++i) {
    at.excluded[i] = at.memory.data() + (at.columns.size() + i) * to.words();
  }
  at.layout = to;
  set_all(at.tids, to, bits);
}

}  // namespace debrief::inline v0
