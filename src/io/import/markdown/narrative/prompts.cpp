#include "io/import/markdown/narrative/prompts.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// How the sentences begin in which forms ask.
constexpr std::string_view requests[] = {"list anything",
                                         "list any ",
                                         "list all the ",
                                         "list all of ",
                                         "list the ",
                                         "list what ",
                                         "list things",
                                         "list out ",
                                         "describe how ",
                                         "describe what ",
                                         "describe the ",
                                         "describe any ",
                                         "describe anything",
                                         "explain how ",
                                         "explain what ",
                                         "explain why ",
                                         "provide a ",
                                         "provide an ",
                                         "give a ",
                                         "give an ",
                                         "briefly describe",
                                         "briefly explain",
                                         "write a brief ",
                                         "write a short ",
                                         "add any ",
                                         "include any ",
                                         "include links ",
                                         "insert a ",
                                         "insert the ",
                                         "insert your ",
                                         "a brief description",
                                         "a short description",
                                         "a brief summary of",
                                         "a short summary of",
                                         "short description of",
                                         "brief description of",
                                         "use this section",
                                         "this section should",
                                         "this section is for",
                                         "fill in "};

}  // namespace

bool asks_writer(std::string_view text) {
  text = trimmed(text);
  while (!text.empty() && std::string_view("*_<{ \"").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  const bool bracket = text.starts_with('[') && text.ends_with(']') && text.size() > 4;
  if (bracket) text.remove_prefix(1);
  const std::string low = lowered(text.substr(0, 60));
  if (std::any_of(std::begin(requests), std::end(requests),
                  [&](std::string_view words) { return low.starts_with(words); })) {
    return true;
  }
  return bracket && text.find("](") == std::string_view::npos && text.find_first_of("[]") + 1 == text.size();
}

bool is_prompt(const Draft& draft, std::size_t index) {
  const std::vector<Part>& parts = draft.outline.parts;
  if (index == 0 || !parts[index - 1].opens || parts[index].block.kind != BlockKind::paragraph) return false;
  if (index + 1 >= parts.size() || parts[index + 1].opens || parts[index + 1].section != parts[index].section) {
    return false;
  }
  const std::string_view first = parts[index].block.lines.front().text, last = parts[index].block.lines.back().text;
  const char mark = first.empty() ? ' ' : first.front();
  if ((mark != '*' && mark != '_') || first.size() < 3 || first[1] == mark || !last.ends_with(mark)) return false;
  // One span of emphasis from its beginning to its end.
  std::size_t marks = 0;
  for (const Line& line : parts[index].block.lines) {
    marks += static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), mark));
  }
  return marks == 2;
}

bool is_nothing(std::string_view text) {
  const std::string low = lowered(trimmed(text));
  for (const std::string_view word : WordList{"none", "none.", "n/a", "na", "tbd", "tbd.", "todo", "-", "…", "..."}) {
    if (low == word) return true;
  }
  return low.empty();
}

}  // namespace debrief::inline v0::markdown
