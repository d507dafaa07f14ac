// The words with which people name the parts of a review.
#pragma once

#include <span>
#include <string_view>

#include "io/import/markdown/outline/sections.hpp"

namespace debrief::inline v0::markdown {

/// Words of a heading, in lower case and without punctuation, and what they announce.
struct Phrase {
  std::string_view words;
  Role role;
  /// The words must be the whole heading.
  bool whole = false;
};

/// Every phrase; the first that a heading holds is the one that counts.
std::span<const Phrase> heading_phrases();

}  // namespace debrief::inline v0::markdown
