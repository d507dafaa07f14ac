#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/corpus.hpp"
#include "cli/site.hpp"
#include "debrief/io/file.hpp"
#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/import_name.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/own_definitions.hpp"
#include "debrief/metrics/scorecards.hpp"
#include "debrief/patterns/recurrence.hpp"

namespace debrief::cli {

namespace {

struct MetricsWords {
  std::vector<std::string> corpus;
  std::string as_of;
  std::vector<std::string> by;
  std::vector<std::string> metrics;
  std::string definitions;
  std::string format = "text";
  std::string profile = "article";
  double level = 0.95;
  int threads = 1;
  bool explain = false;
  std::int64_t stuck_days = 30;
};

/// The definitions of a file; its findings go to the people who wrote it.
Result<OwnDefinitions> own_definitions(const std::string& path, Context& context) {
  const Result<std::string> text = load_bytes(path, 1 << 20);
  if (!text) return text.error();
  Reading<OwnDefinitions> reading = read_definitions(*text);
  for (const Finding& finding : reading.findings) {
    context.streams.err << path << ':' << finding.line.value_or(1) << ':' << finding.column.value_or(1) << ": "
                        << finding.pointer << ": " << finding.message;
    if (!finding.suggestion.empty()) context.streams.err << "; " << finding.suggestion;
    context.streams.err << '\n';
  }
  if (!reading.value) {
    return Error{ErrorCode::invalid_argument, path, "no definitions that could be used", "mend what is named above"};
  }
  return *std::move(reading.value);
}

Result<MeasureOptions> options_of(const MetricsWords& words, Context& context) {
  const std::optional<std::int64_t> as_of = cut_off_of(words.as_of);
  if (!as_of) return wrong_cut_off();
  MeasureOptions out{.as_of = *as_of};
  out.level = words.level;
  out.threads = words.threads;
  OwnDefinitions own;
  if (!words.definitions.empty()) {
    Result<OwnDefinitions> read = own_definitions(words.definitions, context);
    if (!read) return read.error();
    own = std::move(read).value();
    out.milestones = own.milestones;
  }
  for (const std::string& id : words.metrics) {
    Result<MetricDefinition> definition = metric_definition(id, own.definitions);
    if (!definition) return definition.error();
    if (definition->id != id && !meanings_of(id).empty()) {
      context.streams.err << "debrief: " << id << " is read as " << definition->id << ", as " << words.definitions
                          << " says; elsewhere it may mean: " << meanings_text(id) << '\n';
    }
    out.definitions.push_back(*definition);
  }
  if (words.metrics.empty() && !own.definitions.empty()) {
    out.definitions = metric_definitions();
    out.definitions.insert(out.definitions.end(), own.definitions.begin(), own.definitions.end());
  }
  Result<Policy> policy = policy_of(words.profile);
  if (!policy) return policy.error();
  out.policy = *policy;
  return out;
}

void run_metrics(const MetricsWords& words, Context& context) {
  const Result<MeasureOptions> options = options_of(words, context);
  if (!options) return refuse(context, options.error());
  std::vector<GroupBy> by;
  for (const std::string& name : words.by) by.push_back(*enumerator_of<GroupBy>(name));
  const std::optional<Corpus> corpus = load_columns(words.corpus, context);
  if (!corpus) return;
  const Result<Measurement> measurement = measure(*corpus, *options, by);
  if (!measurement) return refuse(context, measurement.error());
  if (words.explain) {
    context.streams.out << explain(*measurement);
    return;
  }
  context.streams.out << (words.format == "json" ? json_of(*measurement) : text_of(*measurement));
}

void run_scorecards(const MetricsWords& words, Context& context) {
  const Result<MeasureOptions> options = options_of(words, context);
  if (!options) return refuse(context, options.error());
  const std::optional<Corpus> corpus = load_columns(words.corpus, context);
  if (!corpus) return;
  ProgramOptions program;
  program.stuck_days = words.stuck_days;
  Result<Scorecards> measured = scorecards(*corpus, *options, program);
  if (!measured) return refuse(context, measured.error());
  Scorecards cards = std::move(measured).value();
  if (const auto repeats = recurrence(cases_of(*corpus, options->as_of), options->as_of)) {
    cards.system.recurrence = sentence(*repeats);
  }
  context.streams.out << (words.format == "json" ? json_of(cards) : markdown_of(cards));
}

}  // namespace

void add_metrics(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("metrics", "Durations with their n, their intervals and what is missing");
  auto words = std::make_shared<MetricsWords>();
  command->add_option("corpus", words->corpus, "folders, .json, .jsonl or saved corpora (.debrief)")->required();
  command->add_option("--as-of", words->as_of, "the cut-off: a day (to its end, UTC) or an instant")->required();
  command->add_option("--by", words->by, "quarter, service, team, severity, tier; several with commas")
      ->delimiter(',')
      ->check(CLI::IsMember({"quarter", "service", "team", "severity", "tier"}));
  command->add_option("--metric", words->metrics, "only these metrics")->delimiter(',');
  command->add_option("--definitions", words->definitions,
                      "a JSON file with metrics of your own, beside the library's");
  command->add_option("--format", words->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--profile", words->profile, "whose severity scale and review window");
  command->add_option("--level", words->level, "confidence of the intervals")->check(CLI::Range(0.5, 0.9999));
  command->add_flag("--explain", words->explain, "what change this many incidents could show at all");
  command->add_option("--threads", words->threads, "the answer does not depend on it")->check(CLI::Range(1, 256));
  command->callback([words, &context] { run_metrics(*words, context); });
}

void add_scorecards(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("scorecards", "The meeting card and the system card, never one number");
  auto words = std::make_shared<MetricsWords>();
  words->format = "markdown";
  command->add_option("corpus", words->corpus, "folders, .json, .jsonl or saved corpora (.debrief)")->required();
  command->add_option("--as-of", words->as_of, "the cut-off: a day (to its end, UTC) or an instant")->required();
  command->add_option("--definitions", words->definitions,
                      "a JSON file with metrics of your own, beside the library's");
  command->add_option("--format", words->format, "markdown or json")->check(CLI::IsMember({"markdown", "json"}));
  command
      ->add_option("--stuck-days", words->stuck_days, "open actions of which nothing was recorded for longer are stuck")
      ->check(CLI::Range(1, 3650));
  command->add_option("--profile", words->profile, "whose severity scale and review window");
  command->callback([words, &context] { run_scorecards(*words, context); });
}

}  // namespace debrief::cli
