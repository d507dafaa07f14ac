#include "cli/command.hpp"

#include <CLI/CLI.hpp>
#include <exception>
#include <ostream>
#include <sstream>
#include <vector>

#include "cli/commands.hpp"
#include "cli/pattern_commands.hpp"
#include "debrief/core/version.hpp"

namespace debrief::cli {
namespace {

/// In the order of the help text: from one document to many.
void add_commands(CLI::App& program, Context& context) {
  add_new(program, context);
  add_check(program, context);
  add_rule(program, context);
  add_metrics(program, context);
  add_scorecards(program, context);
  add_patterns(program, context);
  add_similar(program, context);
  add_agreement(program, context);
  add_itemsets(program, context);
  add_graph(program, context);
  add_tier(program, context);
  add_deadlines(program, context);
  add_packet(program, context);
  add_agenda(program, context);
  add_staffing(program, context);
  add_questions(program, context);
  add_probe(program, context);
  add_refine(program, context);
  add_drill(program, context);
  add_reading_list(program, context);
  add_report(program, context);
  add_language(program, context);
  add_reword(program, context);
  add_import(program, context);
  add_merge(program, context);
  add_export(program, context);
  add_schema(program, context);
  add_demo(program, context);
}

}  // namespace

int run(std::span<const std::string> arguments, const Environment& environment, Streams streams) {
  Context context{environment, streams};
  CLI::App program("Post-incident reviews: check, ask, measure, and see what keeps coming back.", "debrief");
  program.set_version_flag("--version", std::string(library_version()));
  program.require_subcommand(1);
  add_commands(program, context);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    program.parse(reversed);
  } catch (const CLI::ParseError& problem) {
    return program.exit(problem, streams.out, streams.err) == 0 ? clean : could_not;
  } catch (const Exception& problem) {
    refuse(context, problem.error());
  } catch (const std::exception& problem) {
    streams.err << "debrief: " << problem.what() << '\n';
    return could_not;
  }
  streams.out.flush();
  if (!streams.out) {
    streams.err << "debrief: the output could not be written\n";
    return could_not;
  }
  return context.exit_code;
}

}  // namespace debrief::cli
