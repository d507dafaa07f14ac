#include "io/json_tape.hpp"

namespace debrief::inline v0::json {

Parsed parse(std::string_view text, const Limits& limits) {
  if (std::optional<Tape> tape = parse_fast(text, limits)) return {std::move(*tape), std::nullopt};
  return parse_carefully(text, limits);
}

std::string minified(std::string_view json) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  std::string out;
  out.reserve(json.size());
  std::size_t i = 0;
  while (i < json.size()) {
    if (is_space(json[i])) {
      ++i;
      continue;
    }
    // A run to the next white space, with the strings in it whole.
    const std::size_t start = i;
    while (i < json.size() && !is_space(json[i])) {
      if (json[i++] != '"') continue;
      for (;;) {
        const std::size_t mark = json.find('"', i);
        if (mark == std::string_view::npos) {
          i = json.size();
          break;
        }
        std::size_t slashes = mark;
        while (slashes > i && json[slashes - 1] == '\\') --slashes;
        i = mark + 1;
        if ((mark - slashes) % 2 == 0) break;
      }
    }
    out += json.substr(start, i - start);
  }
  return out;
}

}  // namespace debrief::inline v0::json
