// The wording rules over prose and over hostile text, and what a hundred rules more or fewer cost.
//
// Prose: the Markdown and text files under $DEBRIEF_TEST_DATA/reviews where it is set, else sentences made from the
// catalogue, one finding in some twenty sentences. The cost of rules is seen by comparing subsets of the catalogue.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "check/language/engine.hpp"
#include "check/language/match.hpp"
#include "debrief/check/language.hpp"

#if defined(DEBRIEF_BENCH_RE2)
#include <re2/set.h>
#endif

namespace {

constexpr std::string_view neutral[] = {
    "At 14:02 the pager reported a latency of 900 ms on the checkout path.",
    "The queue held 40,000 messages while the second region drained.",
    "Responders opened the dashboard for the pool and saw 97 % in use.",
    "The deploy of 13:40 changed one flag in the routing layer.",
    "Traffic moved to the standby within four minutes, and errors fell to the usual level.",
    "Two services share the certificate that expired at midnight.",
    "Retries from the mobile clients added load for as long as the cache was cold.",
    "The incident commander asked for a rollback and the release team started it.",
    "Logs for the first ten minutes are in the evidence packet, with a link to the query.",
    "A batch job had filled the disk of the primary over the weekend.",
};

std::string made_prose(std::size_t bytes) {
  std::mt19937 random(20310614);
  std::vector<std::string_view> flagged;
  for (const debrief::LanguageRule& rule : debrief::language_rules()) {
    for (const std::string_view line : rule.fires) {
      if (!line.starts_with('#')) flagged.push_back(line);
    }
  }
  std::string out;
  for (std::size_t i = 0; out.size() < bytes; ++i) {
    out += random() % 20 == 0 ? flagged[random() % flagged.size()] : neutral[random() % std::size(neutral)];
    out += random() % 5 == 0 ? "\n\n" : " ";
  }
  return out;
}

const std::string& prose() {
  static const std::string text = [] {
    constexpr std::size_t bytes = 4'000'000;
    std::string out;
    if (const char* data = std::getenv("DEBRIEF_TEST_DATA")) {
      const std::filesystem::path reviews = std::filesystem::path(data) / "reviews";
      std::vector<std::filesystem::path> files;
      std::error_code error;
      for (const auto& entry : std::filesystem::recursive_directory_iterator(reviews, error)) {
        const auto ending = entry.path().extension();
        if (ending == ".md" || ending == ".qmd" || ending == ".txt") files.push_back(entry.path());
      }
      std::sort(files.begin(), files.end());
      for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        out.append(std::istreambuf_iterator<char>(in), {});
        out += "\n\n";
      }
      const std::string once = out;
      while (!once.empty() && out.size() < bytes) out += once;
    }
    return out.empty() ? made_prose(bytes) : out;
  }();
  return text;
}

void run(benchmark::State& state, const std::string& text, const debrief::LanguageOptions& options) {
  const debrief::LanguageMatcher matcher(options);
  std::size_t findings = 0;
  for (auto _ : state) {
    findings = matcher.match(text).size();
    benchmark::DoNotOptimize(findings);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
  state.counters["findings"] = static_cast<double>(findings);
}

void whole_catalogue(benchmark::State& state) {
  run(state, prose(), {.kind = debrief::TextKind::markdown});
}
BENCHMARK(whole_catalogue)->Unit(benchmark::kMillisecond);

/// Rules, spans and severities without the sentences for readers.
void hits_alone(benchmark::State& state) {
  debrief::language_detail::Selection selection;
  selection.rules.assign(debrief::language_rules().size(), true);
  std::size_t hits = 0;
  for (auto _ : state) {
    hits = debrief::language_detail::find_hits(prose(), debrief::TextKind::markdown, debrief::LanguageScope::automatic,
                                               selection)
               .size();
    benchmark::DoNotOptimize(hits);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(prose().size()) * state.iterations());
  state.counters["hits"] = static_cast<double>(hits);
}
BENCHMARK(hits_alone)->Unit(benchmark::kMillisecond);

/// The pass that looks for anchors: what every byte costs.
void anchors_alone(benchmark::State& state) {
  std::size_t anchors = 0;
  for (auto _ : state) {
    anchors = debrief::language_detail::engine().automaton.survey(prose()).hits.size();
    benchmark::DoNotOptimize(anchors);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(prose().size()) * state.iterations());
  state.counters["anchors"] = static_cast<double>(anchors);
}
BENCHMARK(anchors_alone)->Unit(benchmark::kMillisecond);

#if defined(DEBRIEF_BENCH_RE2)
/// The anchor phrases of the rules, one expression a rule, in a set that says which rules a paragraph may meet: no gaps
/// between words, no places, no guards. With the gaps of the patterns RE2 has no end of states.
void re2_set_of_anchors(benchmark::State& state) {
  const auto& engine = debrief::language_detail::engine();
  std::vector<std::string> expressions(engine.rows.size());
  for (std::size_t phrase = 0; phrase < engine.phrases.size(); ++phrase) {
    std::string one;
    for (const char c : engine.phrases[phrase]) one += c == ' ' ? std::string("[^a-z0-9]+") : std::string(1, c);
    std::size_t last = expressions.size();
    for (const auto& use : engine.uses_of(phrase)) {
      const std::size_t rule = engine.patterns.sequences[use.sequence].rule;
      if (rule != last) expressions[rule] += (expressions[rule].empty() ? "" : "|") + one;
      last = rule;
    }
  }
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_max_mem(std::int64_t{512} << 20);
  options.set_log_errors(false);
  RE2::Set set(options, RE2::UNANCHORED);
  std::size_t added = 0;
  for (const std::string& expression : expressions)
    added += !expression.empty() && set.Add("\\b(?:" + expression + ")\\b", nullptr) >= 0 ? 1 : 0;
  if (!set.Compile()) {
    state.SkipWithError("RE2 has no memory for the set");
    return;
  }
  std::vector<std::string_view> paragraphs;
  const std::string_view text = std::string_view(prose()).substr(0, 1'000'000);
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = rest.find("\n\n");
    if (end != 0) paragraphs.push_back(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
  }
  std::size_t met = 0;
  std::size_t lost = 0;
  std::vector<int> ids;
  for (auto _ : state) {
    met = 0;
    lost = 0;
    for (const std::string_view paragraph : paragraphs) {
      ids.clear();
      RE2::Set::ErrorInfo error{};
      set.Match(re2::StringPiece(paragraph.data(), paragraph.size()), &ids, &error);
      met += ids.size();
      lost += error.kind == RE2::Set::kOutOfMemory ? 1 : 0;
    }
    benchmark::DoNotOptimize(met);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
  state.counters["rules"] = static_cast<double>(added);
  state.counters["met"] = static_cast<double>(met);
  state.counters["lost"] = static_cast<double>(lost);
}
BENCHMARK(re2_set_of_anchors)->Unit(benchmark::kMillisecond)->Iterations(1);
#endif

/// The first n rules alone; the automaton is the same, the candidates are not looked at.
void first_rules(benchmark::State& state) {
  debrief::LanguageOptions options{.kind = debrief::TextKind::markdown};
  for (const debrief::LanguageRule& rule : debrief::language_rules()) {
    if (options.select.size() < static_cast<std::size_t>(state.range(0))) options.select.emplace_back(rule.code);
  }
  run(state, prose(), options);
}
BENCHMARK(first_rules)->Arg(5)->Arg(105)->Arg(205)->Unit(benchmark::kMillisecond);

/// One line, no break anywhere: time per byte stays the same as the line grows.
void one_line(benchmark::State& state) {
  std::string text;
  while (text.size() < static_cast<std::size_t>(state.range(0)) * 1'000'000)
    text += "the team failed to escalate and should have checked the queue, of course ";
  run(state, text, {});
}
BENCHMARK(one_line)->Arg(5)->Arg(50)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
