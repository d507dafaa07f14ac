#include "debrief/graph/protection.hpp"

#include <algorithm>
#include <set>

#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

/// Nodes from which one gets to `node` by what makes things come about, itself included; or to which, forwards.
std::vector<bool> reach(const Nodes& nodes, std::uint32_t node, bool forwards) {
  std::vector<bool> out(nodes.nodes().size(), false);
  std::vector<std::uint32_t> open{node};
  out[node] = true;
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t place : forwards ? nodes.leaving(at) : nodes.entering(at)) {
      const Link& link = nodes.links()[place];
      const std::uint32_t next = forwards ? link.to : link.from;
      if (!happens_by(link.type) || out[next]) continue;
      out[next] = true;
      open.push_back(next);
    }
  }
  return out;
}

}  // namespace

ContainmentMap containment(const Review& review) {
  ContainmentMap out;
  const Nodes nodes(review);
  for (const Luck& luck : review.luck) out.luck.push_back(luck.id);
  for (const Incident& incident : review.incidents) {
    for (const Impact& impact : incident.impacts) {
      Containment& added = out.impacts.emplace_back();
      added.impact = impact.id.text;
      added.label = impact.text;
      const std::size_t node = nodes.find(impact.id.text);
      if (node != Nodes::npos) {
        const std::vector<bool> before = reach(nodes, static_cast<std::uint32_t>(node), false);
        std::set<std::uint32_t> limiting;
        for (const Link& link : nodes.links()) {
          if (link.type == EdgeType::mitigates && before[link.to]) limiting.insert(link.from);
        }
        for (const std::uint32_t place : limiting) {
          added.limited_by.emplace_back(nodes[place].id);
          const ContributingFactor* factor = nodes.factor(place);
          if (factor != nullptr && factor->kind == FactorKind::luck) added.by_luck.emplace_back(nodes[place].id);
        }
      }
      if (added.limited_by.empty()) {
        added.question = "What kept it from being larger or longer?";
      } else if (!added.by_luck.empty()) {
        added.question = "What would have to be in place so that it does not depend on luck?";
      }
    }
  }
  return out;
}

std::vector<BarrierStory> barrier_stories(const Review& review) {
  const Nodes nodes(review);
  std::vector<BarrierStory> out;
  for (std::uint32_t node = 0; node < nodes.nodes().size(); ++node) {
    const Barrier* barrier = nodes.barrier(node);
    if (barrier == nullptr) continue;
    BarrierStory& story = out.emplace_back();
    story.barrier = barrier->id;
    story.label = barrier->label;
    story.kind = barrier->kind;
    story.state = barrier->state;
    for (const std::uint32_t place : nodes.entering(node)) {
      const Link& link = nodes.links()[place];
      if (link.type == EdgeType::degrades) story.weakened_by.emplace_back(nodes[link.from].id);
    }
    std::set<std::uint32_t> behind;
    for (const std::uint32_t place : nodes.leaving(node)) {
      const Link& link = nodes.links()[place];
      if (link.type == EdgeType::reveals) story.revealed.emplace_back(nodes[link.to].id);
      if (link.type != EdgeType::mitigates) continue;
      story.limited.emplace_back(nodes[link.to].id);
      const std::vector<bool> after = reach(nodes, link.to, true);
      for (std::uint32_t impact = 0; impact < after.size(); ++impact) {
        if (after[impact] && nodes[impact].kind == NodeKind::impact) behind.insert(impact);
      }
    }
    story.impacts_behind = ids_of(nodes, {behind.begin(), behind.end()});
    if (!barrier->state) {
      story.question = "How did " + named(nodes, node) + " stand at the time?";
    } else if (*barrier->state == BarrierState::bypassed) {
      story.question = "What made going around " + named(nodes, node) + " the sensible thing at the time?";
    } else if (*barrier->state == BarrierState::degraded && story.weakened_by.empty()) {
      story.question = "What had weakened " + named(nodes, node) + ", and since when?";
    } else if (*barrier->state == BarrierState::present && story.limited.empty() && story.revealed.empty()) {
      story.question = "What did " + named(nodes, node) + " keep small, or bring to light?";
    }
  }
  return out;
}

}  // namespace debrief::inline v0::graph
