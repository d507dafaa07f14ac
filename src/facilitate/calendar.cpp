#include "debrief/facilitate/calendar.hpp"

#include "debrief/facilitate/deadlines.hpp"
#include "facilitate/icalendar_lines.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t usual_minutes = 60;

class Calendar {
 public:
  Calendar(const Review& review, const Instant& stamp) : review_(review), stamp_(stamp) {
    out_ =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Debrief//Post-incident "
        "review//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
  }

  void event(std::string_view what, const std::string& summary, const Instant& from, const Instant& until,
             const std::string& description, bool busy) {
    begin("VEVENT", what);
    ics_line(out_, "DTSTART:" + ics_time(from));
    ics_line(out_, "DTEND:" + ics_time(until));
    ics_line(out_, "SUMMARY:" + ics_text(summary));
    if (!description.empty()) ics_line(out_, "DESCRIPTION:" + ics_text(description));
    out_ += busy ? "TRANSP:OPAQUE\r\n" : "TRANSP:TRANSPARENT\r\n";
    out_ += "END:VEVENT\r\n";
  }

  void task(const Action& action) {
    begin("VTODO", "action " + action.id.text);
    if (action.due) {
      std::string day;
      for (const char c : text_of(*action.due)) {
        if (c != '-') day += c;
      }
      ics_line(out_, "DUE;VALUE=DATE:" + day);
    }
    ics_line(out_, "SUMMARY:" + ics_text(action.title));
    std::string description = action.description;
    const auto add = [&](std::string_view label, const std::string& text) {
      if (!text.empty()) description += (description.empty() ? "" : "\n") + std::string(label) + text;
    };
    add("Done when: ", action.definition_of_done);
    if (action.owner_kind && *action.owner_kind != OwnerKind::person) add("Owner: ", action.owner);
    if (!description.empty()) ics_line(out_, "DESCRIPTION:" + ics_text(description));
    out_ += "STATUS:" + status_of(action.state) + "\r\n";
    for (const ActionTransition& step : action.history) {
      if (step.state == ActionState::done && step.at && closed(action.state)) completed_ = ics_time(*step.at);
    }
    if (!completed_.empty()) out_ += "COMPLETED:" + completed_ + "\r\n";
    completed_.clear();
    out_ += "END:VTODO\r\n";
  }

  std::string text() { return std::move(out_) + "END:VCALENDAR\r\n"; }

 private:
  static bool closed(ActionState state) { return state == ActionState::done || state == ActionState::verified; }

  static std::string status_of(ActionState state) {
    if (closed(state)) return "COMPLETED";
    if (state == ActionState::in_progress) return "IN-PROCESS";
    if (state == ActionState::committed || state == ActionState::candidate) return "NEEDS-ACTION";
    return "CANCELLED";
  }

  void begin(std::string_view kind, std::string_view what) {
    out_ += "BEGIN:" + std::string(kind) + "\r\n";
    ics_line(out_, "UID:" + mark_of(review_.id.text + '\n' + std::string(what)) + "@debrief");
    ics_line(out_, "DTSTAMP:" + ics_time(stamp_));
  }

  const Review& review_;
  const Instant& stamp_;
  std::string out_;
  std::string completed_;
};

Instant minutes_after(Instant at, std::int64_t minutes) {
  at.unix_seconds += minutes * 60;
  return at;
}

}  // namespace

Result<std::string> review_calendar(const Review& review, const Policy& policy, const Instant& stamp) {
  auto state = soak(review, policy, stamp);
  if (!state) return state.error();
  Calendar calendar(review, stamp);
  std::string title = review.title;
  if (title.empty() && !review.incidents.empty()) title = review.incidents.front().title;
  if (review.meeting) {
    const Meeting& meeting = *review.meeting;
    const auto from = meeting.started_at ? meeting.started_at : meeting.scheduled_for;
    if (from) {
      Instant until = minutes_after(*from, usual_minutes);
      if (meeting.ended_at && is_before(*from, *meeting.ended_at)) until = *meeting.ended_at;
      calendar.event("meeting", "Post-incident review: " + title, *from, until,
                     "Timeline first. Actions come later, and not in this meeting.", true);
    }
  }
  if (state->meeting_ended && (state->better_from || state->commit_from)) {
    const Instant until = state->better_from ? *state->better_from : *state->commit_from;
    calendar.event("soak", "Soak: " + title, *state->meeting_ended, until, state->advice, false);
  }
  if (review.follow_up && review.follow_up->held_at) {
    const Instant& held = *review.follow_up->held_at;
    calendar.event("follow-up", "Follow-up: " + title, held, minutes_after(held, usual_minutes), {}, true);
  }
  for (const Action& action : review.actions) {
    if (action.state != ActionState::candidate) calendar.task(action);
  }
  return calendar.text();
}

}  // namespace debrief::inline v0
