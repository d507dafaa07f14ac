// The summary: the part that is called so, or what stands before the first heading.
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/narrative/narrative_reader.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "Severity: SEV1", "Authors: …": what stands at the top of a form is no summary.
bool is_label(std::string_view text) {
  const std::size_t colon = text.substr(0, 24).find(':');
  return colon != std::string_view::npos && colon > 0 && text.size() < 200 &&
         (text.size() <= colon + 1 || text[colon + 1] == ' ');
}

}  // namespace

void NarrativeReader::read_summary() {
  bool named = false;
  for (const Section& section : draft_.outline.sections) named = named || section.role == Role::summary;
  take_summary(named, none);
  if (!draft_.review.summary.empty()) return;
  // A review that begins with its background has no other summary.
  for (const Part& part : draft_.outline.parts) {
    if (part.opens || part.taken || part.section < first_section_after_title()) continue;
    const std::string heading = lowered(draft_.outline.section_of(part).heading);
    if (heading == "background" || heading == "context") take_summary(true, part.section);
    return;
  }
}

void NarrativeReader::take_summary(bool named, std::size_t instead) {
  std::string& summary = draft_.review.summary;
  const std::size_t first_heading = first_section_after_title();
  for (std::size_t i = 0; i < draft_.outline.parts.size(); ++i) {
    Part& part = draft_.outline.parts[i];
    if (part.taken || part.opens) continue;
    const Role role = draft_.role_of(part);
    const bool opening = !named && role == Role::none && part.section < first_heading;
    if (role != Role::summary && !opening && part.section != instead) continue;
    const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::item;
    if (!words || summary.size() > 60'000) continue;
    std::vector<Link> links;
    std::string text = plain(joined(part.block.lines), draft_.outline.references);
    if (text.empty() || (opening && is_label(text)) || is_asked(i)) continue;
    const bool item = part.block.kind == BlockKind::item;
    if (!summary.empty()) summary += item ? "\n" : "\n\n";
    if (item) summary += std::string(static_cast<std::size_t>(part.block.level) * 2, ' ') + "- ";
    summary += text;
    part.taken = true;
  }
}

std::size_t NarrativeReader::first_section_after_title() const {
  for (std::size_t i = 1; i < draft_.outline.sections.size(); ++i) {
    const Section& section = draft_.outline.sections[i];
    // A smaller heading that became the title is none of a part.
    const bool title =
        i == 1 && draft_.outline.title.empty() && section.role == Role::none && section.heading == draft_.review.title;
    if (section.line != draft_.outline.title_line && !title) return i;
  }
  return draft_.outline.sections.size();
}

}  // namespace debrief::inline v0::markdown
