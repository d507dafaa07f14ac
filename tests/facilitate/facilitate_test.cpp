#include <gmock/gmock.h>

#include <chrono>

#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/facilitate/drill.hpp"
#include "debrief/facilitate/preparation.hpp"
#include "debrief/facilitate/probe.hpp"
#include "debrief/facilitate/questions.hpp"
#include "debrief/facilitate/reading_list.hpp"
#include "debrief/facilitate/refine.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "facilitate/examples.hpp"
#include "support/command_line.hpp"

namespace debrief {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

TEST(Tier, SeverityGivesTheBaseAndSignalsLiftIt) {
  EXPECT_EQ(tier(testing::pool_review()).tier, Tier::full);
  EXPECT_EQ(tier(testing::waiting_review()).tier, Tier::lightweight);
  const TierAdvice near = tier(testing::near_miss_review());
  EXPECT_EQ(near.tier, Tier::near_miss);
  EXPECT_EQ(near.format, MeetingFormat::asynchronous);
  Incident quiet;
  quiet.severity = "sev3";
  EXPECT_FALSE(tier(quiet).review);
  EXPECT_FALSE(tier(quiet).would_change.empty());
  quiet.review_triggers = {ReviewTrigger::slo_burn, ReviewTrigger::paging_storm};
  EXPECT_TRUE(tier(quiet).review);
  EXPECT_EQ(tier(quiet).tier, Tier::lightweight);
  Incident unknown;
  unknown.severity = "purple";
  EXPECT_EQ(tier(unknown).tier, Tier::mini);
}

TEST(Tier, FrequentMinorIncidentsMakeAPattern) {
  Incident minor = testing::waiting_review().incidents[0];
  minor.severity = "sev3";
  std::vector<RecentIncident> recent;
  for (const char* day : {"2026-03-20T08:00:00Z", "2026-03-25T08:00:00Z"}) {
    RecentIncident& other = recent.emplace_back();
    other.id = day;
    other.severity = "sev-3";
    other.services = {"payments"};
    other.at = instant_of(day);
  }
  const TierAdvice advice = tier(minor, {}, recent);
  EXPECT_TRUE(advice.review);
  const auto seen = std::any_of(advice.signals.begin(), advice.signals.end(),
                                [](const SignalSeen& s) { return s.signal == DepthSignal::frequent_minor_incidents; });
  EXPECT_TRUE(seen);
  Review many;
  many.incidents.assign(40, minor);
  EXPECT_EQ(tier(many).tier, Tier::pattern);
}

TEST(Deadlines, StandInOrderOnWorkingDays) {
  const auto due = deadlines(testing::near_miss_review(), {}, *instant_of("2026-02-28T12:00:00Z"));
  ASSERT_TRUE(due.has_value());
  // Resolved on a Friday afternoon: the window closes on Sunday, so Monday counts, which is before the hard stop.
  const Deadline& meeting = due->at(2);
  EXPECT_EQ(meeting.what, "meeting");
  EXPECT_EQ(text_of(*meeting.due), "2026-03-02T16:45:00Z");
  EXPECT_EQ(text_of(*due->at(3).due), "2026-03-02T16:45:00Z");
  EXPECT_EQ(due->at(0).state, DeadlineState::open);
  const auto nothing = deadlines(Review{}, {}, *instant_of("2026-02-28T12:00:00Z"));
  for (const Deadline& deadline : *nothing) EXPECT_NE(deadline.state, DeadlineState::overdue);
  Policy elsewhere;
  elsewhere.calendar.zone = "Mars/Olympus";
  EXPECT_FALSE(deadlines(Review{}, elsewhere, *instant_of("2026-02-28T12:00:00Z")).has_value());
}

TEST(Soak, NothingIsCommittedForFortyEightHours) {
  Review review = testing::pool_review();  // the meeting ended on Friday, 6 March, at 16:15
  const auto phase = [&](const char* when) { return soak(review, {}, *instant_of(when))->phase; };
  EXPECT_EQ(phase("2026-03-06T12:00:00Z"), SoakPhase::not_held);
  EXPECT_EQ(phase("2026-03-07T12:00:00Z"), SoakPhase::soaking);
  EXPECT_EQ(phase("2026-03-09T12:00:00Z"), SoakPhase::may_commit);
  EXPECT_EQ(phase("2026-03-20T12:00:00Z"), SoakPhase::overdue);
  EXPECT_EQ(text_of(*soak(review, {}, *instant_of("2026-03-07T12:00:00Z"))->better_from), "2026-03-10T16:15:00Z");
  review.actions[0].state = ActionState::committed;
  review.actions[0].history.emplace_back();
  review.actions[0].history[0].state = ActionState::committed;
  review.actions[0].history[0].at = instant_of("2026-03-06T16:20:00Z");
  EXPECT_THAT(soak(review, {}, *instant_of("2026-03-10T12:00:00Z"))->committed_early, ElementsAre(Id<Action>("a1")));
  review.follow_up.emplace().verdict = FollowUpVerdict::no_action_warranted;
  EXPECT_EQ(phase("2026-03-10T12:00:00Z"), SoakPhase::closed);
}

TEST(Preparation, SaysWhatIsMissingAndWhereItLives) {
  const auto needs = evidence_checklist(testing::pool_review());
  ASSERT_THAT(needs, SizeIs(6));
  EXPECT_EQ(needs[0].status, EvidenceStatus::present);
  EXPECT_EQ(needs[1].status, EvidenceStatus::known_missing);
  EXPECT_EQ(needs[2].status, EvidenceStatus::missing);
  EXPECT_FALSE(needs[2].where.empty());
  const auto talks = preparation_talks(testing::pool_review());
  ASSERT_FALSE(talks.empty());
  EXPECT_EQ(talks[0].role, "on-call");  // the graph draws a line from their choice
  EXPECT_THAT(talks[0].prompts, SizeIs(3));
}

TEST(Staffing, WhoCommandedOrHadTheirHandsOnItDoesNotFacilitate) {
  const StaffingAdvice advice = staffing(testing::pool_review());
  EXPECT_EQ(advice.facilitator.front().person.text, "p6");
  for (const CandidateAdvice& candidate : advice.facilitator) {
    const bool central = candidate.person.text == "p1" || candidate.person.text == "p2";
    EXPECT_NE(candidate.eligible, central);
  }
  EXPECT_EQ(advice.review_owner.front().person.text, "p5");
  EXPECT_GE(advice.core_group.size(), 4U);
  EXPECT_LE(advice.core_group.size(), 7U);
  EXPECT_EQ(advice.guests.at(0).situation, GuestSituation::deployment);
}

TEST(Staffing, OnePersonWhoWasEverything) {
  Review review;
  Incident& incident = review.incidents.emplace_back();
  for (const ResponseRole role :
       {ResponseRole::incident_commander, ResponseRole::primary_responder, ResponseRole::service_owner}) {
    RoleSpan& span = incident.responders.emplace_back();
    span.role = role;
    span.person = "p1";
  }
  const StaffingAdvice advice = staffing(review);
  EXPECT_FALSE(advice.facilitator.at(0).eligible);
  EXPECT_THAT(advice.advice, Contains(HasSubstr("another team")));
  EXPECT_THAT(staffing(Review{}).advice, Contains(HasSubstr("Nobody is named")));
}

TEST(Agenda, TwoThirdsForTheTimelineAndNoPartForActions) {
  for (const std::int64_t minutes : {5, 15, 30, 45, 60, 75, 90, 500}) {
    const Agenda made = agenda(testing::pool_review(), {}, instant_of("2026-03-06T15:00:00Z"), minutes);
    std::int64_t sum = 0;
    for (const AgendaSection& section : made.sections) {
      EXPECT_EQ(section.offset_minutes, sum);
      EXPECT_GE(section.minutes, 1);
      sum += section.minutes;
    }
    EXPECT_EQ(sum, made.minutes);
    if (minutes >= 15) {
      EXPECT_NEAR(static_cast<double>(made.sections[1].minutes) / static_cast<double>(minutes), 0.66, 0.06);
    }
  }
}

TEST(Agenda, GuestsAreInvitedToTheirSectionOnly) {
  const Review review = testing::pool_review();
  const Agenda made = agenda(review, {}, instant_of("2026-03-06T15:00:00Z"), 75);
  const std::string ics = icalendar(made, staffing(review), *instant_of("2026-03-05T15:00:00Z")).value();
  EXPECT_THAT(ics, HasSubstr("DTSTART:20260306T150000Z\r\nDTEND:20260306T161500Z"));
  EXPECT_THAT(ics, HasSubstr("For the lead of release engineering"));
  EXPECT_THAT(ics, HasSubstr("DTSTART:20260306T155500Z"));
  for (std::size_t at = 0, end; (end = ics.find("\r\n", at)) != std::string::npos; at = end + 2)
    EXPECT_LE(end - at, 75U);
  EXPECT_FALSE(icalendar(agenda(Review{}), {}, *instant_of("2026-03-05T15:00:00Z")).has_value());
}

TEST(Questions, ComeFromWhatTheReviewHoldsAndLacks) {
  const auto asked = questions(testing::pool_review());
  EXPECT_LE(asked.size(), 15U);
  const auto from = [&](QuestionSource source) {
    return std::count_if(asked.begin(), asked.end(), [&](const QuestionAdvice& q) { return q.source == source; });
  };
  EXPECT_EQ(from(QuestionSource::walk_away), 3);
  EXPECT_GE(from(QuestionSource::accounts), 1);
  EXPECT_GE(from(QuestionSource::waiting), 1);
  EXPECT_GE(from(QuestionSource::signal), 1);
  EXPECT_TRUE(
      std::is_sorted(asked.begin(), asked.end(), [](const auto& a, const auto& b) { return a.phase < b.phase; }));
  for (const QuestionAdvice& question : asked) {
    EXPECT_THAT(question.text, Not(HasSubstr("hy did")));
    EXPECT_THAT(question.text, HasSubstr("?"));
    EXPECT_FALSE(question.why.empty());
  }
  QuestionOptions few;
  few.most = 4;
  EXPECT_THAT(questions(testing::pool_review(), few), SizeIs(4));
  EXPECT_THAT(questions(Review{}), SizeIs(12));
}

std::vector<std::string> patterns_in(std::string_view text) {
  std::vector<std::string> out;
  for (const ProbeMatch& match : probe(text)) out.push_back(match.id);
  return out;
}

TEST(Probe, FindsTheEightPatternsAndAbstains) {
  EXPECT_THAT(patterns_in("I noticed the latency going up."), ElementsAre("RP1"));
  EXPECT_THAT(patterns_in("We assumed the cache was warm."), ElementsAre("RP2"));
  EXPECT_THAT(patterns_in("I decided to page the database team."), Contains("RP3"));
  EXPECT_THAT(patterns_in("I knew the job ran at noon."), ElementsAre("RP4"));
  EXPECT_THAT(patterns_in("I was really worried about the data."), ElementsAre("RP5"));
  EXPECT_THAT(patterns_in("It normally takes a minute."), ElementsAre("RP6"));
  EXPECT_THAT(patterns_in("We logged in and restarted the broker."), ElementsAre("RP7"));
  EXPECT_THAT(patterns_in("The on-call engineer paged the network team."), ElementsAre("RP8"));
  EXPECT_THAT(patterns_in("We had never seen this graph before."), Contains("XP1"));
  for (const char* quiet :
       {"The pod restarted at noon.", "Traffic was rerouted by the balancer.", "Did you restart it?",
        "The service was decommissioned.", "```\nI restarted it\n```\n", "", "# I decided"}) {
    EXPECT_THAT(patterns_in(quiet), IsEmpty()) << quiet;
  }
  const auto matches = probe("I decided to fail over to the replica, and then I went home.");
  EXPECT_EQ(matches.at(0).words, "I decided to fail over to the replica");
  EXPECT_THAT(matches[0].follow_ups[0], HasSubstr("\"I decided to fail over to the replica\""));
  EXPECT_EQ(probe("Later the network team and I logged in and restarted it.").at(0).words, "restarted it");
  EXPECT_EQ(probe("Then the network team decided to wait.").at(0).words, "the network team decided to wait");
}

TEST(Probe, ReadsTranscriptsTurnByTurnInLinearTime) {
  const auto matches = probe_transcript(
      "[10:00] Facilitator: I decided to start.\nKim: I noticed a spike.\nand we rolled back.\nLee: ok, Kim restarted "
      "the job");
  ASSERT_THAT(matches, SizeIs(3));
  EXPECT_EQ(matches[0].speaker, "Kim");
  EXPECT_EQ(matches[0].turn, 1);
  EXPECT_EQ(matches[2].id, "RP7");
  std::string long_one;
  while (long_one.size() < 2'000'000)
    long_one += "Kim: I noticed the latency and we decided to page somebody, as it normally recovers.\n";
  const auto before = std::chrono::steady_clock::now();
  EXPECT_FALSE(probe_transcript(long_one).empty());
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(3));  // of an unoptimised, loaded build
}

TEST(Refine, ProposesFewAndNoneIsAGoodVerdict) {
  const RefinementSheet sheet = refine(testing::pool_review());
  EXPECT_THAT(sheet.commit, ElementsAre(Id<Action>("a1")));
  EXPECT_THAT(sheet.known_risks, ElementsAre(Id<Action>("a2")));
  EXPECT_FALSE(sheet.readiness.empty());
  EXPECT_THAT(sheet.candidates[0].learning_points, ElementsAre(Id<LearningPoint>("l1")));
  EXPECT_THAT(refine(Review{}).verdict, HasSubstr("no action is warranted"));
}

TEST(Drill, HoldsOnlyWhatWasVisibleThen) {
  const Review review = testing::pool_review();
  const auto plan = drill(review, "d1");
  ASSERT_TRUE(plan.has_value()) << describe_error(plan.error());
  EXPECT_THAT(plan->facilitator_readings, SizeIs(2));
  EXPECT_THAT(plan->conditions, Contains(DrillCondition::ambiguous_ownership));
  const std::string players = markdown(*plan, false), facilitator = markdown(*plan, true);
  for (const char* later : {"pool", "limit", "open the API dashboards", "release"}) {
    EXPECT_THAT(players, Not(HasSubstr(later)));
    for (const Inject& inject : plan->injects) EXPECT_THAT(inject.text, Not(HasSubstr(later)));
  }
  EXPECT_THAT(facilitator, HasSubstr("to be told last"));
  const auto refused = drill(testing::waiting_review(), "d9");
  EXPECT_FALSE(refused.has_value());
  Review thin = review;
  thin.decision_points[0].hypotheses.pop_back();
  EXPECT_THAT(drill(thin, "d1").error().message, HasSubstr("two readings"));
}

TEST(Drill, IsHeldTwoToFourWeeksLater) {
  const auto slot = drill_schedule(testing::pool_review(), {}, *instant_of("2026-03-07T00:00:00Z"));
  EXPECT_EQ(slot->earliest, (Date{2026, 3, 20}));
  EXPECT_EQ(slot->latest, (Date{2026, 4, 3}));
  EXPECT_EQ(slot->proposed, (Date{2026, 3, 27}));
}

TEST(ReadingList, IsWithinItsBoundAndExplained) {
  std::vector<ReviewShape> shapes = {shape(testing::pool_review()), shape(testing::waiting_review()),
                                     shape(testing::near_miss_review())};
  const ReadingList list = reading_list(shapes, {}, 2);
  ASSERT_THAT(list.reviews, SizeIs(2));
  EXPECT_GE(list.reviews[0].adds, list.reviews[1].adds);
  EXPECT_LE(list.covered, list.at_most);
  EXPECT_GE(100 * list.covered, 63 * list.at_most);
  Reader reader;
  reader.already_read = {list.reviews[0].review};
  EXPECT_NE(reading_list(shapes, reader, 2).reviews.at(0).review, list.reviews[0].review);
  EXPECT_THAT(exposure(shapes), Not(IsEmpty()));
  ReviewShape again = shapes[1];
  again.review = "later";
  again.at = instant_of("2026-05-01T08:00:00Z");
  const auto alike = look_alikes(again, shapes);
  ASSERT_THAT(alike, SizeIs(1));
  EXPECT_EQ(alike[0].similarity_percent, 100);
  EXPECT_THAT(anniversaries(shapes, Date{2027, 3, 1}), SizeIs(1));
}

TEST(FacilitationCommands, AnswerInTextAndJson) {
  const std::string incident =
      R"({"format": "debrief/incident/1", "id": "i", "title": "t", "kind": "incident", "severity": "sev1"})";
  for (const char* command : {"tier", "staffing", "questions"}) {
    const auto text = testing::run_debrief({command, "-"}, incident);
    EXPECT_EQ(text.exit_code, 0) << text.err;
    EXPECT_FALSE(text.out.empty());
    EXPECT_EQ(testing::run_debrief({command, "-", "--format", "json"}, incident).out.front(), '{');
  }
  EXPECT_THAT(testing::run_debrief({"agenda", "-"}, incident).out, HasSubstr("## Timeline"));
  EXPECT_EQ(testing::run_debrief({"agenda", "-", "--format", "ics"}, incident).exit_code, 2);
  EXPECT_THAT(testing::run_debrief({"agenda", "-", "--format", "ics", "--start", "2026-03-06T15:00:00Z"}, incident).out,
              HasSubstr("BEGIN:VEVENT"));
  EXPECT_EQ(testing::run_debrief({"deadlines", "-", "--as-of", "2026-03-06"}, incident).exit_code, 0);
  EXPECT_EQ(testing::run_debrief({"deadlines", "-", "--as-of", "soon"}, incident).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"drill", "-"}, incident).exit_code, 2);
  EXPECT_THAT(testing::run_debrief({"probe", "I decided to page them."}).out, HasSubstr("RP3"));
}

}  // namespace
}  // namespace debrief
