#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "debrief/core/export.hpp"
#include "debrief/graph/layout.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

struct SvgOptions {
  /// What the picture shows, for those who do not see it; the review's title when empty.
  std::string title;
  /// Begins every id inside the picture. Two pictures in one page need two prefixes.
  std::string id_prefix = "graph";
  bool legend = true;
  /// Beyond so many nodes the picture is a sentence that says so and where to go (GraphML).
  std::size_t most_nodes = 600;
  /// A drawing made elsewhere, such as by read_graphviz(), of the same review; the own layered drawing without it.
  std::optional<Placement> placement;
};

/// The factor graph as one <svg> element, ready to stand in an HTML page or in a file of its own.
///
/// Left to right, what made possible before what it made possible. Kinds of nodes differ by shape, types of edges by
/// dash, arrow head and word, so that the picture reads in grey as well. Colours are CSS variables of the class
/// debrief-graph: light by default, dark where the reader prefers it or where the page says data-theme="dark". Holds no
/// script, no link and nothing unescaped. Factors that no edge touches stand below; a review without factors gives a
/// picture that says so.
DEBRIEF_EXPORT std::string svg(const Review& review, const SvgOptions& options = {});

}  // namespace debrief::inline v0::graph
