// What reading and writing the notation share: words, marks and how an undeclared id is understood.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "debrief/model/contributing_factor.hpp"
#include "debrief/model/factor_graph.hpp"

namespace debrief::inline v0::graph {

/// How an undeclared id is used, which decides what it is taken for.
struct Usage {
  bool ends_an_arrow = false;   ///< target of "->" or of an edge type that may end at an impact
  bool ends_elsewhere = false;  ///< target of another type, or member of a junction
  bool starts = false;          ///< source of any edge but `relates`
  bool delayed = false;         ///< target of `delays`
  bool decided = false;         ///< target of `shapes` or `misleads`
  bool weakened = false;        ///< target of `degrades`
  bool owns_a_cue = false;
};

/// Notes that an edge of that type (nothing for "->") ends here.
void note_target(Usage& usage, std::optional<EdgeType> type);

/// What an id is when nothing declares it.
NodeKind kind_of_undeclared(std::string_view id, const Usage& usage);

/// Takes a word of a typed arrow into the edge: minutes, a confidence, but-for:, by:, evidence:. Quoted parts stand
/// between two \1. False where the word is not known.
bool take_edge_word(Edge& edge, std::string_view word);

/// "pool_exhausted" as words: "pool exhausted".
std::string words_of(std::string_view id);

/// The text that an undeclared node of that kind gets.
std::string text_of_undeclared(std::string_view id, NodeKind kind);

/// The code that an undeclared factor gets: its id where that is a code, else nothing.
std::string_view code_of_undeclared(std::string_view id);

/// "!", "+" or "*"; 0 where a kind has no mark.
char mark_of(std::optional<FactorKind> kind);

/// True where an id can stand without quotes.
bool is_plain(std::string_view id);

/// True for a word that begins a declaration.
bool is_declaring(std::string_view word);

/// True for a character that cannot stand in a plain id.
bool is_special(char c);

}  // namespace debrief::inline v0::graph
