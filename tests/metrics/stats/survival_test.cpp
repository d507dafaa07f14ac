#include "debrief/metrics/stats/survival.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace debrief {
namespace {

using namespace stats;

TEST(KaplanMeier, IsTheProductOverTheTimesWhateverTheOrderOfTheRows) {
  std::mt19937_64 random(3);
  for (int round = 0; round < 200; ++round) {
    std::vector<double> time(1 + random() % 60);
    std::vector<std::uint8_t> event(time.size());
    for (std::size_t i = 0; i < time.size(); ++i) {
      time[i] = round % 2 == 0 ? static_cast<double>(random() % 9) : std::exponential_distribution<double>(1)(random);
      event[i] = random() % 3 == 0 ? 0 : static_cast<std::uint8_t>(1 + random() % 200);
    }
    const auto curve = kaplan_meier(time, event);
    ASSERT_TRUE(curve);
    std::int64_t rows = 0;
    for (std::size_t step = 0; step < curve->time.size(); ++step) {
      double survival = 1;
      for (std::size_t s = 0; s <= step; ++s) {
        double risk = 0;
        double events = 0;
        for (std::size_t i = 0; i < time.size(); ++i) {
          risk += time[i] >= curve->time[s] ? 1 : 0;
          events += time[i] == curve->time[s] && event[i] != 0 ? 1 : 0;
        }
        survival *= 1 - events / risk;
      }
      EXPECT_NEAR(curve->survival[step], survival, 1e-12);
      EXPECT_TRUE(step == 0 || curve->time[step - 1] < curve->time[step]);
      rows += curve->events[step] + curve->censored[step];
    }
    EXPECT_EQ(rows, static_cast<std::int64_t>(time.size()));
    std::vector<Followed> followed;
    for (std::size_t i = time.size(); i-- > 0;) followed.push_back({time[i], event[i] != 0});
    EXPECT_EQ(kaplan_meier(followed)->survival, curve->survival);
    EXPECT_EQ(kaplan_meier(followed)->upper, curve->upper);
  }
}

TEST(KaplanMeier, LimitsEndWhereTheCurveReachesZero) {
  const std::vector<std::uint8_t> all = {1, 1, 1, 1};
  for (const CurveLimits limits : {CurveLimits::log_log, CurveLimits::log, CurveLimits::plain}) {
    const auto curve = kaplan_meier(std::vector<double>{1, 2, 3, 4}, all, 0.95, limits);
    ASSERT_TRUE(curve);
    EXPECT_EQ(curve->survival, (std::vector<double>{0.75, 0.5, 0.25, 0}));
    EXPECT_EQ(curve->lower.size(), 3U);
    EXPECT_EQ(curve->upper.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_LE(curve->lower[i], curve->survival[i]);
      EXPECT_GE(curve->upper[i], curve->survival[i]);
    }
    EXPECT_FALSE(survival_at(*curve, 4)->lower);
    EXPECT_TRUE(survival_at(*curve, 3.5)->lower);
    EXPECT_FALSE(survival_quantile(*curve, 0.9).upper);
  }
  // Nobody's end was seen: the curve stays at 1, without error.
  const auto none = kaplan_meier(std::vector<double>{1, 2}, std::vector<std::uint8_t>{0, 0});
  EXPECT_EQ(none->survival, (std::vector<double>{1, 1}));
  EXPECT_EQ(none->lower, (std::vector<double>{1, 1}));
}

TEST(KaplanMeier, AnswersNothingWhereThereIsNoAnswer) {
  const std::vector<std::uint8_t> yes = {1};
  for (const double time : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
    EXPECT_FALSE(kaplan_meier(std::vector<double>{time}, yes));
  }
  EXPECT_FALSE(kaplan_meier(std::vector<double>{1, 2}, yes));
  EXPECT_FALSE(kaplan_meier(std::vector<double>{}, std::vector<std::uint8_t>{}));
  EXPECT_FALSE(kaplan_meier(std::vector<double>{1}, yes, 1.0));
  const std::vector<std::int32_t> group = {0, 1};
  EXPECT_FALSE(log_rank(std::vector<double>{1, 2}, yes, group));
  EXPECT_FALSE(log_rank(std::vector<double>{1}, yes, group));
}

}  // namespace
}  // namespace debrief
