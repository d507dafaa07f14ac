// The words of a line in MediaWiki: links, templates, quotes as emphasis, notes.
#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0::markdown {

/// The line in the marks of Markdown. Of a template its first value stays, of a link its words.
std::string mediawiki_words(std::string_view text);

/// "{{Incident|date=2024-05-03|status=final}}" alone on a line: the fields of the review among its values, on one line;
/// empty where there are none.
std::string template_fields(std::string_view line);

/// "''words''" and "'''words'''".
std::string with_quotes(std::string_view text);

}  // namespace debrief::inline v0::markdown
