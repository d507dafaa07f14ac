#include "debrief/facilitate/drill.hpp"

#include <algorithm>

#include "debrief/facilitate/deadlines.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/model/working_calendar.hpp"
#include "facilitate/drill_injects.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

bool unclear_ownership(const Review& review, const DecisionPoint& decision) {
  for (const Constraint& constraint : decision.constraints) {
    if (constraint.kind == ConstraintKind::unclear_escalation) return true;
  }
  for (const char* code : {"ORG-01", "ORG-02", "ORG-04", "CRD-01", "CRD-02", "CRD-03"}) {
    if (has_code(review, code)) return true;
  }
  return false;
}

DrillFormat fitting(const DecisionPoint& decision) {
  for (const Constraint& constraint : decision.constraints) {
    if (constraint.kind == ConstraintKind::tool || constraint.kind == ConstraintKind::missing_access)
      return DrillFormat::live;
  }
  return DrillFormat::tabletop;
}

}  // namespace

std::vector<Id<DecisionPoint>> drill_candidates(const Review& review) {
  std::vector<Id<DecisionPoint>> out;
  for (const DecisionPoint& decision : review.decision_points) {
    if (graph::ambiguity(decision).genuine) out.push_back(decision.id);
  }
  return out;
}

Result<DrillPlan> drill(const Review& review, std::string_view decision_point, const DrillOptions& options) {
  const auto found = std::find_if(review.decision_points.begin(), review.decision_points.end(),
                                  [&](const DecisionPoint& d) { return d.id.text == decision_point; });
  if (found == review.decision_points.end()) {
    std::vector<std::string> ready;
    for (const auto& id : drill_candidates(review)) ready.push_back(id.text);
    return Error{ErrorCode::not_found, std::string(decision_point), "there is no such decision point",
                 review.decision_points.empty()
                     ? "a drill needs a decision point; generic scenarios do not build what matters"
                 : ready.empty() ? "none of the review's decision points is ready for practice yet"
                                 : "ready for practice are " + joined(ready)};
  }
  const DecisionPoint& decision = *found;
  const graph::Ambiguity open = graph::ambiguity(decision);
  if (!open.genuine) {
    return Error{ErrorCode::invalid_argument, std::string(decision_point),
                 "the moment is not recorded as open enough to practise: it lacks " + joined(open.lacks),
                 "ask those who were there, fill in the decision point, and try again"};
  }
  DrillPlan out;
  out.review = review.id;
  out.decision_point = decision.id;
  const std::vector<std::string> services =
      review.incidents.empty() ? std::vector<std::string>{} : review.incidents.front().services;
  out.format = options.format.value_or(fitting(decision));
  // A title that does not give the reading away.
  std::vector<std::string> few(
      services.begin(), services.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(services.size(), 2)));
  if (services.size() == 3) few.push_back(services[2]);
  if (services.size() > 3) few.emplace_back("others");
  out.title = "Drill: a call under uncertainty" + (few.empty() ? std::string() : " around " + joined(few));
  out.injects = injects_of(review, decision, options.most_minutes);
  const std::int64_t last = out.injects.empty() ? 0 : out.injects.back().minute;
  const std::int64_t to_decide = decision.time_pressure.value_or(1) >= 2 ? 3 : 5;
  out.minutes = last + to_decide + 20;
  out.conditions.push_back(DrillCondition::competing_hypotheses);
  if (unclear_ownership(review, decision)) out.conditions.push_back(DrillCondition::ambiguous_ownership);
  out.conditions.push_back(DrillCondition::partial_information);
  out.conditions.push_back(DrillCondition::time_pressure);
  out.briefing = "You are on call" + (few.empty() ? std::string() : " for " + joined(few)) + ". ";
  out.briefing += "Signals arrive one by one; nobody knows yet what they mean.";
  if (std::find(out.conditions.begin(), out.conditions.end(), DrillCondition::ambiguous_ownership) !=
      out.conditions.end()) {
    out.briefing += " It is not settled who owns what; you may call in anybody, and they may not answer.";
  }
  out.goals = decision.goals;
  for (const Constraint& constraint : decision.constraints) {
    out.constraints.push_back(constraint.text.empty() ? words_of(text_of(constraint.kind)) : constraint.text);
  }
  out.call = "Say what you think is going on, what you do next, and whom you call in. You have " +
             std::to_string(to_decide) + " minutes from the last message.";
  for (const Hypothesis& hypothesis : decision.hypotheses) {
    if (std::find(open.alive.begin(), open.alive.end(), hypothesis.text) == open.alive.end()) continue;
    CompetingReading& reading = out.facilitator_readings.emplace_back();
    reading.text = hypothesis.text;
    reading.next_move = hypothesis.next_move;
  }
  out.facilitator_choice = decision.choice;
  if (decision.hindsight) {
    const Hindsight& later = *decision.hindsight;
    for (const TimelineEvent& event : review.timeline) {
      if (!later.outcome.empty() && event.id == later.outcome) out.facilitator_later.push_back(event.text);
    }
    out.facilitator_later.insert(out.facilitator_later.end(), later.surprises.begin(), later.surprises.end());
    out.facilitator_later.insert(out.facilitator_later.end(), later.notes.begin(), later.notes.end());
  }
  out.set_up = {
      "Hand out the players' part. Say that the outcome is not known and that nobody is graded.",
      "Read each message aloud, or post it where the team works, at its minute, in the words given here.",
      "Asked for a graph, a log or a person's view that no message holds: say that it takes a while, and go on."};
  if (std::find(out.conditions.begin(), out.conditions.end(), DrillCondition::ambiguous_ownership) !=
      out.conditions.end()) {
    out.set_up.emplace_back("You play whoever is called in. Let the first call go unanswered for three minutes.");
  }
  if (out.format == DrillFormat::live) {
    out.set_up.emplace_back("Have the tools of the time open in a safe copy, with the access that people had.");
  }
  for (const Cue& cue : decision.cues) {
    const std::optional<Instant>& at = cue.first_available_at;
    if (cue.what.empty() || (at && decision.at && is_before(*decision.at, *at)) || !out_of_view(cue, decision))
      continue;
    out.set_up.push_back("Only if somebody looks there: " + cited(cue.what) +
                         (cue.channel.empty() ? "." : " (" + cue.channel + ")."));
  }
  out.watch_for = {"Which readings are spoken aloud, and which stay with one person",
                   "When somebody takes the lead, and whether it is said",
                   "Which cue moves the group from one reading to another",
                   "When others are called in, and how they are found", "What is told to customers, and when"};
  for (const CompetingReading& reading : out.facilitator_readings) {
    if (!reading.next_move.empty()) out.watch_for.push_back("Somebody proposes: " + no_full_stop(reading.next_move));
  }
  if (!decision.novice_contrast.empty())
    out.watch_for.push_back("The newcomer's reading: " + no_full_stop(decision.novice_contrast));
  for (const std::string& expected : decision.expectancies) {
    if (out.watch_for.size() < 10) out.watch_for.push_back("Expectations such as: " + no_full_stop(expected));
  }
  out.debrief = {"At which message did your picture form, and what in it did that?",
                 "Which other reading was alive in the room, and which sign makes it gain?",
                 "What were you missing, and where did you look for it?",
                 "How did the group come to have a lead, and how was the work shared out?",
                 "Which earlier case did this bring to mind?",
                 "What do you take from this to your own service?"};
  if (out.facilitator_readings.size() >= 2) {
    out.debrief[1] = "Which sign tips it from " + cited(out.facilitator_readings[0].text) + " to " +
                     cited(out.facilitator_readings[1].text) + ", and where do you look for it?";
  }
  for (const InformationMissing& gap : decision.information_missing) {
    if (gap.text.empty() || out.debrief.size() >= 8) continue;
    out.debrief.insert(out.debrief.end() - 1, "Where does it show in your own tools: " + cited(gap.text, 90) + "?");
  }
  return out;
}

Result<DrillSlot> drill_schedule(const Review& review, const Policy& policy, const Instant& as_of) {
  auto calendar = WorkingDays::of(policy.calendar);
  if (!calendar) return calendar.error();
  DrillSlot out;
  std::optional<Instant> base;
  if (review.follow_up) base = review.follow_up->held_at;
  out.why = "counts from the follow-up";
  if (!base) {
    base = meeting_end(review, policy);
    out.why = "counts from the meeting, as no follow-up is recorded";
  }
  if (!base) {
    base = as_of;
    out.why = "counts from today, as no meeting is recorded";
  }
  const Date start = calendar->local_date(*base), today = calendar->local_date(as_of);
  out.earliest = add_days(start, policy.drill_days_min);
  out.latest = add_days(start, policy.drill_days_max);
  // The middle of what is left of the window, on a working day.
  const Date from = std::max(*out.earliest, today);
  if (from <= *out.latest) {
    Date day = calendar->add_working_days(add_days(from, days_between(from, *out.latest) / 2), 0);
    if (*out.latest < day) day = calendar->add_working_days(from, 0);
    if (day <= *out.latest) {
      out.proposed = day;
    } else {
      out.why += "; no day of the window is a working day";
    }
  } else {
    out.proposed = calendar->add_working_days(today, 1);
    out.why += "; the window has passed, so the next working day is proposed";
  }
  out.decision_points = drill_candidates(review);
  return out;
}

}  // namespace debrief::inline v0
