// The outline of a text: paragraphs, items, headings, quotes, and the sections that headings open.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "debrief/check/language.hpp"

namespace debrief::inline v0::language_detail {

enum class BlockKind : std::uint8_t { paragraph, item, heading, quote, table_row };

/// What the heading above says about the text below it.
struct Section {
  LanguageScope scope = LanguageScope::automatic;
  bool luck = false;
  bool thanks = false;
  bool hindsight = false;
  bool terms = false;
  bool learning = false;
  bool timeline = false;
  bool whys = false;  ///< Named after a method that looks for one cause.
  std::uint8_t level = 0;
};

/// A stretch of prose that sentences do not cross. Code, front matter and comments belong to no block.
struct Block {
  std::size_t begin = 0;
  std::size_t end = 0;
  BlockKind kind = BlockKind::paragraph;
  std::uint32_t section = 0;
};

struct Outline {
  std::vector<Block> blocks;
  /// The first one is the text before any heading.
  std::vector<Section> sections;
};

/// Linear in the text. Blocks are in order, do not overlap, and are at most some thousand bytes long: a longer
/// paragraph is cut at a space, or where there is none at a character boundary.
Outline outline_of(std::string_view text, TextKind kind);

/// The section that a heading of that wording opens; `Section{}` for a heading that says nothing about scope.
Section section_of_heading(std::string_view heading);

}  // namespace debrief::inline v0::language_detail
