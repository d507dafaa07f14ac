#include "debrief/io/import/pagerduty.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view page = R"({"log_entries": [
  {"id": "R3", "type": "resolve_log_entry", "summary": "Resolved by Sam Example.", "created_at": "2024-05-01T12:40:00+02:00",
   "agent": {"id": "PU1", "type": "user_reference", "summary": "Sam Example"}, "channel": {"type": "website"},
   "incident": {"id": "Q1", "type": "incident_reference", "summary": "[#12] Queue age", "html_url": "https://example.pagerduty.com/incidents/Q1"}},
  {"id": "R2", "type": "acknowledge_log_entry", "summary": "Acknowledged by Sam Example.", "created_at": "2024-05-01T12:04:10+02:00",
   "agent": {"id": "PU1", "type": "user_reference", "summary": "Sam Example"}, "channel": {"type": "mobile"},
   "incident": {"id": "Q1", "type": "incident_reference", "summary": "[#12] Queue age"}},
  {"id": "R1b", "type": "notify_log_entry", "summary": "Notified Sam Example by push.", "created_at": "2024-05-01T12:00:05+02:00",
   "agent": {"id": "PS1", "type": "service_reference", "summary": "Queue"}, "user": {"id": "PU1", "type": "user_reference", "summary": "Sam Example"},
   "incident": {"id": "Q1", "type": "incident_reference", "summary": "[#12] Queue age"}},
  {"id": "R1", "type": "trigger_log_entry", "summary": "Triggered through the API.", "created_at": "2024-05-01T12:00:00+02:00",
   "agent": {"id": "PS1", "type": "service_reference", "summary": "Queue"}, "event_details": {"description": "older than 10 minutes"},
   "service": {"id": "PS1", "summary": "Queue"}, "incident": {"id": "Q1", "type": "incident_reference", "summary": "[#12] Queue age"}},
  {"id": "R4", "type": "annotate_log_entry", "summary": "Note added", "channel": {"type": "note", "summary": "pool was full"},
   "created_at": "2024-05-01T12:50:00+02:00", "agent": {"id": "PU1", "type": "user_reference", "summary": "Sam Example"},
   "incident": {"id": "Q1", "type": "incident_reference", "summary": "[#12] Queue age"}}],
  "offset": 0, "limit": 5, "more": true})";

TEST(PagerDuty, LogEntriesBecomeEventsInOrderWithTheirOffset) {
  const auto reading = testing::import_one(from_pagerduty, page);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T12:00:00+02:00 Triggered through the API.: older than 10 minutes\n"
            "2024-05-01T12:00:05+02:00 Notified pagerduty:PU1 by push.\n"
            "2024-05-01T12:04:10+02:00 Acknowledged by pagerduty:PU1.\n"
            "2024-05-01T12:40:00+02:00 Resolved by pagerduty:PU1.\n"
            "2024-05-01T12:50:00+02:00 Note added: pool was full\n");
  const TimelineEvent& trigger = reading.value->events[0];
  EXPECT_EQ(trigger.id.text, "pagerduty:R1");
  EXPECT_EQ(trigger.kind, EventKind::alert);
  EXPECT_EQ(trigger.actor_role, "bot");
  EXPECT_EQ(trigger.service, "Queue");
  ASSERT_TRUE(trigger.alert);
  EXPECT_EQ(trigger.alert->name, "[#12] Queue age");
  EXPECT_EQ(reading.value->events[1].kind, EventKind::escalation);
  EXPECT_EQ(reading.value->events[2].actor_role, "responder");
  ASSERT_EQ(reading.value->people.size(), 1U);
  EXPECT_EQ(reading.value->people[0].name, "Sam Example");
  ASSERT_EQ(reading.value->incidents.size(), 1U);
  EXPECT_EQ(reading.value->incidents[0].title, "[#12] Queue age");
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(PagerDuty, MilestonesAreOfferedWithTheirReason) {
  const auto reading = testing::import_one(from_pagerduty, page);
  ASSERT_TRUE(reading.value);
  std::vector<std::string> offered;
  for (const auto& each : reading.value->milestones) {
    offered.push_back(each.milestone.name + " " + text_of(*each.milestone.at) + " " + each.reason);
  }
  EXPECT_THAT(offered,
              ::testing::ElementsAre("first_alert 2024-05-01T12:00:00+02:00 PagerDuty's first trigger",
                                     "detected 2024-05-01T12:04:10+02:00 the first acknowledgement in PagerDuty",
                                     "resolved 2024-05-01T12:40:00+02:00 PagerDuty's incident was resolved"));
  EXPECT_TRUE(reading.value->incidents[0].milestones.empty()) << "proposed, never asserted";
  const Review draft = draft_review(*reading.value);
  ASSERT_EQ(draft.open_questions.size(), 3U);
  EXPECT_THAT(draft.open_questions[0].text, HasSubstr("\"first alert\""));
}

TEST(PagerDuty, AMissingPageIsAFinding) {
  const auto alone = testing::import_one(from_pagerduty, page);
  EXPECT_EQ(testing::count_findings(alone.findings, "source-incomplete"), 1U);
  const std::string rest =
      R"({"log_entries": [{"id": "R5", "type": "snooze_log_entry", "created_at": "2024-05-01T11:00:00Z",
    "summary": "Snoozed"}], "offset": 5, "limit": 5, "more": false})";
  const std::vector<EvidenceFile> both = {{"page-1.json", page}, {"page-2.json", rest}};
  const auto complete = from_pagerduty(both);
  EXPECT_EQ(testing::count_findings(complete.findings, "source-incomplete"), 0U);
  EXPECT_EQ(complete.value->events.size(), 6U);
}

TEST(PagerDuty, IncidentsAndNotesRead) {
  const auto incidents = testing::import_one(from_pagerduty, R"({"incidents": [{"id": "Q2", "incident_number": 13,
    "type": "incident", "title": "Disk", "status": "resolved", "urgency": "high", "priority": {"summary": "P1"},
    "service": {"id": "PS2", "summary": "Store"}, "teams": [{"summary": "Storage"}], "created_at": "2024-05-02T08:00:00Z",
    "resolved_at": "2024-05-02T09:00:00Z", "html_url": "https://example.pagerduty.com/incidents/Q2"}]})");
  ASSERT_TRUE(incidents.value);
  ASSERT_EQ(incidents.value->incidents.size(), 1U);
  EXPECT_EQ(incidents.value->incidents[0].severity, "P1");
  EXPECT_EQ(incidents.value->milestones.size(), 2U);
  EXPECT_EQ(incidents.value->originals.size(), 1U);
  EXPECT_EQ(testing::errors_in_draft(*incidents.value), "");

  const auto notes = testing::import_one(from_pagerduty, R"({"notes": [{"id": "N1", "content": "restarted the pool",
    "created_at": "2024-05-02T08:30:00Z", "user": {"id": "PU1", "type": "user_reference", "summary": "Sam Example"}}]})");
  ASSERT_TRUE(notes.value);
  EXPECT_EQ(testing::told(*notes.value), "2024-05-02T08:30:00Z restarted the pool\n");
}

TEST(PagerDuty, WhatItDoesNotKnowIsKept) {
  const auto reading = testing::import_one(from_pagerduty, R"({"log_entries": [
    {"id": "R1", "type": "teleport_log_entry", "summary": "Teleported", "created_at": "2024-05-01T10:00:00Z"},
    {"id": "R2", "type": "trigger_log_entry", "created_at": "yesterday"}, {"type": "trigger_log_entry"}, 7]})");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.size(), 2U);
  EXPECT_EQ(reading.value->notes.size(), 2U);
  EXPECT_EQ(testing::count_findings(reading.findings, "kind-not-known"), 1U);
  EXPECT_EQ(testing::count_findings(reading.findings, "time-not-understood"), 1U);
  EXPECT_EQ(testing::count_findings(reading.findings, "record-not-understood"), 2U);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

}  // namespace
}  // namespace debrief
