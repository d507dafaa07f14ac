#include "debrief/patterns/motifs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "debrief/patterns/patterns.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

TEST(Motifs, ARelationIsReadFromItsWords) {
  EXPECT_EQ(motif_edge_of("DET-04 misleads decision"), (MotifEdge{"DET-04", EdgeType::misleads, "decision"}));
  EXPECT_EQ(motif_edge_of("ORG-01 delays phase:recovery"), (MotifEdge{"ORG-01", EdgeType::delays, "phase:recovery"}));
  EXPECT_EQ(motif_edge_of("my code joint X-acme-11"), (MotifEdge{"my code", EdgeType::joint, "X-acme-11"}));
  for (const char* odd : {"", "misleads", "DET-04 misleads", " misleads decision", "DET-04 blames decision"}) {
    EXPECT_FALSE(motif_edge_of(odd)) << odd;
  }
}

/// Closed connected sets by trying every set of relations.
std::map<std::vector<std::int32_t>, std::int64_t> by_trying_all(const Transactions& edges, std::int64_t min_support) {
  const std::size_t n = edges.names.size();
  std::vector<MotifEdge> parts;
  for (const std::string& name : edges.names) parts.push_back(*motif_edge_of(name));
  const auto coded = [](const std::string& end) { return end.find('-') != std::string::npos; };
  const auto joined = [&](std::size_t a, std::size_t b) {
    for (const std::string& x : {parts[a].from, parts[a].to}) {
      for (const std::string& y : {parts[b].from, parts[b].to}) {
        if (x == y && (coded(x) || x.starts_with("phase:"))) return true;
      }
    }
    return false;
  };
  std::map<std::vector<std::int32_t>, std::int64_t> sets;
  for (std::uint32_t mask = 1; mask < (1U << n); ++mask) {
    std::vector<std::int32_t> set;
    for (std::size_t e = 0; e < n; ++e) {
      if ((mask >> e & 1U) != 0) set.push_back(static_cast<std::int32_t>(e));
    }
    const bool usable = std::all_of(set.begin(), set.end(), [&](std::int32_t e) {
      return coded(parts[static_cast<std::size_t>(e)].from) || coded(parts[static_cast<std::size_t>(e)].to);
    });
    if (!usable) continue;
    std::set<std::int32_t> reached = {set[0]};
    for (std::size_t grew = 0; grew != reached.size();) {
      grew = reached.size();
      for (const std::int32_t a : set) {
        for (const std::int32_t b : set) {
          if (reached.contains(a) && joined(static_cast<std::size_t>(a), static_cast<std::size_t>(b)))
            reached.insert(b);
        }
      }
    }
    if (reached.size() != set.size()) continue;
    std::int64_t support = 0;
    for (std::size_t r = 0; r < edges.size(); ++r) {
      const auto row = edges.row(r);
      support += std::includes(row.begin(), row.end(), set.begin(), set.end()) ? 1 : 0;
    }
    if (support >= min_support) sets[set] = support;
  }
  auto closed = sets;
  for (const auto& [set, support] : sets) {
    for (const auto& [larger, other] : sets) {
      if (larger.size() > set.size() && other == support &&
          std::includes(larger.begin(), larger.end(), set.begin(), set.end())) {
        closed.erase(set);
        break;
      }
    }
  }
  return closed;
}

TEST(Motifs, EveryClosedConnectedSetIsFoundAndNoOther) {
  testing::Seeded random{77};
  const char* ends[] = {"DET-01", "CRD-02", "SYS-03", "ORG-04", "decision", "phase:recovery"};
  const char* verbs[] = {"misleads", "delays", "enables"};
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> pool;
    for (int e = 0; e < 8; ++e) {
      pool.push_back(std::string(ends[random.below(6)]) + " " + verbs[random.below(3)] + " " + ends[random.below(6)]);
    }
    std::vector<std::vector<std::string>> rows(3 + random.below(6));
    for (auto& row : rows) {
      for (const std::string& edge : pool) {
        if (random.unit() < .55) row.push_back(edge);
      }
    }
    const Transactions edges = transactions_of(rows);
    const std::int64_t min_support = 1 + random.below(3);
    const auto found = motifs(edges, {}, {.min_support = min_support, .min_groups = 1, .draws = 1});
    std::map<std::vector<std::int32_t>, std::int64_t> sets;
    for (const Motif& motif : found->found) {
      sets[motif.edges] = motif.support;
      ASSERT_EQ(motif.rows.size(), static_cast<std::size_t>(motif.support));
    }
    ASSERT_EQ(sets, by_trying_all(edges, min_support)) << "round " << round;
  }
}

TEST(Motifs, TheChanceOfARelationIsThatOfDealingTargetsAnew) {
  // Two relations of one type: as they are, or with their targets swapped. Each of four reviews holds the first way.
  const std::vector<std::vector<std::string>> rows(
      4, {"DET-01 misleads decision", "CRD-01 misleads impact", "SYS-01 delays ORG-01"});
  const auto found = motifs(transactions_of(rows), {}, {.min_groups = 1, .draws = 4000});
  std::map<std::string, const Motif*> by_name;
  const Transactions edges = transactions_of(rows);
  for (const Motif& motif : found->found) by_name[edges.names[static_cast<std::size_t>(motif.edges[0])]] = &motif;
  ASSERT_EQ(by_name.size(), 3U);  // "decision" of one review is not that of another: nothing joins them
  EXPECT_NEAR(by_name["DET-01 misleads decision"]->expected, 2, .1);
  EXPECT_NEAR(by_name["DET-01 misleads decision"]->p, 1.0 / 16, .01);
  EXPECT_DOUBLE_EQ(by_name["SYS-01 delays ORG-01"]->expected, 4);  // it has nobody to swap with
  EXPECT_DOUBLE_EQ(by_name["SYS-01 delays ORG-01"]->p, 1);
}

/// Reviews whose graphs pair eight codes with eight others at random, by one type of relation; in `planted` of them one
/// pair is fixed.
Transactions random_graphs(testing::Seeded& random, std::size_t reviews, std::size_t planted) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t r = 0; r < reviews; ++r) {
    std::vector<int> to = {0, 1, 2, 3, 4, 5, 6, 7};
    for (std::size_t i = 8; i > 1; --i) std::swap(to[i - 1], to[random.below(static_cast<std::uint32_t>(i))]);
    if (r < planted) std::swap(to[0], *std::find(to.begin(), to.end(), 0));
    std::vector<std::string> row;
    for (std::size_t i = 0; i < 8; ++i) {
      row.push_back("DET-0" + std::to_string(i) + " delays CRD-0" + std::to_string(to[i]));
    }
    rows.push_back(row);
  }
  return transactions_of(rows);
}

TEST(Motifs, PlantedOnesStandOutAndRandomGraphsRaiseNoAlarm) {
  testing::Seeded random{12};
  int found = 0;
  int alarmed = 0;
  for (int corpus = 0; corpus < 60; ++corpus) {
    const MotifOptions options{.min_groups = 1, .draws = 200, .seed = static_cast<std::uint64_t>(corpus)};
    const Transactions planted = random_graphs(random, 60, 25);
    const auto some = motifs(planted, {}, options);
    ASSERT_TRUE(some);
    for (const Motif& motif : some->found) {
      found +=
          motif.stands_out && planted.names[static_cast<std::size_t>(motif.edges[0])] == "DET-00 delays CRD-00" ? 1 : 0;
    }
    const auto none = motifs(random_graphs(random, 60, 0), {}, options);
    alarmed += std::any_of(none->found.begin(), none->found.end(), [](const Motif& m) { return m.stands_out; }) ? 1 : 0;
  }
  EXPECT_GE(found, 54);
  EXPECT_LE(alarmed, 3 + 3);  // 5 in 100
}

TEST(Motifs, OddInputHasAClearAnswer) {
  EXPECT_TRUE(motifs(Transactions{}, {})->found.empty());
  const std::vector<std::vector<std::string>> drawn(5, {"DET-01 joint junction", "junction triggers impact"});
  EXPECT_TRUE(motifs(transactions_of(drawn), {}, {.min_groups = 1})->found.empty());  // says nothing but its drawing
  EXPECT_FALSE(motifs(Transactions{}, {}, {.min_support = 0}));
  EXPECT_FALSE(motifs(Transactions{}, transactions_of({{"a"}})));
  std::vector<std::string> large;  // 66 equal graphs of 600 relations are one motif
  for (int i = 0; i < 600; ++i)
    large.push_back("X-acme-" + std::to_string(10 + i) + " enables X-acme-" + std::to_string(11 + i));
  const auto same = motifs(transactions_of(std::vector(66, large)), {}, {.min_groups = 1, .draws = 2});
  ASSERT_EQ(same->found.size(), 1U);
  EXPECT_EQ(same->found[0].edges.size(), 600U);
  testing::Seeded random{1};
  std::vector<std::vector<std::string>> rows(40);
  for (auto& row : rows) {
    for (int i = 0; i < 40; ++i) {
      if (random.unit() < .8) row.push_back("DET-01 enables X-acme-" + std::to_string(10 + i));
    }
  }
  const auto many = motifs(transactions_of(rows), {}, {.limit = 1000});
  ASSERT_FALSE(many);
  EXPECT_THAT(many.error().remedy, HasSubstr("larger support"));
}

TEST(Motifs, AJunctionIsWentThrough) {
  // Half of the reviews draw the relation directly, half over a junction: it is the same relation in all of them.
  std::vector<Review> reviews;
  for (int i = 0; i < 6; ++i) {
    Review review = testing::coded_review("r" + std::to_string(i), 30 * i, "svc-" + std::to_string(i % 3),
                                          {"DET-04", "CRD-01", "TOL-01"});
    const auto edge = [](const char* from, EdgeType type, const char* to) {
      Edge out;
      out.from = Id<AnyNode>(from);
      out.type = type;
      out.to = Id<AnyNode>(to);
      return out;
    };
    FactorGraph graph;
    if (i % 2 == 0) {
      graph.edges = {edge("f0", EdgeType::delays, "f1")};
    } else {
      Junction junction;
      junction.id = "j";
      graph.junctions = {junction};
      graph.edges = {edge("f0", EdgeType::joint, "j"), edge("f2", EdgeType::joint, "j"),
                     edge("j", EdgeType::delays, "f1")};
    }
    review.factor_graph = graph;
    reviews.push_back(review);
  }
  PatternOptions options;
  options.kinds = {PatternKind::motifs};
  const auto all = patterns(testing::corpus_of(reviews), testing::seconds_of_day(400), options);
  ASSERT_TRUE(all);
  const auto& found = all->motifs->found;
  const auto direct = std::find_if(found.begin(), found.end(), [&](const Motif& motif) {
    return motif.edges.size() == 1 &&
           all->cases.edges.names[static_cast<std::size_t>(motif.edges[0])] == "DET-04 delays CRD-01";
  });
  ASSERT_NE(direct, found.end());
  EXPECT_EQ(direct->support, 6);
}

TEST(Motifs, AreReportedWithTheirReviews) {
  std::vector<Review> reviews;
  for (int i = 0; i < 4; ++i) {
    Review review =
        testing::coded_review("r" + std::to_string(i), 30 * i, "svc-" + std::to_string(i % 2), {"DET-04", "CRD-01"});
    FactorGraph graph;
    Edge edge;
    edge.type = EdgeType::delays;
    edge.from = Id<AnyNode>("f0");
    edge.to = Id<AnyNode>("f1");
    graph.edges = {edge};
    review.factor_graph = graph;
    reviews.push_back(review);
  }
  PatternOptions options;
  options.kinds = {PatternKind::motifs};
  const auto found = patterns(testing::corpus_of(reviews), testing::seconds_of_day(400), options);
  ASSERT_EQ(found->motifs->found.size(), 1U);
  const std::string text = text_of(*found);
  EXPECT_THAT(text, HasSubstr("None stands out"));
  EXPECT_THAT(text, HasSubstr("in 4 reviews over 2 services"));
  EXPECT_THAT(text, HasSubstr("in r0, r1, r2, r3"));
  EXPECT_THAT(json_of(*found), HasSubstr("\"type\": \"delays\""));
}

}  // namespace
}  // namespace debrief
