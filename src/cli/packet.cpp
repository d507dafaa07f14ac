#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/facilitation.hpp"
#include "debrief/facilitate/preparation.hpp"

namespace debrief::cli {

void add_packet(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand(
      "packet", "The evidence to bring together before the meeting: what is there, what is missing, where it lives");
  auto options = add_facilitation(*command, {"markdown"});
  command->callback([options, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    const std::vector<EvidenceNeed> needs = evidence_checklist(*review, *policy);
    if (options->format == "json") {
      print_list(context, options->format, "evidence", needs, *review);
    } else {
      context.streams.out << markdown(needs);
    }
    const bool missing = std::any_of(needs.begin(), needs.end(),
                                     [](const EvidenceNeed& need) { return need.status == EvidenceStatus::missing; });
    if (missing) context.exit_code = with_findings;
  });
}

}  // namespace debrief::cli
