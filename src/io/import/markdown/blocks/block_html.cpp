// Lists, headings and output written as HTML.
#include <algorithm>

#include "io/import/markdown/blocks/block_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

bool BlockReader::take_html(std::string_view text) {
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

bool BlockReader::take_preformatted(std::size_t indent, std::string_view text) {
  if (no_preformatted_closes_) return false;
  const std::size_t at = text.find("<pre");
  if (at == std::string_view::npos || at + 4 >= text.size() || (text[at + 4] != '>' && text[at + 4] != ' '))
    return false;
  if (holds(text.substr(at), "</pre>")) return false;
  std::size_t end = at_ + 1;
  while (end < lines_.size() && !holds(lines_[end], "</pre>")) ++end;
  if (end == lines_.size()) {
    no_preformatted_closes_ = true;
    return false;
  }
  leave_items(indent);
  Block& block = open(BlockKind::code, items_.size());
  block.lines.push_back({lines_[at_], number_});
  while (at_ < end) block.lines.push_back({lines_[++at_], ++number_});
  close();
  return true;
}

}  // namespace debrief::inline v0::markdown
