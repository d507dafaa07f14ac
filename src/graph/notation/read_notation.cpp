#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "debrief/core/text.hpp"
#include "debrief/graph/notation.hpp"
#include "graph/notation/notation_symbols.hpp"
#include "graph/notation/notation_text.hpp"

namespace debrief::inline v0::graph {

namespace {

struct Token {
  enum Kind { id, string, symbol, end_of_statement, end } kind = end;
  std::string text;
  Span span;
};

constexpr std::size_t most_nested = 200;

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  NotationReading read() {
    advance();
    while (token_.kind != Token::end) {
      if (token_.kind == Token::end_of_statement) {
        advance();
        continue;
      }
      failed_ = false;
      statement();
      if (!failed_ && token_.kind != Token::end_of_statement && token_.kind != Token::end) {
        complain(token_.span, "the statement should end before " + quoted(token_.text),
                 "begin the next statement on a line of its own or behind \";\"");
      }
      while (token_.kind != Token::end && token_.kind != Token::end_of_statement) advance();
    }
    build();
    place();
    return std::move(out_);
  }

 private:
  // Tokens.

  void skip_space() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '#') {
        while (at_ < text_.size() && text_[at_] != '\n') ++at_;
      } else if (c == '\n' || static_cast<unsigned char>(c) > ' ') {
        return;
      } else {
        ++at_;
      }
    }
  }

  std::string quoted_text(std::size_t& at) {
    std::string out;
    const std::size_t start = at++;
    while (at < text_.size() && text_[at] != '"') {
      if (text_[at] == '\\' && at + 1 < text_.size()) {
        ++at;
        out += text_[at] == 'n' ? '\n' : text_[at];
      } else {
        out += text_[at];
      }
      ++at;
    }
    if (at >= text_.size()) {
      complain({start, text_.size()}, "a quotation mark is not closed", "add the closing quotation mark");
    } else {
      ++at;
    }
    return out;
  }

  void advance() {
    skip_space();
    token_ = {};
    token_.span.start = at_;
    if (at_ >= text_.size()) {
      token_.kind = Token::end;
    } else if (text_[at_] == '\n' || text_[at_] == ';') {
      token_.kind = Token::end_of_statement;
      ++at_;
    } else if (text_[at_] == '"') {
      token_.kind = Token::string;
      token_.text = quoted_text(at_);
    } else if (text_.substr(at_, 2) == "->") {
      token_.kind = Token::symbol;
      token_.text = "->";
      at_ += 2;
    } else if (is_special(text_[at_])) {
      token_.kind = Token::symbol;
      token_.text = text_[at_++];
    } else {
      token_.kind = Token::id;
      while (at_ < text_.size() && !is_special(text_[at_]) && text_.substr(at_, 2) != "->") token_.text += text_[at_++];
    }
    token_.span.end = at_;
  }

  bool is_symbol(std::string_view text) const { return token_.kind == Token::symbol && token_.text == text; }
  bool is_name() const { return token_.kind == Token::id || token_.kind == Token::string; }

  void complain(Span span, std::string message, std::string suggestion) {
    failed_ = true;
    if (out_.findings.size() >= 1'000) return;
    Finding& finding = out_.findings.emplace_back();
    finding.code = "NOT001";
    finding.name = "notation-not-understood";
    finding.span = span;
    finding.message = std::move(message);
    finding.why = "A statement that cannot be read is left out of the graph.";
    finding.suggestion = std::move(suggestion);
  }

  // Statements.

  Symbol& symbol(const std::string& id) {
    const auto [found, added] = symbols_.try_emplace(id);
    if (added) order_.push_back(id);
    return found->second;
  }

  void statement() {
    if (token_.kind == Token::id && is_declaring(token_.text)) {
      const Token word = token_;
      const std::size_t at = at_;
      advance();
      if (is_name()) {
        declaration(word.text);
        return;
      }
      token_ = word;
      at_ = at;
    }
    chain();
  }

  std::string name(const char* what) {
    if (!is_name() || token_.text.empty()) {
      complain(token_.span, std::string(what) + " is missing here", "name it by an id");
      return {};
    }
    std::string out = token_.text;
    advance();
    return out;
  }

  void declaration(const std::string& word) {
    const std::string id = name("an id");
    if (failed_) return;
    if (word == "boundary") {
      boundary(id);
      return;
    }
    Symbol& declared = symbol(id);
    const NodeKind kind = *enumerator_of<NodeKind>(word);
    if (declared.declared && *declared.declared != kind) {
      complain(token_.span, quoted(id) + " is declared twice, as different things", "give the second another id");
      return;
    }
    declared.declared = kind;
    if (kind == NodeKind::cue) {
      if (token_.kind != Token::id || token_.text != "of") {
        complain(token_.span, "a cue belongs to a decision point", "write: cue C1 of D1 \"what it was\"");
        return;
      }
      advance();
      declared.owner = name("the decision point");
      if (failed_) return;
      symbol(declared.owner).usage.owns_a_cue = true;
    }
    while (is_name() || is_symbol("!") || is_symbol("+") || is_symbol("*")) {
      if (token_.kind == Token::string) {
        declared.text = token_.text;
      } else if (token_.kind == Token::symbol) {
        declared.factor.kind = kind_of_mark(token_.text.front());
      } else if (!take_declared_word(kind, declared, token_.text)) {
        complain(token_.span, quoted(token_.text) + " does not belong to a declaration of this kind",
                 "put words for readers in quotation marks");
        return;
      }
      advance();
    }
  }

  void boundary(const std::string& id) {
    symbol(id);
    InquiryBoundary added;
    added.node = id;
    const auto reason = token_.kind == Token::id ? enumerator_of<BoundaryReason>(token_.text) : std::nullopt;
    if (!reason) {
      complain(token_.span, "a boundary needs its reason", "write: boundary X scope \"what was not looked at\"");
      return;
    }
    added.reason = *reason;
    advance();
    if (token_.kind == Token::string) {
      added.text = token_.text;
      advance();
    }
    boundaries_.push_back(std::move(added));
  }

  static FactorKind kind_of_mark(char mark) {
    return mark == '!' ? FactorKind::trigger : mark == '+' ? FactorKind::mitigator : FactorKind::luck;
  }

  void chain() {
    const std::size_t edges_before = edges_.size(), unnamed_before = unnamed_.size();
    End from = operands(0, {});
    if (failed_) return forget(edges_before, unnamed_before);
    if (is_symbol("=") && from.unnamed == Nodes::npos) {
      advance();
      const std::string id = from.id;
      Symbol& named = symbol(id);
      if (named.declared && *named.declared != NodeKind::junction) {
        complain(token_.span, quoted(id) + " is declared as something that is no junction", "name the junction freely");
        return;
      }
      named.declared = NodeKind::junction;
      const End group = operands(0, id);
      if (!failed_ && group.id != id) {
        complain(token_.span, "a junction joins two nodes or more", "write: J1 = A & B");
      }
      if (failed_) forget(edges_before, unnamed_before);
      return;
    }
    bool arrows = false;
    while (!failed_ && (is_symbol("->") || is_symbol("~"))) {
      RawEdge edge;
      if (is_symbol("->")) {
        advance();
      } else if (!typed_arrow(edge)) {
        break;
      }
      edge.from = from;
      edge.to = operand(0);
      if (failed_) break;
      note(edge);
      from = edge.to;
      edges_.push_back(std::move(edge));
      arrows = true;
    }
    if (failed_) return forget(edges_before, unnamed_before);
    if (!arrows && from.unnamed != Nodes::npos) {
      complain(token_.span, "a combination leads to something", "add what it made possible: A & B -> C");
      forget(edges_before, unnamed_before);
    }
  }

  void forget(std::size_t edges, std::size_t unnamed) {
    edges_.resize(edges);
    unnamed_.resize(unnamed);
  }

  void note(const RawEdge& edge) {
    if (edge.from.unnamed == Nodes::npos && edge.type != EdgeType::relates) symbol(edge.from.id).usage.starts = true;
    if (edge.to.unnamed == Nodes::npos) note_target(symbol(edge.to.id).usage, edge.type);
  }

  /// "~delays 20m~>" with the "~" at hand.
  bool typed_arrow(RawEdge& edge) {
    const std::size_t start = at_;
    std::vector<std::string> words;
    bool closed = false;
    std::string note_text;
    while (at_ < text_.size() && text_[at_] != '\n') {
      if (text_.substr(at_, 2) == "~>") {
        at_ += 2;
        closed = true;
        break;
      }
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) <= ' ') {
        ++at_;
      } else if (c == '"') {
        note_text = quoted_text(at_);
        edge.attributes.note = note_text;
      } else if (c == '~') {
        break;
      } else {
        std::string& word = words.emplace_back();
        // A word may hold quoted parts: by:"first responder",dba
        while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) > ' ' && text_[at_] != '~') {
          if (text_[at_] == '"') {
            word += '\1' + quoted_text(at_) + '\1';
          } else {
            word += text_[at_++];
          }
        }
      }
    }
    const Span span{start > 0 ? start - 1 : 0, at_};
    if (!closed) {
      complain(span, "a typed edge is not closed", "write: A ~delays 20m~> B");
      advance();
      return false;
    }
    edge.type = words.empty() ? std::nullopt : enumerator_of<EdgeType>(words.front());
    if (!edge.type) {
      std::vector<std::string_view> known;
      for (const Enumerator& e : type_of<EdgeType>().enumerators) known.push_back(e.text);
      const std::string_view guess = nearest(words.empty() ? std::string_view{} : words.front(), known);
      complain(span, words.empty() ? "the type of the edge is missing" : quoted(words.front()) + " is no edge type",
               guess.empty() ? "see the 13 types of the factor graph" : "did you mean " + quoted(guess) + "?");
      advance();
      return false;
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!take_edge_word(edge.attributes, words[i])) {
        complain(span, quoted(words[i]) + " is not known of an edge",
                 "known are minutes (20m), a confidence, but-for:, by:, evidence: and a note in quotation marks");
        advance();
        return false;
      }
    }
    advance();
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
    while (!failed_ && is_symbol(operators[level])) {
      advance();
      members.push_back(operands(nesting, {}, level + 1));
    }
    if (failed_) return {};
    if (members.size() == 1) {
      if (level == 0 && !junction_id.empty() && members[0].unnamed != Nodes::npos) {
        unnamed_[members[0].unnamed].name = junction_id;
        symbol(junction_id).junction = unnamed_[members[0].unnamed].kind;
        return {junction_id, Nodes::npos};
      }
      return members[0];
    }
    const End group{std::string(), unnamed_.size()};
    unnamed_.push_back({kinds[level], {}});
    for (End& member : members) {
      if (member.unnamed == Nodes::npos) {
        Usage& usage = symbol(member.id).usage;
        usage.starts = true;
      }
      RawEdge edge;
      edge.from = std::move(member);
      edge.to = group;
      edge.type = kinds[level] == JunctionKind::any_of ? EdgeType::alternative : EdgeType::joint;
      edges_.push_back(std::move(edge));
    }
    if (level == 0 && !junction_id.empty()) {
      unnamed_.back().name = junction_id;
      symbol(junction_id).junction = kinds[level];
      return {junction_id, Nodes::npos};
    }
    return group;
  }

  End operand(std::size_t nesting) {
    if (is_symbol("(")) {
      if (nesting >= most_nested) {
        complain(token_.span, "parentheses are nested more than " + std::to_string(most_nested) + " deep",
                 "name the inner combinations: J1 = A & B");
        return {};
      }
      advance();
      End out = operands(nesting + 1, {});
      if (failed_) return {};
      if (!is_symbol(")")) {
        complain(token_.span, "a parenthesis is not closed", "add \")\"");
        return {};
      }
      advance();
      return out;
    }
    End out;
    out.id = name("a node");
    if (failed_) return {};
    Symbol& named = symbol(out.id);
    if (is_symbol("!") || is_symbol("+") || is_symbol("*")) {
      named.mark = kind_of_mark(token_.text.front());
      advance();
    }
    return out;
  }

  // The review.

  struct Unnamed {
    JunctionKind kind;
    std::string name;
  };

  void build() {
    std::size_t number = 0;
    std::vector<std::string> names;
    for (Unnamed& junction : unnamed_) {
      const bool named = !junction.name.empty();
      while (junction.name.empty()) {
        std::string candidate = "J" + std::to_string(++number);
        if (!symbols_.contains(candidate)) junction.name = std::move(candidate);
      }
      if (!named) names.push_back(junction.name);
    }
    for (const std::string& id : names) symbol(id).declared = NodeKind::junction;
    for (const Unnamed& junction : unnamed_) symbol(junction.name).junction = junction.kind;

    std::unordered_map<std::string_view, std::string> cue_owner;
    for (const RawEdge& edge : edges_) {
      if (edge.from.unnamed == Nodes::npos && edge.to.unnamed == Nodes::npos) {
        cue_owner.try_emplace(edge.from.id, edge.to.id);
      }
    }
    std::unordered_map<std::string_view, NodeKind> kinds;
    for (const std::string& id : order_) {
      const Symbol& s = symbols_.at(id);
      NodeKind kind = s.declared ? *s.declared : s.mark ? NodeKind::factor : kind_of_undeclared(id, s.usage);
      if (!s.declared && kind == NodeKind::junction && !s.junction) kind = NodeKind::event;
      kinds.emplace(id, kind);
    }
    std::unordered_map<std::string_view, std::size_t> decisions;
    for (const std::string& id : order_) {
      if (kinds.at(id) == NodeKind::decision) {
        decisions.emplace(id, out_.review.decision_points.size());
        DecisionPoint& added = out_.review.decision_points.emplace_back();
        added.id = id;
        const Symbol& s = symbols_.at(id);
        added.title = s.declared ? s.text : text_of_undeclared(id, NodeKind::decision);
      }
    }
    for (const std::string& id : order_) add(id, kinds.at(id), decisions, cue_owner);
    if (!boundaries_.empty()) graph().boundaries = std::move(boundaries_);

    for (RawEdge& raw : edges_) {
      Edge edge = std::move(raw.attributes);
      const auto resolve = [&](const End& end) {
        return end.unnamed == Nodes::npos ? end.id : unnamed_[end.unnamed].name;
      };
      const std::string from = resolve(raw.from), to = resolve(raw.to);
      const Symbol &source = symbols_.at(from), &target = symbols_.at(to);
      const auto factor_kind = source.factor.kind ? source.factor.kind : source.mark;
      edge.type = raw.type ? *raw.type
                           : usual_edge_type(kinds.at(from), kinds.at(to), factor_kind,
                                             source.junction ? source.junction : target.junction);
      const auto spelled = [&](const std::string& id) {
        return kinds.at(id) == NodeKind::phase && !phase_of(id) ? "phase:" + id : id;
      };
      edge.from = spelled(from);
      edge.to = spelled(to);
      graph().edges.push_back(std::move(edge));
    }
  }

  FactorGraph& graph() {
    if (!out_.review.factor_graph) out_.review.factor_graph.emplace();
    return *out_.review.factor_graph;
  }

  void add(const std::string& id, NodeKind kind, const std::unordered_map<std::string_view, std::size_t>& decisions,
           const std::unordered_map<std::string_view, std::string>& cue_owner) {
    Symbol& s = symbols_.at(id);
    const std::string text = s.declared ? s.text : text_of_undeclared(id, kind);
    Review& review = out_.review;
    switch (kind) {
      case NodeKind::factor: {
        s.factor.id = id;
        if (!s.has_code) s.factor.code = code_of_undeclared(id);
        s.factor.label = text;
        if (s.mark) s.factor.kind = s.mark;
        review.contributing_factors.push_back(s.factor);
        break;
      }
      case NodeKind::event: {
        TimelineEvent& added = review.timeline.emplace_back();
        added.id = id;
        added.text = text;
        break;
      }
      case NodeKind::cue: {
        const auto guess = cue_owner.find(id);
        const std::string& owner = !s.owner.empty() || guess == cue_owner.end() ? s.owner : guess->second;
        const auto decision = decisions.find(owner);
        if (decision == decisions.end()) {
          complain({0, 0}, "the cue " + quoted(id) + " belongs to no decision point",
                   "write: cue " + id + " of D1 \"what it was\"");
          break;
        }
        Cue& added = review.decision_points[decision->second].cues.emplace_back();
        added.id = id;
        added.what = text;
        break;
      }
      case NodeKind::barrier:
        s.barrier.id = id;
        s.barrier.label = text;
        graph().barriers.push_back(s.barrier);
        break;
      case NodeKind::impact:
        if (review.incidents.empty()) review.incidents.emplace_back().id = "I1";
        s.impact.id = id;
        s.impact.text = text;
        review.incidents.front().impacts.push_back(s.impact);
        break;
      case NodeKind::junction:
        s.junction_record.id = id;
        s.junction_record.label = s.text;
        s.junction_record.kind = s.junction.value_or(JunctionKind::unknown);
        graph().junctions.push_back(s.junction_record);
        break;
      case NodeKind::action: {
        Action& added = review.actions.emplace_back();
        added.id = id;
        added.title = text;
        break;
      }
      case NodeKind::decision:
      case NodeKind::phase:
        break;
    }
  }

  void place() {
    std::vector<std::size_t> line_starts{0};
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (text_[i] == '\n') line_starts.push_back(i + 1);
    }
    for (Finding& finding : out_.findings) {
      const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), finding.span->start);
      finding.line = after - line_starts.begin();
      finding.column = static_cast<std::int64_t>(finding.span->start - *(after - 1) + 1);
    }
    std::stable_sort(out_.findings.begin(), out_.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.span->start < b.span->start; });
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Token token_;
  bool failed_ = false;
  std::unordered_map<std::string, Symbol> symbols_;
  std::vector<std::string> order_;
  std::vector<RawEdge> edges_;
  std::vector<Unnamed> unnamed_;
  std::vector<InquiryBoundary> boundaries_;
  NotationReading out_;
};

}  // namespace

NotationReading read_notation(std::string_view text) {
  return Reader(text).read();
}

}  // namespace debrief::inline v0::graph
