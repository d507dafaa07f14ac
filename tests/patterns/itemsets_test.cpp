#include "debrief/patterns/itemsets.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>
#include <sstream>

#include "support/places.hpp"

namespace debrief {
namespace {

using Set = std::set<std::int32_t>;
using Supports = std::map<Set, std::int64_t>;

/// All frequent sets, by looking at every subset of the items.
Supports by_hand(const Transactions& data, std::int64_t min_support, ItemsetKind kind) {
  const auto items = static_cast<std::int32_t>(data.names.size());
  std::vector<std::int64_t> rows_with(std::size_t{1} << items, 0);
  for (std::size_t r = 0; r < data.size(); ++r) {
    std::size_t mask = 0;
    for (const std::int32_t item : data.row(r)) mask |= std::size_t{1} << item;
    ++rows_with[mask];
  }
  Supports frequent;
  for (std::size_t mask = 1; mask < rows_with.size(); ++mask) {
    std::int64_t support = 0;
    for (std::size_t row = mask; row < rows_with.size(); row = (row + 1) | mask) support += rows_with[row];
    if (support < min_support) continue;
    Set set;
    for (std::int32_t i = 0; i < items; ++i) {
      if ((mask >> i & 1U) != 0) set.insert(i);
    }
    frequent[set] = support;
  }
  if (kind == ItemsetKind::frequent) return frequent;
  Supports out;
  for (const auto& [set, support] : frequent) {
    bool kept = true;
    for (std::int32_t i = 0; i < items && kept; ++i) {
      if (set.contains(i)) continue;
      Set larger = set;
      larger.insert(i);
      const auto at = frequent.find(larger);
      if (at != frequent.end()) kept = kind == ItemsetKind::closed && at->second < support;
    }
    if (kept) out[set] = support;
  }
  return out;
}

Supports as_map(const Itemsets& sets) {
  Supports out;
  for (std::size_t s = 0; s < sets.size(); ++s) {
    const auto set = sets.set(s);
    EXPECT_TRUE(std::is_sorted(set.begin(), set.end()));
    EXPECT_TRUE(out.emplace(Set(set.begin(), set.end()), sets.supports[s]).second) << "found twice";
  }
  return out;
}

Transactions random_rows(std::mt19937_64& random, int items, int rows, int repeats) {
  std::vector<std::vector<std::string>> out;
  for (int r = 0; r < rows; ++r) {
    std::vector<std::string> row;
    const std::uint64_t density = 1 + random() % 8;
    for (int i = 0; i < items; ++i) {
      if (random() % 9 < density) row.push_back("item" + std::to_string(i));
    }
    for (std::uint64_t copies = 1 + random() % static_cast<std::uint64_t>(repeats); copies > 0; --copies)
      out.push_back(row);
  }
  return transactions_of(out);
}

TEST(Itemsets, AgreeWithEverySubsetTriedOnThousandsOfSmallCorpora) {
  std::mt19937_64 random(20240101);
  for (int trial = 0; trial < 2000; ++trial) {
    const int items = 1 + static_cast<int>(random() % 7);
    const Transactions data = random_rows(random, items, static_cast<int>(random() % 12), trial % 5 == 0 ? 150 : 3);
    const auto min_support = static_cast<std::int64_t>(1 + random() % 5);
    for (const ItemsetKind kind : {ItemsetKind::frequent, ItemsetKind::closed, ItemsetKind::maximal}) {
      const auto found = itemsets(data, {.kind = kind, .min_support = min_support});
      ASSERT_TRUE(found) << describe_error(found.error());
      ASSERT_EQ(as_map(*found), by_hand(data, min_support, kind)) << "trial " << trial;
    }
  }
}

TEST(Itemsets, AgreeOnLargerCorporaWhereRowsAreGatheredAgain) {
  std::mt19937_64 random(7);
  for (int trial = 0; trial < 12; ++trial) {
    const Transactions data = random_rows(random, 9, 600, trial % 3 == 0 ? 90 : 1);
    for (const std::int64_t min_support : {3, 40}) {
      const auto closed = itemsets(data, {.min_support = min_support});
      ASSERT_EQ(as_map(*closed), by_hand(data, min_support, ItemsetKind::closed)) << "trial " << trial;
    }
  }
}

TEST(Itemsets, AreTheSameForAnyNumberOfThreads) {
  std::mt19937_64 random(3);
  const Transactions data = random_rows(random, 16, 300, 1);
  const auto one = itemsets(data, {.min_support = 5});
  const auto four = itemsets(data, {.min_support = 5, .threads = 4});
  EXPECT_EQ(one->items, four->items);
  EXPECT_EQ(one->supports, four->supports);
}

TEST(Itemsets, ClosedFactorSetsOfSevenIncidents) {
  const Transactions data = transactions_of({{"alert_gap", "ownership", "runbook"},
                                             {"alert_gap", "ownership"},
                                             {"deploy", "runbook"},
                                             {"alert_gap", "ownership", "deploy"},
                                             {"ownership", "runbook"},
                                             {"alert_gap", "ownership", "runbook"},
                                             {"deploy"}});
  const auto closed = itemsets(data, {.min_support = 2});
  const Supports expected = {{{0, 2}, 4}, {{0, 2, 3}, 2}, {{1}, 3}, {{2}, 5}, {{2, 3}, 3}, {{3}, 4}};
  EXPECT_EQ(as_map(*closed), expected);
  EXPECT_EQ(count_itemsets(data, 2)->frequent, 8);
}

TEST(Itemsets, ManyEqualLongIncidentsAreOneClosedSet) {
  std::vector<std::string> row;
  for (int i = 0; i < 66; ++i) row.push_back("code" + std::to_string(100 + i));
  const Transactions data = transactions_of(std::vector(66, row));
  const auto closed = itemsets(data, {.min_support = 2});
  ASSERT_EQ(closed->size(), 1U);
  EXPECT_EQ(closed->supports[0], 66);
  const auto counts = count_itemsets(data, 2);
  EXPECT_EQ(counts->frequent, INT64_MAX);  // 2^66 - 1 is out of range and says so by the largest number
  EXPECT_EQ(counts->closed, 1);
  EXPECT_EQ(counts->maximal, 1);
  const auto all = itemsets(data, {.kind = ItemsetKind::frequent, .min_support = 2, .limit = 5000});
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().code, ErrorCode::too_large);
}

TEST(Itemsets, OddInputHasAClearAnswer) {
  EXPECT_EQ(itemsets(Transactions{}, {})->size(), 0U);
  EXPECT_EQ(itemsets(transactions_of({{}, {}}), {.min_support = 1})->size(), 0U);
  EXPECT_EQ(itemsets(transactions_of({{"a"}}), {.min_support = 1})->size(), 1U);
  EXPECT_EQ(itemsets(transactions_of({{"a"}}), {.min_support = 5})->size(), 0U);
  const auto zero = itemsets(transactions_of({{"a"}}), {.min_support = 0});
  ASSERT_FALSE(zero);
  EXPECT_THAT(describe_error(zero.error()), ::testing::HasSubstr("at least 1"));
  std::vector<std::vector<std::string>> million;
  for (int r = 0; r < 1000; ++r) {
    million.emplace_back();
    for (int i = 0; i < 1000; ++i) million.back().push_back(std::to_string(r * 1000 + i));
  }
  million.push_back(million.front());
  const Transactions wide = transactions_of(million);
  EXPECT_EQ(wide.names.size(), 1'000'000U);
  EXPECT_EQ(itemsets(wide, {.min_support = 2})->size(), 1U);
  million.resize(50);
  EXPECT_EQ(itemsets(transactions_of(million), {.min_support = 1})->size(), 50U);
}

TEST(Transactions, AreReadAndTidied) {
  const auto numbers = read_transactions("3 1 3\r\n\n 20\n", TransactionLayout::numbers);
  ASSERT_TRUE(numbers);
  EXPECT_THAT(numbers->names, ::testing::ElementsAre("1", "3", "20"));
  EXPECT_THAT(numbers->items, ::testing::ElementsAre(0, 1, 2));
  EXPECT_EQ(numbers->size(), 2U);
  const auto labelled = read_transactions("inc-1\tb\ta\tb\ninc-2\n", TransactionLayout::labelled);
  EXPECT_THAT(labelled->ids, ::testing::ElementsAre("inc-1", "inc-2"));
  EXPECT_THAT(labelled->items, ::testing::ElementsAre(0, 1));
  EXPECT_EQ(labelled->size(), 2U);
  const auto wrong = read_transactions("1 2\n3 x 4\n", TransactionLayout::numbers);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().subject, "line 2");
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> out;
  std::istringstream in(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
  for (std::string cell; std::getline(in, cell, ',');) out.push_back(cell);
  return out;
}

TEST(Itemsets, CountsOfRealFilesAreTheExpectedOnes) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const std::map<std::string, std::pair<std::string, std::string>> files = {
      {"coded-asrs", {"coded/coded-asrs", "transactions.tsv"}},
      {"coded-cer-pipeline", {"coded/coded-cer-pipeline", "transactions.tsv"}},
      {"coded-vcdb", {"coded/coded-vcdb", "transactions.tsv"}},
      {"itemsets-fimi/chess", {"itemsets/itemsets-fimi", "chess.dat"}},
      {"itemsets-fimi/mushroom", {"itemsets/itemsets-fimi", "mushroom.dat"}}};
  int checked = 0;
  for (const auto& [name, place] : files) {
    const std::string text = testing::bytes_of(*data / place.first / place.second);
    const auto rows = read_transactions(text, layout_of(text));
    ASSERT_TRUE(rows) << describe_error(rows.error());
    std::istringstream expected(testing::bytes_of(*data / place.first / "expected_itemsets_open.csv"));
    std::string line;
    std::getline(expected, line);
    while (std::getline(expected, line)) {
      const std::vector<std::string> cell = cells(line);
      if (cell[0] != name) continue;
      EXPECT_EQ(std::to_string(rows->size()), cell[2]) << name;
      EXPECT_EQ(std::to_string(rows->names.size()), cell[3]) << name;
      const auto counts = count_itemsets(*rows, std::stoll(cell[6]));
      EXPECT_EQ(std::to_string(counts->frequent), cell[7]) << line;
      EXPECT_TRUE(cell[8].empty() || std::to_string(counts->closed) == cell[8]) << line;
      EXPECT_TRUE(cell[9].empty() || std::to_string(counts->maximal) == cell[9]) << line;
      EXPECT_EQ(std::to_string(counts->longest), cell[10]) << line;
      ++checked;
    }
  }
  EXPECT_EQ(checked, 21);
}

}  // namespace
}  // namespace debrief
