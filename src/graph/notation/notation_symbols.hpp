// What reading the notation knows of an id before the review is built.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "debrief/graph/nodes.hpp"
#include "graph/notation/notation_text.hpp"

namespace debrief::inline v0::graph {

/// One end of an edge: an id, or a junction without a name yet.
struct End {
  std::string id;
  /// Its place in Statements::unnamed.
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

/// A junction that a combination makes.
struct Unnamed {
  JunctionKind kind;
  /// Given by the text, or else found when the review is built.
  std::string name;
};

/// Everything that the statements of a text say.
struct Statements {
  std::unordered_map<std::string, Symbol> symbols;
  /// Ids in the order in which they first stand in the text.
  std::vector<std::string> order;
  std::vector<RawEdge> edges;
  std::vector<Unnamed> unnamed;
  std::vector<InquiryBoundary> boundaries;

  /// What is known of an id, which from now on is one of the text.
  Symbol& symbol(const std::string& id);
};

/// Takes a word of a declaration (a code, a kind, a state …). False where it does not belong to that kind of node.
bool take_declared_word(NodeKind kind, Symbol& declared, std::string_view word);

}  // namespace debrief::inline v0::graph
