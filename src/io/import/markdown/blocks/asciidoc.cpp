// AsciiDoc: attributes, delimited blocks, lists of dots and terms, continuations, and tables with their columns.
#include <algorithm>
#include <map>

#include "io/import/markdown/blocks/asciidoc_parts.hpp"
#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// "----", "====", "****": the first and last line of a block.
bool is_delimiter(std::string_view line) {
  if (line == "--" || line == "```") return true;
  return line.size() >= 4 && std::string_view("-=*_.+/").find(line.front()) != nowhere &&
         run_of(line, line.front()) == line.size();
}

class AsciidocReader {
 public:
  explicit AsciidocReader(MarkupLines& lines) : lines_(lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (is_delimiter(lines[i]) || lines[i] == "|===") last_[lines[i]] = i;
    }
  }

  void read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) take(lines_[at_]);
  }

 private:
  void take(std::string& line) {
    if (!fence_.empty()) return take_fenced(line);
    if (trimmed(line).empty()) {
      // What is attached to an item ends with its blank line, and a block with its last one.
      attached_ = false;
      return;
    }
    if (is_delimiter(line)) return is_underline(line) ? void() : take_delimiter(line);
    if (line == "|===" && last_.find(line)->second > at_) return take_table();
    if (line == "+") {
      attached_ = true;
      return line.clear();
    }
    if (line.starts_with("//")) return line.clear();
    if (line.front() == '[' && line.back() == ']' && line.size() > 3 && !line.starts_with("[ ]")) {
      attributes_ = line;
      return line.clear();
    }
    if (line.front() == '=' && take_heading(line)) return;
    if (line.front() == ':' && take_field(line)) return;
    if (in_header_ && take_author(line)) return;
    in_header_ = false;
    if (line.starts_with("image::") || line.starts_with("include::") || line.starts_with("toc::")) {
      const std::size_t open = line.find('[');
      line = line.starts_with("image::") ? "![](" + line.substr(7, open == nowhere ? open : open - 7) + ")" : "";
      return;
    }
    if (!take_item(line)) line = std::string(attached_ ? item_indent_ : 0, ' ') + asciidoc_words(line);
  }

  /// The second line of a title of two lines.
  bool is_underline(std::string_view line) const {
    if (at_ == 0 || line.size() < 4 || std::string_view("=-~^").find(line.front()) == nowhere) return false;
    const std::size_t title = lines_[at_ - 1].size();
    const bool alone = at_ == 1 || trimmed(lines_[at_ - 2]).empty();
    return alone && title > 0 && title + 2 >= line.size() && title <= line.size() + 2;
  }

  bool take_heading(std::string& line) {
    const std::size_t level = run_of(line, '=');
    if (level > 6 || level == line.size() || line[level] != ' ') return false;
    const std::string title = asciidoc_words(trimmed(std::string_view(line).substr(level)));
    line = heading_mark(level) + title;
    in_header_ = level == 1;
    attached_ = false;
    item_indent_ = 0;
    return true;
  }

  /// ":incident-date: 2024-05-03": what is said about the incident; other attributes set the page.
  bool take_field(std::string& line) {
    const std::size_t colon = line.find(':', 1);
    if (colon == nowhere || colon > 40 || colon < 2 || holds(line.substr(0, colon), " ")) return false;
    std::string name = line.substr(1, colon - 1);
    const std::string value(trimmed(std::string_view(line).substr(colon + 1)));
    std::replace(name.begin(), name.end(), '-', ' ');
    std::replace(name.begin(), name.end(), '_', ' ');
    bool told = false;
    for (const std::string_view word :
         WordList{"date", "severity", "start", "status", "timezone", "time zone", "duration", "service", "owner"}) {
      told = told || holds(lowered(name), word);
    }
    line = told && !value.empty() ? field_line(name, asciidoc_words(value)) : std::string();
    return true;
  }

  /// "Wim Berg <wim@example.org>" and "v1.2, 2024-05-16" right below the title.
  bool take_author(std::string& line) {
    const bool author = holds(line, "@") && holds(line, "<");
    const bool revision = line.size() > 1 && line.front() == 'v' && is_digit(line[1]);
    if (!author && !revision) return false;
    line = field_line(author ? "Author" : "Revised", line);
    return true;
  }

  /// Code and comments reach to the same line again; the marks of other blocks say nothing.
  void take_delimiter(std::string& line) {
    const bool verbatim = std::string_view("-./+`").find(line.front()) != nowhere && line != "--";
    if (!verbatim || last_.find(line)->second <= at_) return line.clear();
    fence_ = line;
    comment_ = line.front() == '/';
    line = comment_ ? std::string() : std::string(attached_ ? item_indent_ : 0, ' ') + "```";
  }

  void take_fenced(std::string& line) {
    if (line == fence_) {
      line = comment_ ? std::string() : std::string(attached_ ? item_indent_ : 0, ' ') + "```";
      fence_.clear();
    } else if (comment_) {
      line.clear();
    }
  }

  void take_table() {
    std::size_t end = at_ + 1;
    while (lines_[end] != "|===") ++end;
    write_asciidoc_table(lines_, at_, end + 1, attributes_);
    attributes_.clear();
    at_ = end;
  }

  /// "* item", ".. item", "term:: what it means".
  bool take_item(std::string& line) {
    const std::string_view text = trimmed(line);
    for (const char mark : {'*', '.', '-'}) {
      const std::size_t depth = run_of(text, mark);
      if (depth == 0 || depth > 6 || depth >= text.size() || text[depth] != ' ') continue;
      item_indent_ = (mark == '.' ? 3 : 2) * depth;
      attached_ = false;
      line = std::string(item_indent_ - (mark == '.' ? 3 : 2), ' ') + (mark == '.' ? "1. " : "- ") +
             asciidoc_words(trimmed(text.substr(depth)));
      return true;
    }
    // ".Timeline of the day" is the title of the block below it.
    if (text.size() > 2 && text.front() == '.' && text[1] != '.' && !is_digit(text[1])) {
      line = "**" + asciidoc_words(text.substr(1)) + "**";
      return true;
    }
    const std::size_t colons = text.substr(0, 200).find("::");
    if (colons == nowhere || colons == 0 || is_blank(text[colons - 1])) return false;
    const std::string_view rest = text.substr(colons + 2);
    if (!rest.empty() && rest.front() != ' ') return false;
    item_indent_ = 2;
    attached_ = false;
    line = "- " + asciidoc_words(text.substr(0, colons)) + ": " + asciidoc_words(trimmed(rest));
    return true;
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  /// Where each kind of delimiter stands last.
  std::map<std::string, std::size_t, std::less<>> last_;
  /// The line that ends the code or comment around this one.
  std::string fence_;
  bool comment_ = false;
  bool in_header_ = false;
  /// A "+" hangs what follows on the last item.
  bool attached_ = false;
  std::size_t item_indent_ = 0;
  /// "[source,sh]", "[cols="1,4"]" above a block.
  std::string attributes_;
};

}  // namespace

void asciidoc_as_markdown(MarkupLines& lines) {
  AsciidocReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
