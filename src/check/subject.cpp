#include "check/subject.hpp"

#include <algorithm>

namespace debrief::inline v0::check_detail {

namespace {

/// The later of two moments, either of which may be unknown.
void keep_later(std::optional<Instant>& kept, const std::optional<Instant>& other) {
  if (other && (!kept || is_before(*kept, *other))) kept = other;
}

void add_incidents(const Review& review, const Policy& policy, Facts& facts) {
  for (const Incident& incident : review.incidents) {
    facts.customer_facing = facts.customer_facing || incident.customer_facing.value_or(false);
    facts.no_incident = facts.no_incident && incident.kind != IncidentKind::incident;
    if (!incident.severity.empty()) {
      const SeverityLevel* level = severity_level(policy, incident.severity);
      if (level != nullptr && (facts.severity == nullptr || level < facts.severity)) facts.severity = level;
    }
    const Milestone* last = nullptr;
    for (const Milestone& milestone : incident.milestones) {
      if (milestone.name == milestone::resolved && milestone.at) last = &milestone;
    }
    if (last != nullptr) keep_later(facts.resolved, last->at);
  }
}

void add_factors(const Review& review, Facts& facts) {
  for (const ContributingFactor& factor : review.contributing_factors) {
    if (factor.kind == FactorKind::mitigator || factor.kind == FactorKind::luck) continue;
    ++facts.factors_that_explain;
    if (!factor.code.empty()) ++facts.coded_factors;
    if (const auto place = category_place(factor.code)) facts.categories |= 1U << *place;
    if (const auto facet = facet_of(factor)) facts.facets |= 1U << static_cast<unsigned>(*facet);
    if (factor.code.starts_with("CRD")) facts.explicit_coordination = true;
  }
  facts.coordination = facts.explicit_coordination || (facts.facets >> static_cast<unsigned>(Facet::coordination) & 1U);
}

}  // namespace

std::optional<std::size_t> category_place(std::string_view code) noexcept {
  static const std::vector<FactorCategory>& all = factor_categories();
  if (code.size() < 4 || code[3] != '-') return std::nullopt;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (code.starts_with(all[i].id)) return i;
  }
  return std::nullopt;
}

std::optional<Facet> facet_of(const ContributingFactor& factor) noexcept {
  if (factor.facet) return factor.facet;
  if (const auto place = category_place(factor.code)) return factor_categories()[*place].facet;
  return std::nullopt;
}

std::optional<Instant> committed_at(const Action& action) {
  for (const ActionTransition& step : action.history) {
    if (step.state == ActionState::committed && step.at) return step.at;
  }
  return std::nullopt;
}

const Milestone* find_milestone(const Incident& incident, std::string_view name) noexcept {
  for (const Milestone& milestone : incident.milestones) {
    if (milestone.at && milestone.name == name) return &milestone;
  }
  return nullptr;
}

Subject subject_of(const Review& review, const Policy& policy, Stage stage, std::optional<Instant> as_of,
                   std::pmr::memory_resource& memory) {
  Subject out{review, policy, stage, as_of, IdIndex(review, memory), {}, std::pmr::vector<EdgeEnds>(&memory), memory};
  Facts& facts = out.facts;
  add_incidents(review, policy, facts);
  add_factors(review, facts);
  facts.tier = review.tier;
  if (!facts.tier && facts.severity != nullptr) facts.tier = facts.severity->tier;
  facts.no_incident = facts.no_incident && !review.incidents.empty();
  if (!review.tier && facts.no_incident) facts.tier = Tier::near_miss;
  facts.grave = facts.tier == Tier::full || facts.tier == Tier::lightweight;
  facts.own_process = review.meeting || review.follow_up;
  if (review.meeting) {
    facts.meeting_start = review.meeting->started_at ? review.meeting->started_at : review.meeting->scheduled_for;
    facts.meeting_end = review.meeting->ended_at ? review.meeting->ended_at : review.meeting->started_at;
  }
  if (review.factor_graph) {
    out.edges.reserve(review.factor_graph->edges.size());
    for (const Edge& edge : review.factor_graph->edges) {
      const auto [from_kind, from] = out.ids.node(edge.from.text);
      const auto [to_kind, to] = out.ids.node(edge.to.text);
      out.edges.push_back({&edge, from_kind, to_kind, from, to});
    }
  }
  for (const Action& action : review.actions) {
    if (is_committed(action.state)) ++facts.committed;
    if (action.state == ActionState::candidate) ++facts.open_candidates;
  }
  return out;
}

}  // namespace debrief::inline v0::check_detail
