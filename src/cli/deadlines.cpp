#include "debrief/facilitate/deadlines.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"

namespace debrief::cli {

void add_deadlines(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("deadlines", "What is due when, and where the soak stands");
  auto options = add_facilitation(*command);
  command->add_option("--as-of", options->as_of, "The moment to look from")->required();
  command->callback([options, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    const auto as_of = policy ? load_as_of(context, options->as_of) : std::nullopt;
    if (!as_of) return;
    const auto due = deadlines(*review, *policy, *as_of);
    if (!due) return refuse(context, due.error());
    print_list(context, options->format, "deadlines", *due, *review);
    if (options->format == "text") context.streams.out << '\n' << soak(*review, *policy, *as_of)->advice << '\n';
  });
}

}  // namespace debrief::cli
