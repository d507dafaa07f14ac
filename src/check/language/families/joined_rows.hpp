// Families whose rows stand in several files.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

/// The rows of the parts, in the order of their codes.
template <std::size_t... Sizes>
constexpr auto joined_rows(const Row (&... parts)[Sizes]) {
  std::array<Row, (Sizes + ...)> out{};
  auto* end = out.data();
  ((end = std::copy(std::begin(parts), std::end(parts), end)), ...);
  std::ranges::sort(out, {}, &Row::code);
  return out;
}

}  // namespace debrief::inline v0::language_detail
