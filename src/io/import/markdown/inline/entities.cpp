#include "io/import/markdown/inline/entities.hpp"

#include <cstdint>
#include <utility>

#include "io/import/character.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

std::size_t entity(std::string_view text, std::string& out) {
  static constexpr std::pair<std::string_view, std::string_view> named[] = {
      {"&amp;", "&"},   {"&lt;", "<"},    {"&gt;", ">"},    {"&quot;", "\""},  {"&apos;", "'"},
      {"&nbsp;", " "},  {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&rarr;", "→"},
      {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&ldquo;", "“"}, {"&rdquo;", "”"},
  };
  for (const auto& [name, character] : named) {
    if (text.starts_with(name)) {
      out += character;
      return name.size();
    }
  }
  if (!text.starts_with("&#")) return 0;
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  std::uint32_t code = 0;
  std::size_t at = hex ? 3 : 2;
  const std::size_t first = at;
  for (; at < text.size() && at < first + 7; ++at) {
    const char c = lower(text[at]);
    if (is_digit(c)) {
      code = code * (hex ? 16 : 10) + static_cast<std::uint32_t>(c - '0');
    } else if (hex && c >= 'a' && c <= 'f') {
      code = code * 16 + static_cast<std::uint32_t>(c - 'a' + 10);
    } else {
      break;
    }
  }
  if (at == first || at >= text.size() || text[at] != ';') return 0;
  import_detail::append_character(out, code);
  return at + 1;
}

}  // namespace debrief::inline v0::markdown
