// Which layer every node stands in and in which order, before anything has a place on paper.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "debrief/graph/layout.hpp"

namespace debrief::inline v0::graph {

/// A node or the bend of an edge within a layer.
struct Vertex {
  std::int32_t layer = 0;
  double height = 0;
  double centre = 0;
  std::vector<std::uint32_t> left, right;
  bool bend = false;
};

struct Layers {
  std::span<const Link> links;
  std::vector<bool> reversed;            ///< by link: drawn from its end to its start
  std::vector<bool> connected;           ///< by node
  std::vector<std::int32_t> layer;       ///< by node
  std::vector<std::uint32_t> vertex_of;  ///< by node, where it is connected
  std::vector<Vertex> vertices;
  std::vector<std::vector<std::uint32_t>> layers;  ///< vertices from the top down
  std::vector<std::vector<std::uint32_t>> bends;   ///< by link: vertices from the left to the right

  /// The left and the right end of a link.
  std::pair<std::uint32_t, std::uint32_t> ends(std::size_t link) const {
    return reversed[link] ? std::pair(links[link].to, links[link].from) : std::pair(links[link].from, links[link].to);
  }
};

/// Whether a link has a say in which layer its ends stand in.
inline bool ranks(const Link& link) {
  return link.type != EdgeType::relates && link.from != link.to;
}

/// Layers with few crossings. `boxes` are those of the nodes.
Layers layers_of(const Nodes& nodes, std::span<const Box> boxes);

}  // namespace debrief::inline v0::graph
