#include "io/import/markdown/blocks/markup.hpp"

#include "io/import/markdown/blocks/markup_lines.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// How often the marks of each markup begin a line.
struct Marks {
  int org_headings = 0;
  int org_own = 0;
  int rst_own = 0;
  int asciidoc_titles = 0;
  int asciidoc_headings = 0;
  int textile_headings = 0;
  int textile_tables = 0;
  int wiki_headings = 0;
  int mediawiki_own = 0;
  int dokuwiki_own = 0;
  int shortcodes = 0;
  int components_open = 0;
  int components_close = 0;
  int headings = 0;
  int numbers = 0;
};

/// "* Timeline", "** <2024-05-03 Fri 10:05> Alert": how Org begins a heading and Markdown an item.
void count_stars(std::string_view line, Marks& marks) {
  const std::size_t stars = run_of(line, '*');
  const std::string_view behind = trimmed(line.substr(stars));
  if (stars < 3 && (behind.starts_with("'''") || behind.starts_with("[["))) ++marks.mediawiki_own;
  if (stars >= line.size() || line[stars] != ' ') return;
  ++marks.org_headings;
  std::string_view rest = trimmed(line.substr(stars));
  if (rest.size() < 14 || (rest[0] != '<' && rest[0] != '[')) return;
  rest.remove_prefix(1);
  const bool day = digits_at(rest) == 4 && rest[4] == '-' && digits_at(rest.substr(5)) == 2 && rest[7] == '-';
  if (day && rest[10] == ' ' && is_letter(rest[11])) ++marks.org_own;
}

/// ".. list-table::"
bool is_directive(std::string_view line) {
  if (!line.starts_with(".. ") || line.size() < 6 || !is_letter(line[3])) return false;
  std::size_t end = 3;
  while (end < line.size() && (is_letter(line[end]) || line[end] == '-' || line[end] == ':')) ++end;
  return line.substr(3, end - 3).ends_with("::");
}

/// "== Timeline ==" of a wiki, "== Timeline" of AsciiDoc.
void count_equals(std::string_view line, Marks& marks) {
  const std::size_t level = run_of(line, '=');
  if (level > 6 || level >= line.size() || line[level] != ' ') return;
  line = trimmed(line);
  // "=====  ====" is the border of a table.
  if (line.find_first_not_of("= ") == std::string_view::npos) return;
  if (line.ends_with(line.substr(0, level))) {
    ++marks.wiki_headings;
    // Six marks are the first heading of a page here and the last of all elsewhere.
    if (level == 6 || (level == 5 && marks.wiki_headings == 1)) ++marks.dokuwiki_own;
    return;
  }
  // "=== "Early shift"" is a tab of MkDocs.
  if (line.ends_with('"') && line[level + 1] == '"') return;
  ++(level == 1 ? marks.asciidoc_titles : marks.asciidoc_headings);
}

/// "{{< event "10:05" >}} Alert {{< /event >}}": of shortcodes only those that have words inside are of interest.
bool closes_shortcode(std::string_view line) {
  return (line.starts_with("{{<") || line.starts_with("{{%")) &&
         (holds(line, "{{< /") || holds(line, "{{</") || holds(line, "{{% /") || holds(line, "{{%/"));
}

/// "<Event time="10:05">" and "</Event>".
void count_component(std::string_view line, Marks& marks) {
  const std::size_t tag = std::min(line.find_first_not_of(" \t"), line.size());
  line = line.substr(tag);
  if (closes_shortcode(line)) ++marks.shortcodes;
  if (line.size() < 3 || line[0] != '<') return;
  const std::size_t name = line[1] == '/' ? 2 : 1;
  if (line[name] < 'A' || line[name] > 'Z') return;
  if (name == 2)
    ++marks.components_close;
  else if (holds(line.substr(0, 400), "=\""))
    ++marks.components_open;
}

void count_line(std::string_view line, Marks& marks) {
  switch (line.front()) {
    case '*':
      return count_stars(line, marks);
    case '#':
      if (line.starts_with("# ") || line.starts_with("##")) ++marks.headings;
      if (line.starts_with("#+") && line.size() > 3 && is_letter(line[2]) && holds(line.substr(0, 20), ":"))
        ++marks.org_own;
      return;
    case ':':
      if (line.starts_with(":PROPERTIES:")) ++marks.org_own;
      return;
    case '.':
      if (is_directive(line)) ++marks.rst_own;
      return;
    case '=':
      return count_equals(line, marks);
    case ' ':
    case '\t':
    case '<':
      return count_component(line, marks);
    case '{':
      if (closes_shortcode(line))
        ++marks.shortcodes;
      else if (line.starts_with("{|") || line.starts_with("{{"))
        ++marks.mediawiki_own;
      return;
    case '\'':
      if (line.starts_with("''")) ++marks.mediawiki_own;
      return;
    case '_':
      if (line.starts_with("__TOC__") || line.starts_with("__NOTOC__")) ++marks.mediawiki_own;
      return;
    case '^':
      if (line.ends_with('^')) ++marks.dokuwiki_own;
      return;
    case 'h':
      if (line.size() > 4 && line[1] >= '1' && line[1] <= '6' && line[2] == '.' && line[3] == ' ')
        ++marks.textile_headings;
      return;
    case '|':
      if (line.starts_with("|_. ") || line.starts_with("||")) ++marks.textile_tables;
      return;
    default:
      if (is_digit(line.front()) && holds(line.substr(0, 4), ". ")) ++marks.numbers;
      return;
  }
}

}  // namespace

Markup markup_of(std::string_view text) {
  Marks marks;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    if (end > at) count_line(text.substr(at, end - at), marks);
    at = end + 1;
  }
  if (marks.wiki_headings > 0 && marks.dokuwiki_own > 0) return Markup::dokuwiki;
  if (marks.wiki_headings > 0 && marks.mediawiki_own > 0) return Markup::mediawiki;
  if (marks.org_headings > 0 && marks.org_own > 0) return Markup::org;
  if (marks.rst_own > 0) return Markup::rst;
  if (marks.asciidoc_headings > 1 || (marks.asciidoc_titles > 0 && marks.asciidoc_headings > 0))
    return Markup::asciidoc;
  if (marks.textile_headings > 1 || (marks.textile_headings > 0 && marks.textile_tables > 0)) return Markup::textile;
  if (marks.shortcodes > 0 || (marks.components_open > 0 && marks.components_close > 0)) return Markup::components;
  if (marks.headings == 0 && marks.numbers > 2) return Markup::numbered;
  return Markup::markdown;
}

std::optional<std::string> as_markdown(std::string_view text) {
  const Markup markup = markup_of(text);
  if (markup == Markup::markdown) return std::nullopt;
  MarkupLines lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    at = end + 1;
  }
  switch (markup) {
    case Markup::org:
      org_as_markdown(lines);
      break;
    case Markup::rst:
      rst_as_markdown(lines);
      break;
    case Markup::asciidoc:
      asciidoc_as_markdown(lines);
      break;
    case Markup::textile:
      textile_as_markdown(lines);
      break;
    case Markup::mediawiki:
      mediawiki_as_markdown(lines);
      break;
    case Markup::dokuwiki:
      dokuwiki_as_markdown(lines);
      break;
    case Markup::components:
      components_as_markdown(lines);
      break;
    case Markup::numbered:
      numbered_as_markdown(lines);
      break;
    case Markup::markdown:
      break;
  }
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const std::string& line : lines) {
    out += line;
    out += '\n';
  }
  return out;
}

std::string with_marks(std::string_view text, char mark, std::string_view instead) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find(mark, at);
    if (open == std::string_view::npos) break;
    const bool begins = (open == 0 || !is_word(text[open - 1])) && open + 1 < text.size() &&
                        !is_blank(text[open + 1]) && text[open + 1] != mark;
    const std::size_t close = begins ? end_of_mark(text, open + 2, std::string_view(&mark, 1)) : open;
    const bool ends = begins && close != std::string_view::npos && !is_blank(text[close - 1]) &&
                      (close + 1 == text.size() || !is_word(text[close + 1]));
    if (!ends) {
      out += text.substr(at, open + 1 - at);
      at = open + 1;
      continue;
    }
    out += text.substr(at, open - at);
    out += instead;
    out += text.substr(open + 1, close - open - 1);
    out += instead;
    at = close + 1;
  }
  return out += text.substr(std::min(at, text.size()));
}

}  // namespace debrief::inline v0::markdown
