// The pages of the rules on wording, one by one and as one document.
#include "debrief/check/language_catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const LanguageRule& rule(std::string_view code) {
  for (const LanguageRule& candidate : language_rules()) {
    if (candidate.code == code) return candidate;
  }
  throw std::logic_error("no such rule");
}

TEST(LanguageCatalogue, APageSaysWhatWhyInsteadAndWhenNot) {
  const std::string page = language_page(rule("PU-01"));
  EXPECT_THAT(page, StartsWith("# PU-01 disciplinary\n"));
  EXPECT_THAT(page, HasSubstr("- Severity: error\n"));
  EXPECT_THAT(page, HasSubstr("- Read in: narrative, actions\n"));
  EXPECT_THAT(page, HasSubstr("## When to ignore it\n\n- Silent after a negation"));
  EXPECT_THAT(page, HasSubstr("- Silent in a sentence about reviews themselves.\n"));
  EXPECT_THAT(page, HasSubstr("## Bad\n\n- Disciplinary talk with the operator\n"));
  EXPECT_THAT(page, HasSubstr("## Good\n\n- Engineering discipline helped.\n"));
}

TEST(LanguageCatalogue, ExamplesAreNoMarkup) {
  const std::string page = language_page(rule("EM-01"));
  EXPECT_THAT(page, HasSubstr("\\`a != b\\`"));
  EXPECT_THAT(language_page(rule("AG-10")), HasSubstr("- \\# Outage after Ana merged the rule\n"));
}

TEST(LanguageCatalogue, HoldsEveryRuleOnceInTheTableAndOnceAsAPage) {
  const std::string all = language_catalogue();
  EXPECT_THAT(all, HasSubstr(std::to_string(language_rules().size()) + " rules."));
  const auto count = [&all](const std::string& what) {
    std::size_t found = 0;
    for (std::size_t at = all.find(what); at != std::string::npos; at = all.find(what, at + 1)) ++found;
    return found;
  };
  std::set<std::string_view> families;
  for (const LanguageRule& each : language_rules()) {
    const std::string heading = std::string(each.code) + " " + std::string(each.name);
    EXPECT_EQ(count("\n### " + heading + "\n"), 1U) << heading;
    EXPECT_EQ(count("\n| `" + std::string(each.code) + "` | "), 1U) << heading;
    families.insert(each.family);
  }
  EXPECT_EQ(count("\n## "), families.size());
  EXPECT_THAT(all, Not(HasSubstr("\n\n\n")));
}

TEST(LanguageCatalogue, FamiliesAreCompleteAsThePracticeHasThem) {
  const std::pair<std::string_view, std::size_t> families[] = {
      {"CF", 18}, {"HS", 15}, {"BN", 18}, {"SC", 14}, {"WQ", 12}, {"AG", 11}, {"MI", 10}, {"AB", 8},
      {"NO", 15}, {"AN", 10}, {"MR", 15}, {"PU", 10}, {"AV", 18}, {"AI", 13}, {"EM", 10}, {"CE", 8}};
  for (const auto& [family, least] : families) {
    std::size_t rules = 0;
    for (const LanguageRule& each : language_rules()) rules += each.family == family ? 1 : 0;
    EXPECT_GE(rules, least) << family;
  }
}

}  // namespace
}  // namespace debrief
