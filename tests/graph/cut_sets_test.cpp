#include "debrief/graph/cut_sets.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <random>

namespace debrief {
namespace {

using graph::AndOrGraph;
using graph::CutSetLimits;
using graph::Gate;
using Sets = std::vector<std::vector<std::uint32_t>>;

Sets sorted_sets(const graph::CutSets& family) {
  Sets out = family.first(1'000'000);
  std::sort(out.begin(), out.end());
  return out;
}

/// All subsets in order of size; a sufficient one that holds no smaller sufficient one is minimal.
Sets by_brute_force(const AndOrGraph& structure) {
  std::vector<std::uint32_t> masks(1U << structure.basics);
  for (std::uint32_t i = 0; i < masks.size(); ++i) masks[i] = i;
  std::stable_sort(masks.begin(), masks.end(), [](auto a, auto b) { return std::popcount(a) < std::popcount(b); });
  std::vector<std::uint32_t> minimal;
  for (const std::uint32_t mask : masks) {
    if (std::any_of(minimal.begin(), minimal.end(), [mask](std::uint32_t m) { return (m & mask) == m; })) continue;
    std::vector<bool> value(structure.basics + structure.gates.size());
    for (std::uint32_t b = 0; b < structure.basics; ++b) value[b] = (mask >> b & 1U) != 0;
    for (std::size_t g = 0; g < structure.gates.size(); ++g) {
      const Gate& gate = structure.gates[g];
      const auto holds = [&](std::uint32_t input) { return static_cast<bool>(value[input]); };
      value[structure.basics + g] = gate.all ? std::all_of(gate.inputs.begin(), gate.inputs.end(), holds)
                                             : std::any_of(gate.inputs.begin(), gate.inputs.end(), holds);
    }
    if (value[structure.top]) minimal.push_back(mask);
  }
  Sets out;
  for (const std::uint32_t mask : minimal) {
    auto& set = out.emplace_back();
    for (std::uint32_t b = 0; b < structure.basics; ++b) {
      if ((mask >> b & 1U) != 0) set.push_back(b);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::uint32_t pick(std::mt19937& random, std::uint32_t below) {
  return static_cast<std::uint32_t>(random() % below);
}

AndOrGraph random_structure(std::mt19937& random) {
  AndOrGraph out;
  out.basics = 1 + pick(random, 12);
  const std::size_t gates = 1 + random() % 12;
  for (std::size_t g = 0; g < gates; ++g) {
    Gate gate;
    gate.all = random() % 2 == 0;
    const std::size_t inputs = random() % 20 == 0 ? random() % 2 : 2 + random() % 3;
    for (std::size_t i = 0; i < inputs; ++i) {
      // Gates use earlier gates or basics, recent ones more often, so that structures are deep and shared.
      const std::uint32_t known = out.basics + static_cast<std::uint32_t>(g);
      gate.inputs.push_back(pick(random, 2) == 0 ? pick(random, known) : known - 1 - pick(random, std::min(known, 4U)));
    }
    out.gates.push_back(std::move(gate));
  }
  out.top = out.basics + static_cast<std::uint32_t>(gates) - 1;
  return out;
}

TEST(CutSets, EqualBruteForceOnRandomStructures) {
  std::mt19937 random(4);
  for (int round = 0; round < 6'000; ++round) {
    const AndOrGraph structure = random_structure(random);
    const auto family = graph::minimal_cut_sets(structure);
    ASSERT_TRUE(family.has_value());
    const Sets expected = by_brute_force(structure);
    ASSERT_EQ(sorted_sets(*family), expected) << "round " << round;
    ASSERT_EQ(family->count(), expected.size());
    ASSERT_EQ(family->about(), static_cast<double>(expected.size()));
    for (const auto& set : expected) {
      ASSERT_TRUE(graph::suffices(structure, set));
      ASSERT_GE(set.size(), family->smallest());
      ASSERT_LE(set.size(), family->largest());
    }
  }
}

TEST(CutSets, FoundOneByOneTheyAreMinimalAndDifferent) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    const AndOrGraph structure = random_structure(random);
    CutSetLimits limits;
    limits.nodes = 3;
    limits.cap = 5;
    const auto family = graph::minimal_cut_sets(structure, limits);
    ASSERT_TRUE(family.has_value());
    const Sets all = by_brute_force(structure), some = sorted_sets(*family);
    for (const auto& set : some) EXPECT_TRUE(std::binary_search(all.begin(), all.end(), set));
    EXPECT_EQ(std::adjacent_find(some.begin(), some.end()), some.end());
    EXPECT_TRUE(family->exact() || !family->count().has_value());
  }
}

/// `choices` pairs of which one each is needed: 2^choices sets, each pair a module.
AndOrGraph pairs(std::uint32_t choices) {
  AndOrGraph out;
  out.basics = 2 * choices;
  Gate top;
  for (std::uint32_t i = 0; i < choices; ++i) {
    out.gates.push_back({false, {2 * i, 2 * i + 1}});
    top.inputs.push_back(out.basics + i);
  }
  out.gates.push_back(top);
  out.top = out.basics + choices;
  return out;
}

TEST(CutSets, MillionsAreCountedAndListedLazily) {
  // 200 basic nodes, neighbours shared between gates: one module, counted without listing.
  AndOrGraph chain;
  chain.basics = 200;
  Gate top;
  for (std::uint32_t i = 0; i + 1 < 60; ++i) {
    chain.gates.push_back({false, {i, i + 1}});
    top.inputs.push_back(chain.basics + i);
  }
  for (std::uint32_t i = 60; i < 200; ++i) top.inputs.push_back(i);
  chain.gates.push_back(top);
  chain.top = chain.basics + static_cast<std::uint32_t>(chain.gates.size()) - 1;
  const auto family = graph::minimal_cut_sets(chain);
  ASSERT_TRUE(family.has_value());
  ASSERT_TRUE(family->count().has_value());
  // Minimal vertex covers of a path of 60 nodes are its maximal independent sets: the Padovan recurrence
  // a(n) = a(n-2) + a(n-3) from 1, 2, 2.
  std::vector<std::uint64_t> padovan = {1, 2, 2};
  while (padovan.size() < 60) padovan.push_back(padovan[padovan.size() - 2] + padovan[padovan.size() - 3]);
  EXPECT_EQ(*family->count(), padovan[59]);

  const auto many = graph::minimal_cut_sets(pairs(100));
  ASSERT_TRUE(many.has_value());
  EXPECT_TRUE(many->exact());
  EXPECT_FALSE(many->count().has_value());  // 2^100 does not fit
  EXPECT_DOUBLE_EQ(many->about(), 1267650600228229401496703205376.0);
  EXPECT_EQ(many->smallest(), 100U);
  auto listing = many->list();
  std::vector<std::uint32_t> set;
  for (int i = 0; i < 1'000; ++i) ASSERT_TRUE(listing.next(set));
  EXPECT_EQ(set.size(), 100U);
}

TEST(CutSets, WhatIsBuiltToExplodeReturnsTheCapPromptly) {
  // A random 3-clause structure over shared basics: neither diagram stays small.
  std::mt19937 random(11);
  AndOrGraph hard;
  hard.basics = 150;
  Gate top;
  for (std::uint32_t i = 0; i < 300; ++i) {
    hard.gates.push_back({false, {pick(random, 150), pick(random, 150), pick(random, 150)}});
    top.inputs.push_back(hard.basics + i);
  }
  hard.gates.push_back(top);
  hard.top = hard.basics + 300;
  CutSetLimits limits;
  limits.nodes = 50'000;
  limits.cap = 200;
  const auto before = std::chrono::steady_clock::now();
  const auto family = graph::minimal_cut_sets(hard, limits);
  const auto took = std::chrono::steady_clock::now() - before;
  ASSERT_TRUE(family.has_value());
  EXPECT_FALSE(family->exact());
  EXPECT_GT(family->first(1'000).size(), limits.cap);
  EXPECT_LT(took, std::chrono::seconds(10));
  for (auto set : family->first(5)) {
    EXPECT_TRUE(graph::suffices(hard, set));
    set.pop_back();
    EXPECT_FALSE(graph::suffices(hard, set));
  }
}

TEST(CutSets, WrongStructuresAreErrors) {
  AndOrGraph round;
  round.basics = 1;
  round.gates = {{true, {0, 2}}, {false, {1, 0}}};
  round.top = 1;
  const auto result = graph::minimal_cut_sets(round);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().subject, "gate 0 <- gate 1 <- gate 0");
  round.gates[1].inputs = {9};
  EXPECT_FALSE(graph::minimal_cut_sets(round).has_value());
  round.top = 40;
  EXPECT_FALSE(graph::minimal_cut_sets(round).has_value());
}

TEST(CutSets, ConstantsAndSingleNodes) {
  AndOrGraph structure;
  structure.basics = 2;
  structure.top = 1;
  EXPECT_EQ(sorted_sets(*graph::minimal_cut_sets(structure)), (Sets{{1}}));
  structure.gates = {{true, {}}};
  structure.top = 2;
  EXPECT_EQ(sorted_sets(*graph::minimal_cut_sets(structure)), (Sets{{}}));
  structure.gates = {{false, {}}};
  EXPECT_EQ(sorted_sets(*graph::minimal_cut_sets(structure)), Sets{});
  structure.gates = {{false, {}}, {false, {2, 0}}};
  structure.top = 3;
  EXPECT_EQ(sorted_sets(*graph::minimal_cut_sets(structure)), (Sets{{0}}));
}

}  // namespace
}  // namespace debrief
