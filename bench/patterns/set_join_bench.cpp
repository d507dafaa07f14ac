// The exact similarity join beside a PPJoin written after its paper, recurrence groups, and nearest neighbours. Outputs
// are compared before any time is printed.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

#include "debrief/patterns/neighbours.hpp"
#include "debrief/patterns/set_join.hpp"
#include "patterns/incident_rows.hpp"

namespace {

using debrief::Threshold;
using debrief::Transactions;
using debrief::bench::incident_rows;

const Transactions& rows_of(std::int64_t count) {
  static std::vector<std::pair<std::int64_t, Transactions>> made;
  for (const auto& [n, rows] : made) {
    if (n == count) return rows;
  }
  made.emplace_back(count, incident_rows(static_cast<std::size_t>(count)));
  return made.back().second;
}

/// PPJoin (Xiao, Wang, Lin and Yu 2008): prefix, length and position filters, then a merge that stops when the overlap
/// is out of reach. Counts pairs. No merging of equal rows, no masks.
std::int64_t ppjoin(const Transactions& data, Threshold t) {
  std::vector<std::int64_t> frequency(data.names.size(), 0);
  for (const std::int32_t item : data.items) ++frequency[static_cast<std::size_t>(item)];
  std::vector<std::vector<std::int32_t>> sets;
  for (std::size_t r = 0; r < data.size(); ++r) {
    const auto row = data.row(r);
    if (row.empty()) continue;
    sets.emplace_back(row.begin(), row.end());
    std::sort(sets.back().begin(), sets.back().end(), [&](std::int32_t a, std::int32_t b) {
      const auto x = frequency[static_cast<std::size_t>(a)];
      const auto y = frequency[static_cast<std::size_t>(b)];
      return x != y ? x < y : a < b;
    });
  }
  std::vector<std::int32_t> rank(data.names.size());
  {
    std::vector<std::int32_t> order(data.names.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::int32_t>(i);
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
      const auto x = frequency[static_cast<std::size_t>(a)];
      const auto y = frequency[static_cast<std::size_t>(b)];
      return x != y ? x < y : a < b;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
      rank[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
  }
  for (auto& set : sets) {
    for (std::int32_t& item : set) item = rank[static_cast<std::size_t>(item)];
  }
  std::stable_sort(sets.begin(), sets.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
  struct Entry {
    std::int32_t set;
    std::int32_t position;
  };
  std::vector<std::vector<Entry>> lists(data.names.size());
  std::vector<std::size_t> heads(data.names.size(), 0);
  std::vector<std::int32_t> overlap(sets.size(), 0);
  std::vector<std::int32_t> candidates;
  std::int64_t pairs = 0;
  const auto up = [](std::int64_t a, std::int64_t b) { return (a + b - 1) / b; };
  for (std::size_t x = 0; x < sets.size(); ++x) {
    const auto size = static_cast<std::int64_t>(sets[x].size());
    const std::int64_t smallest = up(t.numerator * size, t.denominator);
    candidates.clear();
    for (std::int64_t p = 0; p < size - smallest + 1; ++p) {
      const auto item = static_cast<std::size_t>(sets[x][static_cast<std::size_t>(p)]);
      std::size_t& head = heads[item];
      while (head < lists[item].size() &&
             static_cast<std::int64_t>(sets[static_cast<std::size_t>(lists[item][head].set)].size()) < smallest) {
        ++head;
      }
      for (std::size_t i = head; i < lists[item].size(); ++i) {
        const Entry entry = lists[item][i];
        std::int32_t& seen = overlap[static_cast<std::size_t>(entry.set)];
        if (seen < 0) continue;
        const auto other = static_cast<std::int64_t>(sets[static_cast<std::size_t>(entry.set)].size());
        const std::int64_t needed = up(t.numerator * (size + other), t.numerator + t.denominator);
        if (seen == 0) candidates.push_back(entry.set);
        seen = seen + 1 + std::min(size - p - 1, other - entry.position - 1) >= needed ? seen + 1 : -1;
      }
    }
    for (const std::int32_t y : candidates) {
      std::int32_t& seen = overlap[static_cast<std::size_t>(y)];
      if (seen > 0) {
        const auto& a = sets[x];
        const auto& b = sets[static_cast<std::size_t>(y)];
        const auto other = static_cast<std::int64_t>(b.size());
        const std::int64_t needed = up(t.numerator * (size + other), t.numerator + t.denominator);
        std::int64_t shared = 0;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a.size() && j < b.size()) {
          if (shared + static_cast<std::int64_t>(std::min(a.size() - i, b.size() - j)) < needed) break;
          if (a[i] == b[j]) {
            ++shared, ++i, ++j;
          } else if (a[i] < b[j]) {
            ++i;
          } else {
            ++j;
          }
        }
        pairs += shared >= needed ? 1 : 0;
      }
      seen = 0;
    }
    for (std::int64_t p = 0; p < size - up(2 * t.numerator * size, t.numerator + t.denominator) + 1; ++p) {
      lists[static_cast<std::size_t>(sets[x][static_cast<std::size_t>(p)])].push_back(
          {static_cast<std::int32_t>(x), static_cast<std::int32_t>(p)});
    }
  }
  return pairs;
}

void join_ours(benchmark::State& state) {
  const Transactions& rows = rows_of(state.range(0));
  const Threshold t{state.range(1), 10};
  std::int64_t pairs = 0;
  for (auto _ : state) pairs = *debrief::count_similar_rows(rows, t);
  state.counters["pairs"] = static_cast<double>(pairs);
}
BENCHMARK(join_ours)->Args({10'000, 8})->Args({100'000, 8})->Unit(benchmark::kMillisecond);

void join_ppjoin(benchmark::State& state) {
  const Transactions& rows = rows_of(state.range(0));
  const Threshold t{state.range(1), 10};
  if (ppjoin(rows, t) != *debrief::count_similar_rows(rows, t)) {
    std::fputs("the joins disagree\n", stderr);
    std::exit(1);
  }
  std::int64_t pairs = 0;
  for (auto _ : state) pairs = ppjoin(rows, t);
  state.counters["pairs"] = static_cast<double>(pairs);
}
BENCHMARK(join_ppjoin)->Args({10'000, 8})->Args({100'000, 8})->Unit(benchmark::kMillisecond);

void groups(benchmark::State& state) {
  const Transactions& rows = rows_of(state.range(0));
  std::size_t found = 0;
  for (auto _ : state)
    found = debrief::similar_groups(rows, {9, 10}, {}, static_cast<int>(state.range(1)))->sizes.size();
  state.counters["groups"] = static_cast<double>(found);
}
BENCHMARK(groups)
    ->Args({100'000, 1})
    ->Args({1'000'000, 1})
    ->Args({1'000'000, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

void nearest(benchmark::State& state) {
  const Transactions& rows = rows_of(state.range(0));
  const debrief::NeighbourIndex index(rows);
  std::size_t row = 0;
  for (auto _ : state) {
    row = (row + 7919) % rows.size();
    benchmark::DoNotOptimize(index.nearest(rows.row(row), 10));
  }
}
BENCHMARK(nearest)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
