// What the factor graph tells: several things that met, decisions in their situation, and where the inquiry stopped.
#include <algorithm>

#include "check/rule_row.hpp"
#include "debrief/graph/structure.hpp"

namespace debrief::inline v0::check_detail {

namespace {

bool leads_on(EdgeType type) {
  return type != EdgeType::relates && type != EdgeType::reveals && type != EdgeType::mitigates;
}

/// How many edges lead to each node, by its number.
std::pmr::vector<std::uint32_t> leading_in(const Subject& subject) {
  std::pmr::vector<std::uint32_t> out(subject.ids.node_count() + 1, &subject.memory);
  for (const EdgeEnds& ends : subject.edges) {
    if (ends.resolved() && leads_on(ends.edge->type)) ++out[ends.to];
  }
  return out;
}

void reads_like_five_whys(const Subject& subject, Reporter& report) {
  constexpr std::size_t chain = 4;
  if (subject.edges.size() + 1 < chain) return;
  const std::pmr::vector<std::uint32_t> in = leading_in(subject);
  if (std::count(in.begin(), in.end(), 1U) + 1 < static_cast<std::ptrdiff_t>(chain)) return;
  const auto threads = graph::single_threads(subject.review, chain);
  if (threads.empty()) return;
  // A thread beside other ways into the same outcome is one strand of several.
  const std::size_t nodes = threads.front().nodes.size();
  std::size_t factors_outside = 0;
  for (const ContributingFactor& factor : subject.review.contributing_factors) {
    const auto& thread = threads.front().nodes;
    factors_outside +=
        std::none_of(thread.begin(), thread.end(), [&](const Id<AnyNode>& node) { return node.text == factor.id.text; })
            ? 1U
            : 0U;
  }
  if (factors_outside >= nodes) return;
  std::vector<std::string> names;
  for (const Id<AnyNode>& node : threads.front().nodes) names.push_back(quoted(node.text, 30));
  report.add("/factor_graph", "one thing alone leads to each next one: " + listed(names, 8));
}

void completeness_not_asked(const Subject& subject, Reporter& report) {
  const auto& graph = subject.review.factor_graph;
  if (!graph || !subject.facts.own_process) return;
  std::vector<std::string> names;
  for (const Junction& junction : graph->junctions) {
    if (junction.kind == JunctionKind::unknown || !junction.complete || *junction.complete == ButFor::not_applicable) {
      names.push_back(called(junction.id.text));
    }
  }
  if (names.empty()) return;
  report.add("/factor_graph/junctions", "of " + listed(names) + " nothing says whether the members are all there were");
}

void no_joint_sufficiency(const Subject& subject, Reporter& report) {
  if (!subject.facts.grave || subject.facts.factors_that_explain < 2 || !subject.facts.own_process) return;
  for (const EdgeEnds& ends : subject.edges) {
    if (ends.edge->type != EdgeType::relates) return;
  }
  report.add("/factor_graph",
             std::to_string(subject.facts.factors_that_explain) + " factors, and nothing says how they came together");
}

void factor_in_no_relation(const Subject& subject, Reporter& report) {
  if (subject.edges.empty()) return;
  std::vector<bool> seen(subject.ids.node_count() + 1);
  for (const EdgeEnds& ends : subject.edges) {
    seen[ends.from] = true;
    seen[ends.to] = true;
  }
  std::vector<std::string> names;
  std::size_t first = 0;
  const auto& factors = subject.review.contributing_factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].id.empty() || seen[subject.ids.node(factors[i].id.text).second]) continue;
    if (names.empty()) first = i;
    names.push_back(called(factors[i].id.text));
  }
  if (names.empty()) return;
  report.add(names.size() == 1 ? at({"contributing_factors", first}) : std::string("/contributing_factors"),
             listed(names) + (names.size() == 1 ? " stands" : " stand") + " in no relation of the graph");
}

void decision_without_its_situation(const Subject& subject, Reporter& report) {
  std::pmr::vector<std::uint32_t> shaped(subject.ids.node_count() + 1, &subject.memory);
  std::vector<bool> adverse(subject.ids.node_count() + 1);
  for (const EdgeEnds& ends : subject.edges) {
    if (!ends.resolved()) continue;
    const EdgeType type = ends.edge->type;
    if (type == EdgeType::shapes || type == EdgeType::misleads) ++shaped[ends.to];
    if (type == EdgeType::triggers || type == EdgeType::delays || type == EdgeType::amplifies)
      adverse[ends.from] = true;
  }
  std::vector<std::string> names;
  for (const EdgeEnds& ends : subject.edges) {
    if (ends.from_kind != NodeKind::decision || shaped[ends.from] > 0 || adverse[ends.from]) continue;
    const std::string name = called(ends.edge->from.text);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  if (names.empty()) return;
  report.add("/factor_graph/edges", "nothing shapes " + listed(names) + ", as if the choice had come from nowhere");
}

void inquiry_without_an_edge(const Subject& subject, Reporter& report) {
  const auto& graph = subject.review.factor_graph;
  if (!graph || graph->edges.size() < 3 || !graph->boundaries.empty() || !subject.facts.own_process) return;
  report.add("/factor_graph/boundaries", "nothing says where the inquiry stopped, and why there");
}

void only_the_trigger_is_met(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  std::size_t meeting_something = 0;
  for (const Action& action : review.actions) {
    if (action.addresses.empty() || action.state == ActionState::dropped || action.state == ActionState::superseded) {
      continue;
    }
    bool only_triggers = true;
    for (const Id<AnyNode>& node : action.addresses) {
      const ContributingFactor* factor = subject.ids.get<ContributingFactor>(node.text);
      only_triggers = only_triggers && factor != nullptr && factor->kind == FactorKind::trigger;
    }
    if (!only_triggers) return;
    ++meeting_something;
  }
  if (meeting_something == 0 || subject.facts.factors_that_explain < 2) return;
  report.add("/actions", "every action meets the trigger alone");
}

#define DEBRIEF_FOUR \
  R"("contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "Pool limit"}, {"id": "F2", "code": "SYS-10", "label": "Traffic"}, {"id": "F3", "code": "DET-01", "label": "No alert"}, {"id": "F4", "code": "ORG-01", "label": "Unclear owner"}], )"
#define DEBRIEF_GRAPH(EDGES) \
  R"({"stage": "held", "tier": "full", "meeting": {}, )" DEBRIEF_FOUR R"("factor_graph": {)" EDGES "}}"

constexpr Row rows[] = {
    {{.code = "GRA001",
      .name = "reads-like-five-whys",
      .severity = W,
      .from = Stage::held,
      .requirements = "R102 R170",
      .finds = "A chain of four or more nodes, each with one thing that led to it, that holds most of the factors.",
      .why =
          "Five whys assume a line and stop at the first plausible answer. What met each step from the side is lost.",
      .citation = "article, contributing factors (five whys); practice G3",
      .ignore_when = "When one strand of several is drawn first and the others follow.",
      .suggestion = "At each step: what else had to be so?",
      .bad = DEBRIEF_GRAPH(
          R"("edges": [{"type": "enables", "from": "F1", "to": "F2"}, {"type": "enables", "from": "F2", "to": "F3"}, {"type": "enables", "from": "F3", "to": "F4"}])"),
      .good = DEBRIEF_GRAPH(
          R"("edges": [{"type": "enables", "from": "F1", "to": "F4"}, {"type": "enables", "from": "F2", "to": "F4"}, {"type": "enables", "from": "F3", "to": "F4"}])")},
     reads_like_five_whys},
    {{.code = "GRA002",
      .name = "completeness-not-asked",
      .severity = I,
      .from = Stage::held,
      .requirements = "R101",
      .finds = "Junctions of which nothing says whether their members are all that was needed, in one finding.",
      .why = "\"Together they sufficed\" is a claim. \"Unclear\" is a respectable answer, silence is none.",
      .citation = "practice 6.4 and G2; article, none alone suffices",
      .ignore_when = "While the graph is still drawn.",
      .suggestion = "With these alone, would it have happened? What else had to be true?",
      .bad = DEBRIEF_GRAPH(
          R"("junctions": [{"id": "J1", "kind": "all_of"}], "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "F2", "to": "J1"}, {"type": "joint", "from": "J1", "to": "F3"}])"),
      .good = DEBRIEF_GRAPH(
          R"("junctions": [{"id": "J1", "kind": "all_of", "complete": "unclear"}], "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "F2", "to": "J1"}, {"type": "joint", "from": "J1", "to": "F3"}])")},
     completeness_not_asked},
    {{.code = "GRA003",
      .name = "factors-without-relations",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R101",
      .finds = "Several factors of a grave incident and no relation between them and anything.",
      .why = "A list says what was there. That together they sufficed, and no one of them alone, is in the relations.",
      .citation = "article, contributing factors (none alone suffices, together they do)",
      .ignore_when = "When the text tells how they met.",
      .suggestion = "Which of them were needed together, and which made it longer or larger?",
      .bad = R"({"stage": "followed_up", "tier": "full", "follow_up": {}, )" DEBRIEF_FOUR R"("notes": []})",
      .good = R"({"stage": "followed_up", "tier": "full", "follow_up": {}, )" DEBRIEF_FOUR
              R"("factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "F2"}]}})"},
     no_joint_sufficiency},
    {{.code = "GRA004",
      .name = "factor-in-no-relation",
      .severity = I,
      .from = Stage::held,
      .requirements = "R101",
      .finds = "Factors that stand in no relation of a graph that has some, all in one finding.",
      .why = "Either they bear on something, or they were there and did not take part.",
      .citation = "practice section 6; article, contributing factors",
      .ignore_when = "When it was noticed and set aside; say so in a note.",
      .suggestion = "What did it make possible, larger or longer?",
      .bad = DEBRIEF_GRAPH(R"("edges": [{"type": "enables", "from": "F1", "to": "F4"}])"),
      .good = DEBRIEF_GRAPH(
          R"("edges": [{"type": "enables", "from": "F1", "to": "F4"}, {"type": "relates", "from": "F2", "to": "F3"}])")},
     factor_in_no_relation},
    {{.code = "GRA005",
      .name = "decision-without-its-situation",
      .severity = I,
      .from = Stage::held,
      .requirements = "R014 R052",
      .finds = "Decisions of the graph that nothing shapes or misleads, all in one finding.",
      .why = "Good choices too were made in a situation; told without it they look like character.",
      .citation = "practice G4 and D11; article, the decision context",
      .ignore_when = "When the decision point itself tells it and the graph is kept small.",
      .suggestion = "What gave the situation in which it made sense?",
      .bad =
          R"({"stage": "held", "timeline": [{"id": "E1", "text": "Spread."}], "decision_points": [{"id": "D1", "event": "E1", "choice": "Stop the job"}], "factor_graph": {"edges": [{"type": "mitigates", "from": "D1", "to": "E1"}]}})",
      .good =
          R"({"stage": "held", "timeline": [{"id": "E1", "text": "Spread."}], "contributing_factors": [{"id": "F1", "code": "TOL-01", "label": "A current runbook"}], "decision_points": [{"id": "D1", "event": "E1", "choice": "Stop the job"}], "factor_graph": {"edges": [{"type": "mitigates", "from": "D1", "to": "E1"}, {"type": "shapes", "from": "F1", "to": "D1"}]}})"},
     decision_without_its_situation},
    {{.code = "GRA006",
      .name = "inquiry-without-an-edge",
      .severity = I,
      .from = Stage::followed_up,
      .requirements = "R110",
      .finds = "A graph that does not say where the inquiry stopped.",
      .why = "Every graph ends where time, access or scope ended. Unsaid, its edge is taken for the origin.",
      .citation = "practice G15; article, stopping early",
      .ignore_when = "When the graph is a sketch for the meeting.",
      .suggestion = "What would have been looked at with another day?",
      .bad =
          R"({"stage": "followed_up", "tier": "full", "follow_up": {}, )" DEBRIEF_FOUR
          R"("factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "F4"}, {"type": "enables", "from": "F2", "to": "F4"}, {"type": "enables", "from": "F3", "to": "F4"}]}})",
      .good =
          R"({"stage": "followed_up", "tier": "full", "follow_up": {}, )" DEBRIEF_FOUR
          R"("factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "F4"}, {"type": "enables", "from": "F2", "to": "F4"}, {"type": "enables", "from": "F3", "to": "F4"}], "boundaries": [{"node": "F1", "reason": "scope", "text": "Load tests of earlier years were not looked at."}]}})"},
     inquiry_without_an_edge},
    {{.code = "GRA007",
      .name = "only-the-trigger-is-met",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R110 R132",
      .finds = "Actions that all meet triggers alone, while other factors are recorded.",
      .why = "The next trigger is another one. The conditions are what waits for it.",
      .citation = "practice G10; article, stopping early makes teams fix what was not the bottleneck",
      .ignore_when = "When the conditions were accepted as known risks.",
      .suggestion = "Which condition would have let another trigger through?",
      .bad =
          R"({"stage": "followed_up", "contributing_factors": [{"id": "F1", "code": "DEP-01", "label": "A release", "kind": "trigger"}, {"id": "F2", "code": "DET-01", "label": "No alert", "kind": "condition"}], "actions": [{"id": "A1", "title": "Revert the release", "addresses": ["F1"]}]})",
      .good =
          R"({"stage": "followed_up", "contributing_factors": [{"id": "F1", "code": "DEP-01", "label": "A release", "kind": "trigger"}, {"id": "F2", "code": "DET-01", "label": "No alert", "kind": "condition"}], "actions": [{"id": "A1", "title": "Alert at 80 %", "addresses": ["F2"]}]})"},
     only_the_trigger_is_met},
};

}  // namespace

constinit const Family graph_story = {"relations", "What the factor graph tells, and where it stops.", rows};

}  // namespace debrief::inline v0::check_detail
