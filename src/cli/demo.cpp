#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "cli/commands.hpp"
#include "cli/examples.hpp"

namespace debrief::cli {

void add_demo(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("demo", "The example incidents: read, checked, measured and shown");
  auto out = std::make_shared<std::string>("debrief-demo");
  command->add_option("--out,-o", *out, "the folder to write");
  command->callback([out, &context] { show_examples(*out, context); });
}

}  // namespace debrief::cli
