// Input that is broken, huge or malicious, given to every importer: findings or an error, nothing lost, nothing run.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "debrief/io/ccadb.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/csv.hpp"
#include "debrief/io/import/github.hpp"
#include "debrief/io/import/incident_io.hpp"
#include "debrief/io/import/jira.hpp"
#include "debrief/io/import/log.hpp"
#include "debrief/io/import/markdown.hpp"
#include "debrief/io/import/opsgenie.hpp"
#include "debrief/io/import/pagerduty.hpp"
#include "debrief/io/import/slack.hpp"
#include "debrief/io/import/statuspage.hpp"
#include "debrief/io/import/veris.hpp"
#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

Reading<ImportedEvidence> from_table(std::span<const EvidenceFile> files, const EvidenceOptions& options) {
  return std::move(from_csv(files, CsvMapping{}, options)).value();
}

struct Importer {
  std::string_view name;
  testing::EvidenceImporter read;
  bool json = true;
};

const Importer importers[] = {
    {"slack", from_slack},
    {"pagerduty", from_pagerduty},
    {"alertmanager", from_alertmanager},
    {"statuspage", from_statuspage},
    {"github", from_github},
    {"jira", from_jira},
    {"incident.io", from_incident_io},
    {"opsgenie", from_opsgenie},
    {"log", from_log, false},
    {"csv", from_table, false},
};

TEST(HostileInput, WhatIsNoTextIsAFindingEverywhere) {
  const std::string_view files[] = {{"PK\x03\x04rest", 8},
                                    {"\x1F\x8B\x08", 3},
                                    {"%PDF-1.7", 8},
                                    {"\xFF\xFE\0a", 4},
                                    {"a\0t\0,\0t\0e\0x\0t\0\n\0", 16}};
  for (const std::string_view bytes : files) {
    for (const Importer& each : importers) {
      const auto reading = testing::import_one(each.read, bytes);
      EXPECT_FALSE(reading.value) << each.name;
      EXPECT_EQ(testing::count_findings(reading.findings, "another-format"), 1U) << each.name;
    }
    const auto review = import_markdown(bytes);
    EXPECT_FALSE(review.value);
    EXPECT_EQ(testing::count_findings(review.findings, "not-a-text"), 1U);
    EXPECT_FALSE(import_markdown_log(bytes).value);
    // Documents and records say what they are no less than evidence.
    const std::string told = review.findings.front().message;
    const std::string what = told.substr(told.find(": ") + 2, 10);
    EXPECT_THAT(read(bytes).findings.front().message, HasSubstr(what));
    EXPECT_THAT(read_veris(bytes).findings.front().message, HasSubstr(what));
    EXPECT_THAT(read_ccadb(bytes).findings.front().message, HasSubstr(what));
  }
}

TEST(HostileInput, JsonIsNoMarkdownAndWordsWithBracesAre) {
  const std::pair<std::string_view, bool> cases[] = {
      {R"({"id": "a"})", false},
      {"\xEF\xBB\xBF[{\"id\": \"a\"}]\n", false},
      {R"({"title": "Queue"})"
       "\n\nThe queue grew.\n",
       true},
      {"[{\"half\": ", true},
      {"{\"so it said\"}", true},
      {"[Queue](https://queue.example)", true},
  };
  for (const auto& [text, is_text] : cases) EXPECT_EQ(import_markdown(text).value.has_value(), is_text) << text;
}

TEST(HostileInput, ALogWithoutTimesIsNoLog) {
  const auto reading = testing::import_one(from_log, "a line\nanother\n");
  EXPECT_EQ(testing::count_findings(reading.findings, "record-not-understood"), 1U);
  EXPECT_EQ(reading.value->notes.size(), 2U);
}

TEST(HostileInput, HalfAFileOfJsonIsAFindingWithItsLine) {
  for (const Importer& each : importers) {
    if (!each.json) continue;
    const auto reading = testing::import_one(each.read, "[\n{\"id\": \"a\",\n\"created_at\": \"2024-05-0");
    EXPECT_FALSE(reading.value) << each.name;
    ASSERT_EQ(testing::count_findings(reading.findings, "not-json"), 1U) << each.name;
    EXPECT_EQ(reading.findings.front().line, 3) << each.name;
  }
}

TEST(HostileInput, TenThousandListsInsideEachOtherAreRefused) {
  const std::string deep = std::string(10'000, '[') + std::string(10'000, ']');
  for (const Importer& each : importers) {
    if (!each.json) continue;
    const auto reading = testing::import_one(each.read, deep);
    EXPECT_FALSE(reading.value) << each.name;
    EXPECT_EQ(testing::count_findings(reading.findings, "too-deep"), 1U) << each.name;
  }
}

/// Whatever the bytes, the draft is a document that reads again.
TEST(HostileInput, BytesThatAreNoUtf8AreMendedAndTold) {
  const struct {
    Importer importer;
    std::string_view text;
  } cases[] = {
      {{"log", from_log, false}, "2024-05-01T10:00:00Z ok\n2024-05-01T10:00:01Z St\xF6rung\n"},
      {{"csv", from_table, false}, "at,text\n2024-05-01T10:00:00Z,St\xF6rung\n"},
      {{"statuspage", from_statuspage},
       "<feed>\n<entry><id>tag:x,2005:Incident/1</id><title>St\xF6rung</title>"
       "<published>2024-05-01T10:00:00Z</published><content>St\xF6rung</content></entry></feed>"},
  };
  for (const auto& each : cases) {
    const auto reading = testing::import_one(each.importer.read, each.text);
    ASSERT_TRUE(reading.value) << each.importer.name;
    ASSERT_EQ(testing::count_findings(reading.findings, "not-utf-8"), 1U) << each.importer.name;
    EXPECT_EQ(reading.findings.front().line, 2) << each.importer.name;
    const auto again = read_review(write(draft_review(*reading.value)));
    ASSERT_TRUE(again.value) << each.importer.name;
    EXPECT_THAT(write(*again.value), HasSubstr("St\xEF\xBF\xBDrung")) << each.importer.name;
  }
}

TEST(HostileInput, ANameOfAFileThatIsNoUtf8IsMended) {
  const EvidenceFile file{"m\xF6rz.log", "2024-05-01T10:00:00Z ok\n"};
  const auto reading = from_log({&file, 1}, {});
  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(read_review(write(draft_review(*reading.value))).value);
}

TEST(HostileInput, BeyondTheLimitNothingIsRead) {
  EvidenceOptions options;
  options.limits.document_bytes = 1'000;
  const std::string text = "at,text\n" + std::string(2'000, 'x');
  for (const Importer& each : importers) {
    const auto reading = testing::import_one(each.read, text, options);
    EXPECT_FALSE(reading.value) << each.name;
    ASSERT_FALSE(reading.findings.empty()) << each.name;
    EXPECT_THAT(reading.findings.front().message, HasSubstr("where 1000 are allowed")) << each.name;
  }
}

/// Eight times the text takes at most twenty times as long; what is quadratic takes sixty-four.
TEST(HostileInput, LogsAndTablesTakeTimeInProportion) {
  const auto seconds_for = [](const Importer& importer, const std::string& text) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
      const auto begin = std::chrono::steady_clock::now();
      const auto reading = testing::import_one(importer.read, text);
      best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
      EXPECT_TRUE(reading.value) << importer.name;
    }
    return best;
  };
  const auto repeated = [](std::string_view head, std::string_view line, std::size_t count) {
    std::string out(head);
    for (std::size_t i = 0; i < count; ++i) out += line;
    return out;
  };
  const Importer log{"log", from_log, false}, table{"csv", from_table, false};
  const auto log_lines = [&](std::size_t count) {
    return repeated("", "[1714557600] SERVICE ALERT: a;b;c;d;1;e\n", count);
  };
  const auto no_times = [&](std::size_t count) { return repeated("[1714557600] x\n", "and goes on\n", count); };
  const auto rows = [&](std::size_t count) { return repeated("at,text\n", "2024-05-01T10:00:00Z,disk full\n", count); };
  const auto one_line = [](std::size_t count) { return "[1714557600] " + std::string(count * 100, 'x'); };
  const auto one_cell = [](std::size_t count) {
    return "at,text\n2024-05-01T10:00:00Z,\"" + std::string(count * 100, 'x');
  };
  const auto holds = [&](const Importer& importer, const auto& make) {
    const double small = seconds_for(importer, make(4'000)), large = seconds_for(importer, make(32'000));
    EXPECT_LT(large, 20 * small + 0.05) << importer.name;
  };
  holds(log, log_lines);
  holds(log, no_times);
  holds(log, one_line);
  holds(table, rows);
  holds(table, one_cell);
}

TEST(HostileInput, FormulasStayWordsOnTheWayInAndAreNoFormulasOnTheWayOut) {
  const auto reading = testing::import_one(from_table, "at,text\n2024-05-01T10:00:00Z,\"=HYPERLINK(\"\"x\"\")\"\n");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.front().text, "=HYPERLINK(\"x\")");
  const Review review = draft_review(*reading.value);
  const auto tables = csv_tables({review});
  bool found = false;
  for (const CsvTable& each : tables) {
    EXPECT_EQ(each.text.find(",=HYPERLINK"), std::string::npos);
    found = found || each.text.find("'=HYPERLINK") != std::string::npos;
  }
  EXPECT_TRUE(found);
}

TEST(HostileInput, MarkupAndLinksOfAChatAreText) {
  const auto reading = testing::import_one(
      from_slack, R"([{"type": "message", "user": "U1", "ts": "1714557600.000200",)"
                  R"( "text": "<javascript:alert(1)|click> &lt;script&gt;alert(1)&lt;/script&gt;"}])");
  ASSERT_TRUE(reading.value);
  const Review review = draft_review(*reading.value);
  if (review.evidence_packet) {
    for (const EvidenceItem& item : review.evidence_packet->items) {
      EXPECT_EQ(item.uri.find("javascript:"), std::string::npos);
    }
  }
}

}  // namespace
}  // namespace debrief
