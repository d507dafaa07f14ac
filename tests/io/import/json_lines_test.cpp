// Evidence as dumps hold it: a record a line, a page a line, a list of pages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/github.hpp"
#include "debrief/io/import/incident_io.hpp"
#include "debrief/io/import/jira.hpp"
#include "debrief/io/import/opsgenie.hpp"
#include "debrief/io/import/pagerduty.hpp"
#include "debrief/io/import/slack.hpp"
#include "debrief/io/import/statuspage.hpp"
#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

struct Format {
  std::string_view name;
  testing::EvidenceImporter importer;
  /// Two records, and what stands around them where a program answers with a page; empty where there are no pages.
  std::string_view one, two, before, after;
};

const Format formats[] = {
    {"slack", from_slack, R"({"type": "message", "user": "U1", "ts": "1714557600.000100", "text": "Who is on it?"})",
     R"({"type": "message", "user": "U2", "ts": "1714557660.000100", "text": "I am."})", R"({"messages": [)", "]}"},
    {"pagerduty", from_pagerduty,
     R"({"id": "R1", "type": "trigger_log_entry", "created_at": "2024-05-01T10:00:00Z", "summary": "Triggered"})",
     R"({"id": "R2", "type": "acknowledge_log_entry", "created_at": "2024-05-01T10:05:00Z", "summary": "Acknowledged"})",
     R"({"log_entries": [)", "]}"},
    {"alertmanager", from_alertmanager,
     R"({"labels": {"alertname": "A"}, "startsAt": "2024-05-01T10:00:00Z", "fingerprint": "1"})",
     R"({"labels": {"alertname": "B"}, "startsAt": "2024-05-01T10:05:00Z", "fingerprint": "2"})",
     R"({"version": "4", "alerts": [)", "]}"},
    {"statuspage", from_statuspage,
     R"({"id": "1", "name": "A", "incident_updates": [{"id": "u1", "status": "resolved", "body": "Done", "display_at": "2024-05-01T10:00:00Z"}]})",
     R"({"id": "2", "title": "B", "url": "https://status.example/2", "components": ["Queue"], "updates": [{"at": "2024-05-02T10:00:00Z", "status": "Resolved", "message": "Done"}]})",
     R"({"incidents": [)", "]}"},
    {"github", from_github,
     R"({"id": 1, "sha": "ab", "environment": "production", "created_at": "2024-05-01T10:00:00Z"})",
     R"({"id": 2, "sha": "cd", "environment": "production", "created_at": "2024-05-01T11:00:00Z"})", R"({"items": [)",
     "]}"},
    {"incidentio", from_incident_io,
     R"({"id": "u1", "incident_id": "i1", "message": "Looking", "created_at": "2024-05-01T10:00:00Z", "new_incident_status": {"name": "Open"}})",
     R"({"id": "u2", "incident_id": "i1", "message": "Done", "created_at": "2024-05-01T11:00:00Z", "new_incident_status": {"name": "Closed"}})",
     R"({"incident_updates": [)", "]}"},
    {"jira", from_jira, R"({"key": "INC-1", "fields": {"summary": "A", "created": "2024-05-01T10:00:00.000+0000"}})",
     R"({"key": "INC-2", "fields": {"summary": "B", "created": "2024-05-01T11:00:00.000+0000"}})", R"({"issues": [)",
     "]}"},
    {"opsgenie", from_opsgenie, R"({"log": "Alert created", "createdAt": "2024-05-01T10:00:00Z", "offset": "1"})",
     R"({"log": "Alert closed", "createdAt": "2024-05-01T11:00:00Z", "offset": "2"})", R"({"data": {"logs": [)", "]}}"},
};

std::string page_of(const Format& format, std::string_view record) {
  return std::string(format.before).append(record).append(format.after);
}

TEST(JsonLines, ARecordALineAPageALineAndAListOfPagesAreTheSame) {
  for (const Format& format : formats) {
    const std::string one(format.one), two(format.two);
    const std::string plain = testing::told(*testing::import_one(format.importer, "[" + one + ", " + two + "]").value);
    EXPECT_GE(std::count(plain.begin(), plain.end(), '\n'), 2) << format.name;
    const std::string pages[] = {page_of(format, one), page_of(format, two)};
    const std::string forms[] = {
        one + "\n" + two + "\n",
        one + "\r\n\r\n" + two,
        "\xEF\xBB\xBF" + one + "\n" + two,
        pages[0] + "\n" + pages[1],
        "[" + pages[0] + ", " + pages[1] + "]",
        "[" + one + "]\n[" + two + "]\n",
    };
    for (const std::string& form : forms) {
      const auto reading = testing::import_one(format.importer, form);
      ASSERT_TRUE(reading.value) << format.name << ": " << form;
      EXPECT_EQ(testing::told(*reading.value), plain) << format.name << ": " << form;
      EXPECT_EQ(testing::count_findings(reading.findings, "record-not-understood"), 0U) << format.name << ": " << form;
    }
  }
}

TEST(JsonLines, ASpoiledLineTakesNothingFromTheOthers) {
  for (const Format& format : formats) {
    const std::string text = std::string(format.one) + "\n" + std::string(format.two.substr(0, 30)) + "\xFF\n" +
                             std::string(format.two) + "\n{\"cut";
    const auto reading = testing::import_one(format.importer, text);
    ASSERT_TRUE(reading.value) << format.name;
    EXPECT_EQ(testing::count_findings(reading.findings, "line-not-json"), 2U) << format.name;
    EXPECT_EQ(reading.findings.front().line, 2) << format.name;
    EXPECT_EQ(reading.value->events.back().source_line, 3) << format.name;
    const auto& notes = reading.value->notes;
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const Note& each) {
      return each.text == "{\"cut" && each.source_line == 4;
    })) << format.name;
    EXPECT_EQ(testing::errors_in_draft(*reading.value), "") << format.name;
  }
}

TEST(JsonLines, UpdatesWithoutAnIdentityKeepApart) {
  const auto reading = testing::import_one(
      from_statuspage,
      R"({"id": "1", "title": "A", "updates": [{"at": "2024-05-02T10:00:00Z", "message": "x"}, {"at": "2024-05-02T10:00:00Z", "message": "y"}]})");
  ASSERT_EQ(reading.value->events.size(), 2U);
  EXPECT_EQ(reading.value->events[0].id.text, "statuspage:1:2024-05-02T10:00:00Z");
  EXPECT_EQ(reading.value->events[1].id.text, "statuspage:1:2024-05-02T10:00:00Z:2");
  EXPECT_TRUE(reading.findings.empty());
}

}  // namespace
}  // namespace debrief
