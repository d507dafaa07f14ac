#include "io/import/markdown/outline/labels.hpp"

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

std::optional<Label> bold_label(std::string_view text) {
  const std::string_view mark = text.starts_with("**") ? "**" : text.starts_with("__") ? "__" : "";
  if (mark.empty()) return std::nullopt;
  const std::size_t close = text.substr(0, 100).find(mark, 2);
  if (close == std::string_view::npos || close < 3) return std::nullopt;
  Label out{trimmed(text.substr(2, close - 2)), trimmed(text.substr(close + 2))};
  const bool inside = out.name.ends_with(':') || out.name.ends_with('?');
  const bool outside = out.rest.starts_with(':');
  if (outside) out.rest = trimmed(out.rest.substr(1));
  if (!inside && !outside && !out.rest.empty()) return std::nullopt;
  return out;
}

std::optional<Label> plain_label(std::string_view text) {
  const std::size_t colon = text.substr(0, 60).find(':');
  if (colon == std::string_view::npos || colon < 3) return std::nullopt;
  if (colon + 1 < text.size() && text[colon + 1] != ' ') return std::nullopt;
  for (const char c : text.substr(0, colon)) {
    if (!is_letter(c) && std::string_view(" -;'()").find(c) == std::string_view::npos) return std::nullopt;
  }
  return Label{text.substr(0, colon), trimmed(text.substr(colon + 1))};
}

}  // namespace debrief::inline v0::markdown
