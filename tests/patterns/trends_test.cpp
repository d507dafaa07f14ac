#include "debrief/patterns/trends.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "debrief/patterns/patterns.hpp"
#include "debrief/patterns/union_map.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

using testing::coded_review;
using testing::corpus_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::seconds_of_day;

/// So many incidents a quarter of 2024 and later, of which the first `with` have a coordination factor.
std::vector<Review> quarters_of(const std::vector<std::pair<int, int>>& incidents) {
  const std::int64_t begins[] = {0, 91, 182, 274, 366, 456, 547, 639, 731};
  std::vector<Review> out = {coded_review("before", -5, "s", {"SYS-01"})};  // its quarter is not whole
  for (std::size_t q = 0; q < incidents.size(); ++q) {
    for (int i = 0; i < incidents[q].first; ++i) {
      out.push_back(coded_review("r" + std::to_string(q) + "-" + std::to_string(i),
                                 begins[q] + 2 + i * 80 / incidents[q].first, "s",
                                 {i < incidents[q].second ? "CRD-01" : "SYS-01"}));
    }
  }
  return out;
}

TEST(Trends, TheShareOfCoordinationOverFourQuartersIsTheReferenceOne) {
  const Cases cases = cases_of(corpus_of(quarters_of({{14, 9}, {15, 8}, {16, 6}, {15, 3}})), seconds_of_day(368));
  const Trends all = trends(cases, seconds_of_day(368));
  EXPECT_THAT(all.quarters, ElementsAre("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"));
  EXPECT_THAT(all.incidents, ElementsAre(14, 15, 16, 15));
  ASSERT_FALSE(all.shares.empty());
  EXPECT_EQ(all.shares[0].what, "coordination");
  EXPECT_THAT(all.shares[0].counts, ElementsAre(9, 8, 6, 3));
  EXPECT_NEAR(all.shares[0].z, -2.5677836650, 1e-9);
  EXPECT_NEAR(all.shares[0].p, .0102351009, 1e-9);
  EXPECT_EQ(all.partial, 2);
}

TEST(Trends, AFallingNumberIsSaidWithItsCounts) {
  const std::vector<Review> reviews =
      quarters_of({{30, 25}, {26, 20}, {20, 12}, {16, 8}, {12, 4}, {10, 2}, {7, 1}, {5, 0}});
  PatternOptions options;
  options.kinds = {PatternKind::trends};
  const auto found = patterns(corpus_of(reviews), seconds_of_day(735), options);
  const std::string text = text_of(*found);
  EXPECT_THAT(text, HasSubstr("126 incidents in 8 quarters, 2024-Q1 to 2025-Q4: their number falls by a factor of 0."));
  EXPECT_THAT(text, HasSubstr("The share of incidents with a coordination factor falls"));
  EXPECT_THAT(text, HasSubstr("25/30 20/26 12/20"));
  EXPECT_THAT(text, HasSubstr("With all of them counted, these stand out from chance:"));
  const auto json = nlohmann::json::parse(json_of(*found));
  EXPECT_LT(json.at("trends").at("rate").at("p_quasi"), .01);
  EXPECT_EQ(json.at("trends").at("crowding").at("z") < 0, true);
  EXPECT_EQ(json.at("comparisons"), found->comparisons);
}

TEST(Trends, QuartersThatAreMostlyEmptyHaveNoRunChart) {
  const Cases cases = cases_of(corpus_of(quarters_of({{1, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}})),
                               seconds_of_day(735));
  const Trends all = trends(cases, seconds_of_day(735));
  EXPECT_EQ(all.quarters.size(), 8U);
  EXPECT_FALSE(all.run_chart);
}

TEST(Trends, OddCorporaHaveAClearAnswer) {
  EXPECT_TRUE(trends(Cases{}, 0).quarters.empty());
  const Cases one = cases_of(corpus_of({coded_review("a", 0, "s", {"CRD-01"})}), seconds_of_day(20));
  EXPECT_TRUE(trends(one, seconds_of_day(20)).quarters.empty());
  EXPECT_TRUE(trends(one, INT64_MAX).quarters.empty());
  PatternOptions options;
  options.kinds = {PatternKind::trends};
  EXPECT_THAT(text_of(*patterns(corpus_of(quarters_of({{3, 1}})), seconds_of_day(100), options)),
              HasSubstr("1 whole quarter: too few to speak of a trend (needs 4)."));
}

TEST(Patterns, WithoutAnyPatternTheWholeReportStaysQuiet) {
  testing::Seeded random{41};
  int alarmed = 0;
  for (int corpus = 0; corpus < 60; ++corpus) {
    PatternOptions options;
    options.recurrence.arrangements = 300;
    const auto found = patterns(corpus_of(testing::independent_reviews(random, 100)), seconds_of_day(735), options);
    EXPECT_GT(found->comparisons, 20);
    alarmed += !found->tests.empty() && found->tests.front().q <= .05 ? 1 : 0;
  }
  EXPECT_LE(alarmed, 3 + 3);  // 5 in 100
}

TEST(UnionMap, LaysEveryRelationOverTheOthers) {
  std::vector<Review> reviews;
  for (int i = 0; i < 3; ++i) {
    Review review = coded_review("r" + std::to_string(i), 30 * i, "s", {"DET-04", "CRD-01", "X-\"a\"-10"});
    FactorGraph graph;
    Edge delays;
    delays.type = EdgeType::delays;
    delays.from = Id<AnyNode>("f0");
    delays.to = Id<AnyNode>("f1");
    Edge rare;
    rare.type = EdgeType::enables;
    rare.from = Id<AnyNode>("f2");
    rare.to = Id<AnyNode>("phase:recovery");
    graph.edges = {delays};
    if (i == 0) graph.edges.push_back(rare);
    review.factor_graph = graph;
    reviews.push_back(review);
  }
  const Cases cases = cases_of(corpus_of(reviews), seconds_of_day(300));
  const UnionMap all = union_map(cases);
  ASSERT_EQ(all.nodes.size(), 4U);
  EXPECT_EQ(all.nodes[0].name, "CRD-01");
  EXPECT_EQ(all.nodes[0].reviews, 3);
  ASSERT_EQ(all.relations.size(), 2U);
  EXPECT_EQ(all.relations[0].reviews, 3);
  EXPECT_EQ(union_map(cases, 2).relations.size(), 1U);
  EXPECT_THAT(dot_of(all), HasSubstr("[label=\"delays (3)\"]"));
  EXPECT_THAT(dot_of(all), HasSubstr("X-\\\"a\\\"-10"));
  const auto json = nlohmann::json::parse(json_of(all, cases));
  EXPECT_EQ(json.at("links").at(0).at("source"), "DET-04");
  EXPECT_EQ(json.at("links").at(0).at("reviews").size(), 3U);
  EXPECT_TRUE(union_map(Cases{}).nodes.empty());
}

}  // namespace
}  // namespace debrief
