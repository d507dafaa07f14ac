#include "debrief/facilitate/agenda.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"
#include "debrief/model/working_calendar.hpp"
#include "facilitate/icalendar_lines.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

/// Minutes of intro, timeline, factors, learning and close: the timeline its share, the rest by weight, none below one.
std::vector<std::int64_t> split(std::int64_t minutes, std::int64_t share_percent) {
  minutes = std::max<std::int64_t>(minutes, 5);
  std::vector<std::int64_t> out(5, 1);
  out[1] = std::clamp<std::int64_t>((minutes * share_percent + 50) / 100, 1, minutes - 4);
  const std::int64_t rest = minutes - out[1];
  constexpr std::int64_t weights[] = {4, 0, 8, 6, 2};  // of 20
  std::int64_t given = out[1];
  for (const std::size_t part : {std::size_t{0}, std::size_t{3}, std::size_t{4}}) {
    out[part] = std::max<std::int64_t>(1, rest * weights[part] / 20);
    given += out[part];
  }
  out[2] = minutes - given;
  if (out[2] < 1) {
    out[1] -= 1 - out[2];
    out[2] = 1;
  }
  return out;
}

/// Decision points that an agenda names one by one.
constexpr std::size_t most_stops = 4;

}  // namespace

Agenda agenda(const Review& review, const Policy& policy, std::optional<Instant> starts_at, std::int64_t minutes,
              const std::vector<RecentIncident>& recent) {
  Agenda out;
  const TierAdvice advice = tier(review, policy, recent);
  out.tier = review.tier.value_or(advice.tier);
  out.title = review.title;
  if (out.title.empty() && !review.incidents.empty()) out.title = review.incidents.front().title;
  if (minutes <= 0) {
    std::int64_t shortest = advice.minutes_min, longest = advice.minutes_max;
    if (out.tier != advice.tier) {
      shortest = longest = policy.mini_review_minutes;
      for (const SeverityLevel& level : policy.severities) {
        if (level.tier != out.tier) continue;
        shortest = level.minutes_min;
        longest = level.minutes_max;
        break;
      }
    }
    // The middle, to the next five minutes.
    minutes = (shortest + longest + 9) / 10 * 5;
  }
  out.minutes = std::clamp<std::int64_t>(minutes, 5, 24 * 60);
  if (starts_at) {
    out.starts_at = starts_at;
  } else if (review.meeting) {
    out.starts_at = review.meeting->scheduled_for;
  }
  const std::vector<std::int64_t> lengths = split(out.minutes, policy.timeline_share_percent);
  const StaffingAdvice people = staffing(review, policy);
  std::int64_t offset = 0;
  const auto section = [&](SegmentKind kind, const char* title, std::size_t part, std::vector<std::string> points) {
    AgendaSection& added = out.sections.emplace_back();
    added.kind = kind;
    added.title = title;
    added.offset_minutes = offset;
    added.minutes = lengths[part];
    if (out.starts_at) added.starts_at = add_minutes(*out.starts_at, offset);
    added.points = std::move(points);
    for (const GuestAdvice& guest : people.guests) {
      if (std::find(guest.segments.begin(), guest.segments.end(), kind) == guest.segments.end()) continue;
      added.guests.push_back(guest.function + ", " + std::to_string(std::min(guest.minutes, lengths[part])) +
                             " minutes");
    }
    offset += lengths[part];
  };
  section(SegmentKind::intro, "Opening", 0,
          {"Who is here, and who is new to this", "What the talk is for, and how it goes"});
  std::vector<std::string> timeline_points = {
      "First signal, triage, investigation, attempts to mitigate, resolution, recovery",
      "Facts first: what happened, and when",
      "Then how decisions were made: what was seen, which readings were alive, what was open",
      "Effect on customers and on those who responded, side by side", "Ideas for changes are noted and parked"};
  const Clock clock(review);
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    if (i == most_stops) {
      timeline_points.push_back(
          "and at " + counted(review.decision_points.size() - i, "more decision point", "more decision points"));
      break;
    }
    const DecisionPoint& decision = review.decision_points[i];
    const std::string& title = decision.title.empty() ? decision.choice : decision.title;
    timeline_points.push_back("Stop at " + (decision.at ? clock.moment(*decision.at) : std::string("the moment of")) +
                              (title.empty() ? std::string() : (decision.at ? ": " : " ") + cited(title)));
  }
  section(SegmentKind::timeline, "Timeline, from inside the incident", 1, std::move(timeline_points));
  section(SegmentKind::factors, "Contributing factors", 2,
          {"Conditions that came together, of several kinds: technical, process, coordination",
           "What kept it from being worse, luck marked as luck", "What else had to be true?"});
  section(SegmentKind::learning, "Learning points", 3,
          {"What the room understands now and did not before", "What surprised people",
           "Conditions worth addressing, without committing to anything"});
  section(SegmentKind::close, "Close", 4,
          {"What is missing from the timeline, or went differently?",
           "One line each: new to me, and what I will do differently"});
  out.opening = {
      "Welcome those for whom this is the first review.",
      "We are here to rebuild what it was like from inside, at each stage, as each of us saw it.",
      "Everybody acted reasonably with what they knew, the time they had and the tools at hand; that goes for "
      "ourselves too.",
      "I will ask how and what. I am here for the time, for coverage, and to ask what may sound like simple questions.",
      "Accounts may differ. We keep them side by side.",
      "What is said here does not go into performance reviews.",
      "Notes are taken and will be shared. Which questions are there before we begin?"};
  out.afterwards = {"Learning points rest for " + std::to_string(policy.soak_hours) + " hours.",
                    "Then the owner and two or three of those closest decide what to commit: " +
                        std::to_string(policy.committed_actions_min) + " to " +
                        std::to_string(policy.committed_actions_max) + " actions, or none with a reason."};
  for (const GuestAdvice& guest : people.guests) {
    if (guest.follow_up) out.afterwards.push_back("The " + guest.function + " joins the follow-up.");
  }
  return out;
}

Result<std::string> icalendar(const Agenda& agenda, const StaffingAdvice& staffing, const Instant& stamp) {
  if (!agenda.starts_at) {
    return Error{ErrorCode::invalid_argument, "agenda", "it has no start",
                 "give agenda() the instant at which the meeting starts"};
  }
  std::string out =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Debrief//Post-incident "
      "review//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
  const auto event = [&](const std::string& summary, const Instant& from, std::int64_t minutes,
                         const std::string& description, const std::string& who) {
    out += "BEGIN:VEVENT\r\n";
    ics_line(out, "UID:" + mark_of(agenda.title + '\n' + who + '\n' + text_of(*agenda.starts_at)) + "@debrief");
    ics_line(out, "DTSTAMP:" + ics_time(stamp));
    ics_line(out, "DTSTART:" + ics_time(from));
    ics_line(out, "DTEND:" + ics_time(add_minutes(from, minutes)));
    ics_line(out, "SUMMARY:" + ics_text(summary));
    ics_line(out, "DESCRIPTION:" + ics_text(description));
    out += "END:VEVENT\r\n";
  };
  std::string course;
  for (const AgendaSection& section : agenda.sections)
    course += section.title + ": " + std::to_string(section.minutes) + " minutes\n";
  course += "Actions come later, and not in this meeting.";
  event("Post-incident review: " + agenda.title, *agenda.starts_at, agenda.minutes, course, "core group");
  for (const GuestAdvice& guest : staffing.guests) {
    for (const AgendaSection& section : agenda.sections) {
      if (std::find(guest.segments.begin(), guest.segments.end(), section.kind) == guest.segments.end()) continue;
      const std::int64_t length = std::min(guest.minutes, section.minutes);
      event("Post-incident review, " + section.title + ": " + agenda.title,
            add_minutes(*agenda.starts_at, section.offset_minutes), length,
            "For the " + guest.function + ". You join for this part only, " + std::to_string(length) +
                " minutes, because " + guest.why + '.',
            guest.function);
    }
  }
  out += "END:VCALENDAR\r\n";
  return out;
}

std::string markdown(const Agenda& agenda) {
  const auto line = [](std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' || c == '\r' ? ' ' : c;
    return out;
  };
  std::string out = "# Agenda: " + line(agenda.title) + "\n\n" + words_of(text_of(agenda.tier)) + " review, " +
                    std::to_string(agenda.minutes) + " minutes";
  if (agenda.starts_at) out += ", from " + text_of(*agenda.starts_at);
  out += "\n\n## Opening words\n\n";
  for (const std::string& point : agenda.opening) out += "- " + line(point) + '\n';
  for (const AgendaSection& section : agenda.sections) {
    out += "\n## " + line(section.title) + " (" + std::to_string(section.minutes) + " min)\n\n";
    for (const std::string& point : section.points) out += "- " + line(point) + '\n';
    for (const std::string& guest : section.guests) out += "- *Guest:* " + line(guest) + '\n';
  }
  out += "\n## Afterwards\n\n";
  for (const std::string& point : agenda.afterwards) out += "- " + line(point) + '\n';
  return out;
}

}  // namespace debrief::inline v0
