// What stands at the end of an action: brackets, days, and parts behind dashes.
#include <algorithm>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

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

struct Dash {
  std::size_t at = nowhere;
  std::size_t length = 0;
};

/// The last dash, bar or arrow between spaces; nowhere where there is none.
Dash last_dash(std::string_view title) {
  for (std::size_t i = title.size(); i-- > 0;) {
    if (title[i] != ' ' || i + 1 == title.size() || is_letter(title[i + 1])) continue;
    for (const std::string_view mark : WordList{" — ", " – ", " - ", " -- ", " | ", " → "}) {
      if (title.substr(i).starts_with(mark)) return {i, mark.size()};
    }
  }
  return {};
}

}  // namespace

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

void take_tail(ActionWords& out) {
  for (int parts = 0; parts < 4; ++parts) {
    const auto [at, length] = last_dash(out.title);
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

}  // namespace debrief::inline v0::markdown
