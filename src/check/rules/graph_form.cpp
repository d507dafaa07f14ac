// The factor graph as a record: what may join what, and what may be asked of it.
#include <algorithm>

#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

std::string edge_words(const Edge& edge) {
  return quoted(edge.from.text, 30) + " " + std::string(text_of(edge.type)) + " " + quoted(edge.to.text, 30);
}

std::size_t place_of(const Subject& subject, const EdgeEnds& ends) {
  return static_cast<std::size_t>(ends.edge - subject.review.factor_graph->edges.data());
}

std::string edge_at(const Subject& subject, const EdgeEnds& ends) {
  return at({"factor_graph", "edges", place_of(subject, ends)});
}

void person_in_the_graph(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    if (!ends.from_kind && subject.ids.get<Person>(ends.edge->from.text) != nullptr) {
      report.add(edge_at(subject, ends) + "/from", quoted(ends.edge->from.text) + " is a person");
    }
    if (!ends.to_kind && subject.ids.get<Person>(ends.edge->to.text) != nullptr) {
      report.add(edge_at(subject, ends) + "/to", quoted(ends.edge->to.text) + " is a person");
    }
  }
}

bool is_impossible_end(const Subject& subject, const std::optional<NodeKind>& kind, std::string_view id) {
  return !kind && subject.ids.find(id) != nullptr && subject.ids.get<Person>(id) == nullptr;
}

void edge_joins_wrong_kinds(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    const EdgeRule& rule = edge_rule(ends.edge->type);
    const auto complain = [&](std::string_view end, std::string_view what) {
      report.add(edge_at(subject, ends) + "/" + std::string(end),
                 edge_words(*ends.edge) + ": " + std::string(text_of(ends.edge->type)) + " cannot " +
                     (end == "from" ? "begin at a " : "end at a ") + std::string(what));
    };
    if (is_impossible_end(subject, ends.from_kind, ends.edge->from.text)) {
      complain("from", kind_words(subject.ids.find(ends.edge->from.text)->kind));
    } else if (ends.from_kind && !contains(rule.from, *ends.from_kind)) {
      complain("from", text_of(*ends.from_kind));
    }
    if (is_impossible_end(subject, ends.to_kind, ends.edge->to.text)) {
      complain("to", kind_words(subject.ids.find(ends.edge->to.text)->kind));
    } else if (ends.to_kind && !contains(rule.to, *ends.to_kind)) {
      complain("to", text_of(*ends.to_kind));
    }
  }
}

void but_for_where_it_may_not_be_asked(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    const auto& answer = ends.edge->but_for;
    if (!answer || *answer == ButFor::not_applicable) continue;
    if (ends.from_kind == NodeKind::decision) {
      report.add(edge_at(subject, ends) + "/but_for",
                 edge_words(*ends.edge) + ": a choice is not asked what would have been without it");
    } else if (!edge_rule(ends.edge->type).but_for_may_be_asked) {
      report.add(edge_at(subject, ends) + "/but_for", edge_words(*ends.edge) +
                                                          ": the question has no yes or no for \"" +
                                                          std::string(text_of(ends.edge->type)) + "\"");
    }
  }
}

void edge_to_itself(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    if (!ends.edge->from.empty() && ends.edge->from == ends.edge->to) {
      report.add(edge_at(subject, ends), edge_words(*ends.edge) + " goes back to where it began");
    }
  }
}

void duplicate_edge(const Subject& subject, Reporter& report) {
  for (std::size_t i = 1; i < subject.edges.size(); ++i) {
    const EdgeEnds& edge = subject.edges[i];
    if (!edge.resolved()) continue;
    for (std::size_t j = 0; j < i; ++j) {
      const EdgeEnds& other = subject.edges[j];
      if (other.from != edge.from || other.to != edge.to || other.edge->type != edge.edge->type) continue;
      report.add(edge_at(subject, edge), edge_words(*edge.edge) + " stands twice");
      break;
    }
  }
}

/// Takes away nodes that no remaining edge leads to; what is left lies on or behind a loop.
void loop_of_conditions(const Subject& subject, Reporter& report) {
  if (subject.edges.size() < 2) return;
  std::pmr::vector<std::uint32_t> waiting(subject.ids.node_count(), 0, &subject.memory);
  std::pmr::vector<const EdgeEnds*> left(&subject.memory);
  for (const EdgeEnds& ends : subject.edges) {
    if (!ends.resolved() || edge_rule(ends.edge->type).loops_allowed || ends.from == ends.to) continue;
    left.push_back(&ends);
    ++waiting[ends.to];
  }
  // Backwards as well, so that only the loops themselves remain.
  std::pmr::vector<std::uint32_t> leaving(subject.ids.node_count(), 0, &subject.memory);
  for (const EdgeEnds* ends : left) ++leaving[ends->from];
  for (bool changed = true; changed;) {
    const auto removed = std::erase_if(left, [&](const EdgeEnds* ends) {
      if (waiting[ends->from] != 0 && leaving[ends->to] != 0) return false;
      --waiting[ends->to];
      --leaving[ends->from];
      return true;
    });
    changed = removed > 0;
  }
  if (left.empty()) return;
  std::vector<std::string> words;
  for (const EdgeEnds* ends : left) words.push_back(edge_words(*ends->edge));
  report.add(edge_at(subject, *left.front()), "these edges lead round in a circle: " + listed(words, 6));
}

void choice_without_what_shaped_it(const Subject& subject, Reporter& report) {
  if (subject.edges.empty()) return;
  for (std::size_t i = 0; i < subject.review.decision_points.size(); ++i) {
    const DecisionPoint& decision = subject.review.decision_points[i];
    if (decision.id.empty()) continue;
    const std::uint32_t node = subject.ids.node(decision.id.text).second;
    std::size_t shaping = 0;
    bool adverse = false;
    for (const EdgeEnds& ends : subject.edges) {
      const EdgeType type = ends.edge->type;
      if (ends.to == node && (type == EdgeType::shapes || type == EdgeType::misleads)) ++shaping;
      if (ends.from == node &&
          (type == EdgeType::triggers || type == EdgeType::delays || type == EdgeType::amplifies)) {
        adverse = true;
      }
    }
    if (!adverse || shaping >= 2) continue;
    report.add(at({"decision_points", i}), "the graph says what the choice " + called(decision.id.text) +
                                               " led to, and " + counted(shaping, "thing", "things") +
                                               " that shaped or misled it, where at least two are expected");
  }
}

void junction_with_too_few_members(const Subject& subject, Reporter& report) {
  if (!subject.review.factor_graph) return;
  const auto& junctions = subject.review.factor_graph->junctions;
  for (std::size_t i = 0; i < junctions.size(); ++i) {
    const std::uint32_t node = subject.ids.node(junctions[i].id.text).second;
    const auto members = std::count_if(subject.edges.begin(), subject.edges.end(),
                                       [&](const EdgeEnds& ends) { return ends.to == node; });
    if (members >= 2) continue;
    report.add(at({"factor_graph", "junctions", i}),
               "the junction " + called(junctions[i].id.text) + " has " +
                   counted(static_cast<std::size_t>(members), "member", "members") + ": what else had to be true?");
  }
}

void junction_that_leads_nowhere(const Subject& subject, Reporter& report) {
  if (!subject.review.factor_graph) return;
  const auto& junctions = subject.review.factor_graph->junctions;
  for (std::size_t i = 0; i < junctions.size(); ++i) {
    const std::uint32_t node = subject.ids.node(junctions[i].id.text).second;
    const bool leads = std::any_of(subject.edges.begin(), subject.edges.end(),
                                   [&](const EdgeEnds& ends) { return ends.from == node; });
    if (!leads)
      report.add(at({"factor_graph", "junctions", i}), "nothing follows from " + called(junctions[i].id.text));
  }
}

void trigger_that_is_a_condition(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    if (ends.edge->type != EdgeType::triggers || ends.from_kind != NodeKind::factor) continue;
    const auto* factor = subject.ids.get<ContributingFactor>(ends.edge->from.text);
    if (factor == nullptr || !factor->kind || factor->kind == FactorKind::trigger) continue;
    report.add(edge_at(subject, ends), edge_words(*ends.edge) + ": the factor is a " +
                                           std::string(text_of(*factor->kind)) + ", and only a trigger sets off");
  }
}

void delay_without_minutes(const Subject& subject, Reporter& report) {
  for (const EdgeEnds& ends : subject.edges) {
    if (ends.edge->type == EdgeType::delays && !ends.edge->minutes) {
      report.add(edge_at(subject, ends), edge_words(*ends.edge) + ": by how much is not said");
    }
  }
}

constexpr Row rows[] = {
    {{.code = "GRF001",
      .name = "person-in-the-graph",
      .severity = E,
      .requirements = "R039 R255",
      .finds = "An edge of the factor graph that begins or ends at a person.",
      .why = "Persons are never nodes: conditions, events and choices in their setting are what can be changed.",
      .citation = "article, blamelessness; practice 6.3",
      .ignore_when = "Never.",
      .suggestion = "Which decision point, or which condition around it, was meant?",
      .bad =
          R"({"people": [{"id": "p1", "name": "Kim Example"}], "timeline": [{"id": "E1", "text": "The pool ran out."}],
 "factor_graph": {"edges": [{"type": "relates", "from": "p1", "to": "E1"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "The pool is limited to 100 connections"}],
 "factor_graph": {"edges": [{"type": "relates", "from": "F1", "to": "E1"}]}})"},
     person_in_the_graph},
    {{.code = "GRF002",
      .name = "edge-joins-wrong-kinds",
      .severity = E,
      .requirements = "R101",
      .finds = "An edge between kinds of node that its type cannot join.",
      .why = "Each verb makes one kind of statement. Used elsewhere it looks like a claim that nobody made.",
      .citation = "practice 6.3 (the thirteen edge types)",
      .ignore_when = "Never; \"relates\" joins anything and claims nothing.",
      .suggestion = "Which verb fits: enables, triggers, amplifies, delays, masks, misleads, shapes, degrades, "
                    "mitigates, reveals, or only relates?",
      .bad = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "The pool is limited to 100 connections"}],
 "factor_graph": {"edges": [{"type": "shapes", "from": "F1", "to": "E1"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "The pool is limited to 100 connections"}],
 "factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "E1"}]}})"},
     edge_joins_wrong_kinds},
    {{.code = "GRF003",
      .name = "but-for-where-it-may-not-be-asked",
      .severity = E,
      .requirements = "R170 R262",
      .finds = "A but-for answer on an edge from a person's choice, or on a type of edge that has no yes or no.",
      .why = "\"Without their choice it would not have happened\" studies a case that never was, and makes the choice "
             "the cause. The test is for conditions and barriers.",
      .citation = "practice 6.4; article, \"Ban should have\"",
      .ignore_when = "Never; \"not_applicable\" is the answer.",
      .suggestion = "Which condition made the choice sensible? Ask the test of that.",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "The pool ran out."}], "decision_points": [{"id": "D1", "event": "E1"}],
 "factor_graph": {"edges": [{"type": "triggers", "from": "D1", "to": "E1", "but_for": "yes"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "code": "SYS-02", "label": "The pool is limited to 100 connections"}],
 "factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "E1", "but_for": "yes"}]}})"},
     but_for_where_it_may_not_be_asked},
    {{.code = "GRF004",
      .name = "edge-to-itself",
      .severity = E,
      .finds = "An edge from a node to itself.",
      .why = "Nothing brings itself about.",
      .citation = "practice 6.3",
      .ignore_when = "Never.",
      .suggestion = "What was the other end?",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "Retries rose."}], "factor_graph": {"edges": [{"type": "amplifies", "from": "E1", "to": "E1"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "Retries rose."}, {"id": "E2", "text": "The queue grew."}],
 "factor_graph": {"edges": [{"type": "amplifies", "from": "E1", "to": "E2"}, {"type": "amplifies", "from": "E2", "to": "E1"}]}})"},
     edge_to_itself},
    {{.code = "GRF005",
      .name = "duplicate-edge",
      .severity = W,
      .finds = "Two edges of one type between the same two nodes.",
      .why = "It would count twice wherever edges are counted.",
      .citation = "practice 6.3",
      .ignore_when = "Never; one edge may hold several perspectives and pieces of evidence.",
      .suggestion = "Merge them, keeping both perspectives.",
      .bad = R"({"timeline": [{"id": "E1", "text": "Retries rose."}, {"id": "E2", "text": "The queue grew."}],
 "factor_graph": {"edges": [{"type": "amplifies", "from": "E1", "to": "E2"}, {"type": "amplifies", "from": "E1", "to": "E2"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "Retries rose."}, {"id": "E2", "text": "The queue grew."}],
 "factor_graph": {"edges": [{"type": "amplifies", "from": "E1", "to": "E2", "perspectives": ["on-call", "database team"]}]}})"},
     duplicate_edge},
    {{.code = "GRF006",
      .name = "loop-of-conditions",
      .severity = E,
      .requirements = "R101",
      .finds = "Edges that lead round in a circle and are of types that cannot.",
      .why = "A condition cannot have made itself possible. Only amplifying, delaying and relating go round.",
      .citation = "practice 6.3",
      .ignore_when = "Never.",
      .suggestion = "Is one of them an amplification, or do two events hide in one node?",
      .bad =
          R"({"contributing_factors": [{"id": "F1", "label": "The pool is shared"}, {"id": "F2", "label": "Retries have no limit"}],
 "factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "F2"}, {"type": "enables", "from": "F2", "to": "F1"}]}})",
      .good =
          R"({"contributing_factors": [{"id": "F1", "label": "The pool is shared"}, {"id": "F2", "label": "Retries have no limit"}],
 "factor_graph": {"edges": [{"type": "enables", "from": "F1", "to": "F2"}]}})"},
     loop_of_conditions},
    {{.code = "GRF007",
      .name = "choice-without-what-shaped-it",
      .severity = E,
      .requirements = "R014 R043 R052",
      .finds = "A decision that triggers, delays or amplifies something, with fewer than two edges that shape or "
               "mislead it.",
      .why = "An act that makes things worse has preceding conditions: what the person saw, and what they had to work "
             "with. A choice without them reads as the cause.",
      .citation = "practice 6.3 (third of the five rules of causation); article, core outputs",
      .ignore_when = "Never; where nothing is known, take out the edge that leads from the choice.",
      .suggestion = "What pointed elsewhere at that moment, and what in the situation made this the sensible move?",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "The rollback took 40 minutes."}], "decision_points": [{"id": "D1", "event": "E1"}],
 "factor_graph": {"edges": [{"type": "delays", "from": "D1", "to": "phase:resolution"}]}})",
      .good =
          R"({"timeline": [{"id": "E1", "text": "The rollback took 40 minutes."}], "decision_points": [{"id": "D1", "event": "E1"}],
 "contributing_factors": [{"id": "F1", "code": "DET-04", "label": "The alert pointed to the API"}, {"id": "F2", "code": "COG-01", "label": "Third alert that hour"}],
 "factor_graph": {"edges": [{"type": "delays", "from": "D1", "to": "phase:resolution", "minutes": 40},
   {"type": "misleads", "from": "F1", "to": "D1"}, {"type": "shapes", "from": "F2", "to": "D1"}]}})"},
     choice_without_what_shaped_it},
    {{.code = "GRF008",
      .name = "junction-with-too-few-members",
      .severity = W,
      .requirements = "R101",
      .finds = "A junction with fewer than two members.",
      .why = "None of the conditions alone would have been enough; a set of one says that one was.",
      .citation = "article, step 3 (none of these alone); practice 6.5, G2",
      .ignore_when = "While the graph is still being drawn.",
      .suggestion = "What else had to be true?",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "The pool ran out."}], "contributing_factors": [{"id": "F1", "label": "The pool is shared"}],
 "factor_graph": {"junctions": [{"id": "J1", "kind": "all_of"}],
   "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "J1", "to": "E1"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "label": "The pool is shared"}, {"id": "F2", "label": "The release raised queries per request"}],
 "factor_graph": {"junctions": [{"id": "J1", "kind": "all_of"}],
   "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "F2", "to": "J1"}, {"type": "joint", "from": "J1", "to": "E1"}]}})"},
     junction_with_too_few_members},
    {{.code = "GRF009",
      .name = "junction-that-leads-nowhere",
      .severity = W,
      .requirements = "R101",
      .finds = "A junction that nothing follows from.",
      .why = "The set was found to be enough, and it is not said for what.",
      .citation = "practice 6.3",
      .ignore_when = "While the graph is still being drawn.",
      .suggestion = "Which event or impact did these together suffice for?",
      .bad =
          R"({"contributing_factors": [{"id": "F1", "label": "The pool is shared"}, {"id": "F2", "label": "Retries have no limit"}],
 "factor_graph": {"junctions": [{"id": "J1", "kind": "all_of"}],
   "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "F2", "to": "J1"}]}})",
      .good = R"({"timeline": [{"id": "E1", "text": "The pool ran out."}],
 "contributing_factors": [{"id": "F1", "label": "The pool is shared"}, {"id": "F2", "label": "Retries have no limit"}],
 "factor_graph": {"junctions": [{"id": "J1", "kind": "all_of"}],
   "edges": [{"type": "joint", "from": "F1", "to": "J1"}, {"type": "joint", "from": "F2", "to": "J1"}, {"type": "joint", "from": "J1", "to": "E1"}]}})"},
     junction_that_leads_nowhere},
    {{.code = "GRF010",
      .name = "trigger-that-is-a-condition",
      .severity = W,
      .requirements = "R100",
      .finds = "A factor that sets something off and is not marked as a trigger.",
      .why = "A condition was there all along; a trigger came. Mixing them hides what the trigger met.",
      .citation = "article, step 3 (a deploy or a change as the trigger); practice 6.3",
      .ignore_when = "Never; change the kind or the edge.",
      .suggestion = "Did it come at that moment (a trigger), or was it there before (it enables)?",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "The pool ran out."}], "contributing_factors": [{"id": "F1", "label": "The pool is shared", "kind": "condition"}],
 "factor_graph": {"edges": [{"type": "triggers", "from": "F1", "to": "E1"}]}})",
      .good =
          R"({"timeline": [{"id": "E1", "text": "The pool ran out."}], "contributing_factors": [{"id": "F1", "label": "Release 812 reached all hosts", "kind": "trigger"}],
 "factor_graph": {"edges": [{"type": "triggers", "from": "F1", "to": "E1"}]}})"},
     trigger_that_is_a_condition},
    {{.code = "GRF011",
      .name = "delay-without-minutes",
      .severity = I,
      .requirements = "R106 R109",
      .finds = "A delaying edge that does not say by how many minutes.",
      .why = "The time ledger shows what the delays explain of each phase; a delay without minutes explains nothing.",
      .citation = "article, step 3 (the 20-minute delay, the 15 minutes spent finding the runbook); practice 6.5, G5",
      .ignore_when = "When the records do not show it.",
      .suggestion = "From which moment to which did this take longer?",
      .bad = R"({"contributing_factors": [{"id": "F1", "code": "ORG-01", "label": "Ownership of the pool was unclear"}],
 "factor_graph": {"edges": [{"type": "delays", "from": "F1", "to": "phase:mitigation"}]}})",
      .good =
          R"({"contributing_factors": [{"id": "F1", "code": "ORG-01", "label": "Ownership of the pool was unclear"}],
 "factor_graph": {"edges": [{"type": "delays", "from": "F1", "to": "phase:mitigation", "minutes": 20}]}})"},
     delay_without_minutes},
};

}  // namespace

constinit const Family graph_form = {"graph", "The factor graph as a record: what may join what.", rows};

}  // namespace debrief::inline v0::check_detail
