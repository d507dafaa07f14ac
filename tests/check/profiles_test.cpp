// Profiles change thresholds and demands, never the rules on blame.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "debrief/check/check.hpp"
#include "debrief/check/language.hpp"
#include "debrief/io/read.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// A review with much to find: blame in its prose, people in its graph, a commander who facilitates.
constexpr std::string_view blameful = R"({
  "format": "debrief/review/1", "id": "r-1", "kind": "post_incident_review", "title": "Careless deploy", "stage": "published",
  "tier": "full", "summary": "The root cause was human error. The on-call should have checked the pool.",
  "incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1", "customer_facing": true,
    "milestones": [{"name": "declared", "at": "2025-03-04T10:00:00Z"}, {"name": "resolved", "at": "2025-03-04T12:00:00Z"}],
    "responders": [{"role": "incident_commander", "person": "p1"}]}],
  "timeline": [{"id": "E1", "text": "The engineer failed to escalate."}],
  "contributing_factors": [{"id": "F1", "code": "DET-01", "label": "Negligence of the on-call"}],
  "factor_graph": {"edges": [{"type": "enables", "from": "p1", "to": "E1"}]},
  "actions": [{"id": "A1", "title": "Be more careful", "state": "committed"}],
  "meeting": {"started_at": "2025-03-05T15:00:00Z", "ended_at": "2025-03-05T16:00:00Z",
    "attendance": [{"role": "facilitator", "person": "p1"}], "questions": [{"text": "Why did you not check?"}]},
  "leadership_guardrail": {"kept_out_of_performance_reviews": false},
  "publication": {"published_at": "2025-05-05T15:00:00Z", "audiences": ["everyone"]},
  "people": [{"id": "p1", "name": "Somebody"}]
})";

Review review_of(std::string_view json) {
  Reading<Review> reading = read_review(json);
  EXPECT_TRUE(reading.value);
  return std::move(reading.value).value_or(Review{});
}

std::vector<Finding> found_with(std::string_view profile, const Review& review) {
  CheckOptions options;
  options.policy = policy_of(profile).value();
  return check(review, options);
}

bool is_about_blame(const Finding& finding) {
  static const std::vector<std::string> rules = {
      "person-in-the-graph",         "choice-without-what-shaped-it",      "but-for-where-it-may-not-be-asked",
      "feeds-performance-reviews",   "facilitator-was-incident-commander", "people-shown-to-outsiders",
      "person-where-a-role-belongs", "analysis-in-place-of-a-review"};
  if (std::find(rules.begin(), rules.end(), finding.name) != rules.end()) return true;
  return std::any_of(language_rules().begin(), language_rules().end(),
                     [&](const LanguageRule& rule) { return rule.name == finding.name; });
}

std::vector<std::string> blame_with(std::string_view profile, const Review& review) {
  std::vector<std::string> out;
  for (const Finding& finding : found_with(profile, review)) {
    if (is_about_blame(finding)) {
      out.push_back(finding.code + " " + std::string(text_of(finding.severity)) + " " + finding.pointer);
    }
  }
  return out;
}

std::vector<std::string> names_with(std::string_view profile, const Review& review) {
  std::vector<std::string> out;
  for (const Finding& finding : found_with(profile, review)) out.push_back(finding.name);
  return out;
}

TEST(Profiles, NeverChangeTheRulesOnBlame) {
  const Review review = review_of(blameful);
  const auto article = blame_with("article", review);
  ASSERT_GT(article.size(), 8U);
  for (const std::string_view profile : profile_names()) EXPECT_EQ(blame_with(profile, review), article) << profile;
}

TEST(Profiles, AskWhatTheirProgrammesAsk) {
  Review review = review_of(blameful);
  review.actions.clear();
  review.follow_up.emplace().verdict = FollowUpVerdict::no_action_warranted;
  review.follow_up->reason = "Replaced next month.";
  EXPECT_THAT(names_with("article", review), Not(Contains("no-action-committed")));
  EXPECT_THAT(names_with("google", review), Contains("no-action-committed"));
  EXPECT_THAT(names_with("ccadb", review), Contains("factor-without-an-action"));
  EXPECT_THAT(names_with("ccadb", review), Contains("time-not-to-the-minute"));
  EXPECT_THAT(names_with("ccadb", review), Contains("lessons-incomplete"));
  EXPECT_THAT(names_with("pagerduty", review), Contains("draft-shared-late"));
  EXPECT_THAT(names_with("gov", review), Contains("updates-too-far-apart"));
}

TEST(Profiles, OfTheArticleNeverAskForAnAction) {
  for (const Finding& finding : found_with("article", review_of(blameful))) {
    EXPECT_FALSE(finding.code.starts_with("DEM")) << finding.name;
  }
}

TEST(Profiles, AreOverriddenByAPolicyFileNumberBySeverityByRule) {
  const auto folder = testing::fresh_folder("profiles_policy");
  const auto codes = [&](const std::string& policy) {
    std::ofstream(folder / "policy.json", std::ios::binary) << policy;
    const auto result = testing::run_debrief(
        {"check", "-", "--format", "jsonl", "--policy", (folder / "policy.json").string()}, std::string(blameful));
    EXPECT_EQ(result.exit_code, 1) << result.err;
    return result.out;
  };
  EXPECT_THAT(codes(R"({"profile": "gov"})"), HasSubstr("DEM011"));
  EXPECT_THAT(codes(R"({"profile": "gov", "status_update_interval_minutes": 240})"), Not(HasSubstr("DEM011")));
  EXPECT_THAT(codes(R"({"status_update_interval_minutes": 60})"), HasSubstr("DEM011"));
  EXPECT_THAT(codes(R"({"rules": [{"rule": "ROL001", "severity": "info"}]})"),
              HasSubstr(R"("code": "ROL001", "name": "facilitator-was-incident-commander", "severity": "info")"));
  EXPECT_THAT(codes(R"({"rules": [{"rule": "facilitator-was-incident-commander", "severity": "off"}]})"),
              Not(HasSubstr("ROL001")));
}

}  // namespace
}  // namespace debrief
