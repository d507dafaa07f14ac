// Actions of the cases, in order of the time at which they were asked for. Private.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/model/action.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

struct AskedAction {
  std::int32_t row = 0;  ///< of corpus.actions
  std::int32_t at_case = 0;
  std::int64_t asked = absent;  ///< when its review was held, else when its incident happened
  ActionState state = ActionState::candidate;
  /// As known at the cut-off; `absent` where it did not happen or has no date.
  std::int64_t committed = absent;
  std::int64_t done = absent;  ///< done, else verified
  std::int64_t verified = absent;
  std::int64_t dropped = absent;
  bool is_done() const { return state == ActionState::done || state == ActionState::verified; }
};

/// Ascending by `asked` (without a date first), then by case and row. A step that lies after the cut-off has not been
/// taken: the action is then as open as it was.
std::vector<AskedAction> asked_actions(const Corpus& corpus, const Cases& cases, std::int64_t as_of);

}  // namespace debrief::inline v0
