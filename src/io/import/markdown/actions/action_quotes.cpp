// A list of actions that stands in a block quote, as where a mail or a chat was copied.
#include <algorithm>

#include "io/import/markdown/actions/action_kinds.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The words behind the mark of a list; nothing where the line has none.
std::optional<std::string_view> listed(std::string_view text) {
  for (const std::string_view mark : WordList{"- ", "* ", "+ ", "• "}) {
    if (text.starts_with(mark)) return trimmed(text.substr(mark.size()));
  }
  const std::size_t digits = digits_at(text);
  if (digits == 0 || digits > 2) return std::nullopt;
  const std::string_view behind = text.substr(digits);
  if (!behind.starts_with(". ") && !behind.starts_with(") ")) return std::nullopt;
  return trimmed(behind.substr(2));
}

/// Takes "[ ]" or "[x]" off the words and tells which it was.
std::optional<bool> take_box(std::string_view& text) {
  const std::string_view box = text.substr(0, 3);
  const bool checked = box == "[x]" || box == "[X]";
  if (!checked && box != "[ ]") return std::nullopt;
  text = trimmed(text.substr(3));
  return checked;
}

}  // namespace

bool ActionReader::only_quotes(std::size_t index) {
  const std::vector<Part>& parts = draft_.outline.parts;
  const std::size_t section = parts[index].section;
  if (quoted_section_ != section) {
    quoted_section_ = section;
    only_quotes_ = true;
    for (std::size_t i = first_part_[section]; i < parts.size() && parts[i].section == section; ++i) {
      const BlockKind kind = parts[i].block.kind;
      only_quotes_ = only_quotes_ && kind != BlockKind::item && kind != BlockKind::table;
    }
  }
  return only_quotes_;
}

void ActionReader::take_quote(std::size_t index) {
  if (!only_quotes(index)) return;
  Part& part = draft_.outline.parts[index];
  const std::vector<Line> lines = part.block.lines;
  const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return listed(line.text); });
  // Words above the list may only lead to it.
  if (first == lines.end() || first - lines.begin() > 1) return;
  part.taken = true;
  for (auto line = first; line != lines.end();) {
    std::string_view words = *listed(line->text);
    Passage passage;
    passage.checked = take_box(words);
    passage.text = plain(words, draft_.outline.references, &passage.links);
    passage.line = line->number;
    for (++line; line != lines.end(); ++line) {
      const auto next = listed(line->text);
      const std::string more = plain(next.value_or(line->text), draft_.outline.references, &passage.links);
      if (next && !tells_only_keys(more)) break;
      if (next) {
        passage.below.push_back(more);
      } else if (!more.empty()) {
        passage.text += " " + more;
      }
    }
    if (!is_empty_action(passage.text)) add(action_of(passage, state_of_group(part)), passage.line);
  }
}

}  // namespace debrief::inline v0::markdown
