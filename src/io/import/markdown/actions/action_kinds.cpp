#include "io/import/markdown/actions/action_kinds.hpp"

#include <algorithm>

#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "Failover (in development):" is a thing whose state somebody tells; "Long term (planned):" names a group.
bool tells_state(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || open < 3 || !text.ends_with("):")) return false;
  return state_named(text.substr(open + 1, text.size() - open - 3)).has_value();
}

/// Verbs with which people begin what is to be done, where they give orders.
constexpr std::string_view orders[] = {
    "add",       "adjust",   "allow",     "audit",    "automate",   "build",    "change",    "check",       "clean",
    "configure", "consider", "create",    "define",   "deploy",     "design",   "develop",   "disable",     "document",
    "enable",    "enforce",  "enhance",   "ensure",   "establish",  "evaluate", "expand",    "explore",     "extend",
    "fix",       "give",     "implement", "improve",  "increase",   "install",  "introduce", "investigate", "limit",
    "make",      "migrate",  "monitor",   "move",     "perform",    "provide",  "reduce",    "refactor",    "remove",
    "rename",    "replace",  "require",   "restrict", "review",     "rewrite",  "rotate",    "run",         "schedule",
    "set",       "simplify", "split",     "stop",     "strengthen", "switch",   "test",      "track",       "train",
    "tune",      "update",   "upgrade",   "use",      "validate",   "verify",   "write"};

std::size_t words_in(std::string_view text) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < text.size(); ++i) out += !is_blank(text[i]) && (i == 0 || is_blank(text[i - 1])) ? 1 : 0;
  return out;
}

}  // namespace

bool is_about_the_document(std::string_view text) {
  const std::string low = lowered(text.substr(0, 300));
  for (const std::string_view words :
       WordList{"sections above", "section above", "filled out", "filled in", "cleaned up", "items above",
                "sections below", "fill out", "exec summary", "executive summary", "this document", "this report is",
                "incident has been dealt with", "linked github issue", "this template", "status page updated"}) {
    if (holds(low, words)) return true;
  }
  return false;
}

bool is_empty_action(std::string_view text) {
  std::string low = lowered(trimmed(text));
  while (low.ends_with('.') || low.ends_with('!')) low.pop_back();
  for (const std::string_view word :
       WordList{"none", "n/a", "na", "tbd", "todo", "tba", "nothing", "-", "…", "none at this point in time",
                "no action items", "no actions", "none needed", "none required", "not applicable", "action item",
                "action items", "add items here"}) {
    if (low == word) return true;
  }
  const bool denied = (begins_with_word(low, "none") || begins_with_word(low, "no further action") ||
                       begins_with_word(low, "no action items") || begins_with_word(low, "no actions")) &&
                      low.size() < 50;
  const bool rejected = low.starts_with("(rejected") || low.starts_with("rejected:") || low.starts_with("[rejected");
  return denied || rejected || low.size() < 3;
}

bool tells_no_work(std::string_view value) {
  while (!value.empty() && !is_digit(value.front()) && !is_letter(value.front())) value.remove_prefix(1);
  value = trimmed(value);
  if (value.empty() || (value.size() < 30 && state_named(value))) return true;
  // "13 of 14 done", "3/4".
  std::size_t at = 0;
  while (at < value.size() && is_digit(value[at])) ++at;
  const std::string_view behind = value.substr(at);
  if (at > 0 && (behind.starts_with(" of ") || behind.starts_with(" out of ") || behind.starts_with('/'))) return true;
  const auto stamp = stamp_at(value, Dots::clock);
  return stamp && (stamp->begin.day || stamp->begin.clock) && trimmed(stamp->rest).empty();
}

bool tells_past(std::string_view text) {
  text = trimmed(text);
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  const std::string word = lowered(text.substr(0, end));
  for (const std::string_view past :
       WordList{"ran", "sent", "took", "made", "began", "went", "found", "told", "brought"}) {
    if (word == past) return true;
  }
  return word.size() > 4 && word.ends_with("ed") && word != "need" && word != "embed";
}

bool begins_with_order(std::string_view text) {
  text = trimmed(text);
  while (text.ends_with(':')) text.remove_suffix(1);
  // "Alerting: add alerts for" is one as well.
  if (const std::size_t colon = text.rfind(": "); colon != std::string_view::npos)
    text = trimmed(text.substr(colon + 1));
  if (words_in(text) < 3) return false;
  const std::string low = lowered(text);
  for (const std::string_view words : WordList{"following", "these ", "below", "as follows"}) {
    if (holds(low, words)) return false;
  }
  return std::any_of(std::begin(orders), std::end(orders),
                     [&](std::string_view verb) { return begins_with_word(text, verb); });
}

bool is_bare_label(std::string_view text) {
  text = trimmed(text);
  const std::size_t words = words_in(text);
  if (words == 0 || words > 3 || text.size() > 40 || text.ends_with('.')) return false;
  return std::none_of(std::begin(orders), std::end(orders),
                      [&](std::string_view verb) { return words > 1 && begins_with_word(text, verb); });
}

bool announces_findings(std::string_view text) {
  text = trimmed(text);
  if (!text.ends_with(':')) return false;
  const std::size_t sentence = text.substr(0, text.size() - 1).rfind(". ");
  const std::string low = lowered(sentence == std::string_view::npos ? text : text.substr(sentence + 2));
  for (const std::string_view work : WordList{"action", "step", "change", "measure", "fix", "task", "improve", "plan",
                                              "ticket", "issue", "work", "follow-up", "remed", "recommend"}) {
    if (holds(low, work)) return false;
  }
  for (const std::string_view cause : WordList{" factors:", " causes:", " reasons:", " symptoms:"}) {
    if (low.ends_with(cause)) return true;
  }
  // "Operators should now:" tells readers what to do.
  for (const std::string_view readers : WordList{"operators ", "users ", "customers ", "you ", "readers "}) {
    const std::size_t at = low.find(readers);
    if (at == std::string::npos) continue;
    const std::string_view behind = std::string_view(low).substr(at + readers.size());
    for (const std::string_view verb : WordList{"should", "must", "need to", "can ", "may ", "will need", "have to"}) {
      if (begins_with(behind, verb)) return true;
    }
  }
  for (const std::string_view word :
       WordList{" contained ", " included ", " consisted ", " showed ", " revealed ", " found ", " saw ",
                " were:", " was:", " had ", " due to ", " caused by "}) {
    if (holds(low, word)) return true;
  }
  return false;
}

bool names_group(std::string_view text) {
  text = trimmed(text);
  std::string low = lowered(text.substr(0, tells_state(text) ? text.rfind('(') : text.size()));
  while (low.ends_with(' ') || low.ends_with(':')) low.pop_back();
  // "Immediate actions", "Planned work": what many things are called together.
  for (const std::string_view many : WordList{"actions", "action items", "items", "tasks", "work", "steps", "measures",
                                              "fixes", "improvements", "changes", "follow-ups", "term"}) {
    if (tells_state(text) && low.ends_with(many)) return true;
  }
  for (const std::string_view word : WordList{
           "prevent",       "prevention",    "mitigate",    "mitigation", "detect",     "detection",   "process",
           "other",         "respond",       "response",    "short term", "short-term", "long term",   "long-term",
           "medium term",   "mid-term",      "medium-term", "immediate",  "recover",    "investigate", "repair",
           "communication", "documentation", "monitoring",  "tooling",    "done",       "completed",   "in progress",
           "to do",         "todo",          "planned"}) {
    if (low == word) return true;
  }
  return text.ends_with(':') && text.size() < 80 && !tells_state(text) && !begins_with_order(text);
}

std::optional<ActionState> state_of_cell(std::string_view cell) {
  // "Resolved by another change — with an alarm": what stands before the dash.
  std::size_t end = std::min<std::size_t>(cell.size(), 59);
  for (const std::string_view mark : WordList{" — ", " – ", " - ", "; ", ". "}) end = std::min(end, cell.find(mark));
  return state_named(cell.substr(0, end));
}

}  // namespace debrief::inline v0::markdown
