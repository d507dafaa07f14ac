#include <algorithm>

#include "io/import/markdown/blocks/blocks.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

std::vector<std::string_view> cells_of(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  bool code = false;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    if (i < line.size() && line[i] == '`') code = !code;
    if (i < line.size() && line[i] == '\\') {
      ++i;
      continue;
    }
    // A pipe inside a code span divides cells all the same in GitHub's tables; authors mostly mean a character.
    if (i >= line.size() || (line[i] == '|' && !code)) {
      out.push_back(trimmed(line.substr(begin, std::min(i, line.size()) - begin)));
      begin = i + 1;
    }
  }
  return out;
}

bool is_delimiter_row(std::string_view line) {
  line = trimmed(line);
  bool dash = false, pipe = false;
  for (const char c : line) {
    if (c == '-') dash = true;
    if (c == '|') pipe = true;
    if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t' && c != '+') return false;
  }
  return dash && pipe;
}

namespace {

/// The end of the tag that begins at `at`, or npos.
std::size_t tag_end(std::string_view text, std::size_t at) {
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '>') return i + 1;
    if (text[i] == '<') break;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<Row> html_rows(const std::vector<Line>& lines, bool& has_header) {
  std::vector<Row> out;
  has_header = false;
  if (lines.empty()) return out;
  // The lines are neighbours in one text, so that a cell over several lines is one view.
  const char* begin = lines.front().text.data();
  const char* end = lines.back().text.data() + lines.back().text.size();
  const std::string_view text(begin, static_cast<std::size_t>(end - begin));
  std::int64_t line = lines.front().number;
  std::size_t cell = std::string_view::npos;
  bool comments_close = true;
  const auto close = [&](std::size_t at) {
    if (cell != std::string_view::npos && !out.empty())
      out.back().cells.push_back(trimmed(text.substr(cell, at - cell)));
    cell = std::string_view::npos;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') ++line;
    if (text[i] != '<') continue;
    const std::string_view rest = text.substr(i);
    // A row that stands in a comment is none.
    if (rest.starts_with("<!--") && comments_close) {
      const std::size_t closing = text.find("-->", i);
      comments_close = closing != std::string_view::npos;
      if (comments_close && cell == std::string_view::npos) {
        const std::string_view comment = text.substr(i, closing - i);
        line += std::count(comment.begin(), comment.end(), '\n');
        i = closing;
        continue;
      }
    }
    const bool closing = begins_with(rest, "</td") || begins_with(rest, "</th") || begins_with(rest, "</tr");
    const bool row = begins_with_word(rest, "<tr");
    const bool opens = begins_with_word(rest, "<td") || begins_with_word(rest, "<th");
    if (!closing && !row && !opens) continue;
    close(i);
    const std::size_t after = tag_end(text, i);
    if (after == std::string_view::npos) break;
    if (row || (opens && out.empty())) out.push_back({{}, line});
    if (opens) {
      if (out.size() == 1 && begins_with_word(rest, "<th")) has_header = true;
      cell = after;
    }
    i = after - 1;
  }
  close(text.size());
  std::erase_if(out, [](const Row& each) { return each.cells.empty(); });
  return out;
}

bool is_grid_border(std::string_view line) {
  line = trimmed(line);
  return line.size() > 4 && line.starts_with('+') && line.ends_with('+') &&
         line.find_first_not_of("+-=") == std::string_view::npos && line.find_first_of("-=") == 1;
}

std::vector<Row> asciidoc_rows(const std::vector<Line>& lines, bool& has_header) {
  std::vector<Row> cells_on_lines;
  std::size_t first_group = 0;
  bool blank_behind_first = false;
  for (const Line& line : lines) {
    std::string_view text = trimmed(line.text);
    if (text.empty()) {
      blank_behind_first = blank_behind_first || !cells_on_lines.empty();
      continue;
    }
    if (!text.starts_with('|')) {
      // A line that opens no cell goes on with the last one above it; both stand in the same text.
      if (!cells_on_lines.empty()) {
        std::string_view& cell = cells_on_lines.back().cells.back();
        cell = {cell.data(), static_cast<std::size_t>(text.data() + text.size() - cell.data())};
      }
      continue;
    }
    Row row;
    row.line = line.number;
    while (!text.empty()) {
      const std::size_t next = text.find('|', 1);
      row.cells.push_back(trimmed(text.substr(1, next == std::string_view::npos ? next : next - 1)));
      text = next == std::string_view::npos ? std::string_view() : text.substr(next);
    }
    if (!blank_behind_first) first_group += row.cells.size();
    cells_on_lines.push_back(std::move(row));
  }
  std::vector<Row> out;
  if (cells_on_lines.empty()) return out;
  has_header = blank_behind_first;
  const std::size_t on_first_line = cells_on_lines.front().cells.size();
  const std::size_t width = on_first_line > 1 ? on_first_line : std::max<std::size_t>(first_group, 1);
  for (Row& row : cells_on_lines) {
    for (const std::string_view cell : row.cells) {
      if (out.empty() || out.back().cells.size() == width) out.push_back({{}, row.line});
      out.back().cells.push_back(cell);
    }
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
