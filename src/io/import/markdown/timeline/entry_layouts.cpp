// The layouts of a timeline: headings, bullets, lines of a paragraph, rows of a table.
#include <algorithm>
#include <iterator>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/entry_collector.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// True where the last line ends in the middle of a sentence that a time continues: "… began at".
bool goes_on(const std::vector<Line>& lines) {
  if (lines.empty()) return false;
  const std::string_view last = trimmed(lines.back().text);
  const std::size_t space = last.find_last_of(" (~");
  const std::string word = lowered(space == std::string_view::npos ? last : last.substr(space + 1));
  static constexpr std::string_view words[] = {
      "at",     "around", "by", "from", "until", "till",          "to",      "and",    "between", "since", "about",
      "before", "after",  "on", "the",  "of",    "approximately", "roughly", "approx."};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The tag "<br>" or "<br/>" from `from` on: where it begins and ends; nowhere where there is none.
struct Break {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
};

Break break_in(std::string_view text, std::size_t from = 0) {
  for (std::size_t at = text.find("<br", from); at != std::string_view::npos; at = text.find("<br", at + 1)) {
    const std::string_view rest = text.substr(at + 3, 4);
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos) continue;
    const std::string_view inside = trimmed(rest.substr(0, close));
    if (inside.empty() || inside == "/") return {at, at + 4 + close};
  }
  return {};
}

/// One text for two that have only white space between them where they come from; nothing for any others.
std::optional<std::string_view> with_next(std::string_view text, std::string_view next) {
  const char* const end = text.data() + text.size();
  if (next.data() < end || next.data() - end > 8) return std::nullopt;
  const std::string_view between(end, static_cast<std::size_t>(next.data() - end));
  if (!trimmed(between).empty()) return std::nullopt;
  return std::string_view(text.data(), text.size() + between.size() + next.size());
}

/// What "<br>" parts as lines of their own: "10:05 - Alert<br> 10:20 - Page". Where fewer tags than lines stand in a
/// paragraph it was wrapped, and a line may go on in the next.
std::vector<Line> parted(const std::vector<Line>& lines) {
  std::size_t breaks = 0;
  for (const Line& line : lines) {
    for (Break tag = break_in(line.text); tag.end > 0; tag = break_in(line.text, tag.end)) ++breaks;
  }
  const bool wrapped = breaks + 1 < lines.size();
  std::vector<Line> out;
  bool open = false;
  const auto take = [&](std::string_view text, std::int64_t number) {
    text = trimmed(text);
    if (text.empty()) return;
    const auto whole = open && !out.empty() ? with_next(out.back().text, text) : std::nullopt;
    if (whole) {
      out.back().text = *whole;
    } else {
      out.push_back({text, number});
    }
  };
  for (const Line& line : lines) {
    // Line breaks of another dialect.
    if (line.text.find_first_not_of("\\ ") == std::string_view::npos) continue;
    std::size_t begin = 0;
    for (Break tag = break_in(line.text); tag.end > 0; tag = break_in(line.text, tag.end)) {
      take(line.text.substr(begin, tag.begin - begin), line.number);
      open = false;
      begin = tag.end;
    }
    take(line.text.substr(begin), line.number);
    open = wrapped;
  }
  return out;
}

/// The lines of a quote without the marks of its lists, and a callout's title without its kind: "[!note]- Saturday".
std::vector<Line> unmarked(std::vector<Line> lines) {
  for (Line& line : lines) {
    for (const std::string_view mark : WordList{"- ", "* ", "• "}) {
      if (!line.text.starts_with(mark)) continue;
      line.text = trimmed(line.text.substr(mark.size()));
      break;
    }
    const std::size_t close = line.text.starts_with("[!") ? line.text.find(']') : std::string_view::npos;
    if (close == std::string_view::npos) continue;
    line.text.remove_prefix(close + 1);
    if (line.text.starts_with('-') || line.text.starts_with('+')) line.text.remove_prefix(1);
    line.text = trimmed(line.text);
  }
  return lines;
}

}  // namespace

void EntryCollector::heading(Part& part) {
  const Section& section = outline_.sections[part.section];
  std::vector<Link> links;
  const std::string words = plain(joined(part.block.lines), outline_.references, &links);
  const bool may_be = (!section.named || (behind_ && everywhere_)) && section.level > 1;
  auto stamp = may_be ? stamp_of(words) : std::nullopt;
  // "1. May 12, 10:05 - Alert fired" is no first of May.
  if (may_be && (!stamp || !stamp->begin.clock)) {
    auto counted = stamp_of(without_number(words));
    if (counted && (!stamp || counted->begin.clock)) stamp = std::move(counted);
  }
  if (!stamp || stamp->form) {
    current_ = none;
    if (section.role == Role::timeline) {
      const bool another = begins_another(section);
      if (section.named || another) state_day_around(section);
      state(words, true, section.line);
    } else if (everywhere_ && section.line != outline_.title_line) {
      state_heading(words, section.line);
    }
    if (stamp) out_.unread.push_back({words, part.block.line(), part.section, false, true});
    return;
  }
  Entry& entry = add(EntryForm::heading, *stamp, part.block.line());
  entry.level = section.level;
  entry.links = std::move(links);
  part.taken = true;
}

void EntryCollector::item(Part& part) {
  if (in_timed_heading() && !is_phase()) return attach();
  std::vector<Link> links;
  // "- The queue is drained. {{< track "2031-05-12 10:05" >}}".
  if (const auto signature = behind_ ? std::nullopt : signature_of(part)) {
    Entry& entry = add(EntryForm::item, *signature, part.block.line());
    entry.text = plain(signed_words(part.block.lines), outline_.references, &links);
    entry.links = std::move(links);
    part.taken = true;
    return;
  }
  const std::string raw = joined(part.block.lines);
  if (!behind_ && !may_hold_stamp(raw)) return attach();
  const std::string words = plain(raw, outline_.references, &links);
  const auto stamp = stamp_of(words);
  if (!stamp) {
    const auto update = part.block.level > 0 && current() != nullptr ? stamp_of_update(words) : std::nullopt;
    if (!update) return attach();
    Entry& entry = add(EntryForm::item, *update, part.block.line());
    const std::string_view told = trimmed(update->rest);
    entry.text = std::string(update->lead) + (told.empty() ? "" : ": ") + std::string(told);
    entry.remarks.clear();
    entry.links = std::move(links);
    part.taken = true;
    return;
  }
  if (unusable(*stamp, words, part.block.line())) return attach();
  // "- By 04:06 …" inside an entry tells of the entry.
  const Entry* around = current();
  const bool inside =
      around != nullptr && around->form == EntryForm::item && !around->only_day() && part.block.level > around->level;
  if (inside && stamp->led) return attach();
  if (stamp->begin.clock && trimmed(stamp->rest).empty() && says_nothing_below()) {
    // "2024-05-03 12:39 - 15:30" above entries with their clocks is the day of these.
    if (stamp->begin.day) {
      Statement statement;
      statement.day = stamp->begin.day;
      statement.before_entry = out_.entries.size();
      statement.line = part.block.line();
      out_.statements.push_back(std::move(statement));
    }
    return attach();
  }
  Entry& entry = add(EntryForm::item, *stamp, part.block.line());
  entry.links = std::move(links);
  part.taken = true;
}

bool EntryCollector::says_nothing_below() const {
  const Part* next = at_ + 1 < outline_.parts.size() ? &outline_.parts[at_ + 1] : nullptr;
  if (next == nullptr || next->section != outline_.parts[at_].section) return true;
  if (next->block.kind != BlockKind::item) return false;
  const std::string_view first = next->block.lines.front().text;
  return may_hold_stamp(first) && stamp_of(plain(first, outline_.references)).has_value();
}

void EntryCollector::paragraph(Part& part) {
  if (in_timed_heading()) return attach();
  const bool breaks = std::any_of(part.block.lines.begin(), part.block.lines.end(),
                                  [](const Line& line) { return break_in(line.text).end > 0; });
  const std::vector<Line> lines = breaks                                ? parted(part.block.lines)
                                  : part.block.kind == BlockKind::quote ? unmarked(part.block.lines)
                                                                        : part.block.lines;
  if (signatures_ > 1) {
    if (const auto stamp = signature_of(part)) {
      std::vector<Link> links;
      Entry& entry = add(EntryForm::line, *stamp, part.block.line());
      for (const std::size_t index : unsigned_) {
        Part& above = outline_.parts[index];
        entry.text += (entry.text.empty() ? "" : " ") + plain(joined(above.block.lines), outline_.references, &links);
        above.taken = true;
      }
      const std::string own = plain(signed_words(part.block.lines), outline_.references, &links);
      entry.text += (entry.text.empty() || own.empty() ? "" : " ") + own;
      entry.links = std::move(links);
      part.taken = true;
      unsigned_.clear();
      signed_section_ = part.section;
      return;
    }
    // An update of several paragraphs is signed below its last one.
    if (signed_section_ == part.section) unsigned_.push_back(at_);
  }
  bool any = false;
  std::vector<Line> text;
  std::int64_t line = 0;
  std::vector<Line> before;
  // Where every line begins with a number that may be a stamp, none is the end of a sentence on the line before.
  const bool each_stamped = std::all_of(lines.begin(), lines.end(), [](const Line& each) {
    const std::size_t first = each.text.find_first_not_of("*_`[(~ ");
    return first != std::string_view::npos && is_digit(each.text[first]);
  });
  const auto flush = [&] {
    if (text.empty()) return;
    std::vector<Link> links;
    const std::string words = plain(joined(text), outline_.references, &links);
    auto stamp = stamp_of(words);
    // "noon" on a line of its own above what happened, which is no time in front of a word.
    const std::string first = stamp ? std::string() : plain(text.front().text, outline_.references);
    if (!stamp && text.size() > 1) stamp = stamp_of(first);
    if (stamp) {
      Entry& entry = add(EntryForm::line, *stamp, line);
      if (!first.empty() && entry.text.empty())
        entry.text = plain(joined({text.begin() + 1, text.end()}), outline_.references, &links);
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
      const bool explains =
          stamp && stamp->begin.since_start == 0 &&
          (begins_with_word(stamp->rest, "is") || begins_with_word(stamp->rest, "was") || stamp->rest.starts_with('='));
      if (explains) stamp.reset();
      if (stamp && (each.text.starts_with("![") || (!any && everywhere_ && !before.empty()))) stamp.reset();
      // "Date: 2024-05-03, 08:55 PDT" outside a timeline is a field of the document.
      if (stamp && everywhere_ && trimmed(stamp->rest).empty() && stamp->labelled) stamp.reset();
      if (stamp && !each_stamped && goes_on(any ? text : before)) stamp.reset();
      if (stamp && unusable(*stamp, words, each.number)) stamp.reset();
    }
    if (stamp) {
      flush();
      // "Time (IST)	Type	Event" above rows that tabs part.
      // "__Mon 5/12__" above the lines of that day.
      if (!any && before.size() == 1 && !everywhere_) {
        const std::string head = plain(before.front().text, outline_.references);
        if (begins_with_word(head, "time") || head.size() < 24) state(head, true, before.front().number);
      }
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
    const std::string words = plain(joined(before), outline_.references);
    // "Timeline (UTC, 2024-05-03; some of it from memory)" over two lines is the name of the timeline.
    const bool remark = (words.starts_with('(') || begins_with_word(words, "timeline")) && words.ends_with(')');
    state(words, remark, part.block.line());
    if (out_.statements.size() == known && out_.entries.empty() && !everywhere_)
      state_sentence(words, part.block.line());
    if (out_.statements.size() == known) attach();
    return;
  }
  part.taken = before.empty();
  if (before.empty()) return;
  out_.shortened.emplace_back(at_, std::move(part.block.lines));
  part.block.lines = std::move(before);
}

void EntryCollector::table(Part& part) {
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
    auto stamp = stamp_at(row.when, Dots::clock, row.four_digits);
    if (row.ordered && row.when.empty() && !row.text.empty()) {
      stamp.emplace();
    } else if (!stamp && current_ != none && !row.when.empty() && part_of_day_at(row.when) == row.when.size()) {
      // "evening" below rows with their times: of the time only the day is known.
      stamp.emplace();
      stamp->unknown_clock = true;
      stamp->written = row.when;
    } else if (!stamp || (stamp->begin.empty() && !stamp->form && !stamp->unknown_clock)) {
      // A row without a time goes on with the one above it.
      if (current_ != none && row.when.empty() && out_.entries.back().form == EntryForm::row) {
        out_.entries.back().remarks.push_back(row.whole);
      } else if (!trimmed(row.whole).empty()) {
        out_.unread.push_back({row.whole, row.line, part.section, true, false});
      }
      continue;
    }
    const bool in_day = stamp->unknown_clock && part_of_day_at(stamp->written) > 0;
    if (!in_day && unusable(*stamp, row.whole, row.line, true)) continue;
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

}  // namespace debrief::inline v0::markdown
