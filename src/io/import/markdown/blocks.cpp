#include "io/import/markdown/blocks.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Lists nested deeper are read as if they stood this deep.
constexpr std::size_t deepest_list = 64;

struct Marker {
  std::size_t length = 0;
  bool ordered = false;
  bool starts_list = true;
};

/// The mark of a list item at the beginning of `text`, the space behind it included.
std::optional<Marker> marker_of(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::size_t length = 0;
  bool ordered = false, starts = true;
  const char first = text.front();
  if (first == '-' || first == '*' || first == '+') {
    length = 1;
  } else if (is_digit(first) || is_letter(first)) {
    while (length < text.size() && length < 3 && is_digit(text[length])) ++length;
    if (length == 0 && text.size() > 1 && first >= 'a' && first <= 'h' && text[1] == ')') length = 1;
    if (length == 0 || length >= text.size() || (text[length] != '.' && text[length] != ')')) return std::nullopt;
    ++length;
    ordered = true;
    starts = length == 2 && (first == '1' || first == '0' || first == 'a');
  } else if (static_cast<unsigned char>(first) >= 0x80) {
    for (const std::string_view bullet : WordList{"•", "◦", "▪", "‣", "●", "○", "·", "∙", "■"}) {
      if (text.starts_with(bullet)) length = bullet.size();
    }
  }
  if (length == 0) return std::nullopt;
  if (length == text.size()) return Marker{length, ordered, false};
  if (text[length] != ' ' && text[length] != '\t') return std::nullopt;
  while (length < text.size() && (text[length] == ' ' || text[length] == '\t')) ++length;
  return Marker{length, ordered, starts};
}

bool is_rule(std::string_view text) {
  text = trimmed(text);
  if (text.size() < 3 || std::string_view("-*_").find(text.front()) == std::string_view::npos) return false;
  std::size_t marks = 0;
  for (const char c : text) {
    if (c == text.front()) ++marks;
    if (c != text.front() && c != ' ' && c != '\t') return false;
  }
  return marks >= 3;
}

/// The line of dashes alone that some write below the head of a table: Markdown takes it for a heading's underline.
bool is_loose_delimiter(std::string_view text) {
  text = trimmed(text);
  return text.size() >= 3 && text.find_first_not_of('-') == std::string_view::npos;
}

class Reader {
 public:
  Reader(std::string_view text, std::int64_t first_line) : number_(first_line - 1) {
    std::size_t at = 0;
    while (at < text.size()) {
      std::size_t end = text.find('\n', at);
      if (end == std::string_view::npos) end = text.size();
      std::string_view line = text.substr(at, end - at);
      if (line.ends_with('\r')) line.remove_suffix(1);
      lines_.push_back(line);
      at = end + 1;
    }
    plain_ = std::none_of(lines_.begin(), lines_.end(), [](std::string_view line) {
      return line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### ") || line.starts_with("```") ||
             line.starts_with("== ");
    });
  }

  std::vector<Block> read() {
    for (at_ = 0; at_ < lines_.size(); ++at_) {
      ++number_;
      take(lines_[at_]);
    }
    return std::move(blocks_);
  }

 private:
  Block& open(BlockKind kind, std::size_t level) {
    blocks_.push_back({});
    blocks_.back().kind = kind;
    blocks_.back().level = static_cast<int>(level);
    open_ = true;
    return blocks_.back();
  }

  void close() { open_ = false; }
  bool continues(BlockKind kind) const { return open_ && blocks_.back().kind == kind; }

  void take(std::string_view line) {
    std::size_t indent = 0, skip = 0;
    while (skip < line.size() && (line[skip] == ' ' || line[skip] == '\t')) {
      indent += line[skip] == '\t' ? 4 : 1;
      ++skip;
    }
    const std::string_view text = line.substr(skip);
    if (fence_length_ > 0) return take_fenced(line, text);
    if (in_comment_) {
      blocks_.back().lines.push_back({line, number_});
      in_comment_ = !holds(line, "-->");
      if (!in_comment_) close();
      return;
    }
    if (trimmed(text).empty()) {
      close();
      blank_ = true;
      return;
    }
    if (text.starts_with("~~~~") && take_underline(text)) return;
    if (text.starts_with("```") || text.starts_with("~~~")) return open_fence(indent, text);
    if (text.starts_with("<!--")) {
      open(BlockKind::comment, 0).lines.push_back({line, number_});
      in_comment_ = !holds(line, "-->");
      if (!in_comment_) close();
    } else if (begins_with_word(text, "<table")) {
      take_html_table();
    } else if (text.front() == '<' && take_html(text)) {
      // Taken.
    } else if (!take_heading(indent, text) && !take_underline(text) && !take_table(indent, text) &&
               !take_item(indent, text)) {
      take_text(indent, line, text);
    }
    blank_ = false;
  }

  void take_fenced(std::string_view line, std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && text[length] == fence_) ++length;
    if (length >= fence_length_ && trimmed(text.substr(length)).empty()) {
      fence_length_ = 0;
      close();
      return;
    }
    blocks_.back().lines.push_back({line, number_});
  }

  void open_fence(std::size_t indent, std::string_view text) {
    fence_ = text.front();
    std::size_t length = 0;
    while (length < text.size() && text[length] == fence_) ++length;
    // "```code```" on one line is a span, not a fence.
    if (fence_ == '`' && text.find('`', length) != std::string_view::npos) {
      take_text(indent, text, text);
      blank_ = false;
      return;
    }
    fence_length_ = length;
    leave_items(indent);
    Block& block = open(BlockKind::code, items_.size());
    const std::string_view language = trimmed(text.substr(length));
    if (!language.empty()) block.lines.push_back({language, number_});
  }

  /// "== Timeline ==" of a wiki, "== Timeline" of AsciiDoc.
  bool take_wiki_heading(std::size_t indent, std::string_view text) {
    std::size_t level = 0;
    while (level < text.size() && text[level] == '=') ++level;
    if (level == 0 || level > 6 || indent > 0 || level == text.size()) return false;
    std::string_view title = trimmed(text.substr(level));
    const bool closed = title.size() > level && title.ends_with(text.substr(0, level));
    if (!closed && (level < 2 ? number_ > 1 : text[level] != ' ')) return false;
    if (closed) title = trimmed(title.substr(0, title.size() - level));
    items_.clear();
    open(BlockKind::heading, level).lines.push_back({title, number_});
    close();
    return true;
  }

  bool take_heading(std::size_t indent, std::string_view text) {
    if (text.front() == '=') return take_wiki_heading(indent, text);
    std::size_t level = 0;
    while (level < text.size() && text[level] == '#') ++level;
    if (level == 0 || level > 6 || indent > 3) return false;
    const bool spaced = level == text.size() || text[level] == ' ' || text[level] == '\t';
    if (!spaced && (level < 2 || !is_letter(text[level]))) return false;
    std::string_view title = trimmed(text.substr(level));
    std::string_view bare = title;
    while (bare.ends_with('#')) bare.remove_suffix(1);
    if (bare.empty() || bare.ends_with(' ')) title = trimmed(bare);
    items_.clear();
    open(BlockKind::heading, level).lines.push_back({title, number_});
    close();
    return true;
  }

  /// A line of = or - below a paragraph of one line makes it a heading; a line of dashes elsewhere is a rule.
  bool take_underline(std::string_view text) {
    const std::string_view line = trimmed(text);
    if (loose_delimiter_ == number_) {
      blocks_.back().lines.push_back({text, number_});
      return true;
    }
    const bool one_line = continues(BlockKind::paragraph) && blocks_.back().lines.size() == 1;
    const bool equals = line.find_first_not_of('=') == std::string_view::npos && line.size() >= 2;
    const bool dashes = line.find_first_not_of('-') == std::string_view::npos && line.size() >= 2;
    const bool others = line.size() >= 4 && (line.front() == '~' || line.front() == '^') &&
                        line.find_first_not_of(line.front()) == std::string_view::npos;
    // "=====  ======": the border of a table whose columns are set with spaces.
    if (line.size() > 6 && line.front() == '=' && line.find(' ') != std::string_view::npos &&
        line.find_first_not_of("= ") == std::string_view::npos) {
      close();
      return true;
    }
    const bool fits = one_line && line.size() + 2 >= blocks_.back().lines.front().text.size();
    if (one_line && (equals || dashes || (others && fits))) {
      blocks_.back().kind = BlockKind::heading;
      blocks_.back().level = equals ? 1 : dashes ? 2 : 3;
      items_.clear();
      close();
      return true;
    }
    if (!is_rule(text) && !(equals && line.size() >= 4 && !open_)) return false;
    items_.clear();
    close();
    return true;
  }

  /// "|===" of AsciiDoc: a table up to the next such line. False where none closes it.
  bool take_asciidoc_table(std::size_t indent) {
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

  /// The line between the rows of a table drawn in plain text; the one with "=" stands below its head.
  bool take_grid_border(std::size_t indent, std::string_view text) {
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

  bool take_table(std::size_t indent, std::string_view text) {
    if (trimmed(text) == "|===" && !no_table_closes_) {
      if (take_asciidoc_table(indent)) return true;
      no_table_closes_ = true;
    }
    if (is_grid_border(text) && take_grid_border(indent, text)) return true;
    if (continues(BlockKind::table) && holds(text, "|")) {
      Block& table = blocks_.back();
      table.lines.push_back({text, number_});
      if (!is_delimiter_row(text)) table.rows.push_back({cells_of(text), number_});
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

  /// Lists and headings written as HTML: "<ol><li>…</li>", "<h2>Timeline</h2>". False where the line holds neither.
  bool take_html(std::string_view text) {
    bool any = false;
    while (!text.empty() && text.front() == '<') {
      const std::size_t end = text.find('>');
      if (end == std::string_view::npos) break;
      const bool closes = text.starts_with("</");
      const std::string_view tag = text.substr(closes ? 2 : 1);
      const bool list = begins_with_word(tag, "ol") || begins_with_word(tag, "ul") || begins_with_word(tag, "dl");
      const bool item = begins_with_word(tag, "li") || begins_with_word(tag, "dt");
      const bool goes_on = begins_with_word(tag, "dd") && continues(BlockKind::item);
      const bool heading = tag.size() > 1 && lower(tag[0]) == 'h' && tag[1] >= '1' && tag[1] <= '6';
      if (!list && !item && !goes_on && !heading) break;
      text = trimmed(text.substr(end + 1));
      any = true;
      if (list) {
        if (!closes) html_ordered_ = begins_with_word(tag, "ol");
        if (closes && html_depth_ > 0) --html_depth_;
        if (!closes && html_depth_ < deepest_list) ++html_depth_;
        close();
      }
      if (list || closes) continue;
      std::size_t next = text.size();
      for (const std::string_view mark : WordList{"<li", "<dt", "<dd", "</ol", "</ul", "</dl", "</h"}) {
        next = std::min(next, text.find(mark));
      }
      std::string_view content = trimmed(text.substr(0, next));
      while (content.ends_with('>') && content.rfind("</") != std::string_view::npos &&
             content.find('>', content.rfind("</")) + 1 == content.size()) {
        content = trimmed(content.substr(0, content.rfind("</")));
      }
      text.remove_prefix(next);
      if (heading) {
        items_.clear();
        open(BlockKind::heading, static_cast<std::size_t>(tag[1] - '0')).lines.push_back({content, number_});
        close();
      } else if (goes_on) {
        blocks_.back().lines.push_back({content, number_});
      } else {
        items_.clear();
        Block& block = open(BlockKind::item, html_depth_ > 0 ? html_depth_ - 1 : 0);
        block.ordered = html_ordered_;
        block.lines.push_back({content, number_});
      }
    }
    if (any && !text.empty()) take_text(0, text, text);
    return any;
  }

  void take_html_table() {
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

  bool take_item(std::size_t indent, std::string_view text) {
    auto marker = marker_of(text);
    if (!marker && continues(BlockKind::item) && !items_.empty() && indent == items_.back().indent) {
      for (const std::string_view dash : WordList{"– ", "— "}) {
        if (text.starts_with(dash)) marker = Marker{dash.size(), false, true};
      }
    }
    if (!marker || (indent > 3 && items_.empty() && blank_)) return false;
    // A number may open a list inside a paragraph only as its first item: "… of\n2019. Then" is prose.
    if (marker->ordered && !marker->starts_list && continues(BlockKind::paragraph)) return false;
    if (marker->length == text.size() && continues(BlockKind::paragraph)) return false;
    if (items_.empty() && (blocks_.empty() || blocks_.back().kind != BlockKind::item)) first_indent_ = indent;
    leave_items(indent);
    // A list that began further in than one of its items has not nested where it goes on as it began.
    const bool careless = items_.size() == 1 && indent == first_indent_ && items_.back().indent < first_indent_;
    if (careless) items_.clear();
    const std::size_t level = items_.size();
    if (level < deepest_list) items_.push_back({indent, indent + marker->length});
    Block& item = open(BlockKind::item, level);
    item.ordered = marker->ordered;
    std::string_view rest = text.substr(marker->length);
    for (const std::string_view box : WordList{"[ ]", "[x]", "[X]", "[]", "[-]"}) {
      if (rest.starts_with(box) && (rest.size() == box.size() || rest[box.size()] == ' ')) {
        item.checked = box == "[x]" || box == "[X]";
        rest = trimmed(rest.substr(box.size()));
        break;
      }
    }
    item.lines.push_back({trimmed(rest), number_});
    return true;
  }

  void take_text(std::size_t indent, std::string_view line, std::string_view text) {
    const bool quoted = text.starts_with('>');
    if (quoted || continues(BlockKind::quote)) {
      if (!continues(BlockKind::quote)) {
        leave_items(indent);
        open(BlockKind::quote, items_.size());
      }
      while (text.starts_with('>')) text = trimmed(text.substr(1));
      blocks_.back().lines.push_back({text, number_});
      return;
    }
    if (plain_ && take_layout(indent, text)) return;
    if (continues(BlockKind::code)) {
      if (indent > 3) {
        blocks_.back().lines.push_back({line, number_});
        return;
      }
      close();
    }
    if (continues(BlockKind::paragraph) || continues(BlockKind::item)) {
      blocks_.back().lines.push_back({trimmed(text), number_});
      return;
    }
    leave_items(indent);
    const bool code = !plain_ && indent > 3 && items_.empty() && (blank_ || blocks_.empty());
    open(code ? BlockKind::code : BlockKind::paragraph, items_.size())
        .lines.push_back({code ? line : trimmed(text), number_});
  }

  /// "Root cause:" on a line of its own, where the line before it ends a sentence.
  bool is_label(std::string_view text) const {
    text = trimmed(text);
    if (text.size() < 4 || text.size() > 60 || !text.ends_with(':') || text[0] < 'A' || text[0] > 'Z') return false;
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    if (spaces > 6) return false;
    if (spaces < 3 || !open_ || blank_ || blocks_.back().lines.empty()) return true;
    const std::string_view before = trimmed(blocks_.back().lines.back().text);
    return before.empty() || std::string_view(".:!?)").find(before.back()) != std::string_view::npos;
  }

  /// Plain text says with its indentation what Markdown says with marks: what stands further in below a line such as
  /// "Tasks:" is a list. False where the line is ordinary text.
  bool take_layout(std::size_t indent, std::string_view text) {
    while (!labels_.empty() && labels_.back() >= indent) labels_.pop_back();
    const bool label = is_label(text);
    const bool below = !labels_.empty() && indent >= labels_.back() + 2;
    const bool goes_on = continues(BlockKind::item) && !items_.empty() && indent > items_.back().indent;
    if (!label && (!below || goes_on)) return false;
    leave_items(indent);
    if (below) {
      const std::size_t level = items_.size();
      if (level < deepest_list) items_.push_back({indent, indent});
      open(BlockKind::item, level);
    } else {
      items_.clear();
      open(BlockKind::paragraph, 0);
    }
    blocks_.back().lines.push_back({trimmed(text), number_});
    if (!label) return true;
    labels_.push_back(indent);
    close();
    return true;
  }

  /// Ends the list items that a line with this indentation does not stand in.
  void leave_items(std::size_t indent) {
    while (!items_.empty() && indent < items_.back().indent + 2) items_.pop_back();
  }

  struct Item {
    std::size_t indent = 0;
    std::size_t content = 0;
  };

  std::vector<std::string_view> lines_;
  std::size_t at_ = 0;
  std::int64_t number_ = 0;
  /// The line that divides the head of a table from its rows without a pipe, or 0.
  std::int64_t loose_delimiter_ = 0;
  std::vector<Block> blocks_;
  std::vector<Item> items_;
  /// The indentation of the first item of the list.
  std::size_t first_indent_ = 0;
  bool open_ = false;
  bool blank_ = true;
  bool in_comment_ = false;
  /// A table of AsciiDoc was opened that nothing closes: no later one is closed either.
  bool no_table_closes_ = false;
  /// No mark of Markdown or of a wiki stands in the text.
  bool plain_ = false;
  /// The indentation of the labels that the line stands below, innermost last.
  std::vector<std::size_t> labels_;
  std::size_t html_depth_ = 0;
  bool html_ordered_ = false;
  char fence_ = '`';
  std::size_t fence_length_ = 0;
};

}  // namespace

std::vector<Block> read_blocks(std::string_view text, std::int64_t first_line) {
  return Reader(text, first_line).read();
}

}  // namespace debrief::inline v0::markdown
