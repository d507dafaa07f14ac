#include "metrics/stats/spread.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <random>

namespace debrief {
namespace {

struct Row {
  std::uint64_t key;
  std::uint32_t place;
  bool operator==(const Row&) const = default;
};

TEST(SortBySpread, EqualsAStableSortHoweverTheKeysLie) {
  std::mt19937_64 random(1);
  for (int round = 0; round < 400; ++round) {
    std::vector<Row> rows(random() % (round % 10 == 0 ? 5000 : 60));
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::uint64_t number = random();
      const std::uint64_t key[] = {number, number % 3, number % 2 == 0 ? 0 : ~std::uint64_t{0} - number % 100,
                                   std::bit_cast<std::uint64_t>(static_cast<double>(number % 700)),
                                   std::uint64_t{1} << number % 64};
      rows[i] = {key[round % 5], static_cast<std::uint32_t>(i)};
    }
    std::vector<Row> expected = rows;
    std::stable_sort(expected.begin(), expected.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
    stats::sort_by_spread(rows, [](const Row& row) { return row.key; });
    EXPECT_EQ(rows, expected);
  }
}

}  // namespace
}  // namespace debrief
