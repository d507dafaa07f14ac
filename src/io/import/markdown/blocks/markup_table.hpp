// A table of another markup as one of Markdown, on the lines that it stood on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/blocks/markup.hpp"

namespace debrief::inline v0::markdown {

/// A row with the line that it began on.
struct MarkupRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};

/// Writes the rows over the lines from `first` to the one before `end`. Those between two rows hold what Markdown takes
/// for the border of a row. A header right above the next row moves up one line, where there is one.
void write_table(MarkupLines& lines, std::size_t first, std::size_t end, std::vector<MarkupRow> rows, bool header);

/// Adds a line to a cell that stands on several.
void add_to_cell(std::string& cell, std::string_view text);

}  // namespace debrief::inline v0::markdown
