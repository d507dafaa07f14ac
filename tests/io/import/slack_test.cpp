#include "debrief/io/import/slack.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "io/import/evidence_samples.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr std::string_view users = R"([
  {"id": "U01", "name": "first", "real_name": "First Person", "tz": "Europe/London"},
  {"id": "U02", "name": "second", "profile": {"display_name": "Second Person"}}])";
constexpr std::string_view channels = R"([{"id": "C07", "name": "inc-42"}, {"id": "C08", "name": "payments"}])";
constexpr std::string_view day = R"([
  {"type": "message", "user": "U01", "ts": "1714557600.000200", "text": "<@U02> queue is at 9k &amp; growing, see <https://example.org/q|the graph>"},
  {"type": "message", "subtype": "channel_join", "user": "U02", "ts": "1714557600.000300", "text": "<@U02> has joined the channel"},
  {"type": "message", "subtype": "bot_message", "bot_id": "B1", "ts": "1714557605.000100", "text": "",
   "attachments": [{"fallback": "[FIRING] QueueAge", "title": "QueueAge", "text": "older than 10 minutes"}]},
  {"type": "message", "user": "U02", "ts": "1714557700.000100", "thread_ts": "1714557600.000200", "text": "pool is full in <#C08|payments>",
   "edited": {"user": "U02", "ts": "1714558000.000000"}, "reactions": [{"name": "eyes", "users": ["U01"], "count": 1}],
   "pinned_to": ["C07"], "files": [{"id": "F1", "name": "pool.png"}]}])";

Reading<ImportedEvidence> import_export(const EvidenceOptions& options = {}) {
  const std::vector<EvidenceFile> files = {{"inc-42/2024-05-01.json", day},
                                           {"users.json", users},
                                           {"channels.json", channels},
                                           {"integration_logs.json", "[]"}};
  return from_slack(files, options);
}

TEST(Slack, ADayBecomesEventsWithExactIdentities) {
  const auto reading = import_export();
  ASSERT_TRUE(reading.value);
  const auto& events = reading.value->events;
  ASSERT_EQ(events.size(), 4U);
  EXPECT_EQ(reading.value->source, "Slack #inc-42");
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:00:00Z @slack:U02 queue is at 9k & growing, see the graph (https://example.org/q)\n"
            "2024-05-01T10:00:00Z @slack:U02 has joined the channel\n"
            "2024-05-01T10:00:05Z QueueAge\nolder than 10 minutes\n"
            "2024-05-01T10:01:40Z pool is full in #payments\n[file: pool.png]\n");
  EXPECT_EQ(events[0].id.text, "slack:C07:1714557600.000200");
  EXPECT_EQ(events[1].id.text, "slack:C07:1714557600.000300") << "the same second, told apart by the sequence";
  EXPECT_EQ(events[0].kind, EventKind::communication);
  EXPECT_EQ(events[0].source_line, 2);
  EXPECT_EQ(events[0].actor_role, "participant");
  EXPECT_EQ(events[1].kind, std::nullopt);
  EXPECT_EQ(events[2].actor_role, "bot");
  EXPECT_EQ(events[2].provenance, Provenance::machine);
  EXPECT_THAT(events[3].note, HasSubstr("in the thread of slack:C07:1714557600.000200"));
  EXPECT_THAT(events[3].note, HasSubstr("reactions: eyes"));
  EXPECT_EQ(events[3].marks, std::vector<std::string>{"pinned"});
  EXPECT_EQ(testing::count_findings(reading.findings, "edited-afterwards"), 1U);
}

TEST(Slack, NamesStandInPeopleAndOriginalsOnly) {
  EvidenceOptions options;
  options.roles = {{"U02", "incident_commander"}};
  const auto reading = import_export(options);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->people.size(), 2U);
  EXPECT_EQ(reading.value->people[0].id.text, "slack:U01");
  EXPECT_EQ(reading.value->people[1].name, "Second Person");
  EXPECT_EQ(reading.value->events[3].actor_role, "incident_commander");
  EXPECT_THAT(reading.value->events[0].text, HasSubstr("@incident_commander queue"));
  for (const TimelineEvent& event : reading.value->events) {
    EXPECT_EQ(write_record(type_of<TimelineEvent>(), &event).find("Person"), std::string::npos);
  }
}

TEST(Slack, OriginalsAreKeptWordForWord) {
  const auto reading = import_export();
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->originals.size(), 4U);
  const OriginalRecord& join = reading.value->originals[1];
  EXPECT_EQ(join.id, "slack:C07:1714557600.000300");
  EXPECT_EQ(join.record.text, R"({"type":"message","subtype":"channel_join","user":"U02","ts":"1714557600.000300",)"
                              R"("text":"<@U02> has joined the channel"})");
  EvidenceOptions without;
  without.keep_originals = false;
  EXPECT_TRUE(import_export(without).value->originals.empty());
}

TEST(Slack, ADraftOfItHasNoErrors) {
  const auto reading = import_export();
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Slack, TheSameDayTwiceIsOneDayAndAnotherEditionIsKept) {
  const std::string other =
      R"([{"type": "message", "user": "U01", "ts": "1714557600.000200", "text": "something else"}])";
  const std::vector<EvidenceFile> files = {
      {"inc-42/2024-05-01.json", day}, {"copy/inc-42/2024-05-01.json", day}, {"inc-42/2024-05-02.json", other}};
  const auto reading = from_slack(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.size(), 5U);
  EXPECT_EQ(testing::count_findings(reading.findings, "record-twice"), 1U);
  EXPECT_EQ(testing::count_findings(reading.findings, "identity-twice"), 1U);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

struct BadCase {
  std::string_view name, bytes, finding;
  bool has_value;
};

TEST(Slack, BadInputIsAFindingAndNothingIsLost) {
  const BadCase cases[] = {
      {"a zip", "PK\x03\x04rest", "another-format", false},
      {"a page", "<!DOCTYPE html><html>sign in</html>", "another-format", false},
      {"nothing", "  \n", "another-format", false},
      {"half a file", R"([{"type": "message", "ts": "1714557600.0002)", "not-json", false},
      {"no list", R"({"ok": false, "error": "not_authed"})", "record-not-understood", true},
      {"no ts", R"([{"type": "message", "text": "hello"}])", "record-not-understood", true},
      {"a number for ts", R"([{"type": "message", "ts": 1714557600.0002, "text": "hello"}])", "member-of-another-type",
       true},
      {"a number for text", R"([{"type": "message", "ts": "1714557600.0002", "text": 7}])", "member-of-another-type",
       true},
      {"a word for ts", R"([{"type": "message", "ts": "yesterday", "text": "hello"}])", "time-not-understood", true},
      {"a list in the list", R"([[1, 2], "word", null])", "record-not-understood", true},
      {"more pages", R"({"ok": true, "messages": [], "has_more": true})", "source-incomplete", true},
  };
  for (const BadCase& each : cases) {
    const auto reading = testing::import_one(from_slack, each.bytes);
    EXPECT_GE(testing::count_findings(reading.findings, each.finding), 1U) << each.name;
    EXPECT_EQ(reading.value.has_value(), each.has_value) << each.name;
    if (!reading.value) continue;
    EXPECT_EQ(testing::errors_in_draft(*reading.value), "") << each.name;
  }
  EXPECT_THAT(testing::import_one(from_slack, "PK\x03\x04rest").findings[0].message, HasSubstr("begins with PK"));
  const auto kept = testing::import_one(from_slack, R"([{"type": "message", "text": "hello"}])");
  EXPECT_THAT(kept.value->notes.at(0).text, HasSubstr("hello"));
}

TEST(Slack, APathOutOfTheExportIsAFindingAndAName) {
  const std::vector<EvidenceFile> files = {{"../../etc/2024-05-01.json", day}};
  const auto reading = from_slack(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events[0].id.text, "slack:etc:1714557600.000200");
  EXPECT_EQ(testing::count_findings(reading.findings, "path-leaves-the-export"), 1U);
}

TEST(Slack, ReadsARealExport) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const fs::path folder = *data / "evidence/evidence-formats/slack-export";
  std::vector<std::string> bytes;
  std::vector<EvidenceFile> files;
  std::size_t messages = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    bytes.push_back(testing::bytes_of(entry.path()));
    files.push_back({fs::relative(entry.path(), folder).string(), {}});
    if (entry.path().parent_path() != folder) messages += nlohmann::json::parse(bytes.back()).size();
  }
  for (std::size_t i = 0; i < files.size(); ++i) files[i].bytes = bytes[i];
  const auto reading = from_slack(files);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.size(), messages);
  EXPECT_EQ(reading.value->originals.size(), messages);
  EXPECT_TRUE(reading.clean());
  for (const TimelineEvent& event : reading.value->events) {
    EXPECT_TRUE(event.at) << event.id.text;
    EXPECT_FALSE(event.text.empty()) << event.id.text;
    EXPECT_EQ(event.text.find("<http"), std::string::npos) << event.text;
  }
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

}  // namespace
}  // namespace debrief
