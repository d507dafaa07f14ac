#include "debrief/metrics/stats/contingency.hpp"

#include <gtest/gtest.h>

namespace debrief::stats {
namespace {

TEST(ConditionalOddsRatio, IsSolvedToTheEndUnlessRsStopIsAskedFor) {
  const Table2x2 table{6, 3, 2, 13};
  const auto solved = *conditional_odds_ratio(std::span(&table, 1));
  EXPECT_NEAR(solved.estimate, 11.269071172309, 1e-9);
  EXPECT_NEAR(*solved.lower, 1.260231628195, 1e-9);
  EXPECT_NEAR(*solved.upper, 171.480274500536, 1e-7);
  // fisher.test(matrix(c(6, 2, 3, 13), 2)) of R 4.2
  const auto as_r = *conditional_odds_ratio(std::span(&table, 1), 0.95, OddsRatioSearch::as_r);
  EXPECT_NEAR(as_r.estimate, 11.26890777434, 1e-10);
  EXPECT_NEAR(*as_r.lower, 1.260241645052, 1e-11);
  EXPECT_NEAR(*as_r.upper, 171.6916547185, 1e-9);
}

TEST(ConditionalOddsRatio, BelowOneAndAtTheEdges) {
  const Table2x2 inverse{3, 6, 13, 2};
  const auto small = *conditional_odds_ratio(std::span(&inverse, 1), 0.95, OddsRatioSearch::as_r);
  EXPECT_NEAR(small.estimate, 1 / 11.269071, 2e-4);
  const Table2x2 never{0, 4, 3, 5};
  const auto none = *conditional_odds_ratio(std::span(&never, 1), 0.95, OddsRatioSearch::as_r);
  EXPECT_EQ(none.estimate, 0);
  EXPECT_EQ(none.lower, 0);
  const Table2x2 always{4, 0, 5, 11};
  EXPECT_FALSE(conditional_odds_ratio(std::span(&always, 1), 0.95, OddsRatioSearch::as_r)->upper);
}

}  // namespace
}  // namespace debrief::stats
