// Importing evidence, in bytes a second, beside what parsing the same JSON alone takes; and merging, in events a
// second.
#include <benchmark/benchmark.h>

#include <span>
#include <string>
#include <vector>

#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/csv.hpp"
#include "debrief/io/import/log.hpp"
#include "debrief/io/import/merge.hpp"
#include "debrief/io/import/pagerduty.hpp"
#include "debrief/io/import/slack.hpp"
#include "io/json_tape.hpp"
#include "support/random_record.hpp"

namespace {

using debrief::testing::Random;

constexpr std::int64_t start = 1'714'557'600;

std::string sentence(Random& random) {
  static constexpr std::string_view words[] = {"queue", "pool",    "checkout", "errors", "region", "rolled",
                                               "back",  "latency", "deploy",   "limit",  "cache",  "is",
                                               "the",   "at",      "again",    "looking"};
  std::string out;
  for (std::size_t i = 0; i < 8 + random.below(20); ++i) {
    out += (out.empty() ? "" : " ") + std::string(words[random.below(std::size(words))]);
  }
  return out;
}

/// A day of a channel as Slack writes it: indented, a third from bots with attachments, blocks beside the text.
const std::string& slack_day() {
  static const std::string made = [] {
    Random random(1);
    std::string out = "[\n";
    for (int i = 0; i < 20'000; ++i) {
      const std::string ts = std::to_string(start + i * 4) + ".000" + std::to_string(100 + random.below(900));
      const std::string text = sentence(random);
      if (i > 0) out += ",\n";
      if (i % 3 == 0) {
        out += " {\n  \"text\": \"\",\n  \"bot_id\": \"B0\",\n  \"attachments\": [\n   {\n    \"fallback\": \"" + text +
               "\",\n    \"text\": \"" + text + " <https://example.org/" + ts +
               "|graph>\",\n    \"id\": 1,\n    \"color\": \"4183C4\"\n   }\n  ],\n" +
               "  \"type\": \"message\",\n  \"subtype\": \"bot_message\",\n  \"ts\": \"" + ts + "\"\n }";
      } else {
        out += " {\n  \"client_msg_id\": \"00000000-0000-0000-0000-00000000" + std::to_string(1000 + i) +
               "\",\n  \"type\": \"message\",\n" + "  \"text\": \"<@U" + std::to_string(random.below(20)) + "> " +
               text + "\",\n  \"user\": \"U" + std::to_string(random.below(20)) + "\",\n  \"ts\": \"" + ts +
               "\",\n  \"team\": \"T0\",\n  \"blocks\": [\n   {\n    \"type\": " +
               "\"rich_text\",\n    \"block_id\": \"b\",\n    \"elements\": [\n     {\n      \"type\": "
               "\"rich_text_section\",\n      \"elements\": " +
               "[\n       {\n        \"type\": \"text\",\n        \"text\": \"" + text +
               "\"\n       }\n      ]\n     }\n    ]\n   }\n  ]\n }";
      }
    }
    return out + "\n]\n";
  }();
  return made;
}

const std::string& pagerduty_page() {
  static const std::string made = [] {
    Random random(2);
    std::string out = R"({"log_entries": [)";
    for (int i = 0; i < 10'000; ++i) {
      const std::string number = std::to_string(i);
      out +=
          (i > 0 ? "," : "") + std::string(R"({"id": "R)") + number +
          R"(", "type": "trigger_log_entry", "summary": ")" + sentence(random) +
          R"(", "self": "https://api.example/log_entries/R)" + number +
          R"(", "html_url": null, "created_at": "2024-05-01T10:00:00Z", "agent": {"id": "PS1", "type": "service_reference", )" +
          R"("summary": "Queue", "self": "https://api.example/services/PS1", "html_url": "https://example/services/PS1"}, )" +
          R"("channel": {"type": "api"}, "service": {"id": "PS1", "type": "service_reference", "summary": "Queue"}, )" +
          R"("incident": {"id": "Q)" + std::to_string(i / 10) +
          R"(", "type": "incident_reference", "summary": "[#1] Queue age", "self": "https://api.example/incidents/Q"}, )" +
          R"("teams": [], "contexts": [], "event_details": {"description": ")" + sentence(random) + R"("}})";
    }
    return out + R"(], "limit": 10000, "offset": 0, "more": false})";
  }();
  return made;
}

const std::string& monitor_log() {
  static const std::string made = [] {
    Random random(3);
    std::string out;
    for (int i = 0; i < 60'000; ++i) {
      out += "[" + std::to_string(start + i) + "] SERVICE ALERT: host" + std::to_string(random.below(200)) +
             ";pool;CRITICAL;HARD;3;" + sentence(random) + "\n";
    }
    return out;
  }();
  return made;
}

const std::string& table() {
  static const std::string made = [] {
    Random random(4);
    std::string out = "at,text,who\n";
    for (int i = 0; i < 50'000; ++i) out += "2024-05-01T10:00:00Z,\"" + sentence(random) + "\",somebody\n";
    return out;
  }();
  return made;
}

void count(benchmark::State& state, const std::string& bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes.size()) * state.iterations());
}

using Importer = debrief::Reading<debrief::ImportedEvidence> (*)(std::span<const debrief::EvidenceFile>,
                                                                 const debrief::EvidenceOptions&);

void import_bytes(benchmark::State& state, Importer importer, const std::string& (*bytes)(), bool keep_originals) {
  debrief::EvidenceOptions options;
  options.keep_originals = keep_originals;
  const debrief::EvidenceFile file{"inc/2024-05-01.json", bytes()};
  for (auto _ : state) benchmark::DoNotOptimize(importer({&file, 1}, options));
  count(state, bytes());
}

void parse_only(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(debrief::json::parse(slack_day(), debrief::evidence_limits()));
  count(state, slack_day());
}

void import_table(benchmark::State& state) {
  const debrief::EvidenceFile file{"table.csv", table()};
  for (auto _ : state) benchmark::DoNotOptimize(debrief::from_csv({&file, 1}, debrief::CsvMapping{}));
  count(state, table());
}

/// A channel and a pager that tell of the same things, so many events each.
void merge(benchmark::State& state) {
  Random random(5);
  std::vector<debrief::ImportedEvidence> sources(2);
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    const std::string text = sentence(random) + " " + std::to_string(i);
    for (int side = 0; side < 2; ++side) {
      debrief::TimelineEvent event;
      event.id = (side == 0 ? "slack:C:" : "pagerduty:") + std::to_string(i);
      event.at.emplace().unix_seconds = start + i * 20 + side * 3;
      event.text = text;
      sources[static_cast<std::size_t>(side)].events.push_back(event);
    }
  }
  for (auto _ : state) benchmark::DoNotOptimize(debrief::merge_timelines(sources));
  state.SetItemsProcessed(2 * state.range(0) * state.iterations());
}

BENCHMARK(parse_only)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(import_bytes, slack, debrief::from_slack, slack_day, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(import_bytes, slack_without_originals, debrief::from_slack, slack_day, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(import_bytes, pagerduty, debrief::from_pagerduty, pagerduty_page, true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(import_bytes, log, debrief::from_log, monitor_log, true)->Unit(benchmark::kMillisecond);
BENCHMARK(import_table)->Unit(benchmark::kMillisecond);
BENCHMARK(merge)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
