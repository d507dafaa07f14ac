// Evidence imported and merged on the command line.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "debrief/io/read.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

void write_file(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

constexpr std::string_view day = R"([
  {"type": "message", "user": "U01", "ts": "1714557600.000200", "text": "queue age above 600 on checkout"},
  {"type": "message", "user": "U02", "ts": "1714560000.000200", "text": "rolled back"}])";

TEST(EvidenceCommand, AnExportsFolderBecomesADraft) {
  const fs::path folder = testing::fresh_folder("slack-export");
  write_file(folder / "inc-42/2024-05-01.json", day);
  write_file(folder / "users.json", R"([{"id": "U01", "real_name": "First Person"}])");
  const auto result =
      testing::run_debrief({"import", "slack", folder.string(), "--role", "U01=incident_commander", "--id", "R1"});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const auto reading = read_review(result.out);
  ASSERT_TRUE(reading.clean());
  EXPECT_EQ(reading.value->id.text, "R1");
  EXPECT_EQ(reading.value->title, "Slack #inc-42");
  ASSERT_EQ(reading.value->timeline.size(), 2U);
  EXPECT_EQ(reading.value->timeline[0].id.text, "slack:inc-42:1714557600.000200");
  EXPECT_EQ(reading.value->timeline[0].actor_role, "incident_commander");
  EXPECT_EQ(result.out.find("originals"), std::string::npos) << "only where asked for";
}

TEST(EvidenceCommand, AFileSaysItsChannelAndNotWhereItLies) {
  const fs::path folder = testing::fresh_folder("one-day");
  write_file(folder / "inc-42/2024-05-01.json", day);
  const auto result = testing::run_debrief({"import", "slack", (folder / "inc-42/2024-05-01.json").string()});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.out, HasSubstr("slack:inc-42:1714557600.000200"));
  EXPECT_EQ(result.out.find(folder.string()), std::string::npos);
}

TEST(EvidenceCommand, AZipIsRefusedWithTheReason) {
  const auto result = testing::run_debrief({"import", "slack", "-"}, "PK\x03\x04rest");
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr("SRC001"));
  EXPECT_THAT(result.err, HasSubstr("begins with PK"));
}

TEST(EvidenceCommand, WhatIsOfAnotherFormatGivesNoDraft) {
  const auto result = testing::run_debrief({"import", "pagerduty", "-"}, R"({"hello": 1})");
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr("nothing in it is of the format"));
  // An answer that holds nothing is one of the format.
  EXPECT_EQ(testing::run_debrief({"import", "pagerduty", "-"}, R"({"log_entries": []})").exit_code, 0);
}

TEST(EvidenceCommand, WhatToDoIsSaidOnceForEachRule) {
  const auto result =
      testing::run_debrief({"import", "csv", "-"}, "at,text\n2024-05-01 10:00,a\nyesterday,b\nlast week,c\n");
  EXPECT_EQ(result.exit_code, 1);
  const std::string_view advice = "Name the zone of the source when importing it.";
  const std::size_t first = result.err.find(advice);
  ASSERT_NE(first, std::string::npos) << result.err;
  EXPECT_EQ(result.err.find(advice, first + 1), std::string::npos);
}

TEST(EvidenceCommand, AColumnThatIsNotThereIsNamedWithThoseThatAre) {
  const auto result = testing::run_debrief({"import", "csv", "-", "--at", "when"}, "time,text\n1,2\n");
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, HasSubstr("it has no column \"when\"; it has \"time\", \"text\""));
}

TEST(EvidenceCommand, ALogNeedsItsZoneAndDay) {
  const auto without = testing::run_debrief({"import", "log", "-"}, "14:03 <kim> queue is growing\n");
  EXPECT_EQ(without.exit_code, 1);
  EXPECT_THAT(without.err, HasSubstr("no day is known"));
  const auto with =
      testing::run_debrief({"import", "log", "-", "--zone", "UTC", "--day", "2024-05-01", "--label", "ops"},
                           "14:03 <kim> queue is growing\n");
  EXPECT_EQ(with.exit_code, 0) << with.err;
  EXPECT_THAT(with.out, HasSubstr("2024-05-01T14:03:00Z"));
  EXPECT_EQ(testing::run_debrief({"import", "log", "-", "--day", "May"}, "x").exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"import", "log", "-", "--role", "x"}, "x").exit_code, 2);
}

TEST(EvidenceCommand, DraftsMergeIntoOneTimeline) {
  const fs::path folder = testing::fresh_folder("merging");
  write_file(folder / "export/inc-42/2024-05-01.json", day);
  write_file(folder / "pages.json", R"({"log_entries": [{"id": "R1", "type": "trigger_log_entry",
    "summary": "queue age above 600 on checkout", "created_at": "2024-05-01T11:59:57+02:00"}]})");
  const std::string chat = (folder / "chat.json").string(), pager = (folder / "pager.json").string();
  ASSERT_EQ(testing::run_debrief({"import", "slack", (folder / "export").string(), "-o", chat}).exit_code, 0);
  ASSERT_EQ(testing::run_debrief({"import", "pagerduty", (folder / "pages.json").string(), "-o", pager}).exit_code, 0);
  const auto one = testing::run_debrief({"merge", chat, pager, "--title", "The queue"});
  const auto other = testing::run_debrief({"merge", pager, chat, "--title", "The queue"});
  EXPECT_EQ(one.exit_code, 0) << one.err;
  EXPECT_EQ(one.out, other.out) << "the order of the documents does not matter";
  EXPECT_THAT(one.err, HasSubstr("3 events of 2 documents, 2 linked"));
  const auto reading = read_review(one.out);
  ASSERT_TRUE(reading.clean());
  EXPECT_EQ(reading.value->timeline[0].same_as.at(0).text, "slack:inc-42:1714557600.000200");
  EXPECT_THAT(one.err, HasSubstr("SRC022"));
  std::string questions;
  for (const OpenQuestion& each : reading.value->open_questions) questions += each.text + "\n";
  EXPECT_THAT(questions, HasSubstr("Does \"first alert\" mean 2024-05-01T11:59:57+02:00 (PagerDuty's first trigger)?"));
  EXPECT_THAT(questions, HasSubstr("What was going on from 2024-05-01T10:00:00Z to 2024-05-01T10:40:00Z"));
}

TEST(EvidenceCommand, AReportOfACertificateAuthorityComesInAndGoesOut) {
  const auto result = testing::run_debrief(
      {"import", "ccadb", "-"}, "## Full Incident Report\n### Summary\n- **Incident description:** A stale list.\n");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("CCA002 section-missing"));
  EXPECT_EQ(read_review(result.out).value->summary, "A stale list.");
  const auto out = testing::run_debrief({"export", "ccadb", "-"}, result.out);
  EXPECT_EQ(out.exit_code, 0) << out.err;
  EXPECT_THAT(out.out, HasSubstr("- **Incident description:** A stale list."));
  EXPECT_THAT(testing::run_debrief({"rule", "CCA002"}).out, HasSubstr("# CCA002 section-missing"));
  EXPECT_THAT(testing::run_debrief({"rule", "SRC020"}).out, HasSubstr("# SRC020 clocks-apart"));
}

TEST(EvidenceCommand, PostsOfAReportsBugAreNamedBesideIt) {
  const std::string report = "## Full Incident Report\n### Summary\n- **Incident description:** A stale list.\n";
  const auto run = [&](std::vector<std::string> options, std::string_view format = "ccadb") {
    options.insert(options.begin(), {"import", std::string(format), "-"});
    return testing::run_debrief(options, report);
  };
  EXPECT_THAT(run({"--posted", "2024-05-04", "--posted", "2024-05-20T10:00:00Z"}).err,
              HasSubstr("CCA031 update-late: after the post of 2024-05-04 there was none for at least 15 days"));
  EXPECT_THAT(run({"--posted", "2024-05-04", "--as-of", "2024-05-20", "--agreed", "2024-05-30"}).err,
              ::testing::Not(HasSubstr("CCA031")));
  EXPECT_THAT(run({"--posted", "yesterday"}).err, HasSubstr("it is no instant and no day"));
  EXPECT_EQ(run({"--posted", "yesterday"}).exit_code, 2);
  EXPECT_THAT(run({"--posted", "2024-05-04"}, "markdown").err, HasSubstr("posts belong to one report"));
  EXPECT_THAT(run({"--posted", "2024-05-04"}, "log").err, HasSubstr("posts belong to one report"));
}

TEST(EvidenceCommand, VerisRecordsBecomeReviewsOneALine) {
  const fs::path file = testing::fresh_folder("veris") / "records.json";
  write_file(
      file,
      R"([{"incident_id": "a", "action": {"error": {"vector": ["Carelessness"]}}, "timeline": {"incident": {"year": 2020}}},
    {"incident_id": "b", "security_incident": "Near miss", "timeline": {"incident": {"year": 2021}}}])");
  const std::string out = (file.parent_path() / "out.jsonl").string();
  const auto result = testing::run_debrief({"import", "veris", file.string(), "-o", out});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.err, HasSubstr("VER002 judging-term"));
  EXPECT_THAT(testing::bytes_of(out), HasSubstr("a step that nothing guarded"));
  EXPECT_THAT(testing::run_debrief({"rule", "VER002"}).out, HasSubstr("# VER002"));
}

TEST(EvidenceCommand, AMergeSaysWhatItLeavesOut) {
  const auto result =
      testing::run_debrief({"merge", (testing::source_folder() / "examples/pool_exhausted.json").string()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("only its evidence is merged"));
  EXPECT_EQ(testing::run_debrief({"merge", "no/such/file.json"}).exit_code, 2);
}

/// A handle that stood for two rules would show the wrong page.
TEST(RuleCommand, NoCodeAndNoNameStandsForTwoRules) {
  std::set<std::string> met;
  std::istringstream lines(testing::run_debrief({"rule"}).out);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    std::string code, name;
    std::getline(cells, code, '\t');
    std::getline(cells, name, '\t');
    EXPECT_TRUE(met.insert(code).second) << code;
    EXPECT_TRUE(met.insert(name).second) << name;
  }
  EXPECT_GT(met.size(), 600U);
}

}  // namespace
}  // namespace debrief
