// The part of the factor graph that says how something came about.
#pragma once

#include <string>
#include <vector>

#include "debrief/graph/nodes.hpp"

namespace debrief::inline v0::graph {

/// True for the types that say that something came about, and not how large, how long or how visible it was.
constexpr bool happens_by(EdgeType type) {
  return type == EdgeType::enables || type == EdgeType::triggers || type == EdgeType::joint ||
         type == EdgeType::alternative;
}

/// How many links by which a node comes about enter it, or leave it.
std::size_t happening_in(const Nodes& nodes, std::size_t node);
std::size_t happening_out(const Nodes& nodes, std::size_t node);

/// The label in quotation marks, cut.
std::string named(const Nodes& nodes, std::size_t node);

/// All ids of nodes.
std::vector<Id<AnyNode>> ids_of(const Nodes& nodes, const std::vector<std::uint32_t>& places);

}  // namespace debrief::inline v0::graph
