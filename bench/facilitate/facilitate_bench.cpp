// Facilitation: the whole preparation of one review, and a transcript of two megabytes looked through.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/drill.hpp"
#include "debrief/facilitate/preparation.hpp"
#include "debrief/facilitate/probe.hpp"
#include "debrief/facilitate/questions.hpp"
#include "debrief/facilitate/reading_list.hpp"
#include "debrief/facilitate/staffing.hpp"
#include "debrief/facilitate/tier.hpp"
#include "debrief/io/read.hpp"

namespace {

using namespace debrief;

std::vector<Review> examples() {
  std::vector<Review> out;
  for (const auto& entry : std::filesystem::directory_iterator(DEBRIEF_EXAMPLES)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream file(entry.path());
    std::stringstream bytes;
    bytes << file.rdbuf();
    Reading<Document> reading = read(bytes.str());
    if (reading.value && std::holds_alternative<Review>(*reading.value)) {
      out.push_back(std::get<Review>(std::move(*reading.value)));
    }
  }
  return out;
}

/// Tier, staffing, agenda and questions of each example in turn.
void preparation(benchmark::State& state) {
  const std::vector<Review> reviews = examples();
  std::size_t next = 0;
  for (auto _ : state) {
    const Review& review = reviews[next++ % reviews.size()];
    benchmark::DoNotOptimize(tier(review));
    benchmark::DoNotOptimize(staffing(review));
    benchmark::DoNotOptimize(agenda(review));
    benchmark::DoNotOptimize(questions(review));
  }
}
BENCHMARK(preparation)->Unit(benchmark::kMicrosecond);

void questions_of_a_review(benchmark::State& state) {
  const std::vector<Review> reviews = examples();
  std::size_t next = 0;
  for (auto _ : state) benchmark::DoNotOptimize(questions(reviews[next++ % reviews.size()]));
}
BENCHMARK(questions_of_a_review)->Unit(benchmark::kMicrosecond);

/// Forty incidents in one review, each like the first of the examples.
void preparation_of_forty_incidents(benchmark::State& state) {
  Review review = examples().front();
  review.incidents.assign(40, review.incidents.front());
  for (auto _ : state) {
    benchmark::DoNotOptimize(tier(review));
    benchmark::DoNotOptimize(staffing(review));
    benchmark::DoNotOptimize(agenda(review));
    benchmark::DoNotOptimize(questions(review));
  }
}
BENCHMARK(preparation_of_forty_incidents)->Unit(benchmark::kMicrosecond);

std::string transcript_of(std::initializer_list<const char*> turns) {
  std::string out;
  while (out.size() < 2'000'000) {
    for (const char* turn : turns) out += turn;
  }
  return out;
}

void look_through(benchmark::State& state, const std::string& transcript) {
  std::size_t matches = 0;
  for (auto _ : state) matches = probe_transcript(transcript).size();
  state.counters["matches"] = static_cast<double>(matches);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * transcript.size()));
}

/// A talk as it goes: mostly description, now and then a choice, a worry, a call for help.
void transcript_of_a_talk(benchmark::State& state) {
  look_through(
      state,
      transcript_of(
          {"[10:02] Kim: So at that point the graph for checkout was flat, and the queue behind it was growing.\n",
           "[10:02] Lee: Right, and the other dashboard was open. The one with the request rates per region.\n",
           "[10:03] Facilitator: What was on it?\n",
           "[10:03] Lee: It looked normal. There were maybe two hundred requests a second, as on any Tuesday.\n",
           "[10:04] Sam: We decided to page the database team around then, because the replica was behind.\n",
           "[10:05] Kim: Mm. And the release from the evening before was out in every region by that time.\n",
           "[10:05] Lee: Yes. The ticket says nine fourteen. The pipeline shows green for all four stages.\n",
           "[10:06] Sam: I was a bit worried about the weekend traffic. The pool has a limit of two hundred.\n"}));
}
BENCHMARK(transcript_of_a_talk)->Unit(benchmark::kMillisecond);

/// Every turn holds three patterns: what making the answers costs.
void transcript_full_of_cues(benchmark::State& state) {
  look_through(state, transcript_of({"Kim: I noticed the latency and we decided to page somebody, as it normally "
                                     "recovers.\n"}));
}
BENCHMARK(transcript_full_of_cues)->Unit(benchmark::kMillisecond);

void reading_list_of_a_thousand(benchmark::State& state) {
  std::vector<ReviewShape> shapes;
  const std::vector<Review> reviews = examples();
  for (std::size_t i = 0; shapes.size() < 1'000; ++i) {
    shapes.push_back(shape(reviews[i % reviews.size()]));
    shapes.back().review = "r" + std::to_string(i);
  }
  for (auto _ : state) benchmark::DoNotOptimize(reading_list(shapes, {}, 10));
}
BENCHMARK(reading_list_of_a_thousand)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
