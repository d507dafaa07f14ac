#include "io/import/markdown/blocks/wiki_words.hpp"

#include <algorithm>
#include <vector>

#include "io/import/markdown/blocks/markup_lines.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// Templates in templates are read so deep.
constexpr std::size_t deepest_template = 8;

/// What a template says: "{{T|12}}" is the ticket T12, "{{abbr|Cyr.|Cyrillic}}" its first value, "{{done}}" its name.
std::string said_by_template(std::string_view inside) {
  const std::size_t bar = inside.find('|');
  const std::string_view name = trimmed(inside.substr(0, bar));
  if (bar == nowhere) {
    const bool word = name.size() < 16 && std::all_of(name.begin(), name.end(), is_letter);
    return word && lowered(name) != "todo" ? "(" + lowered(name) + ")" : std::string();
  }
  std::string_view rest = inside.substr(bar + 1);
  while (true) {
    const std::string_view value = trimmed(rest.substr(0, rest.find('|')));
    const bool named = holds(value.substr(0, 30), "=") && !holds(value, "://");
    const bool number = !value.empty() && digits_at(value) == value.size();
    if (!named) return (name.size() == 1 && number ? std::string(name) : std::string()) + std::string(value);
    if (rest.find('|') == nowhere) return {};
    rest = rest.substr(rest.find('|') + 1);
  }
}

/// "[[User:Wim|Wim B.]]", "[[Page]]"; a file or a category says nothing.
std::string said_by_link(std::string_view inside) {
  for (const std::string_view kind : WordList{"file:", "image:", "category:"}) {
    if (begins_with(inside, kind)) return {};
  }
  const std::size_t bar = inside.rfind('|');
  if (bar != nowhere) return std::string(inside.substr(bar + 1));
  return std::string(begins_with(inside, "user:") ? inside.substr(5) : inside);
}

/// Tags that say how a page is put together; a note behind a sentence ends with its closing tag.
std::size_t tag_length(std::string_view text) {
  if (begins_with(text, "<ref")) {
    const std::size_t close = end_of_mark(text, 0, ">");
    if (close == nowhere) return 0;
    if (text[close - 1] == '/') return close + 1;
    const std::size_t end = end_of_mark(text, close, "</ref>");
    return end == nowhere ? 0 : end + 6;
  }
  for (const std::string_view tag : WordList{"<nowiki>", "</nowiki>", "<noinclude>", "</noinclude>", "<includeonly>",
                                             "</includeonly>", "<onlyinclude>", "</onlyinclude>"}) {
    if (begins_with(text, tag)) return tag.size();
  }
  return 0;
}

}  // namespace

std::string with_quotes(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find("''", at), text.size());
    out += text.substr(at, mark - at);
    const std::size_t quotes = run_of(text.substr(mark), '\'');
    if (quotes == 3 || quotes == 5) out += "**";
    if (quotes > 5) out += text.substr(mark, quotes);
    at = mark + quotes;
  }
  return out;
}

std::string mediawiki_words(std::string_view text) {
  std::string out;
  // Where each template began whose end is still to come.
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of("{}[<", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("{{") && open.size() < deepest_template) {
      open.push_back(out.size());
      at += 2;
    } else if (rest.starts_with("}}") && !open.empty()) {
      const std::string said = said_by_template(std::string_view(out).substr(open.back()));
      out.resize(open.back());
      out += said;
      open.pop_back();
      at += 2;
    } else if (const std::size_t close = rest.starts_with("[[") ? end_of_mark(text, at + 2, "]]") : nowhere;
               close != nowhere) {
      out += said_by_link(text.substr(at + 2, close - at - 2));
      at = close + 2;
    } else if (const std::size_t end = rest.starts_with("[http") ? end_of_mark(text, at + 1, "]") : nowhere;
               end != nowhere) {
      const std::string_view inside = text.substr(at + 1, end - at - 1);
      const std::size_t space = inside.find(' ');
      const std::string target(inside.substr(0, space));
      out += space == nowhere ? target : "[" + std::string(trimmed(inside.substr(space))) + "](" + target + ")";
      at = end + 1;
    } else if (const std::size_t tag = rest.front() == '<' ? tag_length(rest) : 0; tag > 0) {
      at += tag;
    } else {
      out += text[at++];
    }
  }
  return with_quotes(out);
}

std::string template_fields(std::string_view line) {
  std::string_view text = trimmed(line);
  for (const std::string_view tag : WordList{"<noinclude>", "<includeonly>"}) {
    if (text.starts_with(tag)) text.remove_prefix(tag.size());
  }
  for (const std::string_view tag : WordList{"</noinclude>", "</includeonly>"}) {
    if (text.ends_with(tag)) text.remove_suffix(tag.size());
  }
  if (!text.starts_with("{{") || !text.ends_with("}}") || text.size() < 5) return {};
  text = text.substr(2, text.size() - 4);
  // One field on the line: the first of these that it has.
  static constexpr std::string_view known[] = {"date", "start", "severity", "impact", "status"};
  std::size_t best = std::size(known);
  std::string out;
  while (text.find('|') != nowhere) {
    text = text.substr(text.find('|') + 1);
    const std::string_view field = text.substr(0, text.find('|'));
    const std::size_t equals = field.find('=');
    const std::string name = equals == nowhere ? std::string() : lowered(trimmed(field.substr(0, equals)));
    for (std::size_t i = 0; i < best; ++i) {
      if (name != known[i]) continue;
      out = field_line(name, mediawiki_words(trimmed(field.substr(equals + 1))));
      best = i;
    }
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
