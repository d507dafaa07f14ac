#include "debrief/graph/builder.hpp"

#include <algorithm>

namespace debrief::inline v0::graph {

namespace {

template <class T>
T* find_by_id(std::vector<T>& records, std::string_view id) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const T& r) { return r.id.text == id; });
  return found == records.end() ? nullptr : &*found;
}

bool holds(const Review& review, std::string_view id) {
  const auto any = [id](const auto& records) {
    return std::any_of(records.begin(), records.end(), [id](const auto& r) { return r.id.text == id; });
  };
  return any(review.contributing_factors) || any(review.timeline) || any(review.decision_points) ||
         any(review.actions) || any(review.factor_graph->junctions) || any(review.factor_graph->barriers) ||
         std::any_of(review.decision_points.begin(), review.decision_points.end(),
                     [&](const auto& d) { return any(d.cues); }) ||
         std::any_of(review.incidents.begin(), review.incidents.end(), [&](const auto& i) { return any(i.impacts); });
}

}  // namespace

Builder::Builder(Review review) : review_(std::move(review)) {}

FactorGraph& Builder::graph() {
  if (!review_.factor_graph) review_.factor_graph.emplace();
  return *review_.factor_graph;
}

Builder& Builder::factor(std::string_view id, std::string_view code, std::string_view label,
                         std::optional<FactorKind> kind) {
  if (find_by_id(review_.contributing_factors, id) != nullptr) return *this;
  ContributingFactor& added = review_.contributing_factors.emplace_back();
  added.id = id;
  added.code = code;
  added.label = label;
  added.kind = kind;
  return *this;
}

Builder& Builder::event(std::string_view id, std::string_view text) {
  if (find_by_id(review_.timeline, id) != nullptr) return *this;
  TimelineEvent& added = review_.timeline.emplace_back();
  added.id = id;
  added.text = text;
  return *this;
}

Builder& Builder::decision(std::string_view id, std::string_view title) {
  if (find_by_id(review_.decision_points, id) != nullptr) return *this;
  DecisionPoint& added = review_.decision_points.emplace_back();
  added.id = id;
  added.title = title;
  return *this;
}

Builder& Builder::cue(std::string_view decision_id, std::string_view id, std::string_view what) {
  decision(decision_id);
  DecisionPoint& owner = *find_by_id(review_.decision_points, decision_id);
  if (find_by_id(owner.cues, id) != nullptr) return *this;
  Cue& added = owner.cues.emplace_back();
  added.id = id;
  added.what = what;
  return *this;
}

Builder& Builder::barrier(std::string_view id, std::string_view label, std::optional<BarrierKind> kind,
                          std::optional<BarrierState> state) {
  if (find_by_id(graph().barriers, id) != nullptr) return *this;
  Barrier& added = graph().barriers.emplace_back();
  added.id = id;
  added.label = label;
  added.kind = kind;
  added.state = state;
  return *this;
}

Builder& Builder::impact(std::string_view id, std::string_view text, ImpactAudience audience) {
  if (review_.incidents.empty()) review_.incidents.emplace_back().id = "I1";
  auto& impacts = review_.incidents.front().impacts;
  if (find_by_id(impacts, id) != nullptr) return *this;
  Impact& added = impacts.emplace_back();
  added.id = id;
  added.text = text;
  added.audience = audience;
  return *this;
}

Builder& Builder::action(std::string_view id, std::string_view title) {
  if (find_by_id(review_.actions, id) != nullptr) return *this;
  Action& added = review_.actions.emplace_back();
  added.id = id;
  added.title = title;
  return *this;
}

Builder& Builder::boundary(std::string_view node, BoundaryReason reason, std::string_view text) {
  InquiryBoundary& added = graph().boundaries.emplace_back();
  added.node = node;
  added.reason = reason;
  added.text = text;
  return *this;
}

std::string Builder::junction(JunctionKind kind, const std::vector<std::string>& members, std::string_view id) {
  std::string name(id);
  if (name.empty()) {
    std::size_t number = graph().junctions.size() + 1;
    do {
      name = "J" + std::to_string(number++);
    } while (holds(review_, name));
  }
  if (Junction* there = find_by_id(graph().junctions, name); there == nullptr) {
    Junction& added = graph().junctions.emplace_back();
    added.id = name;
    added.kind = kind;
  } else {
    kind = there->kind;
  }
  const EdgeType type = kind == JunctionKind::any_of ? EdgeType::alternative : EdgeType::joint;
  for (const std::string& member : members) connect(member, type, name);
  return name;
}

Edge& Builder::connect(std::string_view from, EdgeType type, std::string_view to) {
  Edge& added = graph().edges.emplace_back();
  added.type = type;
  added.from = from;
  added.to = to;
  return added;
}

}  // namespace debrief::inline v0::graph
