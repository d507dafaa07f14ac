#include "debrief/graph/nodes.hpp"

#include <algorithm>

#include "debrief/model/taxonomy.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::string_view phase_prefix = "phase:";

std::string_view first_of(std::initializer_list<std::string_view> candidates) {
  for (const std::string_view candidate : candidates) {
    if (!candidate.empty()) return candidate;
  }
  return {};
}

std::string_view label_of(const ContributingFactor& factor) {
  const FactorCode* code = find_factor_code(factor.code);
  return first_of({factor.label, code == nullptr ? std::string_view{} : code->label, factor.description, factor.code,
                   factor.id.text});
}

std::string_view label_of(const Junction& junction) {
  if (!junction.label.empty()) return junction.label;
  switch (junction.kind) {
    case JunctionKind::all_of:
      return "all of these together";
    case JunctionKind::any_of:
      return "any one of these";
    case JunctionKind::unknown:
      break;
  }
  return "these, in a way not known yet";
}

/// Everything with an id that can be a node, in the order in which nodes stand.
std::vector<Node> candidates(const Review& review) {
  std::vector<Node> out;
  const auto add = [&out](std::string_view id, NodeKind kind, std::string_view label, std::size_t index,
                          std::size_t owner = 0) {
    if (!id.empty()) out.push_back({id, kind, label.empty() ? id : label, index, owner});
  };
  std::size_t i = 0;
  for (const auto& factor : review.contributing_factors) {
    add(factor.id.text, NodeKind::factor, label_of(factor), i++);
  }
  i = 0;
  for (const auto& event : review.timeline) add(event.id.text, NodeKind::event, event.text, i++);
  i = 0;
  for (const auto& decision : review.decision_points) {
    add(decision.id.text, NodeKind::decision, first_of({decision.title, decision.choice, decision.situation_summary}),
        i);
    std::size_t c = 0;
    for (const auto& cue : decision.cues) add(cue.id.text, NodeKind::cue, cue.what, c++, i);
    ++i;
  }
  if (review.factor_graph) {
    i = 0;
    for (const auto& junction : review.factor_graph->junctions) {
      add(junction.id.text, NodeKind::junction, label_of(junction), i++);
    }
    i = 0;
    for (const auto& barrier : review.factor_graph->barriers) {
      add(barrier.id.text, NodeKind::barrier, barrier.label, i++);
    }
  }
  i = 0;
  for (const auto& incident : review.incidents) {
    std::size_t c = 0;
    for (const auto& impact : incident.impacts) add(impact.id.text, NodeKind::impact, impact.text, c++, i);
    ++i;
  }
  i = 0;
  for (const auto& action : review.actions) add(action.id.text, NodeKind::action, action.title, i++);
  return out;
}

/// Compressed rows: for each node the places of its links.
void index_links(std::size_t nodes, std::span<const Link> links, std::uint32_t Link::* end,
                 std::vector<std::uint32_t>& start, std::vector<std::uint32_t>& places) {
  start.assign(nodes + 1, 0);
  for (const Link& link : links) ++start[link.*end + 1];
  for (std::size_t i = 0; i < nodes; ++i) start[i + 1] += start[i];
  places.resize(links.size());
  std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
  for (std::uint32_t i = 0; i < links.size(); ++i) places[next[links[i].*end]++] = i;
}

}  // namespace

std::optional<Phase> phase_of(std::string_view id) noexcept {
  if (!id.starts_with(phase_prefix)) return std::nullopt;
  return enumerator_of<Phase>(id.substr(phase_prefix.size()));
}

std::string_view category_id(const ContributingFactor& factor) noexcept {
  const FactorCategory* category = category_of(factor.code);
  return category == nullptr ? std::string_view{} : category->id;
}

std::optional<Facet> facet_of(const ContributingFactor& factor) noexcept {
  if (factor.facet) return factor.facet;
  const FactorCategory* category = category_of(factor.code);
  if (category == nullptr) return std::nullopt;
  return category->facet;
}

Nodes::Nodes(const Review& review) : review_(&review) {
  const std::vector<Node> all = candidates(review);
  std::unordered_map<std::string_view, std::uint32_t> candidate_of;
  candidate_of.reserve(all.size() * 2);
  for (std::uint32_t i = 0; i < all.size(); ++i) candidate_of.emplace(all[i].id, i);  // the first of that id stands

  std::vector<bool> wanted(all.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const NodeKind kind = all[i].kind;
    wanted[i] = kind == NodeKind::factor || kind == NodeKind::barrier || kind == NodeKind::junction;
  }
  std::vector<std::string_view> phases;
  const auto want = [&](std::string_view id) {
    if (const auto found = candidate_of.find(id); found != candidate_of.end()) {
      wanted[found->second] = true;
    } else if (phase_of(id) && std::find(phases.begin(), phases.end(), id) == phases.end()) {
      phases.push_back(id);
    }
  };
  if (review.factor_graph) {
    for (const Edge& edge : review.factor_graph->edges) {
      want(edge.from.text);
      want(edge.to.text);
    }
    for (const InquiryBoundary& boundary : review.factor_graph->boundaries) want(boundary.node.text);
  }
  std::sort(phases.begin(), phases.end(), [](auto a, auto b) { return *phase_of(a) < *phase_of(b); });

  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!wanted[i] || candidate_of.at(all[i].id) != i) continue;
    by_id_.emplace(all[i].id, static_cast<std::uint32_t>(nodes_.size()));
    nodes_.push_back(all[i]);
  }
  for (const std::string_view id : phases) {
    by_id_.emplace(id, static_cast<std::uint32_t>(nodes_.size()));
    nodes_.push_back({id, NodeKind::phase, text_of(*phase_of(id)), static_cast<std::size_t>(*phase_of(id)), 0});
  }

  if (review.factor_graph) {
    const auto& edges = review.factor_graph->edges;
    links_.reserve(edges.size());
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
      const std::size_t from = find(edges[i].from.text), to = find(edges[i].to.text);
      if (from == npos || to == npos) {
        dangling_.push_back(i);
      } else {
        links_.push_back({edges[i].type, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), i});
      }
    }
  }
  index_links(nodes_.size(), links_, &Link::from, leaving_start_, leaving_);
  index_links(nodes_.size(), links_, &Link::to, entering_start_, entering_);
}

std::span<const std::uint32_t> Nodes::leaving(std::size_t node) const noexcept {
  return {leaving_.data() + leaving_start_[node], leaving_.data() + leaving_start_[node + 1]};
}

std::span<const std::uint32_t> Nodes::entering(std::size_t node) const noexcept {
  return {entering_.data() + entering_start_[node], entering_.data() + entering_start_[node + 1]};
}

std::size_t Nodes::find(std::string_view id) const noexcept {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? npos : found->second;
}

const ContributingFactor* Nodes::factor(std::size_t node) const noexcept {
  const Node& n = nodes_[node];
  return n.kind == NodeKind::factor ? &review_->contributing_factors[n.index] : nullptr;
}

const DecisionPoint* Nodes::decision(std::size_t node) const noexcept {
  const Node& n = nodes_[node];
  return n.kind == NodeKind::decision ? &review_->decision_points[n.index] : nullptr;
}

const Junction* Nodes::junction(std::size_t node) const noexcept {
  const Node& n = nodes_[node];
  return n.kind == NodeKind::junction ? &review_->factor_graph->junctions[n.index] : nullptr;
}

const Barrier* Nodes::barrier(std::size_t node) const noexcept {
  const Node& n = nodes_[node];
  return n.kind == NodeKind::barrier ? &review_->factor_graph->barriers[n.index] : nullptr;
}

}  // namespace debrief::inline v0::graph
