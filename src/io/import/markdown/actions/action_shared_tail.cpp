// Owners that only the list as a whole shows: nearly every action ends in the same mark and a few words.
#include <algorithm>
#include <array>

#include "io/import/markdown/actions/action_parts.hpp"
#include "io/import/markdown/actions/action_reader.hpp"
#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::size_t nowhere = std::string::npos;

/// The end of one title: "→ Ada, 2024-05-01".
struct Tail {
  /// Which of the marks parts it from the work; no mark has this number.
  std::size_t mark = nowhere;
  std::string_view work;
  std::string owner;
  std::string due;
  std::optional<ActionState> state;
  std::vector<std::string> references;
};

constexpr std::array<std::string_view, 9> marks = {" — ", " – ", " -- ", " - ", " → ", " -> ", " => ", " // ", "("};
constexpr std::size_t bracket = marks.size() - 1;

/// Words of a sentence or of a tracker: what holds one of them is no owner.
bool may_be_word_of_owner(std::string_view word) {
  static constexpr std::string_view others[] = {
      "the", "a",    "an",  "to",  "in",   "on",     "of",  "for",   "with", "if",       "when",    "from",  "as",
      "at",  "is",   "are", "not", "no",   "only",   "per", "via",   "done", "later",    "soon",    "maybe", "more",
      "new", "todo", "tbd", "low", "high", "medium", "tba", "none",  "now",  "optional", "pending", "this",  "that",
      "it",  "be",   "we",  "so",  "but",  "or",     "by",  "every", "each", "all",      "see",     "next"};
  const std::string low = lowered(word);
  return std::find(std::begin(others), std::end(others), low) == std::end(others);
}

/// Up to four words without a mark of a sentence.
bool may_be_owner(std::string_view text) {
  if (text.size() < 2 || text.size() > 32 || std::count(text.begin(), text.end(), ' ') > 3) return false;
  if (std::none_of(text.begin(), text.end(), is_letter) || day_at(text, nullptr) || state_named(text)) return false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != ' ') {
      if (!is_word(text[i]) && std::string_view("-_./&+@'").find(text[i]) == nowhere) return false;
      continue;
    }
    if (!may_be_word_of_owner(text.substr(begin, i - begin))) return false;
    begin = i + 1;
  }
  return true;
}

/// "Ada", "Ada Berg", "Platform team", "@ada": what looks like an owner by itself.
bool looks_like_owner(std::string_view text) {
  if (text.starts_with('@') || owner_kind_of(text, false)) return true;
  const std::string_view first = text.substr(0, text.find(' '));
  return first.size() > 2 && first[0] >= 'A' && first[0] <= 'Z' &&
         std::all_of(first.begin() + 1, first.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; });
}

/// "CW 33", "Q2", "end of May", "mid-October", "before the summer": when, without a day.
bool tells_when(std::string_view text) {
  if (text.size() > 24 || text.find_first_of("()[]") != nowhere) return false;
  for (const std::string_view word : WordList{"cw", "kw", "wk", "week", "end of", "mid", "early", "late", "before",
                                              "by", "until", "after", "next", "this", "asap", "tbd"}) {
    if (begins_with_word(text, word)) return true;
  }
  return text.size() >= 2 && lower(text[0]) == 'q' && text[1] >= '1' && text[1] <= '4' && !is_word_at(text, 2);
}

/// What stands behind the last mark of a title, where it may be an owner with a day, a state or a ticket at most.
Tail tail_of(std::string_view title) {
  Tail out;
  title = trimmed(title);
  if (title.ends_with('.')) title.remove_suffix(1);
  std::string_view words;
  if (title.ends_with(')')) {
    const std::size_t open = title.rfind('(');
    if (open == nowhere || open < 4) return out;
    words = title.substr(open + 1, title.size() - open - 2);
    out.work = trimmed(title.substr(0, open));
    out.mark = bracket;
  } else {
    std::size_t last = 0;
    for (std::size_t i = 0; i < bracket; ++i) {
      const std::size_t at = title.rfind(marks[i]);
      if (at == nowhere || at < 4 || at < last) continue;
      last = at;
      out.mark = i;
      out.work = trimmed(title.substr(0, at));
      words = title.substr(at + marks[i].size());
    }
    if (out.mark == nowhere) return out;
  }
  ActionWords read;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find_first_of(",;", at), words.size());
    const std::string_view part = trimmed(words.substr(at, end - at));
    at = end + 1;
    if (part.empty() || (!out.owner.empty() && take_part(read, part))) continue;
    if (!out.owner.empty() && out.due.empty() && tells_when(part)) {
      out.due = std::string(part);
      continue;
    }
    if (!out.owner.empty() || !may_be_owner(part)) return {};
    out.owner = std::string(part);
  }
  if (out.owner.empty()) return {};
  if (!read.due.empty()) out.due = std::move(read.due);
  out.state = read.state;
  out.references = std::move(read.references);
  return out;
}

}  // namespace

void ActionReader::take_shared_tails() {
  std::vector<Action>& all = draft_.review.actions;
  std::vector<Tail> tails;
  std::array<std::size_t, marks.size()> counts{};
  std::size_t open = 0;
  for (const Action& each : all) {
    tails.push_back(each.owner.empty() && each.title.find('\n') == nowhere ? tail_of(each.title) : Tail{});
    open += each.owner.empty() ? 1 : 0;
    if (tails.back().mark != nowhere) ++counts[tails.back().mark];
  }
  for (std::size_t mark = 0; mark < marks.size(); ++mark) {
    if (counts[mark] < 3 || counts[mark] * 3 < open * 2) continue;
    std::vector<std::string> owners;
    for (const Tail& each : tails) {
      if (each.mark != mark) continue;
      // "Ada & Ben" and "Ada" have a word in common.
      std::vector<std::string> words;
      for (std::size_t at = 0; at < each.owner.size();) {
        const std::size_t end = std::min(each.owner.find(' ', at), each.owner.size());
        if (end - at > 1) words.push_back(lowered(each.owner.substr(at, end - at)));
        at = end + 1;
      }
      std::sort(words.begin(), words.end());
      words.erase(std::unique(words.begin(), words.end()), words.end());
      owners.insert(owners.end(), words.begin(), words.end());
    }
    const auto like = static_cast<std::size_t>(std::count_if(tails.begin(), tails.end(), [&](const Tail& each) {
      return each.mark == mark && looks_like_owner(each.owner);
    }));
    std::sort(owners.begin(), owners.end());
    const bool again = std::adjacent_find(owners.begin(), owners.end()) != owners.end();
    // What stands in brackets may as well say what the work is about: there the same one comes twice.
    const bool mostly = like * 2 >= counts[mark];
    if (mark == bracket ? !again || !mostly : !again && !mostly) continue;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (tails[i].mark != mark) continue;
      Action& action = all[i];
      action.owner = tails[i].owner;
      const bool handle = action.owner.starts_with('@');
      if (handle) action.owner.erase(0, 1);
      action.owner_kind = owner_kind_of(action.owner, handle);
      for (const WrittenDay& day : days_in(tails[i].due)) {
        if (!action.due) action.due = clock_.date_of(day);
      }
      if (!action.due && !tails[i].due.empty()) {
        action.description += (action.description.empty() ? "" : "\n") + ("Due: " + tails[i].due);
      }
      if (tails[i].state) action.state = *tails[i].state;
      if (action.state == ActionState::candidate && action.due) action.state = ActionState::committed;
      for (const std::string& each : tails[i].references) action.tracker.push_back({"tracker", each, {}, {}});
      action.title = std::string(tails[i].work);
    }
    return;
  }
}

}  // namespace debrief::inline v0::markdown
