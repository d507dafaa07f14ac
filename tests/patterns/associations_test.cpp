#include "debrief/patterns/associations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "patterns/exact.hpp"
#include "patterns/planted.hpp"
#include "support/places.hpp"

namespace debrief {
namespace {

TEST(Exact, FisherOfTwentyFourIncidentsAndOfTheTeaTasting) {
  const LogFactorials f(100);
  const Margins incidents{24, 9, 8, 6};
  EXPECT_NEAR(fisher_greater(f, incidents), 0.0127387756, 1e-10);
  EXPECT_NEAR(fisher_greater_mid(f, incidents), 0.0067426180, 1e-10);
  EXPECT_NEAR(fisher_greater(f, {8, 4, 4, 3}), 17.0 / 70, 1e-14);
  EXPECT_NEAR(fisher_greater(f, {20, 4, 9, 4}), 0.0260061920, 1e-10);
}

TEST(Exact, FisherAgreesWithSummingEveryTable) {
  const LogFactorials f(40);
  for (std::int64_t n = 1; n <= 18; ++n) {
    for (std::int64_t a = 0; a <= n; ++a) {
      for (std::int64_t b = 0; b <= n; ++b) {
        double tail = 0;
        for (std::int64_t k = std::min(a, b); k >= std::max<std::int64_t>(0, a + b - n); --k) {
          tail += std::exp(f.choose(a, k) + f.choose(n - a, b - k) - f.choose(n, b));
          ASSERT_NEAR(fisher_greater(f, {n, a, b, k}), std::min(1.0, tail), 1e-12);
          if (k == std::min(a, b)) {
            ASSERT_NEAR(fisher_smallest(f, {n, a, b, k}), tail, 1e-14);
          }
        }
      }
    }
  }
}

TEST(Exact, TailsOfCountsAreThoseOfSumming) {
  EXPECT_NEAR(poisson_binomial_upper(std::vector<double>{.5, .5, .5}, 2), .5, 1e-15);
  EXPECT_NEAR(poisson_binomial_upper(std::vector<double>{.2, .7}, 1), 1 - .8 * .3, 1e-15);
  EXPECT_DOUBLE_EQ(poisson_binomial_upper({}, 0), 1);
  EXPECT_DOUBLE_EQ(poisson_binomial_upper({}, 1), 0);
  EXPECT_NEAR(negative_binomial_cdf(0, 2, 1), 1.0 / 3, 1e-14);
  EXPECT_NEAR(negative_binomial_cdf(0, 2, 1e12), std::exp(-2), 1e-14);
}

TEST(Associations, PlantedOnesWithLiftThreeInFifteenIncidentsAreFoundInNineOfTenCorpora) {
  int found = 0;
  testing::Seeded random{2024};
  for (int corpus = 0; corpus < 200; ++corpus) {
    const Transactions rows = testing::planted_rows(random);
    const auto result = associations(rows);
    for (const Association& one : result->found) {
      if (rows.names[static_cast<std::size_t>(one.items[0])] == "plant-a" &&
          rows.names[static_cast<std::size_t>(one.items[1])] == "plant-b") {
        EXPECT_EQ(one.support, 15);
        ++found;
        break;
      }
    }
  }
  EXPECT_GE(found, 180);
}

TEST(Associations, WhereThereIsNoPatternAtMostOneCorpusInTwentyReportsAny) {
  int reported = 0;
  testing::Seeded random{99};
  for (int corpus = 0; corpus < 200; ++corpus) {
    reported += associations(testing::independent_rows(random, 200))->found.empty() ? 0 : 1;
  }
  EXPECT_LE(reported, 10);
}

TEST(Associations, TheFamilyIsEveryPairAndRelatedOrUntestableOnesAreCountedApart) {
  const Transactions rows = transactions_of({{"DET", "DET-01", "CRD-01"},
                                             {"DET", "DET-01", "CRD-01"},
                                             {"DET", "DET-01", "CRD-01"},
                                             {"DET", "CRD-02"},
                                             {"CRD-02", "rare"},
                                             {"CRD-02"},
                                             {"CRD-02"},
                                             {"CRD-02"}});
  const auto result = associations(rows);
  EXPECT_EQ(result->pairs, 6);  // of DET, DET-01, CRD-01, CRD-02
  EXPECT_EQ(result->related, 1);
  EXPECT_EQ(result->untestable + result->examined, 5);
  ASSERT_EQ(result->found.size(), 1U);
  EXPECT_NEAR(result->found[0].p, 1.0 / 56, 1e-12);
}

TEST(Associations, OneNoisyServiceIsNoPattern) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::vector<std::string>> services;
  for (int i = 0; i < 60; ++i) {
    rows.push_back(i < 10 ? std::vector<std::string>{"a", "b"} : std::vector<std::string>{"c" + std::to_string(i % 7)});
    services.push_back({i < 10 ? "noisy" : "other"});
  }
  const Transactions data = transactions_of(rows);
  EXPECT_EQ(associations(data)->found.size(), 1U);
  EXPECT_TRUE(associations(data, {.groups = transactions_of(services), .strata = {}})->found.empty());
}

TEST(Associations, LargerSetsAreClosedAndStandForTheirPairs) {
  std::vector<std::vector<std::string>> rows(120, {"z"});
  for (int i = 0; i < 20; ++i) rows[static_cast<std::size_t>(i)] = {"a", "b", "c"};
  const Transactions data = transactions_of(rows);
  const auto result = associations(data);
  ASSERT_EQ(result->found.size(), 1U);
  EXPECT_THAT(result->found[0].items, ::testing::ElementsAre(0, 1, 2));
  EXPECT_EQ(result->found[0].support, 20);
}

TEST(Associations, OddInputHasAClearAnswer) {
  EXPECT_TRUE(associations(Transactions{})->found.empty());
  EXPECT_TRUE(associations(transactions_of({{"a", "b"}}))->found.empty());
  EXPECT_TRUE(associations(transactions_of(std::vector(66, std::vector<std::string>{"a", "b", "c"})))->found.empty());
  EXPECT_FALSE(associations(transactions_of({{"a"}}), {}, {.min_support = 0}));
  EXPECT_FALSE(associations(transactions_of({{"a"}}), {.groups = {}, .strata = {0, 1}}));
  // A stratum with one member says nothing and is counted as saying nothing.
  std::vector<std::vector<std::string>> rows(40, {"z"});
  for (std::size_t i = 0; i < 8; ++i) rows[i] = {"a", "b"};
  RowContext context;
  context.strata.assign(40, 0);
  context.strata[39] = 1;
  const auto result = associations(transactions_of(rows), context);
  ASSERT_EQ(result->found.size(), 1U);
  EXPECT_EQ(result->found[0].stratified->strata, 1);
}

TEST(Associations, ALiftThatVanishesWithinStrataIsNotReported) {
  const auto data = testing::shared_data();
  if (!data) GTEST_SKIP() << "DEBRIEF_TEST_DATA is not set";
  const auto rows =
      read_transactions(testing::bytes_of(*data / "coded/coded-asrs/transactions.tsv"), TransactionLayout::labelled);
  std::map<std::string, std::string> set_of;
  std::istringstream lines(testing::bytes_of(*data / "coded/coded-asrs/asrs.jsonl"));
  for (std::string line; std::getline(lines, line);) {
    const auto record = nlohmann::json::parse(line);
    set_of[record["acn"]] = record["set"];
  }
  std::map<std::string, std::int32_t> numbers;
  RowContext context;
  for (const std::string& id : rows->ids) {
    context.strata.push_back(numbers.emplace(set_of.at(id), static_cast<std::int32_t>(numbers.size())).first->second);
  }
  ASSERT_EQ(numbers.size(), 3U);
  const auto pooled = associations(*rows);
  const auto stratified = associations(*rows, context);
  const auto pair_of = [&](const std::vector<Association>& all, std::string_view a, std::string_view b) {
    for (const Association& one : all) {
      if (one.items.size() == 2 && rows->names[static_cast<std::size_t>(one.items[0])] == a &&
          rows->names[static_cast<std::size_t>(one.items[1])] == b) {
        return &one;
      }
    }
    return static_cast<const Association*>(nullptr);
  };
  EXPECT_GT(stratified->only_pooled.size(), 20U);
  for (const Association& one : stratified->only_pooled) {
    EXPECT_GT(one.lift, 1);
    EXPECT_GT(one.q, 0.05);
    EXPECT_EQ(pair_of(stratified->found, rows->names[static_cast<std::size_t>(one.items[0])],
                      rows->names[static_cast<std::size_t>(one.items[1])]),
              nullptr);
  }
  EXPECT_LT(stratified->found.size(), pooled->found.size());
  // Company policy and human factors: pooled they go together beyond doubt, within each set of reports they do not.
  const Association* trap = pair_of(stratified->only_pooled, "factor=Company Policy", "factor=Human Factors");
  ASSERT_NE(trap, nullptr);
  EXPECT_LT(trap->p, 1e-20);
  EXPECT_GT(trap->stratified->p, 0.1);
  EXPECT_NE(pair_of(pooled->found, "factor=Company Policy", "factor=Human Factors"), nullptr);
}

}  // namespace
}  // namespace debrief
