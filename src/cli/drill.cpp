#include "debrief/facilitate/drill.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/report/drill.hpp"

namespace debrief::cli {

void add_drill(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("drill", "An exercise from a decision point: only what was visible then");
  auto options = add_facilitation(*command, {"markdown", "html"});
  auto decision = std::make_shared<std::string>();
  auto facilitator = std::make_shared<bool>(false);
  command->add_option("--decision", *decision, "Id of the decision point; the first that is ready without it");
  command->add_flag("--facilitator", *facilitator, "The facilitator's part; the players' part without it");
  command->callback([options, decision, facilitator, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    std::string chosen = *decision;
    if (chosen.empty()) {
      const auto ready = drill_candidates(*review);
      if (!ready.empty()) {
        chosen = ready.front().text;
      } else if (!review->decision_points.empty()) {
        chosen = review->decision_points.front().id.text;
      }
    }
    const auto plan = drill(*review, chosen);
    if (!plan) return refuse(context, plan.error());
    if (options->format == "json") return print(context, options->format, *plan, *review);
    context.streams.out << (options->format == "html" ? report::drill_html(*plan, *facilitator)
                                                      : markdown(*plan, *facilitator));
  });
}

}  // namespace debrief::cli
