#include "debrief/patterns/agreement.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/corpus.hpp"
#include "cli/pattern_commands.hpp"

namespace debrief::cli {

namespace {

struct AgreementWords {
  std::string first;
  std::string second;
  std::string format = "text";
  AgreementOptions options;
};

void run_agreement(const AgreementWords& words, Context& context) {
  const std::optional<Corpus> first = load_columns({words.first}, context);
  if (!first) return;
  const std::optional<Corpus> second = load_columns({words.second}, context);
  if (!second) return;
  const Result<Agreement> found = agreement(*first, *second, words.options);
  if (!found) return refuse(context, found.error());
  context.streams.out << (words.format == "json" ? json_of(*found) : text_of(*found));
}

}  // namespace

void add_agreement(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("agreement",
                                         "How far two people who coded the same reviews agree, before trends are read");
  auto words = std::make_shared<AgreementWords>();
  command->add_option("first", words->first, "what one person coded: a folder, .json, .jsonl or .debrief")->required();
  command->add_option("second", words->second, "what another person coded, with the same review ids")->required();
  command
      ->add_option("--least-kappa", words->options.least_kappa_percent,
                   "per cent of agreement beyond chance from which trends may be read")
      ->check(CLI::Range(0, 100));
  command->add_option("--format", words->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->callback([words, &context] { run_agreement(*words, context); });
}

}  // namespace debrief::cli
