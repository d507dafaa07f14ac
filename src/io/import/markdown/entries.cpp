#include "io/import/markdown/entries.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/event_table.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Cheap test before any parsing: no stamp begins without one of these near the front.
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

class Collector {
 public:
  /// Where entries are looked for: at the beginning of blocks, at their end, in what is quoted or stands as code.
  enum class Where : std::uint8_t { in_front, behind, quoted };

  Collector(Outline& outline, bool everywhere, Where where)
      : outline_(outline), everywhere_(everywhere), behind_(where == Where::behind), quoted_(where == Where::quoted) {}

  Entries collect() {
    if (everywhere_) count_stamped_items();
    for (at_ = 0; at_ < outline_.parts.size(); ++at_) {
      Part& part = outline_.parts[at_];
      if (!belongs(part)) {
        current_ = none;
        continue;
      }
      if (part.block.kind == BlockKind::heading || part.opens) {
        heading(part);
      } else if (part.block.kind == BlockKind::table) {
        table(part);
      } else if (part.block.kind == BlockKind::item) {
        item(part);
      } else if (part.block.kind == BlockKind::paragraph ||
                 (quoted_ && (part.block.kind == BlockKind::code || part.block.kind == BlockKind::quote))) {
        paragraph(part);
      } else {
        attach();
      }
    }
    find_day_markers();
    return std::move(out_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  bool belongs(const Part& part) const {
    const Role role = part.role != Role::none ? part.role : outline_.section_of(part).role;
    if (part.taken) return false;
    if (!everywhere_) return role == Role::timeline;
    return role == Role::none || role == Role::summary || role == Role::account || role == Role::impact ||
           role == Role::timeline;
  }

  Entry* current() { return current_ == none ? nullptr : &out_.entries[current_]; }

  void attach() {
    Entry* entry = current();
    if (entry == nullptr) return;
    const Part& part = outline_.parts[at_];
    const bool inside = part.block.level > 0 && entry->form != EntryForm::row;
    const bool follows = entry->form == EntryForm::heading || entry->form == EntryForm::line;
    const bool beside = part.block.kind == BlockKind::item && entry->form == EntryForm::item;
    if (everywhere_ && !inside && entry->form != EntryForm::heading) {
      current_ = none;
      return;
    }
    if (inside || follows || beside) entry->body.push_back(at_);
  }

  /// A stamp at the beginning of some words; where the whole timeline has none there, at their end.
  std::optional<Stamp> stamp_of(std::string_view words) const {
    if (behind_) return stamp_behind(words);
    if (!may_hold_stamp(words)) return std::nullopt;
    auto stamp = stamp_at(words, everywhere_ && !in_stamped_list() ? Dots::version : Dots::clock);
    if (!stamp || !everywhere_) return stamp;
    // Outside a timeline only a clock time makes an entry, and "At 10:05 …" is a sentence. Lists whose items begin with
    // times and days are timelines that lost their heading.
    if (stamp->led || (!stamp->begin.clock && !(in_stamped_list() && stamp->day_only()))) return std::nullopt;
    return stamp;
  }

  bool in_stamped_list() const {
    const Part& part = outline_.parts[at_];
    return part.block.kind == BlockKind::item && part.section < stamped_items_.size() &&
           stamped_items_[part.section] >= 2;
  }

  /// How many items of each section begin with a clock time or a day with its year.
  void count_stamped_items() {
    stamped_items_.assign(outline_.sections.size(), 0);
    for (const Part& part : outline_.parts) {
      if (part.block.kind != BlockKind::item || part.block.level > 0) continue;
      const std::string_view words = trimmed(part.block.lines.front().text.substr(0, 60));
      const std::string_view bare = words.substr(std::min(words.find_first_not_of("~[(*`"), words.size()));
      if (bare.empty() || !is_digit(bare.front())) continue;
      const auto stamp = stamp_at(bare, Dots::clock);
      const bool dated = stamp && stamp->day_only() && stamp->begin.day->year && !trimmed(stamp->rest).empty();
      if (stamp && (stamp->begin.clock || dated)) ++stamped_items_[part.section];
    }
  }

  /// "10:05 UTC (pager)", "10:05 onwards": what may stand behind a stamp that ends an entry.
  static bool adds_little(std::string_view rest) {
    rest = trimmed(rest);
    for (const std::string_view word : WordList{"onwards", "onward", "+", "sharp"}) {
      if (lowered(rest.substr(0, word.size())) == word) rest = trimmed(rest.substr(word.size()));
    }
    if (rest.starts_with('(') && rest.find(')') + 1 == rest.size()) rest = {};
    return rest.empty() || rest == ".";
  }

  /// "First alert: 10:05 UTC", "Alert fired (10:05 UTC)", "Detected: 10:05 UTC (pager)".
  static std::optional<Stamp> stamp_behind(std::string_view words) {
    for (const std::string_view mark : WordList{": ", "(", "[", " - ", " – ", " at ", ", "}) {
      const std::size_t at = words.rfind(mark);
      if (at == std::string_view::npos || at == 0 || words.size() - at > 60) continue;
      const std::size_t from = mark == "(" || mark == "[" ? at : at + mark.size();
      auto stamp = stamp_at(words.substr(from), Dots::clock);
      if (!stamp || !stamp->begin.clock || !adds_little(stamp->rest)) continue;
      stamp->rest = trimmed(words.substr(0, at));
      return stamp;
    }
    return std::nullopt;
  }

  Entry& add(EntryForm form, const Stamp& stamp, std::int64_t line) {
    Entry entry;
    entry.form = form;
    entry.begin = stamp.begin;
    entry.end = stamp.end;
    entry.approximate = stamp.approximate;
    entry.unknown_clock = stamp.unknown_clock;
    entry.led = stamp.led;
    entry.doubts = stamp.doubts;
    entry.time_as_written = std::string(stamp.written);
    entry.text = std::string(trimmed(stamp.rest));
    entry.line = line;
    entry.section = outline_.parts[at_].section;
    entry.level = outline_.parts[at_].block.level;
    out_.entries.push_back(std::move(entry));
    current_ = out_.entries.size() - 1;
    return out_.entries.back();
  }

  /// A form that nobody filled in, or a time that nobody knew and no day: no event.
  bool unusable(const Stamp& stamp, std::string words, std::int64_t line, bool only_here = false) {
    if (!stamp.form && !(stamp.unknown_clock && !stamp.begin.day && !everywhere_)) return false;
    // "2X:XX" under a day that is known happened on that day.
    const bool known_tens = stamp.unknown_clock && !stamp.written.empty() && is_digit(stamp.written.front());
    if (known_tens) return false;
    out_.unread.push_back({std::move(words), line, outline_.parts[at_].section, only_here, stamp.form});
    return true;
  }

  void state(std::string_view words, bool heading, std::int64_t line) {
    auto statement = statement_of(words, heading);
    if (!statement) return;
    statement->before_entry = out_.entries.size();
    statement->line = line;
    out_.statements.push_back(std::move(*statement));
  }

  /// "## October 21, 2025 - Overload" above "**Timeline:**" says the day.
  void state_day_around(const Section& section) {
    for (std::size_t each = section.parent; each != 0; each = outline_.sections[each].parent) {
      const auto days = days_in(outline_.sections[each].heading);
      if (days.empty() || outline_.sections[each].line == outline_.title_line) continue;
      Statement statement;
      statement.day = days.front();
      statement.before_entry = out_.entries.size();
      statement.line = outline_.sections[each].line;
      out_.statements.push_back(std::move(statement));
      return;
    }
  }

  void heading(Part& part) {
    const Section& section = outline_.sections[part.section];
    std::vector<Link> links;
    const std::string words = plain(joined(part.block.lines), outline_.references, &links);
    const auto stamp = section.named || section.level < 2 ? std::nullopt : stamp_of(words);
    if (!stamp || stamp->form) {
      current_ = none;
      if (section.role == Role::timeline) {
        if (section.named) state_day_around(section);
        state(words, true, section.line);
      }
      if (stamp) out_.unread.push_back({words, part.block.line(), part.section, false, true});
      return;
    }
    Entry& entry = add(EntryForm::heading, *stamp, part.block.line());
    entry.level = section.level;
    entry.links = std::move(links);
    part.taken = true;
  }

  bool in_timed_heading() {
    const Entry* entry = current();
    return entry != nullptr && entry->form == EntryForm::heading && !entry->only_day();
  }

  void item(Part& part) {
    if (in_timed_heading()) return attach();
    std::vector<Link> links;
    const std::string raw = joined(part.block.lines);
    if (!behind_ && !may_hold_stamp(raw)) return attach();
    const std::string words = plain(raw, outline_.references, &links);
    const auto stamp = stamp_of(words);
    if (!stamp) return attach();
    if (unusable(*stamp, words, part.block.line())) return attach();
    // "- By 04:06 …" inside an entry tells of the entry.
    const Entry* around = current();
    const bool inside =
        around != nullptr && around->form == EntryForm::item && !around->only_day() && part.block.level > around->level;
    if (inside && stamp->led) return attach();
    Entry& entry = add(EntryForm::item, *stamp, part.block.line());
    entry.links = std::move(links);
    part.taken = true;
  }

  void paragraph(Part& part) {
    if (in_timed_heading()) return attach();
    const std::vector<Line>& lines = part.block.lines;
    bool any = false;
    std::vector<Line> text;
    std::int64_t line = 0;
    std::vector<Line> before;
    const auto flush = [&] {
      if (text.empty()) return;
      std::vector<Link> links;
      const std::string words = plain(joined(text), outline_.references, &links);
      const auto stamp = stamp_of(words);
      if (stamp) {
        Entry& entry = add(EntryForm::line, *stamp, line);
        entry.links = std::move(links);
      }
      text.clear();
    };
    for (const Line& each : lines) {
      std::optional<Stamp> stamp;
      if (may_hold_stamp(each.text) || behind_) {
        const std::string words = plain(each.text, outline_.references);
        stamp = stamp_of(words);
        // "T0 is 14:03 UTC" explains the entries and is none.
        const bool explains = stamp && stamp->begin.since_start == 0 &&
                              (begins_with_word(stamp->rest, "is") || begins_with_word(stamp->rest, "was") ||
                               stamp->rest.starts_with('='));
        if (explains) stamp.reset();
        if (stamp && (each.text.starts_with("![") || (!any && everywhere_ && !before.empty()))) stamp.reset();
        if (stamp && goes_on(any ? text : before)) stamp.reset();
        if (stamp && unusable(*stamp, words, each.number)) stamp.reset();
      }
      if (stamp) {
        flush();
        any = true;
        line = each.number;
        text.push_back(each);
      } else if (any) {
        text.push_back(each);
      } else {
        before.push_back(each);
      }
    }
    flush();
    if (!any) {
      const std::size_t known = out_.statements.size();
      state(plain(joined(before), outline_.references), false, part.block.line());
      if (out_.statements.size() == known) attach();
      return;
    }
    part.taken = before.empty();
    if (!before.empty()) part.block.lines = std::move(before);
  }

  /// True where the last line ends in the middle of a sentence that a time continues: "… began at".
  static bool goes_on(const std::vector<Line>& lines) {
    if (lines.empty()) return false;
    const std::string_view last = trimmed(lines.back().text);
    const std::size_t space = last.find_last_of(" (~");
    const std::string word = lowered(space == std::string_view::npos ? last : last.substr(space + 1));
    static constexpr std::string_view words[] = {
        "at",     "around", "by", "from", "until", "till",          "to",      "and",    "between", "since", "about",
        "before", "after",  "on", "the",  "of",    "approximately", "roughly", "approx."};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
  }

  void table(Part& part) {
    if (in_timed_heading()) return attach();
    std::optional<Zone> zone;
    auto rows = event_rows(part.block, outline_.references, everywhere_, zone);
    if (rows.empty()) return attach();
    if (zone) {
      Statement statement;
      statement.zone = zone;
      statement.before_entry = out_.entries.size();
      statement.line = part.block.line();
      out_.statements.push_back(std::move(statement));
    }
    for (EventRow& row : rows) {
      if (sets_day(row)) continue;
      auto stamp = stamp_at(row.when, Dots::clock);
      if (row.ordered && row.when.empty() && !row.text.empty()) {
        stamp.emplace();
      } else if (!stamp || (stamp->begin.empty() && !stamp->form)) {
        // A row without a time goes on with the one above it.
        if (current_ != none && row.when.empty() && out_.entries.back().form == EntryForm::row) {
          out_.entries.back().remarks.push_back(row.whole);
        } else if (!trimmed(row.whole).empty()) {
          out_.unread.push_back({row.whole, row.line, part.section, true, false});
        }
        continue;
      }
      if (unusable(*stamp, row.whole, row.line, true)) continue;
      Entry& entry = add(EntryForm::row, *stamp, row.line);
      if (!entry.text.empty() && !row.text.empty()) {
        entry.remarks.push_back(entry.text);
        entry.text.clear();
      }
      entry.text += row.text;
      entry.who = std::move(row.who);
      entry.phase = std::move(row.phase);
      for (std::string& each : row.remarks) entry.remarks.push_back(std::move(each));
      entry.links = std::move(row.links);
    }
    part.taken = true;
  }

  /// A row that holds a day and nothing else is the day of the rows below it: "| 5/3 | |".
  bool sets_day(const EventRow& row) {
    const bool empty = row.text.find_first_not_of("-–—. ") == std::string::npos;
    if (!empty || !row.who.empty() || !row.phase.empty() || !row.remarks.empty()) return false;
    // Two numbers are a day only in front of a clock.
    const std::string when = row.when + " 00:00";
    const auto stamp = stamp_at(when, Dots::clock);
    const bool day = stamp && stamp->begin.day && stamp->begin.clock && !stamp->end && trimmed(stamp->rest).empty();
    if (!day) return false;
    Stamp alone = *stamp;
    alone.begin.clock.reset();
    alone.written = row.when;
    add(EntryForm::row, alone, row.line).sets_day = true;
    return true;
  }

  /// Days that stand alone set the day for what follows; days with a story of their own are events.
  void find_day_markers() {
    std::vector<Entry>& all = out_.entries;
    for (std::size_t i = 0; i < all.size(); ++i) {
      Entry& entry = all[i];
      if (!entry.only_day() || entry.form == EntryForm::row) continue;
      const Entry* next = i + 1 < all.size() ? &all[i + 1] : nullptr;
      const bool timed_next = next != nullptr && !next->begin.day && !next->begin.weekday;
      const bool below = next != nullptr && (entry.form == EntryForm::heading
                                                 ? (next->form != EntryForm::heading || next->level > entry.level)
                                                 : next->level > entry.level);
      // "2015-10-21 (all times UTC)" tells about the times below.
      const bool about_times = holds(lowered(entry.text.substr(0, 60)), "time") && statement_of(entry.text, false);
      const bool story = !entry.text.empty() && !about_times;
      const bool has_body = !entry.body.empty();
      const bool heading = entry.form == EntryForm::heading;
      const bool clock_below = below && next->begin.clock;
      entry.sets_day = heading
                           ? clock_below || (!story && !has_body) || (timed_next && !story && !has_body)
                           : (!story && !has_body) || (!story && timed_next && below) || (story && timed_next && below);
      if (!entry.sets_day) continue;
      entry.body.clear();
      // Its words are kept where the day alone is used.
      if (story && !heading) out_.unread.push_back({entry.text, entry.line, entry.section, true, true});
    }
    for (Entry& entry : all) {
      for (const std::size_t part : entry.body) outline_.parts[part].taken = true;
    }
  }

  Outline& outline_;
  bool everywhere_;
  bool behind_;
  bool quoted_;
  std::vector<std::size_t> stamped_items_;
  Entries out_;
  std::size_t at_ = 0;
  std::size_t current_ = none;
};

std::size_t events_in(const Entries& entries) {
  return static_cast<std::size_t>(
      std::count_if(entries.entries.begin(), entries.entries.end(), [](const Entry& each) { return !each.sets_day; }));
}

}  // namespace

Entries entries_of(Outline& outline) {
  const bool named = std::any_of(outline.sections.begin(), outline.sections.end(),
                                 [](const Section& each) { return each.role == Role::timeline; });
  const auto untake = [&] {
    for (Part& part : outline.parts) part.taken = false;
  };
  if (named) {
    Entries out = Collector(outline, false, Collector::Where::in_front).collect();
    const bool sentences = std::all_of(out.entries.begin(), out.entries.end(), [](const Entry& each) {
      return each.sets_day || (each.led && each.form == EntryForm::line);
    });
    if (events_in(out) > 0 && !sentences) return out;
    untake();
    if (events_in(out) > 0) {
      out.entries.clear();
      return out;
    }
    for (const auto where : {Collector::Where::behind, Collector::Where::quoted}) {
      Entries found = Collector(outline, false, where).collect();
      if (events_in(found) > 1) return found;
      untake();
    }
    out.entries.clear();
    return out;
  }
  Entries out = Collector(outline, true, Collector::Where::in_front).collect();
  if (events_in(out) == 0) untake();
  return out;
}

}  // namespace debrief::inline v0::markdown
