// Org: headings of stars with keywords and tags, drawers, planning lines, stamps in angle brackets.
#include <algorithm>
#include <set>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// "<2024-05-03 Fri 10:05>" or "[2024-05-03 Fri]" at the beginning of a text.
struct OrgStamp {
  std::string_view day;
  /// "10:05" or "10:05-10:20".
  std::string_view clock;
  std::size_t length = 0;
};

std::optional<OrgStamp> org_stamp_at(std::string_view text) {
  if (text.size() < 12 || (text[0] != '<' && text[0] != '[')) return std::nullopt;
  const std::size_t close = text.substr(0, 60).find(text[0] == '<' ? '>' : ']');
  if (close == nowhere || close < 11) return std::nullopt;
  OrgStamp out;
  out.day = text.substr(1, 10);
  if (digits_at(out.day) != 4 || out.day[4] != '-' || digits_at(out.day.substr(5)) != 2 || out.day[7] != '-' ||
      digits_at(out.day.substr(8)) != 2) {
    return std::nullopt;
  }
  out.length = close + 1;
  std::string_view rest = trimmed(text.substr(11, close - 11));
  while (!rest.empty() && out.clock.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    // The name of the day stands before the clock, what repeats it ("+1w", "-2d") behind it.
    if (is_digit(rest.front()) && holds(rest.substr(0, end), ":")) out.clock = rest.substr(0, end);
    rest = trimmed(rest.substr(end));
  }
  return out;
}

/// The stamp, or both ends of "<…>--<…>", as Markdown writes times; `length` is what it took.
std::string written(std::string_view text, const OrgStamp& stamp, std::size_t& length) {
  std::string out(stamp.day);
  if (!stamp.clock.empty()) out += " " + std::string(stamp.clock);
  length = stamp.length;
  const std::size_t dashes = run_of(text.substr(length), '-');
  if (dashes < 1 || dashes > 3) return out;
  const auto end = org_stamp_at(text.substr(length + dashes));
  if (!end) return out;
  length += dashes + end->length;
  out += " - ";
  if (end->day != stamp.day) out += std::string(end->day) + " ";
  return out += end->clock;
}

/// "[[https://…][words]]", "[[https://…]]" as links.
std::size_t take_link(std::string_view text, std::size_t at, std::string& out) {
  const std::size_t close = end_of_mark(text, at + 2, "]]");
  if (close == nowhere) return at;
  const std::string_view inside = text.substr(at + 2, close - at - 2);
  const std::size_t middle = inside.find("][");
  if (middle == nowhere) {
    out += inside;
  } else {
    out += "[" + std::string(inside.substr(middle + 2)) + "](" + std::string(inside.substr(0, middle)) + ")";
  }
  return close + 2;
}

/// Stamps, links and marks inside a line.
std::string org_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find_first_of("<[", at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    std::size_t length = 0;
    if (const auto stamp = org_stamp_at(text.substr(at))) {
      out += written(text.substr(at), *stamp, length);
    } else if (text.substr(at).starts_with("[[")) {
      length = take_link(text, at, out) - at;
    }
    if (length == 0) out += text[at++];
    at += length;
  }
  return with_marks(with_marks(with_marks(out, '=', "`"), '~', "`"), '/', "");
}

/// The words that say how far a task is.
struct Keywords {
  std::set<std::string, std::less<>> open = {"TODO",  "NEXT", "WAIT",       "WAITING", "STARTED",
                                             "DOING", "HOLD", "INPROGRESS", "SOMEDAY"};
  std::set<std::string, std::less<>> done = {"DONE", "CANCELLED", "CANCELED", "CLOSED"};
};

/// "#+TODO: TODO NEXT | DONE CANCELLED"
void add_keywords(std::string_view words, Keywords& keywords) {
  bool done = false;
  for (int i = 0; i < 40 && !words.empty(); ++i) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, std::min(end, words.find('(')));
    if (word == "|") done = true;
    if (word != "|" && !word.empty() && word.size() < 30) (done ? keywords.done : keywords.open).emplace(word);
    words = trimmed(words.substr(end));
  }
}

/// A heading taken apart.
struct Headline {
  std::size_t stars = 0;
  std::string_view keyword;
  std::string_view words;
  /// The tags that name somebody.
  std::string owner;
};

/// ":Ottilie:ops:" at the end of a heading. A name in capitals or with an at sign is that of a person or a team.
void take_tags(Headline& out) {
  const std::size_t space = out.words.find_last_of(" \t");
  const std::string_view tags = out.words.substr(space == nowhere ? 0 : space + 1);
  if (space == nowhere || tags.size() < 3 || tags.front() != ':' || tags.back() != ':' || is_digit(tags[1])) return;
  out.words = trimmed(out.words.substr(0, space));
  std::size_t begin = 1;
  while (begin < tags.size()) {
    const std::size_t end = tags.find(':', begin);
    const std::string_view tag = tags.substr(begin, end - begin);
    const bool name = tag.size() > 1 && (tag[0] == '@' || (tag[0] >= 'A' && tag[0] <= 'Z' && lower(tag[1]) == tag[1]));
    if (name) out.owner += (out.owner.empty() ? "" : ", ") + std::string(tag);
    begin = end + 1;
  }
}

Headline headline_of(std::string_view line, const Keywords& keywords) {
  Headline out;
  out.stars = run_of(line, '*');
  out.words = trimmed(line.substr(out.stars));
  const std::string_view first = out.words.substr(0, std::min(out.words.find(' '), out.words.size()));
  if (keywords.open.contains(first) || keywords.done.contains(first)) {
    out.keyword = first;
    out.words = trimmed(out.words.substr(first.size()));
  }
  // "[#A]" says how pressing it is, "[1/2]" how much of it is done.
  if (out.words.starts_with("[#") && out.words.size() > 4 && out.words[3] == ']')
    out.words = trimmed(out.words.substr(4));
  take_tags(out);
  const std::size_t count = out.words.ends_with(']') ? out.words.rfind(" [") : nowhere;
  if (count != nowhere && out.words.find_first_not_of("0123456789/%]", count + 2) == nowhere)
    out.words = trimmed(out.words.substr(0, count));
  return out;
}

bool is_headline(std::string_view line) {
  const std::size_t stars = run_of(line, '*');
  return stars > 0 && stars < line.size() && line[stars] == ' ';
}

/// Reads one text in Org.
class OrgReader {
 public:
  explicit OrgReader(MarkupLines& lines) : lines_(lines) {}

  void read() {
    for (const std::string& line : lines_) {
      if (begins_with(line, "#+todo:")) add_keywords(trimmed(std::string_view(line).substr(7)), keywords_);
    }
    for (at_ = 0; at_ < lines_.size(); ++at_) take(lines_[at_]);
  }

 private:
  void take(std::string& line) {
    if (is_headline(line)) return take_headline(line);
    const std::string_view text = trimmed(line);
    if (left_out_ > 0) return line.clear();
    if (begins_with(text, "#+")) return take_keyword(line, text);
    if (in_code_) return;
    if (in_drawer_) return take_property(line, text);
    if (text == "#" || text.starts_with("# ")) return line.clear();
    if (text.size() > 2 && text.front() == ':' && text.back() == ':' && text.find(' ') == nowhere) {
      in_drawer_ = true;
      return line.clear();
    }
    for (const std::string_view mark : WordList{"clock:", "closed:", "scheduled:", "deadline:", "- state \""}) {
      if (begins_with(text, mark)) return line.clear();
    }
    take_body(line, text);
  }

  void take_headline(std::string& line) {
    in_code_ = in_drawer_ = in_item_ = false;
    const Headline head = headline_of(line, keywords_);
    if (left_out_ > 0 && head.stars > left_out_) return line.clear();
    left_out_ = head.words.starts_with("COMMENT") ? head.stars : 0;
    if (left_out_ > 0) return line.clear();
    const std::string words = org_words(head.words);
    if (!head.keyword.empty()) {
      in_item_ = true;
      const bool done = head.keyword == "DONE" || head.keyword == "CLOSED";
      line = std::string(done ? "- [x] " : "- [ ] ") + state_told(head.keyword) + words;
      if (!head.owner.empty()) line += " - Owner: " + head.owner;
      if (const std::string due = due_below(); !due.empty()) line += " - Due: " + due;
    } else if (org_stamp_at(head.words) && head.stars > 1) {
      in_item_ = true;
      line = "- " + words;
    } else {
      line = heading_mark(head.stars + 1) + words;
    }
  }

  /// The day of "DEADLINE: <2024-05-03 Fri>" below a task.
  std::string due_below() const {
    for (std::size_t i = at_ + 1; i < lines_.size() && i < at_ + 4 && !is_headline(lines_[i]); ++i) {
      const std::size_t mark = std::string_view(lines_[i]).substr(0, 200).find("DEADLINE:");
      if (mark == nowhere) continue;
      const auto stamp = org_stamp_at(trimmed(std::string_view(lines_[i]).substr(mark + 9)));
      if (stamp) return std::string(stamp->day);
    }
    return {};
  }

  static std::string state_told(std::string_view keyword) {
    if (keyword == "CANCELLED" || keyword == "CANCELED") return "(cancelled) ";
    const bool begun = keyword == "STARTED" || keyword == "DOING" || keyword == "INPROGRESS";
    return begun ? "(in progress) " : "";
  }

  /// "#+title: …", "#+begin_src sh".
  void take_keyword(std::string& line, std::string_view text) {
    const bool code = begins_with(text, "#+begin_src") || begins_with(text, "#+begin_example");
    const bool code_ends = begins_with(text, "#+end_src") || begins_with(text, "#+end_example");
    if (code || code_ends) {
      in_code_ = code;
      line = std::string(indent_of(line), ' ') + "```";
      return;
    }
    if (in_code_) return;
    const std::size_t colon = text.find(':');
    const std::string_view value = colon == nowhere ? std::string_view() : trimmed(text.substr(colon + 1));
    if (begins_with(text, "#+title:") && !value.empty()) {
      line = "# " + org_words(value);
    } else if (begins_with(text, "#+date:") && !value.empty()) {
      line = field_line("Date", org_words(value));
    } else {
      line.clear();
    }
  }

  /// A line of a drawer. Of its properties some are fields of the review.
  void take_property(std::string& line, std::string_view text) {
    in_drawer_ = !begins_with(text, ":end:");
    const std::size_t colon = text.find(':', 1);
    const std::string name = lowered(text.substr(0, colon).substr(text.starts_with(':') ? 1 : 0));
    const std::string value = colon == nowhere ? std::string() : org_words(trimmed(text.substr(colon + 1)));
    line.clear();
    if (value.empty() || in_item_) return;
    if (name == "zone" || name == "timezone" || name == "tz") line = field_line("Timezone", value);
    for (const std::string_view each : WordList{"severity", "status", "date", "start", "end", "duration", "services"}) {
      if (name == each) line = field_line(name, value);
    }
  }

  void take_body(std::string& line, std::string_view text) {
    std::size_t indent = indent_of(line);
    if (text.empty()) return line.clear();
    std::string words = org_words(text);
    // "- 10:05 :: Alert": a term and what it means.
    if (const std::size_t term = words.find(" :: "); term != nowhere && words.front() == '-')
      words = words.substr(0, term) + ": " + words.substr(term + 4);
    if (in_item_ && indent < 2) indent = 2;
    // Further in than a heading's stars is no code.
    if (!in_item_) indent = std::min<std::size_t>(indent, words.front() == '|' ? 0 : indent);
    line = std::string(indent, ' ') + words;
  }

  MarkupLines& lines_;
  Keywords keywords_;
  std::size_t at_ = 0;
  /// The stars of a commented heading, below which nothing counts; 0 elsewhere.
  std::size_t left_out_ = 0;
  bool in_code_ = false;
  bool in_drawer_ = false;
  /// Below a heading that became an item.
  bool in_item_ = false;
};

}  // namespace

void org_as_markdown(MarkupLines& lines) {
  OrgReader(lines).read();
}

}  // namespace debrief::inline v0::markdown
