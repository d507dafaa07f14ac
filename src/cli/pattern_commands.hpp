// The commands on patterns across reviews, declared beside commands.hpp so that the other commands need not know them.
#pragma once

#include "cli/command.hpp"

namespace debrief::cli {

void add_agreement(CLI::App& program, Context& context);
void add_patterns(CLI::App& program, Context& context);
void add_similar(CLI::App& program, Context& context);

}  // namespace debrief::cli
