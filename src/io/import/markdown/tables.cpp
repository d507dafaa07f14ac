#include "io/import/markdown/blocks.hpp"
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
  const auto close = [&](std::size_t at) {
    if (cell != std::string_view::npos && !out.empty())
      out.back().cells.push_back(trimmed(text.substr(cell, at - cell)));
    cell = std::string_view::npos;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') ++line;
    if (text[i] != '<') continue;
    const std::string_view rest = text.substr(i);
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

}  // namespace debrief::inline v0::markdown
