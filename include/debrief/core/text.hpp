#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Text from a document as it may stand in a message: in quotation marks, control characters as spaces, cut at a
/// character boundary to at most `max_bytes` with "…" behind it.
DEBRIEF_EXPORT std::string quoted(std::string_view text, std::size_t max_bytes = 60);

/// The candidate nearest to `text` by edit distance (insertions, deletions, replacements and neighbouring swaps of
/// bytes), for "did you mean"; empty when none is within a third of the text's length. Linear in the candidates.
DEBRIEF_EXPORT std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates);

/// "1 finding", "2 findings".
DEBRIEF_EXPORT std::string counted(std::size_t count, std::string_view singular, std::string_view plural);

}  // namespace debrief::inline v0
