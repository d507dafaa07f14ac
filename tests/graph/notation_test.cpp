#include "debrief/graph/notation.hpp"

#include <gmock/gmock.h>

#include <random>

#include "debrief/graph/builder.hpp"
#include "debrief/io/write.hpp"
#include "graph/examples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

std::vector<std::string> edges_of(std::string_view text) {
  const auto reading = graph::read_notation(text);
  EXPECT_TRUE(reading.findings.empty()) << (reading.findings.empty() ? "" : reading.findings.front().message);
  std::vector<std::string> out;
  if (!reading.review.factor_graph) return out;
  for (const Edge& edge : reading.review.factor_graph->edges) {
    out.push_back(edge.from.text + ' ' + std::string(text_of(edge.type)) + ' ' + edge.to.text);
  }
  return out;
}

TEST(Notation, ReadsTheLineOfTheReadme) {
  const auto reading = graph::read_notation(
      "SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency; DET-04 ~misleads~> D1; ORG-01 ~delays 20m~> engage");
  EXPECT_TRUE(reading.findings.empty());
  const Review& review = reading.review;
  ASSERT_EQ(review.contributing_factors.size(), 5U);
  EXPECT_EQ(review.contributing_factors[2].kind, FactorKind::trigger);
  EXPECT_EQ(review.contributing_factors[2].code, "SYS-10");
  ASSERT_EQ(review.timeline.size(), 2U);
  EXPECT_EQ(review.timeline[0].text, "pool exhausted");
  EXPECT_EQ(review.timeline[1].id.text, "engage");
  ASSERT_EQ(review.incidents.size(), 1U);
  EXPECT_EQ(review.incidents[0].impacts.at(0).id.text, "latency");
  EXPECT_EQ(review.decision_points.at(0).id.text, "D1");
  ASSERT_EQ(review.factor_graph->edges.size(), 7U);
  EXPECT_EQ(review.factor_graph->edges[6].minutes, 20);
  EXPECT_EQ(review.factor_graph->edges[3].type, EdgeType::joint);
  EXPECT_EQ(review.factor_graph->edges[4].type, EdgeType::triggers);
}

TEST(Notation, ArrowsMeanWhatTheirEndsSuggest) {
  using ::testing::ElementsAre;
  EXPECT_THAT(edges_of("F1 -> e -> m"), ElementsAre("F1 enables e", "e triggers m"));
  EXPECT_THAT(edges_of("F1! -> e -> m"), ElementsAre("F1 triggers e", "e triggers m"));
  EXPECT_THAT(edges_of("TOL-01+ -> m"), ElementsAre("TOL-01 mitigates m"));
  EXPECT_THAT(edges_of("F1 -> D1 -> m"), ElementsAre("F1 shapes D1", "D1 triggers m"));
  EXPECT_THAT(edges_of("F1 -> B1 -> m"), ElementsAre("F1 degrades B1", "B1 mitigates m"));
  EXPECT_THAT(edges_of("cue C1 of D1 \"a graph\"; C1 -> D1; F1 -> C1"), ElementsAre("C1 misleads D1", "F1 masks C1"));
  EXPECT_THAT(edges_of("F1 ~delays 3m~> mitigation"), ElementsAre("F1 delays phase:mitigation"));
  EXPECT_THAT(edges_of("(F1 | F2) & F3 -> m"),
              ElementsAre("F1 alternative J1", "F2 alternative J1", "J1 joint J2", "F3 joint J2", "J2 joint m"));
  EXPECT_THAT(edges_of("J7 = F1 | F2 & F3\nJ7 -> m"),
              ElementsAre("F2 joint J1", "F3 joint J1", "F1 alternative J7", "J1 alternative J7", "J7 alternative m"));
}

TEST(Notation, EverythingAnEdgeCanSay) {
  const auto reading = graph::read_notation(
      R"(F1 ~enables observed but-for:unclear by:on-call,"first responder" evidence:EV1,EV2 "seen \"twice\""~> e)");
  ASSERT_TRUE(reading.findings.empty());
  const Edge& edge = reading.review.factor_graph->edges.at(0);
  EXPECT_EQ(edge.confidence, Confidence::observed);
  EXPECT_EQ(edge.but_for, ButFor::unclear);
  EXPECT_EQ(edge.perspectives, (std::vector<std::string>{"on-call", "first responder"}));
  EXPECT_EQ(edge.evidence.size(), 2U);
  EXPECT_EQ(edge.note, "seen \"twice\"");
}

TEST(Notation, WhatCannotBeReadIsNamedWithItsPlace) {
  const std::pair<const char*, const char*> wrong[] = {
      {"F1 ~misled~> D1", "misled"},
      {"F1 ~delays 20~> D1", "20"},
      {"F1 ~delays", "not closed"},
      {"F1 & F2", "leads to something"},
      {"(F1 & F2 -> m", "not closed"},
      {"-> m", "missing"},
      {"F1 ->", "missing"},
      {"F1 F2 -> m", "should end"},
      {"event \"open", "not closed"},
      {"boundary F1 boredom", "reason"},
      {"barrier B1 lazy", "lazy"},
      {"J1 = F1", "two nodes"},
      {"event x \"a\"; factor x", "twice"},
      {"C9 ~relates~> F1", "no decision point"},
  };
  for (const auto& [text, part] : wrong) {
    const auto reading = graph::read_notation(std::string("F8 -> x8\n") + text);
    ASSERT_FALSE(reading.findings.empty()) << text;
    EXPECT_THAT(reading.findings.front().message, HasSubstr(part)) << text;
    EXPECT_FALSE(reading.findings.front().suggestion.empty()) << text;
    EXPECT_EQ(reading.review.factor_graph->edges.at(0).to.text, "x8") << text;
  }
  const auto reading = graph::read_notation("F1 -> a\nF1 ~delay 3m~> a");
  EXPECT_EQ(reading.findings.at(0).line, 2);
  EXPECT_THAT(reading.findings.at(0).suggestion, HasSubstr("delays"));
}

TEST(Notation, DeepNestingIsRefusedAndNotFollowed) {
  const std::string text = std::string(100'000, '(') + "F1" + std::string(100'000, ')') + " -> m";
  const auto reading = graph::read_notation(text);
  EXPECT_FALSE(reading.findings.empty());
}

TEST(Notation, TheExampleIsCanonical) {
  const Review review = graph::read_notation(testing::pool_incident).review;
  const std::string text = graph::write_notation(review);
  EXPECT_THAT(text, HasSubstr("SYS-02 & DEP-08 & SYS-10 -> pool_exhausted -> latency\n"));
  EXPECT_THAT(text, HasSubstr("ORG-01 ~delays 20m~> engage_the_owner\n"));
  const Review again = graph::read_notation(text).review;
  EXPECT_EQ(again, review);
  EXPECT_EQ(graph::write_notation(again), text);
}

/// A graph that uses everything the notation has words for.
Review random_review(std::mt19937& random) {
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  const auto chance = [&](std::size_t percent) { return below(100) < percent; };
  graph::Builder builder;
  std::vector<std::string> ids;
  static const char* const codes[] = {"SYS-02", "DET-04", "TOL-01", "CRD-03", "X-acme-12", "ORG-01"};
  static const char* const odd[] = {"odd id", "a;b", "event", "x->y", "ünï", "q\"q", "phase", "mitigation", "J1"};
  const std::size_t count = 2 + below(14);
  std::vector<std::string> decisions;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    std::string id = chance(15) ? std::string(odd[below(9)]) + (chance(50) ? number : "") : "n" + number;
    if (std::find(ids.begin(), ids.end(), id) != ids.end()) continue;
    const std::string text = chance(50) ? "words with \"quotes\" and a\nline " + number : std::string();
    switch (below(8)) {
      case 0:
      case 1: {
        if (chance(60)) id = codes[below(6)];
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) continue;
        std::optional<FactorKind> kind;
        if (chance(40)) kind = static_cast<FactorKind>(below(5));
        builder.factor(id, chance(70) ? std::string(codes[below(6)]) : std::string(), text, kind);
        break;
      }
      case 2:
        builder.event(id, text.empty() && chance(50) ? id : text);
        break;
      case 3:
        builder.decision(id, text);
        decisions.push_back(id);
        break;
      case 4:
        if (decisions.empty()) continue;
        builder.cue(decisions[below(decisions.size())], id, text);
        break;
      case 5:
        builder.barrier(id, text, chance(50) ? std::optional(BarrierKind::gate) : std::nullopt,
                        chance(50) ? std::optional(static_cast<BarrierState>(below(4))) : std::nullopt);
        break;
      case 6:
        builder.impact(id, text, static_cast<ImpactAudience>(below(3)));
        break;
      default:
        builder.action(id, text);
    }
    ids.push_back(id);
  }
  if (ids.empty()) return std::move(builder).review();
  const std::size_t edges = below(16);
  for (std::size_t i = 0; i < edges; ++i) {
    if (chance(25)) {
      std::vector<std::string> members;
      for (std::size_t k = 0; k < 2 + below(3); ++k) members.push_back(ids[below(ids.size())]);
      const std::string junction = builder.junction(static_cast<JunctionKind>(below(3)), members);
      if (chance(70))
        builder.connect(junction, chance(60) ? EdgeType::joint : EdgeType::enables, ids[below(ids.size())]);
      if (std::find(ids.begin(), ids.end(), junction) == ids.end()) ids.push_back(junction);
      continue;
    }
    const std::string to = chance(10) ? "phase:triage" : ids[below(ids.size())];
    Edge& edge = builder.connect(ids[below(ids.size())], static_cast<EdgeType>(below(13)), to);
    if (chance(20)) edge.minutes = static_cast<std::int64_t>(below(100));
    if (chance(20)) edge.confidence = static_cast<Confidence>(below(4));
    if (chance(20)) edge.but_for = static_cast<ButFor>(below(4));
    if (chance(20)) edge.perspectives = {"on-call", "the \"other\" team, late"};
    if (chance(20)) edge.evidence = {Id<EvidenceItem>("EV1"), Id<EvidenceItem>("e v")};
    if (chance(20)) edge.note = "a ~> b;\n# not a comment";
  }
  if (chance(30)) builder.boundary(ids[below(ids.size())], BoundaryReason::access, chance(50) ? "gone" : "");
  return std::move(builder).review();
}

/// What the notation carries: the graph and the records it names, whatever else the review holds.
std::string shape_of(const Review& review) {
  const graph::Nodes nodes(review);
  std::string out;
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const graph::Node& node = nodes[i];
    out += std::string(text_of(node.kind)) + '|' + std::string(node.id) + '|' + std::string(node.label);
    if (const auto* factor = nodes.factor(i)) {
      out += '|' + factor->code + '|' + factor->label + '|' + (factor->kind ? std::string(text_of(*factor->kind)) : "");
    }
    if (node.kind == NodeKind::cue) out += '|' + review.decision_points[node.owner].id.text;
    out += '\n';
  }
  if (review.factor_graph) out += write_record(type_of<FactorGraph>(), &*review.factor_graph);
  return out;
}

TEST(Notation, RandomGraphsComeBackAsTheyWere) {
  std::mt19937 random(20260401);
  for (int round = 0; round < 4'000; ++round) {
    const Review review = random_review(random);
    const std::string text = graph::write_notation(review);
    const auto reading = graph::read_notation(text);
    ASSERT_TRUE(reading.findings.empty()) << text << reading.findings.front().message;
    ASSERT_TRUE(shape_of(reading.review) == shape_of(review)) << text << shape_of(review) << shape_of(reading.review);
    ASSERT_EQ(graph::write_notation(reading.review), text);
  }
}

TEST(Notation, RandomBytesNeverCrash) {
  std::mt19937 random(7);
  const std::string_view alphabet = "FDJ1 2->~&|?()=!+*#;,:\"\\\nmdelaysevent of\xc3\xbc";
  for (int round = 0; round < 3'000; ++round) {
    std::string text;
    const std::size_t size = random() % 80;
    for (std::size_t i = 0; i < size; ++i) text += alphabet[random() % alphabet.size()];
    const auto reading = graph::read_notation(text);
    graph::write_notation(reading.review);
    for (const Finding& finding : reading.findings) EXPECT_LE(finding.span->end, text.size());
  }
}

}  // namespace
}  // namespace debrief
