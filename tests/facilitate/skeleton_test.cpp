#include "debrief/facilitate/skeleton.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "debrief/check/check.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "support/command_line.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr Tier tiers[] = {Tier::full, Tier::lightweight, Tier::mini, Tier::pattern, Tier::near_miss};

TEST(Skeleton, ReadsAndChecksAsADraftWithoutErrors) {
  for (const std::string_view profile : profile_names()) {
    for (const Tier tier : tiers) {
      SCOPED_TRACE(std::string(profile) + " " + std::string(text_of(tier)));
      CheckOptions options;
      options.policy = policy_of(profile).value();
      const Review review = skeleton(tier, options.policy);
      const Reading<Review> reading = read_review(write(review));
      ASSERT_TRUE(reading.value);
      EXPECT_TRUE(reading.clean());
      EXPECT_EQ(*reading.value, review);
      for (const Finding& finding : check(review, options)) {
        EXPECT_NE(finding.severity, Severity::error) << finding.pointer << ": " << finding.message;
      }
    }
  }
}

TEST(Skeleton, HasTheDepthOfItsTier) {
  const Review full = skeleton(Tier::full);
  EXPECT_EQ(full.timeline.size(), 7U);
  EXPECT_EQ(full.decision_points.size(), 1U);
  EXPECT_EQ(full.decision_points.front().event.text, "E4");
  EXPECT_EQ(full.evidence_packet->items.size(), 6U);
  EXPECT_EQ(full.incidents.front().severity, "sev1");
  EXPECT_EQ(skeleton(Tier::lightweight).incidents.front().severity, "sev2");
  EXPECT_EQ(skeleton(Tier::pattern).incidents.size(), 2U);
  EXPECT_EQ(skeleton(Tier::near_miss).incidents.front().kind, IncidentKind::near_miss);
  EXPECT_LT(skeleton(Tier::near_miss).timeline.size(), full.timeline.size());
}

TEST(Skeleton, GivesTwoThirdsToTheTimelineAndNothingToActions) {
  const Review review = skeleton(Tier::full);
  std::int64_t timeline = 0, all = 0;
  for (const Segment& segment : review.meeting->segments) {
    all += segment.minutes.value();
    if (segment.kind == SegmentKind::timeline) timeline += segment.minutes.value();
  }
  EXPECT_GE(timeline * 100, all * 60);
  EXPECT_THAT(review.actions, IsEmpty());
  EXPECT_THAT(write(review), Not(HasSubstr("root")));
  EXPECT_FALSE(review.leadership_guardrail->kept_out_of_performance_reviews) << "nobody has agreed to anything yet";
}

TEST(NewCommand, WritesAReviewToWriteOver) {
  const auto result = testing::run_debrief({"new", "--tier", "full", "--id", "INC-7", "--title", "Pool exhausted"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const Reading<Review> reading = read_review(result.out);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->id, "INC-7");
  EXPECT_EQ(reading.value->incidents.front().title, "Pool exhausted");
  EXPECT_NE(testing::run_debrief({"check", "-"}, result.out).exit_code, 2);
}

TEST(NewCommand, AsksForATierThatExists) {
  EXPECT_EQ(testing::run_debrief({"new"}).exit_code, 2);
  const auto unknown = testing::run_debrief({"new", "--tier", "huge"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.err, HasSubstr("near_miss"));
  EXPECT_EQ(testing::run_debrief({"new", "--tier", "full", "--profile", "nobody"}).exit_code, 2);
}

}  // namespace
}  // namespace debrief
