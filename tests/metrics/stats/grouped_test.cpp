#include "debrief/metrics/stats/grouped.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace debrief {
namespace {

using namespace stats;

using Column = std::vector<double>;
using Groups = std::vector<std::int32_t>;

std::optional<std::vector<GroupQuantile>> ask(const std::vector<Column>& columns, const std::vector<Groups>& groupings,
                                              const GroupedQuantileOptions& options = {}) {
  const std::vector<std::span<const double>> values(columns.begin(), columns.end());
  const std::vector<std::span<const std::int32_t>> groups(groupings.begin(), groupings.end());
  return grouped_quantiles(values, groups, options);
}

TEST(GroupedQuantiles, AreWhatEachGroupAloneGives) {
  std::mt19937_64 random(1);
  constexpr std::size_t rows = 2000;
  std::vector<Column> columns(3, Column(rows));
  std::vector<Groups> groupings(2, Groups(rows));
  for (std::size_t i = 0; i < rows; ++i) {
    columns[0][i] = static_cast<double>(random() % 1000);                       // whole numbers with ties
    columns[1][i] = std::lognormal_distribution<double>(4, 1.25)(random) - 60;  // both signs
    columns[2][i] = random() % 3 == 0 ? std::nan("") : -static_cast<double>(random() % 5);
    groupings[0][i] = static_cast<std::int32_t>(random() % 40) - 1;  // -1: in no group
    groupings[1][i] = random() % 50 == 0 ? 7 : 2;                    // groups that nobody is in
  }
  const GroupedQuantileOptions options{{0.1, 0.5, 0.95}, QuantileType::type8, 0.9, 1};
  const auto found = ask(columns, groupings, options);
  ASSERT_TRUE(found);
  std::size_t at = 0;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    for (std::size_t g = 0; g < groupings.size(); ++g) {
      for (std::int32_t group = 0; group < 40; ++group) {
        Column own;
        for (std::size_t i = 0; i < rows; ++i) {
          if (groupings[g][i] == group && !std::isnan(columns[c][i])) own.push_back(columns[c][i]);
        }
        if (own.empty()) continue;
        for (const double p : options.p) {
          ASSERT_LT(at, found->size());
          const GroupQuantile& one = (*found)[at++];
          EXPECT_EQ(one.column, static_cast<std::int32_t>(c));
          EXPECT_EQ(one.grouping, static_cast<std::int32_t>(g));
          EXPECT_EQ(one.group, group);
          EXPECT_EQ(one.n, static_cast<std::int64_t>(own.size()));
          EXPECT_EQ(one.value, *quantile(own, p, QuantileType::type8));
          const auto interval = *quantile_interval(own, p, 0.9);
          EXPECT_EQ(one.lower, interval.lower);
          EXPECT_EQ(one.upper, interval.upper);
        }
      }
    }
  }
  EXPECT_EQ(at, found->size());
  GroupedQuantileOptions many = options;
  many.threads = 4;
  const auto again = ask(columns, groupings, many);
  ASSERT_EQ(again->size(), found->size());
  for (std::size_t i = 0; i < found->size(); ++i) EXPECT_EQ((*again)[i].value, (*found)[i].value);
}

TEST(GroupedQuantiles, AnswerNothingWhereThereIsNoAnswer) {
  const double infinite = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(ask({{1, 2}}, {{0}}));
  EXPECT_FALSE(ask({{1, 2}, {1}}, {{0, 0}}));
  EXPECT_FALSE(ask({{1, infinite}}, {{0, 0}}));
  EXPECT_FALSE(ask({{1, 2}}, {{0, 1 << 24}}));
  EXPECT_FALSE(ask({{1, 2}}, {{0, 0}}, {.p = {0}}));
  EXPECT_FALSE(ask({{1, 2}}, {{0, 0}}, {.p = {0.5}, .confidence = 1}));
  EXPECT_TRUE(ask({}, {})->empty());
  EXPECT_TRUE(ask({{}}, {{}})->empty());
  EXPECT_TRUE(ask({{1, 2}}, {})->empty());
  EXPECT_TRUE(ask({{1, 2}}, {{-1, -5}})->empty());
  EXPECT_TRUE(ask({{std::nan("")}}, {{0}})->empty());
  EXPECT_EQ(ask({{-0.0, 0.0}}, {{0, 0}})->at(1).value, 0);
}

}  // namespace
}  // namespace debrief
