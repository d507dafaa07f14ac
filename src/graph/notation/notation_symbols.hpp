// What reading the notation knows of an id before the review is built.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "debrief/graph/nodes.hpp"
#include "graph/notation/notation_text.hpp"

namespace debrief::inline v0::graph {

/// One end of an edge: an id, or a junction without a name yet.
struct End {
  std::string id;
  std::size_t unnamed = Nodes::npos;
};

struct RawEdge {
  End from, to;
  std::optional<EdgeType> type;
  Edge attributes;
};

struct Symbol {
  std::optional<NodeKind> declared;
  std::optional<FactorKind> mark;
  std::optional<JunctionKind> junction;
  Usage usage;
  /// The record that a declaration gave; only the member for its kind is used.
  ContributingFactor factor;
  Junction junction_record;
  Barrier barrier;
  Impact impact;
  bool has_code = false;
  std::string text;
  std::string owner;
};

/// Takes a word of a declaration (a code, a kind, a state …). False where it does not belong to that kind of node.
bool take_declared_word(NodeKind kind, Symbol& declared, std::string_view word);

}  // namespace debrief::inline v0::graph
