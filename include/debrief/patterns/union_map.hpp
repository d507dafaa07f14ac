#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/model/factor_graph.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

/// Every relation that any review draws, laid over each other: a map for looking at. It counts reviews and ranks
/// nothing; a condition with many relations is one that was looked at from many sides, not one that matters more.
struct UnionMap {
  struct Node {
    std::string name;   ///< a code, or the kind of a thing without one ("decision", "phase:recovery")
    std::string label;  ///< the code's words, or the name
    std::int64_t reviews = 0;
  };
  struct Relation {
    std::int32_t from = 0;  ///< numbers of nodes
    EdgeType type = EdgeType::relates;
    std::int32_t to = 0;
    std::int64_t reviews = 0;
    std::vector<std::int32_t> rows;  ///< the cases
  };
  std::vector<Node> nodes;          ///< by name
  std::vector<Relation> relations;  ///< by the names of their ends, then by type
};

/// `min_support` leaves out relations of fewer reviews. Linear, n log n in the relations.
DEBRIEF_EXPORT UnionMap union_map(const Cases& cases, std::int64_t min_support = 1);

/// A DOT digraph; and the same as JSON, "debrief/union-map/1", in the node-link form that graph libraries read.
DEBRIEF_EXPORT std::string dot_of(const UnionMap& map);
DEBRIEF_EXPORT std::string json_of(const UnionMap& map, const Cases& cases);

}  // namespace debrief::inline v0
