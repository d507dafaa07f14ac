#include <utility>

#include "debrief/core/text.hpp"
#include "debrief/graph/notation.hpp"
#include "graph/notation/notation_review.hpp"
#include "graph/notation/notation_symbols.hpp"
#include "graph/notation/notation_text.hpp"
#include "graph/notation/notation_tokens.hpp"

namespace debrief::inline v0::graph {

namespace {

constexpr std::size_t most_nested = 200;

class StatementReader {
 public:
  StatementReader(std::string_view text, Complaints& complaints) : complaints_(complaints), tokens_(text, complaints) {}

  Statements read() {
    while (!tokens_.is(Token::end)) {
      if (tokens_.is(Token::end_of_statement)) {
        tokens_.advance();
        continue;
      }
      complaints_.failed = false;
      statement();
      if (!complaints_.failed && !tokens_.is(Token::end_of_statement) && !tokens_.is(Token::end)) {
        complain(tokens_.at_hand().span, "the statement should end before " + quoted(tokens_.at_hand().text),
                 "begin the next statement on a line of its own or behind \";\"");
      }
      while (!tokens_.is(Token::end) && !tokens_.is(Token::end_of_statement)) tokens_.advance();
    }
    return std::move(statements_);
  }

 private:
  void complain(Span span, std::string message, std::string suggestion) {
    complaints_.add(span, std::move(message), std::move(suggestion));
  }

  void statement() {
    if (tokens_.is(Token::id) && is_declaring(tokens_.at_hand().text)) {
      const Token word = tokens_.at_hand();
      const std::size_t behind = tokens_.behind();
      tokens_.advance();
      if (tokens_.is_name()) {
        declaration(word.text);
        return;
      }
      tokens_.go_back(word, behind);
    }
    chain();
  }

  std::string name(const char* what) {
    if (!tokens_.is_name() || tokens_.at_hand().text.empty()) {
      complain(tokens_.at_hand().span, std::string(what) + " is missing here", "name it by an id");
      return {};
    }
    std::string out = tokens_.at_hand().text;
    tokens_.advance();
    return out;
  }

  void declaration(const std::string& word) {
    const std::string id = name("an id");
    if (complaints_.failed) return;
    if (word == "boundary") {
      boundary(id);
      return;
    }
    Symbol& declared = statements_.symbol(id);
    const NodeKind kind = *enumerator_of<NodeKind>(word);
    if (declared.declared && *declared.declared != kind) {
      complain(tokens_.at_hand().span, quoted(id) + " is declared twice, as different things",
               "give the second another id");
      return;
    }
    declared.declared = kind;
    if (kind == NodeKind::cue) {
      if (!tokens_.is(Token::id) || tokens_.at_hand().text != "of") {
        complain(tokens_.at_hand().span, "a cue belongs to a decision point", "write: cue C1 of D1 \"what it was\"");
        return;
      }
      tokens_.advance();
      declared.owner = name("the decision point");
      if (complaints_.failed) return;
      statements_.symbol(declared.owner).usage.owns_a_cue = true;
    }
    while (tokens_.is_name() || tokens_.is_symbol("!") || tokens_.is_symbol("+") || tokens_.is_symbol("*")) {
      if (tokens_.is(Token::string)) {
        declared.text = tokens_.at_hand().text;
      } else if (tokens_.is(Token::symbol)) {
        declared.factor.kind = kind_of_mark(tokens_.at_hand().text.front());
      } else if (!take_declared_word(kind, declared, tokens_.at_hand().text)) {
        complain(tokens_.at_hand().span,
                 quoted(tokens_.at_hand().text) + " does not belong to a declaration of this kind",
                 "put words for readers in quotation marks");
        return;
      }
      tokens_.advance();
    }
  }

  void boundary(const std::string& id) {
    statements_.symbol(id);
    InquiryBoundary added;
    added.node = id;
    const auto reason = tokens_.is(Token::id) ? enumerator_of<BoundaryReason>(tokens_.at_hand().text) : std::nullopt;
    if (!reason) {
      complain(tokens_.at_hand().span, "a boundary needs its reason",
               "write: boundary X scope \"what was not looked at\"");
      return;
    }
    added.reason = *reason;
    tokens_.advance();
    if (tokens_.is(Token::string)) {
      added.text = tokens_.at_hand().text;
      tokens_.advance();
    }
    statements_.boundaries.push_back(std::move(added));
  }

  static FactorKind kind_of_mark(char mark) {
    return mark == '!' ? FactorKind::trigger : mark == '+' ? FactorKind::mitigator : FactorKind::luck;
  }

  void chain() {
    const std::size_t edges_before = statements_.edges.size(), unnamed_before = statements_.unnamed.size();
    End from = operands(0, {});
    if (complaints_.failed) return forget(edges_before, unnamed_before);
    if (tokens_.is_symbol("=") && from.unnamed == Nodes::npos) {
      tokens_.advance();
      const std::string id = from.id;
      Symbol& named = statements_.symbol(id);
      if (named.declared && *named.declared != NodeKind::junction) {
        complain(tokens_.at_hand().span, quoted(id) + " is declared as something that is no junction",
                 "name the junction freely");
        return;
      }
      named.declared = NodeKind::junction;
      const End group = operands(0, id);
      if (!complaints_.failed && group.id != id) {
        complain(tokens_.at_hand().span, "a junction joins two nodes or more", "write: J1 = A & B");
      }
      if (complaints_.failed) forget(edges_before, unnamed_before);
      return;
    }
    bool arrows = false;
    while (!complaints_.failed && (tokens_.is_symbol("->") || tokens_.is_symbol("~"))) {
      RawEdge edge;
      if (tokens_.is_symbol("->")) {
        tokens_.advance();
      } else if (!typed_arrow(edge)) {
        break;
      }
      edge.from = from;
      edge.to = operand(0);
      if (complaints_.failed) break;
      note(edge);
      from = edge.to;
      statements_.edges.push_back(std::move(edge));
      arrows = true;
    }
    if (complaints_.failed) return forget(edges_before, unnamed_before);
    if (!arrows && from.unnamed != Nodes::npos) {
      complain(tokens_.at_hand().span, "a combination leads to something", "add what it made possible: A & B -> C");
      forget(edges_before, unnamed_before);
    }
  }

  void forget(std::size_t edges, std::size_t unnamed) {
    statements_.edges.resize(edges);
    statements_.unnamed.resize(unnamed);
  }

  void note(const RawEdge& edge) {
    if (edge.from.unnamed == Nodes::npos && edge.type != EdgeType::relates)
      statements_.symbol(edge.from.id).usage.starts = true;
    if (edge.to.unnamed == Nodes::npos) note_target(statements_.symbol(edge.to.id).usage, edge.type);
  }

  /// "~delays 20m~>" with the "~" at hand.
  bool typed_arrow(RawEdge& edge) {
    ArrowWords arrow = tokens_.arrow_words();
    const std::vector<std::string>& words = arrow.words;
    edge.attributes.note = std::move(arrow.note);
    if (!arrow.closed) {
      complain(arrow.span, "a typed edge is not closed", "write: A ~delays 20m~> B");
      tokens_.advance();
      return false;
    }
    edge.type = words.empty() ? std::nullopt : enumerator_of<EdgeType>(words.front());
    if (!edge.type) {
      std::vector<std::string_view> known;
      for (const Enumerator& e : type_of<EdgeType>().enumerators) known.push_back(e.text);
      const std::string_view guess = nearest(words.empty() ? std::string_view{} : words.front(), known);
      complain(arrow.span,
               words.empty() ? "the type of the edge is missing" : quoted(words.front()) + " is no edge type",
               guess.empty() ? "see the 13 types of the factor graph" : "did you mean " + quoted(guess) + "?");
      tokens_.advance();
      return false;
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!take_edge_word(edge.attributes, words[i])) {
        complain(arrow.span, quoted(words[i]) + " is not known of an edge",
                 "known are minutes (20m), a confidence, but-for:, by:, evidence: and a note in quotation marks");
        tokens_.advance();
        return false;
      }
    }
    tokens_.advance();
    return true;
  }

  /// Operands at a level of precedence: 0 "?", 1 "|", 2 "&". A single operand is itself; several become a junction,
  /// called `junction_id` if that is given.
  End operands(std::size_t nesting, const std::string& junction_id, int level = 0) {
    static constexpr std::string_view operators[] = {"?", "|", "&"};
    static constexpr JunctionKind kinds[] = {JunctionKind::unknown, JunctionKind::any_of, JunctionKind::all_of};
    if (level == 3) return operand(nesting);
    // The name goes to the operator that binds least of those that stand there; the inner ones stay unnamed.
    std::vector<End> members{operands(nesting, {}, level + 1)};
    while (!complaints_.failed && tokens_.is_symbol(operators[level])) {
      tokens_.advance();
      members.push_back(operands(nesting, {}, level + 1));
    }
    if (complaints_.failed) return {};
    if (members.size() == 1) {
      if (level == 0 && !junction_id.empty() && members[0].unnamed != Nodes::npos) {
        statements_.unnamed[members[0].unnamed].name = junction_id;
        statements_.symbol(junction_id).junction = statements_.unnamed[members[0].unnamed].kind;
        return {junction_id, Nodes::npos};
      }
      return members[0];
    }
    const End group{std::string(), statements_.unnamed.size()};
    statements_.unnamed.push_back({kinds[level], {}});
    for (End& member : members) {
      if (member.unnamed == Nodes::npos) {
        Usage& usage = statements_.symbol(member.id).usage;
        usage.starts = true;
      }
      RawEdge edge;
      edge.from = std::move(member);
      edge.to = group;
      edge.type = kinds[level] == JunctionKind::any_of ? EdgeType::alternative : EdgeType::joint;
      statements_.edges.push_back(std::move(edge));
    }
    if (level == 0 && !junction_id.empty()) {
      statements_.unnamed.back().name = junction_id;
      statements_.symbol(junction_id).junction = kinds[level];
      return {junction_id, Nodes::npos};
    }
    return group;
  }

  End operand(std::size_t nesting) {
    if (tokens_.is_symbol("(")) {
      if (nesting >= most_nested) {
        complain(tokens_.at_hand().span, "parentheses are nested more than " + std::to_string(most_nested) + " deep",
                 "name the inner combinations: J1 = A & B");
        return {};
      }
      tokens_.advance();
      End out = operands(nesting + 1, {});
      if (complaints_.failed) return {};
      if (!tokens_.is_symbol(")")) {
        complain(tokens_.at_hand().span, "a parenthesis is not closed", "add \")\"");
        return {};
      }
      tokens_.advance();
      return out;
    }
    End out;
    out.id = name("a node");
    if (complaints_.failed) return {};
    Symbol& named = statements_.symbol(out.id);
    if (tokens_.is_symbol("!") || tokens_.is_symbol("+") || tokens_.is_symbol("*")) {
      named.mark = kind_of_mark(tokens_.at_hand().text.front());
      tokens_.advance();
    }
    return out;
  }

  Complaints& complaints_;
  Tokens tokens_;
  Statements statements_;
};

}  // namespace

NotationReading read_notation(std::string_view text) {
  Complaints complaints;
  NotationReading out;
  out.review = build_review(StatementReader(text, complaints).read(), complaints);
  place(complaints.findings, text);
  out.findings = std::move(complaints.findings);
  return out;
}

}  // namespace debrief::inline v0::graph
