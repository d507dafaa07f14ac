#include "io/import/markdown/action_text.hpp"

#include <algorithm>

#include "io/import/markdown/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

bool is_handle(std::string_view text) {
  if (text.size() < 2 || text.front() != '@') return false;
  for (const char c : text.substr(1)) {
    if (!is_word(c) && c != '-' && c != '_' && c != '.' && c != '/') return false;
  }
  return true;
}

/// "@anna: add an alert", "[@anna] …", "add an alert (@anna)", "add an alert — @anna".
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
  } else if (out.checkbox && before.ends_with(' ')) {
    // "[ ] Add an alert @anna".
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

/// "OPS-123", "#4711".
bool is_ticket(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && ((text[at] >= 'A' && text[at] <= 'Z') || text[at] == '_')) ++at;
  const bool key = at >= 2 && at < text.size() && text[at] == '-';
  const bool number = at == 0 && text.starts_with('#');
  if (!key && !number) return false;
  ++at;
  return at < text.size() && text.size() < 20 &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit);
}

/// "Anna", "Anna Berg", "Platform team": what may name an owner where a day or a handle stands beside it.
bool may_be_name(std::string_view text) {
  if (text.empty() || text.size() > 40 || text.front() < 'A' || text.front() > 'Z') return false;
  std::size_t words = 1;
  for (const char c : text) {
    words += c == ' ' ? 1 : 0;
    if (!is_word(c) && c != ' ' && c != '-' && c != '\'' && c != '&') return false;
  }
  return words <= 3;
}

/// "dan", "data team": a name in small letters, which counts only beside a day. Words that qualify a day are none.
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

/// One part of a closing bracket or tail: "owner: anna", "@anna", "due 2024-05-01", "OPS-123", "done". False where it
/// is anything else.
bool take_part(ActionWords& out, std::string_view part) {
  std::size_t length = 0;
  if (const auto key = key_at(part, length)) {
    const std::string_view behind = trimmed(part.substr(length));
    const bool mark = behind.starts_with(':') || behind.starts_with('=');
    const std::string_view value = mark ? trimmed(behind.substr(1)) : behind;
    if (value.empty() || value.size() > 60) return false;
    const auto day = day_at(value, nullptr);
    if (!mark && *key != Key::owner && !(*key == Key::due && day)) return false;
    if (*key == Key::state && !state_named(value)) return false;
    put(out, *key, value);
    return true;
  }
  std::string_view named = part;
  if (begins_with_word(named, "by")) named = trimmed(named.substr(2));
  const auto day = day_at(named, nullptr);
  if (day && day->length == named.size() && out.due.empty()) {
    out.due = std::string(named);
  } else if (is_handle(part) && out.owner.empty()) {
    put(out, Key::owner, part);
  } else if (is_ticket(part)) {
    out.references.emplace_back(part);
  } else if (const auto state = state_named(part)) {
    out.state = state;
  } else {
    return false;
  }
  return true;
}

/// "… (Anna, 2024-05-01)", "… [owner: anna; due: 2024-05-01]": a closing bracket that says nothing but such things. A
/// name alone is a remark like any other.
void take_bracket(ActionWords& out) {
  std::string_view title = trimmed(out.title);
  if (title.ends_with('.')) title.remove_suffix(1);
  if (!title.ends_with(')') && !title.ends_with(']')) return;
  const std::size_t open = title.find_last_of("([");
  if (open == nowhere || open < 4 || title.size() - open > 120) return;
  const std::string inside(title.substr(open + 1, title.size() - open - 2));
  ActionWords read;
  std::string_view name;
  bool small = false;
  std::size_t known = 0;
  for (std::size_t at = 0; at <= inside.size();) {
    std::size_t end = std::min(inside.find_first_of(",;|", at), inside.size());
    // "by Jun 1, 2024": the comma belongs to the day.
    const std::string_view behind = trimmed(std::string_view(inside).substr(std::min(end + 1, inside.size())));
    if (end < inside.size() && end > 0 && inside[end] == ',' && is_digit(inside[end - 1]) && behind.starts_with("20") &&
        behind.substr(0, 4).find_first_not_of("0123456789") == nowhere && !is_word_at(behind, 4) &&
        !behind.substr(4).starts_with('-')) {
      end = inside.find_first_of(",;|", end + 1);
    }
    end = std::min(end, inside.size());
    const std::string_view part = trimmed(std::string_view(inside).substr(at, end - at));
    at = end + 1;
    if (part.empty()) continue;
    if (take_part(read, part)) {
      ++known;
    } else if (name.empty() && may_be_name(part)) {
      name = part;
    } else if (name.empty() && may_be_small_name(part)) {
      name = part;
      small = true;
    } else {
      return;
    }
  }
  if (small && read.due.empty()) return;
  if (known == 0 || (!name.empty() && !read.owner.empty())) return;
  if (!name.empty()) read.owner = std::string(name);
  if (out.owner.empty()) {
    out.owner = read.owner;
    out.handle = read.handle;
  }
  if (out.due.empty()) out.due = read.due;
  if (read.state) out.state = read.state;
  for (std::string& each : read.references) out.references.push_back(std::move(each));
  out.title = std::string(trimmed(title.substr(0, open)));
}

/// "… by 2024-05-01" and "… due May 1": a day at the end.
void take_closing_day(ActionWords& out) {
  if (!out.due.empty()) return;
  std::string_view title = trimmed(out.title);
  if (title.ends_with('.')) title.remove_suffix(1);
  for (const std::string_view word : WordList{" by ", " due by ", " due on ", " due ", " before ", " until "}) {
    const std::size_t at = title.rfind(word);
    if (at == nowhere || at < 4) continue;
    const std::string_view named = trimmed(title.substr(at + word.size()));
    const auto day = day_at(named, nullptr);
    if (!day || day->length != named.size()) continue;
    out.due = std::string(named);
    // "Migrate by May 1" stays whole where the day is a part of the sentence.
    out.title = without(out.title, at, at + word.size() + named.size());
    for (const std::string_view mark : WordList{",", ".", " -", " –", " —"}) {
      if (out.title.ends_with(mark)) out.title.resize(out.title.size() - mark.size());
    }
    return;
  }
}

/// "Add an alert — @anna — 2024-05-01": what stands behind dashes and is plainly an owner, a day, a state or a ticket.
void take_tail(ActionWords& out) {
  for (int parts = 0; parts < 4; ++parts) {
    std::size_t at = nowhere, length = 0;
    for (const std::string_view mark : WordList{" — ", " – ", " - ", " -- ", " | ", " → "}) {
      const std::size_t found = out.title.rfind(mark);
      if (found != nowhere && (at == nowhere || found > at)) {
        at = found;
        length = mark.size();
      }
    }
    if (at == nowhere || at < 3) return;
    std::string_view tail = trimmed(std::string_view(out.title).substr(at + length));
    std::string_view named = tail;
    if (begins_with_word(named, "due")) named = trimmed(named.substr(3));
    if (begins_with_word(named, "by")) named = trimmed(named.substr(2));
    const auto day = day_at(named, nullptr);
    if (is_handle(tail) && out.owner.empty()) {
      put(out, Key::owner, tail);
    } else if (day && day->length == named.size() && out.due.empty()) {
      out.due = std::string(named);
    } else if (const auto state = state_named(tail); state && (!out.state || out.state == state)) {
      out.state = state;
    } else if (is_ticket(tail)) {
      out.references.emplace_back(tail);
    } else if (parts > 0 && !out.due.empty() && out.owner.empty() && may_be_name(tail)) {
      out.owner = std::string(tail);
    } else if (!is_safe_target(tail)) {
      return;
    }
    out.title = std::string(trimmed(std::string_view(out.title).substr(0, at)));
  }
}

}  // namespace

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
bool names_ticket(std::string_view text) {
  const std::string low = lowered(text.substr(0, 400));
  for (const std::string_view system : WordList{"bugzilla:", "phab:t", "rt #", "bug #"}) {
    const std::size_t at = low.find(system);
    if (at != nowhere && at + system.size() < low.size() && is_digit(low[at + system.size()])) return true;
  }
  return false;
}

ActionWords action_of(const Passage& passage, std::optional<ActionState> group) {
  ActionWords out;
  out.title = passage.text;
  out.links = passage.links;
  out.checkbox = passage.checked.has_value() || passage.heading;
  if (passage.checked && *passage.checked) out.state = ActionState::done;
  // "{{ Write a runbook }}": a form's braces around what somebody filled in.
  if (out.title.starts_with("{{")) out.title = std::string(trimmed(std::string_view(out.title).substr(2)));
  if (out.title.ends_with("}}"))
    out.title = std::string(trimmed(std::string_view(out.title).substr(0, out.title.size() - 2)));
  if (!out.state) take_state(out);
  if (out.state && out.title.ends_with(':')) out.title.pop_back();
  take_bracket(out);
  take_closing_day(out);
  take_keys(out);
  take_tail(out);
  take_closing_day(out);
  take_handle(out);
  if (out.title.empty()) out.title = passage.text;
  if (!out.state && group) out.state = group;
  for (const std::string& each : passage.below) {
    if (!take_line(out, each)) out.description += (out.description.empty() ? "" : "\n") + each;
  }
  // Addresses that stand bare in the text are links too.
  for (std::size_t at = passage.text.find("http"); at != nowhere; at = passage.text.find("http", at + 4)) {
    const std::string_view rest = std::string_view(passage.text).substr(at);
    if (!is_safe_target(rest)) continue;
    std::string_view address = rest.substr(0, rest.find_first_of(" )>\"'"));
    while (address.ends_with('.') || address.ends_with(',')) address.remove_suffix(1);
    const bool known =
        std::any_of(out.links.begin(), out.links.end(), [&](const Link& link) { return link.target == address; });
    if (!known && out.links.size() < 50) out.links.push_back({{}, std::string(address)});
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
