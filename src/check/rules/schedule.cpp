// Schedule: the days after an incident, from the packet to the follow-up.
#include <algorithm>

#include "check/rule_row.hpp"
#include "debrief/model/working_calendar.hpp"

namespace debrief::inline v0::check_detail {

namespace {

constexpr std::int64_t hour = 3600;

std::string hours_words(std::int64_t seconds) {
  return std::to_string(seconds / hour) + " h";
}

/// A meeting in the article's window is owed for a review of one incident; patterns and near misses have no clock.
bool on_the_clock(const Subject& subject) {
  return subject.facts.tier != Tier::pattern && subject.facts.tier != Tier::near_miss && !subject.facts.no_incident;
}

std::optional<std::int64_t> wait(const Subject& subject) {
  if (!on_the_clock(subject) || !subject.facts.resolved || !subject.facts.meeting_start) return std::nullopt;
  return subject.facts.meeting_start->unix_seconds - subject.facts.resolved->unix_seconds;
}

std::string meeting_pointer(const Subject& subject) {
  return subject.review.meeting->started_at ? "/meeting/started_at" : "/meeting/scheduled_for";
}

void meeting_before_resolution(const Subject& subject, Reporter& report) {
  const auto waited = wait(subject);
  if (waited && *waited < 0) report.add(meeting_pointer(subject), "the meeting is before the incident was resolved");
}

void meeting_outside_the_window(const Subject& subject, Reporter& report) {
  const auto waited = wait(subject);
  if (!waited || *waited < 0 || *waited > subject.policy.review_hard_stop_hours * hour) return;
  if (*waited < subject.policy.review_window_opens_hours * hour) {
    report.add(meeting_pointer(subject), "the meeting is " + hours_words(*waited) + " after resolution, earlier than " +
                                             std::to_string(subject.policy.review_window_opens_hours) + " h");
  } else if (*waited > subject.policy.review_window_closes_hours * hour) {
    report.add(meeting_pointer(subject), "the meeting is " + hours_words(*waited) + " after resolution, later than " +
                                             std::to_string(subject.policy.review_window_closes_hours) + " h");
  }
}

void meeting_after_the_hard_stop(const Subject& subject, Reporter& report) {
  const auto waited = wait(subject);
  if (!waited || *waited <= subject.policy.review_hard_stop_hours * hour) return;
  report.add(meeting_pointer(subject), "the meeting is " + hours_words(*waited) +
                                           " after resolution, past the stop at " +
                                           std::to_string(subject.policy.review_hard_stop_hours) + " h");
}

void no_meeting_in_time(const Subject& subject, Reporter& report) {
  if (subject.at_least(Stage::held) || subject.facts.meeting_start || !subject.as_of || !subject.facts.resolved) return;
  if (!on_the_clock(subject) || !subject.facts.grave) return;
  const std::int64_t since = subject.as_of->unix_seconds - subject.facts.resolved->unix_seconds;
  if (since <= subject.policy.review_window_closes_hours * hour) return;
  report.add("", hours_words(since) + " have passed since resolution and no meeting is planned");
}

void packet_late(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (!packet || !packet->assembled_at || !subject.facts.resolved || !on_the_clock(subject)) return;
  const std::int64_t took = packet->assembled_at->unix_seconds - subject.facts.resolved->unix_seconds;
  if (took <= subject.policy.packet_due_hours * hour) return;
  report.add("/evidence_packet/assembled_at", "the packet was together " + hours_words(took) +
                                                  " after resolution, and is due at " +
                                                  std::to_string(subject.policy.packet_due_hours) + " h");
}

void packet_after_the_meeting(const Subject& subject, Reporter& report) {
  const auto& packet = subject.review.evidence_packet;
  if (packet && before(subject.facts.meeting_start, packet->assembled_at)) {
    report.add("/evidence_packet/assembled_at", "the packet was put together after the meeting began");
  }
}

void document_late(const Subject& subject, Reporter& report) {
  const auto& publication = subject.review.publication;
  if (!publication || !publication->published_at || !subject.facts.meeting_end) return;
  if (before(publication->published_at, subject.facts.meeting_end)) {
    report.add("/publication/published_at", "the review was published before its meeting ended");
  }
}

constexpr Row rows[] = {
    {{.code = "SCH001",
      .name = "meeting-before-resolution",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R003 R067",
      .finds = "A review meeting that takes place before the incident is resolved.",
      .why = "While the response runs, people need to act; looking back is for when it is over.",
      .citation = "article, definitions (the process after resolution) and step 1",
      .ignore_when = "Never; one of the two times is wrong, or the meeting was part of the response.",
      .suggestion = "Which of the two times is the right one?",
      .bad =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-04T11:00:00Z"}})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-05T15:00:00Z"}})"},
     meeting_before_resolution},
    {{.code = "SCH002",
      .name = "meeting-outside-the-window",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R067 R258",
      .finds = "A meeting earlier than 24 h or later than 48 h after resolution, and not past the hard stop.",
      .why = "Within a day people are still tired and the records are not together; after two, memory gives way to "
             "a tidier story.",
      .citation = "article, preparation (hold the review 24 to 48 hours after resolution)",
      .ignore_when = "When responders need rest after an exhausting incident, up to the hard stop.",
      .suggestion = "Is there a time between one and two days after resolution that those closest can make?",
      .bad =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-06T20:00:00Z"}})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-06T12:00:00Z"}})"},
     meeting_outside_the_window},
    {{.code = "SCH003",
      .name = "meeting-after-the-hard-stop",
      .severity = E,
      .from = Stage::scheduled,
      .requirements = "R068 R069 R259",
      .finds = "A meeting later than 72 h after resolution.",
      .why = "From then on a timeline is reconstructed and rationalised rather than remembered.",
      .citation = "article, preparation (never beyond 72 hours)",
      .ignore_when = "When the meeting could not be earlier; say so, and treat times from memory with care.",
      .suggestion =
          "What stands in the way of meeting sooner? If nothing can be done, which accounts can be taken now?",
      .bad =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-07T12:00:01Z"}})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-07T12:00:00Z"}})"},
     meeting_after_the_hard_stop},
    {{.code = "SCH004",
      .name = "no-meeting-in-time",
      .severity = W,
      .requirements = "R067 R162",
      .finds = "A grave incident whose window for a meeting has passed with none planned.",
      .why = "A review that has no date does not take place, or takes place when nobody remembers.",
      .citation = "article, preparation (hold the review 24 to 48 hours after resolution)",
      .ignore_when = "When the meeting took place and was not recorded: record it.",
      .suggestion = "When can those closest to the incident meet?",
      .bad =
          R"({"tier": "full", "incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}]})",
      .good =
          R"({"tier": "full", "incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "meeting": {"scheduled_for": "2025-03-05T15:00:00Z"}})",
      .example_as_of = "2025-03-07T12:00:00Z"},
     no_meeting_in_time},
    {{.code = "SCH005",
      .name = "packet-late",
      .severity = W,
      .requirements = "R077 R259",
      .finds = "An evidence packet put together later than 24 h after resolution.",
      .why = "Chat is pruned, dashboards lose resolution, and the timeline needs the packet before the room meets.",
      .citation = "article, getting started (the packet within 24 hours)",
      .ignore_when = "When the packet was completed later with records that arrived late.",
      .suggestion = "Which of its records could be collected by a machine at the moment of resolution?",
      .bad =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "evidence_packet": {"assembled_at": "2025-03-05T18:00:00Z"}})",
      .good =
          R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "milestones": [{"name": "resolved", "at": "2025-03-04T12:00:00Z"}]}], "evidence_packet": {"assembled_at": "2025-03-05T11:00:00Z"}})"},
     packet_late},
    {{.code = "SCH006",
      .name = "packet-after-the-meeting",
      .severity = W,
      .from = Stage::scheduled,
      .requirements = "R076 R089",
      .finds = "An evidence packet that was not together when the meeting began.",
      .why = "The room then argues about times that the records hold.",
      .citation = "article, the evidence packet as the single source of truth",
      .ignore_when = "When only a late record was added afterwards.",
      .suggestion = "Which times in the timeline were settled without the records?",
      .bad =
          R"({"evidence_packet": {"assembled_at": "2025-03-05T18:00:00Z"}, "meeting": {"started_at": "2025-03-05T15:00:00Z"}})",
      .good =
          R"({"evidence_packet": {"assembled_at": "2025-03-05T11:00:00Z"}, "meeting": {"started_at": "2025-03-05T15:00:00Z"}})"},
     packet_after_the_meeting},
    {{.code = "SCH007",
      .name = "published-before-the-meeting-ended",
      .severity = W,
      .from = Stage::held,
      .requirements = "R015 R162",
      .finds = "A review that was published before its meeting had ended.",
      .why = "What the room corrected and added is then not what others read.",
      .citation = "article, core outputs (a verified timeline)",
      .ignore_when = "When an early statement for customers was published and this record is about it.",
      .suggestion = "Did the published text take in what the room corrected?",
      .bad =
          R"({"meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z"}, "publication": {"published_at": "2025-03-05T15:30:00Z"}})",
      .good =
          R"({"meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z"}, "publication": {"published_at": "2025-03-10T15:30:00Z"}})"},
     document_late},
};

}  // namespace

constinit const Family schedule = {"schedule", "The days after an incident: packet, window and hard stop.", rows};

}  // namespace debrief::inline v0::check_detail
