#include "debrief/facilitate/drill.hpp"

#include <algorithm>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/facilitate/deadlines.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/model/working_calendar.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

/// What happened before the call, as injects. Minutes are kept where they fit, and shrunk in proportion where they do
/// not.
std::vector<Inject> injects_of(const Review& review, const DecisionPoint& decision, std::int64_t most_minutes) {
  std::vector<std::pair<std::optional<Instant>, Inject>> lines;
  const auto add = [&](const std::optional<Instant>& at, std::string text, std::string source) {
    const bool told =
        std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return line.second.text == text; });
    if (told || text.empty()) return;
    Inject inject;
    inject.text = std::move(text);
    inject.source = std::move(source);
    lines.emplace_back(at, std::move(inject));
  };
  if (decision.at) {
    const graph::RoomAt room = graph::room_at(review, *decision.at);
    for (const graph::RoomLine& line : room.known) {
      // The decision's own entry tells what was chosen.
      const bool own = std::any_of(review.timeline.begin(), review.timeline.end(), [&](const TimelineEvent& event) {
        return event.text == line.text &&
               (event.kind == EventKind::decision || (!decision.event.empty() && event.id == decision.event));
      });
      const bool earlier = !line.at || is_before(*line.at, *decision.at) || line.kind == "alert" ||
                           line.kind == "report" || line.kind == "observation";
      if (!own && earlier && line.text != decision.choice) add(line.at, line.text, line.source);
    }
  }
  for (const Cue& cue : decision.cues) {
    const std::optional<Instant>& at = cue.first_available_at ? cue.first_available_at : cue.seen_at;
    if (at && decision.at && is_before(*decision.at, *at)) continue;
    add(at, cue.what, cue.channel);
  }
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
    if (!a.first || !b.first) return !a.first && b.first;
    return is_before(*a.first, *b.first);
  });
  std::optional<Instant> start, end;
  for (const auto& [at, inject] : lines) {
    if (!at) continue;
    if (!start) start = at;
    end = at;
  }
  const std::int64_t span = start ? seconds_between(*start, *end) : 0,
                     limit = 60 * std::max<std::int64_t>(1, most_minutes);
  std::vector<Inject> out;
  std::int64_t last = 0;
  for (auto& [at, inject] : lines) {
    std::int64_t seconds = at && start ? seconds_between(*start, *at) : 0;
    if (span > limit)
      seconds = static_cast<std::int64_t>(static_cast<double>(seconds) * static_cast<double>(limit) /
                                          static_cast<double>(span));
    inject.minute = std::max(last, seconds / 60);
    last = inject.minute;
    out.push_back(std::move(inject));
  }
  return out;
}

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

std::string no_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
  return text;
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
  out.title = "Drill: a call under uncertainty" + (services.empty() ? std::string() : " around " + joined(services));
  out.injects = injects_of(review, decision, options.most_minutes);
  const std::int64_t last = out.injects.empty() ? 0 : out.injects.back().minute;
  const std::int64_t to_decide = decision.time_pressure.value_or(1) >= 2 ? 3 : 5;
  out.minutes = last + to_decide + 20;
  out.conditions.push_back(DrillCondition::competing_hypotheses);
  if (unclear_ownership(review, decision)) out.conditions.push_back(DrillCondition::ambiguous_ownership);
  out.conditions.push_back(DrillCondition::partial_information);
  out.conditions.push_back(DrillCondition::time_pressure);
  out.briefing = "You are on call" + (services.empty() ? std::string() : " for " + joined(services)) + ". ";
  out.briefing += decision.situation_summary.empty() ? "Signals arrive one by one; nobody knows yet what they mean."
                                                     : no_full_stop(decision.situation_summary) + ".";
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
                 "How did it come about who led, and who did what?",
                 "Which earlier case did this bring to mind?",
                 "What do you take from this to your own service?"};
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

std::string markdown(const DrillPlan& plan, bool facilitator) {
  const auto line = [](std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' || c == '\r' ? ' ' : c;
    return out;
  };
  std::string out = "# " + line(plan.title) + (facilitator ? ", facilitator's part" : "") + "\n\n";
  const auto list = [&](const char* heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    out += "## " + std::string(heading) + "\n\n";
    for (const std::string& item : items) out += "- " + line(item) + '\n';
    out += '\n';
  };
  if (!facilitator) {
    out += line(plan.briefing) + "\n\n";
    list("What you want", plan.goals);
    list("What binds you", plan.constraints);
    out += "Messages will reach you as time goes on. " + line(plan.call) + '\n';
    return out;
  }
  out += words_of(text_of(plan.format)) + " exercise, " + std::to_string(plan.minutes) +
         " minutes, with the talk afterwards.\n\n## Messages\n\n| minute | message | through |\n| ---: | --- | --- |\n";
  for (const Inject& inject : plan.injects) {
    std::string text = line(inject.text);
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
      text.replace(at, 1, "\\|");
    out += "| " + std::to_string(inject.minute) + " | " + text + " | " + line(inject.source) + " |\n";
  }
  out += "\nThen: " + line(plan.call) + "\n\n## Readings that were alive then\n\n";
  for (const CompetingReading& reading : plan.facilitator_readings) {
    out += "- " + line(reading.text) + (reading.next_move.empty() ? "" : " It calls for: " + line(reading.next_move)) +
           '\n';
  }
  out += "\nEach of them fits what is known. Do not let on which was followed.\n\n";
  list("Watch for", plan.watch_for);
  list("Talk afterwards", plan.debrief);
  if (!plan.facilitator_choice.empty())
    out += "## What was chosen then, to be told last\n\n" + line(plan.facilitator_choice) + "\n\n";
  list("What became known later, to be told last", plan.facilitator_later);
  return out;
}

}  // namespace debrief::inline v0
