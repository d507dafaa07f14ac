#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief::testing {
namespace {

TEST(LanguageCommand, FindingsAsJson) {
  const CommandResult result = run_debrief({"language", "-", "--format", "json"}, "The root cause was DNS.\n");
  EXPECT_EQ(result.exit_code, 1);
  const nlohmann::json document = nlohmann::json::parse(result.out);
  ASSERT_EQ(document["findings"].size(), 1U);
  const nlohmann::json& finding = document["findings"][0];
  EXPECT_EQ(finding["code"], "SC-01");
  EXPECT_EQ(finding["severity"], "warning");
  EXPECT_EQ(finding["span"]["start"], 4);
  EXPECT_EQ(finding["span"]["end"], 14);
  EXPECT_EQ(finding["line"], 1);
  EXPECT_EQ(finding["column"], 5);
  for (const char* member : {"name", "message", "why", "suggestion"})
    EXPECT_FALSE(finding[member].get<std::string>().empty());
}

TEST(LanguageCommand, CleanTextExitsZero) {
  const CommandResult result = run_debrief({"language", "-", "--format", "json"}, "The pool filled at 14:02.\n");
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_TRUE(nlohmann::json::parse(result.out)["findings"].empty());
}

TEST(LanguageCommand, BytesThatAreNoTextStillGiveJson) {
  const CommandResult result = run_debrief({"language", "-", "--format", "json"},
                                           "We should have \xFF\xC3 checked it. We should have checked\xFF it.\n");
  EXPECT_NO_THROW(nlohmann::json::parse(result.out));
}

TEST(LanguageCommand, MarkdownByTheEndingOfTheFile) {
  const auto folder = fresh_folder("language-command");
  std::ofstream(folder / "review.md") << "## Root Cause\n\n> We should have checked it.\n\n- Improve monitoring\n";
  const CommandResult result = run_debrief({"language", (folder / "review.md").string()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.out.find("review.md:1:4: error SC-02"), std::string::npos) << result.out;
  EXPECT_NE(result.out.find("review.md:3:6: info CF-01"), std::string::npos) << result.out;
  EXPECT_NE(result.out.find("review.md:5:3: error AV-01"), std::string::npos) << result.out;
}

TEST(LanguageCommand, UnknownRulesAndFilesAreRefused) {
  EXPECT_EQ(run_debrief({"language", "-", "--select", "ZZ-99"}, "x").exit_code, 2);
  EXPECT_EQ(run_debrief({"language", "/no/such/file"}).exit_code, 2);
  EXPECT_EQ(run_debrief({"language", "-", "--eval"}, "no json\n").exit_code, 2);
}

}  // namespace
}  // namespace debrief::testing
