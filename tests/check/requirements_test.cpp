// Every requirement of the practice is a rule, is covered by one, or says why it is none.
#include "debrief/check/requirements.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "check/selection.hpp"
#include "debrief/check/rule.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

TEST(Requirements, AreAllThereOnceAndInOrder) {
  ASSERT_EQ(requirements().size(), 268U);
  for (std::size_t i = 0; i < requirements().size(); ++i) {
    const std::string number = std::to_string(i + 1);
    EXPECT_EQ(requirements()[i].id, "R" + std::string(3 - number.size(), '0') + number);
  }
}

TEST(Requirements, NameRulesThatExistOrGiveAReason) {
  for (const Requirement& one : requirements()) {
    SCOPED_TRACE(one.id);
    EXPECT_GE(one.asks.size(), 4U);
    EXPECT_TRUE(!one.rules.empty() || !one.reason.empty());
    for (const std::string_view name : one.rules) {
      EXPECT_EQ(check_detail::canonical_rule_name(name), name);
      EXPECT_EQ(std::count(one.rules.begin(), one.rules.end(), name), 1) << name;
    }
    for (const char letter : one.marked) EXPECT_NE(std::string_view("EWI").find(letter), std::string_view::npos);
    EXPECT_FALSE(one.status == RequirementStatus::not_checkable && one.marked.empty());
  }
}

TEST(Requirements, OfARuleStandInTheTable) {
  for (const Rule& rule : rules()) {
    std::istringstream listed{std::string(rule.requirements)};
    for (std::string id; listed >> id;) {
      const auto found = std::find_if(requirements().begin(), requirements().end(),
                                      [&](const Requirement& one) { return one.id == id; });
      ASSERT_NE(found, requirements().end()) << rule.code << " names " << id;
      EXPECT_EQ(found->status, RequirementStatus::rule) << id;
    }
  }
}

/// What the practice itself marks is what the table says it marks.
TEST(Requirements, AreMarkedAsInThePractice) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const auto practice = *data / ".." / "practice.md";
  if (!std::filesystem::exists(practice)) GTEST_SKIP() << "the practice is not beside the data";
  std::map<std::string, std::string> marked;
  std::istringstream lines(testing::bytes_of(practice));
  const std::regex requirement(R"(^- (R\d{3})\b.*?(?:\{([^{}]*)\})?\s*$)");
  for (std::string line; std::getline(lines, line);) {
    std::smatch found;
    if (!std::regex_match(line, found, requirement)) continue;
    std::string letters;
    for (const char* letter : {"E", "W", "I"}) {
      const std::string braces = found[2];
      if (std::regex_search(braces, std::regex(std::string("\\b") + letter + "\\b"))) letters += letter;
    }
    marked[found[1]] = letters;
  }
  ASSERT_EQ(marked.size(), 268U);
  for (const Requirement& one : requirements()) EXPECT_EQ(one.marked, marked[std::string(one.id)]) << one.id;
}

TEST(Requirements, AreWrittenDown) {
  testing::expect_golden(requirements_table(), "check/requirements.md");
}

TEST(RuleCommand, PrintsTheRequirements) {
  EXPECT_EQ(testing::run_debrief({"rule", "--requirements"}).out, requirements_table());
  const auto result = testing::run_debrief({"rule", "--requirements", "--format", "json"});
  EXPECT_EQ(result.exit_code, 0);
  const auto parsed = nlohmann::json::parse(result.out);
  ASSERT_EQ(parsed.at("requirements").size(), 268U);
  EXPECT_EQ(parsed.at("requirements")[66].at("id"), "R067");
  EXPECT_THAT(parsed.at("requirements")[66].at("rules"), ::testing::Contains("meeting-outside-the-window"));
}

}  // namespace
}  // namespace debrief
