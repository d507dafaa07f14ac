// "Who has been here before?" over many reviews with codes, titles and words.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>

#include "debrief/patterns/similar.hpp"
#include "patterns/incident_rows.hpp"

namespace {

using debrief::Cases;
using debrief::Transactions;

/// Twenty-four words a review out of 50,000, some everywhere and most in few.
Transactions words_of(std::size_t rows) {
  debrief::bench::Seeded random{3};
  Transactions out;
  for (int i = 0; i < 50'000; ++i) out.names.push_back("word" + std::to_string(100'000 + i));
  for (std::size_t r = 0; r < rows; ++r) {
    std::vector<std::int32_t> row;
    for (int i = 0; i < 24; ++i) {
      const double u = random.unit();
      row.push_back(static_cast<std::int32_t>(u * u * u * 50'000));
    }
    std::sort(row.begin(), row.end());
    row.erase(std::unique(row.begin(), row.end()), row.end());
    out.items.insert(out.items.end(), row.begin(), row.end());
    out.starts.push_back(static_cast<std::int64_t>(out.items.size()));
  }
  return out;
}

Cases cases_of(std::size_t rows) {
  Cases out;
  out.codes = debrief::bench::incident_rows(rows);
  out.facets.assign(out.codes.names.size(), debrief::Facet::technical);
  out.words = words_of(rows);
  for (std::size_t r = 0; r < rows; ++r) {
    out.document.push_back(static_cast<std::int32_t>(r));
    out.id.push_back(std::to_string(r));
    std::string title;
    const auto row = out.words.row(r);
    for (std::size_t i = 0; i < row.size(); i += 5) title += out.words.names[static_cast<std::size_t>(row[i])] + ' ';
    out.title.push_back(title);
    out.edges.starts.push_back(0);
    out.incidents.starts.push_back(0);
  }
  return out;
}

void similar(benchmark::State& state) {
  const Cases cases = cases_of(static_cast<std::size_t>(state.range(0)));
  const debrief::SimilarIndex index(cases);
  std::size_t row = 0;
  std::int64_t compared = 0;
  for (auto _ : state) {
    row = (row + 7919) % cases.size();
    compared = index.of(row)->compared;
  }
  state.counters["compared"] = static_cast<double>(compared);
}
BENCHMARK(similar)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
