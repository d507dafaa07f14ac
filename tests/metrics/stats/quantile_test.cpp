#include "debrief/metrics/stats/quantile.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace debrief {
namespace {

using namespace stats;

constexpr std::array<double, 15> durations = {4, 7, 9, 12, 15, 21, 28, 35, 42, 58, 73, 96, 140, 210, 480};

TEST(Quantile, InterpolatesAsTheTwoTypesSay) {
  const double p[] = {0.1, 0.25, 0.5, 0.75, 0.9, 0.95};
  const double seven[] = {7.8, 13.5, 35, 84.5, 182, 291};
  const double eight[] = {6.6, 12.5, 35, 92.1666666667, 246, 453};
  for (int i = 0; i < 6; ++i) {
    EXPECT_NEAR(*quantile(durations, p[i]), seven[i], 1e-9);
    EXPECT_NEAR(*quantile(durations, p[i], QuantileType::type8), eight[i], 1e-9);
  }
  EXPECT_EQ(quantile(durations, 0), 4);
  EXPECT_EQ(quantile(durations, 1), 480);
}

TEST(Quantile, AnswersNothingWhereThereIsNoAnswer) {
  EXPECT_FALSE(quantile({}, 0.5));
  EXPECT_FALSE(quantile(durations, -0.1));
  EXPECT_FALSE(quantile(durations, 1.1));
  EXPECT_FALSE(quantile(durations, std::nan("")));
  const std::array<double, 2> odd = {1, std::numeric_limits<double>::quiet_NaN()};
  EXPECT_FALSE(quantile(odd, 0.5));
  EXPECT_FALSE(quantile_interval(odd, 0.5, 0.95));
  EXPECT_FALSE(quantile_ranks(-1, 0.5, 0.95));
  EXPECT_FALSE(quantile_ranks(10, 0, 0.95));
  EXPECT_FALSE(quantile_ranks(10, 0.5, 1));
}

TEST(Quantile, OfOneValueIsThatValue) {
  const std::array<double, 1> one = {7};
  for (const double p : {0.0, 0.5, 1.0}) EXPECT_EQ(quantile(one, p), 7);
  const auto interval = quantile_interval(one, 0.5, 0.95);
  EXPECT_FALSE(interval->lower);
  EXPECT_FALSE(interval->upper);
}

TEST(QuantileInterval, NeedsSixForAMedian) {
  EXPECT_EQ(*quantile_ranks(15, 0.5, 0.95), (QuantileRanks{4, 12, 0.96484375}));
  EXPECT_EQ(*quantile_ranks(6, 0.5, 0.95), (QuantileRanks{1, 6, 0.96875}));
  EXPECT_EQ(*quantile_ranks(5, 0.5, 0.95), (QuantileRanks{0, 6, 1}));
  EXPECT_EQ(*quantile_ranks(0, 0.5, 0.95), (QuantileRanks{0, 1, 1}));
  EXPECT_EQ(quantile_sample_size(0.5, 0.95), 6);
  EXPECT_EQ(quantile_sample_size(0.9, 0.95), 36);
  EXPECT_EQ(quantile_sample_size(0.1, 0.95), 36);
  EXPECT_EQ(quantile_sample_size(0.95, 0.95), 72);
}

TEST(QuantileInterval, AgreesWithTryingEveryRank) {
  for (const double p : {0.1, 0.25, 0.5, 0.75, 0.9}) {
    for (std::int64_t n = 1; n <= 60; ++n) {
      std::vector<double> cdf;
      double term = std::pow(1 - p, static_cast<double>(n));
      double sum = 0;
      for (std::int64_t k = 0; k <= n; ++k) {
        sum += term;
        cdf.push_back(sum);
        term *= static_cast<double>(n - k) / static_cast<double>(k + 1) * p / (1 - p);
      }
      std::int64_t lower = 0;
      while (lower < n && cdf[static_cast<std::size_t>(lower)] <= 0.025 + 1e-12) ++lower;
      std::int64_t upper = n + 1;
      while (upper > 1 && 1 - cdf[static_cast<std::size_t>(upper - 2)] <= 0.025 + 1e-12) --upper;
      const auto got = *quantile_ranks(n, p, 0.95);
      EXPECT_EQ(got.lower, lower) << n << " " << p;
      EXPECT_EQ(got.upper, upper) << n << " " << p;
      EXPECT_GE(got.coverage, 0.95 - 1e-12);
    }
  }
}

TEST(Describe, LeavesOutWhatTheDataCannotSay) {
  const Description all = describe(durations);
  EXPECT_NEAR(*all.mad_normal, 38.5476, 1e-9);
  EXPECT_NEAR(*all.geometric_mean, 36.0411431477, 1e-9);
  EXPECT_NEAR(*all.geometric_sd, 3.818845340357, 1e-9);
  EXPECT_NEAR(*all.sd, 124.1767173944, 1e-9);
  const std::array<double, 2> with_zero = {0, 5};
  EXPECT_FALSE(describe(with_zero).geometric_mean);
  const std::array<double, 1> one = {5};
  EXPECT_FALSE(describe(one).sd);
  EXPECT_FALSE(describe({}).median);
}

TEST(QuantileRanks, AreTheOutermostThatTheDefinitionAllows) {
  const auto choose = [](std::int64_t n, std::int64_t k) {
    return std::lgamma(static_cast<double>(n + 1)) - std::lgamma(static_cast<double>(k + 1)) -
           std::lgamma(static_cast<double>(n - k + 1));
  };
  for (const double p : {0.01, 0.25, 0.5, 0.9, 0.95}) {
    for (std::int64_t n = 1; n < 400; n = n * 5 / 4 + 1) {
      std::vector<double> at_most(static_cast<std::size_t>(n + 1));
      double sum = 0;
      for (std::int64_t k = 0; k <= n; ++k) {
        sum +=
            std::exp(choose(n, k) + static_cast<double>(k) * std::log(p) + static_cast<double>(n - k) * std::log1p(-p));
        at_most[static_cast<std::size_t>(k)] = sum;
      }
      std::int64_t lower = 0;
      while (lower < n && at_most[static_cast<std::size_t>(lower)] <= 0.025) ++lower;
      std::int64_t upper = 1;
      while (upper <= n && 1 - at_most[static_cast<std::size_t>(upper - 1)] > 0.025) ++upper;
      const QuantileRanks found = *quantile_ranks(n, p, 0.95);
      EXPECT_EQ(found.lower, lower) << n << ' ' << p;
      EXPECT_EQ(found.upper, upper) << n << ' ' << p;
    }
  }
}

}  // namespace
}  // namespace debrief
