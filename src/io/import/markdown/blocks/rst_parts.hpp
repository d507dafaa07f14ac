// What reStructuredText is made of below its blocks: words inside a line, tables written as lists or in columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/import/markdown/blocks/markup.hpp"

namespace debrief::inline v0::markdown {

/// Roles, links, substitutions and literals of a line in the marks of Markdown.
std::string rst_words(std::string_view text);

/// ".. list-table::" with a list of lists as its rows, on the lines from `first` to the one before `end`.
void write_list_table(MarkupLines& lines, std::size_t first, std::size_t end);

/// ".. csv-table::" with its rows as text between quotes and commas.
void write_csv_table(MarkupLines& lines, std::size_t first, std::size_t end);

}  // namespace debrief::inline v0::markdown
