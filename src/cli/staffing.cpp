#include "debrief/facilitate/staffing.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/facilitate/preparation.hpp"

namespace debrief::cli {

void add_staffing(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("staffing", "Who could hold which role, who joins for which part, whom to talk to first");
  auto options = add_facilitation(*command, {"markdown"});
  command->callback([options, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    const StaffingAdvice advice = staffing(*review, *policy);
    if (options->format == "json") return print(context, options->format, advice, *review);
    context.streams.out << markdown(advice);
    const std::string talks = markdown(preparation_talks(*review, *policy));
    if (!talks.empty()) context.streams.out << '\n' << talks;
  });
}

}  // namespace debrief::cli
