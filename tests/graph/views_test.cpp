#include <gmock/gmock.h>

#include "debrief/graph/exchange.hpp"
#include "debrief/graph/graphviz.hpp"
#include "debrief/graph/layout.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/svg.hpp"
#include "graph/examples.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Review pool_review() {
  auto reading = graph::read_notation(testing::pool_incident);
  EXPECT_TRUE(reading.findings.empty());
  reading.review.title = "Connection pool exhausted";
  return std::move(reading.review);
}

TEST(GraphViews, TheWorkedExampleInAllFour) {
  const Review review = pool_review();
  testing::expect_golden(graph::svg(review), "graph/pool.svg");
  testing::expect_golden(graph::dot(review), "graph/pool.dot");
  testing::expect_golden(graph::mermaid(review), "graph/pool.mmd");
  testing::expect_golden(graph::graphml(review), "graph/pool.graphml");
}

TEST(GraphViews, APictureIsAlwaysThere) {
  EXPECT_THAT(graph::svg(Review{}), HasSubstr("no contributing factors yet"));
  Review review;
  review.contributing_factors.resize(3);
  review.contributing_factors[0].id = "F1";
  review.contributing_factors[0].code = "DET-01";
  review.contributing_factors[1].id = "F2";
  review.contributing_factors[1].label = "a limit";
  const std::string picture = graph::svg(review);
  EXPECT_THAT(picture, HasSubstr("failed condition had"));
  EXPECT_THAT(picture, HasSubstr("a limit"));
}

TEST(GraphViews, TextFromTheDocumentCannotBreakOut) {
  Review review;
  auto& factor = review.contributing_factors.emplace_back();
  factor.id = "F\"><script>";
  factor.label = "</text><script>alert(1)</script> & \"quotes\" \x01 \xff";
  review.title = "<b>";
  for (const std::string& view : {graph::svg(review), graph::graphml(review)}) {
    EXPECT_THAT(view, Not(HasSubstr("<script")));
    EXPECT_THAT(view, Not(HasSubstr("<b>")));
    EXPECT_THAT(view, Not(HasSubstr("\xff")));
  }
  EXPECT_THAT(graph::dot(review), HasSubstr("\"F\\\"><script>\""));
  EXPECT_THAT(graph::mermaid(review), Not(HasSubstr("<script")));
}

TEST(GraphViews, TypesOfEdgesDifferWithoutColour) {
  const std::string picture =
      graph::svg(graph::read_notation("A1 ~relates~> F1; F1 ~delays 5m~> E; F1 ~misleads~> D1; B1 -> E").review);
  EXPECT_THAT(picture, HasSubstr("delays 5 min"));
  EXPECT_THAT(picture, HasSubstr("stroke-dasharray=\"2 4\""));
  EXPECT_THAT(picture, HasSubstr("stroke-dasharray=\"9 3 2 3\""));
  EXPECT_THAT(picture, HasSubstr("prefers-color-scheme:dark"));
}

TEST(GraphViews, TwoPicturesShareAPage) {
  graph::SvgOptions options;
  options.id_prefix = "second";
  EXPECT_THAT(graph::svg(pool_review(), options), Not(HasSubstr("\"graph-")));
}

TEST(Layout, BoxesDoNotOverlapAndEdgesGoRight) {
  const Review review = pool_review();
  const graph::Nodes nodes(review);
  const graph::Placement placement = graph::layered_layout(nodes);
  ASSERT_EQ(placement.boxes.size(), nodes.nodes().size());
  for (std::size_t i = 0; i < placement.boxes.size(); ++i) {
    const auto& a = placement.boxes[i];
    EXPECT_GE(a.x, 0);
    EXPECT_LE(a.x + a.width, placement.width);
    EXPECT_LE(a.y + a.height, placement.height);
    for (std::size_t k = i + 1; k < placement.boxes.size(); ++k) {
      const auto& b = placement.boxes[k];
      EXPECT_TRUE(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y)
          << nodes[i].id << " and " << nodes[k].id;
    }
  }
  for (const graph::Link& link : nodes.links()) {
    EXPECT_LT(placement.boxes[link.from].x, placement.boxes[link.to].x) << nodes[link.from].id;
  }
}

TEST(Graphviz, ItsDrawingTakesThePlaceOfTheOwnOne) {
  const Review review = graph::read_notation("F1 -> E1; F2 ~relates~> F1").review;
  const graph::Nodes nodes(review);
  const std::string request = graph::graphviz_request(nodes);
  EXPECT_THAT(request, HasSubstr("n0 -> n2"));
  EXPECT_THAT(request, Not(HasSubstr("F1")));
  const std::string plain =
      "graph 1 6 3\nnode n0 1 2 1.5 0.5 \"\" solid box black lightgrey\nnode n1 1 1 1.5 0.5 \"\" solid box black "
      "lightgrey\nnode n2 4 2 1.5 0.5 \"\" solid box black lightgrey\n"
      "edge n0 n2 4 1.75 2 2.2 2 2.8 2 3.2 2 solid black\nedge n1 n0 4 1 1.25 1 1.4 1 1.6 1 1.75 solid black\nstop\n";
  const auto placement = graph::read_graphviz(nodes, plain);
  ASSERT_TRUE(placement.has_value()) << describe_error(placement.error());
  EXPECT_LT(placement->boxes[0].x, placement->boxes[2].x);
  EXPECT_LT(placement->boxes[0].y, placement->boxes[1].y);  // its y grows upwards, ours downwards
  graph::SvgOptions options;
  options.placement = *placement;
  EXPECT_NE(graph::svg(review, options), graph::svg(review));
  for (const char* wrong : {"", "graph 1 6", "node n9 1 1 1 1", "edge n0 n2 4 1", "stop\n", "graph 1 6 3\nstop\n",
                            "graph 1 1e300 3\nstop\n", "edge n0 n2 999999999 1 1\n"}) {
    EXPECT_FALSE(graph::read_graphviz(nodes, wrong).has_value()) << wrong;
  }
  // A drawing of something else is not used.
  options.placement->boxes.pop_back();
  EXPECT_EQ(graph::svg(review, options), graph::svg(review));
}

TEST(Layout, LoopsAndSelfEdgesAreDrawn) {
  const Review review =
      graph::read_notation("E1 ~amplifies~> E2; E2 ~amplifies~> E1; E1 ~relates~> E1; F1 -> E1").review;
  const graph::Nodes nodes(review);
  const graph::Placement placement = graph::layered_layout(nodes);
  for (const auto& route : placement.routes) EXPECT_GE(route.points.size(), 2U);
}

TEST(Layout, TenThousandNodesGiveAPictureThatSaysSo) {
  std::string text;
  for (int i = 0; i < 5'000; ++i) text += "F" + std::to_string(i) + " -> e" + std::to_string(i) + "\n";
  EXPECT_THAT(graph::svg(graph::read_notation(text).review), HasSubstr("10000 nodes"));
}

}  // namespace
}  // namespace debrief
