// Texts in other markups than Markdown, written as Markdown line for line: everything keeps the line it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::markdown {

/// The lines of a text, without their ends. A line that says nothing in Markdown becomes empty; none is added or taken.
using MarkupLines = std::vector<std::string>;

enum class Markup : std::uint8_t { markdown, org, rst, asciidoc, textile, mediawiki, dokuwiki, components, numbered };

/// The markup of a text, told by marks of its own. Looks at how each line begins. Linear.
Markup markup_of(std::string_view text);

/// The text as Markdown; nothing for one that is Markdown already. Linear.
std::optional<std::string> as_markdown(std::string_view text);

// One markup each. All are linear in the text.
void org_as_markdown(MarkupLines& lines);
void rst_as_markdown(MarkupLines& lines);
void asciidoc_as_markdown(MarkupLines& lines);
void textile_as_markdown(MarkupLines& lines);
void mediawiki_as_markdown(MarkupLines& lines);
void dokuwiki_as_markdown(MarkupLines& lines);
/// Markdown with components of MDX or shortcodes of Hugo.
void components_as_markdown(MarkupLines& lines);
/// Plain text whose parts are numbered.
void numbered_as_markdown(MarkupLines& lines);

}  // namespace debrief::inline v0::markdown
