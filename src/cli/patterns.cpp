#include "debrief/patterns/patterns.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/corpus.hpp"
#include "cli/pattern_commands.hpp"
#include "cli/site.hpp"

namespace debrief::cli {

namespace {

struct PatternWords {
  std::vector<std::string> corpus;
  std::string as_of;
  std::vector<std::string> kinds;
  std::string format = "text";
  std::string within = "none";
  std::string definition = "similar";
  PatternOptions options;
};

void run_patterns(PatternWords& words, Context& context) {
  const std::optional<std::int64_t> as_of = cut_off_of(words.as_of);
  if (!as_of) return refuse(context, wrong_cut_off());
  for (const std::string& kind : words.kinds) words.options.kinds.push_back(*pattern_kind_of(kind));
  words.options.recurrence.definition =
      words.definition == "signature" ? RecurrenceDefinition::signature : RecurrenceDefinition::similar;
  words.options.recurrence.strata = words.within == "service"    ? Strata::service
                                    : words.within == "severity" ? Strata::severity
                                                                 : Strata::none;
  words.options.motifs.min_support = words.options.courses.patterns.min_support =
      words.options.associations.min_support;
  const std::optional<Corpus> corpus = load_columns(words.corpus, context);
  if (!corpus) return;
  const Result<Patterns> found = patterns(*corpus, *as_of, words.options);
  if (!found) return refuse(context, found.error());
  context.streams.out << (words.format == "json" ? json_of(*found) : text_of(*found));
}

/// What the command does not show, and which one does.
std::string elsewhere(std::string& kind) {
  return kind == "similar" ? "who has been here before is asked about one review: debrief similar FILE CORPUS" : "";
}

std::vector<std::string> kind_names() {
  std::vector<std::string> out;
  for (const PatternKind kind : pattern_kinds()) out.emplace_back(text_of(kind));
  return out;
}

}  // namespace

void add_patterns(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("patterns", "What keeps coming back across reviews, beside what chance gives");
  auto words = std::make_shared<PatternWords>();
  PatternOptions& options = words->options;
  command->add_option("corpus", words->corpus, "folders, .json, .jsonl or saved corpora (.debrief)")->required();
  command->add_option("--as-of", words->as_of, "the cut-off: a day (to its end, UTC) or an instant")->required();
  command->add_option("--kind", words->kinds, "only these; several with commas")
      ->delimiter(',')
      ->check(CLI::Validator(elsewhere, ""))
      ->check(CLI::IsMember(kind_names()));
  command->add_option("--format", words->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--within", words->within, "compare only within a service or a severity")
      ->check(CLI::IsMember({"none", "service", "severity"}));
  command->add_option("--same-story", words->definition, "signature: the same factors; similar: alike enough")
      ->check(CLI::IsMember({"signature", "similar"}));
  command->add_option("--window", options.recurrence.window_days, "days from the review in which a repeat counts");
  command->add_option("--similarity", options.recurrence.similarity_percent, "per cent from which stories are alike");
  command->add_option("--min-support", options.associations.min_support, "fewest incidents of a pattern");
  command->add_flag("--drills", options.cases.drills, "count drills too");
  command->callback([words, &context] { run_patterns(*words, context); });
}

}  // namespace debrief::cli
