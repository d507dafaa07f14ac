// Where the stamp of an entry stands: in front of its words, or behind them.
#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/entry_collector.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "10:05 UTC (pager)", "10:05 onwards": what may stand behind a stamp that ends an entry.
bool adds_little(std::string_view rest) {
  rest = trimmed(rest);
  for (const std::string_view word : WordList{"onwards", "onward", "+", "sharp"}) {
    if (lowered(rest.substr(0, word.size())) == word) rest = trimmed(rest.substr(word.size()));
  }
  if (rest.starts_with('(') && rest.find(')') + 1 == rest.size()) rest = {};
  return rest.empty() || rest == ".";
}

/// "First alert: 10:05 UTC", "Alert fired (10:05 UTC)", "Detected: 10:05 UTC (pager)".
std::optional<Stamp> stamp_behind(std::string_view words, bool four_digits) {
  // The first mark in front of nothing but a stamp: "Slow: May 3 - 10:05 - 10:20 UTC (12:05 CEST)" has its time in two
  // zones, a range and a day.
  for (std::size_t at = words.size() > 80 ? words.size() - 80 : 1; at < words.size(); ++at) {
    for (const std::string_view mark :
         WordList{"(", "[", ": ", " --- ", " -- ", " - ", " – ", " — ", " at ", " @ ", ", ", " | "}) {
      if (!words.substr(at).starts_with(mark)) continue;
      const std::size_t from = mark == "(" || mark == "[" ? at : at + mark.size();
      auto stamp = stamp_at(words.substr(from), Dots::clock, four_digits);
      if (!stamp || !stamp->begin.clock || !adds_little(stamp->rest)) continue;
      stamp->rest = trimmed(words.substr(0, at));
      return stamp;
    }
  }
  return std::nullopt;
}

/// True for a few words without a mark of a sentence.
bool is_lead(std::string_view text) {
  return !text.empty() && std::count(text.begin(), text.end(), ' ') < 5 && first_of(text, ".:;,!?") == text.size();
}

/// A stamp with a clock that a mark parts from what happened.
std::optional<Stamp> stamp_parted(std::string_view words) {
  auto stamp = stamp_at(words, Dots::clock);
  if (!stamp || !stamp->begin.clock || trimmed(stamp->rest).empty()) return std::nullopt;
  std::string_view end = words.substr(0, static_cast<std::size_t>(stamp->rest.data() - words.data()));
  while (end.ends_with(' ')) end.remove_suffix(1);
  const bool parted =
      end.ends_with(':') || end.ends_with('-') || end.ends_with("–") || end.ends_with("—") || end.ends_with('|');
  return parted ? stamp : std::nullopt;
}

/// "Detection (10:05): the alert fired", "Detection: 10:05 - the alert fired", "[Detection] 10:05 the alert fired": a
/// few words in front of the stamp, which stands in front of what happened.
std::optional<Stamp> stamp_behind_lead(std::string_view words) {
  std::size_t mark = words.starts_with('[') ? words.substr(0, 48).find(']') : first_of(words.substr(0, 48), "(:");
  // "7714207 — 10:05 — the last block": a number or a name in front of the stamp.
  for (const std::string_view dash : WordList{" — ", " – ", " - ", " | ", " · "}) {
    const std::size_t at = words.substr(0, 24).find(dash);
    if (at == 0 || at == std::string_view::npos || at > mark || !is_lead(words.substr(0, at))) continue;
    if (auto stamp = stamp_parted(words.substr(at + dash.size()))) {
      stamp->lead = words.substr(0, at);
      stamp->led = true;
      return stamp;
    }
  }
  if (mark >= words.size() || mark == 0 || mark > 47) return std::nullopt;
  if (words[mark] == ':' && !words.substr(mark + 1).starts_with(' ')) return std::nullopt;
  const bool label = words[mark] == ']', colon = words[mark] == ':';
  const std::string_view lead = trimmed(words.substr(label ? 1 : 0, mark - (label ? 1 : 0)));
  if (!is_lead(lead)) return std::nullopt;
  std::string_view behind = trimmed(words.substr(mark + (label || colon ? 1 : 0)));
  if (label && behind.starts_with(':')) behind = trimmed(behind.substr(1));
  auto stamp = stamp_at(behind, Dots::clock);
  const bool dated = stamp && !label && !colon && stamp->begin.day && stamp->begin.day->year;
  if (!stamp || (!stamp->begin.clock && !dated) || trimmed(stamp->rest).empty()) return std::nullopt;
  // A mark parts the stamp from what happened, unless the words before it stand in brackets.
  std::string_view end = behind.substr(0, static_cast<std::size_t>(stamp->rest.data() - behind.data()));
  while (!end.empty() && (end.back() == ' ' || (colon && end.back() == ')'))) end.remove_suffix(1);
  const bool parted =
      !end.empty() && (end.ends_with(':') || end.ends_with('-') || end.ends_with("–") || end.ends_with("—"));
  if (!label && !parted) return std::nullopt;
  stamp->lead = lead;
  stamp->led = true;
  return stamp;
}

/// Where the last number of a text begins; its end where it has none.
std::size_t last_number(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && !is_digit(text[at - 1])) --at;
  if (at == 0) return text.size();
  while (at > 0 && is_word(text[at - 1])) --at;
  return at;
}

/// How many lines begin with "T+5m", "**T-00:05**" and the like.
std::size_t lines_since_start(const Block& block) {
  return static_cast<std::size_t>(std::count_if(block.lines.begin(), block.lines.end(), [](const Line& line) {
    std::string_view text = line.text;
    text.remove_prefix(std::min(text.find_first_not_of("*_[(`~ "), text.size()));
    return !text.empty() && lower(text.front()) == 't' && since_start_at(text).has_value();
  }));
}

/// "1.13 was rolled out": a number that does something is no time, even where times have dots.
bool is_version(const Stamp& stamp) {
  if (stamp.written.size() != 4 || stamp.written[1] != '.') return false;
  for (const std::string_view verb : WordList{"was", "is", "were", "are", "has", "had", "and", "or", "release"}) {
    if (begins_with_word(stamp.rest, verb)) return true;
  }
  return false;
}

/// A day with its year and a clock.
bool is_full(const Stamp& stamp) {
  return stamp.begin.clock && stamp.begin.day && stamp.begin.day->year;
}

/// "~1442: It was down.", "1727 (https://chat.example): …": four digits, where they lead, and a colon.
bool is_led_by_colon(std::string_view words) {
  words.remove_prefix(std::min(words.find_first_not_of("~ [("), words.size()));
  words.remove_prefix(std::min<std::size_t>(4, words.size()));
  words = trimmed(words);
  if (words.starts_with("(http")) words = trimmed(words.substr(std::min(words.find(')'), words.size())));
  words.remove_prefix(std::min(words.find_first_not_of(" ])"), words.size()));
  return words.starts_with(": ");
}

}  // namespace

std::optional<Stamp> stamp_of_update(std::string_view words) {
  const std::size_t at = words.substr(0, 32).find(" at ");
  if (at == std::string_view::npos || !is_lead(words.substr(0, at)) || words.front() < 'A' || words.front() > 'Z')
    return std::nullopt;
  auto stamp = stamp_at(words.substr(at + 4), Dots::clock);
  if (!stamp || !stamp->begin.clock || !stamp->begin.day) return std::nullopt;
  const std::string_view end = words.substr(0, static_cast<std::size_t>(stamp->rest.data() - words.data()));
  if (!trimmed(stamp->rest).empty() && !trimmed(end).ends_with(':')) return std::nullopt;
  stamp->lead = words.substr(0, at);
  return stamp;
}

bool may_hold_stamp(std::string_view text) {
  const std::string_view head = text.substr(0, 48);
  for (const char c : head) {
    if (is_digit(c)) return true;
  }
  const std::string_view bare = trimmed(head);
  static constexpr std::string_view words[] = {"[?",           "?",    "--:",    "t0",      "t+", "t +", "next day",
                                               "the next day", "noon", "midday", "midnight"};
  for (const std::string_view word : words) {
    if (begins_with(bare, word)) return true;
  }
  return text.size() < 40 && weekday_at(bare).has_value();
}

std::optional<Stamp> EntryCollector::stamp_of(std::string_view words) const {
  if (behind_) {
    // Outside a timeline only headings are signed with a day and a time: "### Resolved [May 12, 2031 - 10:05]".
    if (everywhere_ && outline_.parts[at_].block.kind != BlockKind::heading) return std::nullopt;
    auto stamp = stamp_behind(words, four_digits_);
    return stamp && everywhere_ && !stamp->begin.day ? std::nullopt : stamp;
  }
  if (!may_hold_stamp(words)) return std::nullopt;
  const Dots dots = dotted_ ? Dots::every_clock : everywhere_ && !in_stamped_list() ? Dots::version : Dots::clock;
  auto stamp = stamp_at(words, dots, four_digits_ && (!everywhere_ || is_led_by_colon(words)));
  if (!stamp && !everywhere_) stamp = stamp_behind_lead(words);
  if (!everywhere_ && !dotted_ && (!stamp || !stamp->begin.day)) {
    // "3.12 2024-05-03 10:05": the number of a paragraph.
    const std::string_view bare = without_levels(words);
    auto counted = bare.size() < words.size() ? stamp_at(bare, dots, four_digits_) : std::nullopt;
    if (counted && counted->begin.clock) stamp = std::move(counted);
  }
  if (stamp && dotted_ && is_version(*stamp)) return std::nullopt;
  if (!stamp || !everywhere_) return stamp;
  // Outside a timeline only a clock time makes an entry, and "At 10:05 …" is a sentence. Lists whose items begin with
  // times and days are timelines that lost their heading.
  const bool listed = in_stamped_list();
  const bool day = stamp->day_only() && (listed || (trimmed(stamp->rest).empty() && stands_above_clock()));
  const bool counts = counted_lines_ > 2 && stamp->begin.since_start && lower(stamp->written.front()) == 't';
  // "At 2031/05/12 18:00 UTC, …" at the beginning of several paragraphs.
  const bool told = full_sentences_ > 2 && outline_.parts[at_].block.kind == BlockKind::paragraph && is_full(*stamp);
  if ((stamp->led && !(listed && mostly_stamped()) && !told) || (!stamp->begin.clock && !day && !counts))
    return std::nullopt;
  return stamp;
}

bool EntryCollector::writes_dots() const {
  std::size_t dots = 0;
  for (const Part& part : outline_.parts) {
    if (!belongs(part)) continue;
    for (const Line& line : part.block.lines) {
      const std::string_view text = trimmed(line.text.substr(0, 20));
      std::string_view clock = text.substr(0, first_of(text, " -–"));
      if (clock.ends_with(':')) clock.remove_suffix(1);
      const bool pairs =
          clock.size() == 5 && is_digit(clock[0]) && is_digit(clock[1]) && is_digit(clock[3]) && is_digit(clock[4]);
      if (pairs && clock[2] == ':') return false;
      dots += pairs && clock[2] == '.' && clock_at(clock, {true, false, false}, nullptr) ? 1U : 0U;
    }
  }
  return dots >= (everywhere_ ? 5U : 3U);
}

bool EntryCollector::writes_four_digits() const {
  std::size_t all = 0, years = 0;
  for (const Part& part : outline_.parts) {
    if (!belongs(part)) continue;
    for (const Line& line : part.block.lines) {
      // Behind the words: "Alert fired (0905)", "Alert fired - 0905".
      const std::size_t last = behind_ ? last_number(line.text) : 0;
      // Where no heading announces times, a colon has to: "1442: ".
      const std::string words = everywhere_ ? plain(line.text.substr(0, 200), outline_.references) : std::string();
      if (everywhere_ && !is_led_by_colon(words)) continue;
      const auto found = four_digits_at(everywhere_ ? words : without_number(line.text.substr(last, 20)));
      all += found ? 1U : 0U;
      years += found && found->year ? 1U : 0U;
    }
  }
  // Numbers that are all years are years.
  return all >= 3 && years < all;
}

bool EntryCollector::in_stamped_list() const {
  const Part& part = outline_.parts[at_];
  return part.block.kind == BlockKind::item && part.section < stamped_items_.size() &&
         stamped_items_[part.section] >= 2;
}

bool EntryCollector::mostly_stamped() const {
  const std::size_t section = outline_.parts[at_].section;
  return section != 0 && stamped_items_[section] * 3 >= items_[section] * 2;
}

bool EntryCollector::stands_above_clock() const {
  if (at_ + 1 >= outline_.parts.size()) return false;
  const Block& day = outline_.parts[at_].block;
  const Block& next = outline_.parts[at_ + 1].block;
  if (day.kind != BlockKind::item || next.kind != BlockKind::item || next.level <= day.level) return false;
  const auto stamp = stamp_at(plain(next.lines.front().text.substr(0, 60), outline_.references), Dots::version);
  return stamp && stamp->begin.clock.has_value();
}

void EntryCollector::count_stamped_items() {
  stamped_items_.assign(outline_.sections.size(), 0);
  items_.assign(outline_.sections.size(), 0);
  for (const Part& part : outline_.parts) {
    if (!part.opens && belongs(part)) counted_lines_ += lines_since_start(part.block);
    if (part.block.kind == BlockKind::paragraph && !part.opens && belongs(part)) {
      const std::string_view words = part.block.lines.front().text.substr(0, 60);
      const bool leads = words.starts_with("At ") || words.starts_with("On ");
      const auto told = leads ? stamp_at(words, Dots::clock) : std::nullopt;
      if (told && is_full(*told)) ++full_sentences_;
    }
    if (part.block.kind != BlockKind::item || part.block.level > 0) continue;
    ++items_[part.section];
    const std::string_view words = trimmed(part.block.lines.front().text.substr(0, 60));
    const std::string_view bare = words.substr(std::min(words.find_first_not_of("~[(*`"), words.size()));
    if (bare.empty() || (!is_digit(bare.front()) && !day_at(bare, nullptr))) continue;
    const auto stamp = stamp_at(bare, Dots::clock);
    // "August 2 - A new error was found" needs no year.
    const bool named = stamp && stamp->begin.day && !is_digit(bare.front());
    const bool dated = stamp && stamp->day_only() && (named || stamp->begin.day->year) && !trimmed(stamp->rest).empty();
    if (stamp && (stamp->begin.clock || dated)) ++stamped_items_[part.section];
  }
}

}  // namespace debrief::inline v0::markdown
