// What HTML stood in a text: its tags are told, its comments become notes; and links that nobody should follow.
#include <algorithm>

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

/// Whether reading the words of a text again could tell anything: it holds the beginning of a tag or of a comment, or a
/// link whose target has a scheme that nobody should follow. Linear in the text.
bool may_tell(std::string_view text) {
  for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (is_letter(next) || next == '/' || next == '!') return true;
  }
  constexpr std::string_view before_target = "](";
  constexpr std::size_t longest_scheme = 64;
  for (std::size_t at = text.find(before_target); at < text.size(); at = text.find(before_target, at + 1)) {
    std::string_view target = text.substr(at + before_target.size(), longest_scheme);
    target = target.substr(0, first_of(target, ") \t\""));
    if (is_unsafe_target(target)) return true;
  }
  return false;
}

}  // namespace

void tell_html(Draft& draft) {
  const References& references = draft.outline.references;
  const bool unsafe_reference =
      std::any_of(references.begin(), references.end(), [](const auto& each) { return is_unsafe_target(each.second); });
  HtmlLeftOut found;
  std::int64_t first = 0;
  for (const Part& part : draft.outline.parts) {
    const Block& block = part.block;
    // What nobody took becomes a note as it stands; so do comments that are a block of their own, and code.
    if (!part.taken && !part.opens) continue;
    if (block.kind == BlockKind::code || block.kind == BlockKind::comment) continue;
    const bool asks = std::any_of(block.lines.begin(), block.lines.end(), [&](const Line& line) {
      return may_tell(line.text) || (unsafe_reference && holds(line.text, "["));
    });
    if (!asks) continue;
    const std::string text = joined(block.lines);
    std::vector<Link> links;
    plain(text, references, &links, &found);
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
