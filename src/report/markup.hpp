// Text as it may stand in HTML and SVG.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::report_detail {

/// Escapes the five characters that mean something in markup; control characters become spaces.
std::string escaped(std::string_view text);

/// The URI when a page may link to it (http and https), otherwise nothing: "javascript:" and its kin stay text.
std::string_view linkable(std::string_view uri);

/// Paragraphs of a text: what blank lines separate.
std::vector<std::string> paragraphs(std::string_view text);

/// The text up to `max_characters` characters, with "…" where more would follow.
std::string shortened(std::string_view text, std::size_t max_characters);

/// An enumerator's text for people: "missing_access" as "missing access".
std::string words(std::string_view enumerator);

/// A text as a file name: letters, digits and hyphens. Never empty, never a path.
std::string file_name(std::string_view text);

/// A coordinate of a drawing, to a tenth.
std::string coordinate(double value);

}  // namespace debrief::inline v0::report_detail
