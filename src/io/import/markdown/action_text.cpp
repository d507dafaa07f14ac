#include "io/import/markdown/action_text.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

enum class Key : std::uint8_t { owner, due, state, ticket };

struct KeyWord {
  std::string_view words;
  Key key;
};

constexpr KeyWord key_words[] = {
    {"owner", Key::owner},       {"owners", Key::owner},    {"owned by", Key::owner}, {"assignee", Key::owner},
    {"assigned to", Key::owner}, {"assigned", Key::owner},  {"dri", Key::owner},      {"responsible", Key::owner},
    {"due date", Key::due},      {"due", Key::due},         {"due by", Key::due},     {"deadline", Key::due},
    {"eta", Key::due},           {"target date", Key::due}, {"status", Key::state},   {"state", Key::state},
    {"ticket", Key::ticket},     {"tracking", Key::ticket}, {"jira", Key::ticket},
};

constexpr std::string_view ticks[] = {"✅", "☑️", "☑", "✔️", "✔", "✓"};
constexpr std::string_view crosses[] = {"❌", "⬜", "🔲", "☐", "⏳", "🚧", "🟡", "🔴", "🟢"};

std::string without(std::string_view text, std::size_t begin, std::size_t end) {
  std::string_view left = text.substr(0, begin);
  while (!left.empty() && (is_blank(left.back()) || left.back() == ',' || left.back() == ';')) left.remove_suffix(1);
  std::string_view right = trimmed(text.substr(std::min(end, text.size())));
  std::string out(left);
  if (!out.empty() && !right.empty() && right.front() != '.' && right.front() != ',') out += ' ';
  out += right;
  return out;
}

/// Where a value ends: at a bracket's end, a semicolon, a comma before the next key, a dash between spaces.
std::size_t value_end(std::string_view text, std::size_t at) {
  for (std::size_t i = at; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ';' || c == ')' || c == ']' || c == '|' || c == '\n') return i;
    if (c == ',') {
      const std::string_view next = trimmed(text.substr(i + 1));
      for (const KeyWord& each : key_words) {
        if (begins_with_word(next, each.words)) return i;
      }
    }
    if (c == ' ' && i + 1 < text.size()) {
      const std::string_view next = text.substr(i + 1);
      for (const KeyWord& each : key_words) {
        if (begins_with(next, each.words) && next.substr(each.words.size()).starts_with(":")) return i;
      }
    }
    if (c == '.' && (i + 1 == text.size() || text[i + 1] == ' ')) return i;
    for (const std::string_view dash : WordList{" - ", " – ", " — "}) {
      if (text.substr(i).starts_with(dash)) return i;
    }
  }
  return text.size();
}

void put(ActionWords& out, Key key, std::string_view value) {
  value = trimmed(value);
  while (!value.empty() && std::string_view("*_`").find(value.front()) != nowhere) value.remove_prefix(1);
  while (!value.empty() && std::string_view("*_`").find(value.back()) != nowhere) value.remove_suffix(1);
  if (value.empty()) return;
  if (key == Key::owner && out.owner.empty()) {
    out.handle = value.front() == '@';
    if (out.handle) value.remove_prefix(1);
    if (lowered(value) != "tbd" && lowered(value) != "none" && lowered(value) != "unassigned" && value != "?") {
      out.owner = std::string(value);
    }
  } else if (key == Key::due && out.due.empty()) {
    out.due = std::string(value);
  } else if (key == Key::state) {
    if (const auto state = state_named(value)) out.state = state;
  } else if (key == Key::ticket) {
    out.references.emplace_back(value);
  }
}

/// Finds "owner: x", "due 2024-05-01" and the like, and takes them out of the title.
void take_keys(ActionWords& out) {
  // Nobody hides an owner in an essay.
  if (out.title.size() > 2'000) return;
  for (int found = 0; found < 6; ++found) {
    const std::string low = lowered(out.title);
    bool any = false;
    for (std::size_t at = 0; at < low.size() && !any; ++at) {
      const bool begins = at == 0 || (!is_word(low[at - 1]) && low[at - 1] != '-');
      if (!begins) continue;
      for (const KeyWord& each : key_words) {
        const std::string_view rest = std::string_view(low).substr(at);
        if (!begins_with_word(rest, each.words)) continue;
        std::size_t value = at + each.words.size();
        const bool mark = value < low.size() && (low[value] == ':' || low[value] == '=');
        // "(due 2024-05-01)" needs no colon; "the owner of" is prose.
        const bool bracket = at > 0 && (low[at - 1] == '(' || low[at - 1] == '[');
        const bool behind_comma = at > 1 && (low[at - 2] == ',' || low[at - 2] == ';');
        if (!mark && !((bracket || behind_comma) &&
                       (each.key == Key::due || each.words == "assigned to" || each.words == "owned by"))) {
          continue;
        }
        if (mark) ++value;
        const std::size_t end = value_end(out.title, value);
        // A value is short; what goes on is a sentence that begins like one.
        const std::string_view worth = trimmed(std::string_view(out.title).substr(value, end - value));
        if (worth.size() > 60 || (each.key == Key::state && !state_named(worth))) continue;
        put(out, each.key, std::string_view(out.title).substr(value, end - value));
        std::size_t from = at, to = end;
        while (from > 0 && std::string_view(" ,;-–—").find(out.title[from - 1]) != nowhere &&
               static_cast<unsigned char>(out.title[from - 1]) < 0x80) {
          --from;
        }
        const bool opens = from > 0 && (out.title[from - 1] == '(' || out.title[from - 1] == '[');
        const bool closes = to < out.title.size() && (out.title[to] == ')' || out.title[to] == ']');
        if (opens && closes) {
          --from;
          ++to;
        } else if (to < out.title.size() && (out.title[to] == ',' || out.title[to] == ';' || out.title[to] == '.')) {
          ++to;
        }
        out.title = without(out.title, from, to);
        any = true;
        break;
      }
    }
    if (!any) return;
  }
}

/// "Owner: anna", "Owner: anna Due: 2024-05-01" on a line of its own below an item; false where it says anything else.
bool take_line(ActionWords& out, std::string_view line) {
  line = trimmed(line);
  if (line.starts_with("- ")) line = trimmed(line.substr(2));
  std::vector<std::pair<Key, std::string_view>> found;
  while (!line.empty()) {
    const KeyWord* key = nullptr;
    for (const KeyWord& each : key_words) {
      if (begins_with(line, each.words) && line.substr(each.words.size()).starts_with(":")) key = &each;
    }
    if (key == nullptr) return false;
    const std::string_view rest = line.substr(key->words.size() + 1);
    const std::size_t end = value_end(rest, 0);
    const std::string_view value = trimmed(rest.substr(0, end));
    if (value.size() > 80 || (key->key == Key::state && !state_named(value))) return false;
    found.emplace_back(key->key, value);
    line = rest.substr(end);
    while (!line.empty() && std::string_view(" ,;|.").find(line.front()) != nowhere) line.remove_prefix(1);
  }
  for (const auto& [key, value] : found) put(out, key, value);
  return !found.empty();
}

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
  std::string_view before = title.substr(0, last);
  const bool bracket =
      (before.ends_with('(') || before.ends_with('[')) && (handle.ends_with(')') || handle.ends_with(']'));
  if (bracket) {
    handle.remove_suffix(1);
    before.remove_suffix(1);
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
  out.title = std::string(trimmed(before));
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

/// "Add an alert — @anna — 2024-05-01": what stands behind dashes and is plainly an owner, a day, a state or a ticket.
void take_tail(ActionWords& out) {
  for (int parts = 0; parts < 4; ++parts) {
    std::size_t at = nowhere, length = 0;
    for (const std::string_view mark : WordList{" — ", " – ", " - ", " | ", " → "}) {
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
    } else if (!is_safe_target(tail)) {
      return;
    }
    out.title = std::string(trimmed(std::string_view(out.title).substr(0, at)));
  }
}

/// "✅ …", "(DONE) …", "… - DONE", "[In progress] …": the state, and the words without it.
void take_state(ActionWords& out) {
  for (const std::string_view tick : ticks) {
    if (!out.title.starts_with(tick)) continue;
    out.title = std::string(trimmed(std::string_view(out.title).substr(tick.size())));
    out.state = ActionState::done;
    return;
  }
  for (const std::string_view cross : crosses) {
    if (out.title.starts_with(cross)) {
      out.title = std::string(trimmed(std::string_view(out.title).substr(cross.size())));
    }
  }
  const std::string_view title = out.title;
  if (title.empty()) return;
  if (begins_with(title, "status:")) {
    const std::string_view rest = trimmed(title.substr(7));
    for (const std::string_view words :
         WordList{"done", "unresolved", "on hold", "in progress", "in-progress", "declined", "resolved", "open",
                  "informational", "pending", "todo", "stalled"}) {
      if (!begins_with_word(rest, words)) continue;
      out.state = state_named(words);
      out.description = "Status: " + std::string(rest.substr(0, words.size()));
      std::string_view more = rest.substr(words.size());
      while (!more.empty() && std::string_view(" :.-").find(more.front()) != nowhere) more.remove_prefix(1);
      if (!more.empty()) out.title = std::string(more);
      return;
    }
  }
  // In brackets at the beginning or at the end.
  const auto bracket = [&](std::size_t begin, std::size_t end) {
    const auto state = state_named(title.substr(begin + 1, end - begin - 1));
    if (!state) return false;
    out.state = state;
    out.title = without(title, begin, end + 1);
    return true;
  };
  const char first = title.front();
  if (first == '(' || first == '[') {
    const std::size_t close = title.substr(0, 30).find(first == '(' ? ')' : ']');
    if (close != nowhere && bracket(0, close)) return;
  }
  const std::size_t open = title.find_last_of("([");
  if (open != nowhere && title.size() - open < 30) {
    const std::size_t close = title.find_first_of(")]", open);
    if (close != nowhere && close + 2 >= title.size() && bracket(open, close)) return;
  }
  for (const std::string_view word : WordList{"DONE", "Done", "WIP", "TODO", "WONTFIX"}) {
    if (title.starts_with(word) && title.size() > word.size() + 1 &&
        (title[word.size()] == ':' || title.substr(word.size()).starts_with(" - "))) {
      out.state = state_named(word);
      out.title = std::string(trimmed(title.substr(word.size() + (title[word.size()] == ':' ? 1 : 3))));
      return;
    }
    const std::string behind = "- " + std::string(word);
    if (title.ends_with(behind)) {
      out.state = state_named(word);
      out.title = std::string(trimmed(title.substr(0, title.size() - behind.size())));
      return;
    }
  }
}

}  // namespace

std::optional<ActionState> state_named(std::string_view words) {
  std::string text = lowered(trimmed(words));
  while (!text.empty() && (text.back() == '!' || text.back() == '.')) text.pop_back();
  for (const std::string_view tick : ticks) {
    if (text.starts_with(tick)) return ActionState::done;
  }
  static constexpr std::pair<std::string_view, ActionState> names[] = {
      {"in progress", ActionState::in_progress},
      {"in-progress", ActionState::in_progress},
      {"in_progress", ActionState::in_progress},
      {"ongoing", ActionState::in_progress},
      {"on going", ActionState::in_progress},
      {"started", ActionState::in_progress},
      {"wip", ActionState::in_progress},
      {"in review", ActionState::in_progress},
      {"underway", ActionState::in_progress},
      {"won't do", ActionState::dropped},
      {"wont do", ActionState::dropped},
      {"won't fix", ActionState::dropped},
      {"wontfix", ActionState::dropped},
      {"declined", ActionState::dropped},
      {"cancelled", ActionState::dropped},
      {"canceled", ActionState::dropped},
      {"dropped", ActionState::dropped},
      {"rejected", ActionState::dropped},
      {"verified", ActionState::verified},
      {"accepted risk", ActionState::accepted_risk},
      {"superseded", ActionState::superseded},
      {"done", ActionState::done},
      {"completed", ActionState::done},
      {"complete", ActionState::done},
      {"closed", ActionState::done},
      {"resolved", ActionState::done},
      {"fixed", ActionState::done},
      {"finished", ActionState::done},
      {"implemented", ActionState::done},
      {"merged", ActionState::done},
      {"deployed", ActionState::done},
      {"shipped", ActionState::done},
      {"not started", ActionState::committed},
      {"todo", ActionState::committed},
      {"to do", ActionState::committed},
      {"open", ActionState::committed},
      {"planned", ActionState::committed},
      {"committed", ActionState::committed},
      {"on hold", ActionState::committed},
      {"unresolved", ActionState::committed},
      {"candidate", ActionState::candidate},
      {"proposed", ActionState::candidate},
  };
  for (const auto& [name, state] : names) {
    if (text == name) return state;
  }
  // "Immediate actions (completed)", "In progress (next two weeks)", "Done - see the ticket".
  for (const auto& [name, state] : names) {
    if (state != ActionState::done && state != ActionState::in_progress) continue;
    if (holds(text, "(" + std::string(name) + ")")) return state;
    if (text.size() < 60 && begins_with_word(text, name) && name != "started" && name != "closed" &&
        name != "complete") {
      return state;
    }
  }
  return std::nullopt;
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

bool starts_with_tick(std::string_view text) {
  return std::any_of(std::begin(ticks), std::end(ticks), [&](std::string_view tick) { return text.starts_with(tick); });
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
  if (passage.checked) {
    if (*passage.checked) out.state = ActionState::done;
  }
  // "{{ Write a runbook }}": a form's braces around what somebody filled in.
  if (out.title.starts_with("{{")) out.title = std::string(trimmed(std::string_view(out.title).substr(2)));
  if (out.title.ends_with("}}"))
    out.title = std::string(trimmed(std::string_view(out.title).substr(0, out.title.size() - 2)));
  if (!out.state) take_state(out);
  take_keys(out);
  take_tail(out);
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
