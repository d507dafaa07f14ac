#include "io/import/markdown/timeline/entries.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/entry_collector.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The items of the sections that are timelines.
std::size_t items_of(const Outline& outline) {
  return static_cast<std::size_t>(std::count_if(outline.parts.begin(), outline.parts.end(), [&](const Part& part) {
    return part.block.kind == BlockKind::item && part.block.level == 0 &&
           outline.section_of(part).role == Role::timeline;
  }));
}

/// Nothing but lines such as "At 10:05 the disk filled": an account in prose.
bool are_sentences(const Entries& entries) {
  return std::all_of(entries.entries.begin(), entries.entries.end(), [](const Entry& each) {
    return each.sets_day || (each.led && each.form == EntryForm::line && !each.text.empty());
  });
}

std::size_t events_in(const Entries& entries) {
  return static_cast<std::size_t>(
      std::count_if(entries.entries.begin(), entries.entries.end(), [](const Entry& each) { return !each.sets_day; }));
}

}  // namespace

EntryCollector::EntryCollector(Outline& outline, bool everywhere, Where where)
    : outline_(outline), everywhere_(everywhere), behind_(where == Where::behind), quoted_(where == Where::quoted) {}

Entries EntryCollector::collect() {
  if (everywhere_) count_stamped_items();
  dotted_ = writes_dots();
  four_digits_ = writes_four_digits();
  if (!behind_ && !quoted_) count_fields_and_signatures();
  for (at_ = 0; at_ < outline_.parts.size(); ++at_) {
    Part& part = outline_.parts[at_];
    const bool outside = !belongs(part);
    if (outside || (part.block.kind == BlockKind::quote && !quoted_)) state_zone(part);
    if (outside) {
      current_ = none;
      continue;
    }
    if (fields_ > 1) {
      if (const auto stamp = field_of_heading(at_)) {
        Entry& entry = add(EntryForm::line, *stamp, part.block.line());
        entry.text = outline_.sections[part.section].heading;
        part.taken = true;
        continue;
      }
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
  carry_halves();
  lend_halves();
  find_day_markers();
  return std::move(out_);
}

bool EntryCollector::belongs(const Part& part) const {
  const Role role = part.role != Role::none ? part.role : outline_.section_of(part).role;
  if (part.taken) return false;
  if (!everywhere_) return role == Role::timeline;
  return role == Role::none || role == Role::summary || role == Role::account || role == Role::impact ||
         role == Role::timeline || role == Role::key_events;
}

void EntryCollector::attach() {
  Entry* entry = current();
  if (entry == nullptr) return;
  const Part& part = outline_.parts[at_];
  const bool inside = part.block.level > 0 && entry->form != EntryForm::row;
  const bool follows = entry->form == EntryForm::heading || entry->form == EntryForm::line;
  const bool beside = part.block.kind == BlockKind::item && entry->form == EntryForm::item;
  // What stands below a stamp alone is what happened then.
  const bool lone = entry->form == EntryForm::line && entry->text.empty();
  if (everywhere_ && !inside && !lone && entry->form != EntryForm::heading) {
    current_ = none;
    return;
  }
  if (inside || follows || beside) entry->body.push_back(at_);
}

Entry& EntryCollector::add(EntryForm form, const Stamp& stamp, std::int64_t line) {
  Entry& entry = out_.entries.emplace_back();
  entry.form = form;
  entry.begin = stamp.begin;
  entry.end = stamp.end;
  entry.approximate = stamp.approximate;
  entry.unknown_clock = stamp.unknown_clock;
  entry.led = stamp.led && stamp.lead.empty();
  if (!stamp.lead.empty()) entry.remarks.emplace_back(stamp.lead);
  entry.doubts = stamp.doubts;
  entry.time_as_written = stamp.written;
  entry.text = trimmed(stamp.rest);
  entry.line = line;
  entry.section = outline_.parts[at_].section;
  entry.level = outline_.parts[at_].block.level;
  current_ = out_.entries.size() - 1;
  return entry;
}

bool EntryCollector::knows_day() const {
  return std::any_of(out_.entries.begin(), out_.entries.end(),
                     [](const Entry& each) { return each.begin.day.has_value(); }) ||
         std::any_of(out_.statements.begin(), out_.statements.end(),
                     [](const Statement& each) { return each.day.has_value(); });
}

bool EntryCollector::unusable(const Stamp& stamp, std::string words, std::int64_t line, bool only_here) {
  if (!stamp.form && !(stamp.unknown_clock && !stamp.begin.day && !everywhere_)) return false;
  // "2X:XX" under a day that is known happened on that day.
  const bool known_tens = stamp.unknown_clock && !stamp.written.empty() && is_digit(stamp.written.front());
  // "--:--" in a row below a day is a time that nobody knew, of something that happened on it.
  const bool blank = only_here && stamp.written.starts_with("-") && knows_day();
  if (known_tens || blank) return false;
  out_.unread.push_back({std::move(words), line, outline_.parts[at_].section, only_here, stamp.form});
  return true;
}

bool EntryCollector::is_phase() {
  if (behind_) return false;
  const std::size_t section = outline_.parts[at_].section;
  if (phase_section_ == section) return phase_;
  phase_section_ = section;
  std::size_t stamped = 0;
  for (std::size_t i = at_; i < outline_.parts.size() && outline_.parts[i].section == section; ++i) {
    const Block& block = outline_.parts[i].block;
    if (block.kind != BlockKind::item || block.level > 0 || !may_hold_stamp(block.lines.front().text)) continue;
    const auto stamp = stamp_of(plain(block.lines.front().text, outline_.references));
    if (stamp && stamp->begin.clock && !stamp->led) ++stamped;
  }
  return phase_ = stamped > (current()->end ? 0U : 1U);
}

bool EntryCollector::in_timed_heading() {
  const Entry* entry = current();
  return entry != nullptr && entry->form == EntryForm::heading && !entry->only_day();
}

Entries entries_of(Outline& outline) {
  const bool named = std::any_of(outline.sections.begin(), outline.sections.end(),
                                 [](const Section& each) { return each.role == Role::timeline; });
  const auto untake = [&](Entries& entries) {
    for (Part& part : outline.parts) part.taken = false;
    for (auto& [index, lines] : entries.shortened) outline.parts[index].block.lines = std::move(lines);
    entries.shortened.clear();
  };
  if (named) {
    Entries out = EntryCollector(outline, false, EntryCollector::Where::in_front).collect();
    const bool sentences = are_sentences(out);
    // Days alone, and blocks of output below them: the times may stand there.
    const bool days = std::all_of(out.entries.begin(), out.entries.end(), [&](const Entry& each) {
      return each.only_day() && each.form != EntryForm::row && each.text.empty();
    });
    if (events_in(out) > 0 && !sentences && !days) {
      // A list whose items end with their times, but for some that begin with a day.
      if (events_in(out) * 3 > items_of(outline)) return out;
      untake(out);
      Entries behind = EntryCollector(outline, false, EntryCollector::Where::behind).collect();
      if (events_in(behind) > 2 && events_in(behind) > events_in(out) * 2) return behind;
      untake(behind);
      return EntryCollector(outline, false, EntryCollector::Where::in_front).collect();
    }
    if (events_in(out) > 0 && days) {
      untake(out);
      Entries found = EntryCollector(outline, false, EntryCollector::Where::quoted).collect();
      if (events_in(found) > events_in(out)) return found;
      untake(found);
      return EntryCollector(outline, false, EntryCollector::Where::in_front).collect();
    }
    untake(out);
    if (events_in(out) > 0) {
      out.entries.clear();
      return out;
    }
    for (const auto where : {EntryCollector::Where::behind, EntryCollector::Where::quoted}) {
      Entries found = EntryCollector(outline, false, where).collect();
      if (events_in(found) > 1) return found;
      untake(found);
    }
    // What sounded like the name of a timeline was none, where lists elsewhere begin with times.
    Entries found = EntryCollector(outline, true, EntryCollector::Where::in_front).collect();
    if (events_in(found) > 2) return found;
    untake(found);
    out.entries.clear();
    return out;
  }
  Entries out = EntryCollector(outline, true, EntryCollector::Where::in_front).collect();
  if (events_in(out) > 0 && !are_sentences(out)) return out;
  untake(out);
  Entries found = EntryCollector(outline, true, EntryCollector::Where::behind).collect();
  if (events_in(found) > 1) return found;
  untake(found);
  return out;
}

}  // namespace debrief::inline v0::markdown
