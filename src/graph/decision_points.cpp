#include "debrief/graph/decision_points.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace debrief::inline v0::graph {

namespace {

/// Not later than the moment; what has no instant counts as then.
bool by(const std::optional<Instant>& instant, const std::optional<Instant>& moment) {
  return !instant || !moment || !is_before(*moment, *instant);
}

bool alive(const Hypothesis& hypothesis, const std::optional<Instant>& at) {
  if (!by(hypothesis.raised_at, at)) return false;
  if (hypothesis.status == HypothesisStatus::open || hypothesis.status == HypothesisStatus::favoured) return true;
  return hypothesis.closed_at && at && is_before(*at, *hypothesis.closed_at);
}

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (c != ' ' && c != '\t' && c != '\n' && c != '.') {
      out += c;
    }
  }
  return out;
}

std::string_view moment_words(const DecisionPoint& decision) {
  if (!decision.title.empty()) return decision.title;
  return decision.situation_summary.empty() ? decision.choice : decision.situation_summary;
}

std::vector<std::string> missing_from(const std::vector<std::string>& wanted, const std::vector<std::string>& there) {
  std::vector<std::string> out;
  for (const std::string& one : wanted) {
    if (std::find(there.begin(), there.end(), one) == there.end()) out.push_back(one);
  }
  return out;
}

}  // namespace

std::vector<CueEntry> cue_inventory(const Review& review) {
  std::vector<CueEntry> out;
  std::set<std::string_view> misleading;
  if (review.factor_graph) {
    for (const Edge& edge : review.factor_graph->edges) {
      if (edge.type == EdgeType::misleads) misleading.insert(edge.from.text);
    }
  }
  for (const DecisionPoint& decision : review.decision_points) {
    for (const Cue& cue : decision.cues) {
      CueEntry& entry = out.emplace_back();
      entry.decision = decision.id;
      entry.what = cue.what;
      entry.channel = cue.channel;
      entry.first_available_at = cue.first_available_at;
      entry.seen_at = cue.seen_at;
      if (cue.first_available_at && cue.seen_at) {
        entry.seconds_to_notice = seconds_between(*cue.first_available_at, *cue.seen_at);
      }
      entry.salience = cue.salience;
      entry.misled = !cue.id.empty() && misleading.contains(cue.id.text);
    }
  }
  return out;
}

std::vector<SituationRecord> situation_records(const Review& review) {
  std::vector<std::size_t> order(review.decision_points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Those with an instant change places among themselves; the others stay where they stand.
  std::vector<std::size_t> timed;
  for (const std::size_t i : order) {
    if (review.decision_points[i].at) timed.push_back(i);
  }
  std::vector<std::size_t> sorted = timed;
  std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
    return is_before(*review.decision_points[a].at, *review.decision_points[b].at);
  });
  for (std::size_t k = 0; k < timed.size(); ++k) order[timed[k]] = sorted[k];

  std::vector<SituationRecord> out;
  for (const std::size_t i : order) {
    const DecisionPoint& decision = review.decision_points[i];
    SituationRecord record;
    record.decision = decision.id;
    record.at = decision.at;
    record.actor_role = decision.actor_role;
    record.summary = decision.situation_summary;
    for (const Cue& cue : decision.cues) {
      if (by(cue.seen_at ? cue.seen_at : cue.first_available_at, decision.at)) record.cues.push_back(cue.what);
    }
    record.expectancies = decision.expectancies;
    record.goals = decision.goals;
    for (const Hypothesis& hypothesis : decision.hypotheses) {
      if (alive(hypothesis, decision.at)) record.hypotheses.push_back(hypothesis.text);
    }
    record.course = decision.choice;
    if (!out.empty()) {
      record.new_since = missing_from(record.hypotheses, out.back().hypotheses);
      for (std::string& cue : missing_from(record.cues, out.back().cues)) record.new_since.push_back(std::move(cue));
      record.gone_since = missing_from(out.back().hypotheses, record.hypotheses);
    }
    out.push_back(std::move(record));
  }
  return out;
}

Texture texture(const DecisionPoint& decision) {
  Texture out;
  out.decision = decision.id;
  const auto field = [&out](const char* name, bool filled) {
    (filled ? out.present : out.missing).emplace_back(name);
    if (filled) ++out.score;
  };
  field("cues", !decision.cues.empty());
  field("hypotheses", !decision.hypotheses.empty());
  field("options", !decision.options.empty() || decision.only_one_option_came_to_mind == true);
  field("goals", !decision.goals.empty());
  field("constraints", !decision.constraints.empty());
  field("expectancies", !decision.expectancies.empty());
  field("basis", decision.basis.has_value() || !decision.rule_followed.empty());
  field("information missing", !decision.information_missing.empty());
  return out;
}

Ambiguity ambiguity(const DecisionPoint& decision) {
  Ambiguity out;
  out.decision = decision.id;
  std::set<std::string> moves;
  for (const Hypothesis& hypothesis : decision.hypotheses) {
    if (!alive(hypothesis, decision.at)) continue;
    out.alive.push_back(hypothesis.text);
    if (!hypothesis.next_move.empty() && moves.insert(folded(hypothesis.next_move)).second) {
      out.next_moves.push_back(hypothesis.next_move);
    }
  }
  for (const Cue& cue : decision.cues) {
    if (by(cue.first_available_at ? cue.first_available_at : cue.seen_at, decision.at)) {
      out.shared_cues.push_back(cue.what);
    }
  }
  if (out.alive.size() < 2) out.lacks.emplace_back("two readings of the situation that were alive then");
  if (out.next_moves.size() < 2) out.lacks.emplace_back("different next moves that the readings called for");
  if (out.shared_cues.empty()) out.lacks.emplace_back("cues that were there for all readings");
  out.genuine = out.lacks.empty();
  return out;
}

std::vector<MomentAccounts> accounts_side_by_side(const Review& review) {
  // Decision points of one moment: the same event, or the same instant.
  std::map<std::string, std::vector<const DecisionPoint*>> moments;
  std::vector<std::string> order;
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    const DecisionPoint& decision = review.decision_points[i];
    std::string key = "place " + std::to_string(i);
    if (!decision.event.empty()) {
      key = "event " + decision.event.text;
    } else if (decision.at) {
      key = "at " + decision.incident.text + ' ' + std::to_string(decision.at->unix_seconds);
    }
    auto& group = moments[key];
    if (group.empty()) order.push_back(key);
    group.push_back(&decision);
  }
  std::vector<MomentAccounts> out;
  for (const std::string& key : order) {
    MomentAccounts added;
    std::set<std::string_view> parties;
    for (const DecisionPoint* decision : moments.at(key)) {
      added.decisions.push_back(decision->id);
      if (!added.at) added.at = decision->at;
      if (added.moment.empty()) added.moment = moment_words(*decision);
      parties.insert(decision->account_of);
      // A decision point is itself the telling of the party it names.
      if (!decision->account_of.empty() && (moments.at(key).size() > 1 || !decision->accounts.empty())) {
        Account& own = added.accounts.emplace_back();
        own.account_of = decision->account_of;
        own.text = decision->situation_summary.empty() ? decision->choice : decision->situation_summary;
        own.evidence = decision->evidence;
      }
      added.accounts.insert(added.accounts.end(), decision->accounts.begin(), decision->accounts.end());
    }
    std::erase_if(added.accounts, [](const Account& account) { return account.text.empty(); });
    if (added.accounts.size() >= 2) out.push_back(std::move(added));
  }
  return out;
}

}  // namespace debrief::inline v0::graph
