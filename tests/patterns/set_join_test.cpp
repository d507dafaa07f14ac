#include "debrief/patterns/set_join.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "debrief/patterns/neighbours.hpp"
#include "patterns/planted.hpp"

namespace debrief {
namespace {

Transactions random_sets(testing::Seeded& random, std::size_t rows, std::uint32_t items, std::uint32_t longest) {
  std::vector<std::vector<std::string>> out(rows);
  for (auto& row : out) {
    if (random.below(3) == 0 && &row != out.data())
      row = out[random.below(static_cast<std::uint32_t>(&row - out.data()))];
    const std::uint32_t length = random.below(longest + 1);
    while (row.size() > length && random.below(2) == 0) row.pop_back();
    while (row.size() < length) row.push_back(std::to_string(1000 + random.below(items)));
  }
  return transactions_of(out);
}

std::int32_t shared_of(const Transactions& data, std::size_t a, std::size_t b) {
  std::vector<std::int32_t> both;
  std::ranges::set_intersection(data.row(a), data.row(b), std::back_inserter(both));
  return static_cast<std::int32_t>(both.size());
}

std::vector<SimilarRows> by_hand(const Transactions& data, Threshold t) {
  std::vector<SimilarRows> out;
  for (std::size_t a = 0; a < data.size(); ++a) {
    for (std::size_t b = a + 1; b < data.size(); ++b) {
      const std::int64_t shared = shared_of(data, a, b);
      const auto joint = static_cast<std::int64_t>(data.row(a).size() + data.row(b).size()) - shared;
      if (shared > 0 && shared * t.denominator >= t.numerator * joint) {
        out.push_back({static_cast<std::int32_t>(a), static_cast<std::int32_t>(b), static_cast<std::int32_t>(shared)});
      }
    }
  }
  return out;
}

TEST(SetJoin, AgreesWithComparingAllPairsOnThousandsOfSmallCorpora) {
  testing::Seeded random{17};
  const std::vector<Threshold> thresholds = {{1, 10}, {1, 3}, {1, 2}, {3, 5}, {7, 10}, {4, 5}, {9, 10}, {1, 1}};
  for (int trial = 0; trial < 3000; ++trial) {
    const bool wide = trial % 4 == 0;
    const Transactions data = random_sets(random, 1 + random.below(25), wide ? 400 : 14, wide ? 30 : 10);
    const Threshold t = thresholds[static_cast<std::size_t>(trial) % thresholds.size()];
    const auto expected = by_hand(data, t);
    const auto found = similar_rows(data, t);
    ASSERT_EQ(*found, expected) << "trial " << trial;
    ASSERT_EQ(*count_similar_rows(data, t), static_cast<std::int64_t>(expected.size()));
  }
}

TEST(SetJoin, NineOfTenIsNotLostToRounding) {
  std::vector<std::string> ten;
  for (int i = 0; i < 10; ++i) ten.push_back(std::to_string(i));
  const std::vector<std::string> nine(ten.begin(), ten.end() - 1);
  EXPECT_EQ(similar_rows(transactions_of({ten, nine}), {9, 10})->size(), 1U);
  EXPECT_TRUE(similar_rows(transactions_of({ten, nine}), {91, 100})->empty());
}

TEST(SetJoin, GroupsAreThePairsJoinedByChains) {
  testing::Seeded random{23};
  for (int trial = 0; trial < 400; ++trial) {
    const Transactions data = random_sets(random, 30, trial % 2 == 0 ? 12 : 300, 8);
    const Threshold t{3, 5};
    std::vector<std::size_t> group(data.size());
    for (std::size_t i = 0; i < group.size(); ++i) group[i] = i;
    for (const SimilarRows& pair : by_hand(data, t)) {
      const std::size_t from = group[static_cast<std::size_t>(pair.a)];
      const std::size_t to = group[static_cast<std::size_t>(pair.b)];
      std::replace(group.begin(), group.end(), from, to);
    }
    const auto groups = similar_groups(data, t, {}, 1 + trial % 3);
    for (std::size_t a = 0; a < data.size(); ++a) {
      const auto size = std::count(group.begin(), group.end(), group[a]);
      ASSERT_EQ(groups->group_of[a] >= 0, size > 1);
      ASSERT_TRUE(size == 1 || groups->sizes[static_cast<std::size_t>(groups->group_of[a])] == size);
      for (std::size_t b = 0; b < data.size() && size > 1; ++b) {
        ASSERT_EQ(groups->group_of[a] == groups->group_of[b], group[a] == group[b]);
      }
    }
  }
}

TEST(SetJoin, OddInputHasAClearAnswer) {
  EXPECT_TRUE(similar_rows(Transactions{}, {})->empty());
  EXPECT_TRUE(similar_rows(transactions_of({{}, {}}), {})->empty());
  EXPECT_FALSE(similar_rows(Transactions{}, {0, 5}));
  EXPECT_FALSE(similar_rows(Transactions{}, {6, 5}));
  const Transactions equal = transactions_of(std::vector(66, std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(*count_similar_rows(equal, {1, 1}), 66 * 65 / 2);
  const auto refused = similar_rows(equal, {1, 1}, 100);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::too_large);
  double share = 0;
  EXPECT_EQ(similar_groups(equal, {1, 1}, [&](double at) { share = at; })->sizes, std::vector<std::int32_t>{66});
  EXPECT_EQ(share, 1);
}

TEST(Neighbours, AgreeWithComparingAllRows) {
  testing::Seeded random{29};
  for (int trial = 0; trial < 1500; ++trial) {
    const bool wide = trial % 3 == 0;
    const Transactions data = random_sets(random, 1 + random.below(60), wide ? 500 : 20, wide ? 25 : 9);
    const NeighbourIndex index(data);
    const std::size_t count = 1 + random.below(12);
    std::vector<std::int32_t> asked;
    for (std::uint32_t i = random.below(9); i > 0; --i)
      asked.push_back(static_cast<std::int32_t>(random.below(22)) - 1);
    if (trial % 2 == 0) asked.assign(data.row(0).begin(), data.row(0).end());
    std::set<std::int32_t> distinct(asked.begin(), asked.end());
    std::vector<Neighbour> expected;
    for (std::size_t r = 0; r < data.size(); ++r) {
      std::int32_t shared = 0;
      for (const std::int32_t item : data.row(r)) shared += distinct.contains(item) ? 1 : 0;
      const auto joint = static_cast<std::int32_t>(data.row(r).size() + distinct.size()) - shared;
      if (shared > 0) expected.push_back({static_cast<std::int32_t>(r), shared, joint});
    }
    std::stable_sort(expected.begin(), expected.end(),
                     [](const Neighbour& a, const Neighbour& b) { return a.shared * b.joint > b.shared * a.joint; });
    expected.resize(std::min(expected.size(), count));
    ASSERT_EQ(index.nearest(asked, count), expected) << "trial " << trial;
  }
}

}  // namespace
}  // namespace debrief
