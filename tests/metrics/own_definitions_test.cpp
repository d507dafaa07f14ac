#include "debrief/metrics/own_definitions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

std::string file_with(std::string_view definitions, std::string_view milestones = "") {
  return "{\"format\": \"debrief/definitions/1\", \"milestones\": [" + std::string(milestones) +
         "], \"definitions\": [" + std::string(definitions) + "]}";
}

constexpr std::string_view roll_back = R"({"id": "time_to_roll_back", "title": "Time to roll back",
  "start": ["declared"], "start_selection": "last", "end": ["rolled_back"], "end_selection": "nth", "nth": 2,
  "competing": ["closed"], "early_rule": "already_true", "clock": "support_hours",
  "calendar": {"zone": "Europe/London", "holidays": ["2024-12-25"]},
  "support_hours": {"from_minute": 480, "until_minute": 1080}, "unit": "hours", "import_names": ["MTTR"]})";

TEST(OwnDefinitions, EveryRuleOfADefinitionCanBeGiven) {
  const auto reading = read_definitions(file_with(roll_back, "\"rolled_back\""));
  ASSERT_TRUE(reading.value) << (reading.findings.empty() ? "" : reading.findings[0].message);
  const MetricDefinition& got = reading.value->definitions.at(0);
  EXPECT_EQ(got.start_selection, Selection::last);
  EXPECT_EQ(got.end_selection, Selection::nth);
  EXPECT_EQ(got.nth, 2);
  EXPECT_EQ(got.clock, Clock::support_hours);
  EXPECT_EQ(got.support_hours.from_minute, 480);
  EXPECT_EQ(got.calendar.holidays.size(), 1U);
  EXPECT_EQ(got.import_names, std::vector<std::string>{"MTTR"});
}

TEST(OwnDefinitions, WhatIsWrongIsAFindingWithItsPlace) {
  struct Case {
    std::string_view definition;
    std::string_view pointer;
    std::string_view message;
    std::string_view suggestion;
  };
  const Case cases[] = {
      {R"({"id": "a", "start": ["declred"], "end": ["resolved"]})", "/definitions/0/start/0",
       "no milestone is called \"declred\"", "\"declared\""},
      {R"({"id": "a", "start": ["declared"], "end": ["resolved"], "clock": "support_hours",
           "calendar": {"zone": "Europe/Lodnon"}})",
       "/definitions/0/calendar/zone", "Europe/Lodnon", ""},
      {R"({"id": "a", "start": ["declared"], "end": ["resolved"], "clock": "support_hours",
           "support_hours": {"from_minute": 600, "until_minute": 540}})",
       "/definitions/0/support_hours", "ends before it begins", ""},
      {R"({"id": "MTTR", "start": ["declared"], "end": ["resolved"]})", "/definitions/0/id", "several different",
       "from the start of impact to mitigated"},
      {R"({"id": "time_to_declare", "start": ["declared"], "end": ["resolved"]})", "/definitions/0/id",
       "is a metric of the library", "another id"},
      {R"({"id": "a", "start": ["declared"], "end": ["resolved"], "slection": "first"})", "/definitions/0/slection", "",
       ""},
      {R"({"id": "a", "start": ["declared"], "end": ["resolved"], "clock": "lunar"})", "/definitions/0/clock", "", ""},
      {R"({"id": "a", "start": [], "end": ["resolved"]})", "/definitions/0/start", "both ends", ""},
  };
  for (const Case& one : cases) {
    const auto reading = read_definitions(file_with(one.definition));
    EXPECT_FALSE(reading.value) << one.definition;
    const auto found = std::find_if(reading.findings.begin(), reading.findings.end(),
                                    [&](const Finding& finding) { return finding.pointer == one.pointer; });
    ASSERT_NE(found, reading.findings.end()) << one.definition;
    EXPECT_THAT(found->message, HasSubstr(std::string(one.message)));
    EXPECT_THAT(found->suggestion, HasSubstr(std::string(one.suggestion)));
    EXPECT_EQ(found->severity, Severity::error);
    EXPECT_TRUE(found->line) << one.definition;
  }
}

TEST(OwnDefinitions, TwiceTheSameIdAndAnotherFormat) {
  const std::string one = R"({"id": "a", "start": ["declared"], "end": ["resolved"]})";
  EXPECT_THAT(read_definitions(file_with(one + "," + one)).findings.at(0).message, HasSubstr("defined twice"));
  EXPECT_FALSE(read_definitions(R"({"format": "debrief/review/1", "definitions": []})").value);
  EXPECT_FALSE(read_definitions("{").value);
}

class DefinitionsOnTheCommandLine : public ::testing::Test {
 protected:
  std::filesystem::path folder_ = testing::fresh_folder("definitions");
  std::string path_ = (folder_ / "own.json").string();
  std::string corpus_ = (folder_ / "incident.json").string();

  void SetUp() override {
    std::ofstream(corpus_) << R"({"format": "debrief/incident/1", "id": "i", "title": "Pool exhausted", "milestones": [
      {"name": "first_alert", "at": "2024-05-03T16:30:00Z"}, {"name": "declared", "at": "2024-05-03T16:40:00Z"},
      {"name": "rolled_back", "at": "2024-05-06T07:20:00Z"}, {"name": "closed", "at": "2024-05-06T09:00:00Z"}]})";
  }
  void write(std::string_view definition) { std::ofstream(path_) << file_with(definition, "\"rolled_back\""); }
  testing::CommandResult run(std::vector<std::string> more) {
    std::vector<std::string> words = {"metrics", corpus_, "--as-of", "2024-06-30", "--definitions", path_};
    words.insert(words.end(), more.begin(), more.end());
    return testing::run_debrief(words);
  }
};

TEST_F(DefinitionsOnTheCommandLine, StandBesideTheLibrarys) {
  write(R"({"id": "time_to_roll_back", "title": "Time to roll back", "start": ["declared"], "end": ["rolled_back"],
            "clock": "support_hours", "calendar": {"zone": "Europe/London"}})");
  const auto all = run({});
  EXPECT_EQ(all.exit_code, 0) << all.err;
  EXPECT_THAT(all.out, HasSubstr("time to declare 10 min"));
  // It is summer time in London: support ends before the declaration and is not there yet when it is rolled back.
  EXPECT_THAT(all.out, HasSubstr("Median time to roll back 0 min"));
  EXPECT_THAT(all.out, HasSubstr("counted in support hours 09:00 to 17:00, Europe/London"));
  EXPECT_THAT(all.out, HasSubstr("1 outside counted hours"));
}

TEST_F(DefinitionsOnTheCommandLine, AnImportNameIsAcceptedWithWhatElseItMayMean) {
  write(R"({"id": "time_to_roll_back", "title": "Time to roll back", "start": ["declared"], "end": ["rolled_back"],
            "import_names": ["MTTR"]})");
  const auto ran = run({"--metric", "MTTR"});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("MTTR is read as time_to_roll_back"));
  EXPECT_THAT(ran.err, HasSubstr("from declared to resolved"));
  EXPECT_EQ(ran.out.find("MTTR"), std::string::npos);
  EXPECT_EQ(testing::run_debrief({"metrics", corpus_, "--as-of", "2024-06-30", "--metric", "MTTR"}).exit_code, 2);
}

TEST_F(DefinitionsOnTheCommandLine, FindingsGoToTheReader) {
  write(R"({"id": "a", "start": ["declred"], "end": ["resolved"]})");
  const auto ran = run({});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.err, HasSubstr("/definitions/0/start/0: no milestone is called \"declred\""));
  EXPECT_EQ(ran.out, "");
}

}  // namespace
}  // namespace debrief
