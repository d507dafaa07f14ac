#include "cli/command.hpp"

#include <CLI/CLI.hpp>
#include <exception>
#include <istream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <vector>

#include "cli/commands.hpp"
#include "cli/pattern_commands.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/core/version.hpp"
#include "debrief/io/file.hpp"

namespace debrief::cli {
namespace {

/// In the order of the help text: from one document to many.
constexpr AddCommand commands[] = {
    add_new,    add_check,    add_rule,      add_metrics, add_scorecards, add_graph,        add_tier,   add_deadlines,
    add_agenda, add_staffing, add_questions, add_probe,   add_drill,      add_reading_list, add_report, add_language,
    add_reword, add_import,   add_export,    add_schema,  add_demo,       add_itemsets,
    add_check,    add_rule,      add_metrics, add_scorecards, add_graph,        add_tier,     add_deadlines, add_agenda,
    add_staffing, add_questions, add_probe,   add_drill,      add_reading_list, add_report,   add_language,  add_reword,
    add_import,   add_merge,     add_export,  add_schema,     add_demo,         add_itemsets,
    add_check,  add_rule,     add_metrics,   add_scorecards, add_patterns, add_graph,        add_tier,   add_deadlines,
    add_agenda, add_staffing, add_questions, add_probe,      add_drill,    add_reading_list, add_report, add_language,
    add_reword, add_import,   add_export,    add_schema,     add_demo,     add_itemsets,
    add_check,     add_rule,   add_metrics,  add_scorecards, add_patterns, add_similar, add_graph,        add_tier,
    add_deadlines, add_agenda, add_staffing, add_questions,  add_probe,    add_drill,   add_reading_list, add_report,
    add_language,  add_reword, add_import,   add_export,     add_schema,   add_demo,    add_itemsets,
    add_check,    add_rule,     add_metrics,   add_scorecards, add_graph,  add_tier,  add_deadlines,    add_packet,
    add_agenda,   add_staffing, add_questions, add_probe,      add_refine, add_drill, add_reading_list, add_report,
    add_language, add_reword,   add_import,    add_export,     add_schema, add_demo,  add_itemsets,
};

}  // namespace

int run(std::span<const std::string> arguments, const Environment& environment, Streams streams) {
  Context context{environment, streams};
  CLI::App program("Post-incident reviews: check, ask, measure, and see what keeps coming back.", "debrief");
  program.set_version_flag("--version", std::string(library_version()));
  program.require_subcommand(1);
  for (const AddCommand add : commands) add(program, context);
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

void refuse(Context& context, const Error& error) {
  context.streams.err << "debrief: " << describe_error(error) << '\n';
  context.exit_code = could_not;
}

bool load_input(Context& context, const std::string& path, std::string& bytes) {
  if (path == "-") {
    bytes.assign(std::istreambuf_iterator<char>(context.streams.in), {});
    return true;
  }
  auto loaded = load_bytes(path, Limits{}.document_bytes);
  if (!loaded) {
    refuse(context, loaded.error());
    return false;
  }
  bytes = std::move(loaded).value();
  return true;
}

}  // namespace debrief::cli
