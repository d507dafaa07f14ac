#include "debrief/check/check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "debrief/io/policy.hpp"
#include "debrief/report/check_text.hpp"
#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> names_of(const std::vector<Finding>& findings) {
  std::vector<std::string> out;
  for (const Finding& finding : findings) out.push_back(finding.name);
  return out;
}

TimelineEvent event(std::string id, std::string text) {
  TimelineEvent out;
  out.id = std::move(id);
  out.text = std::move(text);
  return out;
}

Review with_duplicate_ids() {
  Review review;
  review.id = "r-1";
  review.title = "Checkout latency";
  review.timeline = {event("E1", "Latency rose."), event("E1", "Paged.")};
  return review;
}

CheckOptions only(std::string rule) {
  CheckOptions out;
  out.select = {std::move(rule)};
  return out;
}

TEST(Check, SelectsByCodeNameAndFamilyAndIgnoresOnTop) {
  const Review review = with_duplicate_ids();
  for (const char* entry : {"REF003", "duplicate-id", "references"}) {
    EXPECT_THAT(names_of(check(review, only(entry))), ElementsAre("duplicate-id")) << entry;
  }
  CheckOptions options = only("references");
  options.ignore = {"REF003"};
  EXPECT_THAT(check(review, options), IsEmpty());
}

TEST(Check, RefusesAnUnknownSelectionWithTheNearestName) {
  const auto made = Checker::make(only("duplicate-di"));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::unknown_rule);
  EXPECT_THAT(made.error().remedy, HasSubstr("duplicate-id"));
  EXPECT_THROW(check(with_duplicate_ids(), only("no-such-rule-at-all")), Exception);
}

TEST(Check, PolicySettingsChangeSeveritiesOrSilenceRules) {
  CheckOptions options = only("duplicate-id");
  options.policy.rules = {RuleSetting{.rule = "REF003", .severity = RuleSeverity::info, .reason = {}, .extras = {}}};
  ASSERT_EQ(check(with_duplicate_ids(), options).size(), 1U);
  EXPECT_EQ(check(with_duplicate_ids(), options).front().severity, Severity::info);
  options.policy.rules.front().severity = RuleSeverity::off;
  EXPECT_THAT(check(with_duplicate_ids(), options), IsEmpty());
}

TEST(Check, SuppressionSilencesItsRuleAtItsPlaceAndBelow) {
  Review review = with_duplicate_ids();
  review.suppressions = {
      Suppression{.rule = "REF003", .pointer = "/timeline", .reason = "Two trackers.", .extras = {}}};
  EXPECT_THAT(check(review, only("duplicate-id")), IsEmpty());
  review.suppressions.front().pointer = "/timeline/0";
  CheckOptions options = only("duplicate-id");
  options.select.push_back("unused-suppression");
  EXPECT_THAT(names_of(check(review, options)), ElementsAre("unused-suppression", "duplicate-id"));
  review.suppressions.front() = {.rule = "REF003", .pointer = "", .reason = "", .extras = {}};
  options.select.push_back("suppression-without-reason");
  EXPECT_THAT(names_of(check(review, options)), ElementsAre("suppression-without-reason", "duplicate-id"));
}

TEST(Check, SuppressionOfARuleThatIsNotAskedIsNotCalledUnused) {
  Review review;
  review.suppressions = {Suppression{.rule = "REF003", .pointer = "", .reason = "Two trackers.", .extras = {}}};
  EXPECT_THAT(check(review, only("unused-suppression")), IsEmpty());
}

TEST(Check, AsksOnlyWhatTheStageCanAnswer) {
  Review review;
  review.tier = Tier::full;
  review.meeting.emplace();
  EXPECT_THAT(check(review, only("role-not-assigned")), IsEmpty());
  review.stage = Stage::scheduled;
  EXPECT_THAT(names_of(check(review, only("role-not-assigned"))), ElementsAre("role-not-assigned"));
  CheckOptions options = only("role-not-assigned");
  options.stage = Stage::draft;
  EXPECT_THAT(check(review, options), IsEmpty());
}

TEST(Check, StageIsToldFromTheRecordsWhereItIsNotGiven) {
  Review review;
  EXPECT_EQ(stage_of(review), Stage::draft);
  review.meeting.emplace().scheduled_for = instant_of("2024-05-03T10:00:00Z");
  EXPECT_EQ(stage_of(review), Stage::scheduled);
  review.meeting->ended_at = instant_of("2024-05-03T11:00:00Z");
  EXPECT_EQ(stage_of(review), Stage::held);
  review.follow_up.emplace().verdict = FollowUpVerdict::no_action_warranted;
  EXPECT_EQ(stage_of(review), Stage::followed_up);
  review.publication.emplace().published_at = instant_of("2024-05-08T11:00:00Z");
  EXPECT_EQ(stage_of(review), Stage::published);
  review.stage = Stage::soaking;
  EXPECT_EQ(stage_of(review), Stage::soaking);
}

TEST(Check, AnIncidentAloneHasPointersIntoItsOwnDocument) {
  Incident incident;
  incident.id = "i-1";
  incident.severity = "purple";
  const auto findings = check(incident);
  ASSERT_THAT(names_of(findings), ElementsAre("severity-not-on-the-scale"));
  EXPECT_EQ(findings.front().pointer, "/severity");
}

TEST(Check, TextGivesLineAndColumn) {
  const auto findings = check(std::string_view(R"({
  "format": "debrief/review/1", "id": "r-1", "kind": "post_incident_review", "title": "t", "incidents": [],
  "timeline": [
    {"id": "E1", "text": "Latency rose.",
     "evidence": ["V9"]}
  ]
})"),
                              only("reference-to-nothing"));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings.front().pointer, "/timeline/0/evidence/0");
  EXPECT_EQ(findings.front().line, 5);
  EXPECT_EQ(findings.front().column, 19);
}

TEST(CheckPolicy, NamesWhatCannotBeUsed) {
  const auto reading = read_checked_policy(R"({
  "rules": [{"rule": "duplicate-id", "severity": "off"},
            {"rule": "REF003", "severity": "info"},
            {"rule": "duplicate-di", "severity": "info"}],
  "review_window_opens_hours": 50
})");
  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.findings.size(), 3U);
  EXPECT_EQ(reading.findings[0].pointer, "/review_window_closes_hours");
  EXPECT_EQ(reading.findings[1].pointer, "/rules/1/rule");
  EXPECT_THAT(reading.findings[1].message, HasSubstr("twice"));
  EXPECT_EQ(reading.findings[1].line, 3);
  EXPECT_THAT(reading.findings[2].suggestion, HasSubstr("duplicate-id"));
}

TEST(ReadPolicy, UnknownMembersAreErrorsThatAskWhatWasMeant) {
  const auto reading = read_policy(R"({"soak_hour": 72, "calendar": {"holiday": []}})");
  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.findings.size(), 2U);
  EXPECT_THAT(reading.findings[0].suggestion, HasSubstr("holidays"));
  EXPECT_THAT(reading.findings[1].suggestion, HasSubstr("soak_hours"));
}

TEST(ReadPolicy, StartsFromItsProfile) {
  const auto reading = read_policy(R"({"profile": "ccadb", "soak_hours": 24})");
  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.value->action_for_every_problem);
  EXPECT_EQ(reading.value->soak_hours, 24);
  const auto unknown = read_policy(R"({"profile": "articel"})");
  EXPECT_FALSE(unknown.value);
  EXPECT_THAT(unknown.findings.front().suggestion, HasSubstr("article"));
}

TEST(ReadPolicy, ListsReplaceTheDefaults) {
  const auto reading = read_policy(R"({"severities": [{"name": "bad", "tier": "full"}], "packet_kinds": ["ticket"]})");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->severities.size(), 1U);
  EXPECT_EQ(reading.value->packet_kinds.size(), 1U);
}

void write_file(const std::filesystem::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

constexpr std::string_view good_document =
    R"({"format": "debrief/review/1", "id": "r-1", "kind": "post_incident_review", "title": "t", "incidents": []})";

TEST(CheckCommand, ABrokenFileAmongGoodOnesIsNamedAndTheOthersAreStillChecked) {
  const auto folder = testing::fresh_folder("check_broken");
  write_file(folder / "a.json", good_document);
  write_file(folder / "b.json", "{\"format\": ");
  write_file(folder / "c.json", R"({"format": "debrief/review/1", "id": "r-2", "kind": "post_incident_review",
 "title": "t", "incidents": [], "timeline": [{"id": "E1", "text": "x", "evidence": ["V1"]}]})");
  const auto result = testing::run_debrief({"check", folder.string()});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.out, HasSubstr("b.json:1:"));
  EXPECT_THAT(result.out, HasSubstr("not-json"));
  EXPECT_THAT(result.out, HasSubstr("reference-to-nothing"));
  EXPECT_THAT(result.err, HasSubstr("3 documents"));
  EXPECT_THAT(result.err, HasSubstr("1 could not be read"));
}

TEST(CheckCommand, JsonLinesGiveTheLineInTheFile) {
  const auto folder = testing::fresh_folder("check_lines");
  write_file(folder / "all.jsonl", std::string(good_document) + "\n\n{]\n");
  const auto result = testing::run_debrief({"check", folder.string(), "--select", "references"});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.out, HasSubstr("all.jsonl:3:2: error DOC001"));
}

TEST(CheckCommand, CleanDocumentsExitWithZero) {
  const auto result = testing::run_debrief({"check", "-", "--select", "references"}, std::string(good_document));
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(
      testing::run_debrief({"check", "-", "--select", "references", "--format", "json"}, std::string(good_document))
          .out,
      "{\"findings\": []}\n");
}

TEST(CheckCommand, WhatCannotBeDoneExitsWithTwoAndThePlace) {
  const auto folder = testing::fresh_folder("check_policy");
  write_file(folder / "policy.json", "{\n  \"soak_hour\": 72\n}");
  write_file(
      folder / "twice.json",
      R"({"rules": [{"rule": "duplicate-id", "severity": "off"}, {"rule": "duplicate-id", "severity": "off"}]})");
  const std::string document(good_document);
  const auto unknown = testing::run_debrief({"check", "-", "--policy", (folder / "policy.json").string()}, document);
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.err, HasSubstr("policy.json:2:"));
  EXPECT_THAT(unknown.err, HasSubstr("soak_hours"));
  const auto twice = testing::run_debrief({"check", "-", "--policy", (folder / "twice.json").string()}, document);
  EXPECT_EQ(twice.exit_code, 2);
  EXPECT_THAT(twice.err, HasSubstr("twice.json:1:"));
  EXPECT_EQ(testing::run_debrief({"check", "-", "--stage", "finished"}, document).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"check", "-", "--profile", "articel"}, document).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"check", "-", "--select", "no-such-rule"}, document).exit_code, 2);
  EXPECT_EQ(testing::run_debrief({"check", (folder / "absent.json").string()}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
