// Every prose member of a review is read for its wording, each as what it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "check/prose.hpp"
#include "debrief/check/check.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

CheckOptions only_language() {
  CheckOptions out;
  out.select = {"language"};
  return out;
}

std::vector<std::string> found_at(const Review& review, const CheckOptions& options) {
  std::vector<std::string> out;
  for (const Finding& finding : check(review, options)) out.push_back(finding.pointer + " " + finding.code);
  return out;
}

TEST(Wording, EveryTextMemberOfTheModelIsClassified) {
  for (const Type* type : model_types()) {
    if (type->shape != Shape::record) continue;
    for (const Field& field : type->fields) {
      const Type* leaf = field.type().element != nullptr ? field.type().element : &field.type();
      if (leaf->shape != Shape::text) continue;
      EXPECT_TRUE(check_detail::prose_of(type->name, field.name)) << type->name << "." << field.name;
    }
  }
}

TEST(Wording, FindingsCarryThePointerAndTheSpanWithinTheMember) {
  Review review;
  TimelineEvent event;
  event.id = "E1";
  event.text = "At 10:12 the on-call should have checked the pool.";
  review.timeline = {event};
  const auto findings = check(review, only_language());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings.front().pointer, "/timeline/0/text");
  EXPECT_EQ(findings.front().code, "CF-01");
  ASSERT_TRUE(findings.front().span);
  EXPECT_THAT(event.text.substr(findings.front().span->start), ::testing::HasSubstr("should have"));
  EXPECT_FALSE(findings.front().line);
}

TEST(Wording, WordsOfHindsightBelongIntoHindsightNotes) {
  Review review;
  DecisionPoint decision;
  decision.id = "D1";
  decision.situation_summary = "In hindsight this was risky.";
  decision.hindsight.emplace().notes = {"In hindsight this was risky."};
  review.decision_points = {decision};
  EXPECT_THAT(found_at(review, only_language()), ElementsAre("/decision_points/0/situation_summary HS-03"));
}

TEST(Wording, NamesOfThePeopleTableCountAsPersons) {
  Review review;
  review.summary = "Rumpel forgot the flag.";
  EXPECT_THAT(found_at(review, only_language()), IsEmpty());
  Person person;
  person.id = "p1";
  person.name = "Rumpel";
  review.people = {person};
  EXPECT_THAT(found_at(review, only_language()), ElementsAre("/summary MR-01"));
}

TEST(Wording, PolicyAndSelectionReachEveryRule) {
  Review review;
  review.summary = "The on-call should have checked the pool.";
  CheckOptions options = only_language();
  options.policy.rules = {RuleSetting{.rule = "CF-01", .severity = RuleSeverity::error, .reason = {}, .extras = {}}};
  ASSERT_EQ(check(review, options).size(), 1U);
  EXPECT_EQ(check(review, options).front().severity, Severity::error);
  options.policy.rules.front().severity = RuleSeverity::off;
  EXPECT_THAT(check(review, options), IsEmpty());
  for (const char* ignored : {"CF", "CF-01", "language"}) {
    CheckOptions without = only_language();
    without.ignore = {ignored};
    EXPECT_THAT(check(review, without), IsEmpty()) << ignored;
  }
}

TEST(Wording, SuppressionsCoverWording) {
  Review review;
  review.summary = "The on-call should have checked the pool.";
  Suppression quoted;
  quoted.rule = "CF-01";
  quoted.pointer = "/summary";
  quoted.reason = "Quoted from the customer's letter.";
  review.suppressions = {quoted};
  EXPECT_THAT(check(review, only_language()), IsEmpty());
}

}  // namespace
}  // namespace debrief
