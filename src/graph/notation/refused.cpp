#include "debrief/graph/refused.hpp"

namespace debrief::inline v0::graph {

Result<Done> rank_factors(const Review&) {
  return Error{ErrorCode::not_supported, "ranking of factors",
               "a graph is as dense as people had time to ask, so an order of its factors measures the inquiry and not "
               "the incident",
               "joint_sufficiency() gives the combinations, as sets"};
}

Result<Done> most_probable_cause(const Review&) {
  return Error{ErrorCode::not_supported, "a single most probable cause",
               "none of the factors sufficed alone; naming one hides the others that were needed",
               "joint_sufficiency() gives every combination, completeness_gaps() what else to ask"};
}

Result<Done> shares_of_responsibility(const Review&) {
  return Error{ErrorCode::not_supported, "shares of responsibility",
               "where each of several conditions was needed, a percentage for one of them, or for its team, has no "
               "meaning and invites blame",
               "action_coverage() shows which conditions somebody means to change"};
}

Result<Done> factors_per_team(const Review&) {
  return Error{ErrorCode::not_supported, "factors per team",
               "such a table counts which teams were reviewed, and how well they looked",
               "recurrence over a corpus shows what keeps coming back, without teams"};
}

}  // namespace debrief::inline v0::graph
