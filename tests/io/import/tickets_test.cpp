// GitHub, Jira, incident.io and Opsgenie.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/io/import/github.hpp"
#include "debrief/io/import/incident_io.hpp"
#include "debrief/io/import/jira.hpp"
#include "debrief/io/import/opsgenie.hpp"
#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

TEST(GitHub, DeploymentsStatusesReleasesAndIssues) {
  const std::vector<EvidenceFile> files = {
      {"deployments.json",
       R"([{"id": 11, "sha": "0123456789abcdef", "ref": "main", "task": "deploy", "environment": "production",
        "description": "pool size", "creator": {"login": "first-person", "type": "User"}, "created_at": "2024-05-01T09:50:00Z"}])"},
      {"statuses.json",
       R"([{"id": 12, "state": "success", "environment": "production", "description": "done", "creator": {"login": "ship[bot]"},
        "created_at": "2024-05-01T09:55:00Z", "deployment_url": "https://api.example/deployments/11", "target_url": ""}])"},
      {"issues.json",
       R"([{"id": 13, "number": 42, "title": "Checkout fails", "state": "closed", "user": {"login": "second-person"},
        "created_at": "2024-05-01T10:02:00Z", "closed_at": "2024-05-01T12:00:00Z", "body": "since ten", "html_url": "https://example/42"}])"},
      {"timeline.json",
       R"([{"id": 14, "event": "labeled", "actor": {"login": "first-person"}, "label": {"name": "sev2"}, "created_at": "2024-05-01T10:03:00Z"},
        {"id": 15, "event": "reviewed", "user": {"login": "first-person"}, "body": "looks right", "submitted_at": "2024-05-01T11:00:00Z"},
        {"sha": "aa11", "event": "committed", "message": "Bound the pool", "committer": {"name": "x", "date": "2024-05-01T10:30:00Z"}}])"},
      {"hook.json",
       R"({"action": "created", "comment": {"id": 16, "body": "rolled back", "user": {"login": "second-person"},
        "created_at": "2024-05-01T10:40:00Z", "updated_at": "2024-05-01T10:45:00Z", "issue_url": "https://api.example/issues/42"}})"},
      {"release.json",
       R"({"id": 17, "tag_name": "v3.1", "name": "May", "published_at": "2024-05-01T09:00:00Z", "author": {"login": "first-person"}})"},
  };
  const auto reading = from_github(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T09:00:00Z Release v3.1: May\n"
            "2024-05-01T09:50:00Z Deployment of main (0123456) to production: pool size\n"
            "2024-05-01T09:55:00Z Deployment to production: success, done\n"
            "2024-05-01T10:02:00Z Issue #42 opened: Checkout fails\n"
            "2024-05-01T10:03:00Z labeled: sev2\n"
            "2024-05-01T10:30:00Z committed: Bound the pool\n"
            "2024-05-01T10:40:00Z rolled back\n"
            "2024-05-01T11:00:00Z looks right\n"
            "2024-05-01T12:00:00Z Issue #42 closed: Checkout fails\n");
  EXPECT_EQ(reading.value->events[1].id.text, "github:deployment:11");
  EXPECT_EQ(reading.value->events[1].kind, EventKind::change);
  EXPECT_EQ(reading.value->events[2].actor_role, "bot");
  EXPECT_EQ(testing::count_findings(reading.findings, "edited-afterwards"), 1U);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Jira, AnIncidentWithItsChangesAndComments) {
  const auto reading = testing::import_one(
      from_jira, R"({"total": 1, "issues": [{"key": "OPS-7", "id": "700", "self": "https://jira.example/700",
    "fields": {"summary": "Checkout fails", "issuetype": {"name": "Incident"}, "priority": {"name": "High"}, "created": "2024-05-01T10:02:00.461+0000",
      "resolutiondate": "2024-05-01T12:00:00.000+0000", "reporter": {"accountId": "a1", "displayName": "First Person"}, "components": [{"name": "checkout"}],
      "description": {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [{"type": "text", "text": "since ten, "},
        {"type": "mention", "attrs": {"id": "a2", "text": "@Second Person"}}]}, {"type": "paragraph", "content": [{"type": "text", "text": "all regions"}]}]},
      "comment": {"comments": [{"id": "1", "author": {"accountId": "a2", "displayName": "Second Person"}, "body": "rolled back",
        "created": "2024-05-01T10:40:00.000+0200"}]}},
    "changelog": {"histories": [{"id": "5", "author": {"accountId": "a1"}, "created": "2024-05-01T10:10:00.000+0000", "items": [
      {"field": "status", "fromString": "Open", "toString": "In Progress"},
      {"field": "assignee", "from": null, "to": "a2", "fromString": null, "toString": "Second Person"}]}]}}]})");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:40:00.000+02:00 rolled back\n"
            "2024-05-01T10:02:00.461+00:00 OPS-7 created: Checkout fails\n"
            "2024-05-01T10:10:00.000+00:00 OPS-7 status: Open -> In Progress\n"
            "2024-05-01T10:10:00.000+00:00 OPS-7 assignee: nothing -> jira:a2\n");
  EXPECT_EQ(reading.value->events[1].note, "since ten, @jira:a2\nall regions");
  EXPECT_EQ(reading.value->events[0].time_as_written, "2024-05-01T10:40:00.000+0200");
  EXPECT_EQ(reading.value->events[3].kind, EventKind::hand_off);
  ASSERT_EQ(reading.value->incidents.size(), 1U);
  EXPECT_EQ(reading.value->incidents[0].severity, "High");
  ASSERT_EQ(reading.value->milestones.size(), 1U);
  EXPECT_EQ(reading.value->milestones[0].reason, "Jira's resolution date of OPS-7");
  EXPECT_EQ(reading.value->people.size(), 2U);
  EXPECT_TRUE(reading.clean());
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Jira, APageOfMoreIsAFinding) {
  const auto reading = testing::import_one(from_jira, R"({"total": 40, "issues": []})");
  EXPECT_EQ(testing::count_findings(reading.findings, "source-incomplete"), 1U);
}

TEST(IncidentIo, StampsAreOfferedAndFollowUpsAreCandidates) {
  const std::vector<EvidenceFile> files = {
      {"updates.json",
       R"({"incident_updates": [{"id": "U1", "incident_id": "I1", "message": "looking", "created_at": "2024-05-01T10:06:00.000Z",
        "new_incident_status": {"name": "Investigating", "category": "live"}, "new_severity": {"name": "Major"}, "updater": {"user": {"id": "P1", "name": "First Person"}}}]})"},
      {"incidents.json",
       R"({"incidents": [{"id": "I1", "reference": "INC-9", "name": "Checkout", "summary": "Checkout failed.", "severity": {"name": "Major"},
        "incident_status": {"name": "Closed", "category": "closed"}, "permalink": "https://app.example/9", "slack_channel_name": "inc-9",
        "incident_role_assignments": [{"role": {"name": "Incident Lead", "role_type": "lead"}, "assignee": {"id": "P1", "name": "First Person"}}],
        "incident_timestamp_values": [{"incident_timestamp": {"name": "Impact started at"}, "value": {"value": "2024-05-01T10:00:00.000Z"}},
          {"incident_timestamp": {"name": "Identified at"}, "value": {"value": "2024-05-01T10:30:00.000Z"}},
          {"incident_timestamp": {"name": "Fixed at"}, "value": {"value": "2024-05-01T10:50:00.000Z"}},
          {"incident_timestamp": {"name": "Closed at"}, "value": null}]}]})"},
      {"follow_ups.json",
       R"({"follow_ups": [{"id": "F1", "title": "Alert on pool use", "status": "completed", "assignee": {"id": "P1", "name": "First Person"},
        "completed_at": "2024-05-09T10:00:00.000Z"}]})"}};
  const auto reading = from_incident_io(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:00:00.000Z Impact started at\n"
            "2024-05-01T10:06:00.000Z looking\nstatus: Investigating\nseverity: Major\n"
            "2024-05-01T10:30:00.000Z Identified at\n"
            "2024-05-01T10:50:00.000Z Fixed at\n");
  EXPECT_EQ(reading.value->events[1].incident.text, "incidentio:I1") << "though the update was read first";
  std::vector<std::string> names;
  for (const auto& each : reading.value->milestones) names.push_back(each.milestone.name);
  EXPECT_THAT(names, ::testing::ElementsAre("impact_started", "identified", "mitigated"));
  ASSERT_EQ(reading.value->actions.size(), 1U);
  EXPECT_EQ(reading.value->actions[0].state, ActionState::candidate);
  EXPECT_THAT(reading.value->actions[0].description, HasSubstr("completed at 2024-05-09"));
  EXPECT_EQ(reading.value->incidents[0].responders[0].role, ResponseRole::incident_commander);
  EXPECT_TRUE(reading.clean());
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Opsgenie, AddressesBecomeIds) {
  const std::vector<EvidenceFile> files = {
      {"incident.json",
       R"({"data": {"id": "o1", "tinyId": "5", "message": "Queue age", "status": "closed", "priority": "P2", "tags": [],
        "createdAt": "2024-05-01T10:00:00Z", "updatedAt": "2024-05-01T11:00:00Z", "ownerTeam": "queues"}})"},
      {"logs.json",
       R"({"data": [{"log": "Alert acknowledged by sam@example.org", "type": "alertRecipient", "owner": "sam@example.org", "createdAt": "2024-05-01T10:04:00Z", "offset": "1_1"},
        {"log": "Notified", "type": "system", "owner": "System", "createdAt": "2024-05-01T10:01:00Z", "offset": "1_0"}], "paging": {"next": "https://api.example/more"}})"},
      {"notes.json",
       R"({"data": [{"note": "pool was full", "owner": "sam@example.org", "createdAt": "2024-05-01T10:20:00Z", "offset": "2"}]})"}};
  const auto reading = from_opsgenie(files);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->people.size(), 1U);
  const std::string id = reading.value->people[0].id.text;
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:01:00Z Notified\n2024-05-01T10:04:00Z Alert acknowledged by " + id +
                "\n2024-05-01T10:20:00Z pool was full\n");
  EXPECT_EQ(reading.value->milestones.size(), 2U);
  EXPECT_EQ(testing::count_findings(reading.findings, "source-incomplete"), 1U);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

struct Importer {
  std::string_view name;
  testing::EvidenceImporter importer;
};

TEST(Tickets, WrongTypesAndHalfFilesAreFindingsForEveryImporter) {
  const Importer importers[] = {
      {"github", from_github}, {"jira", from_jira}, {"incident.io", from_incident_io}, {"opsgenie", from_opsgenie}};
  for (const Importer& each : importers) {
    for (const std::string_view bytes :
         {R"([{"id": {}, "key": [], "event": "x"}, 5, "word", null, [[]], {}])",
          R"({"id": 1, "name": 2, "fields": {"created": 7}, "key": "A-1", "log": "x"})",
          R"([{"id": "1", "title": {}, "message": "m", "name": "n", "createdAt": 4, "created_at": []}])"}) {
      const auto reading = testing::import_one(each.importer, bytes);
      ASSERT_TRUE(reading.value) << each.name;
      EXPECT_EQ(testing::errors_in_draft(*reading.value), "") << each.name << " " << bytes;
      EXPECT_FALSE(reading.findings.empty() && reading.value->events.empty() && reading.value->originals.empty())
          << each.name << " " << bytes;
    }
    for (const std::string_view bytes : {std::string_view("PK\x03\x04"), std::string_view("<html></html>"),
                                         std::string_view(R"([{"id": "1", "title)"), std::string_view("")}) {
      const auto reading = testing::import_one(each.importer, bytes);
      EXPECT_FALSE(reading.value) << each.name;
      EXPECT_EQ(gravest(reading.findings), Severity::error) << each.name;
    }
  }
}

}  // namespace
}  // namespace debrief
