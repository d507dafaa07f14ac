#include "io/import/markdown/inline_text.hpp"

#include <array>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// For each opening bracket its closing one, and nowhere for all other bytes.
std::vector<std::size_t> matching_brackets(std::string_view text) {
  std::vector<std::size_t> out;
  if (text.find('[') == nowhere) return out;
  out.assign(text.size(), nowhere);
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '[') {
      open.push_back(i);
    } else if (text[i] == ']' && !open.empty()) {
      out[open.back()] = i;
      open.pop_back();
    }
  }
  return out;
}

void append_utf8(std::string& out, std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0U | (code >> 6U));
    out += static_cast<char>(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0U | (code >> 12U));
    out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (code & 0x3FU));
  } else {
    out += static_cast<char>(0xF0U | (code >> 18U));
    out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
    out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (code & 0x3FU));
  }
}

/// Appends the character of an entity such as "&amp;" and gives its length; 0 where there is none.
std::size_t entity(std::string_view text, std::string& out) {
  static constexpr std::pair<std::string_view, std::string_view> named[] = {
      {"&amp;", "&"},   {"&lt;", "<"},    {"&gt;", ">"},    {"&quot;", "\""},  {"&apos;", "'"},
      {"&nbsp;", " "},  {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&rarr;", "→"},
      {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&ldquo;", "“"}, {"&rdquo;", "”"},
  };
  for (const auto& [name, character] : named) {
    if (text.starts_with(name)) {
      out += character;
      return name.size();
    }
  }
  if (!text.starts_with("&#")) return 0;
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  std::uint32_t code = 0;
  std::size_t at = hex ? 3 : 2;
  const std::size_t first = at;
  for (; at < text.size() && at < first + 7; ++at) {
    const char c = lower(text[at]);
    if (is_digit(c)) {
      code = code * (hex ? 16 : 10) + static_cast<std::uint32_t>(c - '0');
    } else if (hex && c >= 'a' && c <= 'f') {
      code = code * 16 + static_cast<std::uint32_t>(c - 'a' + 10);
    } else {
      break;
    }
  }
  if (at == first || at >= text.size() || text[at] != ';') return 0;
  append_utf8(out, code);
  return at + 1;
}

class Words {
 public:
  Words(std::string_view text, const References& references, std::vector<Link>* links, HtmlLeftOut* html)
      : text_(text), references_(references), links_(links), html_(html), brackets_(matching_brackets(text)) {
    out_.reserve(text.size());
  }

  std::string read() {
    take(0, text_.size());
    while (out_.ends_with(' ')) out_.pop_back();
    return std::move(out_);
  }

 private:
  void put(char c) {
    if (is_blank(c) || static_cast<unsigned char>(c) < 0x20) {
      if (!out_.empty() && out_.back() != ' ') out_ += ' ';
    } else {
      out_ += c;
    }
  }
  void put(std::string_view words) {
    for (const char c : words) put(c);
  }

  /// Bytes that are no mark and no white space stand for themselves.
  static bool stands_for_itself(char c) {
    static constexpr auto table = [] {
      std::array<bool, 256> out{};
      for (std::size_t i = 0x21; i < 256; ++i) out[i] = true;
      for (const char mark : {'\\', '&', '`', '!', '[', '<', '*', '_', '~'})
        out[static_cast<unsigned char>(mark)] = false;
      return out;
    }();
    return table[static_cast<unsigned char>(c)];
  }

  void take(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end;) {
      std::size_t run = i;
      while (run < end && (stands_for_itself(text_[run]) || (text_[run] == ' ' && run > i && text_[run - 1] != ' ')))
        ++run;
      if (run > i) {
        out_.append(text_, i, run - i);
        i = run;
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

  /// Reads what begins at `i` if it is more than a character, and gives where it ends.
  std::size_t special(std::size_t i, std::size_t end) {
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

  std::size_t code(std::size_t i, std::size_t end) {
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

  /// Marks of emphasis vanish; a star or underscore between words or inside one stays.
  std::size_t emphasis(std::size_t i, std::size_t end) {
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
    const bool stays = (!before && !after) || (mark == '_' && in_word) || length > 3;
    if (stays) put(text_.substr(i, length));
    return i + length;
  }

  /// "[text](target)", "[text][name]", "[name]"; the text alone where it is none of them.
  std::size_t link(std::size_t i, std::size_t end) {
    const std::size_t close = i < brackets_.size() ? brackets_[i] : nowhere;
    if (close == nowhere || close >= end || depth_ > 8) return i;
    std::string target;
    std::size_t after = close + 1;
    if (after < end && text_[after] == '(') {
      const std::size_t stop = target_end(after, end);
      if (stop == nowhere) return i;
      target = text_.substr(after + 1, stop - after - 1);
      const std::size_t title = target.find_first_of(" \t\"");
      if (title != nowhere) target.resize(title);
      if (target.starts_with('<') && target.ends_with('>')) target = target.substr(1, target.size() - 2);
      after = stop + 1;
    } else {
      std::string_view name = text_.substr(i + 1, close - i - 1);
      if (after < end && text_[after] == '[' && brackets_[after] != nowhere && brackets_[after] < end) {
        if (brackets_[after] > after + 1) name = text_.substr(after + 1, brackets_[after] - after - 1);
        after = brackets_[after] + 1;
      }
      const auto found = name.size() > 200 ? references_.end() : references_.find(lowered(trimmed(name)));
      if (found == references_.end()) return i;
      target = found->second;
    }
    const std::size_t from = out_.size();
    ++depth_;
    take(i + 1, close);
    --depth_;
    const std::string words(trimmed(std::string_view(out_).substr(std::min(from, out_.size()))));
    if (words.empty()) put(target);
    if (links_ != nullptr) {
      links_->push_back({words, target});
    } else if (!target.empty() && words != target && !words.empty()) {
      put(" (" + target + ")");
    }
    return after;
  }

  std::size_t target_end(std::size_t open, std::size_t end) const {
    int depth = 0;
    bool title = false;
    for (std::size_t i = open; i < end && i < open + 4096; ++i) {
      const char c = text_[i];
      if (c == ']' && i + 1 < end && text_[i + 1] == '(') return nowhere;
      if (c == '"') title = !title;
      if (title) continue;
      if (c == '(' && ++depth > 8) return nowhere;
      if (c == ')' && --depth == 0) return i;
    }
    return nowhere;
  }

  /// Where the comment that begins at `i` ends; one that is never closed is text.
  std::size_t comment(std::size_t i, std::size_t end) {
    constexpr std::string_view closing = "-->";
    const std::size_t close = unclosed_comment_ ? nowhere : text_.find(closing, i + 4);
    if (close == nowhere || close + closing.size() > end) {
      unclosed_comment_ = close == nowhere;
      return i;
    }
    if (html_ != nullptr) html_->comments.push_back(text_.substr(i, close + closing.size() - i));
    return close + closing.size();
  }

  /// The value of a tag's attribute, such as "src="; empty where it has none.
  static std::string_view attribute(std::string_view inside, std::string_view name) {
    for (std::size_t at = inside.find(name); at != nowhere; at = inside.find(name, at + name.size())) {
      if (at == 0 || !is_blank(inside[at - 1])) continue;
      std::string_view value = inside.substr(at + name.size());
      if (value.empty()) return {};
      const char quote = value.front();
      if (quote != '"' && quote != '\'') return value.substr(0, value.find_first_of(" \t/"));
      value.remove_prefix(1);
      return value.substr(0, value.find(quote));
    }
    return {};
  }

  /// "<https://…>" is its own text; a tag vanishes; any other "<" is a character.
  std::size_t tag(std::size_t i, std::size_t end) {
    if (text_.substr(i, 4) == "<!--") {
      const std::size_t after = comment(i, end);
      if (after > i) return after;
    }
    if (i + 1 >= end || (!is_letter(text_[i + 1]) && text_[i + 1] != '/' && text_[i + 1] != '!')) return i;
    std::size_t close = i + 1;
    while (close < end && text_[close] != '>' && text_[close] != '<') ++close;
    if (close >= end || text_[close] != '>') return i;
    const std::string_view inside = text_.substr(i + 1, close - i - 1);
    if (is_safe_target(inside) || (holds(inside, "@") && !holds(inside, " "))) {
      put(inside);
      if (links_ != nullptr) links_->push_back({std::string(inside), std::string(inside)});
      return close + 1;
    }
    std::size_t name_end = 0;
    while (name_end < inside.size() && (is_word(inside[name_end]) || inside[name_end] == '/')) ++name_end;
    static constexpr std::array<std::string_view, 36> known = {
        "a",       "b",      "i",      "u",     "p",     "br",    "hr",    "em",  "s",     "strong", "code", "pre",
        "div",     "span",   "img",    "sub",   "sup",   "ul",    "ol",    "li",  "tr",    "td",     "th",   "details",
        "summary", "iframe", "script", "style", "table", "tbody", "thead", "kbd", "small", "del",    "ins",  "mark"};
    std::string name = lowered(inside.substr(0, name_end));
    std::erase(name, '/');
    bool tag = inside.starts_with('!');
    for (const std::string_view each : known) tag = tag || name == each;
    // "<none>" and "<Person>" are words that somebody wrote between angle brackets.
    if (!tag) return i;
    if (name == "br" || name == "p" || name == "li" || name == "div") put(' ');
    if (html_ != nullptr && inside.front() != '/') ++html_->tags[name.empty() ? "!" : name];
    const std::string words(attribute(inside, "alt="));
    for (const std::string_view each : WordList{"href=", "src="}) {
      const std::string target(attribute(inside, each));
      if (target.empty()) continue;
      if (links_ != nullptr) {
        links_->push_back({words, target});
      } else {
        put(" " + words + (words.empty() ? "(" : " (") + target + ") ");
      }
    }
    return close + 1;
  }

  std::string_view text_;
  const References& references_;
  std::vector<Link>* links_;
  HtmlLeftOut* html_;
  std::vector<std::size_t> brackets_;
  std::string out_;
  std::array<bool, 16> unclosed_{};
  bool unclosed_comment_ = false;
  int depth_ = 0;
};

}  // namespace

std::string plain(std::string_view text, const References& references, std::vector<Link>* links, HtmlLeftOut* html) {
  return Words(text, references, links, html).read();
}

References take_references(std::vector<Block>& blocks) {
  References out;
  for (Block& block : blocks) {
    if (block.kind != BlockKind::paragraph) continue;
    std::erase_if(block.lines, [&](const Line& line) {
      if (!line.text.starts_with('[') || line.text.starts_with("[^")) return false;
      const std::size_t close = line.text.find("]:");
      if (close == nowhere || close > 200) return false;
      std::string_view target = trimmed(line.text.substr(close + 2));
      target = target.substr(0, target.find(' '));
      if (target.starts_with('<') && target.ends_with('>')) target = target.substr(1, target.size() - 2);
      if (target.empty()) return false;
      out.emplace(lowered(trimmed(line.text.substr(1, close - 1))), target);
      return true;
    });
  }
  return out;
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

bool is_safe_target(std::string_view target) {
  return begins_with(target, "http://") || begins_with(target, "https://") || begins_with(target, "mailto:");
}

bool is_unsafe_target(std::string_view target) {
  const std::size_t colon = target.find(':');
  return colon != std::string_view::npos && target.find('/') > colon && !is_safe_target(target);
}

}  // namespace debrief::inline v0::markdown
