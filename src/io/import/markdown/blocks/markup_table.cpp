#include "io/import/markdown/blocks/markup_table.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The words of a cell, with what would end it written otherwise.
std::string cell_words(std::string_view cell) {
  const bool open_code = std::count(cell.begin(), cell.end(), '`') % 2 != 0;
  std::string out;
  for (const char c : cell) {
    if (c == '|' || (c == '`' && open_code)) out += '\\';
    out += c;
  }
  return out;
}

std::string row_line(const MarkupRow& row) {
  std::string out = "|";
  for (const std::string& cell : row.cells) out += " " + cell_words(trimmed(cell)) + " |";
  return out;
}

}  // namespace

void add_to_cell(std::string& cell, std::string_view text) {
  text = trimmed(text);
  if (!cell.empty() && !text.empty()) cell += ' ';
  cell += text;
}

void write_table(MarkupLines& lines, std::size_t first, std::size_t end, std::vector<MarkupRow> rows, bool header) {
  for (std::size_t i = first; i < end; ++i) lines[i].clear();
  if (rows.empty()) return;
  const std::size_t begin = rows.front().line;
  const bool tight = rows.size() > 1 && rows[1].line == begin + 1;
  for (std::size_t i = begin; i < end; ++i) lines[i] = "+---+";
  for (const MarkupRow& row : rows) lines[row.line] = row_line(row);
  if (begin == first) {
    // Nothing stands above the rows: the first two make a table by themselves.
    if (header && !tight && begin + 1 < end) lines[begin + 1] = "|---|";
    return;
  }
  lines[begin - 1] = "+---+";
  if (!header) return;
  if (tight) {
    lines[begin - 1] = lines[begin];
    lines[begin] = "|---|";
  } else if (begin + 1 < end) {
    lines[begin + 1] = "+===+";
  }
}

}  // namespace debrief::inline v0::markdown
