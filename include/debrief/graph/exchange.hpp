// The factor graph in formats that other programs draw and read.
#pragma once

#include <string>

#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// Graphviz: `dot -Tsvg` draws it. Shapes and line styles differ as in svg(). Deterministic, linear.
DEBRIEF_EXPORT std::string dot(const Review& review);

/// A Mermaid flowchart, for Markdown that renders them. Labels are cut at 60 characters.
DEBRIEF_EXPORT std::string mermaid(const Review& review);

/// GraphML 1.0 with typed keys: kind, label, code, category, facet and state of nodes; type, minutes, confidence,
/// but_for and note of edges. Opens in Gephi, yEd and networkx.
DEBRIEF_EXPORT std::string graphml(const Review& review);

}  // namespace debrief::inline v0::graph
