#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/sections.hpp"
#include "io/import/markdown/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr int label_level = 7;
constexpr int bullet_level = 8;

/// "**Impact:** the rest" or "**Impact**: the rest": the label and what follows it.
struct Label {
  std::string_view name;
  std::string_view rest;
};

std::optional<Label> bold_label(std::string_view text) {
  const std::string_view mark = text.starts_with("**") ? "**" : text.starts_with("__") ? "__" : "";
  if (mark.empty()) return std::nullopt;
  const std::size_t close = text.substr(0, 100).find(mark, 2);
  if (close == std::string_view::npos || close < 3) return std::nullopt;
  Label out{trimmed(text.substr(2, close - 2)), trimmed(text.substr(close + 2))};
  const bool inside = out.name.ends_with(':') || out.name.ends_with('?');
  const bool outside = out.rest.starts_with(':');
  if (outside) out.rest = trimmed(out.rest.substr(1));
  if (!inside && !outside && !out.rest.empty()) return std::nullopt;
  return out;
}

/// "Impact: For about twenty minutes …": a single word of the vocabulary with a colon.
std::optional<Label> plain_label(std::string_view text) {
  const std::size_t colon = text.substr(0, 60).find(':');
  if (colon == std::string_view::npos || colon < 3) return std::nullopt;
  if (colon + 1 < text.size() && text[colon + 1] != ' ') return std::nullopt;
  for (const char c : text.substr(0, colon)) {
    if (!is_letter(c) && std::string_view(" -;'()").find(c) == std::string_view::npos) return std::nullopt;
  }
  return Label{text.substr(0, colon), trimmed(text.substr(colon + 1))};
}

/// "# Date" above a date: a field of a form that has a heading for each.
bool names_field(std::string_view heading) {
  const std::string low = lowered(trimmed(heading));
  for (const std::string_view field :
       WordList{"date", "dates", "author", "authors", "owner", "owners", "status", "severity", "attendees", "tags"}) {
    if (low == field || (low.ends_with(':') && low.substr(0, low.size() - 1) == field)) return true;
  }
  return false;
}

/// A line with one of these is a sentence and no title.
constexpr std::string_view verbs[] = {" was ", " were ",        " is ", " are ", " had ",
                                      " has ", " experienced ", "We ",  "I "};

/// "Post-mortem", "Incident report": a line that says what kind of document stands below it.
bool names_kind(const Block& block) {
  if (block.lines.size() != 1) return false;
  std::string low = lowered(trimmed(block.lines.front().text));
  std::erase_if(low, [](char c) { return c == '*' || c == '_' || c == '-' || c == ' ' || c == ':'; });
  for (const std::string_view kind :
       WordList{"postmortem", "postmortemreport", "incidentreport", "incidentpostmortem", "incidentreview",
                "postincidentreview", "outagereport", "rca", "postincidentreport", "rootcauseanalysis", "report"}) {
    if (low == kind) return true;
  }
  return false;
}

/// "Issue Summary", "Timeline": what a part of a review is called and no review as a whole.
bool names_part(std::string_view line) {
  const HeadingMeaning meaning = meaning_of(line);
  const bool part = meaning.role == Role::summary || meaning.role == Role::timeline || meaning.role == Role::impact ||
                    meaning.role == Role::actions;
  return part && meaning.only && std::count(line.begin(), line.end(), ' ') < 2;
}

class Walk {
 public:
  explicit Walk(std::vector<Block> blocks) : blocks_(std::move(blocks)) {
    out_.references = take_references(blocks_);
    out_.sections.push_back({});
    stack_.push_back(0);
    for (const Block& block : blocks_) {
      if (block.kind != BlockKind::heading) continue;
      first_level_ += block.level == 1 ? 1 : 0;
      if (meaning_of(words(block)).role == Role::actions) has_actions_ = true;
    }
    // Plain text: its first line, standing alone, is what it is called.
    const bool headings = std::any_of(blocks_.begin(), blocks_.end(),
                                      [](const Block& block) { return block.kind == BlockKind::heading; });
    plain_ = !headings;
    if (headings || blocks_.empty() || blocks_.front().kind != BlockKind::paragraph) return;
    // "Post-mortem" alone above the name says what kind of page it is; above the name of a part it is all the name.
    const auto& named =
        blocks_[names_kind(blocks_.front()) && blocks_.size() > 1 && blocks_[1].kind == BlockKind::paragraph &&
                        blocks_[1].lines.size() == 1 && !names_part(blocks_[1].lines.front().text)
                    ? 1
                    : 0];
    const Block& first = named;
    std::string_view line = first.lines.empty() ? std::string_view() : first.lines.front().text;
    // Marks of emphasis, a pictograph before the words, and labelled lines such as "Date: …" below them, are no part of
    // it.
    while (!line.empty() && ((static_cast<unsigned char>(line.front()) & 0x80U) != 0 || line.front() == ' ' ||
                             line.front() == '*' || line.front() == '_')) {
      line.remove_prefix(1);
    }
    while (line.ends_with('*') || line.ends_with('_')) line.remove_suffix(1);
    const auto below = first.lines.begin() + (first.lines.empty() ? 0 : 1);
    const auto named_part =
        std::find_if(below, first.lines.end(), [&](const Line& each) { return is_bare_heading(each.text); });
    const bool labelled_below =
        std::all_of(below, named_part, [](const Line& each) { return holds(each.text.substr(0, 30), ": "); });
    const bool sentence =
        std::any_of(std::begin(verbs), std::end(verbs), [&](std::string_view verb) { return holds(line, verb); });
    const bool alone = !sentence && labelled_below && line.size() > 8 && line.size() < 100 && line_is_title_case(line);
    // "2024-05-03: Queue stuck" is what it is called; a clock makes it an entry, and a day alone is a date.
    const auto stamp = stamp_at(line, Dots::clock);
    const bool entry = stamp && (!stamp->day_only() || stamp->end || stamp->rest.size() < 9);
    if (names_part(line)) return;
    if (alone && !line.ends_with(':') && !line.ends_with('?') && !entry) {
      out_.title = plain(line, out_.references);
      out_.title_line = first.line();
    }
  }

  Outline walk() {
    for (at_ = 0; at_ < blocks_.size(); ++at_) {
      Block& block = blocks_[at_];
      if (block.lines.empty()) continue;
      if (block.kind == BlockKind::heading) {
        heading(std::move(block));
      } else if (block.kind == BlockKind::paragraph) {
        paragraph(std::move(block));
      } else if (block.kind == BlockKind::item && block.level == 0) {
        item(std::move(block));
      } else {
        add(std::move(block));
      }
    }
    return std::move(out_);
  }

 private:
  std::string words(const Block& block) const { return plain(joined(block.lines), out_.references); }
  std::size_t now() const { return stack_.back(); }
  Role role() const { return out_.sections[now()].role; }

  Part& add(Block block, Role labelled = Role::none) {
    out_.parts.push_back({std::move(block), now(), labelled, false, false});
    return out_.parts.back();
  }

  void open(Section section) {
    while (stack_.size() > 1 && out_.sections[now()].level >= section.level) stack_.pop_back();
    section.parent = now();
    out_.sections.push_back(std::move(section));
    stack_.push_back(out_.sections.size() - 1);
  }

  /// The words of a heading; the pictures in it have no place in a name.
  std::string heading_words(const Block& block) const {
    const std::string text = joined(block.lines);
    const bool picture = holds(lowered(text), "<img") || holds(text, "![");
    std::vector<Link> links;
    return picture ? plain(text, out_.references, &links) : words(block);
  }

  void heading(Block block) {
    if (split_heading(block)) return;
    Section section;
    section.heading = heading_words(block);
    section.line = block.line();
    section.level = block.level;
    const HeadingMeaning meaning = meaning_of(section.heading);
    // The first heading of the first level is the title, unless it is one of several and names a part.
    const bool first = block.level == 1 && !seen_title_;
    seen_title_ = seen_title_ || first;
    // Where smaller headings came before it, it is a part as they are.
    const bool part =
        meaning.role != Role::none &&
        (out_.sections.size() > 1 || (meaning.exact && (first_level_ > 1 || section.heading.size() < 14)));
    const bool title = first && !part && !(first_level_ > 1 && names_field(section.heading));
    if (title) {
      out_.title = section.heading;
      out_.title_line = section.line;
    }
    const Role before = role_around(block.level);
    const Role sibling = role_before(block.level);
    if (!title && before == Role::timeline && tells_time(section.heading)) {
      section.role = Role::timeline;
    } else if (!title && meaning.role != Role::none && !groups(before, meaning.role)) {
      section.role = meaning.role;
      section.named = true;
    } else if (sibling == Role::timeline && stamp_at(section.heading, Dots::clock)) {
      section.role = Role::timeline;
    } else {
      section.role = title ? Role::none : before;
    }
    open(std::move(section));
    add(std::move(block)).opens = true;
  }

  /// "### Summary The whole site was down for an hour.": a name that lost the line break behind it.
  bool split_heading(Block& block) {
    if (block.lines.size() != 1 || block.level < 2) return false;
    const std::string_view text = block.lines.front().text;
    if (text.size() < 60) return false;
    for (const std::string_view name : WordList{"Summary", "Executive Summary", "Overview", "Impact", "Root Cause",
                                                "Root cause", "Background", "Resolution", "Detection"}) {
      if (!text.starts_with(name)) continue;
      std::string_view rest = text.substr(name.size());
      if (!rest.starts_with(' ')) continue;
      rest = trimmed(rest);
      // The sentence may go on in the paragraph below.
      const Block* next = at_ + 1 < blocks_.size() ? &blocks_[at_ + 1] : nullptr;
      const char follows = next != nullptr && next->kind == BlockKind::paragraph && !next->lines.empty() &&
                                   !next->lines.front().text.empty()
                               ? next->lines.front().text.front()
                               : ' ';
      const bool goes_on = !rest.ends_with('.') && ((follows >= 'a' && follows <= 'z') || is_digit(follows));
      const bool sentence =
          goes_on || rest.ends_with('.') ||
          std::any_of(std::begin(verbs), std::end(verbs), [&](std::string_view verb) { return holds(rest, verb); });
      if (rest.empty() || rest.front() < 'A' || rest.front() > 'Z' || !sentence) continue;
      if (std::count(rest.begin(), rest.end(), ' ') < 6) continue;
      Section section;
      section.heading = std::string(name);
      section.line = block.line();
      section.level = block.level;
      section.role = meaning_of(name).role;
      section.named = section.role != Role::none;
      open(std::move(section));
      Block content = block;
      content.kind = BlockKind::paragraph;
      content.level = 0;
      content.lines.front().text = rest;
      if (goes_on) {
        content.lines.insert(content.lines.end(), next->lines.begin(), next->lines.end());
        ++at_;
      }
      block.lines.front().text = text.substr(0, name.size());
      add(std::move(block)).opens = true;
      add(std::move(content));
      return true;
    }
    return false;
  }

  /// "14:30 - Root cause found", "Root cause found (14:30)": an entry, whatever its words announce elsewhere.
  static bool tells_time(std::string_view heading) {
    const auto stamp = stamp_at(heading, Dots::clock);
    if (stamp && (stamp->begin.clock || stamp->begin.day || stamp->begin.since_start)) return true;
    return heading.ends_with(')') && !clocks_in(heading).empty();
  }

  /// True for a heading that only groups what its section lists: "Detection" below actions or below a timeline.
  static bool groups(Role around, Role named) {
    const bool weak =
        named == Role::account || named == Role::summary || named == Role::impact || named == Role::factors;
    return weak && (around == Role::actions || around == Role::timeline);
  }

  /// The role of the section that a heading of this level would stand in.
  Role role_around(int level) const {
    for (auto each = stack_.rbegin(); each != stack_.rend(); ++each) {
      if (out_.sections[*each].level < level) return out_.sections[*each].role;
    }
    return Role::none;
  }

  /// The role of the outermost section that a heading of this level would end.
  Role role_before(int level) const {
    Role out = role();
    for (auto each = stack_.rbegin(); each != stack_.rend(); ++each) {
      if (out_.sections[*each].level < level) break;
      out = out_.sections[*each].role;
    }
    return out;
  }

  void paragraph(Block block) {
    // A paragraph of labelled lines, or in plain text of several named parts, is one paragraph for each of them.
    const auto begins_part = [&](const Line& line) {
      return bold_label(line.text).has_value() || (plain_ && line.text.size() < 60 && is_bare_heading(line.text));
    };
    const std::vector<Line> lines = std::move(block.lines);
    block.lines.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0 && begins_part(lines[i])) {
        Block part = block;
        block.lines.clear();
        labelled(std::move(part));
      }
      block.lines.push_back(lines[i]);
    }
    labelled(std::move(block));
  }

  void labelled(Block block) {
    const std::string_view first = block.lines.front().text;
    if (const auto label = bold_label(first)) {
      const std::string name = plain(label->name, out_.references);
      const HeadingMeaning meaning = meaning_of(name);
      const bool alone = label->rest.empty() && block.lines.size() == 1;
      if (meaning.role != Role::none && name.size() < 80 && (alone || meaning.exact) &&
          !(alone && groups(role(), meaning.role))) {
        if (alone || (block.level == 0 && holds_more(block, *label, meaning.role))) {
          return open_label(std::move(block), name, meaning.role, label_level, label->rest);
        }
        add(std::move(block), meaning.role);
        return;
      }
    } else if (block.level == 0 && block.lines.size() == 1 && first.size() < 80) {
      const bool asks = first.ends_with(':') || first.ends_with('?');
      const HeadingMeaning meaning = meaning_of(words(block));
      // "tl;dr: foxes" says it all on its line.
      const auto line = plain_label(first);
      const bool told = line && !line->rest.empty() && meaning.role == Role::summary;
      if (!told && meaning.role != Role::none && !groups(role(), meaning.role) &&
          (meaning.exact || (asks && meaning.role != Role::other) || (plain_ && is_short_name(first))) &&
          (asks || !first.ends_with('.'))) {
        return open_label(std::move(block), words_without_colon(first), meaning.role, label_level);
      }
    }
    if (block.level == 0 && block.lines.size() > 1 && first.size() < 60 && is_bare_heading(first)) {
      std::size_t names = 0;
      while (names + 1 < block.lines.size() && block.lines[names].text.size() < 60 &&
             is_bare_heading(block.lines[names].text)) {
        Block name = block_of(block, names);
        const HeadingMeaning meaning = meaning_of(words(name));
        const std::string_view text = block.lines[names++].text;
        open_label(std::move(name), words_without_colon(text), meaning.role, label_level);
      }
      block.lines.erase(block.lines.begin(), block.lines.begin() + static_cast<std::ptrdiff_t>(names));
      return labelled(std::move(block));
    }
    if (const auto label = plain_label(first)) {
      const HeadingMeaning meaning = meaning_of(label->name);
      const bool one_word = label->name.find(' ') == std::string_view::npos;
      if (!label->rest.empty() && meaning.exact && (one_word || role() == Role::none) &&
          meaning.role != Role::timeline && role() != Role::timeline) {
        add(std::move(block), meaning.role);
        return;
      }
    }
    if (announces_actions(block)) {
      const std::string name = words(block);
      return open_label(std::move(block), name, Role::actions, label_level);
    }
    add(std::move(block));
  }

  /// True for a label in bold that names more than the words behind it: the list that they lead to, the lines below it,
  /// or a part beside the labelled part that it ends.
  bool holds_more(const Block& block, const Label& label, Role labelled) const {
    const bool list = at_ + 1 < blocks_.size() && blocks_[at_ + 1].kind == BlockKind::item;
    // "**Follow-up actions:** We will do these." above a list.
    if (labelled == Role::actions) return list && block.lines.size() == 1;
    if (groups(role(), labelled)) return false;
    // A cause with its details among causes needs no part of its own.
    const auto cause = [](Role each) { return each == Role::factors || each == Role::root_cause; };
    const bool at_home = role() == labelled || (cause(role()) && cause(labelled));
    return label.rest.empty() || (list && !at_home && block.lines.back().text.ends_with(':')) ||
           out_.sections[now()].level == label_level;
  }

  /// One line of a paragraph as a paragraph.
  static Block block_of(const Block& paragraph, std::size_t line) {
    Block out;
    out.kind = paragraph.kind;
    out.level = paragraph.level;
    out.lines.push_back(paragraph.lines[line]);
    return out;
  }

  /// "Timeline (all times UTC)" right above its lines, in text that has no other mark for a heading.
  bool is_bare_heading(std::string_view line) const {
    if (first_level_ > 0 || !line_is_title_case(line)) return false;
    // "Time    Action": the head of columns.
    if (holds(line, "\t") || holds(line, "   ")) return false;
    const HeadingMeaning meaning = meaning_of(line);
    return meaning.role != Role::none && meaning.role != Role::other &&
           (meaning.exact || (plain_ && is_capitalised(line))) && !groups(role(), meaning.role);
  }

  /// "Corrective and Preventive Measures": up to six words, the longer ones with a capital each.
  static bool is_capitalised(std::string_view line) {
    std::size_t words = 0;
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      const std::string_view word = line.substr(at, end - at);
      at = end + 1;
      if (word.empty()) continue;
      ++words;
      if (word.size() > 3 && (word.front() < 'A' || word.front() > 'Z')) return false;
    }
    return words > 1 && words < 7 && line.find_first_of(",;:") == std::string_view::npos;
  }

  /// "Corrective and preventative measures" between blank lines: up to six words that make no sentence.
  static bool is_short_name(std::string_view line) {
    line = trimmed(line);
    return line_is_title_case(line) && std::count(line.begin(), line.end(), ' ') < 6 &&
           line.find_first_of(",;:!\"") == std::string_view::npos &&
           std::none_of(std::begin(verbs), std::end(verbs), [&](std::string_view verb) { return holds(line, verb); });
  }

  static bool line_is_title_case(std::string_view line) {
    return !line.empty() && ((line.front() >= 'A' && line.front() <= 'Z') || is_digit(line.front())) &&
           !line.ends_with('.') && !line.ends_with(',') && !line.ends_with(';');
  }

  static std::string words_without_colon(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with(':')) text.remove_suffix(1);
    return std::string(text);
  }

  /// Opens a section for a label; words behind it on its line are the section's first paragraph.
  void open_label(Block block, std::string_view name, Role role, int level, std::string_view rest = {}) {
    Section section;
    section.heading = words_without_colon(name);
    section.line = block.line();
    section.level = level;
    section.role = role;
    section.named = true;
    open(std::move(section));
    Block content = block;
    content.kind = BlockKind::paragraph;
    content.level = 0;
    content.lines.front().text = rest;
    if (rest.empty()) content.lines.erase(content.lines.begin());
    block.lines.resize(1);
    if (!content.lines.empty() && !rest.empty()) {
      block.lines.front().text.remove_suffix(block.lines.front().text.size() -
                                             static_cast<std::size_t>(rest.data() - block.lines.front().text.data()));
    }
    add(std::move(block)).opens = true;
    if (!content.lines.empty()) add(std::move(content));
  }

  /// "Explicit next steps to prevent this …" above a list, where no heading announces actions.
  bool announces_actions(const Block& block) const {
    if (has_actions_ || block.level > 0 || block.lines.size() > 3 || at_ + 1 >= blocks_.size()) return false;
    if (blocks_[at_ + 1].kind != BlockKind::item) return false;
    const std::string text = lowered(joined(block.lines));
    if (text.size() > 400) return false;
    return holds(text, "next steps") || holds(text, "action items") || holds(text, "actionables") ||
           holds(text, "follow-up tasks") || holds(text, "following actions") || holds(text, "actions have been");
  }

  /// "- **Impact**: …" where no heading gives a role: the bullets are the headings of that review.
  void item(Block block) {
    const bool labels = role() == Role::none || out_.sections[now()].level == bullet_level;
    const Section& around = out_.sections[now()];
    const bool learns =
        (around.level == bullet_level ? out_.sections[around.parent].role : around.role) == Role::lessons;
    auto label = labels || learns ? bold_label(block.lines.front().text) : std::nullopt;
    // "- **What went well:**" with bullets further in, among what was learned.
    if (label && !labels) {
      const Role told = meaning_of(plain(label->name, out_.references)).role;
      const bool sorts = told == Role::went_well || told == Role::went_badly || told == Role::lucky;
      const bool alone = label->rest.empty() && block.lines.size() == 1;
      // "- **What went well:** The roll-back took a minute."
      if (sorts && !label->rest.empty()) {
        add(std::move(block), told);
        return;
      }
      if (!sorts || !alone || at_ + 1 >= blocks_.size() || blocks_[at_ + 1].level == 0) label.reset();
    }
    if (label) {
      const std::string name = plain(label->name, out_.references);
      HeadingMeaning meaning = meaning_of(name);
      meaning.exact = meaning.exact || learns;
      const bool context = begins_with_word(name, "context");
      const bool known = meaning.role != Role::none && meaning.exact;
      if (known || context || out_.sections[now()].level == bullet_level) {
        const Role role = known ? meaning.role : Role::none;
        open_label(std::move(block), name, role, bullet_level, label->rest);
        return;
      }
    }
    add(std::move(block));
  }

  std::vector<Block> blocks_;
  std::size_t at_ = 0;
  Outline out_;
  std::vector<std::size_t> stack_;
  int first_level_ = 0;
  bool seen_title_ = false;
  /// The document has no heading at all.
  bool plain_ = false;
  bool has_actions_ = false;
};

}  // namespace

std::string Outline::heading_of(const Part& part) const {
  return sections[part.section].heading;
}

Outline outline_of(std::vector<Block> blocks) {
  return Walk(std::move(blocks)).walk();
}

}  // namespace debrief::inline v0::markdown
