// Labels: the words before a colon that say what follows them.
#pragma once

#include <optional>
#include <string_view>

namespace debrief::inline v0::markdown {

/// A label and what follows it.
struct Label {
  std::string_view name;
  std::string_view rest;
};

/// "**Impact:** the rest" or "**Impact**: the rest".
std::optional<Label> bold_label(std::string_view text);

/// "Impact: For about twenty minutes …": a single word of the vocabulary with a colon.
std::optional<Label> plain_label(std::string_view text);

}  // namespace debrief::inline v0::markdown
