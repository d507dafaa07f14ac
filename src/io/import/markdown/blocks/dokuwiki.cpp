// DokuWiki: headings with more marks the higher they stand, rows of ^ and |, notes in brackets, tasks and wraps.
#include <algorithm>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/markup_table.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// "<todo @wim due:2024-05-03>Add an alert</todo>" as an item with a box.
std::string task_words(std::string_view text, std::size_t close) {
  std::string_view marks = trimmed(text.substr(5, close - 5));
  const std::size_t end = text.find("</todo>", close);
  std::string out(trimmed(text.substr(close + 1, end == nowhere ? end : end - close - 1)));
  bool done = false;
  while (!marks.empty()) {
    const std::string_view mark = marks.substr(0, marks.find(' '));
    done = done || mark.front() == '#';
    if (mark.front() == '@' && mark.size() > 1) out += " - Owner: " + std::string(mark.substr(1));
    if (mark.starts_with("due:")) out += " - Due: " + std::string(mark.substr(4));
    marks = trimmed(marks.substr(mark.size()));
  }
  return (done ? "[x] " : "[ ] ") + out;
}

/// Links, notes, and what is set as it stands.
std::string dokuwiki_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of("[(%{/'\\", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const std::string_view rest = text.substr(at);
    const auto end_of = [&](std::string_view open, std::string_view close) {
      return rest.starts_with(open) ? end_of_mark(text, at + open.size(), close) : nowhere;
    };
    if (const std::size_t close = end_of("[[", "]]"); close != nowhere) {
      const std::string_view inside = text.substr(at + 2, close - at - 2);
      const std::size_t bar = inside.find('|');
      const std::string target(inside.substr(0, bar)), words(bar == nowhere ? inside : inside.substr(bar + 1));
      out += bar != nowhere && holds(target, "://") ? "[" + words + "](" + target + ")" : words;
      at = close + 2;
    } else if (const std::size_t note = end_of("((", "))"); note != nowhere) {
      out += "(" + std::string(text.substr(at + 2, note - at - 2)) + ")";
      at = note + 2;
    } else if (const std::size_t raw = end_of("%%", "%%"); raw != nowhere) {
      out += text.substr(at + 2, raw - at - 2);
      at = raw + 2;
    } else if (const std::size_t file = end_of("{{", "}}"); file != nowhere) {
      at = file + 2;
    } else if (const std::size_t code = end_of("''", "''"); code != nowhere) {
      out += "`" + std::string(text.substr(at + 2, code - at - 2)) + "`";
      at = code + 2;
    } else if (rest.starts_with("\\\\") && (rest.size() == 2 || is_blank(rest[2]))) {
      out += ' ';
      at += 2;
    } else if (rest.starts_with("//") && !out.ends_with(':')) {
      at += 2;
    } else {
      out += text[at++];
    }
  }
  return out;
}

class DokuwikiReader {
 public:
  explicit DokuwikiReader(MarkupLines& lines) : lines_(lines) {}

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) take(lines_[at_]);
  }

 private:
  void take(std::string& line) {
    const std::string_view text = trimmed(line);
    if (!code_end_.empty()) {
      if (!holds(text, code_end_)) return;
      code_end_.clear();
      line = "```";
      return;
    }
    if (text.empty()) return;
    for (const std::string_view tag : WordList{"code", "file"}) {
      const std::string end = "</" + std::string(tag) + ">";
      if (!begins_with_word(text.substr(1), tag) || text.front() != '<' || holds(text, end)) continue;
      code_end_ = end;
      line = "```";
      return;
    }
    if (line.front() == '=' && take_heading(line)) return;
    if (line.front() == '^' || (line.front() == '|' && line.back() == '|')) return take_table();
    if (begins_with(text, "<wrap") || begins_with(text, "</wrap") || (text.starts_with("~~") && text.ends_with("~~")) ||
        (text.starts_with("{{") && text.ends_with("}}"))) {
      return line.clear();
    }
    const std::size_t indent = indent_of(line);
    const bool item = indent > 1 && text.size() > 2 && (text[0] == '*' || text[0] == '-') && text[1] == ' ';
    if (!item) {
      line = dokuwiki_words(line);
      return;
    }
    std::string_view words = trimmed(text.substr(2));
    const std::size_t close = begins_with_word(words, "<todo") ? words.substr(0, 200).find('>') : nowhere;
    const std::string task = close == nowhere ? std::string() : task_words(words, close);
    line = std::string((indent / 2 - 1) * 3, ' ') + (text[0] == '-' ? "1. " : "- ") +
           dokuwiki_words(close == nowhere ? words : std::string_view(task));
  }

  bool take_heading(std::string& line) {
    const std::string_view text = trimmed(line);
    const std::size_t marks = std::min<std::size_t>(run_of(text, '='), 6);
    if (marks < 2 || text.size() < 2 * marks + 1 || !text.ends_with(text.substr(0, marks))) return false;
    line = heading_mark(7 - marks) + dokuwiki_words(trimmed(text.substr(marks, text.size() - 2 * marks)));
    return true;
  }

  /// "^ Time ^ Event ^" and the rows below it.
  void take_table() {
    std::vector<MarkupRow> rows;
    std::size_t end = at_;
    bool header = true;
    while (end < lines_.size() && (lines_[end].starts_with('|') || lines_[end].starts_with('^'))) {
      const std::string words = dokuwiki_words(std::string_view(lines_[end]).substr(1));
      if (rows.empty()) header = lines_[end].front() == '^' && !holds(words, "|");
      rows.push_back({end++, {}});
      std::string_view rest = trimmed(words);
      while (!rest.empty()) {
        const std::size_t bar = first_of(rest, "|^");
        const std::string_view cell = trimmed(rest.substr(0, bar));
        // ":::" goes on with the cell above.
        rows.back().cells.emplace_back(cell == ":::" ? std::string_view() : cell);
        rest = bar == rest.size() ? std::string_view() : rest.substr(bar + 1);
      }
    }
    const bool above = at_ > 0 && trimmed(lines_[at_ - 1]).empty();
    write_table(lines_, above ? at_ - 1 : at_, end, std::move(rows), header);
    at_ = end - 1;
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  /// What ends the code around the line.
  std::string code_end_;
};

}  // namespace

void dokuwiki_as_markdown(MarkupLines& lines) {
  DokuwikiReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
