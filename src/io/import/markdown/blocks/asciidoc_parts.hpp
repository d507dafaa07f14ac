// What AsciiDoc is made of below its blocks: words inside a line, and tables.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/import/markdown/blocks/markup.hpp"

namespace debrief::inline v0::markdown {

/// Links, macros, footnotes and references of a line in the marks of Markdown.
std::string asciidoc_words(std::string_view text);

/// The table between the lines "|===" at `first` and before `end`. The attributes above it tell its columns and header.
void write_asciidoc_table(MarkupLines& lines, std::size_t first, std::size_t end, std::string_view attributes);

}  // namespace debrief::inline v0::markdown
