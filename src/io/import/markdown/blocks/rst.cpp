// reStructuredText: adornments around titles, fields, roles, comments and the bodies of directives.
#include <algorithm>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/blocks/rst_parts.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// Directives that stand deeper in one another stay as they are.
constexpr std::size_t deepest_body = 16;

/// A line of one mark that stands above or below a title; 0 for any other.
char adornment(std::string_view line) {
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  if (line.size() < 3 || std::string_view("=-~^\"'`#*+:._").find(line.front()) == nowhere) return 0;
  return run_of(line, line.front()) == line.size() ? line.front() : '\0';
}

class RstReader {
 public:
  explicit RstReader(MarkupLines& lines) : lines_(lines) {}

  void read() {
    while (at_ < lines_.size()) {
      const std::size_t before = at_;
      take(lines_[at_]);
      if (at_ == before) ++at_;
    }
  }

 private:
  void take(std::string& line) {
    if (line.empty() || take_title(line)) return;
    const std::string_view text = trimmed(line);
    if (text.starts_with("```") || text.starts_with("~~~")) return take_fence(text);
    if (text.starts_with(".. ") || text == "..") return take_explicit(indent_of(line), std::string(text));
    if (line.front() == ':') {
      const std::size_t colon = line.find(": ", 1);
      // ":Date: 2024-05-03", and not ":ref:`x`".
      if (colon != nowhere && colon < 40) {
        line = field_line(std::string_view(line).substr(1, colon - 1), rst_words(line.substr(colon + 2)));
        return;
      }
    }
    line = rst_words(line);
  }

  /// A title below or between adornments; the order in which their kinds appear gives the levels.
  bool take_title(std::string& line) {
    const char over = adornment(line);
    if (over != 0 && at_ + 2 < lines_.size() && adornment(lines_[at_ + 2]) == over &&
        lines_[at_ + 2].size() + 2 >= trimmed(lines_[at_ + 1]).size() && adornment(lines_[at_ + 1]) == 0 &&
        !trimmed(lines_[at_ + 1]).empty() && !is_title_of_list(lines_[at_ + 1])) {
      const std::string title = rst_words(trimmed(lines_[at_ + 1]));
      line.clear();
      lines_[at_ + 1] = heading_mark(level_of(over, true)) + title;
      lines_[at_ + 2].clear();
      at_ += 3;
      return true;
    }
    const bool begins = at_ == 0 || trimmed(lines_[at_ - 1]).empty();
    if (!begins || over != 0 || is_blank(line.front()) || at_ + 1 >= lines_.size()) return false;
    const char under = adornment(lines_[at_ + 1]);
    if (under == 0 || lines_[at_ + 1].size() + 2 < line.size() || is_title_of_list(line)) return false;
    line = heading_mark(level_of(under, false)) + rst_words(line);
    lines_[at_ + 1].clear();
    at_ += 2;
    return true;
  }

  /// What Markdown reads as something else than a title.
  static bool is_title_of_list(std::string_view line) {
    return line.starts_with("# ") || line.starts_with("## ") || line.starts_with("- ") || line.starts_with("* ") ||
           line.starts_with("|") || line.starts_with(":") || line.starts_with("..");
  }

  std::size_t level_of(char mark, bool over) {
    const std::string kind = {mark, over ? 'o' : 'u'};
    const auto known = std::find(kinds_.begin(), kinds_.end(), kind);
    const auto at = static_cast<std::size_t>(known - kinds_.begin());
    if (known == kinds_.end() && kinds_.size() < 6) kinds_.push_back(kind);
    return at + 1;
  }

  /// A fence of Markdown beside the marks of this markup: what stands in it stays.
  void take_fence(std::string_view text) {
    const std::string mark(text.substr(0, 3));
    for (std::size_t i = at_ + 1; i < lines_.size(); ++i) {
      if (trimmed(lines_[i]).starts_with(mark)) {
        at_ = i + 1;
        return;
      }
    }
    at_ = lines_.size();
  }

  /// The line behind everything that stands further in than `indent`.
  std::size_t body_end(std::size_t indent) const {
    std::size_t end = at_ + 1;
    for (std::size_t i = at_ + 1; i < lines_.size(); ++i) {
      if (trimmed(lines_[i]).empty()) continue;
      if (indent_of(lines_[i]) <= indent) break;
      end = i + 1;
    }
    return end;
  }

  void leave_out(std::size_t end) {
    for (; at_ < end; ++at_) lines_[at_].clear();
  }

  /// ".. name:: argument", ".. _target: address", ".. |words| replace:: more", ".. a comment".
  void take_explicit(std::size_t indent, const std::string& text) {
    const std::string_view rest = trimmed(std::string_view(text).substr(2));
    if (looked_at_ > deepest_body * lines_.size()) return;
    const std::size_t end = body_end(indent);
    looked_at_ += end - at_;
    const std::size_t colons = rest.find("::");
    const bool directive = colons != nowhere && colons > 0 && rest.substr(0, colons).find(' ') == nowhere;
    if (!directive) {
      const std::size_t colon = rest.find(": ");
      const bool target = rest.starts_with('_') && colon != nowhere && holds(rest, "://");
      const std::string link =
          target ? "[" + std::string(rest.substr(1, colon - 1)) + "]: " + std::string(trimmed(rest.substr(colon + 2)))
                 : std::string();
      const std::size_t line = at_;
      leave_out(end);
      lines_[line] = link;
      return;
    }
    const std::string_view name = rest.substr(0, colons);
    const std::string_view argument = trimmed(rest.substr(colons + 2));
    take_directive(name, argument, indent, end);
  }

  void take_directive(std::string_view name, std::string_view argument, std::size_t indent, std::size_t end) {
    if (name == "list-table") {
      write_list_table(lines_, at_, end);
      at_ = end;
    } else if (name == "csv-table") {
      write_csv_table(lines_, at_, end);
      at_ = end;
    } else if (name == "code-block" || name == "code" || name == "sourcecode" || name == "literalinclude") {
      take_code(end);
    } else if (name == "rubric") {
      lines_[at_++] = "**" + rst_words(argument) + "**";
    } else if (name == "image" || name == "figure") {
      lines_[at_++] = std::string(indent, ' ') + "![](" + std::string(argument) + ")";
      take_body(end, indent);
    } else if (name == "contents" || name == "toctree" || name == "meta" || name == "raw" || name == "index") {
      leave_out(end);
    } else {
      lines_[at_++] = std::string(indent, ' ') + rst_words(argument);
      take_body(end, indent);
    }
  }

  /// The options of a directive are left out, and its body stands where the directive stood.
  void take_body(std::size_t end, std::size_t indent) {
    for (; at_ < end && trimmed(lines_[at_]).starts_with(':'); ++at_) lines_[at_].clear();
    std::size_t inner = nowhere;
    for (std::size_t i = at_; i < end; ++i) {
      if (!trimmed(lines_[i]).empty()) inner = std::min(inner, indent_of(lines_[i]));
    }
    for (std::size_t i = at_; i < end && inner != nowhere; ++i) {
      if (indent_of(lines_[i]) >= inner) lines_[i].erase(0, inner - indent);
    }
  }

  /// A fence needs a blank line to be closed on.
  void take_code(std::size_t end) {
    const std::size_t indent = indent_of(lines_[at_]);
    const bool closes = end < lines_.size() ? trimmed(lines_[end]).empty() : true;
    const std::string fence = closes ? std::string(indent, ' ') + "```" : std::string();
    lines_[at_++] = fence;
    for (; at_ < end && trimmed(lines_[at_]).starts_with(':'); ++at_) lines_[at_].clear();
    if (end < lines_.size() && closes) lines_[end] = fence;
    at_ = std::min(end + 1, lines_.size());
  }

  MarkupLines& lines_;
  std::size_t at_ = 0;
  /// How many lines of bodies were looked at; those of bodies in bodies count again.
  std::size_t looked_at_ = 0;
  /// The kinds of adornments, outermost first.
  std::vector<std::string> kinds_;
};

}  // namespace

void rst_as_markdown(MarkupLines& lines) {
  RstReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
