#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

ActionReader::ActionReader(Draft& draft, const DayContext& days)
    : draft_(draft), clock_(days, {}, draft.doubts), first_part_(draft.outline.sections.size(), 0) {
  // The parts of a section stand together.
  const std::vector<Part>& parts = draft.outline.parts;
  for (std::size_t i = parts.size(); i-- > 0;) first_part_[parts[i].section] = i;
}

void ActionReader::read() {
  const std::vector<Part>& parts = draft_.outline.parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (part.taken || part.opens) continue;
    if (draft_.role_of(part) == Role::actions) {
      take(i);
    } else {
      take_inline(i);
    }
  }
  take_headings();
  take_unannounced();
  take_task_lists();
  take_shared_tails();
}

void ActionReader::take(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  if (part.role == Role::actions) return take_labelled(index);
  if (part.block.kind == BlockKind::table) return take_table(part);
  if (part.block.kind == BlockKind::paragraph) return take_paragraph(index);
  if (part.block.kind == BlockKind::quote) return take_quote(index);
  if (part.block.kind == BlockKind::item) take_item(index);
}

void ActionReader::take_table(Part& part) {
  auto rows = actions_of_table(part.block, draft_.outline.references);
  if (rows.empty()) return;
  for (ActionRow& row : rows) {
    if (is_empty_action(row.title)) continue;
    ActionWords words;
    words.title = std::move(row.title);
    words.owner = std::move(row.owner);
    words.due = std::move(row.due);
    words.state = row.state.empty() ? state_of_group(part) : state_of_cell(row.state);
    for (const std::string& each : row.remarks) words.description += (words.description.empty() ? "" : "\n") + each;
    if (!row.state.empty()) words.description += (words.description.empty() ? "" : "\n") + ("Status: " + row.state);
    words.links = std::move(row.links);
    words.references = std::move(row.references);
    add(std::move(words), row.line);
  }
  part.taken = true;
}

void ActionReader::take_labelled(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  Passage passage;
  passage.text = draft_.words(part, passage.links);
  passage.line = part.block.line();
  const std::size_t colon = passage.text.find(':');
  // "Action: restarted the pods" in a log of what was done.
  const bool past =
      begins_with(passage.text, "action:") && tells_past(std::string_view(passage.text).substr(colon + 1));
  if (colon != std::string::npos) passage.text = std::string(trimmed(std::string_view(passage.text).substr(colon + 1)));
  // "Follow-up required: yes (see below)" answers a question.
  const bool answers = begins_with_word(passage.text, "yes") || begins_with_word(passage.text, "no");
  if (answers || past || is_empty_action(passage.text) || tells_no_work(passage.text)) return;
  part.taken = true;
  add(action_of(passage, {}), passage.line);
}

void ActionReader::take_inline(std::size_t index) {
  Part& part = draft_.outline.parts[index];
  if (part.block.kind == BlockKind::table && names_actions(part.block, draft_.outline.references)) {
    return take_table(part);
  }
  if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item) return;
  const std::string_view first = part.block.lines.front().text;
  std::string_view bare = first;
  while (!bare.empty() && std::string_view("*_[(").find(bare.front()) != std::string_view::npos) bare.remove_prefix(1);
  // "ACTION (K.L.): put the limit at 30 s", as minutes have it: whose it is stands in brackets.
  const std::size_t owned = bare.starts_with("ACTION (") || bare.starts_with("Action (") ? bare.find("): ") : 0;
  if (owned > 0 && owned < 60) {
    Passage passage = take_passage(draft_, index);
    const std::size_t open = passage.text.find(" (") + 2, close = passage.text.find("): ");
    std::string owner;
    if (close != std::string::npos && open < close) {
      owner = passage.text.substr(open, close - open);
      passage.text.erase(0, close + 3);
    }
    ActionWords words = action_of(passage, {});
    if (words.owner.empty()) words.owner = owner;
    return add(std::move(words), passage.line);
  }
  if (!begins_with_word(bare, "action item") && !begins_with(bare, "action:") && !begins_with(bare, "action point:")) {
    return;
  }
  const std::string_view value = bare.substr(std::min(bare.find_first_not_of("*_: ", 6), bare.size()));
  if (begins_with(bare, "action:") && tells_past(value)) return;
  Passage passage = take_passage(draft_, index);
  const std::size_t mark = passage.text.substr(0, 40).find_first_of(":]");
  if (mark != std::string::npos) passage.text = std::string(trimmed(std::string_view(passage.text).substr(mark + 1)));
  add(action_of(passage, {}), passage.line);
}

std::optional<ActionState> ActionReader::state_of_group(const Part& part) const {
  std::size_t section = part.section;
  for (int step = 0; step < 8 && section != 0; ++step) {
    const Section& each = draft_.outline.sections[section];
    if (each.role != Role::actions) break;
    if (const auto state = state_named(each.heading)) return state;
    section = each.parent;
  }
  return std::nullopt;
}

void ActionReader::add(ActionWords words, std::int64_t line) {
  auto& all = draft_.review.actions;
  Action out;
  out.id = draft_.review.id.text + "-action-" + std::to_string(all.size() + 1);
  out.title = headline(words.title, 80, 240);
  out.description = words.description;
  if (out.title != words.title) {
    out.description = words.title + (words.description.empty() ? "" : "\n" + words.description);
  }
  out.owner = words.owner;
  if (!out.owner.empty()) out.owner_kind = owner_kind_of(words.owner, words.handle);
  if (!words.due.empty()) {
    for (const WrittenDay& day : days_in(words.due)) {
      if (!out.due) out.due = clock_.date_of(day);
    }
    if (!out.due) {
      draft_.doubts.add("due-unreadable", line, "/actions/" + std::to_string(all.size()) + "/due",
                        "No day could be read from \"" + headline(words.due, 10, 60) + "\".");
      out.description += (out.description.empty() ? "" : "\n") + ("Due: " + words.due);
    }
  }
  // With an owner and a day it is a promise; without them nobody said more than that it came up, whatever the list
  // that it stands in calls open or planned.
  const bool promised = !out.owner.empty() && out.due.has_value();
  out.state = words.state.value_or(ActionState::committed);
  if (out.state == ActionState::committed && !promised) out.state = ActionState::candidate;
  for (const Link& link : words.links) {
    if (!is_safe_target(link.target)) {
      draft_.evidence.refer({link}, line);
      continue;
    }
    out.tracker.push_back({std::string(system_of(link.target)), link.text, link.target, {}});
  }
  for (const std::string& each : words.references) {
    const std::size_t colon = each.find_first_of(":-#");
    std::string system = lowered(each.substr(0, colon == std::string::npos ? 0 : colon));
    out.tracker.push_back({system.empty() ? "tracker" : system, each, {}, {}});
  }
  out.source_line = line;
  all.push_back(std::move(out));
}

void read_actions(Draft& draft, const DayContext& days) {
  ActionReader(draft, days).read();
}

}  // namespace debrief::inline v0::markdown
