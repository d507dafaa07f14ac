#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>

#include "cli/command.hpp"
#include "debrief/core/limits.hpp"
#include "debrief/io/file.hpp"

namespace debrief::cli {

void refuse(Context& context, const Error& error) {
  context.streams.err << "debrief: " << describe_error(error) << '\n';
  context.exit_code = could_not;
}

void tell_unreadable(Context& context, const std::filesystem::path& folder, const std::error_code& failure) {
  context.streams.err << "debrief: " << folder.string() << ": the folder could not be read: " << failure.message()
                      << '\n';
  context.exit_code = std::max(context.exit_code, with_findings);
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
