#include "debrief/facilitate/deadlines.hpp"

#include <algorithm>

#include "debrief/model/working_calendar.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

bool was_committed(const Action& action) {
  return action.state == ActionState::committed || action.state == ActionState::in_progress ||
         action.state == ActionState::done || action.state == ActionState::verified;
}

std::optional<Instant> committed_at(const Action& action) {
  for (const ActionTransition& step : action.history) {
    if (step.state == ActionState::committed && step.at) return step.at;
  }
  return std::nullopt;
}

DeadlineState state_at(const Deadline& deadline, const Instant& as_of) {
  if (!deadline.due) return DeadlineState::unknown;
  if (is_before(*deadline.due, as_of)) return DeadlineState::overdue;
  if (deadline.opens && is_before(as_of, *deadline.opens)) return DeadlineState::upcoming;
  return deadline.opens ? DeadlineState::open : DeadlineState::upcoming;
}

}  // namespace

bool coordination_contributed(const Review& review) {
  const auto coordinates = [](const ContributingFactor& factor) {
    const bool harmed = factor.kind != FactorKind::mitigator && factor.kind != FactorKind::luck;
    return harmed && (factor.facet == Facet::coordination || factor.code.starts_with("CRD-"));
  };
  if (std::any_of(review.contributing_factors.begin(), review.contributing_factors.end(), coordinates)) return true;
  for (const TimelineEvent& event : review.timeline) {
    if (std::find(event.marks.begin(), event.marks.end(), "duplicated_work") != event.marks.end()) return true;
  }
  return false;
}

Result<SoakState> soak(const Review& review, const Policy& policy, const Instant& as_of) {
  auto calendar = WorkingDays::of(policy.calendar);
  if (!calendar) return calendar.error();
  SoakState out;
  out.meeting_ended = meeting_end(review, policy);
  if (!out.meeting_ended || is_before(as_of, *out.meeting_ended)) {
    out.phase = SoakPhase::not_held;
    out.advice = "In the meeting, learning points only. Ideas for changes are noted and left to settle.";
    return out;
  }
  out.commit_from = add_hours(*out.meeting_ended, policy.soak_hours);
  out.better_from = calendar->add_working_days(*out.meeting_ended, policy.soak_working_days);
  if (is_before(*out.better_from, *out.commit_from)) out.better_from = calendar->roll_forward(*out.commit_from);
  out.overdue_from = calendar->add_working_days(*out.meeting_ended, policy.soak_overdue_working_days);
  for (const Action& action : review.actions) {
    const auto at = committed_at(action);
    if (was_committed(action) && at && is_before(*at, *out.commit_from)) out.committed_early.push_back(action.id);
  }
  if (review.follow_up && review.follow_up->verdict && review.follow_up->verdict != FollowUpVerdict::deferred) {
    out.phase = SoakPhase::closed;
    out.advice = review.follow_up->verdict == FollowUpVerdict::no_action_warranted
                     ? "No action was warranted, and that is a good verdict. Publish the learning points."
                     : "Publish the learning points, and follow what was committed to its end.";
  } else if (is_before(as_of, *out.commit_from)) {
    out.phase = SoakPhase::soaking;
    out.advice = "Nothing is committed yet. Learning points may be read, corrected and added to.";
  } else if (is_before(*out.overdue_from, as_of)) {
    out.phase = SoakPhase::overdue;
    out.advice =
        "The follow-up is late. Hold it with the owner and two or three of those closest, or record that no action is "
        "warranted.";
  } else {
    out.phase = SoakPhase::may_commit;
    out.advice =
        is_before(as_of, *out.better_from)
            ? "The small group may commit now; two working days are usual."
            : "The owner and two or three of those closest may commit now: three to five, or none with a reason.";
  }
  return out;
}

Result<std::vector<Deadline>> deadlines(const Review& review, const Policy& policy, const Instant& as_of) {
  auto calendar = WorkingDays::of(policy.calendar);
  if (!calendar) return calendar.error();
  auto settled = soak(review, policy, as_of);
  if (!settled) return settled.error();
  std::vector<Deadline> out;
  const auto add = [&](std::string what, std::optional<Instant> opens, std::optional<Instant> due, bool done,
                       std::string why) {
    Deadline& added = out.emplace_back();
    added.what = std::move(what);
    added.opens = opens;
    added.due = due;
    added.state = done ? DeadlineState::done : state_at(added, as_of);
    added.why = std::move(why);
  };
  const auto in_zone = [&](const Instant& at) { return calendar->zone().in_zone(at); };
  const auto resolved = last_resolution(review);
  const bool held = review.meeting && (review.meeting->started_at || review.meeting->ended_at);
  const std::optional<Instant> meeting =
      review.meeting ? (review.meeting->started_at ? review.meeting->started_at : review.meeting->scheduled_for)
                     : std::nullopt;
  const std::string unresolved = "nothing says yet when the incident was over";
  std::optional<Instant> packet, opens, closes, hard;
  std::string window_why = unresolved;
  if (resolved) {
    packet = in_zone(add_hours(*resolved, policy.packet_due_hours));
    opens = in_zone(add_hours(*resolved, policy.review_window_opens_hours));
    hard = in_zone(add_hours(*resolved, policy.review_hard_stop_hours));
    closes = calendar->roll_forward(add_hours(*resolved, policy.review_window_closes_hours));
    window_why = std::to_string(policy.review_window_opens_hours) + " to " +
                 std::to_string(policy.review_window_closes_hours) +
                 " hours after the resolution, while memory is fresh";
    if (is_before(*hard, *closes)) {
      closes = hard;
      window_why += "; the days off end only after the hard stop, so people are asked before or during them";
    } else if (seconds_between(add_hours(*resolved, policy.review_window_closes_hours), *closes) > 0) {
      window_why += "; it closes on a day off, so the next working day counts";
    }
  }
  if (!held && review.meeting && review.meeting->scheduled_for) {
    const Instant& planned = *review.meeting->scheduled_for;
    if (is_before(planned, as_of)) {
      window_why += "; it was planned for " + text_of(in_zone(planned)) +
                    " and no start is recorded: record when it took place, or plan it anew";
    } else if (resolved && is_before(planned, *resolved)) {
      window_why += "; it is planned before the incident was over";
    } else if (hard && is_before(*hard, planned)) {
      window_why += "; it is planned after the hard stop, so ask those closest now and keep what they say";
    }
  }
  add("evidence packet", resolved, packet, review.evidence_packet && review.evidence_packet->assembled_at,
      resolved ? std::to_string(policy.packet_due_hours) + " hours after the resolution" : unresolved);
  std::size_t talks_due = 0;
  if (review.meeting) talks_due = review.meeting->preparation_talks.size();
  add("preparation talks", resolved, meeting ? std::optional(in_zone(*meeting)) : closes, talks_due > 0,
      "before the meeting, with those who are most exposed");
  add("meeting", opens, closes, held, window_why);
  add("meeting, at the latest", opens, hard, held,
      resolved ? std::to_string(policy.review_hard_stop_hours) +
                     " hours after the resolution; later it becomes a reconstruction"
               : unresolved);
  const std::string after_meeting =
      settled->meeting_ended ? "counts from the end of the meeting" : "the meeting has not taken place";
  add("soak", settled->meeting_ended, settled->commit_from,
      settled->phase != SoakPhase::not_held && settled->phase != SoakPhase::soaking,
      settled->meeting_ended ? std::to_string(policy.soak_hours) + " hours in which nothing is committed"
                             : after_meeting);
  if (out.back().state == DeadlineState::overdue) out.back().state = DeadlineState::done;
  add("follow-up", settled->better_from, settled->overdue_from, settled->phase == SoakPhase::closed,
      settled->meeting_ended ? "from " + std::to_string(policy.soak_working_days) + " to " +
                                   std::to_string(policy.soak_overdue_working_days) + " working days after the meeting"
                             : after_meeting);
  add("published document", settled->better_from, settled->overdue_from,
      review.publication && review.publication->published_at,
      settled->meeting_ended ? "with the verdict of the follow-up" : after_meeting);
  if (coordination_contributed(review)) {
    std::optional<Instant> base =
        review.follow_up && review.follow_up->held_at ? review.follow_up->held_at : settled->meeting_ended;
    bool held_drill = false;
    if (review.readiness) {
      for (const Drill& drill : review.readiness->drills) held_drill = held_drill || drill.held_at.has_value();
    }
    std::optional<Instant> first, last;
    if (base) {
      first = calendar->roll_forward(add_hours(*base, 24 * policy.drill_days_min));
      last = in_zone(add_hours(*base, 24 * policy.drill_days_max));
    }
    add("drill", first, last, held_drill,
        base ? "coordination contributed: practise it " + std::to_string(policy.drill_days_min) + " to " +
                   std::to_string(policy.drill_days_max) + " days after the follow-up"
             : after_meeting);
  }
  return out;
}

}  // namespace debrief::inline v0
