#include "debrief/io/schema.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/metrics/scorecards.hpp"

namespace debrief::cli {

void add_schema(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("schema", "JSON Schema (2020-12) of a kind of document");
  auto kind = std::make_shared<std::string>();
  command->add_option("kind", *kind, "review, incident or scorecards")
      ->required()
      ->check(CLI::IsMember({"review", "incident", "scorecards"}));
  command->callback([kind, &context] {
    context.streams.out << (*kind == "review"     ? review_schema()
                            : *kind == "incident" ? incident_schema()
                                                  : scorecards_schema());
  });
}

}  // namespace debrief::cli
