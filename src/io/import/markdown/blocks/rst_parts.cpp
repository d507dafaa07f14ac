#include "io/import/markdown/blocks/rst_parts.hpp"

#include <algorithm>

#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/markup_table.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// ":ref:" before "`words`": how long it is, 0 where no role stands.
std::size_t role_at(std::string_view text) {
  if (text.size() < 4 || text.front() != ':' || !is_letter(text[1])) return 0;
  std::size_t end = 1;
  while (end < text.size() && end < 40 && (is_word(text[end]) || text[end] == '-' || text[end] == ':')) ++end;
  const bool role = end < text.size() && text[end] == '`' && text[end - 1] == ':';
  return role ? end : 0;
}

/// "`words <target>`_": words alone for a role, a link for an address.
std::string linked(std::string_view inside, bool role) {
  const std::size_t open = inside.ends_with('>') ? inside.rfind(" <") : nowhere;
  if (open == nowhere) return std::string(inside);
  const std::string words(trimmed(inside.substr(0, open)));
  if (role) return words;
  return "[" + words + "](" + std::string(inside.substr(open + 2, inside.size() - open - 3)) + ")";
}

/// What stands between "*" or "-" and the rest of a row or cell, as the column where the cell's text begins.
bool is_mark(std::string_view text, char mark) {
  return text == std::string_view(&mark, 1) || (text.size() > 1 && text[0] == mark && text[1] == ' ');
}

std::size_t number_behind(std::string_view text, std::string_view option) {
  if (!text.starts_with(option)) return 0;
  const std::string_view value = trimmed(text.substr(option.size()));
  return digits_at(value) > 0 ? static_cast<std::size_t>(value[0] - '0') : 0;
}

/// The values of one line of CSV.
std::vector<std::string> csv_values(std::string_view text) {
  std::vector<std::string> out(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      if (quoted && i + 1 < text.size() && text[i + 1] == '"')
        out.back() += text[i++];
      else
        quoted = !quoted;
    } else if (text[i] == ',' && !quoted) {
      out.emplace_back();
    } else {
      out.back() += text[i];
    }
  }
  for (std::string& value : out) value = rst_words(trimmed(value));
  return out;
}

}  // namespace

std::string rst_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of(":`|", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("``")) {
      const std::size_t close = end_of_mark(text, at + 2, "``");
      const std::size_t end = close == nowhere ? at + 2 : close + 2;
      out += text.substr(at, end - at);
      at = end;
      continue;
    }
    const std::size_t role = role_at(rest);
    const std::size_t close = role > 0 || rest.front() == '`' ? end_of_mark(text, at + role + 1, "`") : nowhere;
    const bool link = close != nowhere && close + 1 < text.size() && text[close + 1] == '_';
    if (close != nowhere && (role > 0 || link)) {
      out += linked(text.substr(at + role + 1, close - at - role - 1), role > 0);
      at = close + 1;
      if (link) at += run_of(text.substr(at, 2), '_');
      continue;
    }
    // "|name|" stands for words that are said elsewhere.
    const std::size_t bar = rest.front() == '|' ? end_of_mark(text.substr(0, at + 40), at + 1, "|") : nowhere;
    const bool name = bar != nowhere && bar > at + 1 && !is_blank(text[at + 1]) && !is_blank(text[bar - 1]);
    if (name) {
      out += text.substr(at + 1, bar - at - 1);
      at = bar + 1;
      continue;
    }
    out += text[at++];
  }
  return out;
}

void write_list_table(MarkupLines& lines, std::size_t first, std::size_t end) {
  std::vector<MarkupRow> rows;
  std::size_t header = 0, row_indent = nowhere, cell_indent = nowhere;
  for (std::size_t i = first + 1; i < end; ++i) {
    std::string_view text = trimmed(lines[i]);
    std::size_t indent = indent_of(lines[i]);
    if (text.empty()) continue;
    if (rows.empty() && text.front() == ':') {
      header = std::max(header, number_behind(text, ":header-rows:"));
      continue;
    }
    if (is_mark(text, '*') && (rows.empty() || indent == row_indent)) {
      row_indent = indent;
      rows.push_back({i, {}});
      const std::string_view rest = trimmed(text.substr(1));
      indent += 1 + indent_of(text.substr(1));
      cell_indent = indent;
      text = rest;
    }
    if (rows.empty()) continue;
    if (is_mark(text, '-') && indent == cell_indent) {
      rows.back().cells.push_back(rst_words(trimmed(text.substr(1))));
    } else if (!rows.back().cells.empty() && !text.starts_with(".. ")) {
      add_to_cell(rows.back().cells.back(), rst_words(text));
    }
  }
  // A row that says nothing is none.
  std::erase_if(rows, [](const MarkupRow& row) { return row.cells.empty(); });
  write_table(lines, first, end, std::move(rows), header > 0);
}

void write_csv_table(MarkupLines& lines, std::size_t first, std::size_t end) {
  std::vector<MarkupRow> rows;
  bool header = false;
  for (std::size_t i = first + 1; i < end; ++i) {
    const std::string_view text = trimmed(lines[i]);
    if (text.empty()) continue;
    if (text.starts_with(":header:")) {
      rows.push_back({i, csv_values(trimmed(text.substr(8)))});
      header = true;
    } else if (text.front() == ':' && (rows.empty() || rows.size() == 1)) {
      header = header || number_behind(text, ":header-rows:") > 0;
    } else {
      rows.push_back({i, csv_values(text)});
    }
  }
  write_table(lines, first, end, std::move(rows), header);
}

}  // namespace debrief::inline v0::markdown
