#include "debrief/facilitate/tier.hpp"

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/documents.hpp"
#include "cli/facilitation.hpp"

namespace debrief::cli {

void add_tier(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("tier", "Whether an incident deserves a review, and which");
  auto options = add_facilitation(*command);
  auto recent = std::make_shared<std::vector<std::string>>();
  command->add_option("--recent", *recent,
                      "Folders or files of other incidents, for frequent minor ones and look-alikes");
  command->callback([options, recent, &context] {
    const auto review = load_review(context, options->file);
    if (!review) return;
    const auto policy = load_policy(context, *options);
    if (!policy) return;
    std::vector<RecentIncident> others;
    for (const LoadedDocument& loaded : load_documents(*recent).documents) {
      if (const Incident* incident = std::get_if<Incident>(&loaded.document))
        others.push_back(recent_incident(*incident));
      if (const Review* other = std::get_if<Review>(&loaded.document)) {
        for (const Incident& incident : other->incidents) others.push_back(recent_incident(incident));
      }
    }
    print(context, options->format, tier(*review, *policy, others), *review);
  });
}

}  // namespace debrief::cli
