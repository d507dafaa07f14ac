#include "io/import/markdown/actions/action_text.hpp"

#include <algorithm>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

}  // namespace

bool is_unfilled(std::string_view value) {
  const std::string low = lowered(trimmed(value));
  if (low.find_first_not_of("?-.–—…") == std::string::npos) return true;
  for (const std::string_view word :
       WordList{"tbd", "tba", "n/a", "na", "none", "nobody", "no one", "unassigned", "unknown", "to be decided"}) {
    if (low == word) return true;
  }
  return false;
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
