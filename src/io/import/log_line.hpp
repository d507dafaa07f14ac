// One line of a log taken apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "debrief/core/instant.hpp"

namespace debrief::inline v0::import_detail {

/// The parts of a line. Views into it.
struct LogLine {
  /// A day that the line announces, and nothing else: "--- Day changed Thu Mar 04 2021".
  std::optional<Date> new_day;
  /// The time as written; empty where the line has none.
  std::string_view time;
  /// Exactly one of these says what kind of time it is.
  std::optional<std::int64_t> unix_seconds;
  std::optional<std::int32_t> second_of_day;
  bool dated = false;
  bool has_seconds = true;
  /// Who speaks, without "@" and "+"; empty where nobody does.
  std::string_view nick;
  /// True for joins, parts and what else the chat itself says.
  bool by_chat = false;
  std::string_view text;
};

/// Takes a line apart. Constant work besides looking for the nick.
LogLine read_log_line(std::string_view line);

}  // namespace debrief::inline v0::import_detail
