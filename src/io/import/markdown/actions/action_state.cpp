#include <algorithm>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

constexpr std::string_view ticks[] = {"✅", "☑️", "☑", "✔️", "✔", "✓"};
constexpr std::string_view crosses[] = {"❌", "⬜", "🔲", "☐", "⏳", "🚧", "🟡", "🔴", "🟢"};

}  // namespace

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
  for (const std::string_view word : WordList{"DONE", "Done", "DOING", "WIP", "TODO", "WONTFIX"}) {
    const std::string_view behind_word = title.starts_with(word) ? std::string_view(title).substr(word.size()) : "";
    const std::string_view work = behind_word.starts_with(' ') ? trimmed(behind_word) : std::string_view();
    const bool blanks = word != "Done" && !work.empty() && is_word(work.front());
    if (blanks) {
      out.state = state_named(word);
      out.title = std::string(trimmed(title.substr(word.size())));
      return;
    }
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

std::optional<ActionState> state_named(std::string_view words) {
  std::string text = lowered(trimmed(words));
  while (!text.empty() && (text.back() == '!' || text.back() == '.')) text.pop_back();
  for (const std::string_view tick : ticks) {
    if (text.starts_with(tick)) return ActionState::done;
  }
  static constexpr std::pair<std::string_view, ActionState> names[] = {
      {"in progress", ActionState::in_progress},
      {"doing", ActionState::in_progress},
      {"in-progress", ActionState::in_progress},
      {"in development", ActionState::in_progress},
      {"in the works", ActionState::in_progress},
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
  const bool bracket = holds(text, "(");
  for (const auto& [name, state] : names) {
    if (text == name) return state;
  }
  if (!bracket && text.size() >= 60) return std::nullopt;
  // "Immediate actions (completed)", "In progress (next two weeks)", "Done - see the ticket".
  for (const auto& [name, state] : names) {
    if (state != ActionState::done && state != ActionState::in_progress) continue;
    if (bracket && holds(text, "(" + std::string(name) + ")")) return state;
    if (text.size() < 60 && begins_with_word(text, name) && name != "started" && name != "closed" &&
        name != "complete") {
      return state;
    }
  }
  return std::nullopt;
}

bool starts_with_tick(std::string_view text) {
  return std::any_of(std::begin(ticks), std::end(ticks), [&](std::string_view tick) { return text.starts_with(tick); });
}

bool starts_with_state(std::string_view text) {
  const auto begins = [&](std::string_view mark) { return text.starts_with(mark); };
  return starts_with_tick(text) || begins_with(text, "[ ]") || begins_with(text, "[x]") ||
         std::any_of(std::begin(crosses), std::end(crosses), begins);
}

}  // namespace debrief::inline v0::markdown
