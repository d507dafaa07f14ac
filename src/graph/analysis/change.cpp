#include "debrief/graph/change.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/graph/nodes.hpp"

namespace debrief::inline v0::graph {

namespace {

bool counts(const Action& action) {
  return action.state != ActionState::dropped && action.state != ActionState::superseded;
}

}  // namespace

ActionCoverage action_coverage(const Review& review) {
  ActionCoverage out;
  const Nodes nodes(review);
  std::map<std::string_view, std::vector<Id<Action>>> touching;
  std::set<std::string_view> accepted;
  for (const KnownRisk& risk : review.known_risks) {
    for (const auto& factor : risk.factors) accepted.insert(factor.text);
  }
  for (const Action& action : review.actions) {
    if (!counts(action)) continue;
    bool nothing = true, triggers_only = true;
    std::vector<std::string_view> targets;
    for (const auto& target : action.addresses) targets.push_back(target.text);
    if (const std::size_t node = nodes.find(action.id.text); node != Nodes::npos) {
      for (const std::uint32_t place : nodes.leaving(node)) targets.push_back(nodes[nodes.links()[place].to].id);
    }
    for (const std::string_view target : targets) {
      const auto factor = std::find_if(review.contributing_factors.begin(), review.contributing_factors.end(),
                                       [&](const ContributingFactor& f) { return f.id.text == target; });
      if (factor != review.contributing_factors.end()) {
        nothing = false;
        triggers_only = triggers_only && factor->kind == FactorKind::trigger;
        auto& actions = touching[factor->id.text];
        if (std::find(actions.begin(), actions.end(), action.id) == actions.end()) actions.push_back(action.id);
        if (action.state == ActionState::accepted_risk || action.type == ActionType::accept_risk) {
          accepted.insert(factor->id.text);
        }
      } else if (nodes.find(target) != Nodes::npos) {
        nothing = triggers_only = false;
      }
    }
    if (nothing) {
      out.touching_nothing.push_back(action.id);
    } else if (triggers_only) {
      out.touching_triggers_only.push_back(action.id);
    }
  }
  for (const ContributingFactor& factor : review.contributing_factors) {
    FactorCoverage& added = out.factors.emplace_back();
    added.factor = factor.id;
    if (const auto found = touching.find(factor.id.text); found != touching.end()) added.actions = found->second;
    added.accepted_as_risk = accepted.contains(factor.id.text);
    if (added.actions.empty() && !added.accepted_as_risk) out.untouched.push_back(factor.id);
  }
  return out;
}

std::vector<NewHazard> new_hazards(const Review& review) {
  std::vector<NewHazard> out;
  for (const Action& action : review.actions) {
    const bool open = action.state == ActionState::candidate || action.state == ActionState::committed ||
                      action.state == ActionState::in_progress;
    if (!open || action.type == ActionType::accept_risk) continue;
    NewHazard& added = out.emplace_back();
    added.action = action.id;
    added.title = action.title;
    added.answered = !action.could_add_hazard.empty();
    const std::string change = quoted(action.title, 80);
    switch (action.type.value_or(ActionType::prevent)) {
      case ActionType::detect:
        added.questions = {"Whom does " + change + " call, how often on an ordinary day, and what do they do then?",
                           "Which other signal does it make harder to hear?"};
        break;
      case ActionType::readiness:
      case ActionType::knowledge:
        added.questions = {"Which habit does " + change +
                           " strengthen, and in which situation is that habit in the way?"};
        break;
      case ActionType::coordination:
        added.questions = {"Who waits for whom after " + change + ", at night and with somebody away?",
                           "Which shortcut that works today does it close?"};
        break;
      default:
        added.questions = {"What does " + change + " make possible that was not possible before?",
                           "What does it hide from those who respond?",
                           "What does it ask of people or systems that are already loaded?",
                           "How is it undone, and how long does that take?"};
    }
  }
  return out;
}

}  // namespace debrief::inline v0::graph
