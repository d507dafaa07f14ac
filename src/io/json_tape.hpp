// A parsed JSON text as a flat list of values with their places in the text: what the typed reader walks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/limits.hpp"

namespace debrief::inline v0::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// One value. Values stand in document order; `next` is the index behind the value and everything in it, so that the
/// children of value i are i + 1, tape[i + 1].next, … below tape[i].next.
struct Value {
  Kind kind = Kind::null;
  bool truth = false;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;
  /// For a member of an object: its unescaped name and where the name begins.
  std::string_view key;
  std::size_t key_begin = 0;
  /// For a string: its unescaped text.
  std::string_view text;
};

/// Why a text is no tape. `rule` is the name of a reading rule.
struct Problem {
  std::string rule;
  std::size_t offset = 0;
  std::string message;
};

/// A parsed text. Views point into the text itself or into `storage`; the text must outlive the tape.
struct Tape {
  std::vector<Value> values;
  std::shared_ptr<void> storage;
};

struct Parsed {
  Tape tape;
  std::optional<Problem> problem;
};

/// Parses with the fast engine where there is one, and diagnoses with the careful one.
Parsed parse(std::string_view text, const Limits& limits);

/// The careful engine (nlohmann_json): about ten times slower, and it says exactly what is wrong where.
Parsed parse_carefully(std::string_view text, const Limits& limits);

/// The fast engine (simdjson). Nothing for any text that it does not like, and where it is not built in.
std::optional<Tape> parse_fast(std::string_view text, const Limits& limits);

/// A valid JSON value without insignificant white space.
std::string minified(std::string_view json);

}  // namespace debrief::inline v0::json
