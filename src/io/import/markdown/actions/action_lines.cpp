#include "io/import/markdown/actions/action_lines.hpp"

#include <algorithm>

#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

bool has_number(const Line& line) {
  const std::size_t close = line.text.substr(0, 6).find(']');
  if (!line.text.starts_with('[') || close == std::string_view::npos || close < 2) return false;
  const std::string_view number = trimmed(line.text.substr(1, close - 1));
  return !number.empty() && std::all_of(number.begin(), number.end(), is_digit) &&
         !line.text.substr(close + 1).starts_with('(') && !holds(line.text.substr(close + 1, 12), "://");
}

bool is_ticket(std::string_view text) {
  const std::size_t dash = text.find('-');
  return dash != std::string_view::npos && dash > 1 && dash + 1 < text.size() &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, text.end(), is_digit) &&
         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), is_letter);
}

bool has_ticket(const Line& line) {
  const std::size_t close = line.text.substr(0, 16).find("] ");
  if (!line.text.starts_with('[') || close == std::string_view::npos || close < 4) return false;
  return is_ticket(line.text.substr(1, close - 1));
}

namespace {

/// "**OPS-12** · Add an alert", "OPS-12: add an alert" without its ticket; empty where it has none.
std::string_view without_ticket(std::string_view text) {
  while (text.starts_with('*')) text.remove_prefix(1);
  std::size_t at = 0;
  while (at < text.size() && text[at] >= 'A' && text[at] <= 'Z') ++at;
  if (at < 2 || at >= text.size() || text[at] != '-') return {};
  const std::size_t digits = digits_at(text.substr(at + 1));
  if (digits == 0) return {};
  std::string_view rest = text.substr(at + 1 + digits);
  while (rest.starts_with('*')) rest.remove_prefix(1);
  rest = trimmed(rest);
  for (const std::string_view mark : WordList{"·", ":", "—", "–", "- "}) {
    if (rest.starts_with(mark)) return trimmed(rest.substr(mark.size()));
  }
  return {};
}

}  // namespace

std::string_view without_code(std::string_view text) {
  if (const std::string_view work = without_ticket(text); !work.empty()) return work;
  text = trimmed(text.substr(std::min(text.find_first_not_of('*'), text.size())));
  for (const std::string_view name : WordList{"recommendation ", "action ", "rec ", "ai", "r", "a"}) {
    if (!begins_with(text, name)) continue;
    std::size_t at = name.size();
    if (at < text.size() && text[at] == '-') ++at;
    const std::size_t digits = digits_at(text.substr(at));
    at += digits;
    if (digits == 0 || digits > 2 || at + 1 >= text.size() || (text[at] != '.' && text[at] != ':' && text[at] != ')'))
      continue;
    std::string_view rest = text.substr(at + 1);
    while (rest.starts_with('*')) rest.remove_prefix(1);
    if (rest.starts_with(' ')) return trimmed(rest);
  }
  return {};
}

bool is_named_work(const Line& line) {
  const std::string_view text = line.text;
  const std::size_t colon = text.substr(0, 60).find(": ");
  if (colon == std::string_view::npos || colon < 4 || text.size() - colon < 20) return false;
  if (text.front() < 'A' || text.front() > 'Z') return false;
  for (const char c : text.substr(0, colon)) {
    if (!is_word(c) && std::string_view(" -/'&").find(c) == std::string_view::npos) return false;
  }
  const std::string low = lowered(text.substr(0, colon));
  for (const std::string_view field : WordList{"note", "notes", "example", "reason", "why", "goal", "background",
                                               "context", "see", "update", "priority", "type", "severity"}) {
    if (low == field) return false;
  }
  return !tells_only_keys(text);
}

bool is_order(const Line& line) {
  const std::string_view text = line.text;
  if (text.size() < 12 || text.size() > 200 || text.front() < 'A' || text.front() > 'Z') return false;
  if (!text.ends_with('.') || holds(text, ". ") || holds(text, "? ")) return false;
  for (const std::string_view word :
       WordList{"we",   "i",    "the",   "this", "that",    "these", "those", "it",       "our",     "in",   "to",
                "on",   "at",   "after", "as",   "there",   "they",  "a",     "an",       "if",      "when", "while",
                "also", "both", "all",   "no",   "however", "once",  "since", "although", "because", "some", "for"}) {
    if (begins_with_word(text, word)) return false;
  }
  return true;
}

bool has_state(const Line& line) {
  for (const std::string_view word : WordList{"DONE", "TODO", "DOING", "WIP", "WONTFIX"}) {
    if (line.text.starts_with(word) && line.text.size() > word.size() + 3 && line.text[word.size()] == ' ' &&
        !holds(line.text, " | "))
      return true;
  }
  return false;
}

}  // namespace debrief::inline v0::markdown
