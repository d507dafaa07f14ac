#include <algorithm>
#include <array>

#include "check/language/families/vague_actions_deliverables.hpp"
#include "check/language/families/vague_actions_improvements.hpp"
#include "check/language/families/vague_actions_intentions.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

template <std::size_t... Sizes>
constexpr auto joined(const Row (&... parts)[Sizes]) {
  std::array<Row, (Sizes + ...)> out{};
  auto* end = out.data();
  ((end = std::copy(std::begin(parts), std::end(parts), end)), ...);
  return out;
}

constexpr auto rows = joined(vague::improvements, vague::intentions, vague::deliverables);

}  // namespace

constinit const Family vague_actions{"AV", "vague actions", "practice of action items that get done", rows};

}  // namespace debrief::inline v0::language_detail
