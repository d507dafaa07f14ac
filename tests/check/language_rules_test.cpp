// The pages of the language rules as tests: each finds its examples and leaves its near neighbours alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "debrief/check/language.hpp"

namespace debrief {
namespace {

/// Rules for what stands in headings are tried in headings, rules about listed actions in lists.
std::vector<Finding> read_example(const LanguageRule& rule, std::string_view example) {
  LanguageOptions options;
  options.kind = TextKind::markdown;
  options.participants = {"Ana", "Bob", "Kim"};
  options.select = {std::string(rule.code)};
  if (rule.scopes == "F" && !example.starts_with("#")) options.scope = LanguageScope::field;
  if (rule.scopes == "Q") options.scope = LanguageScope::question;
  return language(example, options);
}

class LanguageRules : public ::testing::TestWithParam<std::size_t> {};

TEST_P(LanguageRules, HasAPage) {
  const LanguageRule& rule = language_rules()[GetParam()];
  EXPECT_FALSE(rule.name.empty());
  EXPECT_FALSE(rule.finds.empty());
  EXPECT_FALSE(rule.why.empty());
  EXPECT_FALSE(rule.offer.empty());
  EXPECT_GE(rule.fires.size(), 3U) << rule.code;
  EXPECT_GE(rule.silent.size(), 3U) << rule.code;
}

TEST_P(LanguageRules, FindsItsExamples) {
  const LanguageRule& rule = language_rules()[GetParam()];
  for (const std::string_view example : rule.fires) {
    const std::vector<Finding> findings = read_example(rule, example);
    ASSERT_FALSE(findings.empty()) << rule.code << " should find: " << example;
    EXPECT_EQ(findings[0].code, rule.code);
    EXPECT_LE(findings[0].span->end, example.size());
    EXPECT_LT(findings[0].span->start, findings[0].span->end);
  }
}

/// The text with every "n't" typed as "nt".
std::string in_haste(std::string_view text) {
  std::string out(text);
  for (std::size_t at = out.find("n't"); at != std::string::npos; at = out.find("n't", at)) out.erase(at + 1, 1);
  return out;
}

TEST_P(LanguageRules, FindsItsExamplesTypedInHaste) {
  const LanguageRule& rule = language_rules()[GetParam()];
  for (const std::string_view example : rule.fires) {
    const std::string typed = in_haste(example);
    EXPECT_FALSE(read_example(rule, typed).empty()) << rule.code << " should find: " << typed;
  }
}

TEST_P(LanguageRules, LeavesNeighboursAlone) {
  const LanguageRule& rule = language_rules()[GetParam()];
  for (const std::string_view example : rule.silent) {
    const std::vector<Finding> findings = read_example(rule, example);
    EXPECT_TRUE(findings.empty()) << rule.code << " should leave alone: " << example << "\n  " << findings[0].message;
  }
}

std::string test_name(const ::testing::TestParamInfo<std::size_t>& parameter) {
  std::string name(language_rules()[parameter.param].code);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, LanguageRules, ::testing::Range<std::size_t>(0, language_rules().size()),
                         test_name);

TEST(LanguageCatalogue, HoldsEveryRuleOfThePracticeThatIsAPatternOverWords) {
  // 218 rules in 17 families; the 13 of action structure (AD) look at fields and are rules() on actions and the soak.
  EXPECT_EQ(language_rules().size(), 205U);
  std::set<std::string_view> families;
  std::size_t examples = 0;
  for (const LanguageRule& rule : language_rules()) {
    families.insert(rule.family);
    examples += rule.fires.size() + rule.silent.size();
  }
  EXPECT_EQ(families.size(), 16U);
  EXPECT_FALSE(families.contains("AD"));
  EXPECT_GE(examples, 6 * language_rules().size());
}

TEST(LanguageCatalogue, NamesAndCodesAreUnique) {
  std::set<std::string_view> codes;
  std::set<std::string_view> names;
  for (const LanguageRule& rule : language_rules()) {
    EXPECT_TRUE(codes.insert(rule.code).second) << rule.code;
    EXPECT_TRUE(names.insert(rule.name).second) << rule.name;
    EXPECT_EQ(rule.family, rule.code.substr(0, 2));
  }
}

}  // namespace
}  // namespace debrief
