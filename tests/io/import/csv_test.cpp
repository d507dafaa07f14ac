#include "debrief/io/import/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

Result<Reading<ImportedEvidence>> import_table(std::string_view bytes, const CsvMapping& mapping,
                                               const EvidenceOptions& options = {}) {
  const EvidenceFile file{"table.csv", bytes};
  return from_csv({&file, 1}, mapping, options);
}

TEST(CsvEvidence, ColumnsGoWhereTheMappingSays) {
  EvidenceOptions options;
  options.zone = "Europe/Berlin";
  CsvMapping mapping;
  mapping.at = "When";
  mapping.text = "What";
  mapping.until = "Until";
  mapping.kind = "Kind";
  mapping.actor = "Who";
  mapping.milestone = "Milestone";
  const auto result = import_table(
      "\xEF\xBB\xBFWhen;What;Until;Kind;Who;Milestone;Extra\r\n"
      "2024-05-01 12:00;\"=cmd|' /C calc'!A0; \"\"quoted\"\"\nand a second line\";;alert;;;x\r\n"
      "2024-05-01T10:04:00Z;acknowledged;2024-05-01T10:05:00Z;action;Sam Example;detected;y\r\n"
      "2024-05-01 12:06;odd;;teleport;;;\r\n",
      mapping, options);
  ASSERT_TRUE(result);
  const auto& reading = *result;
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T12:00:00+02:00 =cmd|' /C calc'!A0; \"quoted\"\nand a second line\n"
            "2024-05-01T10:04:00Z acknowledged\n"
            "2024-05-01T12:06:00+02:00 odd\n");
  EXPECT_EQ(reading.value->events[0].id.text, "csv/table.csv:1");
  EXPECT_EQ(reading.value->events[2].source_line, 5);
  EXPECT_EQ(reading.value->events[0].kind, EventKind::alert);
  EXPECT_EQ(reading.value->events[2].note, "kind: teleport");
  EXPECT_EQ(reading.value->people.at(0).name, "Sam Example");
  EXPECT_EQ(reading.value->events[1].actor_role, "participant");
  EXPECT_EQ(reading.value->milestones.at(0).milestone.name, "detected");
  EXPECT_THAT(reading.value->originals[1].record.text, HasSubstr(R"("Extra":"y")"));
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(CsvEvidence, AMissingColumnIsAnErrorThatNamesThoseThatAreThere) {
  CsvMapping mapping;
  mapping.at = "timestamp";
  const auto result = import_table("time,text\n2024-05-01T10:00:00Z,x\n", mapping);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(result.error().subject, "table.csv");
  EXPECT_EQ(result.error().message, "it has no column \"timestamp\"; it has \"time\", \"text\"");
}

TEST(CsvEvidence, RowsThatDoNotFitAreKept) {
  const auto result =
      import_table("at,text\n2024-05-01T10:00:00Z,one,more\n2024-05-01T10:01:00Z,\"open\nend", CsvMapping{});
  ASSERT_TRUE(result);
  ASSERT_TRUE(result->value);
  EXPECT_EQ(result->value->events.size(), 1U);
  EXPECT_EQ(result->value->notes.at(0).text, "2024-05-01T10:00:00Z,one,more");
  EXPECT_EQ(testing::count_findings(result->findings, "record-not-understood"), 1U);
  EXPECT_EQ(testing::count_findings(result->findings, "source-incomplete"), 1U);
  EXPECT_EQ(result->value->events[0].text, "open\nend");
}

TEST(CsvEvidence, ColumnsThatNothingReadsAreNamed) {
  const auto result = import_table("at,text,severity,who,\n2024-05-01T10:00:00Z,x,high,Sam Example,\n", CsvMapping{});
  ASSERT_TRUE(result);
  ASSERT_EQ(testing::count_findings(result->findings, "columns-left-out"), 1U);
  EXPECT_EQ(result->findings.at(0).severity, Severity::info);
  EXPECT_THAT(result->findings.at(0).message,
              HasSubstr(R"(2 columns are not in the mapping and not read: "severity", "who")"));
  const auto whole = import_table("at,text\n2024-05-01T10:00:00Z,x\n", CsvMapping{});
  EXPECT_EQ(testing::count_findings(whole->findings, "columns-left-out"), 0U);
}

TEST(CsvEvidence, AZipIsNoTable) {
  const auto result = import_table("PK\x03\x04", CsvMapping{});
  ASSERT_TRUE(result);
  EXPECT_FALSE(result->value);
  EXPECT_THAT(result->findings.at(0).message, HasSubstr("begins with PK"));
}

}  // namespace
}  // namespace debrief
