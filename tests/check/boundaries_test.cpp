// Where rules on numbers begin and end, case by case. That each rule fires and stays silent at all is in its page.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/check/check.hpp"
#include "support/incidents.hpp"

namespace debrief {
namespace {

constexpr std::int64_t hour = 60;
constexpr std::int64_t day = 24 * hour;

Instant minute(std::int64_t minutes) {
  return testing::instant_at(testing::new_year_2024 + minutes * 60);
}

std::size_t count(const std::string& rule, const Review& review, const Policy& policy = {}) {
  CheckOptions options;
  options.policy = policy;
  options.select = {rule};
  return check(review, options).size();
}

Review grave(Stage stage) {
  Review out;
  out.id = "r-1";
  out.title = "Pool exhausted";
  out.tier = Tier::full;
  out.stage = stage;
  return out;
}

Segment segment(SegmentKind kind, std::int64_t minutes) {
  Segment out;
  out.kind = kind;
  out.minutes = minutes;
  return out;
}

TEST(TimelineShare, IsAWarningBelowHalfAndAHintBelowTwoThirds) {
  struct Case {
    std::int64_t timeline, rest;
    std::size_t warnings, hints;
  };
  for (const Case& one : {Case{29, 31, 1, 0}, Case{30, 30, 0, 1}, Case{39, 21, 0, 1}, Case{40, 20, 0, 0}}) {
    Review review = grave(Stage::held);
    review.meeting.emplace().segments = {segment(SegmentKind::timeline, one.timeline),
                                         segment(SegmentKind::learning, one.rest)};
    EXPECT_EQ(count("timeline-cut-short", review), one.warnings) << one.timeline;
    EXPECT_EQ(count("timeline-below-two-thirds", review), one.hints) << one.timeline;
  }
}

TEST(TimelineShare, IsNotToldFromSectionsWithoutMinutes) {
  Review review = grave(Stage::held);
  review.meeting.emplace().segments = {segment(SegmentKind::timeline, 1), segment(SegmentKind::learning, 50)};
  review.meeting->segments.back().minutes.reset();
  EXPECT_EQ(count("timeline-cut-short", review), 0U);
}

TEST(SectionOrder, GoesByTheirTimesWhereTheyHaveThem) {
  Review review = grave(Stage::held);
  review.meeting.emplace().segments = {segment(SegmentKind::factors, 20), segment(SegmentKind::timeline, 40)};
  EXPECT_EQ(count("sections-out-of-order", review), 1U);
  review.meeting->segments[0].started_at = minute(40);
  review.meeting->segments[1].started_at = minute(0);
  EXPECT_EQ(count("sections-out-of-order", review), 0U) << "written down in another order than held";
}

TEST(MeetingLength, AllowsFiveMinutesEitherWay) {
  for (const auto& [minutes, findings] : {std::pair{54, 1U}, {55, 0U}, {60, 0U}, {90, 0U}, {95, 0U}, {96, 1U}}) {
    Review review = grave(Stage::held);
    review.meeting.emplace().started_at = minute(0);
    review.meeting->ended_at = minute(minutes);
    EXPECT_EQ(count("length-outside-its-format", review), findings) << minutes;
  }
}

TEST(MeetingLength, OfAMiniReviewIsThePolicys) {
  Review review = grave(Stage::held);
  review.tier = Tier::mini;
  review.meeting.emplace().started_at = minute(0);
  review.meeting->ended_at = minute(40);
  EXPECT_EQ(count("length-outside-its-format", review), 1U);
  Policy policy;
  policy.mini_review_minutes = 40;
  EXPECT_EQ(count("length-outside-its-format", review, policy), 0U);
}

TEST(CoreGroup, IsFourToSevenWhoSpeak) {
  for (const auto& [participants, findings] : {std::pair{1, 1U}, {2, 0U}, {7, 0U}, {8, 1U}}) {
    Review review = grave(Stage::scheduled);
    auto& attendance = review.meeting.emplace().attendance;
    attendance.resize(static_cast<std::size_t>(participants) + 4);
    attendance[0].role = MeetingRole::facilitator;
    attendance[1].role = MeetingRole::scribe;
    attendance[2].role = MeetingRole::observer;
    attendance[3].role = MeetingRole::section_guest;
    EXPECT_EQ(count("core-group-size", review), findings) << participants;
  }
}

TEST(Drill, IsHeldTwoToFourWeeksAfterTheMeeting) {
  for (const auto& [days, findings] : {std::pair{13, 1U}, {14, 0U}, {28, 0U}, {29, 1U}}) {
    Review review = grave(Stage::followed_up);
    review.meeting.emplace().ended_at = minute(0);
    Drill drill;
    drill.id = "DR1";
    drill.decision_point = "D1";
    drill.held_at = minute(days * day);
    review.readiness.emplace().drills = {drill};
    EXPECT_EQ(count("drill-outside-its-window", review), findings) << days;
  }
}

/// Events at those minutes, between a first signal at 0 and mitigation at `end`.
Review told_at(const std::vector<std::int64_t>& minutes, std::int64_t end) {
  Review out = grave(Stage::held);
  out.incidents = {testing::incident_with("I1", 0, {{"first_signal", 0}, {"mitigated", end}})};
  for (const std::int64_t at : minutes) {
    TimelineEvent event;
    event.id = "E" + std::to_string(out.timeline.size() + 1);
    event.at = minute(at);
    event.text = "Something is seen.";
    out.timeline.push_back(event);
  }
  return out;
}

TEST(SilentGap, IsHalfAnHourAndAThirdOfTheWhole) {
  EXPECT_EQ(count("silent-gap", told_at({0, 5, 10, 40, 60, 90}, 90)), 1U);
  EXPECT_EQ(count("silent-gap", told_at({0, 5, 10, 39, 60, 88}, 90)), 0U) << "29 minutes";
  EXPECT_EQ(count("silent-gap", told_at({0, 60, 120, 180, 240, 300}, 300)), 0U) << "a fifth of the whole";
  EXPECT_EQ(count("silent-gap", told_at({0, 5, 10, 15, 20, 300}, 30)), 0U) << "after mitigation";
  EXPECT_EQ(count("silent-gap", told_at({0, 5, 10, 60, 90}, 90)), 0U) << "too few events to tell";
}

TEST(SilentGap, IsFilledByWhatLastsAndByWhatHasNoClock) {
  Review review = told_at({0, 5, 10, 60, 80, 90}, 90);
  ASSERT_EQ(count("silent-gap", review), 1U);
  Review lasting = review;
  lasting.timeline[2].until = minute(55);
  EXPECT_EQ(count("silent-gap", lasting), 0U);
  review.timeline[1].at.reset();
  EXPECT_EQ(count("silent-gap", review), 0U);
}

Review chain(std::size_t factors, const std::vector<std::pair<int, int>>& edges) {
  Review out = grave(Stage::held);
  for (std::size_t i = 0; i < factors; ++i) {
    ContributingFactor factor;
    factor.id = "F" + std::to_string(i);
    factor.code = "SYS-02";
    out.contributing_factors.push_back(factor);
  }
  out.factor_graph.emplace();
  for (const auto& [from, to] : edges) {
    Edge edge;
    edge.type = EdgeType::enables;
    edge.from = "F" + std::to_string(from);
    edge.to = "F" + std::to_string(to);
    out.factor_graph->edges.push_back(edge);
  }
  return out;
}

TEST(FiveWhys, AreAChainOfFourThatHoldsMostFactors) {
  EXPECT_EQ(count("reads-like-five-whys", chain(4, {{0, 1}, {1, 2}, {2, 3}})), 1U);
  EXPECT_EQ(count("reads-like-five-whys", chain(3, {{0, 1}, {1, 2}})), 0U) << "three";
  EXPECT_EQ(count("reads-like-five-whys", chain(5, {{0, 1}, {1, 2}, {2, 3}, {4, 2}})), 0U) << "two lead to one";
  EXPECT_EQ(count("reads-like-five-whys", chain(8, {{0, 1}, {1, 2}, {2, 3}})), 0U) << "one strand beside four factors";
}

TEST(TwoInOne, IsAVerbBehindTheAnd) {
  const std::pair<const char*, std::size_t> cases[] = {
      {"Route pages to Platform and remove the former owner", 1},
      {"Detect and block the behaviour of this malware", 1},
      {"Split work over several clusters and a second region", 0},
      {"Rehearse losing quorum and moving data", 0},
      {"Correct the setting and the procedure", 0},
  };
  for (const auto& [title, findings] : cases) {
    Review review = grave(Stage::followed_up);
    Action action;
    action.id = "A1";
    action.title = title;
    action.state = ActionState::committed;
    review.actions = {action};
    EXPECT_EQ(count("two-in-one", review), findings) << title;
  }
}

TEST(OwnProcess, IsNeededForWhatReportsByOthersHardlyEverSay) {
  Review review = grave(Stage::published);
  review.luck = {Luck{}};
  review.incidents = {Incident{}};
  review.evidence_packet.emplace().items = {EvidenceItem{}};
  review.timeline = {TimelineEvent{}};
  for (const char* rule : {"luck-without-its-difference", "neither-severity-nor-trigger", "entry-without-a-source",
                           "packet-incomplete", "no-internal-impact", "nothing-to-practise"}) {
    EXPECT_EQ(count(rule, review), 0U) << rule;
    Review own = review;
    own.meeting.emplace();
    EXPECT_EQ(count(rule, own), 1U) << rule;
  }
}

}  // namespace
}  // namespace debrief
