// Items of lists: which are actions, which stand above actions, and which tell of one.
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

void ActionReader::take_item(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  if (is_below(index) || legend_of_table(index) || check_list(index) || is_example(index)) return;
  const std::string text = plain(joined(part.block.lines), draft_.outline.references);
  const bool label = is_label_of_group(index);
  if ((is_empty_action(text) && !label) || tells_only_keys(text)) return;
  const bool group = label || (names_group(text) && !stands_among_actions(index));
  if (!part.block.checked && group && !goes_on_with_keys(index)) {
    // What stands further in is the actions; alone it announces those that follow.
    group_section_ = part.section;
    group_level_ = part.block.level;
    return;
  }
  // Bullets between numbered items belong to the number above them, however they are indented.
  if (part.section == numbered_section_ && !part.block.ordered && numbers_go_on(index)) {
    std::string& description = draft_.review.actions.back().description;
    description += (description.empty() ? "- " : "\n- ") + text;
    part.taken = true;
    return;
  }
  numbered_section_ = part.block.ordered ? part.section : none;
  Passage passage = take_passage(draft_, index);
  // "Monitoring:" with "Task: Watch the queue" below it.
  if (passage.text.ends_with(':') && !passage.below.empty()) {
    std::string_view first = trimmed(passage.below.front());
    if (first.starts_with("- ")) first.remove_prefix(2);
    for (const std::string_view key : WordList{"task:", "action:", "description:"}) {
      if (!begins_with(first, key)) continue;
      passage.text += " " + std::string(trimmed(first.substr(key.size())));
      passage.below.erase(passage.below.begin());
      break;
    }
  }
  ActionWords words = action_of(passage, state_of_group(part));
  if (words.title.size() > 1 && words.title.ends_with(':') &&
      (begins_with_order(words.title) || (among_section_ == part.section && one_of_many_))) {
    words.title.pop_back();
    words.title = std::string(trimmed(words.title));
  }
  if (words.owner.empty() && names_owners(index)) words.owner = owner_;
  add(std::move(words), passage.line);
}

bool ActionReader::is_label_of_group(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (labelled_section_ != section) {
    labelled_section_ = section;
    const int base = base_level(index);
    std::size_t labels = 0, others = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i) {
      if (parts[i].block.kind != BlockKind::item || parts[i].block.level != base) continue;
      const bool below = i + 1 < parts.size() && parts[i + 1].section == section &&
                         parts[i + 1].block.kind == BlockKind::item && parts[i + 1].block.level > base;
      const bool label = below && is_bare_label(plain(joined(parts[i].block.lines), draft_.outline.references));
      ++(label ? labels : others);
    }
    only_labels_ = labels >= 2 && others == 0;
  }
  return only_labels_ && parts[index].block.level == base_level(index);
}

bool ActionReader::stands_among_actions(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (among_section_ != section) {
    among_section_ = section;
    const int base = base_level(index);
    std::size_t plain_items = 0, groups = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i) {
      if (parts[i].block.kind != BlockKind::item || parts[i].block.level != base) continue;
      const bool below = i + 1 < parts.size() && parts[i + 1].section == section && parts[i + 1].block.level > base;
      ++(below ? groups : plain_items);
    }
    // Those above the first one that is asked about count as well.
    for (std::size_t i = index; i-- > 0 && parts[i].section == section;) {
      plain_items += parts[i].block.kind == BlockKind::item && parts[i].block.level == base ? 1U : 0U;
    }
    one_of_many_ = groups == 1 && plain_items > 2;
  }
  return one_of_many_;
}

bool ActionReader::is_below(std::size_t index) {
  const Part& part = draft_.outline.parts[index];
  if (group_section_ != part.section || part.block.level <= group_level_) {
    group_section_ = none;
    return part.block.level > base_level(index);
  }
  return part.block.level > group_level_ + 1;
}

bool ActionReader::goes_on_with_keys(std::size_t index) const {
  const std::vector<Part>& parts = draft_.outline.parts;
  const Part& part = parts[index];
  if (index + 1 >= parts.size() || parts[index + 1].section != part.section) return false;
  const Part& next = parts[index + 1];
  if (next.block.level <= part.block.level) return false;
  // Output, code or a table below it is what the action is about.
  if (next.block.kind != BlockKind::item) return true;
  const std::string_view raw = trimmed(next.block.lines.front().text);
  if (next.block.lines.size() == 1 && raw.size() > 2 && raw.starts_with('`') && raw.find('`', 1) + 1 == raw.size())
    return true;
  const std::string below = plain(joined(next.block.lines), draft_.outline.references);
  return tells_only_keys(below) || begins_with(below, "task:") || begins_with(below, "action:") ||
         begins_with(below, "description:");
}

bool ActionReader::is_example(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  // Items are asked in order: each run of them is looked at once.
  for (; examples_seen_ <= index; ++examples_seen_) {
    const Part& part = parts[examples_seen_];
    if (part.block.kind == BlockKind::item && !part.opens) continue;
    const std::string low = lowered(trimmed(part.block.lines.empty() ? "" : part.block.lines.back().text));
    below_example_ = part.block.kind == BlockKind::paragraph && announces_findings(low);
    for (const std::string_view words : WordList{"examples", "examples:", "example:", "for example:", "e.g.:"}) {
      below_example_ = below_example_ || low.ends_with(words);
    }
  }
  return below_example_;
}

bool ActionReader::numbers_go_on(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  if (counted_section_ != parts[index].section) {
    counted_section_ = parts[index].section;
    numbers_ = 0;
    for (std::size_t at = first_part_[counted_section_]; at < parts.size(); ++at) {
      if (parts[at].section != counted_section_) break;
      const bool counts = parts[at].block.kind == BlockKind::item && parts[at].block.ordered;
      numbers_ += counts && parts[at].block.level == 0 ? 1U : 0U;
    }
  }
  return numbers_ > 1;
}

int ActionReader::base_level(std::size_t index) const {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (known_section_ == section) return known_level_;
  int out = parts[index].block.level;
  for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i) {
    if (parts[i].block.kind == BlockKind::item) out = std::min(out, parts[i].block.level);
  }
  known_section_ = section;
  known_level_ = out;
  return out;
}

bool ActionReader::legend_of_table(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (legend_section_ != section) {
    legend_section_ = section;
    legend_end_ = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i) {
      if (parts[i].block.kind == BlockKind::table &&
          !actions_of_table(parts[i].block, draft_.outline.references).empty()) {
        legend_end_ = i;
      }
    }
  }
  return index < legend_end_;
}

bool ActionReader::check_list(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (check_section_ != section) {
    check_section_ = section;
    std::size_t about = 0, all = 0;
    for (std::size_t i = index; i < parts.size() && parts[i].section == section; ++i) {
      if (parts[i].block.kind != BlockKind::item) continue;
      ++all;
      if (is_about_the_document(joined(parts[i].block.lines))) ++about;
    }
    is_check_list_ = about >= 2 && about * 2 >= all;
  }
  return is_check_list_;
}

}  // namespace debrief::inline v0::markdown
