// Reading reviews in Markdown: megabytes a second over texts of the sizes that people write, and over one long text.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "debrief/io/import/markdown.hpp"

namespace {

/// A fictional review of about 12 KB: prose, a timeline as a list and as a table, factors, actions.
std::string review_text(int number) {
  const std::string day = "2024-0" + std::to_string(1 + number % 9) + "-1" + std::to_string(number % 10);
  std::string out = "---\ntitle: Queue " + std::to_string(number) + " stuck\nseverity: SEV-2\n---\n\n# Queue " +
                    std::to_string(number) + " stuck on " + day + "\n\n## Summary\n\n";
  for (int i = 0; i < 12; ++i) {
    out += "The consumers of the queue stopped after a [deploy](https://example.org/deploy/" + std::to_string(i) +
           ") that changed the `visibility timeout`, and **no alert** told anybody for some time.\n";
  }
  out += "\n## Impact\n\n- About 12 % of the orders were late\n- Support answered 40 tickets\n\n## Timeline (UTC)\n\n";
  const auto clock = [](int minutes) {
    const auto two = [](int value) { return std::string(value < 10 ? "0" : "") + std::to_string(value); };
    return two(8 + minutes / 60) + ":" + two(minutes % 60);
  };
  for (int i = 0; i < 40; ++i) {
    out += "- **" + clock(5 * i) + "** - The on-call engineer looked at [graph " + std::to_string(i) +
           "](https://grafana.example/d/" + std::to_string(i) + ") and saw the depth of the queue grow further.\n";
  }
  out += "\n| Time | Event |\n|------|-------|\n";
  for (int i = 0; i < 20; ++i)
    out += "| " + clock(200 + 4 * i) + " | A consumer was restarted and took up its work |\n";
  out += "\n## Contributing factors\n\n";
  for (int i = 0; i < 8; ++i)
    out += "- The default of the client library differs from the one of the broker in release 4." + std::to_string(i) +
           "\n";
  out += "\n## What went well\n\n- The roll-back took two minutes\n\n## Action items\n\n";
  for (int i = 0; i < 8; ++i) {
    out += "- [ ] Add an alert on the depth of queue " + std::to_string(i) + " (owner: Queue team, due: 2024-12-01)\n";
  }
  return out;
}

void import_reviews(benchmark::State& state) {
  std::vector<std::string> texts;
  std::size_t bytes = 0;
  for (int i = 0; i < 100; ++i) bytes += texts.emplace_back(review_text(i)).size();
  for (auto _ : state) {
    for (const std::string& text : texts) benchmark::DoNotOptimize(debrief::import_markdown(text));
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
  state.SetItemsProcessed(100 * state.iterations());
}

void import_one_long_text(benchmark::State& state) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += review_text(i);
  debrief::MarkdownSource source;
  source.limits.document_bytes = std::size_t{1} << 30;
  for (auto _ : state) benchmark::DoNotOptimize(debrief::import_markdown(text, source));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

BENCHMARK(import_reviews)->Unit(benchmark::kMillisecond);
BENCHMARK(import_one_long_text)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
