#include "io/import/markdown/blocks/blocks.hpp"

#include <algorithm>

#include "io/import/markdown/blocks/block_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// True where both lines begin with a word of the same form that has three digits or more: "10:05", "20240503T1005Z".
bool same_form(std::string_view one, std::string_view other) {
  const std::size_t length = std::min(one.find(' '), one.size());
  if (std::min(other.find(' '), other.size()) != length) return false;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < length; ++i) {
    const bool digit = is_digit(one[i]);
    if (digit != is_digit(other[i]) || (!digit && one[i] != other[i])) return false;
    digits += digit ? 1U : 0U;
  }
  return digits > 2;
}

}  // namespace

BlockReader::BlockReader(std::string_view text, std::int64_t first_line) : number_(first_line - 1) {
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

std::vector<Block> BlockReader::read() {
  for (at_ = 0; at_ < lines_.size(); ++at_) {
    ++number_;
    take(lines_[at_]);
  }
  return std::move(blocks_);
}

Block& BlockReader::open(BlockKind kind, std::size_t level) {
  blocks_.push_back({});
  blocks_.back().kind = kind;
  blocks_.back().level = static_cast<int>(level);
  open_ = true;
  return blocks_.back();
}

void BlockReader::take(std::string_view line) {
  std::size_t indent = 0, skip = 0;
  while (skip < line.size() && (line[skip] == ' ' || line[skip] == '\t')) {
    indent += line[skip] == '\t' ? 4 : 1;
    ++skip;
  }
  const std::string_view text = line.substr(skip);
  if (in_admonition_ && !text.empty()) {
    in_admonition_ = indent > 3;
    if (in_admonition_) {
      const bool tab = line.substr(0, 4).find('\t') != std::string_view::npos;
      line.remove_prefix(tab ? line.find('\t') + 1 : 4);
      return take_line(line);
    }
  }
  take_line(line);
}

void BlockReader::take_line(std::string_view line) {
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
  if (indent < 4 && (text.starts_with("!!! ") || text.starts_with("??? ") || text.starts_with("???+ ")))
    return open_admonition(text);
  if (indent < 4 && text.starts_with("=== \"") && trimmed(text).ends_with('"')) return open_tab(text);
  if (text.starts_with("~~~~") && take_underline(text)) return;
  if (text.starts_with("```") || text.starts_with("~~~")) return open_fence(indent, text);
  if (text.starts_with("<!--")) {
    open(BlockKind::comment, 0).lines.push_back({line, number_});
    in_comment_ = !holds(line, "-->");
    if (!in_comment_) close();
  } else if (begins_with_word(text, "<table")) {
    take_html_table();
  } else if (text.front() == '<' && (take_preformatted(indent, text) || take_html(text))) {
    // Taken.
  } else if (!take_heading(indent, text) && !take_underline(text) && !take_tabbed_table(indent, line) &&
             !take_table(indent, text) && !take_item(indent, text)) {
    take_text(indent, line, text);
  }
  blank_ = false;
}

void BlockReader::open_admonition(std::string_view text) {
  close();
  items_.clear();
  in_admonition_ = true;
  const std::size_t open_mark = text.find('"'), close_mark = text.rfind('"');
  if (open_mark != std::string_view::npos && close_mark > open_mark + 1) {
    open(BlockKind::paragraph, 0).lines.push_back({text.substr(open_mark + 1, close_mark - open_mark - 1), number_});
    close();
  }
  blank_ = true;
}

void BlockReader::open_tab(std::string_view text) {
  std::string_view title = trimmed(text).substr(5);
  if (!title.empty()) title.remove_suffix(1);
  items_.clear();
  open(BlockKind::heading, 3).lines.push_back({title, number_});
  close();
  in_admonition_ = blank_ = true;
}

void BlockReader::take_fenced(std::string_view line, std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && text[length] == fence_) ++length;
  if (length >= fence_length_ && trimmed(text.substr(length)).empty()) {
    fence_length_ = 0;
    close();
    return;
  }
  blocks_.back().lines.push_back({line, number_});
}

void BlockReader::open_fence(std::size_t indent, std::string_view text) {
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

bool BlockReader::resumes_lines(std::size_t indent, std::string_view text) const {
  constexpr std::size_t longest_list = 32;
  if (indent > 0 || items_.empty() || items_.back().indent < 2 || !is_digit(text.front())) return false;
  std::size_t above = blocks_.size();
  for (std::size_t step = 0; step < longest_list && above > 0; ++step) {
    if (blocks_[--above].kind != BlockKind::item) break;
  }
  const Block& lines = blocks_[above];
  if (lines.kind != BlockKind::paragraph || lines.lines.empty()) return false;
  // A blank line between the two, and the list is no part of the lines.
  if (lines.lines.back().number + 1 != blocks_[above + 1].line()) return false;
  const auto last = lines.lines.end() - std::min<std::ptrdiff_t>(4, std::ssize(lines.lines));
  return std::any_of(last, lines.lines.end(), [&](const Line& line) { return same_form(line.text, text); });
}

void BlockReader::take_text(std::size_t indent, std::string_view line, std::string_view text) {
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
  if (continues(BlockKind::paragraph) || (continues(BlockKind::item) && !resumes_lines(indent, text))) {
    blocks_.back().lines.push_back({trimmed(text), number_});
    return;
  }
  leave_items(indent);
  const bool code = !plain_ && indent > 3 && items_.empty() && (blank_ || blocks_.empty());
  open(code ? BlockKind::code : BlockKind::paragraph, items_.size())
      .lines.push_back({code ? line : trimmed(text), number_});
}

std::vector<Block> read_blocks(std::string_view text, std::int64_t first_line) {
  return BlockReader(text, first_line).read();
}

}  // namespace debrief::inline v0::markdown
