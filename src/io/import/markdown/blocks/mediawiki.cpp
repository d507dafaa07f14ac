// MediaWiki: headings between equals signs, lists of marks, tables between {| and |}, templates and links.
#include <algorithm>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/markup_table.hpp"
#include "io/import/markdown/blocks/wiki_words.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// A cell without the attributes before its words: "style="width:2em" | words".
std::string_view without_attributes(std::string_view cell) {
  const std::size_t bar = cell.substr(0, 200).find('|');
  const bool attributes = bar != nowhere && holds(cell.substr(0, bar), "=");
  return trimmed(attributes ? cell.substr(bar + 1) : cell);
}

/// The cells of one line behind its mark, parted by "||" or in a header by "!!".
void add_cells(std::string_view text, bool header, std::vector<std::string>& cells) {
  const std::string words = mediawiki_words(text);
  std::string_view rest = words;
  while (true) {
    std::size_t end = rest.find("||");
    if (header) end = std::min(end, rest.find("!!"));
    cells.emplace_back(without_attributes(rest.substr(0, end)));
    if (end == nowhere) break;
    rest = rest.substr(end + 2);
  }
}

class MediawikiReader {
 public:
  explicit MediawikiReader(MarkupLines& lines) : lines_(lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].starts_with("|}")) last_end_ = i;
    }
  }

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) take(lines_[at_]);
  }

 private:
  void take(std::string& line) {
    if (line.empty() || take_comment(line)) return;
    if (line.starts_with("{|") && at_ < last_end_) return take_table();
    if (line.front() == '=' && take_heading(line)) return;
    // A blank at the beginning sets a line as it stands.
    if (line.front() == ' ' && trimmed(line).size() > 0) {
      line.insert(0, 3, ' ');
      return;
    }
    if (line.starts_with("__") && line.ends_with("__")) return line.clear();
    const std::size_t marks = std::min(line.find_first_not_of("*#:;"), line.size());
    if (marks > 0) return take_item(line, std::min<std::size_t>(marks, 12));
    const std::string fields = template_fields(line);
    line = fields.empty() ? mediawiki_words(line) : fields;
  }

  /// What stands between "<!--" and "-->" is no content.
  bool take_comment(std::string& line) {
    if (!in_comment_) {
      if (!line.starts_with("<!--")) return false;
      in_comment_ = true;
    }
    in_comment_ = !holds(line, "-->");
    return true;
  }

  bool take_heading(std::string& line) {
    const std::string_view text = trimmed(line);
    const std::size_t level = std::min<std::size_t>(run_of(text, '='), 6);
    if (text.size() < 2 * level + 1 || !text.ends_with(text.substr(0, level))) return false;
    line = heading_mark(level) + mediawiki_words(trimmed(text.substr(level, text.size() - 2 * level)));
    return true;
  }

  /// "** 10:05 Alert", "*# a step", "; term", ": further in".
  void take_item(std::string& line, std::size_t marks) {
    const char last = line[marks - 1];
    const std::string words = mediawiki_words(trimmed(std::string_view(line).substr(marks)));
    const std::string indent((marks - 1) * 3, ' ');
    if (last == ';') {
      line = indent + "**" + words + "**";
    } else if (last == ':' && marks == 1) {
      line = words;
    } else {
      line = indent + (last == '#' ? "1. " : "- ") + words;
    }
  }

  void take_table() {
    const std::size_t first = at_;
    std::vector<MarkupRow> rows;
    bool header = true, new_row = true;
    std::size_t depth = 1;
    for (++at_; at_ < last_end_; ++at_) {
      const std::string& line = lines_[at_];
      const std::string_view text = trimmed(line);
      if (text.starts_with("{|")) ++depth;
      if (text.starts_with("|}") && --depth == 0) break;
      if (text.empty() || text.starts_with("|+") || depth > 1) continue;
      if (text.starts_with("|-")) {
        new_row = true;
        continue;
      }
      const bool head = text.front() == '!';
      if (!head && text.front() != '|') {
        if (!rows.empty()) add_to_cell(rows.back().cells.back(), mediawiki_words(text));
        continue;
      }
      if (new_row) rows.push_back({at_, {}});
      new_row = false;
      add_cells(text.substr(1), head, rows.back().cells);
      header = header && (head || rows.size() > 1);
    }
    write_table(lines_, first, std::min(at_ + 1, lines_.size()), std::move(rows), header);
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  bool in_comment_ = false;
  /// Where the last table ends.
  std::size_t last_end_ = 0;
};

}  // namespace

void mediawiki_as_markdown(MarkupLines& lines) {
  MediawikiReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
