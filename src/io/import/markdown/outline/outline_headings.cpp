// Headings: which section each opens, and what it is for.
#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/names.hpp"
#include "io/import/markdown/outline/outline_walk.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "14:30 - Root cause found", "Root cause found (14:30)": an entry, whatever its words announce elsewhere.
bool tells_time(std::string_view heading) {
  const auto stamp = stamp_at(heading, Dots::clock);
  if (stamp && (stamp->begin.clock || stamp->begin.day || stamp->begin.since_start)) return true;
  return heading.ends_with(')') && !clocks_in(heading).empty();
}

/// "Timeline {#sec-timeline .wide}" without its attributes.
void leave_attributes(std::string& heading) {
  const std::size_t open = heading.ends_with('}') ? heading.rfind(" {") : std::string::npos;
  if (open == std::string::npos || open == 0) return;
  const char first = heading[open + 2];
  if (first == '#' || first == '.' || first == ':') heading.resize(open);
}

}  // namespace

std::string OutlineWalk::heading_words(const Block& block) const {
  const std::string text = joined(block.lines);
  const bool picture = holds(lowered(text), "<img") || holds(text, "![");
  // A heading that is one link is called by its words.
  const std::size_t close = text.starts_with('[') ? text.find("](") : std::string::npos;
  const bool link = close != std::string::npos && text.find(')', close) + 1 == text.size();
  std::vector<Link> links;
  return picture || link ? plain(text, out_.references, &links) : words(block);
}

void OutlineWalk::heading(Block block) {
  if (split_heading(block)) return;
  Section section;
  section.heading = heading_words(block);
  section.line = block.line();
  section.level = block.level;
  const bool log = (block.level > 1 || seen_title_) && is_log(section.heading);
  HeadingMeaning meaning = log ? HeadingMeaning{Role::timeline, true} : meaning_of(section.heading);
  leave_attributes(section.heading);
  // "Mitigations" behind what went well or badly, where nothing else is called actions: what shall be done.
  if (begins_with_word(section.heading, "mitigations") && !has_actions_ && (looked_back() || names_owners_below())) {
    meaning = {Role::actions, true};
  }
  // The first heading of the first level is the title, unless it is one of several and names a part.
  const bool first = block.level == 1 && !seen_title_;
  seen_title_ = seen_title_ || first;
  // Where smaller headings came before it, it is a part as they are.
  const bool part = meaning.role != Role::none &&
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
  } else if (!title && meaning.role != Role::none && !only_groups(before, meaning.role)) {
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

bool OutlineWalk::looked_back() const {
  return std::any_of(out_.sections.begin(), out_.sections.end(), [](const Section& each) {
    return each.role == Role::went_well || each.role == Role::went_badly || each.role == Role::lucky;
  });
}

bool OutlineWalk::names_owners_below() const {
  std::size_t items = 0, owned = 0;
  for (std::size_t i = at_ + 1; i < blocks_.size() && blocks_[i].kind != BlockKind::heading; ++i) {
    if (blocks_[i].kind != BlockKind::item || blocks_[i].lines.empty()) continue;
    const std::string text = lowered(joined(blocks_[i].lines));
    ++items;
    owned += holds(text, "owner:") || holds(text, "eta:") || holds(text, "due:") ? 1U : 0U;
  }
  return owned > 1 && owned * 2 >= items;
}

bool OutlineWalk::split_heading(Block& block) {
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
    const bool sentence = goes_on || rest.ends_with('.') || has_verb(rest);
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

Role OutlineWalk::role_around(int level) const {
  for (auto each = stack_.rbegin(); each != stack_.rend(); ++each) {
    if (out_.sections[*each].level < level) return out_.sections[*each].role;
  }
  return Role::none;
}

Role OutlineWalk::role_before(int level) const {
  Role out = role();
  for (auto each = stack_.rbegin(); each != stack_.rend(); ++each) {
    if (out_.sections[*each].level < level) break;
    out = out_.sections[*each].role;
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
