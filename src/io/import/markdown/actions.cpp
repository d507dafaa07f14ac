#include <algorithm>

#include "io/import/markdown/action_kinds.hpp"
#include "io/import/markdown/action_lines.hpp"
#include "io/import/markdown/action_text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

namespace {

class ActionReader {
 public:
  ActionReader(Draft& draft, const DayContext& days)
      : draft_(draft), clock_(days, {}, draft.doubts), first_part_(draft.outline.sections.size(), 0) {
    // The parts of a section stand together.
    const std::vector<Part>& parts = draft.outline.parts;
    for (std::size_t i = parts.size(); i-- > 0;) first_part_[parts[i].section] = i;
  }

  void read() {
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
  }

 private:
  void take(std::size_t index) {
    Part& part = draft_.outline.parts[index];
    if (part.role == Role::actions) return take_labelled(index);
    if (part.block.kind == BlockKind::table) return take_table(part);
    if (part.block.kind == BlockKind::paragraph) return take_paragraph(index);
    if (part.block.kind != BlockKind::item) return;
    if (is_below(index) || legend_of_table(index) || check_list(index) || is_example(index)) return;
    const std::string text = plain(joined(part.block.lines), draft_.outline.references);
    const bool label = is_label_of_group(index);
    if ((is_empty_action(text) && !label) || tells_only_keys(text)) return;
    if (!part.block.checked && (label || names_group(text)) && !goes_on_with_keys(index)) {
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
    if (words.title.size() > 1 && words.title.ends_with(':') && begins_with_order(words.title)) words.title.pop_back();
    add(std::move(words), passage.line);
  }

  /// True where all outermost items of a section are but labels above bullets of their own: "Testing", "Quality".
  bool is_label_of_group(std::size_t index) {
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

  /// True for an item inside an action; those of a group are actions themselves.
  bool is_below(std::size_t index) {
    const Part& part = draft_.outline.parts[index];
    if (group_section_ != part.section || part.block.level <= group_level_) {
      group_section_ = none;
      return part.block.level > base_level(index);
    }
    return part.block.level > group_level_ + 1;
  }

  /// True for an item with a colon at its end whose bullets are its owner, its day and the like.
  bool goes_on_with_keys(std::size_t index) const {
    const std::vector<Part>& parts = draft_.outline.parts;
    const Part& part = parts[index];
    if (index + 1 >= parts.size() || parts[index + 1].section != part.section) return false;
    const Part& next = parts[index + 1];
    if (next.block.level <= part.block.level) return false;
    // Output or a table below it is what the action is about.
    if (next.block.kind != BlockKind::item) return true;
    const std::string below = plain(joined(next.block.lines), draft_.outline.references);
    return tells_only_keys(below) || begins_with(below, "task:") || begins_with(below, "action:") ||
           begins_with(below, "description:");
  }

  /// True in a list below "Examples:", which a form suggests, or below words that announce what was found.
  bool is_example(std::size_t index) {
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

  /// True in a section whose list is numbered and goes on with another number.
  bool numbers_go_on(std::size_t index) {
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

  /// The depth of the outermost items of a section.
  int base_level(std::size_t index) const {
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

  /// Lists above a table of actions explain its columns.
  bool legend_of_table(std::size_t index) {
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

  bool check_list(std::size_t index) {
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

  /// "### Immediate actions (completed)", "**In progress:**": the state of all below.
  std::optional<ActionState> state_of_group(const Part& part) const {
    std::size_t section = part.section;
    for (int step = 0; step < 8 && section != 0; ++step) {
      const Section& each = draft_.outline.sections[section];
      if (each.role != Role::actions) break;
      if (const auto state = state_named(each.heading)) return state;
      section = each.parent;
    }
    return std::nullopt;
  }

  void take_table(Part& part) {
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

  /// Lines that carry a tick, a number or a label of their own, or that are orders, are actions; other prose stays a
  /// note.
  void take_paragraph(std::size_t index) {
    Part& part = draft_.outline.parts[index];
    const std::string_view first = part.block.lines.front().text;
    // "We will do these:" above the lines.
    const bool led = first.ends_with(':');
    std::vector<Line> lines(part.block.lines.begin() + (led ? 1 : 0), part.block.lines.end());
    const bool numbered = std::all_of(lines.begin(), lines.end(), has_number);
    if (numbered) {
      for (Line& line : lines) line.text = trimmed(line.text.substr(line.text.find(']') + 1));
    }
    const bool each = numbered || std::all_of(lines.begin(), lines.end(), is_named_work);
    // The sentences that close the part may stand right below its orders.
    const auto orders = each ? lines.end() : std::find_if_not(lines.begin(), lines.end(), is_order);
    if (orders - lines.begin() > 1 && (led || orders == lines.end() || is_led(index))) {
      const auto rest = static_cast<std::ptrdiff_t>(led ? 1 : 0) + (orders - lines.begin());
      part.taken = !led && orders == lines.end();
      part.block.lines.erase(part.block.lines.begin() + (led ? 1 : 0), part.block.lines.begin() + rest);
      for (auto line = lines.begin(); line != orders; ++line) {
        Passage passage;
        passage.text = plain(line->text, draft_.outline.references, &passage.links);
        passage.line = line->number;
        add(action_of(passage, state_of_group(part)), passage.line);
      }
      return;
    }
    if (has_details_below(index)) return take_with_details(index);
    if (!starts_with_tick(first) && !begins_with(first, "[ ]") && !begins_with(first, "[x]")) return;
    Passage passage;
    passage.text = draft_.words(part, passage.links);
    passage.line = part.block.line();
    part.taken = true;
    add(action_of(passage, state_of_group(part)), passage.line);
  }

  /// True below words with a colon at their end.
  bool is_led(std::size_t index) const {
    const std::vector<Part>& parts = draft_.outline.parts;
    return index > 0 && parts[index - 1].section == parts[index].section && !parts[index - 1].block.lines.empty() &&
           parts[index - 1].block.lines.back().text.ends_with(':');
  }

  /// True for a name with a colon on a line of its own whose details are the paragraph below it, where the part has
  /// several of them.
  bool has_details_below(std::size_t index) {
    const std::vector<Part>& parts = draft_.outline.parts;
    const auto is_pair = [&](std::size_t i) {
      if (i + 1 >= parts.size() || parts[i + 1].section != parts[i].section || parts[i].opens) return false;
      const Block& name = parts[i].block;
      const Block& details = parts[i + 1].block;
      if (name.kind != BlockKind::paragraph || details.kind != BlockKind::paragraph || name.lines.size() != 1)
        return false;
      const std::string_view words = name.lines.front().text;
      return words.size() < 60 && words.ends_with(':') && !details.lines.front().text.ends_with(':') &&
             words.find_first_of(",.;") == std::string_view::npos;
    };
    if (!is_pair(index)) return false;
    if (paired_section_ != parts[index].section) {
      paired_section_ = parts[index].section;
      pairs_ = 0;
      for (std::size_t i = index; i < parts.size() && parts[i].section == paired_section_; ++i) pairs_ += is_pair(i);
    }
    return pairs_ > 1;
  }

  void take_with_details(std::size_t index) {
    Passage passage;
    passage.text = draft_.words(draft_.outline.parts[index], passage.links);
    passage.text.pop_back();
    passage.below.push_back(draft_.words(draft_.outline.parts[index + 1], passage.links));
    passage.line = draft_.outline.parts[index].block.line();
    draft_.outline.parts[index].taken = draft_.outline.parts[index + 1].taken = true;
    add(action_of(passage, state_of_group(draft_.outline.parts[index])), passage.line);
  }

  void take_labelled(std::size_t index) {
    Part& part = draft_.outline.parts[index];
    Passage passage;
    passage.text = draft_.words(part, passage.links);
    passage.line = part.block.line();
    const std::size_t colon = passage.text.find(':');
    if (colon != std::string::npos)
      passage.text = std::string(trimmed(std::string_view(passage.text).substr(colon + 1)));
    if (is_empty_action(passage.text)) return;
    part.taken = true;
    add(action_of(passage, {}), passage.line);
  }

  /// "[Action item] …", "ACTION: …" anywhere else.
  void take_inline(std::size_t index) {
    Part& part = draft_.outline.parts[index];
    if (part.block.kind == BlockKind::table && names_actions(part.block, draft_.outline.references)) {
      return take_table(part);
    }
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item) return;
    const std::string_view first = part.block.lines.front().text;
    std::string_view bare = first;
    while (!bare.empty() && std::string_view("*_[(").find(bare.front()) != std::string_view::npos)
      bare.remove_prefix(1);
    if (!begins_with_word(bare, "action item") && !begins_with(bare, "action:") &&
        !begins_with(bare, "action point:")) {
      return;
    }
    Passage passage = take_passage(draft_, index);
    const std::size_t mark = passage.text.substr(0, 40).find_first_of(":]");
    if (mark != std::string::npos) passage.text = std::string(trimmed(std::string_view(passage.text).substr(mark + 1)));
    add(action_of(passage, {}), passage.line);
  }

  /// A section of actions that has neither list nor table: its headings are the actions.
  void take_headings() {
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
        lists = lists || item || part.block.kind == BlockKind::table;
        if (part.opens && part.section != i && !sections[part.section].named) below.push_back(part.section);
      }
      if (lists || below.size() < 2) continue;
      for (const std::size_t section : below) {
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

  bool inside(std::size_t section, std::size_t outer) const {
    for (int step = 0; step < 8 && section != 0; ++step) {
      section = draft_.outline.sections[section].parent;
      if (section == outer) return true;
    }
    return false;
  }

  /// Plain text that lost its headings: bullets that name a ticket or a state are what was to be done.
  void take_unannounced() {
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

  void add(ActionWords words, std::int64_t line) {
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

  Draft& draft_;
  Clockwork clock_;
  std::vector<std::size_t> first_part_;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  mutable std::size_t known_section_ = none;
  mutable int known_level_ = 0;
  std::size_t group_section_ = none;
  int group_level_ = 0;
  std::size_t numbered_section_ = none;
  std::size_t counted_section_ = none;
  std::size_t numbers_ = 0;
  std::size_t labelled_section_ = none;
  bool only_labels_ = false;
  std::size_t examples_seen_ = 0;
  bool below_example_ = false;
  std::size_t legend_section_ = none;
  std::size_t legend_end_ = 0;
  std::size_t paired_section_ = none;
  std::size_t pairs_ = 0;
  std::size_t check_section_ = none;
  bool is_check_list_ = false;
};

}  // namespace

void read_actions(Draft& draft, const DayContext& days) {
  ActionReader(draft, days).read();
}

}  // namespace debrief::inline v0::markdown
