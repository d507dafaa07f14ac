#include <algorithm>

#include "debrief/graph/cut_sets.hpp"
#include "debrief/graph/structure.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

/// What lies below an outcome, as an AND/OR structure.
class Cone {
 public:
  Cone(const Nodes& nodes, std::uint32_t outcome) : nodes_(nodes) {
    constexpr auto unseen = static_cast<std::uint32_t>(-1);
    number_.assign(nodes.nodes().size(), unseen);
    std::vector<std::uint32_t> open{outcome};
    std::vector<bool> seen(nodes.nodes().size(), false);
    seen[outcome] = true;
    while (!open.empty()) {
      const std::uint32_t node = open.back();
      open.pop_back();
      bool leaf = true;
      for (const std::uint32_t place : nodes.entering(node)) {
        const Link& link = nodes.links()[place];
        if (!happens_by(link.type)) continue;
        leaf = false;
        if (!seen[link.from]) {
          seen[link.from] = true;
          open.push_back(link.from);
        }
      }
      (leaf ? basics_ : gates_).push_back(node);
    }
    std::sort(basics_.begin(), basics_.end());
    std::sort(gates_.begin(), gates_.end());
    structure_.basics = static_cast<std::uint32_t>(basics_.size());
    std::uint32_t next = 0;
    for (const std::uint32_t node : basics_) number_[node] = next++;
    for (const std::uint32_t node : gates_) number_[node] = next++;
    structure_.gates.resize(gates_.size());
    for (std::size_t g = 0; g < gates_.size(); ++g) fill(gates_[g], g);
    structure_.top = number_[outcome];
  }

  const AndOrGraph& structure() const { return structure_; }
  std::uint32_t basic(std::uint32_t number) const { return basics_[number]; }
  const std::vector<std::uint32_t>& gates() const { return gates_; }

 private:
  void fill(std::uint32_t node, std::size_t place) {
    Gate all{true, {}}, any{false, {}};
    const Junction* junction = nodes_.junction(node);
    for (const std::uint32_t entering : nodes_.entering(node)) {
      const Link& link = nodes_.links()[entering];
      if (!happens_by(link.type)) continue;
      const bool alternative =
          junction != nullptr ? junction->kind == JunctionKind::any_of : link.type == EdgeType::alternative;
      (alternative ? any : all).inputs.push_back(number_[link.from]);
    }
    if (all.inputs.empty()) {
      structure_.gates[place] = std::move(any);
      return;
    }
    if (!any.inputs.empty()) {
      all.inputs.push_back(structure_.basics + static_cast<std::uint32_t>(structure_.gates.size()));
      structure_.gates.push_back(std::move(any));
    }
    structure_.gates[place] = std::move(all);
  }

  const Nodes& nodes_;
  std::vector<std::uint32_t> basics_, gates_, number_;
  AndOrGraph structure_;
};

/// Gates of a structure that go round, as places; empty when none do.
std::vector<std::size_t> going_round(const AndOrGraph& structure) {
  std::vector<std::uint8_t> state(structure.gates.size(), 0);
  std::vector<std::pair<std::size_t, std::size_t>> open;
  for (std::size_t root = 0; root < structure.gates.size(); ++root) {
    if (state[root] != 0) continue;
    open.emplace_back(root, 0);
    state[root] = 1;
    while (!open.empty()) {
      auto& [gate, next] = open.back();
      if (next == structure.gates[gate].inputs.size()) {
        state[gate] = 2;
        open.pop_back();
        continue;
      }
      const std::uint32_t input = structure.gates[gate].inputs[next++];
      if (input < structure.basics) continue;
      const std::size_t to = input - structure.basics;
      if (state[to] == 1) {
        std::vector<std::size_t> out;
        bool within = false;
        for (const auto& [g, n] : open) {
          within = within || g == to;
          if (within) out.push_back(g);
        }
        return out;
      }
      if (state[to] == 0) {
        state[to] = 1;
        open.emplace_back(to, 0);
      }
    }
  }
  return {};
}

std::string reading(const JointSufficiency& view) {
  if (!view.goes_round.empty()) {
    return "These nodes would make each other possible. Which of the edges says how large or how long it was, rather "
           "than that it happened?";
  }
  std::string out;
  if (view.count) {
    out = std::to_string(*view.count) + (*view.count == 1 ? " combination" : " combinations");
  } else if (view.more_than) {
    out = "More than " + std::to_string(*view.more_than) + " combinations";
  } else {
    out = "More combinations than can be counted";
  }
  out += " sufficed, as far as the graph says. Each is one telling; none of its members is the cause.";
  if (!view.unclear.empty()) out += " It is open whether something else had to be true.";
  return out;
}

}  // namespace

std::vector<JointSufficiency> joint_sufficiency(const Review& review, const CombinationLimits& limits) {
  const Nodes nodes(review);
  std::vector<std::uint32_t> outcomes;
  const auto count = static_cast<std::uint32_t>(nodes.nodes().size());
  for (std::uint32_t node = 0; node < count; ++node) {
    if (nodes[node].kind == NodeKind::impact && happening_in(nodes, node) > 0) outcomes.push_back(node);
  }
  if (outcomes.empty()) {
    for (std::uint32_t node = 0; node < count; ++node) {
      if (happening_in(nodes, node) > 0 && happening_out(nodes, node) == 0) outcomes.push_back(node);
    }
  }
  std::vector<JointSufficiency> out;
  for (const std::uint32_t outcome : outcomes) {
    JointSufficiency& view = out.emplace_back();
    view.outcome = nodes[outcome].id;
    view.label = nodes[outcome].label;
    const Cone cone(nodes, outcome);
    for (const std::uint32_t node : cone.gates()) {
      const Junction* junction = nodes.junction(node);
      if (junction != nullptr && (junction->kind == JunctionKind::unknown || junction->complete == ButFor::unclear ||
                                  junction->complete == ButFor::no)) {
        view.unclear.emplace_back(nodes[node].id);
      }
    }
    const std::size_t own_gates = cone.gates().size();
    const std::vector<std::size_t> round = going_round(cone.structure());
    if (!round.empty()) {
      for (const std::size_t gate : round) {
        if (gate < own_gates) view.goes_round.emplace_back(nodes[cone.gates()[gate]].id);
      }
      view.reading = reading(view);
      continue;
    }
    CutSetLimits bounds;
    bounds.nodes = limits.nodes;
    bounds.cap = limits.cap;
    const CutSets family = minimal_cut_sets(cone.structure(), bounds).value();
    for (const auto& set : family.first(limits.listed)) {
      Combination& combination = view.combinations.emplace_back();
      for (const std::uint32_t basic : set) combination.nodes.emplace_back(nodes[cone.basic(basic)].id);
    }
    constexpr std::uint64_t largest = INT64_MAX;
    if (const auto exactly = family.count(); exactly && *exactly <= largest) {
      view.count = static_cast<std::int64_t>(*exactly);
    } else if (!family.exact()) {
      view.more_than = static_cast<std::int64_t>(std::min(family.about(), static_cast<double>(limits.cap)));
    } else {
      view.more_than = INT64_MAX;
    }
    view.reading = reading(view);
  }
  return out;
}

}  // namespace debrief::inline v0::graph
