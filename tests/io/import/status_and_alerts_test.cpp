// Alertmanager's messages and status pages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/statuspage.hpp"
#include "io/import/evidence_samples.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view firing =
    R"({"version": "4", "groupKey": "{}:{}", "truncatedAlerts": 2, "status": "firing", "receiver": "web", "groupLabels": {}, "alerts": [{"status": "firing", "labels": {"alertname": "QueueAge", "service": "queue", "severity": "page"}, "annotations": {"summary": "older than 10 minutes"}, "startsAt": "2024-05-01T10:00:00.123Z", "endsAt": "0001-01-01T00:00:00Z", "generatorURL": "https://prometheus.example/graph", "fingerprint": "ab12"}]})";
constexpr std::string_view resolved =
    R"({"version": "4", "status": "resolved", "alerts": [{"status": "resolved", "labels": {"alertname": "QueueAge", "service": "queue"}, "annotations": {"summary": "older than 10 minutes"}, "startsAt": "2024-05-01T10:00:00.123Z", "endsAt": "2024-05-01T10:40:00Z", "fingerprint": "ab12"}]})";

TEST(Alertmanager, AnAlertIsOneStartAndOneEndHoweverOftenItIsRepeated) {
  const std::vector<EvidenceFile> files = {{"1.json", firing}, {"2.json", firing}, {"3.json", resolved}};
  const auto reading = from_alertmanager(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:00:00.123Z Firing: QueueAge: older than 10 minutes\n"
            "2024-05-01T10:40:00Z Resolved: QueueAge: older than 10 minutes\n");
  EXPECT_EQ(reading.value->events[0].id.text, "alertmanager:ab12:2024-05-01T10:00:00.123Z");
  EXPECT_EQ(reading.value->events[0].service, "queue");
  EXPECT_THAT(reading.value->events[0].note, HasSubstr("severity=page"));
  EXPECT_EQ(testing::count_findings(reading.findings, "source-incomplete"), 2U) << "alerts that a message left out";
  ASSERT_EQ(reading.value->milestones.size(), 1U);
  EXPECT_EQ(reading.value->milestones[0].milestone.name, "first_alert");
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Alertmanager, JsonLinesReadWithTheirLines) {
  const std::string lines = std::string(firing) + "\n\n" + std::string(resolved) + "\n";
  const auto reading = testing::import_one(from_alertmanager, lines);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->events.size(), 2U);
  EXPECT_EQ(reading.value->events[0].source_line, 1);
  EXPECT_EQ(reading.value->events[1].source_line, 3);
}

TEST(Alertmanager, BadInput) {
  EXPECT_FALSE(testing::import_one(from_alertmanager, "PK\x03\x04").value);
  EXPECT_FALSE(testing::import_one(from_alertmanager, firing.substr(0, 90)).value);
  const auto odd =
      testing::import_one(from_alertmanager, R"({"version": "9", "alerts": [{"labels": 3}, {"startsAt": 5}]})");
  ASSERT_TRUE(odd.value);
  EXPECT_EQ(odd.value->notes.size(), 2U);
  EXPECT_EQ(testing::errors_in_draft(*odd.value), "");
}

constexpr std::string_view incidents =
    R"({"page": {"id": "p1", "name": "Example", "time_zone": "Etc/UTC"}, "incidents": [
  {"id": "i1", "name": "Checkout errors", "status": "resolved", "impact": "major", "created_at": "2024-05-01T10:20:00.000Z",
   "started_at": "2024-05-01T10:00:00.000Z", "monitoring_at": "2024-05-01T10:50:00.000Z", "resolved_at": "2024-05-01T11:10:00.000Z",
   "shortlink": "https://stspg.example/i1", "postmortem_body": "### What happened\nThe pool was full.",
   "components": [{"id": "c1", "name": "Checkout"}],
   "incident_updates": [
    {"id": "u2", "status": "resolved", "body": "All good.", "created_at": "2024-05-01T11:10:00.000Z", "display_at": "2024-05-01T11:10:00.000Z"},
    {"id": "u1", "status": "investigating", "body": "We see errors.", "created_at": "2024-05-01T10:20:00.000Z",
     "display_at": "2024-05-01T04:05:00.000-06:00", "affected_components": [{"code": "c1", "name": "Checkout", "old_status": "operational", "new_status": "major_outage"}]}]}]})";

TEST(StatusPage, UpdatesStandWhereThePageShowsThem) {
  const auto reading = testing::import_one(from_statuspage, incidents);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->source, "Status page of Example");
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T04:05:00.000-06:00 Investigating: We see errors.\n"
            "2024-05-01T11:10:00.000Z Resolved: All good.\n");
  const TimelineEvent& first = reading.value->events[0];
  EXPECT_EQ(first.kind, EventKind::status_update);
  EXPECT_EQ(text_of(*first.recorded_at), "2024-05-01T10:20:00.000Z");
  EXPECT_THAT(first.note, HasSubstr("dated back"));
  EXPECT_THAT(first.note, HasSubstr("Checkout: operational -> major_outage"));
  EXPECT_EQ(testing::count_findings(reading.findings, "edited-afterwards"), 1U);
  ASSERT_EQ(reading.value->incidents.size(), 1U);
  EXPECT_EQ(reading.value->incidents[0].services, std::vector<std::string>{"Checkout"});
  EXPECT_EQ(reading.value->milestones.size(), 4U);
  EXPECT_THAT(reading.value->notes.at(0).text, HasSubstr("The pool was full."));
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

constexpr std::string_view feed = R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:status.example,2005:/history</id><title>Example Status</title>
<entry><id>tag:status.example,2005:Incident/77</id><published>2025-01-01T00:30:00Z</published><updated>2025-01-01T00:30:00Z</updated>
<link rel="alternate" type="text/html" href="https://status.example/incidents/77"/><title>Queue &amp; pool</title>
<content type="html">&lt;p&gt;&lt;small&gt;Jan &lt;var data-var='date'&gt; 1&lt;/var&gt;, &lt;var data-var='time'&gt;00:30&lt;/var&gt; UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - Done.&lt;/p&gt;&lt;p&gt;&lt;small&gt;Dec &lt;var data-var='date'&gt;31&lt;/var&gt;, &lt;var data-var='time'&gt;23:50&lt;/var&gt; PST&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Investigating&lt;/strong&gt; - Looking &lt;b&gt;now&lt;/b&gt;.&lt;/p&gt;</content></entry>
</feed>)";

TEST(StatusPage, AFeedGetsItsYearsFromTheEntry) {
  const auto reading = testing::import_one(from_statuspage, feed);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->source, "Example Status");
  EXPECT_EQ(testing::told(*reading.value),
            "2025-01-01T00:30:00Z Resolved: Done.\n2024-12-31T23:50:00-08:00 Investigating: Looking now.\n");
  EXPECT_EQ(reading.value->incidents[0].title, "Queue & pool");
  EXPECT_EQ(reading.value->events[0].resolution_seconds, 60);
  EXPECT_EQ(reading.value->events[0].time_as_written, "Jan 1, 00:30 UTC");
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(StatusPage, AnEntityThatIsNoCharacterStaysAsWritten) {
  std::string spoiled(feed);
  spoiled.replace(spoiled.find("Queue &amp; pool"), 16, "Queue &#xD800; pool");
  const auto reading = testing::import_one(from_statuspage, spoiled);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->incidents[0].title, "Queue &#xD800; pool");
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(StatusPage, BadInput) {
  EXPECT_FALSE(testing::import_one(from_statuspage, "<rss></rss>").value);
  EXPECT_FALSE(testing::import_one(from_statuspage, incidents.substr(0, 300)).value);
  const auto broken = testing::import_one(from_statuspage, feed.substr(0, 600));
  EXPECT_EQ(testing::count_findings(broken.findings, "source-incomplete"), 1U);
  EXPECT_THAT(broken.value->notes.at(0).text, HasSubstr("Incident/77"));
  const auto odd = testing::import_one(
      from_statuspage, R"({"incidents": [{"id": 5}, {"id": "a", "incident_updates": [3, {"id": "u"}]}]})");
  ASSERT_TRUE(odd.value);
  EXPECT_EQ(testing::errors_in_draft(*odd.value), "");
}

TEST(StatusPage, ReadsARealFeedAsItsOwnArchiveDoes) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const auto bytes = testing::bytes_of(*data / "evidence/evidence-formats/statuspage-atom/github-status-history.atom");
  const auto reading = testing::import_one(from_statuspage, bytes);
  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.clean());
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
  // The archive was made from the same feed by another program.
  std::map<std::string, std::vector<std::string>> archived;
  std::istringstream lines(testing::bytes_of(*data / "status/status-github/incidents.jsonl"));
  for (std::string line; std::getline(lines, line);) {
    const auto incident = nlohmann::json::parse(line);
    for (const auto& update : incident["updates"]) {
      archived["statuspage:" + incident["id"].get<std::string>()].push_back(update["at"].get<std::string>());
    }
  }
  std::map<std::string, std::vector<std::string>> read;
  for (const TimelineEvent& event : reading.value->events) {
    ASSERT_TRUE(event.at) << event.id.text;
    read[event.incident.text].push_back(text_of(*event.at));
  }
  EXPECT_EQ(read.size(), reading.value->incidents.size());
  std::size_t compared = 0;
  for (auto& [incident, times] : read) {
    const auto found = archived.find(incident);
    if (found == archived.end()) continue;
    std::sort(found->second.begin(), found->second.end());
    std::sort(times.begin(), times.end());
    EXPECT_EQ(times, found->second) << incident;
    ++compared;
  }
  EXPECT_GE(compared, 10U);
}

}  // namespace
}  // namespace debrief
