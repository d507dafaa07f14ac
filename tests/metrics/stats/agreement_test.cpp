#include "debrief/metrics/stats/agreement.hpp"

#include <gtest/gtest.h>

namespace debrief {
namespace {

using stats::cohen_kappa;
using stats::krippendorff_alpha;

/// Columns of a table of counts, rows by the first coder.
void expand(const std::vector<std::vector<int>>& table, std::vector<std::int32_t>& first,
            std::vector<std::int32_t>& second) {
  for (std::size_t a = 0; a < table.size(); ++a) {
    for (std::size_t b = 0; b < table[a].size(); ++b) {
      first.insert(first.end(), static_cast<std::size_t>(table[a][b]), static_cast<std::int32_t>(a));
      second.insert(second.end(), static_cast<std::size_t>(table[a][b]), static_cast<std::int32_t>(b));
    }
  }
}

TEST(CohenKappa, EqualsStatsmodels) {
  struct Case {
    std::vector<std::vector<int>> table;
    double kappa;
    double error;
  };
  // statsmodels.stats.inter_rater.cohens_kappa 0.15: kappa and std_kappa.
  const std::vector<Case> cases = {
      {{{20, 5}, {10, 15}}, 0.4, 0.1269960629311},
      {{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, 0.491525423728813, 0.0510018155760779},
      {{{45, 15}, {25, 15}}, 0.130434782608696, 0.0986615376234396},
      {{{1, 0}, {0, 1}}, 1, 0},
      {{{0, 3}, {4, 0}}, -0.96, 0.205299391134022},
      {{{10, 1, 0, 0}, {2, 8, 1, 0}, {0, 0, 9, 3}, {0, 0, 0, 6}}, 0.765690376569038, 0.0797197441099365},
  };
  for (const Case& one : cases) {
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> second;
    expand(one.table, first, second);
    const auto got = cohen_kappa(first, second);
    ASSERT_TRUE(got);
    EXPECT_NEAR(got->kappa, one.kappa, 1e-12);
    EXPECT_NEAR(got->standard_error, one.error, 1e-12);
    EXPECT_LE(got->limits.lower, got->kappa);
    EXPECT_GE(got->limits.upper, got->kappa);
    EXPECT_LE(got->limits.upper, 1);
  }
}

TEST(CohenKappa, AnswersNothingWhereThereIsNothingToMeasure) {
  const std::vector<std::int32_t> same = {1, 1, 1};
  EXPECT_FALSE(cohen_kappa(same, same));
  EXPECT_FALSE(cohen_kappa({}, {}));
  EXPECT_FALSE(cohen_kappa(same, std::vector<std::int32_t>{1, 1}));
  EXPECT_FALSE(cohen_kappa(same, std::vector<std::int32_t>{0, -1, 1}));
  EXPECT_FALSE(cohen_kappa(same, std::vector<std::int32_t>{0, 1000, 1}));
  EXPECT_FALSE(cohen_kappa(same, std::vector<std::int32_t>{0, 0, 1}, 1.0));
}

TEST(KrippendorffAlpha, EqualsThePublishedExamples) {
  // Krippendorff 2011, "Computing Krippendorff's alpha-reliability": two observers of two and of five categories, and
  // four observers with missing codings.
  const std::vector<std::vector<std::int32_t>> two = {{0, 1}, {1, 1}, {0, 1}, {0, 0}, {0, 0},
                                                      {0, 1}, {0, 0}, {0, 0}, {1, 0}, {0, 0}};
  EXPECT_NEAR(krippendorff_alpha(two)->alpha, 0.095, 0.0005);
  const std::vector<std::vector<std::int32_t>> five = {{0, 1}, {0, 0}, {1, 1}, {1, 1}, {3, 1}, {2, 2},
                                                       {2, 2}, {2, 2}, {4, 4}, {3, 3}, {3, 3}, {0, 3}};
  EXPECT_NEAR(krippendorff_alpha(five)->alpha, 0.692, 0.0005);
  const std::vector<std::vector<std::int32_t>> four = {{1, 1, -1, 1}, {2, 2, 3, 2},  {3, 3, 3, 3},   {3, 3, 3, 3},
                                                       {2, 2, 2, 2},  {1, 2, 3, 4},  {4, 4, 4, 4},   {1, 1, 2, 1},
                                                       {2, 2, 2, 2},  {-1, 5, 5, 5}, {-1, -1, 1, 1}, {-1, 3, -1, -1}};
  const auto got = krippendorff_alpha(four);
  EXPECT_NEAR(got->alpha, 0.743, 0.0005);
  EXPECT_EQ(got->units, 11);
  EXPECT_EQ(got->pairable, 40);
  ASSERT_TRUE(got->limits);
  EXPECT_LT(got->limits->lower, got->alpha);
  EXPECT_GT(got->limits->upper, got->alpha);
}

TEST(KrippendorffAlpha, AnswersNothingWhereThereIsNothingToMeasure) {
  using Units = std::vector<std::vector<std::int32_t>>;
  for (const Units& units : {Units{}, Units{{0}, {1}}, Units{{1, 1}, {1, 1}}, Units{{0, -1}}, Units{{0, 5000}}}) {
    EXPECT_FALSE(krippendorff_alpha(units));
  }
}

}  // namespace
}  // namespace debrief
