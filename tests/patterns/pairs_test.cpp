#include "debrief/patterns/pairs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "support/command_line.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

TEST(Pairs, MeasuresOfTwentyFourIncidents) {
  const PairCount pair{0, 1, 24, 9, 8, 6};
  EXPECT_DOUBLE_EQ(lift(pair), 2);
  EXPECT_DOUBLE_EQ(conviction(pair).value(), 2);
  EXPECT_DOUBLE_EQ(confidence(pair), 6.0 / 9);
  EXPECT_DOUBLE_EQ(leverage(pair), 6.0 / 24 - 9.0 * 8 / 576);
  EXPECT_DOUBLE_EQ(kulczynski(pair), (6.0 / 9 + 6.0 / 8) / 2);
  EXPECT_DOUBLE_EQ(imbalance(pair), 1.0 / 11);
}

TEST(Pairs, WhatHasNoValueIsAbsent) {
  EXPECT_FALSE(conviction({0, 1, 20, 4, 9, 4}));
  EXPECT_FALSE(phi({0, 1, 5, 5, 3, 3}));
  EXPECT_FALSE(pair_table(Transactions{}, 0));
  EXPECT_TRUE(pair_table(Transactions{}, 1)->empty());
}

TEST(Pairs, CountsAgreeWithCountingOneByOneInBothTables) {
  std::mt19937_64 random(11);
  for (const int items : {8, 5000}) {
    std::vector<std::vector<std::string>> rows(200);
    for (auto& row : rows) {
      for (int i = 0; i < 6; ++i) row.push_back("i" + std::to_string(random() % static_cast<unsigned>(items) % 40));
    }
    for (int i = 0; i < items; ++i) rows.push_back({"i" + std::to_string(i)});
    const Transactions data = transactions_of(rows);
    std::map<std::pair<int, int>, std::int64_t> expected;
    for (std::size_t r = 0; r < data.size(); ++r) {
      for (const int a : data.row(r)) {
        for (const int b : data.row(r)) expected[{a, b}] += a < b ? 1 : 0;
      }
    }
    const auto pairs = pair_table(data, 2);
    std::int64_t wanted = 0;
    for (const auto& [key, count] : expected) wanted += count >= 2 ? 1 : 0;
    EXPECT_EQ(static_cast<std::int64_t>(pairs->size()), wanted);
    for (const PairCount& pair : *pairs) EXPECT_EQ(pair.n_ab, (expected[{pair.a, pair.b}]));
  }
}

TEST(Pairs, OfRealFilesAreTheExpectedOnesWithLiftLeverageAndPhi) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  for (const char* name : {"coded-asrs", "coded-cer-pipeline", "coded-vcdb"}) {
    const auto folder = *data / "coded" / name;
    const auto result = testing::run_debrief({"itemsets", (folder / "transactions.tsv").string(), "--want", "pairs"});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    std::string expected = testing::bytes_of(folder / "expected_pairs_open.csv");
    std::erase(expected, '\r');
    const auto lines = [](const std::string& text) {
      std::vector<std::string> out;
      std::size_t at = 0;
      for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
        out.push_back(text.substr(at, end - at));
        at = end + 1;
      }
      std::sort(out.begin(), out.end());
      return out;
    };
    EXPECT_EQ(lines(result.out), lines(expected)) << name;
  }
}

TEST(ItemsetsCommand, WritesSetsAndCountsAndRefusesWhatItCannotDo) {
  const std::string rows = "a\tx\ty\nb\tx\ty\nc\ty\n";
  EXPECT_EQ(testing::run_debrief({"itemsets", "-", "--min-support", "2"}, rows).out, "2\tx\ty\n3\ty\n");
  EXPECT_EQ(testing::run_debrief({"itemsets", "-", "--want", "counts", "--min-support", "2", "3"}, rows).out,
            "n_transactions,n_items,minsup_abs,n_frequent,n_closed,n_maximal,max_len\n3,2,2,3,2,1,2\n3,2,3,1,1,1,1\n");
  const auto refused = testing::run_debrief({"itemsets", "-", "--min-support", "0"}, rows);
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.err, ::testing::HasSubstr("at least 1"));
  EXPECT_EQ(testing::run_debrief({"itemsets", "-"}, "1 2\nfoo\n").exit_code, 2);
}

}  // namespace
}  // namespace debrief
