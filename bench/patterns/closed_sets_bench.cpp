// Closed factor sets: `closed_sets_bench` times incident-shaped rows; `closed_sets_bench --write N FILE` writes such
// rows for other programs, and `--mine FILE SUPPORT` mines a file once and prints the number of sets and the seconds.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

#include "debrief/patterns/itemsets.hpp"
#include "patterns/incident_rows.hpp"

namespace {

using debrief::bench::incident_rows;

void closed_sets(benchmark::State& state) {
  const debrief::Transactions rows = incident_rows(static_cast<std::size_t>(state.range(0)));
  std::size_t sets = 0;
  for (auto _ : state) {
    const auto found = debrief::itemsets(rows, {.min_support = state.range(0) / 1000});
    sets = found->size();
  }
  state.counters["sets"] = static_cast<double>(sets);
}
BENCHMARK(closed_sets)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

int write_rows(const char* count, const char* path) {
  const debrief::Transactions rows = incident_rows(std::strtoull(count, nullptr, 10));
  std::ofstream out(path, std::ios::binary);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::string line;
    for (const std::int32_t item : rows.row(r)) line += rows.names[static_cast<std::size_t>(item)] + ' ';
    if (line.empty()) line = "1 ";
    line.back() = '\n';
    out << line;
  }
  return out ? 0 : 1;
}

int mine_file(const char* path, const char* support) {
  const auto begin = std::chrono::steady_clock::now();
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::string text(static_cast<std::size_t>(in.tellg()), '\0');
  in.seekg(0);
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  const auto rows = debrief::read_transactions(text, debrief::TransactionLayout::numbers);
  if (!rows) return 1;
  const auto read = std::chrono::steady_clock::now();
  const auto sets = debrief::itemsets(*rows, {.min_support = std::strtoll(support, nullptr, 10)});
  if (!sets) return 1;
  const auto end = std::chrono::steady_clock::now();
  std::int64_t supports = 0;
  for (const std::int64_t s : sets->supports) supports += s;
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto counts = debrief::count_itemsets(*rows, std::strtoll(support, nullptr, 10));
  if (!counts) return 1;
  std::printf(
      "{\"sets\": %zu, \"supports\": %lld, \"frequent\": %lld, \"read\": %.6f, \"mine\": %.6f, \"peak_mb\": %.1f}\n",
      sets->size(), static_cast<long long>(supports), static_cast<long long>(counts->frequent),
      std::chrono::duration<double>(read - begin).count(), std::chrono::duration<double>(end - read).count(),
      static_cast<double>(used.ru_maxrss) / 1024);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count == 4 && std::strcmp(words[1], "--write") == 0) return write_rows(words[2], words[3]);
  if (count == 4 && std::strcmp(words[1], "--mine") == 0) return mine_file(words[2], words[3]);
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
