// Days and statements that hold for the entries below them.
#include <algorithm>
#include <iterator>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/entry_collector.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// True where the first of the parts below an entry is a paragraph.
bool begins_with_paragraph(const Outline& outline, const std::vector<std::size_t>& body) {
  return !body.empty() && outline.parts[body.front()].block.kind == BlockKind::paragraph;
}

}  // namespace

void EntryCollector::state(std::string_view words, bool heading, std::int64_t line) {
  auto statement = statement_of(words, heading);
  if (!statement) return;
  statement->before_entry = out_.entries.size();
  statement->line = line;
  out_.statements.push_back(std::move(*statement));
}

void EntryCollector::state_zone(const Part& part) {
  const std::vector<Line>& lines = part.block.lines;
  const bool words = part.block.kind == BlockKind::paragraph || part.block.kind == BlockKind::quote;
  if (!words || part.taken || lines.size() > 5 || lines.front().text.size() > 300) return;
  if (std::none_of(lines.begin(), lines.end(), [](const Line& line) { return may_tell_zone(line.text); })) return;
  const std::string told = plain(joined(part.block.lines), outline_.references);
  Statement statement;
  statement.zone = zone_told(told);
  // "In the list below T = 02:17:36 UTC".
  if (const auto whole = holds(told, "T = ") || holds(told, "T0") ? statement_of(told, false) : std::nullopt)
    statement.start = whole->start;
  if (!statement.zone && !statement.start) return;
  statement.before_entry = out_.entries.size();
  statement.line = part.block.line();
  out_.statements.push_back(std::move(statement));
}

void EntryCollector::state_sentence(std::string_view words, std::int64_t line) {
  if (words.size() > 300 || !clocks_in(words).empty()) return;
  const auto days = days_in(words);
  if (days.size() != 1 || !days.front().year) return;
  Statement statement;
  statement.day = days.front();
  statement.before_entry = 0;
  statement.line = line;
  out_.statements.push_back(std::move(statement));
}

void EntryCollector::state_heading(std::string_view words, std::int64_t line) {
  // "2024-05-03: Disk full {#2024-05-03}" names its day once.
  words = words.substr(0, words.find(" {#"));
  if (words.size() > 120) return;
  Statement statement;
  statement.zone = zone_in(remark_of(words));
  const auto days = days_in(words);
  const auto stamp = stamp_at(words, Dots::version);
  const bool alone = stamp && stamp->day_only() && trimmed(stamp->rest).empty();
  if (days.size() == 1 && (alone || days.front().year)) statement.day = days.front();
  if (!statement.day && remark_of(words).starts_with('(')) {
    if (const auto told = statement_of(words, true)) statement.day = told->day;
  }
  if (!statement.zone && !statement.day) return;
  statement.before_entry = out_.entries.size();
  statement.line = line;
  out_.statements.push_back(std::move(statement));
}

bool EntryCollector::begins_another(const Section& section) {
  // Parts of a timeline inherit its role, and stand below it.
  const std::size_t parent = section.parent;
  if (parent == 0 || outline_.sections[parent].role == Role::timeline) return false;
  if (outline_.sections[parent].line == outline_.title_line || meaning_of(section.heading).role != Role::timeline)
    return false;
  const bool another = around_ != 0 && around_ != parent && !out_.entries.empty();
  around_ = parent;
  if (!another) return false;
  Statement statement;
  statement.afresh = true;
  statement.before_entry = out_.entries.size();
  statement.line = section.line;
  out_.statements.push_back(std::move(statement));
  return true;
}

void EntryCollector::state_day_around(const Section& section) {
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

bool EntryCollector::sets_day(const EventRow& row) {
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

bool EntryCollector::only_points(const Entry& entry) const {
  for (const std::size_t index : entry.body) {
    const std::vector<Line>& lines = outline_.parts[index].block.lines;
    const std::string_view text = lines.size() == 1 ? trimmed(lines.front().text) : std::string_view();
    if (!begins_with_word(text, "see") && !begins_with_word(text, "cf")) return false;
    // One address, plain or behind its name.
    const std::string_view target = trimmed(text.substr(3));
    const bool named = target.starts_with('[') && target.ends_with(')');
    const bool plain_address = begins_with(target, "http") && target.find(' ') == std::string_view::npos;
    if (!named && !plain_address) return false;
  }
  return !entry.body.empty();
}

bool EntryCollector::names_part_of_day(const Entry& entry) {
  std::string_view text = trimmed(entry.text);
  while (text.ends_with(':') || text.ends_with('.')) text.remove_suffix(1);
  return !text.empty() && part_of_day_at(text) == text.size();
}

void EntryCollector::lend_halves() {
  constexpr std::int32_t half_day = 43200;
  std::size_t clocks = 0, halved = 0;
  for (const Entry& entry : out_.entries) {
    clocks += entry.begin.clock ? 1U : 0U;
    halved += entry.begin.clock && entry.begin.clock->has_half ? 1U : 0U;
  }
  if (halved < 2 || halved * 3 < clocks * 2) return;
  const WrittenClock* before = nullptr;
  for (Entry& entry : out_.entries) {
    if (entry.begin.day || entry.begin.weekday || entry.sets_day) before = nullptr;
    if (!entry.begin.clock) continue;
    WrittenClock& clock = *entry.begin.clock;
    if (!clock.has_half && clock.could_be_afternoon && before != nullptr) {
      const std::int32_t early = clock.second_of_day % half_day;
      if (early < before->second_of_day - 3600 && early + half_day >= before->second_of_day - 3600) {
        clock.second_of_day = early + half_day;
        clock.has_half = true;
        clock.could_be_afternoon = false;
      }
    }
    before = clock.has_half ? &clock : nullptr;
  }
}

void EntryCollector::carry_halves() {
  constexpr std::int32_t half_day = 43200;
  const Entry* span = nullptr;
  for (Entry& entry : out_.entries) {
    if (entry.form == EntryForm::heading) {
      const auto halved = [](const Moment& moment) { return moment.clock && moment.clock->has_half; };
      span = entry.begin.clock && (halved(entry.begin) || (entry.end && halved(*entry.end))) ? &entry : nullptr;
    }
    if (span == nullptr || entry.form != EntryForm::item || entry.section != span->section) continue;
    for (std::optional<WrittenClock>* clock : {&entry.begin.clock, entry.end ? &entry.end->clock : nullptr}) {
      if (clock == nullptr || !*clock || (*clock)->has_half || (*clock)->second_of_day >= half_day + 3600) continue;
      const std::int32_t from = span->begin.clock->second_of_day, early = (*clock)->second_of_day % half_day;
      // The first of the two that the span does not leave more than an hour behind.
      (*clock)->second_of_day = early >= from - 3600 ? early : early + half_day;
      (*clock)->has_half = true;
      (*clock)->could_be_afternoon = false;
    }
  }
}

void EntryCollector::find_day_markers() {
  std::vector<Entry>& all = out_.entries;
  // Paragraphs without a time stand between those that have one: they are no entries below a day either.
  const bool loose_words = std::any_of(all.begin(), all.end(), [this](const Entry& entry) {
    return entry.form == EntryForm::line && entry.begin.clock && begins_with_paragraph(outline_, entry.body);
  });
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
    // "Monday, January 18 (holiday)".
    const bool aside = entry.text.starts_with('(') && entry.text.find(')') + 1 == entry.text.size();
    const bool story = !entry.text.empty() && !aside && !about_times && !names_part_of_day(entry);
    const bool has_body = !entry.body.empty() && !only_points(entry);
    const bool heading = entry.form == EntryForm::heading;
    const bool clock_below = below && next->begin.clock;
    // A day on a line of its own, words without a time, and then lines with theirs.
    const bool clocks_behind = entry.form == EntryForm::line && timed_next && next->begin.clock && loose_words &&
                               begins_with_paragraph(outline_, entry.body);
    entry.sets_day = heading ? clock_below || (!story && !has_body) || (timed_next && !story && !has_body)
                             : (!story && !has_body) || (!story && timed_next && (below || clocks_behind)) ||
                                   (story && timed_next && below);
    if (!entry.sets_day) continue;
    entry.body.clear();
    // Its words are kept where the day alone is used.
    if (story && !heading) out_.unread.push_back({entry.text, entry.line, entry.section, true, true});
  }
  for (Entry& entry : all) {
    for (const std::size_t part : entry.body) outline_.parts[part].taken = true;
  }
}

}  // namespace debrief::inline v0::markdown
