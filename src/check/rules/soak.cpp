// Soak: learning first, commitments two days later, by a small group, with a verdict that may be "none".
#include <algorithm>

#include "check/rule_row.hpp"
#include "debrief/model/working_calendar.hpp"

namespace debrief::inline v0::check_detail {

namespace {

/// The place in an action that says when it was committed.
std::string commitment(const Review& review, std::size_t i) {
  const auto& history = review.actions[i].history;
  for (std::size_t j = 0; j < history.size(); ++j) {
    if (history[j].state == ActionState::committed && history[j].at) return at({"actions", i, "history", j, "at"});
  }
  return at({"actions", i});
}

template <class Each>
void each_commitment(const Subject& subject, const Each& each) {
  if (!subject.facts.meeting_end) return;
  for (std::size_t i = 0; i < subject.review.actions.size(); ++i) {
    if (const auto when = committed_at(subject.review.actions[i])) each(i, *when);
  }
}

bool in_the_meeting(const Subject& subject, const Instant& when) {
  const auto& meeting = subject.review.meeting;
  return meeting && meeting->ended_at && subject.facts.meeting_start &&
         !is_before(when, *subject.facts.meeting_start) && !is_before(*meeting->ended_at, when);
}

void committed_in_the_meeting(const Subject& subject, Reporter& report) {
  each_commitment(subject, [&](std::size_t i, const Instant& when) {
    if (!in_the_meeting(subject, when)) return;
    report.add(commitment(subject.review, i),
               called(subject.review.actions[i].id.text) + " was committed in the meeting");
  });
}

void committed_before_the_soak(const Subject& subject, Reporter& report) {
  const std::int64_t soak = subject.policy.soak_hours * 3600;
  each_commitment(subject, [&](std::size_t i, const Instant& when) {
    const std::int64_t after = when.unix_seconds - subject.facts.meeting_end->unix_seconds;
    if (after >= soak || in_the_meeting(subject, when)) return;
    report.add(commitment(subject.review, i),
               called(subject.review.actions[i].id.text) +
                   (after < 0 ? std::string(" was committed before the meeting ended")
                              : " was committed " + std::to_string(after / 3600) + " h after the meeting, before " +
                                    std::to_string(subject.policy.soak_hours) + " h had passed"));
  });
}

void committed_before_two_working_days(const Subject& subject, Reporter& report) {
  std::optional<WorkingDays> days;
  each_commitment(subject, [&](std::size_t i, const Instant& when) {
    if (when.unix_seconds - subject.facts.meeting_end->unix_seconds < subject.policy.soak_hours * 3600) return;
    if (!days) {
      Result<WorkingDays> read = WorkingDays::of(subject.policy.calendar);
      if (!read) return;
      days = *std::move(read);
    }
    const std::int64_t passed = days->working_days_between(*subject.facts.meeting_end, when);
    if (passed >= subject.policy.soak_working_days) return;
    report.add(commitment(subject.review, i), called(subject.review.actions[i].id.text) + " was committed after " +
                                                  std::to_string(passed) + " of " +
                                                  std::to_string(subject.policy.soak_working_days) + " working days");
  });
}

void follow_up_before_the_soak(const Subject& subject, Reporter& report) {
  const auto& follow_up = subject.review.follow_up;
  if (!follow_up || !follow_up->held_at || !subject.facts.meeting_end) return;
  const std::int64_t after = follow_up->held_at->unix_seconds - subject.facts.meeting_end->unix_seconds;
  if (after >= subject.policy.soak_hours * 3600) return;
  report.add("/follow_up/held_at",
             "the follow-up was held less than " + std::to_string(subject.policy.soak_hours) + " h after the meeting");
}

void follow_up_overdue(const Subject& subject, Reporter& report) {
  const auto& follow_up = subject.review.follow_up;
  if (!subject.as_of || !subject.facts.meeting_end || subject.facts.no_incident) return;
  if (follow_up && (follow_up->held_at || follow_up->verdict)) return;
  if (subject.facts.committed > 0 && subject.facts.open_candidates == 0) return;
  const Result<WorkingDays> days = WorkingDays::of(subject.policy.calendar);
  if (!days) return;
  const std::int64_t passed = days->working_days_between(*subject.facts.meeting_end, *subject.as_of);
  if (passed <= subject.policy.soak_overdue_working_days) return;
  report.add("/follow_up", std::to_string(passed) + " working days after the meeting there is no verdict" +
                               (subject.facts.open_candidates > 0
                                    ? ", and " + std::to_string(subject.facts.open_candidates) + " candidates wait"
                                    : std::string()));
}

void no_actions_and_no_verdict(const Subject& subject, Reporter& report) {
  const Review& review = subject.review;
  if (!subject.facts.grave || subject.facts.committed > 0) return;
  // Somebody else's published report has neither a meeting nor a follow-up to ask about.
  if (!review.meeting && !review.follow_up) return;
  if (review.follow_up && review.follow_up->verdict) return;
  report.add("/follow_up", "no action is committed, and no verdict says that this was decided");
}

void verdict_without_a_reason(const Subject& subject, Reporter& report) {
  const auto& follow_up = subject.review.follow_up;
  if (!follow_up || !follow_up->verdict || !follow_up->reason.empty()) return;
  if (*follow_up->verdict == FollowUpVerdict::actions_committed) return;
  report.add("/follow_up", "the verdict is " + std::string(text_of(*follow_up->verdict)) + ", and no reason is given");
}

void follow_up_group_size(const Subject& subject, Reporter& report) {
  const auto& follow_up = subject.review.follow_up;
  if (!follow_up || follow_up->participants.empty()) return;
  const auto people = static_cast<std::int64_t>(follow_up->participants.size());
  const std::int64_t most = subject.policy.follow_up_group_max + 1;
  if (people >= subject.policy.follow_up_group_min && people <= most) return;
  report.add("/follow_up/participants", std::to_string(people) + (people == 1 ? " person" : " people") +
                                            " in the follow-up; the owner and " +
                                            std::to_string(subject.policy.follow_up_group_min) + " to " +
                                            std::to_string(subject.policy.follow_up_group_max) + " others are meant");
}

#define DEBRIEF_MEETING R"("meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z"})"
#define DEBRIEF_COMMITTED(WHEN)                                                                                                             \
  R"("actions": [{"id": "A1", "title": "Alert at 80 % of the pool", "state": "committed", "history": [{"state": "committed", "at": ")" WHEN \
  R"("}]}])"

constexpr Row rows[] = {
    {{.code = "SOA001",
      .name = "committed-before-the-soak",
      .severity = E,
      .from = Stage::held,
      .requirements = "R114 R258",
      .finds = "An action committed less than 48 h after the meeting.",
      .why =
          "Right after the meeting everything feels urgent. Two days later it shows which ideas improve the system and "
          "which only felt productive.",
      .citation = "article, learning before actions (let the ideas soak for 48 hours); practice AD-12",
      .ignore_when = "When the exposure could not wait: mark the action as a repair of the response, and say so.",
      .suggestion = "Could it stay a candidate until the small group meets?",
      .bad = "{" DEBRIEF_MEETING ", " DEBRIEF_COMMITTED("2025-03-06T10:00:00Z") "}",
      .good = "{" DEBRIEF_MEETING ", " DEBRIEF_COMMITTED("2025-03-07T16:00:00Z") "}"},
     committed_before_the_soak},
    {{.code = "SOA002",
      .name = "committed-in-the-meeting",
      .severity = E,
      .from = Stage::held,
      .requirements = "R112 R248",
      .finds = "An action committed while the meeting was running.",
      .why = "The meeting yields learning points. Once it hands out work, people argue about who gets it and stop "
             "describing.",
      .citation = "article, learning before actions (no commitments inside the meeting); practice AD-12",
      .ignore_when = "Never for a full review; note the idea and leave the commitment for later.",
      .suggestion = "Which learning point does this idea come from? Keep that, and the idea as a candidate.",
      .bad = "{" DEBRIEF_MEETING ", " DEBRIEF_COMMITTED("2025-03-05T15:55:00Z") "}",
      .good = "{" DEBRIEF_MEETING ", " DEBRIEF_COMMITTED("2025-03-10T10:00:00Z") "}"},
     committed_in_the_meeting},
    {{.code = "SOA003",
      .name = "committed-before-two-working-days",
      .severity = I,
      .from = Stage::held,
      .requirements = "R249 R258",
      .finds = "An action committed after 48 h of which two were not full working days on the owner's calendar.",
      .why = "A weekend is time, not thought about work.",
      .citation = "article, fewer and better actions (two work days later)",
      .ignore_when = "When the group works on those days; set the calendar in the policy.",
      .suggestion = "Did anybody have the time to look at it again?",
      .bad =
          R"({"meeting": {"started_at": "2025-03-07T15:00:00Z", "ended_at": "2025-03-07T16:00:00Z"}, )" DEBRIEF_COMMITTED(
              "2025-03-10T10:00:00Z") "}",
      .good =
          R"({"meeting": {"started_at": "2025-03-07T15:00:00Z", "ended_at": "2025-03-07T16:00:00Z"}, )" DEBRIEF_COMMITTED(
              "2025-03-11T16:00:00Z") "}"},
     committed_before_two_working_days},
    {{.code = "SOA004",
      .name = "follow-up-before-the-soak",
      .severity = W,
      .from = Stage::held,
      .requirements = "R114 R161",
      .finds = "A follow-up held less than 48 h after the meeting.",
      .why = "The time between the two is what separates ideas that matter from those that were merely last.",
      .citation = "article, learning before actions (the 48-hour follow-up)",
      .ignore_when = "When the two were held together by design for a small incident.",
      .suggestion = "Could the group meet once more, two days later, and look at what it chose?",
      .bad = "{" DEBRIEF_MEETING R"(, "follow_up": {"held_at": "2025-03-06T10:00:00Z"}})",
      .good = "{" DEBRIEF_MEETING R"(, "follow_up": {"held_at": "2025-03-07T16:00:00Z"}})"},
     follow_up_before_the_soak},
    {{.code = "SOA005",
      .name = "follow-up-overdue",
      .severity = W,
      .from = Stage::held,
      .requirements = "R085 R161 R164",
      .finds = "A review that has no verdict five working days after its meeting.",
      .why = "Candidates that nobody decides on become a backlog, and the next room knows it.",
      .citation = "article, ownership (the review owner runs the 48-hour follow-up)",
      .ignore_when = "When the follow-up took place and was not recorded: record it.",
      .suggestion = "When do the owner and two or three people who were closest sit down?",
      .bad = "{" DEBRIEF_MEETING "}",
      .good =
          "{" DEBRIEF_MEETING
          R"(, "follow_up": {"held_at": "2025-03-10T10:00:00Z", "verdict": "no_action_warranted", "reason": "Replaced next month."}})",
      .example_as_of = "2025-03-14T12:00:00Z"},
     follow_up_overdue},
    {{.code = "SOA006",
      .name = "no-actions-and-no-verdict",
      .severity = W,
      .from = Stage::followed_up,
      .requirements = "R117 R120 R260",
      .finds = "A grave incident without committed actions and without a verdict that says so.",
      .why = "None is a good result, if it was decided. Without a verdict nobody can tell it from forgotten.",
      .citation = "article, zero action items is a valid outcome",
      .ignore_when = "On imported history whose verdict is lost.",
      .suggestion = "Was it decided that nothing should change? Record no_action_warranted with the reason.",
      .bad = R"({"stage": "followed_up", "tier": "full", "follow_up": {"held_at": "2025-03-10T10:00:00Z"}})",
      .good =
          R"({"stage": "followed_up", "tier": "full", "follow_up": {"held_at": "2025-03-10T10:00:00Z", "verdict": "no_action_warranted", "reason": "Replaced next month."}})"},
     no_actions_and_no_verdict},
    {{.code = "SOA007",
      .name = "verdict-without-a-reason",
      .severity = W,
      .from = Stage::held,
      .requirements = "R119 R120",
      .finds = "A verdict of no action, known risks only or deferral that gives no reason.",
      .why = "The reasoning is what a reader learns from; the verdict alone looks like neglect.",
      .citation = "article, zero action items is a valid outcome",
      .ignore_when = "Never; one sentence is enough.",
      .suggestion = "What made the group decide that nothing, or not yet, is right?",
      .bad = R"({"stage": "held", "follow_up": {"verdict": "no_action_warranted"}})",
      .good =
          R"({"stage": "held", "follow_up": {"verdict": "no_action_warranted", "reason": "Replaced next month."}})"},
     verdict_without_a_reason},
    {{.code = "SOA008",
      .name = "follow-up-group-size",
      .severity = W,
      .from = Stage::held,
      .requirements = "R115",
      .finds = "A follow-up of one person, or of more than the owner and three.",
      .why = "The group is the owner and two or three who were closest: enough to know, few enough to decide.",
      .citation = "article, learning before actions (a smaller group)",
      .ignore_when = "When two services were affected and both sent their two.",
      .suggestion = "Who was closest to what has to change?",
      .bad = R"({"stage": "held", "follow_up": {"participants": ["review owner"]}})",
      .good = R"({"stage": "held", "follow_up": {"participants": ["review owner", "database engineer", "on-call"]}})"},
     follow_up_group_size},
};

}  // namespace

constinit const Family soak = {"soak", "From learning to commitments: two days, a small group, a verdict.", rows};

}  // namespace debrief::inline v0::check_detail
