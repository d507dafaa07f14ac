#include "check/language/blocks.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string>

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t longest_block = 4096;

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;    ///< Without the line break.
  std::size_t first = 0;  ///< The first byte that is not a blank.
};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// The length of a list marker with its blank, or 0.
std::size_t marker_length(std::string_view line) {
  if (line.size() >= 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && is_space(line[1])) return 2;
  if (line.starts_with("\xE2\x80\xA2")) return 3;  // bullet
  std::size_t digits = 0;
  while (digits < line.size() && digits < 4 && is_digit(line[digits])) ++digits;
  if (digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
      is_space(line[digits + 1])) {
    return digits + 2;
  }
  if (line.size() > 1 && line[0] == '*' && line[1] == '*') {
    // Wikitext nests list markers: "** item".
    std::size_t stars = 0;
    while (stars < line.size() && line[stars] == '*') ++stars;
    if (stars < line.size() && is_space(line[stars])) return stars + 1;
  }
  return 0;
}

/// Level 1 to 6 and the text of an ATX or wikitext heading, or of a line that is all bold.
std::uint8_t heading_level(std::string_view line, std::string_view& heading) {
  std::size_t marks = 0;
  while (marks < line.size() && line[marks] == '#') ++marks;
  if (marks >= 1 && marks <= 6 && marks < line.size() && is_space(line[marks])) {
    heading = trimmed(line.substr(marks));
    while (!heading.empty() && heading.back() == '#') heading.remove_suffix(1);
    heading = trimmed(heading);
    return static_cast<std::uint8_t>(marks);
  }
  marks = 0;
  while (marks < line.size() && line[marks] == '=') ++marks;
  if (marks >= 1 && marks <= 6 && line.size() > 2 * marks + 1 && line.ends_with(line.substr(0, marks))) {
    heading = trimmed(line.substr(marks, line.size() - 2 * marks));
    return heading.empty() || heading.find('=') != std::string_view::npos ? std::uint8_t{0}
                                                                          : static_cast<std::uint8_t>(marks);
  }
  if (line.size() > 4 && line.size() < 80 && line.starts_with("**") &&
      (line.ends_with("**") || line.ends_with("**:"))) {
    heading = line.substr(2, line.rfind("**") - 2);
    if (heading.find('*') != std::string_view::npos || heading.empty()) return 0;
    return 6;
  }
  return 0;
}

class Outliner {
 public:
  Outliner(std::string_view text, TextKind kind) : text_(text), markdown_(kind == TextKind::markdown) {
    out_.sections.emplace_back();
  }

  Outline run() {
    std::size_t at = skip_front_matter();
    while (at < text_.size()) {
      const char* end = static_cast<const char*>(std::memchr(text_.data() + at, '\n', text_.size() - at));
      Line line{at, end == nullptr ? text_.size() : static_cast<std::size_t>(end - text_.data()), at};
      while (line.first < line.end && is_space(text_[line.first])) ++line.first;
      take(line);
      at = line.end + 1;
    }
    flush();
    return std::move(out_);
  }

 private:
  std::size_t skip_front_matter() const {
    if (!text_.starts_with("---\n") && !text_.starts_with("---\r\n")) return 0;
    const std::size_t close = text_.find("\n---", 3);
    if (close == std::string_view::npos || close > 20000) return 0;
    const std::size_t line_end = text_.find('\n', close + 1);
    return line_end == std::string_view::npos ? text_.size() : line_end + 1;
  }

  void take(const Line& line) {
    const std::string_view content = text_.substr(line.first, line.end - line.first);
    if (content.starts_with("```") || content.starts_with("~~~")) {
      flush();
      if (!in_fence_) {
        in_fence_ = true;
        fence_ = content[0];
      } else if (content[0] == fence_) {
        in_fence_ = false;
      }
      return;
    }
    if (in_fence_) return;
    if (in_comment_) {
      if (content.find("-->") != std::string_view::npos) in_comment_ = false;
      return;
    }
    if (content.empty()) {
      flush();
      blank_ = true;
      return;
    }
    const char first = content[0];
    if (first == '<' && content.starts_with("<!--")) {
      flush();
      in_comment_ = content.find("-->") == std::string_view::npos;
      return;
    }
    const bool after_blank = blank_;
    blank_ = false;
    if (markdown_ && line.first - line.begin >= 4 && after_blank && !in_list_ && marker_length(content) == 0) return;
    if (first == '#' || first == '=' || first == '*') {
      std::string_view heading;
      const std::uint8_t level = heading_level(trimmed(content), heading);
      if (level != 0) {
        add_heading(line, heading, level);
        return;
      }
    }
    if (first == '>') {
      start_or_extend(line, BlockKind::quote, open_ && block_.kind == BlockKind::quote);
      return;
    }
    if (first == '|') {
      start_or_extend(line, BlockKind::table_row, false);
      return;
    }
    if (marker_length(content) != 0) {
      in_list_ = true;
      start_or_extend(line, BlockKind::item, false);
      return;
    }
    if (!open_ && after_blank && line.first == line.begin) in_list_ = false;
    if (is_plain_heading(line, content, after_blank)) {
      add_heading(line, content, 6);
      return;
    }
    start_or_extend(line, BlockKind::paragraph, open_ && block_.kind != BlockKind::table_row && continues(content));
  }

  /// Nothing but blanks follows, so that the line is the head of nothing.
  bool is_last(const Line& line) const {
    return text_.find_first_not_of(" \t\r\n", line.end) == std::string_view::npos;
  }

  /// A short line of its own that names a section.
  bool is_plain_heading(const Line& line, std::string_view content, bool after_blank) const {
    if (content.size() > 60 || (open_ && !after_blank)) return false;
    std::string_view name = trimmed(content);
    if (name.empty() || name.back() == '.' || name.back() == '?') return false;
    if (name.back() != ':' && (markdown_ || name.find(": ") != std::string_view::npos)) return false;
    if (std::count(name.begin(), name.end(), ' ') >= 5) return false;
    const Section section = section_of_heading(name);
    if (section.whys) return true;
    return (section.scope != LanguageScope::automatic || section.luck || section.thanks || section.timeline) &&
           !is_last(line);
  }

  bool continues(std::string_view content) const {
    const std::string_view previous = trimmed(text_.substr(last_line_, block_.end - last_line_));
    if (previous.empty()) return true;
    if (is_lower(content[0])) return true;
    const char last = previous.back();
    return markdown_ || (previous.size() >= 50 && last != '.' && last != ':' && last != '!' && last != '?');
  }

  void add_heading(const Line& line, std::string_view heading, std::uint8_t level) {
    flush();
    in_list_ = false;
    Section section = section_of_heading(heading);
    section.level = level;
    if (section.scope == LanguageScope::automatic && level > out_.sections.back().level && level < 6 &&
        out_.sections.back().level != 0) {
      // A deeper heading that says nothing stays in the scope of the one above it.
      const Section& above = out_.sections.back();
      section.scope = above.scope;
      section.luck = section.luck || above.luck;
      section.thanks = section.thanks || above.thanks;
      section.hindsight = section.hindsight || above.hindsight;
      section.terms = section.terms || above.terms;
      section.timeline = section.timeline || above.timeline;
    }
    const auto begin = static_cast<std::size_t>(heading.data() - text_.data());
    out_.sections.push_back(section);
    block_ =
        Block{begin, begin + heading.size(), BlockKind::heading, static_cast<std::uint32_t>(out_.sections.size() - 1)};
    open_ = true;
    last_line_ = line.begin;
    flush();
  }

  void start_or_extend(const Line& line, BlockKind kind, bool extend) {
    if (!extend) {
      flush();
      block_ = Block{line.first, line.end, kind, static_cast<std::uint32_t>(out_.sections.size() - 1)};
      open_ = true;
    } else {
      block_.end = line.end;
    }
    last_line_ = line.first;
  }

  void flush() {
    if (!open_) return;
    open_ = false;
    while (block_.end - block_.begin > longest_block) {
      const std::size_t cut = cut_before(block_.begin + longest_block);
      Block piece = block_;
      piece.end = cut;
      out_.blocks.push_back(piece);
      block_.begin = cut;
    }
    if (block_.end > block_.begin) out_.blocks.push_back(block_);
  }

  /// A good place to cut at or before `limit`, after the start of the current block.
  std::size_t cut_before(std::size_t limit) const {
    const std::size_t lowest = block_.begin + longest_block / 2;
    for (std::size_t at = limit; at > lowest; --at) {
      if (text_[at - 1] == ' ' && at >= 2 && (text_[at - 2] == '.' || text_[at - 2] == '?' || text_[at - 2] == '!'))
        return at;
    }
    for (std::size_t at = limit; at > lowest; --at) {
      if (text_[at - 1] == ' ') return at;
    }
    std::size_t at = limit;
    while (at > lowest && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U) --at;
    return at;
  }

  std::string_view text_;
  bool markdown_;
  Outline out_;
  Block block_;
  std::size_t last_line_ = 0;
  bool open_ = false;
  bool in_fence_ = false;
  bool in_comment_ = false;
  bool in_list_ = false;
  bool blank_ = true;
  char fence_ = '`';
};

}  // namespace

Outline outline_of(std::string_view text, TextKind kind) {
  return Outliner(text, kind).run();
}

Section section_of_heading(std::string_view heading) {
  std::string folded = " ";
  for (const char c : heading.substr(0, 120)) {
    const auto byte = static_cast<unsigned char>(c);
    folded += std::isalnum(byte) != 0 ? static_cast<char>(std::tolower(byte)) : ' ';
  }
  folded += ' ';
  const auto has = [&folded](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&folded](std::string_view word) { return folded.find(word) != std::string::npos; });
  };
  Section section;
  if (has({" lucky ", " luck "})) section.luck = true;
  if (has({" thanks ", " thank ", " acknowledgement", " credits ", " kudos "})) section.thanks = true;
  if (has({" hindsight "})) section.hindsight = true;
  if (has({" terms ", " terminology ", " glossary ", " definitions "})) section.terms = true;
  if (has({" learning", " lesson", " learned ", " learnt "})) section.learning = true;
  if (has({" timeline "})) section.timeline = true;
  if (has({" whys ", " fishbone ", " ishikawa "})) section.whys = true;
  if (has({" transcript ", " chat log ", " irc log ", " chat logs "})) {
    section.scope = LanguageScope::transcript;
  } else if (has({" action item",
                  " actions ",
                  " action points ",
                  " actionable",
                  " follow up",
                  " followup",
                  " next steps ",
                  " remediation",
                  " to do ",
                  " todo ",
                  " todos ",
                  " corrective ",
                  " preventative ",
                  " preventive ",
                  " improvements ",
                  " mitigations ",
                  " recommendation",
                  " planned work ",
                  " what we re doing ",
                  " what are we doing ",
                  " what we will do ",
                  " how are we preventing ",
                  " moving forward ",
                  " future work ",
                  " future plans ",
                  " way forward ",
                  " prevention "})) {
    section.scope = LanguageScope::action;
  } else if (has({" questions ", " prompts "})) {
    section.scope = LanguageScope::question;
  }
  return section;
}

}  // namespace debrief::inline v0::language_detail
