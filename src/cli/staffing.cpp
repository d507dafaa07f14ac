#include "debrief/facilitate/staffing.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/facilitate/preparation.hpp"

namespace debrief::cli {

void add_staffing(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("staffing", "Who could hold which role, who joins for which part, whom to talk to first");
  auto options = add_facilitation(*command);
  command->callback([options, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    print(context, options->format, staffing(*review, *policy), *review);
    if (options->format != "text") return;
    const auto talks = preparation_talks(*review, *policy);
    if (!talks.empty()) {
      context.streams.out << "talks before the meeting:\n"
                          << graph::plain_text(type_of<std::vector<TalkAdvice>>(), &talks, *review);
    }
  });
}

}  // namespace debrief::cli
