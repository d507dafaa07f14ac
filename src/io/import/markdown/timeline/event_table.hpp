// A table whose rows are events.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "io/import/markdown/inline/inline_text.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

struct EventRow {
  /// The cells of the time, put together as one stamp.
  std::string when;
  /// The cells of the row as they stand, in plain words.
  std::string whole;
  std::string text;
  std::string who;
  std::string phase;
  /// "Header: cell" for columns without a home.
  std::vector<std::string> remarks;
  std::vector<Link> links;
  std::int64_t line = 0;
  /// A column of times holds "0905" and its like.
  bool four_digits = false;
  /// A row of a table that this library wrote: without a time it is an event whose place in the order is known.
  bool ordered = false;
};

/// The rows of a table with a column of times; none where it has no such column. `strict` asks for a header that says
/// so or for two rows that hold clock times. A zone named by the header goes to `zone`.
std::vector<EventRow> event_rows(const Block& table, const References& references, bool strict,
                                 std::optional<Zone>& zone);

}  // namespace debrief::inline v0::markdown
