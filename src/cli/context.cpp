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
