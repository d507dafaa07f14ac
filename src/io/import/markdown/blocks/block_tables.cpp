// Tables: of pipes, of tabs, drawn in plain text, of AsciiDoc, and where one of HTML stands.
#include <algorithm>

#include "io/import/markdown/blocks/block_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The line of dashes alone that some write below the head of a table: Markdown takes it for a heading's underline.
bool is_loose_delimiter(std::string_view text) {
  text = trimmed(text);
  return text.size() >= 3 && text.find_first_not_of('-') == std::string_view::npos;
}

/// The cells of a row that was copied out of a spreadsheet.
std::vector<std::string_view> tabbed_cells(std::string_view line) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t end = line.find('\t'); end != std::string_view::npos; end = line.find('\t', begin)) {
    out.push_back(trimmed(line.substr(begin, end - begin)));
    begin = end + 1;
  }
  out.push_back(trimmed(line.substr(begin)));
  return out;
}

/// "Date\tTime\tWhat": three short names or more.
bool is_tabbed_head(std::string_view line) {
  constexpr std::size_t longest_name = 30;
  if (std::count(line.begin(), line.end(), '\t') < 2) return false;
  const auto cells = tabbed_cells(line);
  return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
    return !cell.empty() && cell.size() <= longest_name && is_letter(cell.front()) &&
           std::none_of(cell.begin(), cell.end(), is_digit);
  });
}

}  // namespace

bool BlockReader::take_tabbed_table(std::size_t indent, std::string_view line) {
  if (line.find('\t') == std::string_view::npos) return false;
  if (continues(BlockKind::table)) {
    Block& table = blocks_.back();
    auto cells = tabbed_cells(line);
    if (!is_tabbed_head(table.lines.front().text) || cells.size() > table.rows.front().cells.size()) return false;
    table.lines.push_back({line, number_});
    table.rows.push_back({std::move(cells), number_});
    return true;
  }
  if (indent > 0 || !is_tabbed_head(line) || at_ + 1 == lines_.size()) return false;
  const std::string_view next = lines_[at_ + 1];
  if (std::count(next.begin(), next.end(), '\t') != std::count(line.begin(), line.end(), '\t')) return false;
  leave_items(indent);
  Block& table = open(BlockKind::table, items_.size());
  table.has_header = true;
  table.lines.push_back({line, number_});
  table.rows.push_back({tabbed_cells(line), number_});
  return true;
}

bool BlockReader::take_table(std::size_t indent, std::string_view text) {
  if (trimmed(text) == "|===" && !no_table_closes_) {
    if (take_asciidoc_table(indent)) return true;
    no_table_closes_ = true;
  }
  if (is_grid_border(text) && take_grid_border(indent, text)) return true;
  if (continues(BlockKind::table) && holds(text, "|")) {
    Block& table = blocks_.back();
    table.lines.push_back({text, number_});
    if (is_delimiter_row(text)) return true;
    Row row{cells_of(text), number_};
    // Where the head has no outer pipes, a pipe in front stands behind an empty cell.
    const std::string_view head = trimmed(table.lines.front().text);
    const std::size_t width = table.rows.empty() ? 0 : table.rows.front().cells.size();
    if (!head.starts_with('|') && text.starts_with('|') && row.cells.size() + 1 == width)
      row.cells.insert(row.cells.begin(), std::string_view());
    table.rows.push_back(std::move(row));
    return true;
  }
  if (!holds(text, "|")) return false;
  const std::string_view next = at_ + 1 < lines_.size() ? trimmed(lines_[at_ + 1]) : std::string_view();
  const bool loose = is_loose_delimiter(next) && at_ + 2 < lines_.size() && holds(lines_[at_ + 2], "|");
  if (loose) loose_delimiter_ = number_ + 1;
  const bool header = is_delimiter_row(next) || loose;
  const bool bare = text.front() == '|' && next.starts_with('|') && !next.starts_with("||");
  if ((!header && !bare) || is_delimiter_row(text)) return false;
  leave_items(indent);
  Block& table = open(BlockKind::table, items_.size());
  table.has_header = header;
  table.lines.push_back({text, number_});
  table.rows.push_back({cells_of(text), number_});
  return true;
}

bool BlockReader::take_grid_border(std::size_t indent, std::string_view text) {
  if (!continues(BlockKind::table)) {
    if (at_ + 1 >= lines_.size() || !trimmed(lines_[at_ + 1]).starts_with('|')) return false;
    leave_items(indent);
    open(BlockKind::table, items_.size());
  }
  Block& table = blocks_.back();
  table.lines.push_back({text, number_});
  table.has_header = table.has_header || (table.rows.size() == 1 && holds(text, "="));
  return true;
}

bool BlockReader::take_asciidoc_table(std::size_t indent) {
  std::size_t end = at_ + 1;
  while (end < lines_.size() && trimmed(lines_[end]) != "|===") ++end;
  if (end == lines_.size()) return false;
  leave_items(indent);
  Block& table = open(BlockKind::table, items_.size());
  for (; at_ + 1 < end; ++at_) table.lines.push_back({lines_[at_ + 1], ++number_});
  table.rows = asciidoc_rows(table.lines, table.has_header);
  ++at_;
  ++number_;
  close();
  return true;
}

void BlockReader::take_html_table() {
  Block& table = open(BlockKind::table, 0);
  while (true) {
    table.lines.push_back({lines_[at_], number_});
    if (holds(lowered(lines_[at_]), "</table") || at_ + 1 == lines_.size()) break;
    ++at_;
    ++number_;
  }
  table.rows = html_rows(table.lines, table.has_header);
  close();
}

}  // namespace debrief::inline v0::markdown
