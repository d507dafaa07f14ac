#pragma once

#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// What is wrong with the factor graph as a graph, in document order: edges to nothing, ends of kinds that an edge type
/// does not join, self edges, but-for answers where the question may not be asked, loops of types that do not allow
/// them (each named), junctions with fewer than two members, and decisions that led to something without two things
/// that shaped or misled them. Names and codes are those of the rules of check(). Linear, but for the search of loops.
DEBRIEF_EXPORT std::vector<Finding> legality(const Review& review);

}  // namespace debrief::inline v0::graph
