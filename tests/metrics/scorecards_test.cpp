#include "debrief/metrics/scorecards.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "support/incidents.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using testing::new_year_2024;

constexpr std::int64_t a_day = 86400;

ActionTransition step(ActionState state, std::int64_t day) {
  ActionTransition out;
  out.state = state;
  out.at = testing::instant_at(new_year_2024 + day * a_day);
  return out;
}

Review review_on(int day) {
  Review out;
  out.id = "r" + std::to_string(day);
  Incident incident = testing::incident_with("i" + std::to_string(day), day * 24 * 60,
                                             {{"first_alert", 0}, {"declared", 5}, {"resolved", 60}, {"closed", 90}});
  incident.severity = "sev1";
  out.incidents = {incident};
  Meeting meeting;
  meeting.started_at = testing::instant_at(new_year_2024 + (day + 1) * a_day);
  meeting.ended_at = testing::instant_at(new_year_2024 + (day + 1) * a_day + 3600);
  out.meeting = meeting;
  LearningPoint point;
  point.id = "L1";
  out.learning_points = {point};
  ContributingFactor factor;
  factor.id = "F1";
  factor.code = day % 2 == 0 ? "CRD-02" : "DET-01";
  out.contributing_factors = {factor};
  Action done;
  done.id = "A1";
  done.state = ActionState::done;
  done.due = Date{2024, 3, 1};
  done.history = {step(ActionState::committed, day + 4), step(ActionState::done, day + 14)};
  Action dropped = done;
  dropped.id = "A2";
  dropped.state = ActionState::dropped;
  dropped.history = {step(ActionState::committed, day + 4), step(ActionState::dropped, day + 10)};
  Action replaced = done;
  replaced.id = "A3";
  replaced.state = ActionState::superseded;
  replaced.superseded_by = "A1";
  out.actions = {done, dropped, replaced};
  return out;
}

Scorecards cards(int reviews) {
  Corpus corpus;
  for (int i = 0; i < reviews; ++i) add(corpus, Document(review_on(i * 3)));
  Incident unreviewed = testing::incident_with("alone", 24 * 60, {{"first_alert", 0}, {"declared", 5}, {"closed", 9}});
  unreviewed.severity = "sev1";
  add(corpus, Document(unreviewed));
  return *scorecards(corpus, {.as_of = new_year_2024 + 300 * a_day});
}

TEST(Scorecards, CountWhatTheReviewsDid) {
  const Scorecards got = cards(8);
  EXPECT_EQ(got.meeting.reviews, 8);
  EXPECT_EQ(got.meeting.learning[0].k, 8);
  EXPECT_EQ(got.meeting.shares[1].k, 8);  // committed three days after the meeting
  EXPECT_EQ(got.system.coverage.k, 8);
  EXPECT_EQ(got.system.coverage.n, 9);
  EXPECT_EQ(got.system.actions.cohort.committed, 16);
  EXPECT_EQ(got.system.actions.cohort.done, 8);
  EXPECT_EQ(got.system.actions.cohort.dropped, 8);
  EXPECT_EQ(got.system.actions.not_verified, 8);
  EXPECT_DOUBLE_EQ(*got.system.actions.done_by[2].value(), 0.5);
}

TEST(Scorecards, NothingIsNoNumber) {
  const Scorecards got = *scorecards(Corpus(), {.as_of = new_year_2024});
  EXPECT_FALSE(got.system.actions.done_by[0].value());
  EXPECT_FALSE(got.meeting.learning[0].lower);
  EXPECT_THAT(markdown_of(got), HasSubstr("none to count"));
}

TEST(Scorecards, TheLearningTrajectoryComesFirst) {
  const std::string page = markdown_of(cards(8));
  const auto learned = page.find("## What was learned");
  const auto meetings = page.find("## The meetings");
  const auto system = page.find("## The response system");
  const auto limits = page.find("## Limits");
  EXPECT_LT(learned, meetings);
  EXPECT_LT(meetings, system);
  EXPECT_LT(system, limits);
  EXPECT_THAT(page, HasSubstr("Neither stands for the other."));
}

TEST(Scorecards, JsonHoldsTwoCardsAndNoNumberBesideThem) {
  const auto json = nlohmann::json::parse(json_of(cards(8)));
  EXPECT_TRUE(json["meeting_scorecard"].is_object());
  EXPECT_TRUE(json["system_scorecard"].is_object());
  for (const auto& [name, value] : json.items()) EXPECT_FALSE(value.is_number()) << name;
}

TEST(Scorecards, TheSchemaHasRoomForTwoCardsAndForNoScore) {
  const auto schema = nlohmann::json::parse(scorecards_schema());
  const auto json = nlohmann::json::parse(json_of(cards(8)));
  EXPECT_EQ(schema["additionalProperties"], false);
  for (const auto& name : schema["required"]) EXPECT_TRUE(json.contains(name)) << name;
  for (const auto& [name, value] : json.items()) EXPECT_TRUE(schema["properties"].contains(name)) << name;
  for (const char* part : {"meeting_scorecard", "system_scorecard", "program"}) {
    const auto& described = schema["properties"][part];
    EXPECT_EQ(described["additionalProperties"], false);
    for (const auto& [name, value] : json[part].items()) EXPECT_TRUE(described["properties"].contains(name)) << name;
    for (const auto& name : described["required"]) EXPECT_TRUE(json[part].contains(name)) << name;
  }
  for (const char* refused : {"composite", "score", "index", "grade"}) {
    EXPECT_FALSE(schema["properties"].contains(refused));
  }
}

TEST(Scorecards, AnySplitMergedInAnyOrderGivesTheSameBytes) {
  std::vector<Document> documents;
  for (int i = 0; i < 24; ++i) documents.emplace_back(review_on(i * 5));
  for (int i = 0; i < 12; ++i) {
    Incident bare = review_on(i * 10).incidents[0];
    bare.severity = i % 2 == 0 ? "sev2" : "sev1";
    documents.emplace_back(bare);
  }
  const std::int64_t as_of = new_year_2024 + 90 * a_day;
  const auto answer = [&](const Corpus& corpus) {
    const Scorecards got = *scorecards(corpus, {.as_of = as_of});
    return json_of(got) + markdown_of(got);
  };
  Corpus whole;
  for (const Document& document : documents) add(whole, document);
  const std::string one = answer(whole);
  std::mt19937_64 random(7);
  for (int round = 0; round < 12; ++round) {
    std::vector<Corpus> parts(1 + random() % 5);
    for (const Document& document : documents) add(parts[random() % parts.size()], document);
    std::shuffle(parts.begin(), parts.end(), random);
    Corpus merged;
    for (const Corpus& part : parts) merge(merged, part);
    EXPECT_EQ(answer(merged), one) << round;
  }
}

TEST(ShownGroups, WhatIsHiddenDoesNotFollowFromTheTotal) {
  EXPECT_EQ(shown_groups({9, 8, 7}, 5), (std::vector<bool>{true, true, true}));
  EXPECT_EQ(shown_groups({9, 8, 2}, 5), (std::vector<bool>{true, false, false}));
  EXPECT_EQ(shown_groups({9, 1, 1}, 5), (std::vector<bool>{false, false, false}));
  EXPECT_EQ(shown_groups({9, 3, 4}, 5), (std::vector<bool>{true, false, false}));
  EXPECT_EQ(shown_groups({2}, 5), (std::vector<bool>{false}));
  EXPECT_EQ(shown_groups({9, 0, 7}, 5), (std::vector<bool>{true, true, true}));
}

}  // namespace
}  // namespace debrief
