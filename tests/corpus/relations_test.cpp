#include "corpus/relations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace debrief {
namespace {

/// "a joint J" for each edge; nodes in capitals are junctions.
FactorGraph graph_of(const std::vector<std::string>& edges) {
  FactorGraph out;
  for (const std::string& text : edges) {
    const std::size_t first = text.find(' ');
    const std::size_t second = text.find(' ', first + 1);
    Edge edge;
    edge.from = text.substr(0, first);
    edge.type = *enumerator_of<EdgeType>(text.substr(first + 1, second - first - 1));
    edge.to = text.substr(second + 1);
    for (const std::string& node : {edge.from.text, edge.to.text}) {
      if (node[0] < 'A' || node[0] > 'Z') continue;
      Junction junction;
      junction.id = node;
      out.junctions.push_back(junction);
    }
    out.edges.push_back(edge);
  }
  return out;
}

std::vector<std::string> texts(const FactorGraph& graph) {
  std::vector<std::string> out;
  for (const Relation& one : relations_of(graph)) {
    out.push_back(std::string(one.from) + ' ' + std::string(text_of(one.type)) + ' ' + std::string(one.to));
  }
  return out;
}

TEST(Relations, ThroughJunctionsAreTheOnesTheyExpress) {
  struct Case {
    std::string name;
    std::vector<std::string> edges;
    std::vector<std::string> relations;
  };
  const Case table[] = {
      {"no junction", {"a enables b"}, {"a enables b"}},
      {"together they enable", {"a joint J", "b joint J", "J enables c"}, {"a enables c", "b enables c"}},
      {"together they suffice", {"a joint J", "b joint J", "J joint c"}, {"a joint c", "b joint c"}},
      {"any would do", {"a alternative J", "J joint c"}, {"a alternative c"}},
      {"a set of sets",
       {"a joint J", "J alternative K", "b alternative K", "K triggers c"},
       {"a triggers c", "b triggers c"}},
      {"two ends", {"a joint J", "J enables b", "J enables c"}, {"a enables b", "a enables c"}},
      {"no end", {"a joint J", "b enables c"}, {"a joint J", "b enables c"}},
      {"no beginning", {"J enables c"}, {"J enables c"}},
      {"a circle of junctions", {"a joint J", "J joint K", "K joint J", "K enables c"}, {"a enables c"}},
      {"a circle without an end", {"a joint J", "J joint K", "K joint J"}, {"a joint J"}},
      {"nothing", {}, {}},
  };
  for (const Case& c : table) EXPECT_EQ(texts(graph_of(c.edges)), c.relations) << c.name;
}

TEST(Relations, StayAsTheyAreWhereTheWaysAreTooMany) {
  std::vector<std::string> edges;
  for (int i = 0; i < 400; ++i) {
    edges.push_back("a" + std::to_string(i) + " joint J");
    edges.push_back("J enables c" + std::to_string(i));
  }
  EXPECT_EQ(texts(graph_of(edges)), edges);
}

}  // namespace
}  // namespace debrief
