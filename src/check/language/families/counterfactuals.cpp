#include <algorithm>
#include <array>

#include "check/language/families/counterfactuals_another_course.hpp"
#include "check/language/families/counterfactuals_another_past.hpp"
#include "check/language/families/counterfactuals_left_undone.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

/// The rows of the parts, in the order of their codes.
template <std::size_t... Sizes>
constexpr auto joined(const Row (&... parts)[Sizes]) {
  std::array<Row, (Sizes + ...)> out{};
  auto* end = out.data();
  ((end = std::copy(std::begin(parts), std::end(parts), end)), ...);
  std::ranges::sort(out, {}, &Row::code);
  return out;
}

constexpr auto rows = joined(counterfactual::another_course, counterfactual::another_past, counterfactual::left_undone);

}  // namespace

constinit const Family counterfactuals{"CF", "counterfactuals", "Dekker, Field Guide, ch. 5; Bergström", rows};

}  // namespace debrief::inline v0::language_detail
