#include "debrief/check/reword.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/io/write.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::vector<std::string> questions;
  std::string format = "text";
  RewordOptions choice;
};

void write_text(std::ostream& out, const Rewording& one) {
  out << one.question << '\n';
  if (one.approved) {
    out << (one.form == QuestionForm::statement ? "  no question\n" : "  fine as it stands\n");
    return;
  }
  out << "  " << text_of(one.form) << ": " << one.why << '\n';
  if (!one.need.empty()) out << "  to learn: " << one.need << '\n';
  for (const std::string& offer : one.offers) out << "  ask: " << offer << '\n';
}

void run_reword(const Options& options, Context& context) {
  std::ostream& out = context.streams.out;
  const bool json = options.format == "json";
  if (json) out << "{\"rewordings\": [";
  for (std::size_t i = 0; i < options.questions.size(); ++i) {
    const Rewording one = reword(options.questions[i], options.choice);
    if (!one.approved) context.exit_code = with_findings;
    if (json) {
      out << (i == 0 ? "\n" : ",\n") << write_record(type_of<Rewording>(), &one, Layout::compact);
    } else {
      write_text(out, one);
    }
  }
  if (json) out << "\n]}\n";
}

}  // namespace

void add_reword(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("reword", "How and what in place of why, who and yes-or-no questions");
  auto options = std::make_shared<Options>();
  command->add_option("question", options->questions, "the question, in quotation marks; may be repeated")->required();
  command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--participant", options->choice.participants, "name or handle of a person; may be repeated");
  command->add_option("--held", options->choice.held, "what people took to be the matter at that moment: \"the API\"");
  command->callback([options, &context] { run_reword(*options, context); });
}

}  // namespace debrief::cli
