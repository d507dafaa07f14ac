// JSON text put together piece by piece, for findings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace debrief::inline v0::check_detail {

/// Appends a JSON string, quotes included. Control characters and bytes that are not UTF-8 do not break the text.
void append_string(std::string& out, std::string_view text);

/// A JSON object written member by member.
class ObjectText {
 public:
  explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }
  void close() { out_ += '}'; }

  std::string& member(std::string_view name) {
    if (!first_) out_ += ", ";
    first_ = false;
    append_string(out_, name);
    out_ += ": ";
    return out_;
  }
  void text(std::string_view name, std::string_view value) { append_string(member(name), value); }
  void number(std::string_view name, std::int64_t value) { member(name) += std::to_string(value); }

 private:
  std::string& out_;
  bool first_ = true;
};

}  // namespace debrief::inline v0::check_detail
