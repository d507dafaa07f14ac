// Every command, one source file each: `debrief check` is added by add_check() in check.cpp.
#pragma once

#include "cli/command.hpp"

namespace debrief::cli {

void add_check(CLI::App& program, Context& context);
void add_rule(CLI::App& program, Context& context);
void add_metrics(CLI::App& program, Context& context);
void add_scorecards(CLI::App& program, Context& context);
void add_graph(CLI::App& program, Context& context);
void add_tier(CLI::App& program, Context& context);
void add_deadlines(CLI::App& program, Context& context);
void add_agenda(CLI::App& program, Context& context);
void add_staffing(CLI::App& program, Context& context);
void add_questions(CLI::App& program, Context& context);
void add_probe(CLI::App& program, Context& context);
void add_packet(CLI::App& program, Context& context);
void add_refine(CLI::App& program, Context& context);
void add_drill(CLI::App& program, Context& context);
void add_reading_list(CLI::App& program, Context& context);
void add_demo(CLI::App& program, Context& context);
void add_report(CLI::App& program, Context& context);
void add_language(CLI::App& program, Context& context);
void add_export(CLI::App& program, Context& context);
void add_import(CLI::App& program, Context& context);
void add_merge(CLI::App& program, Context& context);
void add_reword(CLI::App& program, Context& context);
void add_schema(CLI::App& program, Context& context);
void add_itemsets(CLI::App& program, Context& context);
void add_new(CLI::App& program, Context& context);

}  // namespace debrief::cli
