#include "debrief/metrics/action_cohort.hpp"

#include <algorithm>

namespace debrief::inline v0 {

ActionCohort action_cohort(std::span<const ActionFacts> actions, std::int64_t as_of) {
  ActionCohort out;
  for (const ActionFacts& action : actions) {
    if (action.committed > as_of) continue;
    ++out.committed;
    const bool done = action.done && *action.done <= as_of;
    // An action that was dropped and done all the same is done.
    const bool dropped = !done && action.dropped && *action.dropped <= as_of;
    const std::int64_t last = done ? *action.done : dropped ? *action.dropped : as_of;
    ++(done ? out.done : dropped ? out.dropped : out.open);
    out.followed.push_back({static_cast<double>(std::max<std::int64_t>(0, last - action.committed)), done      ? 1
                                                                                                     : dropped ? 2
                                                                                                               : 0});
    if (!action.due || *action.due > as_of) continue;
    ++out.due;
    if (done && *action.done <= *action.due) ++out.on_time;
    if (done && *action.done > *action.due) ++out.late;
  }
  return out;
}

}  // namespace debrief::inline v0
