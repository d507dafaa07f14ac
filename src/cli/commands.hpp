// Every command, one source file each: `debrief check` is added by add_check() in check.cpp.
#pragma once

#include "cli/command.hpp"

namespace debrief::cli {

void add_metrics(CLI::App& program, Context& context);
void add_graph(CLI::App& program, Context& context);
void add_schema(CLI::App& program, Context& context);
void add_language(CLI::App& program, Context& context);
void add_itemsets(CLI::App& program, Context& context);

}  // namespace debrief::cli
