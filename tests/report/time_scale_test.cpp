#include "report/time_scale.hpp"

#include <gtest/gtest.h>

#include "support/random_record.hpp"

namespace debrief::report_detail {
namespace {

TEST(TimeScale, IsLinearWhereNothingIsSilentForLong) {
  const TimeScale scale({0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}, 0, 1000);
  EXPECT_DOUBLE_EQ(scale(55), 550);
  EXPECT_TRUE(scale.breaks().empty());
}

TEST(TimeScale, ShortensASilenceAndSaysSo) {
  // A lead-up of ninety days before an hour.
  std::vector<std::int64_t> moments = {-90 * 86400};
  for (int minute = 0; minute <= 60; minute += 5) moments.push_back(minute * 60);
  const TimeScale scale(moments, 0, 1200);
  ASSERT_EQ(scale.breaks().size(), 1U);
  EXPECT_EQ(scale.breaks()[0].seconds, 90 * 86400);
  EXPECT_LE(scale.breaks()[0].to - scale.breaks()[0].from, 1200 / 6.0 + 1);
  EXPECT_GE(scale(3600) - scale(0), 900);
}

TEST(TimeScale, NeverRunsBackwardsAndFillsItsWidth) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    testing::Random random(seed);
    std::vector<std::int64_t> moments;
    for (std::uint64_t i = 2 + random.below(30); i > 0; --i) {
      moments.push_back(static_cast<std::int64_t>(random.next() >> (30 + random.below(30))));
    }
    moments.push_back(moments.front() + 1);
    const TimeScale scale(moments, 10, 990);
    double before = 10;
    for (const std::int64_t moment : scale.moments()) {
      EXPECT_GE(scale(moment), before - 1e-6);
      before = scale(moment);
    }
    EXPECT_NEAR(scale(scale.moments().front()), 10, 1e-6);
    EXPECT_NEAR(scale(scale.moments().back()), 990, 1e-6);
  }
}

TEST(TimeScale, HasAnAnswerForOneMomentAndNone) {
  EXPECT_DOUBLE_EQ(TimeScale({7}, 0, 100)(7), 50);
  EXPECT_DOUBLE_EQ(TimeScale({}, 0, 100)(7), 0);
  EXPECT_DOUBLE_EQ(TimeScale({1, 2}, 0, 100)(99), 100);
}

}  // namespace
}  // namespace debrief::report_detail
