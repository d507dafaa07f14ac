// What no other step made anything of, kept as notes.
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

void keep_the_rest(Draft& draft) {
  const auto lines_of = [](const Block& block) {
    std::string out;
    for (const Line& line : block.lines) {
      if (!out.empty()) out += '\n';
      if (&line == block.lines.data() && block.kind == BlockKind::item) {
        out += std::string(static_cast<std::size_t>(block.level) * 2, ' ') + (block.ordered ? "1. " : "- ");
        if (block.checked) out += *block.checked ? "[x] " : "[ ] ";
      }
      out += line.text;
    }
    return out;
  };
  std::vector<Note>& notes = draft.review.notes;
  if (!trimmed(draft.front.text).empty()) {
    notes.push_back({"Front matter", std::string(trimmed(draft.front.text)), 2, {}});
  }
  std::size_t open_section = static_cast<std::size_t>(-1);
  for (Part& part : draft.outline.parts) {
    if (part.taken || part.opens) {
      open_section = static_cast<std::size_t>(-1);
      continue;
    }
    const std::string text = part.block.lines.empty() ? std::string() : lines_of(part.block);
    if (trimmed(text).empty()) continue;
    if (part.section == open_section && notes.back().text.size() < 60'000) {
      notes.back().text += (part.block.kind == BlockKind::item ? "\n" : "\n\n") + text;
    } else {
      notes.push_back({draft.outline.heading_of(part), text, part.block.line(), {}});
    }
    open_section = part.section;
    part.taken = true;
  }
  // The headings themselves: where each stood tells how the source was put together.
  std::string outline;
  std::int64_t first = 0;
  for (const Section& section : draft.outline.sections) {
    if (section.heading.empty() || section.line == draft.outline.title_line) continue;
    if (first == 0) first = section.line;
    if (!outline.empty()) outline += '\n';
    outline += std::to_string(section.line) + ": " + section.heading;
  }
  if (!outline.empty()) notes.push_back({"Headings of the source, with their lines", std::move(outline), first, {}});
}

}  // namespace debrief::inline v0::markdown
