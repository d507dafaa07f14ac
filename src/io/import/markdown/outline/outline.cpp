#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/names.hpp"
#include "io/import/markdown/outline/outline_walk.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

OutlineWalk::OutlineWalk(std::vector<Block> blocks) : blocks_(std::move(blocks)) {
  out_.references = take_references(blocks_);
  out_.sections.push_back({});
  stack_.push_back(0);
  for (const Block& block : blocks_) {
    if (block.kind != BlockKind::heading) continue;
    first_level_ += block.level == 1 ? 1 : 0;
    if (meaning_of(words(block)).role == Role::actions) has_actions_ = true;
  }
  plain_ =
      std::none_of(blocks_.begin(), blocks_.end(), [](const Block& block) { return block.kind == BlockKind::heading; });
  if (plain_) take_title();
  int named = 0;
  for (std::size_t i = 0; i < blocks_.size() && named < 3; ++i) {
    if (heads_items(blocks_[i], i) && (blocks_[i].ordered || !bold_label(blocks_[i].lines.front().text)) &&
        meaning_of(words(blocks_[i])).exact)
      ++named;
  }
  list_outline_ = named > 2;
}

bool OutlineWalk::heads_items(const Block& block, std::size_t index) const {
  if (block.kind != BlockKind::item || block.level != 0 || block.lines.size() != 1) return false;
  if (block.lines.front().text.size() > 60 || index + 1 >= blocks_.size()) return false;
  return blocks_[index + 1].level > 0 && blocks_[index + 1].kind != BlockKind::heading;
}

void OutlineWalk::take_title() {
  if (blocks_.empty() || blocks_.front().kind != BlockKind::paragraph) return;
  // "Post-mortem" alone above the name says what kind of page it is; above the name of a part it is all the name.
  const Block& first =
      blocks_[names_kind(blocks_.front()) && blocks_.size() > 1 && blocks_[1].kind == BlockKind::paragraph &&
                      blocks_[1].lines.size() == 1 && !names_part(blocks_[1].lines.front().text)
                  ? 1
                  : 0];
  std::string_view line = first.lines.empty() ? std::string_view() : first.lines.front().text;
  // The head of a letter or an e-mail.
  for (const std::string_view field : WordList{"from:", "to:", "cc:", "sent:", "date:", "subject:", "re:"}) {
    if (begins_with(line, field)) return;
  }
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
  const bool sentence = has_verb(line);
  const bool alone = !sentence && labelled_below && line.size() > 8 && line.size() < 100 && is_title_case(line);
  // "2024-05-03: Queue stuck" is what it is called; a clock makes it an entry, and a day alone is a date.
  const auto stamp = stamp_at(line, Dots::clock);
  const bool entry = stamp && (!stamp->day_only() || stamp->end || stamp->rest.size() < 9);
  if (names_part(line)) return;
  if (alone && !line.ends_with(':') && !line.ends_with('?') && !entry) {
    out_.title = plain(line, out_.references);
    out_.title_line = first.line();
    out_.title_is_line = true;
  }
}

Outline OutlineWalk::walk() {
  for (at_ = 0; at_ < blocks_.size(); ++at_) {
    Block& block = blocks_[at_];
    if (block.lines.empty()) continue;
    leave_announced(block);
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
  take_analysis();
  return std::move(out_);
}

void OutlineWalk::take_analysis() {
  const auto cause = [](Role role) { return role == Role::factors || role == Role::root_cause; };
  if (std::any_of(out_.sections.begin(), out_.sections.end(), [&](const Section& each) { return cause(each.role); }) ||
      std::any_of(out_.parts.begin(), out_.parts.end(), [&](const Part& each) { return cause(each.role); }))
    return;
  for (Section& section : out_.sections) {
    const Role around = out_.sections[section.parent].role;
    const bool free = section.role == Role::none || section.role == Role::account;
    const bool outside = around == Role::none || around == Role::account || around == Role::summary;
    if (free && outside && is_analysis(section.heading)) section.role = Role::factors;
  }
}

Part& OutlineWalk::add(Block block, Role labelled) {
  out_.parts.push_back({std::move(block), now(), labelled, false, false});
  return out_.parts.back();
}

void OutlineWalk::open(Section section) {
  while (stack_.size() > 1 && out_.sections[now()].level >= section.level) stack_.pop_back();
  section.parent = now();
  out_.sections.push_back(std::move(section));
  stack_.push_back(out_.sections.size() - 1);
}

bool only_groups(Role around, Role named) {
  const bool weak = named == Role::account || named == Role::summary || named == Role::impact || named == Role::factors;
  return weak && (around == Role::actions || around == Role::timeline);
}

std::string Outline::heading_of(const Part& part) const {
  return sections[part.section].heading;
}

Outline outline_of(std::vector<Block> blocks) {
  return OutlineWalk(std::move(blocks)).walk();
}

}  // namespace debrief::inline v0::markdown
