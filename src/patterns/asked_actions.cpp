#include "patterns/asked_actions.hpp"

#include <algorithm>
#include <tuple>

namespace debrief::inline v0 {

std::vector<AskedAction> asked_actions(const Corpus& corpus, const Cases& cases, std::int64_t as_of) {
  std::vector<std::int32_t> case_of(corpus.document_count(), -1);
  for (std::size_t c = 0; c < cases.size(); ++c) {
    case_of[static_cast<std::size_t>(cases.document[c])] = static_cast<std::int32_t>(c);
  }
  const Corpus::Actions& table = corpus.actions;
  const auto known = [&](std::int64_t at) { return at > as_of ? absent : at; };
  std::vector<AskedAction> out;
  for (std::size_t a = 0; a < table.id.size(); ++a) {
    AskedAction one;
    one.at_case = case_of[static_cast<std::size_t>(table.document[a])];
    if (one.at_case < 0) continue;
    const auto c = static_cast<std::size_t>(one.at_case);
    one.row = static_cast<std::int32_t>(a);
    one.asked = cases.reviewed[c] != absent ? cases.reviewed[c] : cases.happened[c];
    one.state =
        static_cast<ActionState>(std::clamp(table.state[a], 0, static_cast<std::int32_t>(ActionState::superseded)));
    one.committed = known(table.committed[a]);
    one.verified = known(table.verified[a]);
    one.dropped = known(table.dropped[a]);
    const std::int64_t finished = table.done[a] != absent ? table.done[a] : table.verified[a];
    one.done = known(finished);
    const bool taken_later = (one.is_done() && finished != absent && one.done == absent) ||
                             (one.state == ActionState::dropped && table.dropped[a] != absent && one.dropped == absent);
    if (taken_later) one.state = one.committed != absent ? ActionState::in_progress : ActionState::candidate;
    out.push_back(one);
  }
  std::sort(out.begin(), out.end(), [](const AskedAction& x, const AskedAction& y) {
    return std::tuple(x.asked, x.at_case, x.row) < std::tuple(y.asked, y.at_case, y.row);
  });
  return out;
}

}  // namespace debrief::inline v0
