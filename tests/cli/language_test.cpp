#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/language_evaluation.hpp"
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

TEST(LanguageEvaluation, AgreesWithReadersOfRealReviews) {
  const auto folder = shared_data();
  if (!folder) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const cli::Evaluation evaluation = cli::evaluate_language(bytes_of(*folder / "language" / "open.jsonl"));
  EXPECT_EQ(evaluation.rows, 500U);
  EXPECT_GE(evaluation.grave.precision(), 0.92);
  EXPECT_GE(evaluation.grave.recall(), 0.85);
}

TEST(LanguageEvaluation, CountsFindingsAndLabels) {
  const cli::Evaluation evaluation = cli::evaluate_language(
      R"({"id":"a","text":"The root cause was DNS.","labels":[{"family":"SC","rule":"SC-01","span":"root cause","severity":"W"}]})"
      "\n"
      R"({"id":"b","text":"The pool filled.","labels":[{"family":"CF","rule":"CF-01","span":"pool","severity":"W"}]})"
      "\n");
  EXPECT_EQ(evaluation.grave.right, 1U);
  EXPECT_EQ(evaluation.grave.wrong, 0U);
  EXPECT_EQ(evaluation.grave.missed, 1U);
}

TEST(LanguageEvaluation, ReadsARowBelowItsHeadingAndAsAnItem) {
  const auto found = [](const char* place) {
    const std::string row = R"({"id":"a",)" + std::string(place) +
                            R"("text":"Improve the alerts","labels":[{"family":"AV","rule":"AV-01",)"
                            R"("span":"Improve the alerts","severity":"E"}]})";
    const cli::Evaluation evaluation = cli::evaluate_language(row + "\n");
    EXPECT_EQ(evaluation.grave.wrong, 0U) << place;
    return evaluation.grave.right;
  };
  EXPECT_EQ(found(R"("heading":"Action items",)"), 1U);
  EXPECT_EQ(found(R"("heading":"Root Cause","kind":"li",)"), 1U) << "the heading's own finding is not the row's";
  EXPECT_EQ(found(R"("heading":"Chat log",)"), 0U) << "nobody rewrites a transcript";
}

}  // namespace
}  // namespace debrief::testing
