#include "support/command_line.hpp"

#include <sstream>

#include "cli/command.hpp"
#include "support/places.hpp"

namespace debrief::testing {

CommandResult run_debrief(const std::vector<std::string>& arguments, const std::string& in) {
  std::istringstream input(in);
  std::ostringstream out;
  std::ostringstream err;
  const cli::Environment environment{(source_folder() / "examples/corpus").string()};
  const int exit_code = cli::run(arguments, environment, {input, out, err});
  return {exit_code, out.str(), err.str()};
}

}  // namespace debrief::testing
