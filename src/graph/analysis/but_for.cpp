#include "debrief/graph/but_for.hpp"

#include "debrief/core/text.hpp"
#include "graph/happening.hpp"

namespace debrief::inline v0::graph {

namespace {

Error refusal(std::string subject, std::string message, std::string remedy) {
  return {ErrorCode::not_supported, std::move(subject), std::move(message), std::move(remedy)};
}

ButForQuestion question_about(const Nodes& nodes, const Link& link) {
  ButForQuestion out;
  out.edge = link.edge;
  out.relation.from = nodes[link.from].id;
  out.relation.type = link.type;
  out.relation.to = nodes[link.to].id;
  out.answer = nodes.edge(link).but_for;
  // What a member of a junction is needed for is what the junction leads to.
  std::size_t target_node = link.to;
  if (nodes[link.to].kind == NodeKind::junction && !nodes.leaving(link.to).empty()) {
    target_node = nodes.links()[nodes.leaving(link.to).front()].to;
  }
  const std::string target = named(nodes, target_node);
  out.question = "In the same circumstances without " + named(nodes, link.from) + ", would " + target +
                 (link.type == EdgeType::mitigates  ? " have been larger or longer?"
                  : link.type == EdgeType::degrades ? " have held?"
                                                    : " have stayed away?") +
                 " Yes, no, or unclear.";
  for (const std::uint32_t place : nodes.entering(link.to)) {
    const Link& other = nodes.links()[place];
    if (other.edge != link.edge && happens_by(other.type)) out.siblings.emplace_back(nodes[other.from].id);
  }
  switch (out.answer.value_or(ButFor::unclear)) {
    case ButFor::yes:
      out.next = out.siblings.empty()
                     ? "It was needed. It did not suffice alone: what else had to be true for " + target + "?"
                     : "It was needed. Do it and the others that lead to " + target +
                           " suffice together, or is something missing?";
      break;
    case ButFor::no:
      out.next =
          "Alone it was not needed. Would any one of the others have done? Then they are alternatives, and all stay.";
      break;
    default:
      out.next = "Unclear is an answer. Which observation would settle it, and is it worth the time?";
  }
  return out;
}

bool may_be_asked(const Nodes& nodes, const Link& link) {
  return edge_rule(link.type).but_for_may_be_asked && nodes[link.from].kind != NodeKind::decision &&
         nodes[link.from].kind != NodeKind::junction;
}

}  // namespace

Result<ButForQuestion> but_for(const Review& review, std::size_t edge) {
  if (!review.factor_graph || edge >= review.factor_graph->edges.size()) {
    return Error{ErrorCode::not_found, "edge " + std::to_string(edge), "there is no such edge", "edges count from 0"};
  }
  const Nodes nodes(review);
  for (const Link& link : nodes.links()) {
    if (link.edge != edge) continue;
    if (nodes[link.from].kind == NodeKind::decision) {
      return refusal("but-for of the decision " + quoted(nodes[link.from].id),
                     "a but-for test of a choice studies a case that never was and reads as a verdict on whoever chose",
                     "ask what made it reasonable then, and test the conditions that shaped it");
    }
    if (!edge_rule(link.type).but_for_may_be_asked) {
      return refusal("but-for of " + std::string(text_of(link.type)),
                     "this relation says how large, how long or how visible something was, which has no yes or no",
                     "test the edges that enable, trigger, join, degrade or mitigate");
    }
    return question_about(nodes, link);
  }
  return Error{ErrorCode::not_found, "edge " + std::to_string(edge), "one of its ends is not in the review",
               "mend the edge first"};
}

std::vector<ButForQuestion> but_for_questions(const Review& review) {
  const Nodes nodes(review);
  std::vector<ButForQuestion> out;
  for (const Link& link : nodes.links()) {
    if (may_be_asked(nodes, link)) out.push_back(question_about(nodes, link));
  }
  return out;
}

Result<Review> answer_but_for(const Review& review, std::size_t edge, ButFor answer) {
  if (auto asked = but_for(review, edge); !asked) return asked.error();
  Review out = review;
  out.factor_graph->edges[edge].but_for = answer;
  return out;
}

}  // namespace debrief::inline v0::graph
