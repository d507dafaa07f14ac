// The gates below the top of an AND/OR structure, put in order and made fewer before its cut sets are looked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/graph/cut_sets.hpp"

namespace debrief::inline v0::graph {

/// Tops of structures that hold without any basic node, or with none.
inline constexpr std::uint32_t never = static_cast<std::uint32_t>(-1);
inline constexpr std::uint32_t always = static_cast<std::uint32_t>(-2);

struct GateOrder {
  explicit GateOrder(const AndOrGraph& given)
      : structure(given), size(given.basics + given.gates.size()), top(given.top) {}

  bool is_gate(std::uint32_t node) const { return node >= structure.basics && node < size; }
  const Gate& gate(std::uint32_t node) const { return structure.gates[node - structure.basics]; }
  /// A gate's inputs once simplify() has been here.
  std::vector<std::uint32_t>& inputs(std::uint32_t node) { return simpler_inputs[node - structure.basics]; }
  bool is_module(std::uint32_t node) const { return is_gate(node) && module[node - structure.basics]; }

  /// Gates below the top, inputs first. The problem where there is none.
  std::optional<Error> find_order();
  /// Constants and gates of one input disappear, repeated inputs too, and a gate that only one gate of its own kind
  /// uses becomes part of that one. The top may turn out to be a constant or a basic node.
  void simplify();
  /// A gate is a module when nothing below it is reached except through it: first and last visit of all its
  /// descendants lie within its own.
  void find_modules();

  const AndOrGraph& structure;
  /// Basic nodes and gates together.
  std::size_t size;
  std::uint32_t top;
  std::vector<std::uint32_t> order;
  std::vector<std::vector<std::uint32_t>> simpler_inputs;  ///< by gate
  std::vector<bool> module;                                ///< by gate
};

}  // namespace debrief::inline v0::graph
