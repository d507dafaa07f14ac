// The factor graph: cut sets of review graphs, everything a review's graph tells, and its picture.
#include <benchmark/benchmark.h>

#include <random>

#include "debrief/graph/analysis.hpp"
#include "debrief/graph/cut_sets.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/svg.hpp"

namespace {

using namespace debrief;

std::uint32_t below(std::mt19937& random, std::uint32_t n) {
  return static_cast<std::uint32_t>(random() % n);
}

/// A review's graph: `leaves` conditions in small groups, some of them in two, joined to events that lead to an
/// outcome.
graph::AndOrGraph review_structure(std::uint32_t leaves, std::uint32_t seed) {
  std::mt19937 random(seed);
  graph::AndOrGraph out;
  out.basics = leaves;
  std::vector<std::uint32_t> loose;
  for (std::uint32_t i = 0; i < leaves; ++i) loose.push_back(i);
  while (loose.size() > 1) {
    graph::Gate gate;
    gate.all = below(random, 3) != 0;
    for (std::uint32_t k = 2 + below(random, 3); k > 0 && !loose.empty(); --k) {
      const std::uint32_t at = below(random, static_cast<std::uint32_t>(loose.size()));
      gate.inputs.push_back(loose[at]);
      loose.erase(loose.begin() + at);
    }
    if (below(random, 4) == 0) gate.inputs.push_back(below(random, leaves));  // a condition that plays two parts
    loose.push_back(out.basics + static_cast<std::uint32_t>(out.gates.size()));
    out.gates.push_back(std::move(gate));
  }
  out.top = loose.front();
  return out;
}

void cut_sets_of_a_review(benchmark::State& state) {
  std::vector<graph::AndOrGraph> structures;
  for (std::uint32_t seed = 0; seed < 64; ++seed) {
    structures.push_back(review_structure(static_cast<std::uint32_t>(state.range(0)), seed));
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(graph::minimal_cut_sets(structures[next++ % structures.size()]).value().about());
  }
}
BENCHMARK(cut_sets_of_a_review)->Arg(10)->Arg(30)->Arg(60)->Unit(benchmark::kMicrosecond);

/// 200 conditions, neighbours shared: millions of combinations in one module.
void millions_are_counted(benchmark::State& state) {
  graph::AndOrGraph chain;
  chain.basics = 200;
  graph::Gate top;
  for (std::uint32_t i = 0; i + 2 < 200; ++i) {
    chain.gates.push_back({false, {i, i + 1, i + 2}});
    top.inputs.push_back(chain.basics + i);
  }
  chain.gates.push_back(top);
  chain.top = chain.basics + static_cast<std::uint32_t>(chain.gates.size()) - 1;
  double about = 0;
  for (auto _ : state) about = graph::minimal_cut_sets(chain).value().about();
  state.counters["sets"] = about;
}
BENCHMARK(millions_are_counted)->Unit(benchmark::kMillisecond);

/// Random clauses of three over 150 conditions: neither diagram stays small.
void what_explodes_returns_the_cap(benchmark::State& state) {
  std::mt19937 random(11);
  graph::AndOrGraph hard;
  hard.basics = 150;
  graph::Gate top;
  for (std::uint32_t i = 0; i < 300; ++i) {
    hard.gates.push_back({false, {below(random, 150), below(random, 150), below(random, 150)}});
    top.inputs.push_back(hard.basics + i);
  }
  hard.gates.push_back(top);
  hard.top = hard.basics + 300;
  for (auto _ : state) {
    const auto family = graph::minimal_cut_sets(hard);
    if (family->exact()) state.SkipWithError("it did not explode");
  }
}
BENCHMARK(what_explodes_returns_the_cap)->Unit(benchmark::kMillisecond)->Iterations(1);

std::string sketch_of(int nodes) {
  std::mt19937 random(3);
  const char* const categories[] = {"DET", "TOL", "DEP", "ORG", "COG", "CRD", "SYS", "PRS"};
  std::string out;
  for (int i = 0; i < nodes / 10; ++i) {
    const std::string n = std::to_string(i);
    for (const char* part : {"a", "b", "c"}) {
      out += std::string("factor f") + n + part + " " + categories[random() % 8] + "-0" +
             std::to_string(1 + random() % 9) + " team \"a condition that was there\"\n";
    }
    out += "event e" + n + " \"something happened that mattered\"\n";
    out += "decision d" + n + " \"what to look at first\"\n";
    out += "cue c" + n + " of d" + n + " \"a graph\"\nbarrier b" + n + " alert degraded \"an alert\"\n";
    out += "impact m" + n + " \"slow answers\"\nfactor g" + n + " TOL-01 mitigator\n";
    out += "f" + n + "a & f" + n + "b & f" + n + "c -> e" + n + " -> m" + n + "\n";
    out += "f" + n + "a ~shapes~> d" + n + "\nc" + n + " -> d" + n + "\nd" + n + " ~delays 10m~> e" + n + "\n";
    out += "b" + n + " -> m" + n + "; g" + n + " -> m" + n + "; f" + n + "b -> b" + n + "\n";
    if (i > 0) out += "e" + std::to_string(i - 1) + " -> e" + n + "\n";
  }
  return out;
}

void all_analyses(benchmark::State& state) {
  const Review review = graph::read_notation(sketch_of(static_cast<int>(state.range(0)))).review;
  state.counters["nodes"] = static_cast<double>(graph::Nodes(review).nodes().size());
  for (auto _ : state) benchmark::DoNotOptimize(graph::analyse(review));
}
BENCHMARK(all_analyses)->Arg(50)->Arg(500)->Unit(benchmark::kMicrosecond);

void joint_sufficiency_of_a_review(benchmark::State& state) {
  const Review review = graph::read_notation(sketch_of(50)).review;
  for (auto _ : state) benchmark::DoNotOptimize(graph::joint_sufficiency(review));
}
BENCHMARK(joint_sufficiency_of_a_review)->Unit(benchmark::kMicrosecond);

void picture(benchmark::State& state) {
  const Review review = graph::read_notation(sketch_of(static_cast<int>(state.range(0)))).review;
  for (auto _ : state) benchmark::DoNotOptimize(graph::svg(review));
}
BENCHMARK(picture)->Arg(50)->Arg(400)->Unit(benchmark::kMicrosecond);

void notation_read(benchmark::State& state) {
  const std::string text = sketch_of(5'000);
  for (auto _ : state) benchmark::DoNotOptimize(graph::read_notation(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(notation_read)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
