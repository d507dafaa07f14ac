#include <gmock/gmock.h>

#include "debrief/graph/exchange.hpp"
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
