#include <algorithm>
#include <array>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

struct KeyWord {
  std::string_view words;
  Key key;
};

constexpr KeyWord key_words[] = {
    {"owner", Key::owner},
    {"owners", Key::owner},
    {"owned by", Key::owner},
    {"assignee", Key::owner},
    {"assigned to", Key::owner},
    {"assigned", Key::owner},
    {"dri", Key::owner},
    {"responsible", Key::owner},
    {"due date", Key::due},
    {"due", Key::due},
    {"due by", Key::due},
    {"deadline", Key::due},
    {"eta", Key::due},
    {"target date", Key::due},
    {"status", Key::state},
    {"state", Key::state},
    {"responsible party", Key::owner},
    {"lead", Key::owner},
    {"by when", Key::due},
    {"due on", Key::due},
    {"completion date", Key::due},
    {"target", Key::due},
    // Only with a colon: "Lead: Kim By: 2024-05-01".
    {"by", Key::due},
    {"ticket", Key::ticket},
    {"tracking", Key::ticket},
    {"jira", Key::ticket},
};

/// Whether one of the words begins with that letter, written small.
constexpr bool may_begin_key(char c) {
  for (const KeyWord& each : key_words) {
    if (each.words.front() == c) return true;
  }
  return false;
}
/// The same for every byte.
constexpr auto begins_key = [] {
  std::array<bool, 256> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = may_begin_key(static_cast<char>(i));
  return out;
}();

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
    // "M. Berg": an initial ends nothing.
    const bool initial = i > at && text[i - 1] >= 'A' && text[i - 1] <= 'Z' && (i < 2 || !is_word(text[i - 2]));
    if (c == '.' && (i + 1 == text.size() || (text[i + 1] == ' ' && !initial))) return i;
    for (const std::string_view dash : WordList{" - ", " – ", " — "}) {
      if (text.substr(i).starts_with(dash)) return i;
    }
  }
  return text.size();
}

}  // namespace

std::string without(std::string_view text, std::size_t begin, std::size_t end) {
  std::string_view left = text.substr(0, begin);
  while (!left.empty() && (is_blank(left.back()) || left.back() == ',' || left.back() == ';')) left.remove_suffix(1);
  std::string_view right = trimmed(text.substr(std::min(end, text.size())));
  std::string out(left);
  if (!out.empty() && !right.empty() && std::string_view(".,:").find(right.front()) == nowhere) out += ' ';
  out += right;
  return out;
}

void put(ActionWords& out, Key key, std::string_view value) {
  value = trimmed(value);
  while (!value.empty() && std::string_view("*_`").find(value.front()) != nowhere) value.remove_prefix(1);
  while (!value.empty() && std::string_view("*_`").find(value.back()) != nowhere) value.remove_suffix(1);
  if (value.empty()) return;
  if (key == Key::owner && out.owner.empty()) {
    out.handle = value.front() == '@';
    if (out.handle) value.remove_prefix(1);
    if (!is_unfilled(value)) out.owner = std::string(value);
  } else if (key == Key::due && out.due.empty()) {
    out.due = std::string(value);
  } else if (key == Key::state) {
    if (const auto state = state_named(value)) out.state = state;
  } else if (key == Key::ticket) {
    out.references.emplace_back(value);
  }
}

void take_keys(ActionWords& out) {
  // Nobody hides an owner in an essay.
  if (out.title.size() > 2'000) return;
  for (int found = 0; found < 6; ++found) {
    const std::string low = lowered(out.title);
    bool any = false;
    for (std::size_t at = 0; at < low.size() && !any; ++at) {
      const bool begins = at == 0 || (!is_word(low[at - 1]) && low[at - 1] != '-');
      if (!begins || !begins_key[static_cast<unsigned char>(low[at])]) continue;
      for (const KeyWord& each : key_words) {
        const std::string_view rest = std::string_view(low).substr(at);
        if (!begins_with_word(rest, each.words)) continue;
        std::size_t value = at + each.words.size();
        const bool mark = value < low.size() && (low[value] == ':' || low[value] == '=');
        // "(due 2024-05-01)" needs no colon; "the owner of" is prose.
        const bool bracket = at > 0 && (low[at - 1] == '(' || low[at - 1] == '[');
        const bool behind_comma = at > 1 && (low[at - 2] == ',' || low[at - 2] == ';');
        if (!mark && each.words == "by") continue;
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

bool tells_only_keys(std::string_view text) {
  ActionWords words;
  return take_line(words, text);
}

std::optional<Key> key_at(std::string_view text, std::size_t& length) {
  std::optional<Key> out;
  length = 0;
  for (const KeyWord& each : key_words) {
    if (each.words.size() <= length || !begins_with_word(text, each.words)) continue;
    if (each.words == "by" && !text.substr(2).starts_with(":")) continue;
    out = each.key;
    length = each.words.size();
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
