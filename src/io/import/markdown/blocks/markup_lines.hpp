// What the markups share when they are written as Markdown: marks around words, addresses, blocks further in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

/// How many columns of white space a line begins with.
inline std::size_t indent_of(std::string_view line) {
  std::size_t out = 0;
  while (out < line.size() && (line[out] == ' ' || line[out] == '\t')) ++out;
  return out;
}

/// How many of one character a text begins with.
inline std::size_t run_of(std::string_view text, char mark) {
  std::size_t out = 0;
  while (out < text.size() && text[out] == mark) ++out;
  return out;
}

/// "## " for a heading of the second level; deeper ones stand at the sixth.
inline std::string heading_mark(std::size_t level) {
  return std::string(level < 1 ? 1 : level > 6 ? 6 : level, '#') + " ";
}

/// "**Date:** 2024-05-03"
inline std::string field_line(std::string_view name, std::string_view value) {
  return "**" + std::string(name) + ":** " + std::string(value);
}

/// The longest stretch that is searched for the end of a mark inside a line.
inline constexpr std::size_t longest_mark = 500;

/// Where `end` stands behind `from`, not further than a mark reaches; npos where it does not.
inline std::size_t end_of_mark(std::string_view text, std::size_t from, std::string_view end) {
  if (from >= text.size()) return std::string_view::npos;
  const std::size_t found = text.substr(from, longest_mark).find(end);
  return found == std::string_view::npos ? found : from + found;
}

/// Words between a pair of one mark (=code=, @code@) between other marks: 'before x=1' and 'a = b' are none.
/// Each pair becomes `instead` on both sides.
std::string with_marks(std::string_view text, char mark, std::string_view instead);

}  // namespace debrief::inline v0::markdown
