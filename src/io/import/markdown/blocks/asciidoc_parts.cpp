#include "io/import/markdown/blocks/asciidoc_parts.hpp"

#include <algorithm>

#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/markup_table.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// The bracket that closes the one at `open`, not further than a mark reaches.
std::size_t closing_bracket(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < text.size() && i < open + longest_mark; ++i) {
    if (text[i] == '[') ++depth;
    if (text[i] == ']' && --depth == 0) return i;
  }
  return nowhere;
}

/// What a macro "name:target[words]" says, by the word before its bracket; nothing where that is no macro.
std::optional<std::string> macro_words(std::string_view head, std::string_view inside) {
  const std::string_view words = inside.substr(0, inside.find(','));
  if (head.starts_with("footnote:")) return " (" + std::string(inside) + ")";
  if (head.starts_with("icon:")) return std::string();
  if (head.starts_with("image:")) return "![" + std::string(words) + "](" + std::string(head.substr(6)) + ")";
  if (head.starts_with("link:")) head.remove_prefix(5);
  if (holds(head, "://") || head.starts_with("mailto:")) {
    if (words.empty()) return std::string(head);
    return "[" + std::string(words) + "](" + std::string(head) + ")";
  }
  // An address that begins with an attribute, and macros such as "kbd:[Enter]" and "xref:page[words]".
  const std::size_t colon = head.find(':');
  const bool macro = colon != nowhere && colon > 1 &&
                     std::all_of(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(colon), is_letter);
  if (head.starts_with('{') || macro) return std::string(words);
  return std::nullopt;
}

/// Words such as "2+" or ".3+^h" before a bar say how a cell stands.
void take_cell_mark(std::string& cell) {
  std::size_t at = cell.size();
  while (at > 0 && std::string_view("0123456789.+*<^>aehlmsd").find(cell[at - 1]) != nowhere) --at;
  const bool alone = at == 0 || cell[at - 1] == ' ';
  const bool mark = cell.size() - at == 1 ? !is_digit(cell.back()) : cell.find_first_of("+*<^>", at) != nowhere;
  if (alone && at < cell.size() && mark) cell.resize(at);
}

/// How many columns "cols="1,4,2"", "cols=3*" names; 0 for none.
std::size_t columns_of(std::string_view attributes) {
  const std::size_t at = attributes.find("cols=");
  if (at == nowhere) return 0;
  std::string_view value = attributes.substr(at + 5);
  const bool quoted = value.starts_with('"');
  if (quoted) value.remove_prefix(1);
  value = value.substr(0, first_of(value, "\"]"));
  if (!quoted) value = value.substr(0, value.find(','));
  std::size_t out = 0;
  while (out < 64) {
    const std::string_view part = trimmed(value.substr(0, value.find(',')));
    const bool many = digits_at(part) == 1 && part.size() > 1 && part[1] == '*';
    out += many ? static_cast<std::size_t>(part[0] - '0') : 1;
    if (value.find(',') == nowhere) break;
    value = value.substr(value.find(',') + 1);
  }
  return out;
}

struct Cell {
  std::size_t line = 0;
  std::string words;
};

/// The cells between two lines; a line that opens none goes on with the last one.
std::vector<Cell> cells_between(const MarkupLines& lines, std::size_t begin, std::size_t end) {
  std::vector<Cell> out;
  for (std::size_t i = begin; i < end; ++i) {
    std::string_view text = trimmed(lines[i]);
    while (!text.empty()) {
      std::size_t bar = text.find('|');
      while (bar != nowhere && bar > 0 && text[bar - 1] == '\\') bar = text.find('|', bar + 1);
      std::string before(text.substr(0, bar));
      if (bar != nowhere) take_cell_mark(before);
      if (!out.empty()) add_to_cell(out.back().words, asciidoc_words(trimmed(before)));
      if (bar == nowhere) break;
      out.push_back({i, {}});
      text = text.substr(bar + 1);
    }
  }
  return out;
}

}  // namespace

std::string asciidoc_words(std::string_view text) {
  if (text.ends_with(" +")) text.remove_suffix(2);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of("[<`", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("``") || rest.starts_with("<<")) {
      const bool quote = rest.front() == '`';
      const std::size_t close = end_of_mark(text, at + 2, quote ? "''" : ">>");
      if (close != nowhere) {
        const std::string_view inside = text.substr(at + 2, close - at - 2);
        const std::size_t comma = quote ? nowhere : inside.find(',');
        const std::string words(comma == nowhere ? inside : trimmed(inside.substr(comma + 1)));
        out += quote ? "\"" + words + "\"" : words;
        at = close + 2;
        continue;
      }
    }
    const std::size_t close = rest.front() == '[' ? closing_bracket(text, at) : nowhere;
    if (close != nowhere) {
      std::size_t head = out.size();
      while (head > 0 && out.size() - head < 300 && !is_blank(out[head - 1]) && out[head - 1] != '(') --head;
      // "sentence.footnote:[…]": the macro begins behind the word.
      if (const std::size_t note = out.rfind("footnote:"); note != nowhere && note + 9 == out.size()) head = note;
      if (const std::size_t macro = out.find_last_of("{", out.size()); macro != nowhere && macro > head) head = macro;
      const auto words = macro_words(std::string_view(out).substr(head), text.substr(at + 1, close - at - 1));
      if (words) {
        out.resize(head);
        out += *words;
        at = close + 1;
        continue;
      }
    }
    out += text[at++];
  }
  return out;
}

void write_asciidoc_table(MarkupLines& lines, std::size_t first, std::size_t end, std::string_view attributes) {
  const std::vector<Cell> cells = cells_between(lines, first + 1, end - 1);
  std::size_t width = columns_of(attributes);
  std::size_t on_first_line = 0, before_blank = 0;
  bool blank = false;
  std::size_t next_line = first + 1;
  for (const Cell& cell : cells) {
    for (; next_line < cell.line; ++next_line) blank = blank || (before_blank > 0 && trimmed(lines[next_line]).empty());
    on_first_line += cell.line == cells.front().line ? 1 : 0;
    if (!blank) ++before_blank;
  }
  if (width == 0) width = on_first_line > 1 ? on_first_line : std::max<std::size_t>(before_blank, 1);
  const bool header = holds(attributes, "header") || (blank && before_blank == width);
  std::vector<MarkupRow> rows;
  for (const Cell& cell : cells) {
    if (rows.empty() || rows.back().cells.size() == width) {
      // Two rows on one line: the second stands where the table has room.
      const std::size_t line = rows.empty() ? cell.line : std::max(cell.line, rows.back().line + 1);
      if (line + 1 >= end) break;
      rows.push_back({line, {}});
    }
    rows.back().cells.push_back(cell.words);
  }
  write_table(lines, first, end, std::move(rows), header);
}

}  // namespace debrief::inline v0::markdown
