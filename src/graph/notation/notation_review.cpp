#include "graph/notation/notation_review.hpp"

#include <unordered_map>
#include <utility>

#include "debrief/core/text.hpp"
#include "debrief/graph/notation.hpp"

namespace debrief::inline v0::graph {

namespace {

class ReviewBuilder {
 public:
  ReviewBuilder(Statements statements, Complaints& complaints)
      : statements_(std::move(statements)), complaints_(complaints) {}

  Review build() {
    std::size_t number = 0;
    std::vector<std::string> names;
    for (Unnamed& junction : statements_.unnamed) {
      const bool named = !junction.name.empty();
      while (junction.name.empty()) {
        std::string candidate = "J" + std::to_string(++number);
        if (!statements_.symbols.contains(candidate)) junction.name = std::move(candidate);
      }
      if (!named) names.push_back(junction.name);
    }
    for (const std::string& id : names) statements_.symbol(id).declared = NodeKind::junction;
    for (const Unnamed& junction : statements_.unnamed) statements_.symbol(junction.name).junction = junction.kind;

    std::unordered_map<std::string_view, std::string> cue_owner;
    for (const RawEdge& edge : statements_.edges) {
      if (edge.from.unnamed == Nodes::npos && edge.to.unnamed == Nodes::npos) {
        cue_owner.try_emplace(edge.from.id, edge.to.id);
      }
    }
    std::unordered_map<std::string_view, NodeKind> kinds;
    for (const std::string& id : statements_.order) {
      const Symbol& s = statements_.symbols.at(id);
      NodeKind kind = s.declared ? *s.declared : s.mark ? NodeKind::factor : kind_of_undeclared(id, s.usage);
      if (!s.declared && kind == NodeKind::junction && !s.junction) kind = NodeKind::event;
      kinds.emplace(id, kind);
    }
    std::unordered_map<std::string_view, std::size_t> decisions;
    for (const std::string& id : statements_.order) {
      if (kinds.at(id) == NodeKind::decision) {
        decisions.emplace(id, review_.decision_points.size());
        DecisionPoint& added = review_.decision_points.emplace_back();
        added.id = id;
        const Symbol& s = statements_.symbols.at(id);
        added.title = s.declared ? s.text : text_of_undeclared(id, NodeKind::decision);
      }
    }
    for (const std::string& id : statements_.order) add(id, kinds.at(id), decisions, cue_owner);
    if (!statements_.boundaries.empty()) graph().boundaries = std::move(statements_.boundaries);

    for (RawEdge& raw : statements_.edges) {
      Edge edge = std::move(raw.attributes);
      const auto resolve = [&](const End& end) {
        return end.unnamed == Nodes::npos ? end.id : statements_.unnamed[end.unnamed].name;
      };
      const std::string from = resolve(raw.from), to = resolve(raw.to);
      const Symbol &source = statements_.symbols.at(from), &target = statements_.symbols.at(to);
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
    return std::move(review_);
  }

 private:
  FactorGraph& graph() {
    if (!review_.factor_graph) review_.factor_graph.emplace();
    return *review_.factor_graph;
  }

  void add(const std::string& id, NodeKind kind, const std::unordered_map<std::string_view, std::size_t>& decisions,
           const std::unordered_map<std::string_view, std::string>& cue_owner) {
    Symbol& s = statements_.symbols.at(id);
    const std::string text = s.declared ? s.text : text_of_undeclared(id, kind);
    switch (kind) {
      case NodeKind::factor: {
        s.factor.id = id;
        if (!s.has_code) s.factor.code = code_of_undeclared(id);
        s.factor.label = text;
        if (s.mark) s.factor.kind = s.mark;
        review_.contributing_factors.push_back(s.factor);
        break;
      }
      case NodeKind::event: {
        TimelineEvent& added = review_.timeline.emplace_back();
        added.id = id;
        added.text = text;
        break;
      }
      case NodeKind::cue: {
        const auto guess = cue_owner.find(id);
        const std::string& owner = !s.owner.empty() || guess == cue_owner.end() ? s.owner : guess->second;
        const auto decision = decisions.find(owner);
        if (decision == decisions.end()) {
          complaints_.add({0, 0}, "the cue " + quoted(id) + " belongs to no decision point",
                          "write: cue " + id + " of D1 \"what it was\"");
          break;
        }
        Cue& added = review_.decision_points[decision->second].cues.emplace_back();
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
        if (review_.incidents.empty()) review_.incidents.emplace_back().id = "I1";
        s.impact.id = id;
        s.impact.text = text;
        review_.incidents.front().impacts.push_back(s.impact);
        break;
      case NodeKind::junction:
        s.junction_record.id = id;
        s.junction_record.label = s.text;
        s.junction_record.kind = s.junction.value_or(JunctionKind::unknown);
        graph().junctions.push_back(s.junction_record);
        break;
      case NodeKind::action: {
        Action& added = review_.actions.emplace_back();
        added.id = id;
        added.title = text;
        break;
      }
      case NodeKind::decision:
      case NodeKind::phase:
        break;
    }
  }

  Statements statements_;
  Complaints& complaints_;
  Review review_;
};

}  // namespace

Review build_review(Statements statements, Complaints& complaints) {
  return ReviewBuilder(std::move(statements), complaints).build();
}

}  // namespace debrief::inline v0::graph
