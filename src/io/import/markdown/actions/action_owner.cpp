// Who is to do it: handles, and words that may name somebody.
#include <algorithm>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

/// "Talk to", "ask": what is not done without the name behind it.
bool asks_for_object(std::string_view text) {
  text = trimmed(text);
  const std::size_t space = text.find_last_of(" (");
  const std::string word = lowered(space == nowhere ? text : text.substr(space + 1));
  for (const std::string_view each :
       WordList{"to",   "with", "from", "for",  "of",     "via", "in", "on",    "at",  "ask", "tell",
                "ping", "and",  "or",   "help", "notify", "the", "cc", "about", "let", "use", "like"}) {
    if (word == each) return true;
  }
  return false;
}

}  // namespace

bool is_handle(std::string_view text) {
  if (text.size() < 2 || text.front() != '@') return false;
  for (const char c : text.substr(1)) {
    if (!is_word(c) && c != '-' && c != '_' && c != '.' && c != '/') return false;
  }
  return true;
}

void take_handle(ActionWords& out) {
  if (!out.owner.empty()) return;
  const std::string_view title = out.title;
  std::size_t begin = title.starts_with('[') || title.starts_with('(') ? 1 : 0;
  if (title.substr(begin).starts_with('@')) {
    const std::size_t end = title.find_first_of(" :])", begin);
    if (end == nowhere || !is_handle(title.substr(begin, end - begin))) return;
    out.owner = std::string(title.substr(begin + 1, end - begin - 1));
    out.handle = true;
    std::string_view rest = title.substr(end);
    while (!rest.empty() && std::string_view(" :])-").find(rest.front()) != nowhere) rest.remove_prefix(1);
    // "@anna and @ben to look" names two: the words stay whole.
    if (begins_with_word(rest, "and") || rest.starts_with('@') || rest.starts_with(',') ||
        begins_with_word(rest, "to") || begins_with_word(rest, "will")) {
      return;
    }
    out.title = std::string(rest);
    return;
  }
  const std::size_t last = title.rfind('@');
  if (last == nowhere || last < 4) return;
  std::string_view handle = title.substr(last);
  // "Better alerts @anna [detect]": the kind of action behind its owner stays.
  std::string_view kind;
  if (const std::size_t open = handle.find(" ["); out.checkbox && open != nowhere && handle.ends_with(']')) {
    kind = handle.substr(open);
    handle = handle.substr(0, open);
  }
  std::string_view before = title.substr(0, last);
  const bool bracket =
      (before.ends_with('(') || before.ends_with('[')) && (handle.ends_with(')') || handle.ends_with(']'));
  if (bracket) {
    handle.remove_suffix(1);
    before.remove_suffix(1);
  } else if (before.ends_with(' ') && (out.checkbox || !asks_for_object(before))) {
    // "Add an alert @anna".
  } else if (!before.ends_with("- ") && !before.ends_with("– ") && !before.ends_with("— ") && !before.ends_with(": ") &&
             !before.ends_with("→ ")) {
    return;
  }
  if (!is_handle(handle)) return;
  out.owner = std::string(handle.substr(1));
  out.handle = true;
  before = trimmed(before);
  for (const std::string_view mark : WordList{"-", "–", "—", ":", "→"}) {
    if (before.ends_with(mark)) before.remove_suffix(mark.size());
  }
  out.title = std::string(trimmed(before)) + std::string(kind);
}

bool may_be_name(std::string_view text) {
  if (text.empty() || text.size() > 40 || text.front() < 'A' || text.front() > 'Z') return false;
  std::size_t words = 1;
  for (const char c : text) {
    words += c == ' ' ? 1 : 0;
    if (!is_word(c) && c != ' ' && c != '-' && c != '\'' && c != '&') return false;
  }
  return words <= 3;
}

bool may_be_small_name(std::string_view text) {
  for (const std::string_view group : WordList{" team", " squad", " guild"}) {
    if (text.ends_with(group)) text.remove_suffix(group.size());
  }
  for (const std::string_view word :
       WordList{"optional", "tentative", "tentatively", "hopefully", "ideally",  "latest",  "maybe",   "perhaps",
                "estimate", "estimated", "planned",     "scheduled", "target",   "stretch", "soon",    "later",
                "ongoing",  "since",     "started",     "released",  "deployed", "merged",  "shipped", "published",
                "updated",  "deferred",  "blocked",     "approx",    "about",    "around",  "eta",     "urgent",
                "high",     "medium",    "low",         "and",       "or",       "see",     "was",     "from"}) {
    if (text == word) return false;
  }
  return text.size() >= 2 && text.size() <= 20 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::optional<OwnerKind> owner_kind_of(std::string_view owner, bool handle) {
  const std::string text = lowered(owner);
  for (const std::string_view word :
       WordList{"team", "squad", "guild", "ops", "sre", "platform", "security", "infra", "support"}) {
    if (holds(text, word)) return OwnerKind::team;
  }
  for (const std::string_view word :
       WordList{"lead", "manager", "engineer", "on-call", "oncall", "owner", "commander"}) {
    if (holds(text, word)) return OwnerKind::role;
  }
  if (handle) return OwnerKind::person;
  return std::nullopt;
}

}  // namespace debrief::inline v0::markdown
