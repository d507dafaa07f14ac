#include "io/json_tape.hpp"

namespace debrief::inline v0::json {

Parsed parse(std::string_view text, const Limits& limits) {
  if (std::optional<Tape> tape = parse_fast(text, limits)) return {std::move(*tape), std::nullopt};
  return parse_carefully(text, limits);
}

std::string minified(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string) {
      out += c;
      if (c == '\\' && i + 1 < json.size()) {
        out += json[++i];
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      out += c;
      in_string = true;
    } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
      out += c;
    }
  }
  return out;
}

}  // namespace debrief::inline v0::json
