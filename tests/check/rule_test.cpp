// Every rule has a page, and every page's examples are true.
#include "debrief/check/rule.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>

#include "debrief/check/check.hpp"
#include "debrief/check/language.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/import/evidence.hpp"
#include "debrief/io/import/veris.hpp"
#include "debrief/io/read.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using nlohmann::json;

/// An example is the members that matter; the rest of a document is put around it.
std::string document_of(const json& members, const std::string& id = "r-1") {
  json out = {{"format", "debrief/review/1"},
              {"id", id},
              {"kind", "post_incident_review"},
              {"title", "Checkout latency"},
              {"incidents", json::array()}};
  out.update(members);
  for (auto& incident : out["incidents"]) {
    if (!incident.contains("kind")) incident["kind"] = "incident";
  }
  return out.dump();
}

Review review_of(const json& members, const std::string& id = "r-1") {
  const Reading<Review> reading = read_review(document_of(members, id));
  for (const Finding& finding : reading.findings) ADD_FAILURE() << finding.pointer << ": " << finding.message;
  return reading.value.value_or(Review{});
}

std::vector<Finding> findings_of(const Rule& rule, std::string_view example) {
  CheckOptions options;
  if (!rule.example_profile.empty()) options.policy = policy_of(rule.example_profile).value();
  if (!rule.example_as_of.empty()) options.as_of = instant_of(rule.example_as_of);
  // What a suppression is about must be asked as well.
  if (rule.family != "suppressions") options.select = {std::string(rule.name)};
  const json members = json::parse(example);
  std::vector<Finding> out;
  if (rule.subject == RuleSubject::corpus) {
    std::vector<Review> reviews;
    for (const auto& one : members.value("reviews", json::array())) {
      reviews.push_back(review_of(one, "r-" + std::to_string(reviews.size() + 1)));
    }
    std::vector<Incident> incidents;
    for (auto one : members.value("incidents", json::array())) {
      one["format"] = "debrief/incident/1";
      const Reading<Incident> reading = read_incident(one.dump());
      for (const Finding& finding : reading.findings) ADD_FAILURE() << finding.pointer << ": " << finding.message;
      incidents.push_back(reading.value.value_or(Incident{}));
    }
    out = check(reviews, incidents, options);
  } else {
    out = check(review_of(members), options);
  }
  std::erase_if(out, [&](const Finding& finding) { return finding.name != rule.name; });
  return out;
}

TEST(Rules, BadExamplesFire) {
  for (const Rule& rule : rules()) {
    SCOPED_TRACE(rule.code);
    const auto findings = findings_of(rule, rule.bad);
    ASSERT_FALSE(findings.empty()) << rule.name;
    for (const Finding& finding : findings) {
      EXPECT_EQ(finding.code, rule.code);
      EXPECT_EQ(finding.severity, rule.severity);
      EXPECT_FALSE(finding.message.empty());
      EXPECT_EQ(finding.why, rule.why);
      EXPECT_EQ(finding.suggestion, rule.suggestion);
      EXPECT_TRUE(finding.pointer.empty() || finding.pointer.front() == '/') << finding.pointer;
    }
  }
}

TEST(Rules, GoodExamplesAreSilent) {
  for (const Rule& rule : rules()) {
    SCOPED_TRACE(rule.code);
    for (const Finding& finding : findings_of(rule, rule.good)) {
      ADD_FAILURE() << rule.name << ": " << finding.pointer << ": " << finding.message;
    }
  }
}

TEST(Rules, AreDocumentedWhole) {
  for (const Rule& rule : rules()) {
    SCOPED_TRACE(rule.code);
    for (const std::string_view part : {rule.finds, rule.why, rule.citation, rule.ignore_when, rule.suggestion}) {
      EXPECT_FALSE(part.empty());
    }
    EXPECT_TRUE(rule.finds.ends_with('.'));
    EXPECT_TRUE(rule.suggestion.ends_with('.') || rule.suggestion.ends_with('?') ||
                rule.suggestion.ends_with("debrief rule"))
        << rule.suggestion;
  }
}

TEST(Rules, AreKnownByNamesAndCodesThatAreUsedOnce) {
  std::set<std::string_view> known;
  const std::regex code("[A-Z]{3}[0-9]{3}");
  const std::regex name("[a-z]+(-[a-z]+)+");
  for (const Rule& rule : rules()) {
    EXPECT_TRUE(known.insert(rule.code).second) << rule.code;
    EXPECT_TRUE(known.insert(rule.name).second) << rule.name;
    EXPECT_TRUE(std::regex_match(std::string(rule.code), code)) << rule.code;
    EXPECT_TRUE(std::regex_match(std::string(rule.name), name)) << rule.name;
  }
  for (const LanguageRule& rule : language_rules()) {
    EXPECT_TRUE(known.insert(rule.code).second) << rule.code;
    EXPECT_TRUE(known.insert(rule.name).second) << rule.name;
  }
  for (const ReadingRule& rule : reading_rules()) {
    EXPECT_TRUE(known.insert(rule.code).second) << rule.code;
    EXPECT_TRUE(known.insert(rule.name).second) << rule.name;
  }
  for (const RetiredRule& rule : retired_rules()) {
    EXPECT_TRUE(known.insert(rule.code).second) << rule.code;
    EXPECT_NE(find_rule(rule.name), nullptr) << rule.name;
  }
}

TEST(Rules, CatalogueIsWhatIsWrittenDown) {
  testing::expect_golden(rule_catalogue(), "check/catalogue.md");
}

TEST(RuleCommand, PrintsAPageByCodeOrName) {
  const auto by_code = testing::run_debrief({"rule", "REF001"});
  EXPECT_EQ(by_code.exit_code, 0);
  EXPECT_EQ(by_code.out, rule_page(*find_rule("reference-to-nothing")));
  EXPECT_EQ(testing::run_debrief({"rule", "reference-to-nothing"}).out, by_code.out);
  EXPECT_THAT(testing::run_debrief({"rule", "DOC021"}).out, ::testing::HasSubstr("duplicate-member"));
}

TEST(RuleCommand, AsksWhetherANeighbourWasMeant) {
  const auto result = testing::run_debrief({"rule", "reference-to-nothin"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, ::testing::HasSubstr("did you mean \"reference-to-nothing\""));
}

TEST(RuleCommand, ListsEveryRuleOnALine) {
  const auto result = testing::run_debrief({"rule"});
  EXPECT_EQ(static_cast<std::size_t>(std::count(result.out.begin(), result.out.end(), '\n')),
            rules().size() + language_rules().size() + reading_rules().size() + evidence_rules().size() +
                ccadb_rules().size() + veris_rules().size());
}

}  // namespace
}  // namespace debrief
