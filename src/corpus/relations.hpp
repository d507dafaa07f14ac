// The relations of a factor graph as many reviews can share them. Private.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "debrief/model/factor_graph.hpp"

namespace debrief::inline v0 {

/// A relation between two nodes by their ids, which live in the graph.
struct Relation {
  std::string_view from;
  EdgeType type = EdgeType::relates;
  std::string_view to;
  std::optional<std::int64_t> minutes;
};

/// The edges of a graph, with each way through junctions as one relation between what stands before and behind them: of
/// the type of the edge that leaves the last junction, or of the one into the first where that says no more than that
/// several things met. Edges of junctions without a beginning or an end stay as they are, and so does the whole graph
/// where the ways are many times its edges. Linear in edges and ways.
std::vector<Relation> relations_of(const FactorGraph& graph);

}  // namespace debrief::inline v0
