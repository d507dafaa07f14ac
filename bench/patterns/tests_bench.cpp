// What one Fisher test of a pair costs inside the search for associations, beside the general one of the statistics;
// both give the same numbers before any time is told. And one whole search.
#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/patterns/associations.hpp"
#include "patterns/exact.hpp"
#include "patterns/incident_rows.hpp"

namespace {

using debrief::Margins;

/// Tables of pairs over 100,000 incidents as mining meets them.
std::vector<Margins> tables() {
  debrief::bench::Seeded random{7};
  std::vector<Margins> out;
  for (int i = 0; i < 4096; ++i) {
    const std::int64_t a = 20 + random.below(8000);
    const std::int64_t b = 20 + random.below(8000);
    const double expected = static_cast<double>(a) * static_cast<double>(b) / 1e5;
    const auto both = static_cast<std::int64_t>(expected * (1 + 2 * random.unit())) + random.below(4);
    out.push_back({100'000, a, b, std::min(both, std::min(a, b))});
  }
  return out;
}

void fisher_in_the_search(benchmark::State& state) {
  const std::vector<Margins> all = tables();
  const debrief::LogFactorials factorials(100'001);
  for (std::size_t i = 0; i < 64; ++i) {
    const Margins& t = all[i];
    const double ours = debrief::fisher_greater(factorials, t);
    const double theirs =
        debrief::stats::fisher_exact({t.n_ab, t.n_a - t.n_ab, t.n_b - t.n_ab, t.n - t.n_a - t.n_b + t.n_ab})->p_greater;
    if (std::fabs(ours - theirs) > 1e-9 * theirs + 1e-300) {
      std::fprintf(stderr, "the tests disagree: %.17g and %.17g\n", ours, theirs);
      std::exit(1);
    }
  }
  std::size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(debrief::fisher_greater(factorials, all[i]));
    i = (i + 1) % all.size();
  }
}
BENCHMARK(fisher_in_the_search);

void fisher_of_the_statistics(benchmark::State& state) {
  const std::vector<Margins> all = tables();
  std::size_t i = 0;
  for (auto _ : state) {
    const Margins& t = all[i];
    benchmark::DoNotOptimize(
        debrief::stats::fisher_exact({t.n_ab, t.n_a - t.n_ab, t.n_b - t.n_ab, t.n - t.n_a - t.n_b + t.n_ab}));
    i = (i + 1) % all.size();
  }
}
BENCHMARK(fisher_of_the_statistics);

void search(benchmark::State& state) {
  const debrief::Transactions rows = debrief::bench::incident_rows(static_cast<std::size_t>(state.range(0)));
  std::int64_t examined = 0;
  for (auto _ : state)
    examined = debrief::associations(rows, {}, {.min_support = state.range(0) / 1000, .max_size = 2})->examined;
  state.counters["examined"] = static_cast<double>(examined);
}
BENCHMARK(search)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
