// A page that holds many reviews.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "debrief/io/import/markdown.hpp"

namespace debrief::inline v0::markdown {

/// Where one incident of a log stands: from its heading to the next one of its level or above.
struct LogEntry {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Of the heading, from 1.
  std::int64_t line = 0;
  /// The heading as written.
  std::string_view heading;
};

/// The incidents of a page by its headings that name a day and what happened; days and times of a timeline are none.
/// Linear.
std::vector<LogEntry> log_entries(std::string_view text);

/// A review from a part of a page that begins behind so many lines.
Reading<Review> import_part(std::string_view text, std::int64_t lines_before, const MarkdownSource& source);

}  // namespace debrief::inline v0::markdown
