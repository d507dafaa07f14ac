#include "debrief/graph/legality.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"
#include "debrief/graph/structure.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

struct Kind {
  std::string_view code, name;
  Severity severity;
  std::string_view why, suggestion;
};

constexpr Kind to_nothing{"REF001", "reference-to-nothing", Severity::error, "An edge needs two nodes of the review.",
                          "Add the node, or name the one that was meant."};
constexpr Kind wrong_kinds{"GRF002", "edge-joins-wrong-kinds", Severity::error,
                           "Each type of edge says something that is only true of certain kinds.",
                           "Which relation is meant?"};
constexpr Kind but_for_misplaced{"GRF003", "but-for-where-it-may-not-be-asked", Severity::error,
                                 "Asked of a choice the question studies a case that never was, and its answer sounds "
                                 "like a verdict.",
                                 "What made the choice reasonable then?"};
constexpr Kind to_itself{"GRF004", "edge-to-itself", Severity::error, "Nothing makes itself possible.",
                         "Which two nodes are meant?"};
constexpr Kind round{"GRF006", "loop-of-conditions", Severity::error,
                     "Conditions that make each other possible have no beginning; what feeds back amplifies or delays.",
                     "Which of these edges says how large or how long it was?"};
constexpr Kind bare_choice{"GRF007", "choice-without-what-shaped-it", Severity::error,
                           "An act without its preceding conditions reads as its own explanation.",
                           "Which signals and conditions gave the situation in which it made sense?"};
constexpr Kind small_junction{"GRF008", "junction-with-too-few-members", Severity::warning,
                              "One thing alone is not a combination.", "What else had to be true?"};

Finding finding(const Kind& kind, std::string pointer, std::string message) {
  Finding out;
  out.code = kind.code;
  out.name = kind.name;
  out.severity = kind.severity;
  out.pointer = std::move(pointer);
  out.message = std::move(message);
  out.why = kind.why;
  out.suggestion = kind.suggestion;
  return out;
}

std::string words(const Edge& edge) {
  return quoted(edge.from.text, 30) + ' ' + std::string(text_of(edge.type)) + ' ' + quoted(edge.to.text, 30);
}

}  // namespace

std::vector<Finding> legality(const Review& review) {
  std::vector<Finding> out;
  if (!review.factor_graph) return out;
  const Nodes nodes(review);
  const auto at = [](std::size_t edge) { return "/factor_graph/edges/" + std::to_string(edge); };
  for (const std::uint32_t place : nodes.dangling()) {
    const Edge& edge = review.factor_graph->edges[place];
    for (const auto& [end, id] : {std::pair("/from", &edge.from), std::pair("/to", &edge.to)}) {
      if (nodes.find(id->text) == Nodes::npos) {
        out.push_back(finding(to_nothing, at(place) + end, words(edge) + ": there is no " + quoted(id->text, 30)));
      }
    }
  }
  for (const Link& link : nodes.links()) {
    const Edge& edge = nodes.edge(link);
    const EdgeRule& rule = edge_rule(link.type);
    const NodeKind from = nodes[link.from].kind, to = nodes[link.to].kind;
    if (link.from == link.to)
      out.push_back(finding(to_itself, at(link.edge), words(edge) + " goes back to where it began"));
    if (!contains(rule.from, from)) {
      out.push_back(finding(
          wrong_kinds, at(link.edge) + "/from",
          words(edge) + ": " + std::string(text_of(link.type)) + " cannot begin at a " + std::string(text_of(from))));
    }
    if (!contains(rule.to, to)) {
      out.push_back(finding(
          wrong_kinds, at(link.edge) + "/to",
          words(edge) + ": " + std::string(text_of(link.type)) + " cannot end at a " + std::string(text_of(to))));
    }
    if (edge.but_for && *edge.but_for != ButFor::not_applicable) {
      if (from == NodeKind::decision) {
        out.push_back(finding(but_for_misplaced, at(link.edge) + "/but_for",
                              words(edge) + ": a choice is not asked what would have been without it"));
      } else if (!rule.but_for_may_be_asked) {
        out.push_back(finding(but_for_misplaced, at(link.edge) + "/but_for",
                              words(edge) + ": the question has no yes or no for " + std::string(text_of(link.type))));
      }
    }
  }
  for (const std::vector<std::string>& loop : loops(review)) {
    std::string way;
    for (const std::string& id : loop) way += quoted(id, 30) + " -> ";
    way += quoted(loop.front(), 30);
    const std::size_t first = nodes.find(loop.front());
    const std::size_t second = nodes.find(loop[1 % loop.size()]);
    std::size_t edge = 0;
    for (const std::uint32_t place : nodes.leaving(first)) {
      const Link& link = nodes.links()[place];
      if (link.to == second && !edge_rule(link.type).loops_allowed) edge = link.edge;
    }
    out.push_back(finding(round, at(edge), "these nodes go round: " + way));
  }
  for (std::size_t i = 0; i < review.factor_graph->junctions.size(); ++i) {
    const std::size_t node = nodes.find(review.factor_graph->junctions[i].id.text);
    if (node == Nodes::npos || nodes.entering(node).size() >= 2) continue;
    const std::size_t members = nodes.entering(node).size();
    out.push_back(
        finding(small_junction, "/factor_graph/junctions/" + std::to_string(i),
                "the junction " + quoted(nodes[node].id, 30) + " has " + counted(members, "member", "members")));
  }
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    const std::size_t node = nodes.find(review.decision_points[i].id.text);
    if (node == Nodes::npos) continue;
    std::size_t setting = 0, led_to = 0;
    for (const std::uint32_t place : nodes.entering(node)) {
      const EdgeType type = nodes.links()[place].type;
      if (type == EdgeType::shapes || type == EdgeType::misleads) ++setting;
    }
    for (const std::uint32_t place : nodes.leaving(node)) {
      const EdgeType type = nodes.links()[place].type;
      if (type == EdgeType::triggers || type == EdgeType::delays || type == EdgeType::amplifies) ++led_to;
    }
    if (led_to > 0 && setting < 2) {
      out.push_back(finding(bare_choice, "/decision_points/" + std::to_string(i),
                            "the graph says what the choice " + quoted(nodes[node].id, 30) + " led to, and " +
                                counted(setting, "thing", "things") + " that shaped or misled it"));
    }
  }
  sort_findings(out);
  return out;
}

}  // namespace debrief::inline v0::graph
