#include "debrief/check/format.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "debrief/check/rule.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using nlohmann::json;

std::vector<CheckedFile> some_findings() {
  Finding placed;
  placed.code = "REF001";
  placed.name = "reference-to-nothing";
  placed.severity = Severity::error;
  placed.pointer = "/timeline/0/evidence/0";
  placed.line = 5;
  placed.column = 19;
  placed.message = "\"V9\" names nothing, 100 %\nin this document";
  placed.why = "A broken reference cuts a factor from its evidence.";
  placed.suggestion = "Define it, or take it out.";
  Finding spanned;
  spanned.code = "CF-01";
  spanned.name = "person-should-have";
  spanned.severity = Severity::warning;
  spanned.pointer = "/summary";
  spanned.span = Span{4, 15};
  spanned.message = "\x1b[31mbad byte \xff";
  Finding whole;
  whole.code = "COR001";
  whole.name = "qualifying-incident-without-review";
  whole.severity = Severity::info;
  whole.message = "of the corpus";
  return {{"reviews/a b#1.json", {placed, spanned}}, {"", {whole}}};
}

TEST(FindingFormats, AreWrittenAsAgreed) {
  const auto files = some_findings();
  for (const std::string_view name : finding_format_names()) {
    testing::expect_golden(write_findings(files, *finding_format_of(name)), "check/findings." + std::string(name));
  }
}

TEST(FindingFormats, JsonAndLinesHoldTheSameFindings) {
  const auto files = some_findings();
  const json whole = json::parse(write_findings(files, FindingFormat::json));
  std::istringstream lines(write_findings(files, FindingFormat::jsonl));
  json collected = json::array();
  for (std::string line; std::getline(lines, line);) collected.push_back(json::parse(line));
  EXPECT_EQ(whole["findings"], collected);
  EXPECT_EQ(whole["findings"][1]["span"], json({{"start", 4}, {"end", 15}}));
  EXPECT_FALSE(whole["findings"][2].contains("line"));
}

TEST(FindingFormats, NothingFoundIsStillADocument) {
  EXPECT_EQ(write_findings(std::vector<Finding>{}, FindingFormat::text), "");
  EXPECT_EQ(write_findings(std::vector<Finding>{}, FindingFormat::jsonl), "");
  EXPECT_EQ(json::parse(write_findings(std::vector<Finding>{}, FindingFormat::json))["findings"].size(), 0U);
  EXPECT_EQ(json::parse(write_findings(std::vector<Finding>{}, FindingFormat::sarif))["runs"][0]["results"].size(), 0U);
}

/// What the OASIS schema asks of the parts that are written. The schema itself is used in the Python tests.
TEST(Sarif, HasWhatTheStandardAsksFor) {
  const json log = json::parse(write_findings(some_findings(), FindingFormat::sarif));
  EXPECT_EQ(log["version"], "2.1.0");
  ASSERT_EQ(log["runs"].size(), 1U);
  const json& run = log["runs"][0];
  const json& rules = run["tool"]["driver"]["rules"];
  EXPECT_EQ(run["tool"]["driver"]["name"], "debrief");
  std::set<std::string> fingerprints;
  for (const json& result : run["results"]) {
    const auto index = result["ruleIndex"].get<std::size_t>();
    ASSERT_LT(index, rules.size());
    EXPECT_EQ(rules[index]["id"], result["ruleId"]);
    EXPECT_FALSE(result["message"]["text"].get<std::string>().empty());
    EXPECT_THAT((std::set<std::string>{"error", "warning", "note"}), ::testing::Contains(result["level"]));
    EXPECT_TRUE(fingerprints.insert(result["partialFingerprints"]["debriefFinding/v1"]).second);
    if (!result.contains("locations")) continue;
    const json& place = result["locations"][0];
    EXPECT_EQ(place["physicalLocation"]["artifactLocation"]["uri"], "reviews/a%20b%231.json");
    EXPECT_EQ(place["logicalLocations"][0]["kind"], "member");
  }
  EXPECT_EQ(run["results"][0]["locations"][0]["physicalLocation"]["region"],
            json({{"startLine", 5}, {"startColumn", 19}}));
}

TEST(Sarif, FingerprintsStayWhenAnItemMoves) {
  auto files = some_findings();
  const json before = json::parse(write_findings(files, FindingFormat::sarif));
  files[0].findings[0].pointer = "/timeline/7/evidence/0";
  files[0].findings[0].line = 40;
  const json after = json::parse(write_findings(files, FindingFormat::sarif));
  EXPECT_EQ(before["runs"][0]["results"][0]["partialFingerprints"],
            after["runs"][0]["results"][0]["partialFingerprints"]);
}

}  // namespace
}  // namespace debrief
