#include "debrief/metrics/meeting_measures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "debrief/metrics/program.hpp"
#include "support/incidents.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using testing::instant_at;
using ::testing::IsEmpty;
using testing::new_year_2024;

constexpr std::int64_t minute = 60;
constexpr std::int64_t a_day = 86400;
constexpr std::int64_t year_end = new_year_2024 + 366 * a_day;

std::int64_t meeting_start(int day) {
  return new_year_2024 + day * a_day;
}

Question asking(QuestionKind kind, std::string decision, std::string probe = {}) {
  Question out;
  out.kind = kind;
  out.decision_point = Id<DecisionPoint>{std::move(decision)};
  out.probe = std::move(probe);
  return out;
}

TalkShare talk(SeniorityBand band, std::int64_t people, std::int64_t seconds) {
  TalkShare out;
  out.seniority = band;
  out.people = people;
  out.seconds = seconds;
  out.facilitator = false;
  return out;
}

Action candidate(std::string title, std::int64_t voiced) {
  Action out;
  out.id = Id<Action>{title};
  out.title = std::move(title);
  out.first_voiced_at = instant_at(voiced);
  return out;
}

/// An hour's meeting of nine people, as well recorded as a meeting can be.
Review held(int day) {
  Review out;
  out.id = "r" + std::to_string(1000 + day);
  out.incidents = {testing::incident_with("i" + std::to_string(day), (day - 1) * 24 * 60,
                                          {{"first_alert", 0}, {"declared", 5}, {"resolved", 60}, {"closed", 90}})};
  out.incidents[0].severity = "sev1";
  out.incidents[0].teams = {"payments"};
  out.incidents[0].review_triggers = {ReviewTrigger::requested};
  const std::int64_t start = meeting_start(day);
  Meeting meeting;
  meeting.started_at = instant_at(start);
  meeting.ended_at = instant_at(start + 60 * minute);
  for (int i = 0; i < 9; ++i) {
    Attendance attendee;
    attendee.role = i == 0 ? MeetingRole::facilitator : MeetingRole::participant;
    attendee.team = i == 0 ? "platform" : "payments";
    attendee.responder = i > 4;
    attendee.required = i < 6;
    meeting.attendance.push_back(attendee);
  }
  Segment timeline;
  timeline.started_at = instant_at(start);
  timeline.minutes = 40;
  Segment rest;
  rest.kind = SegmentKind::learning;
  rest.minutes = 20;
  meeting.segments = {timeline, rest};
  meeting.learned_something_new = Poll{6, 7, {}};
  meeting.would_attend_again = Poll{5, 7, {}};
  meeting.surprises.resize(2);
  ShowOfHands first;
  first.yes = 3;
  first.present = 9;
  ShowOfHands last = first;
  last.yes = 5;
  meeting.shows_of_hands = {first, last};
  meeting.questions = {asking(QuestionKind::how, "D1", "T1"), asking(QuestionKind::what, "D1", "T2"),
                       asking(QuestionKind::when, ""), asking(QuestionKind::why, "")};
  meeting.talk = {talk(SeniorityBand::junior, 3, 300), talk(SeniorityBand::mid, 3, 600),
                  talk(SeniorityBand::lead, 3, 900)};
  meeting.exposed_roles = {"commander", "first responder"};
  PreparationTalk beforehand;
  beforehand.with_role = "commander";
  meeting.preparation_talks = {beforehand, beforehand};
  Correction correction;
  correction.by_author = false;
  meeting.corrections = {correction};
  out.meeting = meeting;
  FollowUp follow_up;
  follow_up.held_at = instant_at(start + 60 * minute + 50 * 3600);
  out.follow_up = follow_up;
  DecisionPoint decision;
  decision.id = "D1";
  decision.cues.resize(1);
  decision.hypotheses.resize(1);
  decision.choice = "page the database team";
  decision.accounts.resize(2);
  out.decision_points = {decision};
  LearningPoint process;
  process.id = "L1";
  process.about = LearningAbout::process;
  LearningPoint system = process;
  system.id = "L2";
  system.about = LearningAbout::system;
  out.learning_points = {process, system};
  ContributingFactor factor;
  factor.id = "F1";
  factor.code = "DET-01";
  ContributingFactor other = factor;
  other.id = "F2";
  other.code = "CRD-02";
  out.contributing_factors = {factor, other};
  out.actions = {candidate("early", start + 10 * minute), candidate("late", start + 55 * minute)};
  OpenQuestion question;
  question.id = "Q1";
  question.closed_at = instant_at(start + 30 * a_day);
  OpenQuestion open = question;
  open.id = "Q2";
  open.closed_at.reset();
  out.open_questions = {question, open};
  return out;
}

Corpus corpus_of(const std::vector<Review>& reviews) {
  Corpus out;
  for (const Review& review : reviews) add(out, Document(review));
  return out;
}

MeetingMeasured measured(const Corpus& corpus, std::string_view name) {
  for (MeetingMeasured& one : measure_meetings(corpus, year_end, {})) {
    if (one.measure.name == name) return one;
  }
  ADD_FAILURE() << name;
  return {};
}

TEST(MeetingMeasures, EveryOneOfAWellRecordedMeeting) {
  const Corpus corpus = corpus_of({held(30)});
  const std::pair<std::string_view, double> expected[] = {
      {"new_understanding", 6.0 / 7},
      {"beyond_system", 0.5},
      {"learning_subjects", 2},
      {"accounts_side_by_side", 1},
      {"surprises", 2},
      {"hands_not_falling", 1},
      {"describing_questions", 0.5},
      {"why_or_who_questions", 0.25},
      {"anchored_questions", 0.5},
      {"probes_touched", 0.25},
      {"junior_ratio", 0.5},
      {"leader_talk", 0.5},
      {"timeline_minutes", 2.0 / 3},
      {"voiced_in_timeline", 0.5},
      {"parked_remediations", 0},
      {"texture", 0.25},
      {"textured_points", 0},
      {"inside_points", 1},
      {"artefact_points", 0},
      {"categories", 2},
      {"follow_up_in_time", 1},
      {"voiced_late", 0.5},
      {"prepared_roles", 0.5},
      {"corrections", 1},
      {"corrections_by_others", 1},
      {"voluntary_attendees", 1.0 / 3},
      {"requested_by_team", 1},
      {"would_attend_again", 5.0 / 7},
      {"questions_settled", 0.5},
  };
  for (const auto& [name, value] : expected) {
    const MeetingMeasured got = measured(corpus, name);
    ASSERT_TRUE(got.median) << name;
    EXPECT_NEAR(*got.median, value, 1e-12) << name;
    EXPECT_EQ(got.reviews, 1) << name;
  }
}

TEST(MeetingMeasures, EvennessOfTalkIsAtMostWhatTheBandsAllow) {
  Review even = held(30);
  for (TalkShare& one : even.meeting->talk) one.seconds = 600;
  EXPECT_NEAR(*measured(corpus_of({even}), "turn_evenness").median, 1, 1e-3);
  EXPECT_LT(*measured(corpus_of({held(30)}), "turn_evenness").median, 1);
  even.meeting->talk.resize(1);
  EXPECT_FALSE(measured(corpus_of({even}), "turn_evenness").median);  // three people are too few
}

TEST(MeetingMeasures, WhatAReviewDoesNotTellIsAbsentAndNotZero) {
  Review bare;
  bare.id = "bare";
  bare.meeting = Meeting{};
  for (const MeetingMeasured& one : measure_meetings(corpus_of({bare}), year_end, {})) {
    if (one.measure.name == "corrections" || one.measure.name == "surprises") continue;  // lists that are empty
    EXPECT_EQ(one.reviews, 0) << one.measure.name;
    EXPECT_FALSE(one.median) << one.measure.name;
    EXPECT_THAT(sentence(one), HasSubstr("no review tells it"));
  }
}

TEST(MeetingMeasures, FewAnswersAndSmallBandsAreLeftOut) {
  Review few = held(30);
  few.meeting->learned_something_new = Poll{1, 4, {}};
  few.meeting->talk[0].people = 2;
  const MeetingMeasured answers = measured(corpus_of({few}), "new_understanding");
  EXPECT_EQ(answers.small_groups, 1);
  EXPECT_FALSE(answers.median);
  EXPECT_EQ(answers.whole, 0);
  EXPECT_THAT(sentence(answers), HasSubstr("1 review left out, too few answered"));
  EXPECT_EQ(measured(corpus_of({few}), "junior_ratio").small_groups, 1);
  const MeetingMeasured both = measured(corpus_of({few, held(60)}), "new_understanding");
  EXPECT_EQ(both.reviews, 1);
  EXPECT_EQ(both.whole, 7);  // the answers left out do not follow from the sum
}

TEST(MeetingMeasures, TheFacilitatorsTalkIsNeverShownForAFewReviews) {
  std::vector<Review> reviews;
  for (int i = 0; i < 5; ++i) {
    Review review = held(10 + i);
    TalkShare facilitator = talk(SeniorityBand::senior, 1, 600);
    facilitator.facilitator = true;
    review.meeting->talk.push_back(facilitator);
    reviews.push_back(review);
    const MeetingMeasured got = measured(corpus_of(reviews), "facilitator_talk");
    EXPECT_EQ(got.median.has_value(), reviews.size() >= 5);
    EXPECT_THAT(got.series.value, IsEmpty());
  }
}

TEST(MeetingMeasures, AMeetingAfterTheCutOffIsNotKnown) {
  const auto all = measure_meetings(corpus_of({held(30)}), meeting_start(30) - 1, {});
  for (const MeetingMeasured& one : all) EXPECT_EQ(one.reviews, 0) << one.measure.name;
}

TEST(MeetingMeasures, SeriesRunInOrderOfTimeAndHaveLimitsFromTwelve) {
  std::vector<Review> reviews;
  for (int i = 14; i > 0; --i) reviews.push_back(held(i * 7));
  const MeetingMeasured got = measured(corpus_of(reviews), "new_understanding");
  EXPECT_EQ(got.series.period.front(), "2024-01-08");
  EXPECT_EQ(got.series.value.size(), 14U);
  EXPECT_TRUE(got.series.limits);
  EXPECT_TRUE(got.series.provisional);
  EXPECT_THAT(sentence(got), HasSubstr("median 85.7 % in 14 reviews (85.7 to 85.7 %), 84 of 98"));
}

TEST(MeetingMeasures, TheOrderOfDocumentsDoesNotMatter) {
  const Corpus one = corpus_of({held(7), held(14), held(21)});
  const Corpus other = corpus_of({held(21), held(7), held(14)});
  const auto a = measure_meetings(one, year_end, {});
  const auto b = measure_meetings(other, year_end, {});
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(sentence(a[i]), sentence(b[i]));
    EXPECT_EQ(a[i].series.value, b[i].series.value);
  }
}

TEST(Voices, OnlyBandsOfEnoughPeople) {
  const auto all = voices(corpus_of({held(30)}), year_end, {});
  ASSERT_EQ(all.size(), 3U);
  EXPECT_THAT(sentence(all[0]), HasSubstr("junior band, which was 33.3 % of the room: 300 of 1800"));
  Review small = held(30);
  small.meeting->talk[0].people = 2;
  const auto shown = voices(corpus_of({small}), year_end, {});
  EXPECT_EQ(shown.size(), 1U);  // another band is hidden with the juniors, who would follow from the rest
}

ActionTransition step(ActionState state, int day) {
  ActionTransition out;
  out.state = state;
  out.at = instant_at(new_year_2024 + day * a_day);
  return out;
}

Review with_actions() {
  Review out = held(30);
  Action late = candidate("Late", meeting_start(30));
  late.state = ActionState::committed;
  late.type = ActionType::prevent;
  late.due = Date{2024, 3, 1};
  late.owner = "storage";
  late.owner_kind = OwnerKind::team;
  late.history = {step(ActionState::committed, 33)};
  Action moving = candidate("Moving", meeting_start(30));
  moving.state = ActionState::in_progress;
  moving.type = ActionType::knowledge;
  moving.owner = "somebody";
  moving.owner_kind = OwnerKind::person;
  moving.history = {step(ActionState::committed, 33), step(ActionState::in_progress, 95)};
  out.actions = {late, moving};
  return out;
}

TEST(Program, ListsWorkByTeamAndAgeAndNeverByPerson) {
  const Corpus corpus = corpus_of({with_actions()});
  const std::int64_t as_of = new_year_2024 + 100 * a_day;
  const ProgramView got = program_view(corpus, as_of, {}, measure_meetings(corpus, as_of, {}));
  ASSERT_EQ(got.overdue.size(), 1U);
  EXPECT_EQ(got.overdue[0].team, "storage");
  EXPECT_EQ(got.overdue[0].age_days, 67);
  EXPECT_EQ(got.overdue[0].overdue_days, 40);
  ASSERT_EQ(got.stuck.size(), 1U);
  EXPECT_EQ(got.stuck[0].still_days, 67);
  ASSERT_EQ(got.teams.size(), 2U);
  EXPECT_EQ(got.teams[0].team, "payments");  // of the incident, since the owner is a person
  EXPECT_EQ(got.teams[1].stuck, 1);
  EXPECT_EQ(markdown_of(got).find("somebody"), std::string::npos);
}

TEST(Program, CoverageNamesTheIncidentsWithoutAReview) {
  Corpus corpus = corpus_of({with_actions()});
  Incident alone = testing::incident_with("alone", 24 * 60, {{"first_alert", 0}, {"closed", 9}});
  alone.severity = "sev1";
  add(corpus, Document(alone));
  const std::int64_t as_of = new_year_2024 + 100 * a_day;
  const ProgramView got = program_view(corpus, as_of, {}, {});
  EXPECT_EQ(got.coverage.k, 1);
  EXPECT_EQ(got.coverage.n, 2);
  ASSERT_EQ(got.unreviewed.size(), 1U);
  EXPECT_EQ(got.unreviewed[0].id, "alone");
  EXPECT_EQ(got.unreviewed[0].days, 99);
}

TEST(Program, HasTheFiveIndicatorsAndWhatOnlyTheHostKnows) {
  const Corpus corpus = corpus_of({with_actions()});
  const ProgramView got = program_view(corpus, year_end, {}, measure_meetings(corpus, year_end, {}),
                                       {.facilitators = 8, .facilitators_trained = 6});
  ASSERT_EQ(got.culture.size(), 5U);
  EXPECT_THAT(got.culture[3].text, HasSubstr("1 of 2"));
  EXPECT_EQ(got.trained->k, 6);
  EXPECT_FALSE(program_view(corpus, year_end, {}, {}).trained);
  ASSERT_EQ(got.exposure.size(), 1U);
  EXPECT_EQ(got.exposure[0].failure_modes, 2);
}

TEST(Program, NothingIsNothing) {
  const ProgramView got = program_view(Corpus(), year_end, {}, measure_meetings(Corpus(), year_end, {}));
  EXPECT_THAT(got.overdue, IsEmpty());
  EXPECT_EQ(got.coverage.n, 0);
  EXPECT_FALSE(got.coverage.lower);
}

}  // namespace
}  // namespace debrief
