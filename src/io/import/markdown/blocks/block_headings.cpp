// Headings: of Markdown, of wikis, of AsciiDoc, and lines that are underlined.
#include "io/import/markdown/blocks/block_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

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

}  // namespace

bool BlockReader::take_heading(std::size_t indent, std::string_view text) {
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

bool BlockReader::take_wiki_heading(std::size_t indent, std::string_view text) {
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

bool BlockReader::take_underline(std::string_view text) {
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

}  // namespace debrief::inline v0::markdown
