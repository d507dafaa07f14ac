// Markdown read line by line, so that everything keeps the line it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace debrief::inline v0::markdown {

/// A line without its end and without the marks of its block.
struct Line {
  std::string_view text;
  std::int64_t number = 0;
};

enum class BlockKind : std::uint8_t { heading, paragraph, item, table, code, quote, comment };

struct Row {
  std::vector<std::string_view> cells;
  std::int64_t line = 0;
};

/// One block in document order. The tree is flat: `level` tells how deep a block stands.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  /// Headings: 1 to 6. Items: 0 for the outermost list. Others: how many items they stand in.
  int level = 0;
  /// Items: a number or letter stands before it.
  bool ordered = false;
  /// Items: the state of a check box.
  std::optional<bool> checked;
  /// Tables: the first row is the header.
  bool has_header = false;
  std::vector<Line> lines;
  std::vector<Row> rows;

  std::int64_t line() const { return lines.empty() ? 0 : lines.front().number; }
};

/// The blocks of a text whose first line has the given number. Every line that is not blank, a fence or a rule stands
/// in exactly one block. CommonMark where authors follow it; lists that are indented carelessly nest as they look.
/// Views point into `text`. Linear in the text.
std::vector<Block> read_blocks(std::string_view text, std::int64_t first_line);

/// The cells of one row of a pipe table, outer pipes or none.
std::vector<std::string_view> cells_of(std::string_view line);

/// True for the row of dashes below a table's header.
bool is_delimiter_row(std::string_view line);

/// "+------+-----+": the line between the rows of a table drawn in plain text.
bool is_grid_border(std::string_view line);

/// The rows of an AsciiDoc table whose lines stand between its marks: a row on a line, or a cell on each.
std::vector<Row> asciidoc_rows(const std::vector<Line>& lines, bool& has_header);

/// The rows of an HTML table that stands on these lines.
std::vector<Row> html_rows(const std::vector<Line>& lines, bool& has_header);

}  // namespace debrief::inline v0::markdown
