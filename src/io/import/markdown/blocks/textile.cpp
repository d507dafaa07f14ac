// Textile and the markup of Jira: "h2. Timeline", "|_. Time |_. Event |", "||Time||Event||", lists of marks.
#include <algorithm>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/markup_table.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// ""words":https://…" and "[words|https://…]" as links.
std::string with_links(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of("\"[", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const bool quote = text[at] == '"';
    const std::size_t close = end_of_mark(text, at + 1, quote ? "\":" : "]");
    const std::string_view inside = close == nowhere ? std::string_view() : text.substr(at + 1, close - at - 1);
    if (quote && close != nowhere && text.substr(close + 2).starts_with("http") && inside.find('"') == nowhere) {
      std::size_t end = close + 2;
      while (end < text.size() && !is_blank(text[end]) && text[end] != '|' && text[end] != ')') ++end;
      while (end > close + 2 && std::string_view(".,;").find(text[end - 1]) != nowhere) --end;
      out += "[" + std::string(inside) + "](" + std::string(text.substr(close + 2, end - close - 2)) + ")";
      at = end;
    } else if (const std::size_t bar = inside.find('|'); !quote && bar != nowhere && holds(inside, "://")) {
      out += "[" + std::string(inside.substr(0, bar)) + "](" + std::string(inside.substr(bar + 1)) + ")";
      at = close + 1;
    } else {
      out += text[at++];
    }
  }
  return out;
}

std::string textile_words(std::string_view text) {
  return with_marks(with_marks(with_links(text), '@', "`"), '-', "~~");
}

/// The marks before a cell's words ("_.", ">.", "\2.", "(class)."): `header` where one of them is "_".
std::string_view without_cell_marks(std::string_view cell, bool& header) {
  const std::size_t dot = cell.substr(0, 12).find(". ");
  const std::size_t end = dot == nowhere && cell.ends_with('.') && cell.size() < 4 ? cell.size() - 1 : dot;
  if (end == nowhere || end == 0) return cell;
  const std::string_view marks = cell.substr(0, end);
  if (marks.find_first_not_of("_<>=^~-/\\0123456789") != nowhere || digits_at(marks) > 0) return cell;
  header = header || holds(marks, "_");
  return cell.substr(end + 1);
}

class TextileReader {
 public:
  explicit TextileReader(MarkupLines& lines) : lines_(lines) {}

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) take(lines_[at_]);
  }

 private:
  void take(std::string& line) {
    if (take_fence(line) || in_code_ || line.empty()) return;
    if (line.front() == '|') return take_table();
    if (line.size() > 4 && line[0] == 'h' && line[1] >= '1' && line[1] <= '6' && line[2] == '.' && line[3] == ' ') {
      line = heading_mark(static_cast<std::size_t>(line[1] - '0')) + textile_words(trimmed(line.substr(3)));
      return;
    }
    if (line.starts_with("{{") && line.ends_with("}}")) return line.clear();
    const std::size_t depth = std::min<std::size_t>(std::max(run_of(line, '*'), run_of(line, '#')), 6);
    if (depth > 0 && depth < line.size() && line[depth] == ' ') {
      const bool ordered = line.front() == '#';
      line = std::string((depth - 1) * 3, ' ') + (ordered ? "1. " : "- ") + textile_words(line.substr(depth + 1));
      return;
    }
    if (line.starts_with("bq. ")) line = "> " + line.substr(4);
    // "p(. ", "p. ", "p{color:red}. "
    const std::size_t dot = line.front() == 'p' && line.size() > 3 ? line.substr(0, 30).find(". ") : nowhere;
    if (dot == 1 || (dot != nowhere && std::string_view("(){<>=").find(line[1]) != nowhere)) line.erase(0, dot + 2);
    line = textile_words(line);
  }

  /// "<pre>", "{code:sh}", "{noformat}" up to where they end.
  bool take_fence(std::string& line) {
    const std::string_view text = trimmed(line);
    if (in_code_) {
      const bool ends = jira_ ? text == "{code}" || text == "{noformat}" : holds(text, "</pre>");
      if (!ends) return false;
      in_code_ = false;
      line = "```";
      return true;
    }
    const bool html = text.starts_with("<pre>") && !holds(text, "</pre>");
    jira_ = !html && (text.starts_with("{code") || text.starts_with("{noformat")) && text.ends_with('}');
    if (!html && !jira_) return false;
    in_code_ = true;
    line = "```";
    return true;
  }

  /// Rows up to a line that neither opens one nor goes on with it.
  void take_table() {
    std::vector<MarkupRow> rows;
    std::size_t end = at_;
    bool header = true;
    while (end < lines_.size() && lines_[end].starts_with('|')) {
      const std::size_t line = end;
      std::string text = lines_[end++];
      // A cell with more than one line: the row ends where a bar ends a line.
      std::size_t more = end;
      while (!trimmed(text).ends_with('|') && more < lines_.size() && more < line + 12 && !lines_[more].empty() &&
             !lines_[more].starts_with('|')) {
        text += " " + lines_[more++];
      }
      if (trimmed(text).ends_with('|'))
        end = more;
      else
        text = lines_[line];
      rows.push_back({line, cells(text, rows.empty(), header)});
    }
    const bool above = at_ > 0 && trimmed(lines_[at_ - 1]).empty();
    write_table(lines_, above ? at_ - 1 : at_, end, std::move(rows), header);
    at_ = end - 1;
  }

  static std::vector<std::string> cells(std::string_view text, bool first, bool& header) {
    std::vector<std::string> out;
    text = trimmed(text);
    const bool jira = text.starts_with("||");
    std::string words = textile_words(text.substr(1));
    std::string_view rest = words;
    std::size_t marked = 0;
    while (!rest.empty()) {
      std::size_t bar = std::min(rest.find('|'), rest.size());
      bool head = jira;
      std::string_view cell = without_cell_marks(rest.substr(0, bar), head);
      // The empty cells between the bars of "||Time||Event||".
      if (!jira || bar > 0) {
        out.emplace_back(trimmed(cell));
        marked += head ? 1 : 0;
      }
      rest = bar == rest.size() ? std::string_view() : rest.substr(bar + 1);
    }
    if (first) header = marked == out.size();
    return out;
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  bool in_code_ = false;
  bool jira_ = false;
};

}  // namespace

void textile_as_markdown(MarkupLines& lines) {
  TextileReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
