#include "io/import/json_node.hpp"

namespace debrief::inline v0::import_detail {

std::string pointer_to(const std::vector<json::Value>& values, std::size_t offset) {
  std::string out;
  std::size_t parent = 0;
  while (parent < values.size() && values[parent].begin != offset) {
    const bool list = values[parent].kind == json::Kind::array;
    std::size_t place = 0;
    std::size_t child = parent + 1;
    while (child < values[parent].next && values[child].end <= offset) {
      child = values[child].next;
      ++place;
    }
    if (child >= values[parent].next || values[child].begin > offset) break;
    out += '/';
    if (list) {
      out += std::to_string(place);
    } else {
      for (const char c : values[child].key) {
        if (c == '~') {
          out += "~0";
        } else if (c == '/') {
          out += "~1";
        } else {
          out += c;
        }
      }
    }
    parent = child;
  }
  return out;
}

}  // namespace debrief::inline v0::import_detail
