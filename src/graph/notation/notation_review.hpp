// The review that the statements of the notation describe.
#pragma once

#include "debrief/model/review.hpp"
#include "graph/notation/complaints.hpp"
#include "graph/notation/notation_symbols.hpp"

namespace debrief::inline v0::graph {

/// Junctions without a name get one that is free, edges without a type the usual one. Complains of cues that belong to
/// no decision point, and leaves them out.
Review build_review(Statements statements, Complaints& complaints);

}  // namespace debrief::inline v0::graph
