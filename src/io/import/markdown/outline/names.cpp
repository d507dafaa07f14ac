#include "io/import/markdown/outline/names.hpp"

#include <algorithm>
#include <iterator>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/outline/sections.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view verbs[] = {" was ", " were ",        " is ", " are ", " had ",
                                      " has ", " experienced ", "We ",  "I "};

}  // namespace

bool has_verb(std::string_view line) {
  return std::any_of(std::begin(verbs), std::end(verbs), [&](std::string_view verb) { return holds(line, verb); });
}

bool is_title_case(std::string_view line) {
  return !line.empty() && ((line.front() >= 'A' && line.front() <= 'Z') || is_digit(line.front())) &&
         !line.ends_with('.') && !line.ends_with(',') && !line.ends_with(';');
}

bool is_capitalised(std::string_view line) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string_view word = line.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    ++words;
    if (word.size() > 3 && (word.front() < 'A' || word.front() > 'Z')) return false;
  }
  return words > 1 && words < 7 && line.find_first_of(",;:") == std::string_view::npos;
}

bool is_short_name(std::string_view line) {
  line = trimmed(line);
  return is_title_case(line) && std::count(line.begin(), line.end(), ' ') < 6 &&
         line.find_first_of(",;:!\"") == std::string_view::npos && !has_verb(line);
}

bool names_field(std::string_view heading) {
  const std::string low = lowered(trimmed(heading));
  for (const std::string_view field :
       WordList{"date", "dates", "author", "authors", "owner", "owners", "status", "severity", "attendees", "tags"}) {
    if (low == field || (low.ends_with(':') && low.substr(0, low.size() - 1) == field)) return true;
  }
  return false;
}

bool names_kind(const Block& block) {
  if (block.lines.size() != 1) return false;
  std::string low = lowered(trimmed(block.lines.front().text));
  std::erase_if(low, [](char c) { return c == '*' || c == '_' || c == '-' || c == ' ' || c == ':'; });
  for (const std::string_view kind :
       WordList{"postmortem", "postmortemreport", "incidentreport", "incidentpostmortem", "incidentreview",
                "postincidentreview", "outagereport", "rca", "postincidentreport", "rootcauseanalysis", "report"}) {
    if (low == kind) return true;
  }
  return false;
}

bool names_part(std::string_view line) {
  const HeadingMeaning meaning = meaning_of(line);
  const bool part = meaning.role == Role::summary || meaning.role == Role::timeline || meaning.role == Role::impact ||
                    meaning.role == Role::actions;
  return part && meaning.only && std::count(line.begin(), line.end(), ' ') < 2;
}

std::string words_without_colon(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with(':')) text.remove_suffix(1);
  return std::string(text);
}

}  // namespace debrief::inline v0::markdown
