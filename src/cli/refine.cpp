#include "debrief/facilitate/refine.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"

namespace debrief::cli {

void add_refine(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand(
      "refine",
      "Candidates against learning points, for the follow-up: which to commit, and what becomes a known risk");
  auto options = add_facilitation(*command, {"markdown"});
  command->callback([options, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    const RefinementSheet sheet = refine(*review, *policy);
    if (options->format == "json") return print(context, options->format, sheet, *review);
    context.streams.out << markdown(sheet, *review);
  });
}

}  // namespace debrief::cli
