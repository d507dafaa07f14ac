#include "metrics/followed_actions.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "debrief/model/action.hpp"
#include "metrics/series.hpp"

namespace debrief::inline v0 {

std::vector<FollowedAction> followed_actions(const Corpus& corpus, std::int64_t as_of) {
  const Corpus::Actions& table = corpus.actions;
  std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> by_id;
  for (std::size_t row = 0; row < table.id.size(); ++row) by_id[{table.document[row], table.id[row]}] = row;
  const std::int64_t today = unix_day(as_of);
  std::vector<FollowedAction> out;
  for (std::size_t row = 0; row < table.id.size(); ++row) {
    if (table.committed[row] == absent || table.committed[row] > as_of) continue;
    if (static_cast<ActionState>(table.state[row]) == ActionState::superseded &&
        by_id.contains({table.document[row], table.superseded_by[row]})) {
      continue;
    }
    FollowedAction one;
    one.row = row;
    one.facts.committed = unix_day(table.committed[row]);
    if (table.due_day[row] != absent) one.facts.due = table.due_day[row];
    const std::int64_t done = table.verified[row] != absent ? table.verified[row] : table.done[row];
    if (done != absent) one.facts.done = unix_day(done);
    if (table.dropped[row] != absent) one.facts.dropped = unix_day(table.dropped[row]);
    one.done = one.facts.done && *one.facts.done <= today;
    one.open = !one.done && !(one.facts.dropped && *one.facts.dropped <= today);
    one.verified = table.verified[row] != absent;
    out.push_back(one);
  }
  // An order of their own, so that sums do not depend on the order in which documents were added.
  std::stable_sort(out.begin(), out.end(), [](const FollowedAction& a, const FollowedAction& b) {
    return std::tie(a.facts.committed, a.facts.done, a.facts.dropped, a.facts.due) <
           std::tie(b.facts.committed, b.facts.done, b.facts.dropped, b.facts.due);
  });
  return out;
}

void OpenByAge::add(std::int64_t age_days) {
  ++counts_[age_days <= 30 ? 0 : age_days <= 90 ? 1 : age_days <= 180 ? 2 : 3];
}

std::vector<Tally> OpenByAge::tallies() const {
  const char* names[] = {"up to 30 days", "31 to 90 days", "91 to 180 days", "more than 180 days"};
  std::vector<Tally> out;
  for (std::size_t i = 0; i < counts_.size(); ++i) out.push_back({names[i], counts_[i]});
  return out;
}

}  // namespace debrief::inline v0
