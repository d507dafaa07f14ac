#include "corpus/relations.hpp"

#include <unordered_map>
#include <unordered_set>

namespace debrief::inline v0 {

namespace {

Relation as_it_is(const Edge& edge) {
  return {edge.from.text, edge.type, edge.to.text, edge.minutes};
}

/// Says only that several things met.
bool only_joins(EdgeType type) {
  return type == EdgeType::joint || type == EdgeType::alternative;
}

class Ways {
 public:
  explicit Ways(const FactorGraph& graph) : graph_(graph), most_(8 * graph.edges.size() + 1024) {
    for (const Junction& junction : graph.junctions) leaving_[junction.id.text];
    for (const Edge& edge : graph.edges) {
      const auto at = leaving_.find(edge.from.text);
      if (at != leaving_.end()) at->second.push_back(&edge);
    }
  }

  /// Nothing where there are too many.
  std::optional<std::vector<Relation>> all() {
    for (const Edge& edge : graph_.edges) {
      if (leaving_.contains(edge.from.text)) continue;
      if (!leaving_.contains(edge.to.text)) {
        out_.push_back(as_it_is(edge));
      } else if (!follow(edge)) {
        return std::nullopt;
      }
    }
    for (const Edge& edge : graph_.edges) {
      if (leaving_.contains(edge.from.text) && !reached_.contains(edge.from.text)) out_.push_back(as_it_is(edge));
    }
    return std::move(out_);
  }

 private:
  /// From a member through junctions to whatever else they lead to; false beyond the limit.
  bool follow(const Edge& member) {
    std::unordered_set<std::string_view> seen = {member.to.text};
    std::vector<std::string_view> todo = {member.to.text};
    bool ends = false;
    while (!todo.empty()) {
      const std::string_view junction = todo.back();
      todo.pop_back();
      reached_.insert(junction);
      for (const Edge* edge : leaving_.at(junction)) {
        if (++steps_ > most_) return false;
        if (leaving_.contains(edge->to.text)) {
          if (seen.insert(edge->to.text).second) todo.push_back(edge->to.text);
          continue;
        }
        ends = true;
        out_.push_back({member.from.text, only_joins(edge->type) ? member.type : edge->type, edge->to.text,
                        edge->minutes ? edge->minutes : member.minutes});
      }
    }
    if (!ends) out_.push_back(as_it_is(member));
    return true;
  }

  const FactorGraph& graph_;
  std::size_t most_;
  std::size_t steps_ = 0;
  /// By junction.
  std::unordered_map<std::string_view, std::vector<const Edge*>> leaving_;
  std::unordered_set<std::string_view> reached_;
  std::vector<Relation> out_;
};

}  // namespace

std::vector<Relation> relations_of(const FactorGraph& graph) {
  if (std::optional<std::vector<Relation>> through = Ways(graph).all()) return *std::move(through);
  std::vector<Relation> out;
  for (const Edge& edge : graph.edges) out.push_back(as_it_is(edge));
  return out;
}

}  // namespace debrief::inline v0
