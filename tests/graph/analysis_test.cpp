#include "debrief/graph/analysis.hpp"

#include <gmock/gmock.h>

#include <bitset>
#include <map>
#include <random>

#include "debrief/graph/builder.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/io/write.hpp"
#include "graph/examples.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Review sketch(std::string_view text) {
  auto reading = graph::read_notation(text);
  for (const Finding& finding : reading.findings) ADD_FAILURE() << finding.message;
  return std::move(reading.review);
}

Instant minute(std::int64_t minutes) {
  Instant out;
  out.unix_seconds = 1'700'000'000 / 60 * 60 + 60 * minutes;
  return out;
}

TEST(TimeLedger, TheWorkedExampleExplainsThirtyFiveMinutes) {
  const auto ledger = graph::time_ledger(sketch(testing::pool_incident));
  EXPECT_EQ(ledger.explained_seconds, 35 * 60);
  EXPECT_FALSE(ledger.observed_seconds.has_value());
  EXPECT_FALSE(ledger.unexplained_seconds.has_value());
  EXPECT_THAT(ledger.unquantified, ElementsAre(Id<AnyNode>("CRD-03")));
  ASSERT_THAT(ledger.categories, SizeIs(2));
  EXPECT_EQ(ledger.categories[0].category, "ORG");
  EXPECT_EQ(ledger.categories[0].stated_seconds, 20 * 60);
}

TEST(TimeLedger, EqualsAMinuteByMinuteCount) {
  std::mt19937 random(9);
  const char* const codes[] = {"DET-01", "TOL-01", "ORG-01", "CRD-03"};
  for (int round = 0; round < 400; ++round) {
    graph::Builder builder;
    Review review;
    constexpr int length = 300;
    const auto event = [&](const std::string& id, int at) {
      auto& added = review.timeline.emplace_back();
      added.id = id;
      added.text = id;
      added.at = minute(at);
    };
    event("first", 0);
    event("last", length);
    std::bitset<length> any;
    std::map<std::string, std::bitset<length>> by_category;
    std::vector<int> running(length, 0);
    const int delays = static_cast<int>(random() % 12);
    review.factor_graph.emplace();
    for (int i = 0; i < delays; ++i) {
      const int end = static_cast<int>(random() % (length + 1)), minutes = static_cast<int>(random() % 80);
      const std::string code = codes[random() % 4], id = "E" + std::to_string(i), factor = "f" + std::to_string(i);
      event(id, end);
      auto& added = review.contributing_factors.emplace_back();
      added.id = factor;
      added.code = code;
      Edge& edge = review.factor_graph->edges.emplace_back();
      edge.type = EdgeType::delays;
      edge.from = factor;
      edge.to = id;
      edge.minutes = minutes;
      for (int m = std::max(0, end - minutes); m < end; ++m) {
        any.set(static_cast<std::size_t>(m));
        by_category[code.substr(0, 3)].set(static_cast<std::size_t>(m));
        ++running[static_cast<std::size_t>(m)];
      }
      by_category[code.substr(0, 3)];
    }
    const auto ledger = graph::time_ledger(review);
    ASSERT_EQ(ledger.observed_seconds, length * 60);
    ASSERT_EQ(ledger.explained_seconds, static_cast<std::int64_t>(any.count()) * 60) << round;
    ASSERT_EQ(ledger.unexplained_seconds, static_cast<std::int64_t>(length - any.count()) * 60);
    ASSERT_EQ(ledger.overlapping_seconds,
              60 * std::count_if(running.begin(), running.end(), [](int n) { return n > 1; }));
    ASSERT_EQ(ledger.categories.size(), by_category.size());
    for (const auto& entry : ledger.categories) {
      ASSERT_EQ(entry.located_seconds, static_cast<std::int64_t>(by_category.at(entry.category).count()) * 60);
    }
  }
}

TEST(TimeLedger, PhasesShowTheirRemainder) {
  Review review = sketch(
      "ORG-01 ~delays 20m~> engaged; TOL-01 ~delays 15m~> mitigation; COG-01 ~delays 500m~> triage; event a; event b; "
      "event c; event d");
  const auto place = [&](const char* id, int at, Phase phase) {
    for (auto& event : review.timeline) {
      if (event.id.text != id) continue;
      event.at = minute(at);
      event.phase = phase;
    }
  };
  place("a", 0, Phase::detection);
  place("b", 10, Phase::triage);
  place("engaged", 50, Phase::investigation);
  place("c", 60, Phase::mitigation);
  place("d", 100, Phase::recovery);
  const auto ledger = graph::time_ledger(review);
  EXPECT_EQ(ledger.observed_seconds, 100 * 60);
  EXPECT_TRUE(ledger.stated_exceeds_observed);
  std::map<Phase, const graph::TimeLedgerPhase*> phases;
  for (const auto& phase : ledger.phases) phases[phase.phase] = &phase;
  EXPECT_EQ(phases.at(Phase::detection)->unexplained_seconds, 600);
  EXPECT_EQ(phases.at(Phase::mitigation)->observed_seconds, 40 * 60);
  EXPECT_EQ(phases.at(Phase::mitigation)->explained_seconds, 15 * 60);
  EXPECT_EQ(phases.at(Phase::triage)->explained_seconds, 40 * 60);  // 500 stated, 40 there were
  EXPECT_EQ(phases.at(Phase::triage)->unexplained_seconds, 0);
}

TEST(Containment, LuckIsMarkedAsLuck) {
  Review review =
      sketch("impact m \"a fifth of the users\"; TOL-01+ -> m; SYS-09* -> cause; F1 -> cause -> m; impact n \"none\"");
  review.luck.emplace_back().id = "L1";
  const auto map = graph::containment(review);
  ASSERT_THAT(map.impacts, SizeIs(2));
  EXPECT_THAT(map.impacts[0].limited_by, ElementsAre(Id<AnyNode>("TOL-01"), Id<AnyNode>("SYS-09")));
  EXPECT_THAT(map.impacts[0].by_luck, ElementsAre(Id<AnyNode>("SYS-09")));
  EXPECT_THAT(map.impacts[1].question, HasSubstr("kept it"));
  EXPECT_THAT(map.luck, SizeIs(1));
}

TEST(BarrierStories, SayHowTheyStood) {
  const auto stories = graph::barrier_stories(
      sketch("barrier B1 gate bypassed \"canary\"; barrier B2 alert \"pool alert\"; F1 -> B1; B1 -> e -> m; F2 -> e"));
  ASSERT_THAT(stories, SizeIs(2));
  EXPECT_EQ(stories[0].state, BarrierState::bypassed);
  EXPECT_THAT(stories[0].weakened_by, ElementsAre(Id<AnyNode>("F1")));
  EXPECT_THAT(stories[0].limited, ElementsAre(Id<AnyNode>("e")));
  EXPECT_THAT(stories[0].impacts_behind, ElementsAre(Id<AnyNode>("m")));
  EXPECT_THAT(stories[0].question, HasSubstr("sensible"));
  EXPECT_THAT(stories[1].question, HasSubstr("stand"));
}

TEST(ActionCoverage, FindsWhatIsTouchedAndWhatIsNot) {
  Review review = sketch("F1! & F2 & F3 -> m; action A1 \"mend it\"; action A2 \"write\"; action A3 \"both\"");
  review.actions[0].addresses = {Id<AnyNode>("F1")};
  review.actions[2].addresses = {Id<AnyNode>("F1"), Id<AnyNode>("F2")};
  review.known_risks.emplace_back().factors = {Id<ContributingFactor>("F3")};
  auto coverage = graph::action_coverage(review);
  EXPECT_THAT(coverage.touching_triggers_only, ElementsAre(Id<Action>("A1")));
  EXPECT_THAT(coverage.touching_nothing, ElementsAre(Id<Action>("A2")));
  EXPECT_THAT(coverage.untouched, IsEmpty());
  EXPECT_TRUE(coverage.factors.at(2).accepted_as_risk);
  review.actions[2].state = ActionState::dropped;
  review.known_risks.clear();
  coverage = graph::action_coverage(review);
  EXPECT_THAT(coverage.untouched, SizeIs(2));
}

TEST(NewHazards, AreAskedOfOpenActions) {
  Review review = sketch("action A1 \"add an alert\"; action A2 \"drop it\"; F1 -> m");
  review.actions[0].type = ActionType::detect;
  review.actions[1].state = ActionState::dropped;
  const auto hazards = graph::new_hazards(review);
  ASSERT_THAT(hazards, SizeIs(1));
  EXPECT_THAT(hazards[0].questions, SizeIs(2));
  EXPECT_FALSE(hazards[0].answered);
}

TEST(ButFor, IsAskedOfConditionsAndRefusedOfChoices) {
  const Review review = sketch("F1 & F2 -> e; D1 ~mitigates~> e; F3 -> D1; B1 -> e");
  EXPECT_THAT(graph::but_for_questions(review), SizeIs(3));
  const auto refused = graph::but_for(review, 3);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("verdict"));
  EXPECT_FALSE(graph::but_for(review, 4).has_value());
  EXPECT_FALSE(graph::but_for(review, 99).has_value());
  EXPECT_FALSE(graph::answer_but_for(review, 3, ButFor::yes).has_value());
  const auto answered = graph::answer_but_for(review, 0, ButFor::yes);
  ASSERT_TRUE(answered.has_value());
  const auto asked = graph::but_for(*answered, 0);
  EXPECT_EQ(asked->answer, ButFor::yes);
  EXPECT_THAT(asked->siblings, ElementsAre(Id<AnyNode>("F2")));
  EXPECT_THAT(asked->next, HasSubstr("suffice together"));
}

Review with_decisions() {
  Review review = sketch(testing::pool_incident);
  auto& event = review.timeline[0];
  event.at = minute(8);
  auto& alert = review.timeline.emplace_back();
  alert.id = "alert";
  alert.text = "Alert: API latency above 2 s";
  alert.at = minute(0);
  alert.kind = EventKind::alert;
  auto& found = review.timeline.emplace_back();
  found.id = "found";
  found.text = "The pool graph is opened";
  found.at = minute(15);
  auto& rebuilt = review.timeline.emplace_back();
  rebuilt.id = "rebuilt";
  rebuilt.text = "Release reaches the last host";
  rebuilt.at = minute(-3);
  rebuilt.provenance = Provenance::reconstructed;
  auto& decision = review.decision_points[0];
  decision.at = minute(4);
  decision.account_of = "on-call";
  decision.situation_summary = "latency is up everywhere";
  decision.choice = "look at the API first";
  auto& cue = decision.cues.emplace_back();
  cue.what = "latency graph of the API";
  cue.first_available_at = minute(0);
  cue.seen_at = minute(2);
  auto& late_cue = decision.cues.emplace_back();
  late_cue.what = "pool at its limit";
  late_cue.first_available_at = minute(3);
  late_cue.seen_at = minute(15);
  auto& api = decision.hypotheses.emplace_back();
  api.text = "the API is slow by itself";
  api.status = HypothesisStatus::favoured;
  api.next_move = "roll the API back";
  auto& pool = decision.hypotheses.emplace_back();
  pool.text = "the database keeps it waiting";
  pool.next_move = "page the database team";
  decision.hindsight.emplace().notes = {"it was the pool"};
  decision.accounts.emplace_back();
  decision.accounts[0].account_of = "database team";
  decision.accounts[0].text = "nothing looked wrong from our side";
  Edge& reveals = review.factor_graph->edges.emplace_back();
  reveals.type = EdgeType::reveals;
  reveals.from = "found";
  reveals.to = "pool_exhausted";
  return review;
}

TEST(DecisionPoints, TextureAmbiguityAndAccounts) {
  const Review review = with_decisions();
  const auto texture = graph::texture(review.decision_points[0]);
  EXPECT_EQ(texture.score, 2);
  EXPECT_THAT(texture.missing, SizeIs(6));
  const auto ambiguity = graph::ambiguity(review.decision_points[0]);
  EXPECT_TRUE(ambiguity.genuine);
  EXPECT_THAT(ambiguity.next_moves, SizeIs(2));
  DecisionPoint settled = review.decision_points[0];
  settled.hypotheses[1].next_move = "Roll the API back.";
  EXPECT_FALSE(graph::ambiguity(settled).genuine);
  settled.hypotheses[1].closed_at = minute(3);
  settled.hypotheses[1].status = HypothesisStatus::discarded;
  EXPECT_THAT(graph::ambiguity(settled).lacks, SizeIs(2));
  const auto accounts = graph::accounts_side_by_side(review);
  ASSERT_THAT(accounts, SizeIs(1));
  EXPECT_THAT(accounts[0].accounts, SizeIs(2));
  const auto cues = graph::cue_inventory(review);
  EXPECT_EQ(cues.at(1).seconds_to_notice, 12 * 60);
}

TEST(DecisionPoints, SituationsSayWhatChanged) {
  Review review = with_decisions();
  DecisionPoint& second = review.decision_points.emplace_back();
  second.id = "D2";
  second.at = minute(15);
  auto& pool = second.hypotheses.emplace_back();
  pool.text = "the database keeps it waiting";
  const auto records = graph::situation_records(review);
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_THAT(records[1].gone_since, ElementsAre("the API is slow by itself"));
  EXPECT_THAT(records[0].cues, ElementsAre("latency graph of the API"));
}

TEST(VisibilityGap, ComparesLookedAtWithNeeded) {
  const auto gaps = graph::visibility_gaps(with_decisions());
  ASSERT_THAT(gaps, SizeIs(1));
  EXPECT_THAT(gaps[0].looked_at, ElementsAre("latency graph of the API"));
  EXPECT_THAT(gaps[0].not_seen, ElementsAre("pool at its limit"));
  EXPECT_THAT(gaps[0].misleading, ElementsAre("symptom alert pointed to another layer"));
  EXPECT_THAT(gaps[0].revealed_later, SizeIs(1));
}

TEST(RoomAt, ShowsNothingThatCameLater) {
  const Review review = with_decisions();
  const auto room = graph::room_at_minute(review, 12);
  ASSERT_TRUE(room.has_value());
  EXPECT_EQ(room->minutes_in, 12);
  const std::string json = write_record(type_of<graph::RoomAt>(), &*room);
  EXPECT_THAT(json, HasSubstr("API latency above"));
  EXPECT_THAT(json, HasSubstr("pool at its limit"));  // it was there to be noticed
  EXPECT_THAT(json, HasSubstr("the database keeps it waiting"));
  EXPECT_THAT(json, Not(HasSubstr("pool exhausted")));  // hidden until the graph was opened
  EXPECT_THAT(json, Not(HasSubstr("The pool graph is opened")));
  EXPECT_THAT(json, Not(HasSubstr("last host")));  // put together afterwards
  EXPECT_THAT(json, Not(HasSubstr("it was the pool")));
  EXPECT_THAT(json, Not(HasSubstr("look at the API first")));  // the choice is left to the reader
  EXPECT_EQ(room->withheld, 3);
  const auto later = graph::room_at_minute(review, 20);
  EXPECT_THAT(write_record(type_of<graph::RoomAt>(), &*later), HasSubstr("pool exhausted"));
  EXPECT_FALSE(graph::room_at_minute(Review{}, 3).has_value());
}

TEST(RoomAt, GrowsAndNeverTakesBack) {
  const Review review = with_decisions();
  std::size_t known = 0;
  for (int m = -10; m < 30; ++m) {
    const auto room = graph::room_at_minute(review, m);
    EXPECT_GE(room->known.size(), known);
    known = room->known.size();
    for (const auto& line : room->known) EXPECT_FALSE(line.at && is_before(room->at, *line.at));
    for (const auto& line : room->cues) EXPECT_FALSE(line.at && is_before(room->at, *line.at));
  }
}

TEST(Analysis, TheWorkedExampleAsTextAndJson) {
  const Review review = sketch(testing::pool_incident);
  const auto analysis = graph::analyse(review);
  testing::expect_golden(graph::text(review, analysis).value(), "graph/pool_analysis.txt");
  testing::expect_golden(write_record(type_of<graph::FactorGraphAnalysis>(), &analysis), "graph/pool_analysis.json");
  EXPECT_THAT(graph::text(review, analysis, "combinations").value(),
              HasSubstr("SYS-02 (connection pool limit) & DEP-08"));
  EXPECT_THAT(graph::text(review, analysis, "ranking").error().remedy, HasSubstr("time_ledger"));
}

TEST(Analysis, AnEmptyReviewHasNothingToSay) {
  const auto analysis = graph::analyse(Review{});
  EXPECT_THAT(graph::text(Review{}, analysis).value(), Not(HasSubstr("Combinations")));
}

}  // namespace
}  // namespace debrief
