#include "graph/analysis/gate_order.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <string>
#include <utility>

namespace debrief::inline v0::graph {

std::optional<Error> GateOrder::find_order() {
  const auto problem = [](std::string subject, std::string message, std::string remedy) {
    return Error{ErrorCode::invalid_argument, std::move(subject), std::move(message), std::move(remedy)};
  };
  if (structure.top >= size) return problem("top", "there is no such node", "name a basic node or a gate");
  for (std::size_t g = 0; g < structure.gates.size(); ++g) {
    for (const std::uint32_t input : structure.gates[g].inputs) {
      if (input >= size) {
        return problem("gate " + std::to_string(g), "has an input that does not exist: " + std::to_string(input),
                       "number basic nodes from 0 and gates from basics");
      }
    }
  }
  if (!is_gate(structure.top)) return std::nullopt;
  std::vector<std::uint8_t> state(structure.gates.size(), 0);
  std::vector<std::pair<std::uint32_t, std::size_t>> open{{structure.top, 0}};
  state[structure.top - structure.basics] = 1;
  while (!open.empty()) {
    auto& [node, next] = open.back();
    const std::vector<std::uint32_t>& in = gate(node).inputs;
    if (next == in.size()) {
      state[node - structure.basics] = 2;
      order.push_back(node);
      open.pop_back();
      continue;
    }
    const std::uint32_t input = in[next++];
    if (!is_gate(input)) continue;
    std::uint8_t& s = state[input - structure.basics];
    if (s == 1) {
      std::string round;
      bool within = false;
      for (const auto& [n, place] : open) {
        within = within || n == input;
        if (within) round += "gate " + std::to_string(n - structure.basics) + " <- ";
      }
      return problem(round + "gate " + std::to_string(input - structure.basics), "these gates go round",
                     "a combination cannot be part of what makes itself possible");
    }
    if (s == 0) {
      s = 1;
      open.emplace_back(input, 0);
    }
  }
  return std::nullopt;
}

void GateOrder::simplify() {
  simpler_inputs.resize(structure.gates.size());
  std::vector<std::uint32_t> stands_for(size);
  std::iota(stands_for.begin(), stands_for.end(), 0U);
  std::vector<std::uint32_t> stamp(size, never), uses(size, 0);
  for (const std::uint32_t node : order) {
    const Gate& g = gate(node);
    std::vector<std::uint32_t>& in = inputs(node);
    const std::uint32_t neutral = g.all ? always : never, absorbing = g.all ? never : always;
    std::uint32_t constant = neutral;
    in.reserve(g.inputs.size());
    for (const std::uint32_t given : g.inputs) {
      const std::uint32_t input = stands_for[given];
      if (input == absorbing) constant = absorbing;
      if (input == always || input == never || stamp[input] == node) continue;
      stamp[input] = node;
      in.push_back(input);
    }
    if (constant == absorbing || in.empty()) {
      stands_for[node] = constant;
      in.clear();
    } else if (in.size() == 1) {
      stands_for[node] = in[0];
      in.clear();
    }
  }
  top = stands_for[structure.top];
  if (!is_gate(top)) return;
  // Uses by gates that still count.
  std::vector<bool> live(size, false);
  live[top] = true;
  for (std::size_t i = order.size(); i-- > 0;) {
    const std::uint32_t node = order[i];
    if (!live[node]) continue;
    for (const std::uint32_t input : inputs(node)) {
      ++uses[input];
      live[input] = true;
    }
  }
  std::vector<std::uint32_t> kept;
  std::vector<bool> merged(size, false);
  for (const std::uint32_t node : order) {
    if (!live[node] || stands_for[node] != node) continue;
    std::vector<std::uint32_t>& in = inputs(node);
    const bool joins = std::any_of(in.begin(), in.end(), [&](std::uint32_t input) {
      return is_gate(input) && uses[input] == 1 && gate(input).all == gate(node).all;
    });
    if (joins) {
      std::vector<std::uint32_t> flat;
      for (const std::uint32_t input : in) {
        const bool same = is_gate(input) && uses[input] == 1 && gate(input).all == gate(node).all;
        const std::span<const std::uint32_t> parts =
            same ? std::span<const std::uint32_t>(inputs(input)) : std::span<const std::uint32_t>(&input, 1);
        for (const std::uint32_t part : parts) {
          if (stamp[part] == node + size) continue;
          stamp[part] = node + static_cast<std::uint32_t>(size);
          flat.push_back(part);
        }
        if (same) merged[input] = true;
      }
      in = std::move(flat);
    }
    kept.push_back(node);
  }
  std::erase_if(kept, [&](std::uint32_t node) { return merged[node]; });
  order = std::move(kept);
}

void GateOrder::find_modules() {
  std::vector<std::uint32_t> first(size, 0), second(size, 0), last(size, 0);
  std::uint32_t clock = 0;
  std::vector<std::pair<std::uint32_t, std::size_t>> open{{top, 0}};
  first[top] = last[top] = ++clock;
  while (!open.empty()) {
    auto& [node, next] = open.back();
    const std::vector<std::uint32_t>& in = inputs(node);
    if (next == in.size()) {
      second[node] = last[node] = ++clock;
      open.pop_back();
      continue;
    }
    const std::uint32_t input = in[next++];
    last[input] = ++clock;
    if (first[input] == 0) {
      first[input] = clock;
      if (is_gate(input)) open.emplace_back(input, 0);
    }
  }
  std::vector<std::uint32_t> earliest(size, never), latest(size, 0);
  module.assign(structure.gates.size(), false);
  for (const std::uint32_t node : order) {
    for (const std::uint32_t input : inputs(node)) {
      earliest[node] = std::min({earliest[node], first[input], is_gate(input) ? earliest[input] : never});
      latest[node] = std::max({latest[node], last[input], is_gate(input) ? latest[input] : 0U});
    }
    module[node - structure.basics] = earliest[node] > first[node] && latest[node] < second[node];
  }
  module[top - structure.basics] = true;
}

}  // namespace debrief::inline v0::graph
