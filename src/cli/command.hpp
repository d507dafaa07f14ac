// The commands of `debrief`, apart from main() so that Python's `python -m debrief` runs the very same ones.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

#include "debrief/core/error.hpp"

namespace CLI {
class App;
}

namespace debrief::cli {

/// Exit codes of every command.
inline constexpr int clean = 0;
inline constexpr int with_findings = 1;
inline constexpr int could_not = 2;

/// Where a command reads and writes: machine output on `out`, people's words on `err`.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// What the program knows about its surroundings.
struct Environment {
  /// The folder of the example incidents, for `demo`.
  std::string examples;
};

/// What a command gets besides its options. It leaves its exit code in `exit_code`.
struct Context {
  Environment environment;
  Streams streams;
  int exit_code = clean;
};

/// Runs the command named by `arguments` (without the program's name) and gives its exit code. Never throws: a misused
/// option is explained on `err` and gives could_not.
int run(std::span<const std::string> arguments, const Environment& environment, Streams streams);

/// Says on `err` why a call could not be carried out and sets could_not.
void refuse(Context& context, const Error& error);

/// Says on `err` that a folder could not be looked into, and sets with_findings: what it holds is missing.
void tell_unreadable(Context& context, const std::filesystem::path& folder, const std::error_code& failure);

/// The bytes of a file, or of standard input for "-". An error was already refused where there is no value.
bool load_input(Context& context, const std::string& path, std::string& bytes);

}  // namespace debrief::cli
