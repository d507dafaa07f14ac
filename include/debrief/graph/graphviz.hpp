// A drawing by Graphviz in place of the own one.
#pragma once

#include <string>
#include <string_view>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/graph/layout.hpp"

namespace debrief::inline v0::graph {

/// What `dot -Tplain` has to be given so that read_graphviz() understands its answer: nodes by number, with the sizes
/// of their boxes. Holds no text of the review. Linear.
DEBRIEF_EXPORT std::string graphviz_request(const Nodes& nodes);

/// The answer of `dot -Tplain` as a drawing for svg(). Error: it is not the answer to graphviz_request() of these
/// nodes. Linear.
DEBRIEF_EXPORT Result<Placement> read_graphviz(const Nodes& nodes, std::string_view plain);

}  // namespace debrief::inline v0::graph
