// Lines that are the headings of their document though no mark says so: labels in bold, names with a colon, bullets.
#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/names.hpp"
#include "io/import/markdown/outline/outline_walk.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// How a sentence ends whose list says what will be done.
constexpr std::string_view plans[] = {
    "we will:",    "we'll:",    "we’ll:",   "we are going to:", "we plan to:", "we intend to:", "we are planning to:",
    "we will be:", "we'll be:", "we’ll be:"};

/// "…. Here are the measures that we'll be taking:": the last sentence says what will be done and leads to a list.
bool announces_plan(std::string_view text) {
  if (!text.ends_with(':')) return false;
  const std::size_t begin = text.rfind(". ");
  const std::string_view last = begin == std::string_view::npos ? text : text.substr(begin + 2);
  const auto any = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view each) { return holds(last, each); });
  };
  const bool named = any({"action", "measures", "steps", "improvements", "changes", "remediation", "follow-up",
                          "do the following", "following things"});
  const bool meant = any({"we'll ", "we’ll ", "we will ", "will be ", "going to ", "we plan ", "we are planning",
                          "we're planning", "to be taken", "we intend", "committed to"});
  // "Here's what we're working on now:"
  const bool working = last.size() < 60 && any({"here's what we", "here is what we", "here’s what we"}) &&
                       any({"working on", "will be doing", "are doing", "'re doing", "’re doing"});
  // "In particular we are:", "To prevent this, we will:": the list says what.
  const bool opens =
      last.size() < 120 && std::any_of(
                               std::begin(plans), std::end(plans),
                               [&](std::string_view each) {
                                 return last.ends_with(each) &&
                                        (last.size() == each.size() || !is_letter(last[last.size() - each.size() - 1]));
                               });
  // "… how we will harden them against this in the future. In particular we are:"
  const bool at_work = holds(text, "in the future") && last.size() < 60 &&
                       (last.ends_with(" we are:") || last.ends_with(" we're:") || last.ends_with(" we’re:"));
  return working || opens || at_work || (last.size() < 300 && named && meant);
}

/// Six capital letters or more, and none that is small.
bool is_shouted(std::string_view text) {
  const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals > 5 && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// One line of a paragraph as a paragraph.
Block block_of(const Block& paragraph, std::size_t line) {
  Block out;
  out.kind = paragraph.kind;
  out.level = paragraph.level;
  out.lines.push_back(paragraph.lines[line]);
  return out;
}

}  // namespace

void OutlineWalk::paragraph(Block block) {
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

void OutlineWalk::labelled(Block block) {
  const std::string_view first = block.lines.front().text;
  if (const auto label = bold_label(first)) {
    const std::string name = plain(label->name, out_.references);
    const HeadingMeaning meaning = meaning_of(name);
    const bool alone = label->rest.empty() && block.lines.size() == 1;
    // "**4. Current status**" behind "**3. Follow-up**" ends it, whatever it says.
    const Section& around = out_.sections[now()];
    if (alone && around.level == label_level && without_number(name).size() < name.size() &&
        without_number(around.heading).size() < around.heading.size()) {
      return open_label(std::move(block), name, meaning.role, label_level);
    }
    // A question in bold ends what an earlier one has opened.
    if (alone && around.level == label_level && name.ends_with('?') && around.heading.ends_with('?')) {
      return open_label(std::move(block), name, meaning.role, label_level);
    }
    if (meaning.role != Role::none && name.size() < 80 && (alone || meaning.exact) &&
        !(alone && only_groups(role(), meaning.role))) {
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
    if (!told && meaning.role != Role::none && !only_groups(role(), meaning.role) &&
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
    if (!label->rest.empty() && meaning.exact && (one_word || role() == Role::none) && meaning.role != Role::timeline &&
        role() != Role::timeline) {
      add(std::move(block), meaning.role);
      return;
    }
  }
  for (const Role role : {Role::actions, Role::lessons}) {
    if (role == Role::actions ? !announces_actions(block) : !announces_lessons(block)) continue;
    const std::string name = words(block);
    open_label(std::move(block), name, role, label_level);
    announced_ = now();
    return;
  }
  add(std::move(block));
}

bool OutlineWalk::is_bare_heading(std::string_view line) const {
  if (!is_title_case(line)) return false;
  if (first_level_ > 0) {
    // Where a heading is the title, "Timeline UTC:" right above its lines is the name of a part all the same.
    const HeadingMeaning meaning = meaning_of(line);
    const bool list = meaning.role == Role::timeline || meaning.role == Role::actions ||
                      meaning.role == Role::went_well || meaning.role == Role::went_badly ||
                      meaning.role == Role::lucky;
    return line.ends_with(':') && meaning.exact && list && role() == Role::none;
  }
  // "Time    Action": the head of columns.
  if (holds(line, "\t") || holds(line, "   ")) return false;
  const HeadingMeaning meaning = meaning_of(line);
  return meaning.role != Role::none && meaning.role != Role::other &&
         (meaning.exact || (plain_ && is_capitalised(line))) && !only_groups(role(), meaning.role);
}

bool OutlineWalk::holds_more(const Block& block, const Label& label, Role labelled) const {
  const bool list = at_ + 1 < blocks_.size() && blocks_[at_ + 1].kind == BlockKind::item;
  // "**Follow-up actions:** We will do these." above a list.
  if (labelled == Role::actions) return list && block.lines.size() == 1;
  if (only_groups(role(), labelled)) return false;
  // A cause with its details among causes needs no part of its own.
  const auto cause = [](Role each) { return each == Role::factors || each == Role::root_cause; };
  const bool at_home = role() == labelled || (cause(role()) && cause(labelled));
  return label.rest.empty() || (list && !at_home && block.lines.back().text.ends_with(':')) ||
         out_.sections[now()].level == label_level;
}

void OutlineWalk::open_label(Block block, std::string_view name, Role role, int level, std::string_view rest) {
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

bool OutlineWalk::announces_actions(const Block& block) const {
  if (has_actions_ || block.level > 0 || block.lines.size() > 3 || at_ + 1 >= blocks_.size()) return false;
  if (blocks_[at_ + 1].kind != BlockKind::item) return false;
  const std::string text = lowered(joined(block.lines));
  if (announces_plan(text) && (role() != Role::timeline || out_.sections[now()].level == label_level)) return true;
  if (text.size() > 400) return false;
  return holds(text, "next steps") || holds(text, "action items") || holds(text, "actionables") ||
         holds(text, "follow-up tasks") || holds(text, "following actions") || holds(text, "actions have been");
}

void OutlineWalk::leave_announced(const Block& block) {
  if (announced_ == 0 || now() != announced_) return;
  const bool other = block.kind == BlockKind::table || (block.kind == BlockKind::paragraph && block.level == 0 &&
                                                        !block.lines.back().text.ends_with(':'));
  const bool listed = out_.parts.back().block.kind == BlockKind::item || out_.parts.back().block.level > 0;
  if (!other || !listed) return;
  stack_.pop_back();
  announced_ = 0;
}

bool OutlineWalk::announces_lessons(const Block& block) const {
  if (block.level > 0 || at_ + 1 >= blocks_.size() || blocks_[at_ + 1].kind != BlockKind::item) return false;
  const Role around = role();
  if (around == Role::timeline || around == Role::actions || around == Role::lessons) return false;
  const std::string text = lowered(joined(block.lines));
  if (text.size() > 200 || !text.ends_with(':') || text.find(". ") != std::string::npos) return false;
  return holds(text, "lessons") || holds(text, "takeaways") || holds(text, "we learned") ||
         holds(text, "we have learned") || holds(text, "we've learned") || holds(text, "we learnt") ||
         holds(text, "learnings");
}

void OutlineWalk::item(Block block) {
  const bool outermost = role() == Role::none || out_.sections[now()].numbered;
  if (list_outline_ && outermost && heads_items(block, at_) &&
      (block.ordered || !bold_label(block.lines.front().text))) {
    const std::string name = words(block);
    open_label(std::move(block), name, meaning_of(name).role, bullet_level);
    out_.sections.back().numbered = true;
    return;
  }
  // "5) IMMEDIATE STEPS" in plain text is the name of a part, and no item of the list above it.
  if (plain_ && block.ordered && block.level == 0 && block.lines.size() == 1 && is_shouted(block.lines.front().text)) {
    const std::string name = words(block);
    return open_label(std::move(block), name, meaning_of(name).role, label_level);
  }
  // An item with nothing below it stands beside those that are headings.
  if (out_.sections[now()].numbered && block.level == 0) stack_.pop_back();
  const bool labels = role() == Role::none || out_.sections[now()].level == bullet_level;
  const Section& around = out_.sections[now()];
  const bool learns = (around.level == bullet_level ? out_.sections[around.parent].role : around.role) == Role::lessons;
  // "- **Follow-up actions:**" with bullets further in, whatever stands around it.
  if (!labels && role() != Role::timeline && role() != Role::actions && heads_items(block, at_)) {
    const auto named = bold_label(block.lines.front().text);
    const std::string name = named && named->rest.empty() ? plain(named->name, out_.references) : std::string();
    if (const HeadingMeaning meaning = meaning_of(name); meaning.role == Role::actions && meaning.exact) {
      return open_label(std::move(block), name, Role::actions, bullet_level);
    }
  }
  auto label = labels || learns ? bold_label(block.lines.front().text) : std::nullopt;
  // "- **What caused it?** A power cut" in a summary.
  if (!label && role() == Role::summary) {
    const auto asked = bold_label(block.lines.front().text);
    const std::string name = asked && !asked->rest.empty() ? plain(asked->name, out_.references) : std::string();
    if (name.ends_with('?') && meaning_of(name).role == Role::factors) {
      add(std::move(block), Role::factors);
      return;
    }
  }
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
    // "- **Actions following review**:" above bullets further in.
    const bool above_actions = meaning.role == Role::actions && label->rest.empty();
    const bool known = meaning.role != Role::none && (meaning.exact || above_actions);
    if (known || context || out_.sections[now()].level == bullet_level) {
      const Role role = known ? meaning.role : Role::none;
      open_label(std::move(block), name, role, bullet_level, label->rest);
      return;
    }
  }
  add(std::move(block));
}

}  // namespace debrief::inline v0::markdown
