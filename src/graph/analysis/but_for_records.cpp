// The records of but for described.
#include "debrief/graph/but_for.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::ButForQuestion>::type() {
  static const Type made = record<graph::ButForQuestion>(
      "ButForQuestion", "The question about one edge, and what follows from its answer.",
      {field<&graph::ButForQuestion::edge>("edge", "Place of the edge in factor_graph.edges."),
       field<&graph::ButForQuestion::relation>("relation", "The edge."),
       field<&graph::ButForQuestion::question>("question", "The question, with the answers that it can have."),
       field<&graph::ButForQuestion::answer>("answer", "The answer that the review holds."),
       field<&graph::ButForQuestion::siblings>(
           "siblings", "Ids of what else leads to the same node by what makes things come about."),
       field<&graph::ButForQuestion::next>("next", "What to ask after the answer: a yes never ends the inquiry.")});
  return made;
}

}  // namespace debrief::inline v0
