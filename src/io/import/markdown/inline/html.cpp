// What HTML stood in a text: its tags are told, its comments become notes; and links that nobody should follow.
#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "<br> 2, <img> 1".
std::string told(const std::map<std::string, std::size_t, std::less<>>& tags) {
  std::string out;
  for (const auto& [name, count] : tags) {
    out += (out.empty() ? "<" : ", <") + name + "> " + std::to_string(count);
  }
  return out;
}

/// A link that nobody should follow, once for its target; where it is evidence it was told with it.
void tell_unsafe(Doubts& doubts, const Link& link, std::int64_t line) {
  if (!is_unsafe_target(link.target)) return;
  doubts.add_once("unsafe-link", link.target, line, {},
                  "The link " + quoted(link.target) + " is kept as text and not as an address.");
}

}  // namespace

void tell_html(Draft& draft) {
  HtmlLeftOut found;
  std::int64_t first = 0;
  for (const Part& part : draft.outline.parts) {
    const Block& block = part.block;
    // What nobody took becomes a note as it stands; so do comments that are a block of their own, and code.
    if (!part.taken && !part.opens) continue;
    if (block.kind == BlockKind::code || block.kind == BlockKind::comment) continue;
    const std::string text = joined(block.lines);
    if (!holds(text, "<") && !holds(text, "](")) continue;
    std::vector<Link> links;
    plain(text, draft.outline.references, &links, &found);
    for (const Link& link : links) tell_unsafe(draft.doubts, link, block.line());
    if (first == 0 && !found.tags.empty()) first = block.line();
    for (const std::string_view comment : found.comments) {
      draft.review.notes.push_back({draft.outline.heading_of(part), std::string(comment), block.line(), {}});
    }
    found.comments.clear();
  }
  if (found.tags.empty()) return;
  draft.doubts.add("html-left-out", first, {}, "HTML was left out and its words were kept: " + told(found.tags) + ".");
}

}  // namespace debrief::inline v0::markdown
