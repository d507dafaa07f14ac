#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/graph/nodes.hpp"

namespace debrief::inline v0::graph {

struct Point {
  std::int32_t x = 0;
  std::int32_t y = 0;
  bool operator==(const Point&) const = default;
};

/// Where a node stands: its upper left corner and its size, with its text broken into lines.
struct Box {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t width = 0;
  std::int32_t height = 0;
  /// The small line above the text: "SYS-10 · trigger".
  std::string header;
  std::vector<std::string> lines;
  bool operator==(const Box&) const = default;
};

/// The way of an edge from its source to its target, through the gaps between nodes.
struct Route {
  std::vector<Point> points;
  /// Where words on the edge may stand.
  Point label;
  /// Whether the points are close enough to be joined by straight lines; curves bend between them otherwise.
  bool straight = false;
  bool operator==(const Route&) const = default;
};

/// A drawing of the graph: boxes in the order of nodes(), routes in the order of links(). Units are pixels.
struct Placement {
  std::int32_t width = 0;
  std::int32_t height = 0;
  std::vector<Box> boxes;
  std::vector<Route> routes;
  bool operator==(const Placement&) const = default;
};

/// A layered drawing from left to right: what made possible stands left of what it made possible (Sugiyama, Tagawa and
/// Toda 1981: loops turned round, layers by longest path, order by medians, positions by least movement). Nodes that
/// no edge touches stand below, in rows. Deterministic; about O((V + E) log V) for each of a fixed number of sweeps,
/// where E counts an edge once for each layer that it crosses.
DEBRIEF_EXPORT Placement layered_layout(const Nodes& nodes);

}  // namespace debrief::inline v0::graph
