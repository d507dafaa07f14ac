// A factor graph in a few lines of text, for tests, documentation and quick sketches.
//
//   SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency
//   DET-04 ~misleads~> D1; ORG-01 ~delays 20m~> engage
//
// Statements end with ";" or the line; "#" begins a comment.
//
//   A -> B -> C          edges of the type that the kinds of their ends suggest (see usual_edge_type())
//   A ~delays 20m~> B    an edge of that type; behind the type may stand minutes ("20m"), a confidence ("observed"),
//                        but-for:unclear, by:on-call,dba (perspectives), evidence:E1,E2, and a note in quotes
//   A & B -> C           an all_of junction; A | B an any_of junction; A ? B one whose kind is not known yet;
//                        "&" binds before "|" before "?", parentheses group
//   J1 = A & B           the same with a name for the junction
//   SYS-10!  TOL-01+  SYS-09*     a trigger, a mitigator, luck
//   factor F1 SYS-02 service technical "connection limit"      declares what an id stands for; so do
//   event E1 "text"   decision D1 "title"   cue C1 of D1 "what"   barrier B1 gate bypassed "label"
//   impact M1 customer "text"   action A1 "title"   junction J1 all_of complete:no "label"   boundary E1 scope "text"
//
// An id that is not declared is a factor when it is a code ("SYS-02", "X-acme-12") or F1, F2 …; a decision when D1,
// D2 …; a cue when C1 …, of the decision it misleads; a barrier when B1 …; an action when A1 …; a phase when it is one
// and is delayed; an impact when it is where a chain ends; otherwise an event. Ids of other characters stand in quotes.
// A code outside the taxonomy is written code:NAME, and "code:" alone says that a factor has none although its id looks
// like one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// What the text describes, as far as it could be understood, and everything that was wrong with it.
struct NotationReading {
  /// Factors, events, decision points, impacts (of one incident, "I1"), actions and the graph; nothing else.
  Review review;
  /// In text order, each with span, line and column.
  std::vector<Finding> findings;
};

/// Reads the notation. Never throws; linear in the text. Statements that cannot be understood are left out and named.
DEBRIEF_EXPORT NotationReading read_notation(std::string_view text);

/// Writes the graph of a review in the notation: declarations where they are needed, then edges in document order.
/// What the notation has no place for (times, descriptions, texture) is left out; reading the text again gives the same
/// graph. Linear in the review.
DEBRIEF_EXPORT std::string write_notation(const Review& review);

/// The edge type that "->" stands for between nodes of these kinds. `factor` and `junction` refine the answer where
/// `from` or `to` is one.
DEBRIEF_EXPORT EdgeType usual_edge_type(NodeKind from, NodeKind to, std::optional<FactorKind> factor,
                                        std::optional<JunctionKind> junction) noexcept;

}  // namespace debrief::inline v0::graph
