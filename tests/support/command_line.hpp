// Runs the commands of `debrief` inside the test program.
#pragma once

#include <string>
#include <vector>

namespace debrief::testing {

struct CommandResult {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// The command as a person would type it, without the program's name; `in` stands on standard input.
CommandResult run_debrief(const std::vector<std::string>& arguments, const std::string& in = {});

}  // namespace debrief::testing
