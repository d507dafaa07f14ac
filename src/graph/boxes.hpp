// The text and the size of a node's box.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/graph/layout.hpp"

namespace debrief::inline v0::graph {

/// The text broken into at most `most_lines` lines of about `width` characters; the last ends with "…" when it is cut.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t most_lines);

/// A box for the node at (0, 0).
Box box_of(const Nodes& nodes, std::size_t node);

}  // namespace debrief::inline v0::graph
