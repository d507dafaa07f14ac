#include "check/prose.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace debrief::inline v0::check_detail {

namespace {

using enum Prose;

struct Classified {
  std::string_view record;
  std::string_view field;
  Prose prose;
};

constexpr Classified table[] = {
    {"Review", "format", none},
    {"Review", "title", label},
    {"Review", "language", none},
    {"Review", "summary", document},
    {"Incident", "format", none},
    {"Incident", "title", label},
    {"Incident", "severity", none},
    {"Incident", "summary", document},
    {"Incident", "services", none},
    {"Incident", "teams", none},
    {"Incident", "near_miss_because", luck},
    {"Incident", "needed_expertise", none},
    {"Milestone", "name", none},
    {"Milestone", "expertise", none},
    {"Milestone", "severity", none},
    {"Milestone", "note", narrative},
    {"Quantity", "measure", none},
    {"Quantity", "value", none},
    {"Quantity", "unit", none},
    {"Quantity", "qualifier", none},
    {"Impact", "text", narrative},
    {"RoleSpan", "team", none},
    {"RoleSpan", "expertise", none},
    {"ExternalReference", "system", none},
    {"ExternalReference", "id", none},
    {"ExternalReference", "uri", none},
    {"Alert", "name", none},
    {"Alert", "told", said},
    {"TimelineEvent", "text", narrative},
    {"TimelineEvent", "actor_role", none},
    {"TimelineEvent", "account_of", none},
    {"TimelineEvent", "service", none},
    {"TimelineEvent", "milestone", none},
    {"TimelineEvent", "marks", none},
    {"TimelineEvent", "source", none},
    {"TimelineEvent", "time_as_written", none},
    {"TimelineEvent", "note", narrative},
    {"Cue", "what", narrative},
    {"Cue", "channel", none},
    {"Hypothesis", "text", narrative},
    {"Hypothesis", "closed_by", narrative},
    {"Hypothesis", "next_move", narrative},
    {"Option", "text", narrative},
    {"Option", "rejected_because", narrative},
    {"Constraint", "text", narrative},
    {"InformationUsed", "text", narrative},
    {"InformationUsed", "source", none},
    {"InformationMissing", "text", narrative},
    {"Account", "account_of", none},
    {"Account", "text", said},
    {"Hindsight", "surprises", afterwards},
    {"Hindsight", "notes", afterwards},
    {"DecisionPoint", "title", label},
    {"DecisionPoint", "actor_role", none},
    {"DecisionPoint", "account_of", none},
    {"DecisionPoint", "situation_summary", narrative},
    {"DecisionPoint", "expectancies", narrative},
    {"DecisionPoint", "goals", narrative},
    {"DecisionPoint", "goal_conflicts", narrative},
    {"DecisionPoint", "choice", narrative},
    {"DecisionPoint", "rule_followed", narrative},
    {"DecisionPoint", "analogues", narrative},
    {"DecisionPoint", "typicality", narrative},
    {"DecisionPoint", "experience_used", narrative},
    {"DecisionPoint", "uncertainty", narrative},
    {"DecisionPoint", "misleading_signals", narrative},
    {"DecisionPoint", "help_sought", narrative},
    {"DecisionPoint", "novice_contrast", narrative},
    {"DecisionPoint", "reasonable_because", narrative},
    {"ContributingFactor", "code", none},
    {"ContributingFactor", "label", narrative},
    {"ContributingFactor", "description", narrative},
    {"ContributingFactor", "perspectives", none},
    {"ContributingFactor", "coded_by_role", none},
    {"Edge", "perspectives", none},
    {"Edge", "note", narrative},
    {"Junction", "label", narrative},
    {"Barrier", "label", narrative},
    {"InquiryBoundary", "text", narrative},
    {"LearningPoint", "text", narrative},
    {"LearningPoint", "surprising_to", none},
    {"WentWell", "text", narrative},
    {"Luck", "text", luck},
    {"Luck", "small_difference", luck},
    {"GoodJudgement", "text", narrative},
    {"GoodJudgement", "drew_on", narrative},
    {"OpenQuestion", "text", question},
    {"OpenQuestion", "asked_by_role", none},
    {"OpenQuestion", "answer", narrative},
    {"ActionTransition", "by_role", none},
    {"ActionTransition", "note", narrative},
    {"Verification", "method", narrative},
    {"Verification", "result", narrative},
    {"Verification", "by_role", none},
    {"Action", "title", action},
    {"Action", "description", action},
    {"Action", "owner", none},
    {"Action", "definition_of_done", action},
    {"Action", "could_add_hazard", narrative},
    {"Action", "dropped_because", narrative},
    {"Action", "candidate_wording", said},
    {"KnownRisk", "text", narrative},
    {"KnownRisk", "accepted_by_role", none},
    {"EvidenceItem", "title", none},
    {"EvidenceItem", "uri", none},
    {"EvidenceItem", "note", narrative},
    {"MissingEvidence", "reason", narrative},
    {"Attendance", "team", none},
    {"Attendance", "function", none},
    {"Question", "text", question},
    {"Question", "probe", none},
    {"Question", "by_role", none},
    {"PreparationTalk", "with_role", none},
    {"LearningStatement", "text", said},
    {"LearningStatement", "by_role", none},
    {"Surprise", "who_role", none},
    {"Surprise", "expected", said},
    {"Surprise", "found", said},
    {"Correction", "before", none},
    {"Correction", "after", none},
    {"Correction", "by_role", none},
    {"ParkedRemediation", "text", said},
    {"Meeting", "exposed_roles", none},
    {"FollowUp", "participants", none},
    {"FollowUp", "reason", narrative},
    {"Drill", "title", label},
    {"Drill", "observed", narrative},
    {"Readiness", "scenarios", narrative},
    {"Readiness", "conditions_to_fix", narrative},
    {"Readiness", "expertise_to_share", narrative},
    {"Reuse", "uri", none},
    {"Publication", "uri", none},
    {"LeadershipGuardrail", "agreed_with_role", none},
    {"Person", "name", none},
    {"Person", "team", none},
    {"Note", "heading", label},
    {"Note", "text", document},
    {"Suppression", "rule", none},
    {"Suppression", "pointer", none},
    {"Suppression", "reason", none},
};

struct Plan;
struct Step {
  std::size_t offset = 0;
  const Type* type = nullptr;
  const Plan* plan = nullptr;  // null for texts
  Prose prose = none;
  std::string_view name;
};

struct Plan {
  std::vector<Step> steps;
};

/// The way from each record type to its prose; members that lead to none are not in it.
class Plans {
 public:
  const Plan* of(const Type& record) {
    const auto known = plans_.find(&record);
    if (known != plans_.end()) return known->second.get();
    auto plan = std::make_unique<Plan>();
    const std::shared_ptr<void> sample = record.make();
    for (const Field& field : record.fields) {
      Step step;
      step.offset = static_cast<std::size_t>(static_cast<const char*>(member_of(field, sample.get())) -
                                             static_cast<const char*>(sample.get()));
      step.type = &field.type();
      step.name = field.name;
      const Type* leaf = step.type->element != nullptr ? step.type->element : step.type;
      if (leaf->shape == Shape::text) {
        step.prose = prose_of(record.name, field.name).value_or(none);
        if (step.prose == none) continue;
      } else if (leaf->shape == Shape::record) {
        step.plan = of(*leaf);
        if (step.plan->steps.empty()) continue;
      } else {
        continue;
      }
      plan->steps.push_back(step);
    }
    return (plans_[&record] = std::move(plan)).get();
  }

 private:
  std::map<const Type*, std::unique_ptr<Plan>> plans_;
};

const Plan& review_plan() {
  static Plans plans;
  static const Plan& plan = *plans.of(type_of<Review>());
  return plan;
}

template <class Each>
void walk(const Plan& plan, const void* record, std::vector<ProseStep>& path, const Each& each) {
  for (const Step& step : plan.steps) {
    void* member = const_cast<char*>(static_cast<const char*>(record) + step.offset);
    const bool many = step.type->element != nullptr;
    const std::size_t size = many ? step.type->size(member) : 1;
    for (std::size_t i = 0; i < size; ++i) {
      const void* value = many ? step.type->at(member, i) : member;
      path.push_back({step.name, step.type->shape == Shape::list ? static_cast<std::ptrdiff_t>(i) : -1});
      if (step.plan != nullptr) {
        walk(*step.plan, value, path, each);
      } else if (const auto& text = *static_cast<const std::string*>(value); !text.empty()) {
        each(step.prose, text, path);
      }
      path.pop_back();
    }
  }
}

}  // namespace

std::optional<Prose> prose_of(std::string_view record, std::string_view field) noexcept {
  for (const Classified& row : table) {
    if (row.record == record && row.field == field) return row.prose;
  }
  return std::nullopt;
}

void for_each_prose(const Review& review,
                    const std::function<void(Prose, std::string_view, const std::vector<ProseStep>&)>& each) {
  std::vector<ProseStep> path;
  path.reserve(8);
  walk(review_plan(), &review, path, each);
}

std::string pointer_of(const std::vector<ProseStep>& path) {
  std::string out;
  for (const ProseStep& step : path) {
    out += '/';
    out += step.name;
    if (step.index >= 0) out += '/' + std::to_string(step.index);
  }
  return out;
}

}  // namespace debrief::inline v0::check_detail
