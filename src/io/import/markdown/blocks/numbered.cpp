// Plain text whose parts are numbered: "3. Chronology" on a line of its own above what it is about.
#include <algorithm>

#include "io/import/markdown/blocks/markup.hpp"
#include "io/import/markdown/blocks/markup_lines.hpp"
#include "io/import/markdown/outline/sections.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The words of a line that may be the heading with this number; empty for any other.
std::string_view heading_words(const MarkupLines& lines, std::size_t at, int number) {
  const std::string_view line = lines[at];
  const std::size_t digits = digits_at(line.substr(0, 3));
  if (digits == 0 || digits > 2 || number_of(line.substr(0, digits)) != number) return {};
  if (line.size() > 90 || !line.substr(digits).starts_with(". ")) return {};
  if (at == 0 || !trimmed(lines[at - 1]).empty() || at + 1 >= lines.size()) return {};
  const std::string_view words = trimmed(line.substr(digits + 2));
  // A sentence ends, and an item of a list is followed by the next one.
  const bool sentence = words.empty() || std::string_view(".;,:!").find(words.back()) != std::string_view::npos;
  const bool item =
      is_digit(lines[at + 1].empty() ? ' ' : lines[at + 1].front()) && lines[at + 1].substr(0, 4).find(". ") < 4;
  return sentence || item ? std::string_view() : words;
}

}  // namespace

void numbered_as_markdown(MarkupLines& lines) {
  std::vector<std::size_t> found;
  bool told = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view words = heading_words(lines, i, static_cast<int>(found.size()) + 1);
    if (words.empty()) continue;
    const HeadingMeaning meaning = meaning_of(words);
    const bool short_name = meaning.exact || std::count(words.begin(), words.end(), ' ') < 3;
    told = told || (short_name && (meaning.role == Role::timeline || meaning.role == Role::actions));
    found.push_back(i);
  }
  // Where none of them is a part of a review they are items like any others.
  if (!told || found.size() < 3) return;
  for (const std::size_t i : found) lines[i].insert(0, "## ");
  // The first line is the title where it is neither a field nor a sentence, and no line below it says so already.
  const std::string_view first = lines.front();
  const bool field = holds(first.substr(0, 30), ": ") || first.ends_with('.') || first.ends_with(':');
  const std::size_t mark = lines[1].find_first_not_of("=-~* ");
  const bool underlined = !lines[1].empty() && mark == std::string::npos;
  if (found.front() > 0 && !first.empty() && first.size() < 100 && !field && !underlined) lines.front().insert(0, "# ");
}

}  // namespace debrief::inline v0::markdown
