// Actions that are headings, and those of a text that lost its headings.
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "Already completed", "Near-term safeguards", "Structural changes": how far off the work is, and not what it is.
bool names_stage(std::string_view heading) {
  const std::string low = lowered(heading);
  if (std::count(low.begin(), low.end(), ' ') > 3) return false;
  for (const std::string_view words :
       WordList{"already",     "completed",         "near-term",   "near term",   "short-term",   "short term",
                "mid-term",    "medium-term",       "medium term", "long-term",   "long term",    "longer-term",
                "longer term", "immediate",         "structural",  "in progress", "next quarter", "next month",
                "done so far", "what we have done", "planned",     "ongoing"}) {
    if (holds(low, words)) return true;
  }
  return false;
}

}  // namespace

void ActionReader::take_group(std::size_t section) {
  for (std::size_t at = first_part_[section]; at < draft_.outline.parts.size(); ++at) {
    const Part& part = draft_.outline.parts[at];
    if (part.section != section) break;
    if (part.opens || part.taken || part.block.kind != BlockKind::paragraph) continue;
    const Passage passage = take_passage(draft_, at);
    add(action_of(passage, state_of_group(part)), passage.line);
  }
}

void ActionReader::take_headings() {
  const std::vector<Section>& sections = draft_.outline.sections;
  for (std::size_t i = 1; i < sections.size(); ++i) {
    if (sections[i].role != Role::actions || !sections[i].named || sections[i].level > 6) continue;
    std::vector<std::size_t> below;
    bool lists = false;
    for (std::size_t at = first_part_[i]; at < draft_.outline.parts.size(); ++at) {
      const Part& part = draft_.outline.parts[at];
      if (part.section != i && !inside(part.section, i)) break;
      const bool item = part.block.kind == BlockKind::item &&
                        !tells_only_keys(plain(joined(part.block.lines), draft_.outline.references));
      // Paragraphs that became actions count as a list of them.
      lists = lists || item || part.block.kind == BlockKind::table || (part.taken && !part.opens);
      if (part.opens && part.section != i && !sections[part.section].named) below.push_back(part.section);
    }
    if (lists || below.size() < 2) continue;
    const bool groups =
        std::all_of(below.begin(), below.end(), [&](std::size_t each) { return names_stage(sections[each].heading); });
    for (const std::size_t section : below) {
      if (groups) {
        take_group(section);
        continue;
      }
      Passage passage;
      passage.text = without_number(sections[section].heading);
      passage.heading = true;
      passage.line = sections[section].line;
      for (std::size_t at = first_part_[section]; at < draft_.outline.parts.size(); ++at) {
        Part& part = draft_.outline.parts[at];
        if (part.section != section) break;
        if (part.opens || part.taken) continue;
        passage.below.push_back(draft_.words(part, passage.links));
        part.taken = true;
      }
      add(action_of(passage, state_of_group({{}, section, Role::none, false, false})), passage.line);
    }
  }
}

bool ActionReader::inside(std::size_t section, std::size_t outer) const {
  for (int step = 0; step < 8 && section != 0; ++step) {
    section = draft_.outline.sections[section].parent;
    if (section == outer) return true;
  }
  return false;
}

void ActionReader::take_task_lists() {
  const std::vector<Section>& sections = draft_.outline.sections;
  if (!draft_.review.actions.empty()) return;
  if (std::any_of(sections.begin(), sections.end(), [](const Section& each) { return each.role == Role::actions; }))
    return;
  std::vector<Part>& parts = draft_.outline.parts;
  const auto is_task = [&](std::size_t i) {
    const Part& part = parts[i];
    return !part.taken && part.block.kind == BlockKind::item && part.block.level == 0 && part.block.checked &&
           draft_.role_of(part) != Role::timeline && draft_.role_of(part) != Role::other;
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::size_t end = i, owned = 0;
    while (end < parts.size() && is_task(end) && parts[end].section == parts[i].section) {
      const std::string text = joined(parts[end].block.lines);
      owned += holds(text, "@") || holds(text, " #") || holds(text, "](http") ? 1U : 0U;
      ++end;
    }
    if (end - i > 2 && owned * 2 >= end - i) {
      for (std::size_t at = i; at < end; ++at) take_item(at);
    }
    i = std::max(i, end - (end > i ? 1 : 0));
  }
}

void ActionReader::take_unannounced() {
  for (const Section& section : draft_.outline.sections) {
    if (section.level > 0 && (section.level < 7 || section.role == Role::actions)) return;
  }
  for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
    const Part& part = draft_.outline.parts[i];
    if (part.taken || part.block.kind != BlockKind::item || draft_.role_of(part) == Role::timeline) continue;
    const std::string text = plain(joined(part.block.lines), draft_.outline.references);
    if (!names_ticket(text) && !begins_with(text, "status:")) continue;
    const Passage passage = take_passage(draft_, i);
    add(action_of(passage, {}), passage.line);
  }
}

}  // namespace debrief::inline v0::markdown
