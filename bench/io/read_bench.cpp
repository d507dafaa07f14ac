// Reading and writing documents of about 20 KB, beside what the JSON libraries alone take for the same bytes.
#include <benchmark/benchmark.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "io/json_tape.hpp"
#include "support/random_record.hpp"

namespace {

/// Reviews of about 20 KB each: the typed content is random, the size is what matters.
const std::vector<std::string>& documents() {
  static const std::vector<std::string> made = [] {
    std::vector<std::string> out;
    for (std::uint64_t seed = 0; out.size() < 50; ++seed) {
      debrief::testing::Random random(seed);
      debrief::Review review;
      debrief::testing::fill_randomly(debrief::type_of<debrief::Review>(), &review, random,
                                      debrief::testing::Fill::every_member);
      std::string text = debrief::write(review);
      if (text.size() > 15'000 && text.size() < 60'000) out.push_back(std::move(text));
    }
    return out;
  }();
  return made;
}

void count_bytes(benchmark::State& state) {
  std::size_t bytes = 0;
  for (const std::string& text : documents()) bytes += text.size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

void read_typed(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& text : documents()) benchmark::DoNotOptimize(debrief::read_review(text));
  }
  count_bytes(state);
}

void write_typed(benchmark::State& state) {
  std::vector<debrief::Review> reviews;
  for (const std::string& text : documents()) reviews.push_back(*debrief::read_review(text).value);
  for (auto _ : state) {
    for (const debrief::Review& review : reviews) benchmark::DoNotOptimize(debrief::write(review));
  }
  count_bytes(state);
}

void add_to_corpus(benchmark::State& state) {
  std::vector<debrief::Document> reviews;
  for (const std::string& text : documents()) reviews.push_back(*debrief::read(text).value);
  for (auto _ : state) {
    debrief::Corpus corpus;
    for (const debrief::Document& review : reviews) debrief::add(corpus, review);
    benchmark::DoNotOptimize(corpus);
  }
  count_bytes(state);
}

void tape_alone(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& text : documents()) benchmark::DoNotOptimize(debrief::json::parse(text, {}));
  }
  count_bytes(state);
}

void nlohmann_parse_alone(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& text : documents()) benchmark::DoNotOptimize(nlohmann::json::parse(text));
  }
  count_bytes(state);
}

BENCHMARK(read_typed)->Unit(benchmark::kMillisecond);
BENCHMARK(write_typed)->Unit(benchmark::kMillisecond);
BENCHMARK(add_to_corpus)->Unit(benchmark::kMillisecond);
BENCHMARK(tape_alone)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_parse_alone)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
