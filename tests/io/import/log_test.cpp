#include "debrief/io/import/log.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/import/evidence_samples.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;

TEST(Log, IcingaAndNagiosLines) {
  const auto reading =
      testing::import_one(from_log,
                          "[1714557600] SERVICE ALERT: db1;pool;CRITICAL;HARD;3;used 100%\n"
                          "[1714557601] SERVICE NOTIFICATION: oncall-sam;db1;pool;CRITICAL;notify-by-sms;used 100%\n"
                          "[1714557700] EXTERNAL COMMAND: ACKNOWLEDGE_SVC_PROBLEM;db1;pool;1;looking\n"
                          "[1714558000] HOST ALERT: db1;UP;HARD;1;back\n"
                          "[2024-05-01 12:10:00 +0200] information/Checkable: Checking for configured notifications\n");
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->people.size(), 1U);
  const std::string contact = reading.value->people[0].id.text;
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T10:00:00Z db1 pool is CRITICAL: used 100%\n"
            "2024-05-01T10:00:01Z SERVICE NOTIFICATION: " +
                contact +
                ";db1;pool;CRITICAL;notify-by-sms;used 100%\n"
                "2024-05-01T10:01:40Z EXTERNAL COMMAND: ACKNOWLEDGE_SVC_PROBLEM;db1;pool;1;looking\n"
                "2024-05-01T10:06:40Z db1 is UP: back\n"
                "2024-05-01T12:10:00+02:00 information/Checkable: Checking for configured notifications\n");
  EXPECT_EQ(reading.value->originals[3].record.text, R"({"text":"[1714558000] HOST ALERT: db1;UP;HARD;1;back"})");
  DraftOptions with_originals;
  with_originals.with_originals = true;
  EXPECT_EQ(evidence_of(draft_review(*reading.value, with_originals)), *reading.value);
  // Given away or lent, evidence becomes the same draft.
  EXPECT_EQ(draft_review(ImportedEvidence(*reading.value), with_originals),
            draft_review(*reading.value, with_originals));
  EXPECT_EQ(reading.value->events[0].kind, EventKind::alert);
  EXPECT_EQ(reading.value->events[2].kind, EventKind::action);
  EXPECT_EQ(reading.value->events[3].kind, EventKind::system);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Log, AChatThatOnlyHasTimesOfDayGetsItsDaysFromItself) {
  EvidenceOptions options;
  options.zone = "UTC";
  options.label = "ops";
  options.roles = {{"sam", "incident_commander"}};
  const auto reading = testing::import_one(from_log,
                                           "--- Log opened Wed May 01 09:00:00 2024\n"
                                           "23:58 <@kim> queue is growing\n"
                                           "23:59 -!- sam [sam@example] has joined #ops\n"
                                           "00:01 <sam> kim: which region?\n"
                                           "   all of them?\n"
                                           "00:02 * kim looks\n"
                                           "--- Day changed Fri May 03 2024\n"
                                           "07:00 <icinga> PROBLEM - pool on db1 is CRITICAL\n"
                                           "06:30 <kim> a day later\n",
                                           options);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.size(), 6U);
  const std::string kim = reading.value->people[0].id.text, sam = reading.value->people[1].id.text;
  EXPECT_EQ(testing::told(*reading.value),
            "2024-05-01T23:58:00Z queue is growing\n"
            "2024-05-01T23:59:00Z " +
                sam + " [" + sam +
                "@example] has joined #ops\n"
                "2024-05-02T00:01:00Z " +
                kim +
                ": which region?\n   all of them?\n"
                "2024-05-02T00:02:00Z looks\n"
                "2024-05-03T06:30:00Z a day later\n"
                "2024-05-03T07:00:00Z PROBLEM - pool on db1 is CRITICAL\n")
      << "half an hour back is two machines, not another day";
  EXPECT_EQ(reading.value->events[0].id.text, "log/ops:2");
  EXPECT_EQ(reading.value->events[0].resolution_seconds, 60);
  EXPECT_EQ(reading.value->events[2].actor_role, "incident_commander");
  EXPECT_EQ(reading.value->events[5].kind, EventKind::alert);
  EXPECT_EQ(testing::count_findings(reading.findings, "zone-assumed"), 1U);
  EXPECT_EQ(testing::errors_in_draft(*reading.value), "");
}

TEST(Log, WithoutDayOrZoneTheTimeStaysText) {
  const auto reading = testing::import_one(from_log, "a heading\n14:03 <kim> hello\n2024-05-01 14:04:00\tkim\tthere\n");
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->events.size(), 2U);
  EXPECT_FALSE(reading.value->events[0].at);
  EXPECT_EQ(reading.value->events[0].time_as_written, "14:03");
  EXPECT_EQ(reading.value->events[1].text, "there");
  EXPECT_EQ(reading.value->notes.at(0).text, "a heading");
  EXPECT_EQ(testing::count_findings(reading.findings, "time-not-understood"), 1U);
  EXPECT_EQ(testing::count_findings(reading.findings, "time-without-zone"), 1U);
}

TEST(Log, AnUnknownZoneIsAFindingAndTheTimesStay) {
  EvidenceOptions options;
  options.zone = "Europe/Atlantis";
  const auto reading = testing::import_one(from_log, "2024-05-01 14:04:00 <kim> there\n", options);
  ASSERT_TRUE(reading.value);
  EXPECT_FALSE(reading.value->events.at(0).at);
  EXPECT_THAT(reading.findings.at(0).message, HasSubstr("Atlantis"));
}

TEST(Log, EveryLineOfALargeLogIsKept) {
  std::string bytes;
  for (int i = 0; i < 20'000; ++i) {
    bytes +=
        "[" + std::to_string(1'714'557'600 + i) + "] SERVICE ALERT: h" + std::to_string(i) + ";s;CRITICAL;SOFT;1;x\n";
    if (i % 7 == 0) bytes += "  a line that goes on\n";
  }
  const auto reading = testing::import_one(from_log, bytes);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->events.size(), 20'000U);
  EXPECT_THAT(reading.value->events[0].text, HasSubstr("a line that goes on"));
}

}  // namespace
}  // namespace debrief
