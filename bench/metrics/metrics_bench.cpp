// Measuring a million incidents, and the statistics beside those of other programs (bench/metrics/peers.py).
#include <benchmark/benchmark.h>

#include <cmath>
#include <fstream>
#include <random>

#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/stats.hpp"
#include "debrief/model/incident.hpp"

namespace {

using namespace debrief;

constexpr std::int64_t start = 1577836800;  // 2020
constexpr std::int64_t four_years = 4 * 365 * 86400LL;

/// Incidents as columns, with log-normal waits.
Corpus incidents(std::int64_t count) {
  std::mt19937_64 random(1);
  std::lognormal_distribution<double> wait(std::log(600), 1.25);
  Corpus out;
  std::vector<std::int32_t> services;
  std::vector<std::int32_t> severities;
  for (int i = 0; i < 100; ++i) services.push_back(out.strings.add("service-" + std::to_string(i)));
  for (int i = 1; i <= 4; ++i) severities.push_back(out.strings.add("sev" + std::to_string(i)));
  const std::int32_t dba = out.strings.add("dba");
  const std::string_view order[] = {
      milestone::impact_started, milestone::first_signal,          milestone::declared,  milestone::command_established,
      milestone::sme_engaged,    milestone::first_customer_update, milestone::mitigated, milestone::resolved};
  std::vector<std::int32_t> names;
  for (const std::string_view name : order) names.push_back(out.strings.add(name));
  for (std::int64_t i = 0; i < count; ++i) {
    const auto row = static_cast<std::int32_t>(i);
    const std::int32_t id = out.strings.add("i" + std::to_string(i));
    out.documents.fingerprint.push_back(i);
    out.documents.id.push_back(id);
    for (auto* column : {&out.documents.is_review, &out.documents.decision_points, &out.documents.learning_points}) {
      column->push_back(0);
    }
    for (auto* column : {&out.documents.kind, &out.documents.stage, &out.documents.tier, &out.documents.verdict}) {
      column->push_back(-1);
    }
    for (auto* column : {&out.documents.meeting_started, &out.documents.meeting_ended, &out.documents.followed_up,
                         &out.documents.published}) {
      column->push_back(absent);
    }
    out.incidents.document.push_back(row);
    out.incidents.id.push_back(id);
    out.incidents.title.push_back(0);
    out.incidents.kind.push_back(0);
    out.incidents.severity.push_back(severities[random() % 4]);
    out.incidents.customer_facing.push_back(1);
    out.services.incident.push_back(row);
    out.services.text.push_back(services[random() % 100]);
    out.needed_expertise.incident.push_back(row);
    out.needed_expertise.text.push_back(dba);
    std::int64_t at = start + static_cast<std::int64_t>(random() % four_years);
    for (const std::int32_t name : names) {
      out.milestones.incident.push_back(row);
      out.milestones.name.push_back(name);
      out.milestones.at.push_back(at);
      out.milestones.resolution_seconds.push_back(1);
      out.milestones.provenance.push_back(0);
      out.milestones.expertise.push_back(name == names[4] ? dba : 0);
      out.milestones.severity.push_back(0);
      at += 1 + static_cast<std::int64_t>(wait(random));
    }
  }
  return out;
}

MeasureOptions eight_metrics(int threads) {
  MeasureOptions options{.as_of = start + 2 * four_years};
  options.definitions = metric_definitions();
  options.definitions.resize(8);
  options.threads = threads;
  return options;
}

void measure_incidents(benchmark::State& state) {
  const Corpus corpus = incidents(state.range(0));
  const MeasureOptions options = eight_metrics(static_cast<int>(state.range(1)));
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        measure(corpus, options, {GroupBy::quarter, GroupBy::service, GroupBy::severity})->summaries.size());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(measure_incidents)->Args({1'000'000, 1})->Args({1'000'000, 2})->Unit(benchmark::kMillisecond)->UseRealTime();

/// Grouping and quantiles alone, once the durations stand.
void summarise_durations(benchmark::State& state) {
  const Corpus corpus = incidents(state.range(0));
  const Durations found = *durations(corpus, eight_metrics(2));
  for (auto _ : state) {
    benchmark::DoNotOptimize(summarise(found, {GroupBy::quarter, GroupBy::service, GroupBy::severity}, 0.95,
                                       static_cast<int>(state.range(1))));
  }
  std::size_t bytes = 0;
  for (const auto& cells : found.cells) bytes += cells.seconds.size() * 11;
  state.counters["cell_bytes"] = static_cast<double>(bytes);
}
BENCHMARK(summarise_durations)->Args({1'000'000, 2})->Unit(benchmark::kMillisecond)->UseRealTime();

std::vector<double> sample(std::size_t n) {
  std::mt19937_64 random(2);
  std::lognormal_distribution<double> law(4, 1.25);
  std::vector<double> out(n);
  for (double& value : out) value = law(random);
  return out;
}

void bootstrap_median(benchmark::State& state) {
  const std::vector<double> data = sample(2000);
  for (auto _ : state) benchmark::DoNotOptimize(stats::bootstrap(data, stats::Statistic::median));
}
BENCHMARK(bootstrap_median)->Unit(benchmark::kMillisecond);

void bootstrap_mean(benchmark::State& state) {
  const std::vector<double> data = sample(2000);
  stats::BootstrapOptions options;
  options.replicates = 9999;
  for (auto _ : state) benchmark::DoNotOptimize(stats::bootstrap(data, stats::Statistic::mean, options));
}
BENCHMARK(bootstrap_mean)->Unit(benchmark::kMillisecond);

std::vector<stats::Followed> followed() {
  std::mt19937_64 random(3);
  std::vector<stats::Followed> out;
  for (const double time : sample(55'125)) out.push_back({std::round(time * 100) / 100, random() % 5 != 0});
  return out;
}

void kaplan_meier(benchmark::State& state) {
  const auto data = followed();
  for (auto _ : state) benchmark::DoNotOptimize(stats::kaplan_meier(data));
}
BENCHMARK(kaplan_meier)->Unit(benchmark::kMillisecond);

void log_rank(benchmark::State& state) {
  const auto data = followed();
  std::vector<std::int32_t> group;
  for (std::size_t i = 0; i < data.size(); ++i) group.push_back(static_cast<std::int32_t>(i * 7919 % 12));
  for (auto _ : state) benchmark::DoNotOptimize(stats::log_rank(data, group));
}
BENCHMARK(log_rank)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
