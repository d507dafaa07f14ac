#include "io/import/markdown/inline/inline_text.hpp"

#include <algorithm>
#include <utility>

#include "io/import/markdown/inline/entities.hpp"
#include "io/import/markdown/inline/inline_reader.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The opening brackets in order, each with where it is closed; nowhere for one that never is.
std::vector<std::pair<std::size_t, std::size_t>> matching_brackets(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  // Those that are still open hold the number of the one around them, one more than its place; 0 is none.
  std::size_t innermost = 0;
  const std::size_t first = text.find('[');
  if (first == nowhere) return out;
  for (std::size_t i = std::min(first, text.substr(0, first).find('\\')); i < text.size(); ++i) {
    const char c = text[i];
    if (c < '[' || c > ']') continue;
    if (c == '\\') {
      ++i;
    } else if (c == '[') {
      if (out.empty()) out.reserve(8);
      out.emplace_back(i, innermost);
      innermost = out.size();
    } else if (innermost > 0) {
      innermost = std::exchange(out[innermost - 1].second, i);
    }
  }
  while (innermost > 0) innermost = std::exchange(out[innermost - 1].second, nowhere);
  return out;
}

/// Bytes that are no mark and no white space stand for themselves.
constexpr auto stands_for_itself = [] {
  std::array<bool, 256> out{};
  for (std::size_t i = 0x21; i < 256; ++i) out[i] = true;
  for (const char mark : {'\\', '&', '`', '!', '[', '<', '*', '_', '~'}) out[static_cast<unsigned char>(mark)] = false;
  return out;
}();

/// How many bytes from there stand for themselves, single spaces behind them among these.
std::size_t ordinary(const char* begin, const char* end) {
  const char* at = begin;
  while (true) {
    const char* const word = at;
    while (at != end && stands_for_itself[static_cast<unsigned char>(*at)]) ++at;
    if (at == word || at == end || *at != ' ') return static_cast<std::size_t>(at - begin);
    ++at;
  }
}

}  // namespace

InlineReader::InlineReader(std::string_view text, const References& references, std::vector<Link>* links,
                           HtmlLeftOut* html)
    : text_(text), references_(references), links_(links), html_(html), brackets_(matching_brackets(text)) {
  out_.reserve(text.size());
}

std::string InlineReader::read() {
  take(0, text_.size());
  while (out_.ends_with(' ')) out_.pop_back();
  return std::move(out_);
}

void InlineReader::take(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end;) {
    if (const std::size_t run = ordinary(text_.data() + i, text_.data() + end); run > 0) {
      out_.append(text_, i, run);
      i += run;
      continue;
    }
    const std::size_t next = special(i, end);
    if (next > i) {
      i = next;
    } else {
      put(text_[i++]);
    }
  }
}

std::size_t InlineReader::special(std::size_t i, std::size_t end) {
  const std::string_view rest = text_.substr(i, end - i);
  switch (text_[i]) {
    case '\\':
      if (i + 1 < end && std::string_view("\\`*_{}[]()#+-.!|<>~&\"'=:$").find(text_[i + 1]) != nowhere) {
        put(text_[i + 1]);
        return i + 2;
      }
      return i;
    case '&': {
      std::string character;
      const std::size_t length = entity(rest, character);
      put(character);
      return i + length;
    }
    case '`':
      return code(i, end);
    case '!':
      return i + 1 < end && text_[i + 1] == '[' ? link(i + 1, end) : i;
    case '[':
      return link(i, end);
    case '<':
      return tag(i, end);
    case '*':
    case '_':
    case '~':
      return emphasis(i, end);
    default:
      return i;
  }
}

std::size_t InlineReader::code(std::size_t i, std::size_t end) {
  std::size_t length = 0;
  while (i + length < end && text_[i + length] == '`') ++length;
  if (length < unclosed_.size() && !unclosed_[length]) {
    for (std::size_t at = i + length; at < end;) {
      const std::size_t tick = text_.find('`', at);
      if (tick == nowhere || tick >= end) break;
      std::size_t run = 0;
      while (tick + run < end && text_[tick + run] == '`') ++run;
      if (run == length) {
        put(text_.substr(i + length, tick - i - length));
        return tick + run;
      }
      at = tick + run;
    }
    unclosed_[length] = true;
  }
  return i + length;
}

std::size_t InlineReader::emphasis(std::size_t i, std::size_t end) {
  const char mark = text_[i];
  std::size_t length = 0;
  while (i + length < end && text_[i + length] == mark) ++length;
  const bool before = i > 0 && !is_blank(text_[i - 1]);
  const bool after = i + length < end && !is_blank(text_[i + length]);
  if (mark == '~') {
    if (length >= 2 && (before || after)) return i + length;
    put(text_.substr(i, length));
    return i + length;
  }
  const bool in_word = before && after && is_word(text_[i - 1]) && is_word(text_[i + length]);
  // "*.example.org" names hosts.
  const bool pattern =
      mark == '*' && length == 1 && !before && i + 2 < end && text_[i + 1] == '.' && is_word(text_[i + 2]);
  const bool stays = pattern || (!before && !after) || (mark == '_' && in_word) || length > 3;
  if (stays) put(text_.substr(i, length));
  return i + length;
}

std::string plain(std::string_view text, const References& references, std::vector<Link>* links, HtmlLeftOut* html) {
  return InlineReader(text, references, links, html).read();
}

std::string joined(const std::vector<Line>& lines) {
  std::string out;
  for (const Line& line : lines) {
    if (!out.empty()) out += ' ';
    out += line.text;
  }
  return out;
}

std::string verbatim(const std::vector<Line>& lines) {
  std::string out;
  for (const Line& line : lines) {
    if (&line != lines.data()) out += '\n';
    out += line.text;
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
