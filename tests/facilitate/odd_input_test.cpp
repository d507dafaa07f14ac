// Facilitation of reviews that are thin, crowded or out of order: useful answers, with reasons.
#include <gmock/gmock.h>

#include <set>

#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/facilitate/drill.hpp"
#include "debrief/facilitate/preparation.hpp"
#include "debrief/facilitate/questions.hpp"
#include "debrief/facilitate/refine.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "facilitate/examples.hpp"

namespace debrief {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const Deadline& named(const std::vector<Deadline>& due, std::string_view what) {
  const auto found = std::find_if(due.begin(), due.end(), [&](const Deadline& d) { return d.what == what; });
  EXPECT_NE(found, due.end()) << what;
  return *found;
}

TEST(NoResponders, SeatsAreNamedByWhatTheyKnow) {
  Review review;
  Incident& incident = review.incidents.emplace_back();
  incident.customer_facing = true;
  const StaffingAdvice advice = staffing(review);
  EXPECT_THAT(advice.facilitator, IsEmpty());
  EXPECT_THAT(advice.advice, Contains(HasSubstr("Ask the program owner")));
  EXPECT_GE(advice.core_group.size(), 4U);
  std::set<std::string> seats;
  for (const Seat& seat : advice.core_group) {
    EXPECT_TRUE(seat.person.empty());
    EXPECT_FALSE(seat.why.empty());
    seats.insert(seat.seat);
  }
  EXPECT_THAT(seats, Contains("customer-impact representative"));
  EXPECT_THAT(preparation_talks(review), IsEmpty());
  EXPECT_THAT(questions(review), Not(IsEmpty()));
}

TEST(OnePersonWhoWasEverything, MayOwnItAndNotFacilitateIt) {
  Review review;
  Incident& incident = review.incidents.emplace_back();
  incident.teams = {"search"};
  for (const ResponseRole role :
       {ResponseRole::incident_commander, ResponseRole::primary_responder, ResponseRole::service_owner,
        ResponseRole::communications, ResponseRole::subject_matter_expert}) {
    RoleSpan& span = incident.responders.emplace_back();
    span.role = role;
    span.person = "p1";
    span.team = "search";
  }
  const StaffingAdvice advice = staffing(review);
  ASSERT_THAT(advice.facilitator, SizeIs(1));
  EXPECT_FALSE(advice.facilitator[0].eligible);
  EXPECT_THAT(advice.facilitator[0].reasons, Contains(HasSubstr("commanded")));
  EXPECT_THAT(advice.advice, Contains(HasSubstr("swap facilitators")));
  EXPECT_TRUE(advice.review_owner.at(0).eligible);
  // They sit once, and the other chairs say what they are for.
  EXPECT_EQ(std::count_if(advice.core_group.begin(), advice.core_group.end(),
                          [](const Seat& seat) { return seat.person == Id<Person>("p1"); }),
            1);
  EXPECT_GE(advice.core_group.size(), 4U);
  Candidate neighbour;
  neighbour.person = "p2";
  neighbour.team = "payments";
  EXPECT_EQ(staffing(review, {}, {neighbour}).facilitator.front().person.text, "p2");
}

TEST(FiveHundredAttendees, KeepACoreGroupAndTheRestReads) {
  Review review = testing::pool_review();
  review.meeting.emplace();
  for (int i = 0; i < 500; ++i) {
    Attendance& seat = review.meeting->attendance.emplace_back();
    seat.person = Id<Person>("guest" + std::to_string(i));
    seat.team = "team" + std::to_string(i % 40);
  }
  const StaffingAdvice advice = staffing(review);
  EXPECT_LE(advice.core_group.size(), 7U);
  EXPECT_LE(advice.facilitator.size(), 50U);
  EXPECT_THAT(advice.advice, Contains(HasSubstr("500 people")));
}

TEST(OverlappingHolidays, AreCountedOnceAndNeverGoRound) {
  Policy policy;
  policy.calendar.zone = "Europe/Berlin";
  policy.calendar.holidays = {{2026, 4, 3}, {2026, 4, 3}, {2026, 4, 4}, {2026, 4, 6}, {2026, 4, 6}};
  Review review;
  Milestone& resolved = review.incidents.emplace_back().milestones.emplace_back();
  resolved.name = milestone::resolved;
  resolved.at = instant_of("2026-04-02T16:00:00+02:00");  // the Thursday before Easter; Friday and Monday are holidays
  const auto due = deadlines(review, policy, *instant_of("2026-04-02T18:00:00Z"));
  ASSERT_TRUE(due.has_value());
  const Deadline& meeting = named(*due, "meeting");
  EXPECT_EQ(text_of(*meeting.due), "2026-04-05T16:00:00+02:00");  // 72 hours, though everybody is away
  EXPECT_THAT(meeting.why, HasSubstr("before or during"));
  policy.calendar.weekend.clear();
  for (int day = 0; day < 7; ++day) policy.calendar.weekend.push_back(static_cast<Weekday>(day));
  const auto never = deadlines(review, policy, *instant_of("2026-04-02T18:00:00Z"));
  EXPECT_TRUE(!never.has_value() || !never->empty());
}

TEST(DaylightSaving, HoursArePassedAndNotRead) {
  Policy policy;
  policy.calendar.zone = "Europe/Berlin";
  Review review;
  Milestone& resolved = review.incidents.emplace_back().milestones.emplace_back();
  resolved.name = milestone::resolved;
  resolved.at = instant_of("2026-03-27T10:00:00+01:00");  // clocks go forward on Sunday, 29 March
  const auto due = deadlines(review, policy, *instant_of("2026-03-27T12:00:00Z"));
  EXPECT_EQ(text_of(*named(*due, "meeting, at the latest").due), "2026-03-30T11:00:00+02:00");
}

TEST(MeetingInThePast, IsAskedAboutAndNotTakenForHeld) {
  Review review = testing::waiting_review();
  review.meeting.emplace().scheduled_for = instant_of("2026-03-20T15:00:00Z");
  const auto due = deadlines(review, {}, *instant_of("2026-06-01T12:00:00Z"));
  EXPECT_THAT(named(*due, "meeting").why, HasSubstr("no start is recorded"));
  EXPECT_EQ(named(*due, "meeting").state, DeadlineState::overdue);
  EXPECT_EQ(soak(review, {}, *instant_of("2026-06-01T12:00:00Z"))->phase, SoakPhase::not_held);
  const auto slot = drill_schedule(review, {}, *instant_of("2026-06-01T12:00:00Z"));
  ASSERT_TRUE(slot.has_value());
  EXPECT_GE(*slot->proposed, (Date{2026, 6, 1}));
  const auto early = agenda(review, {}, instant_of("1999-01-01T00:00:00Z"), 60);
  EXPECT_EQ(early.minutes, 60);
}

TEST(FortyIncidents, AreOnePatternWithOneGroupAndFewQuestions) {
  Review review = testing::waiting_review();
  Incident one = review.incidents.at(0);
  one.severity = "sev3";
  review.incidents.clear();
  for (int i = 0; i < 40; ++i) {
    Incident& incident = review.incidents.emplace_back(one);
    incident.id = Id<Incident>("i" + std::to_string(i));
    incident.customer_facing = true;
  }
  EXPECT_EQ(tier(review).tier, Tier::pattern);
  EXPECT_THAT(evidence_checklist(review), SizeIs(240));
  EXPECT_LE(staffing(review).core_group.size(), 7U);
  const auto asked = questions(review);
  EXPECT_LE(asked.size(), 15U);
  std::set<std::string> different;
  for (const QuestionAdvice& question : asked) different.insert(question.text);
  EXPECT_EQ(different.size(), asked.size());
  EXPECT_LE(std::count_if(asked.begin(), asked.end(),
                          [](const QuestionAdvice& q) { return q.source == QuestionSource::milestone; }),
            3);
}

TEST(AnEmptyReview, GetsTheBankAndAnHonestVerdict) {
  const Review review;
  EXPECT_FALSE(tier(review).reasons.empty());
  EXPECT_THAT(markdown(refine(review), review), HasSubstr("No candidate"));
  EXPECT_THAT(markdown(evidence_checklist(review)), HasSubstr("- [ ] chat log: look in"));
  EXPECT_THAT(drill(review, "d1").error().remedy, HasSubstr("decision point"));
  EXPECT_THAT(drill_candidates(review), IsEmpty());
}

TEST(ADecisionWithoutAClock, IsPractisedByTheOrderOfTheTimeline) {
  Review review;
  for (const char* text : {"Checks of the queue go red", "A restart is tried. It helps nothing, as turns out later.",
                           "The team waits for the database", "The choice is made", "All is well again"}) {
    TimelineEvent& event = review.timeline.emplace_back();
    event.id = Id<TimelineEvent>("e" + std::to_string(review.timeline.size()));
    event.text = text;
  }
  DecisionPoint& decision = review.decision_points.emplace_back();
  decision.id = "d";
  decision.event = "e4";
  decision.cues.emplace_back().what = "the queue grows";
  for (const char* move : {"fail over", "wait"}) decision.hypotheses.emplace_back().next_move = move;
  decision.hypotheses[0].text = "the database is stuck";
  decision.hypotheses[1].text = "a backlog drains";
  const auto plan = drill(review, "d");
  ASSERT_TRUE(plan.has_value()) << describe_error(plan.error());
  std::vector<std::string> texts;
  std::int64_t last = 0;
  for (const Inject& inject : plan->injects) {
    texts.push_back(inject.text);
    EXPECT_GE(inject.minute, last);
    last = inject.minute;
  }
  EXPECT_THAT(texts, ::testing::ElementsAre("Checks of the queue go red", "A restart is tried.",
                                            "The team waits for the database", "the queue grows"));
  EXPECT_GT(last, 0);
}

TEST(WhatNobodyHadInView, IsToldOnlyToWhoeverLooksThere) {
  Review review;
  const auto event = [&](const char* id, const char* at, EventKind kind, const char* text) {
    TimelineEvent& added = review.timeline.emplace_back();
    added.id = Id<TimelineEvent>(id);
    added.at = instant_of(at);
    added.kind = kind;
    added.text = text;
  };
  event("e1", "2026-03-01T09:00:00Z", EventKind::change, "A job moves into the peak");
  event("e2", "2026-03-01T10:00:00Z", EventKind::system, "The pool is full");
  event("e3", "2026-03-01T10:02:00Z", EventKind::alert, "Latency is high");
  DecisionPoint& decision = review.decision_points.emplace_back();
  decision.id = "d";
  decision.at = instant_of("2026-03-01T10:05:00Z");
  decision.cues.resize(2);
  decision.cues[0].what = "slow answers everywhere";
  decision.cues[1].what = "every connection is taken";
  decision.cues[1].channel = "dashboard of the pool";
  decision.cues[1].salience = Salience::low;
  decision.hypotheses.resize(2);
  decision.hypotheses[0].text = "the API is slow by itself";
  decision.hypotheses[0].next_move = "roll it back";
  decision.hypotheses[1].text = "something below it is slow";
  decision.hypotheses[1].next_move = "look below";
  const auto plan = drill(review, "d");
  ASSERT_TRUE(plan.has_value()) << describe_error(plan.error());
  std::vector<std::string> texts;
  for (const Inject& inject : plan->injects) texts.push_back(inject.text);
  EXPECT_THAT(texts, ::testing::ElementsAre("Latency is high", "slow answers everywhere"));
  EXPECT_THAT(plan->set_up, Contains(HasSubstr("Only if somebody looks there: \"every connection is taken\"")));
  EXPECT_THAT(markdown(*plan, false), Not(HasSubstr("connection")));
}

}  // namespace
}  // namespace debrief
