// How entries are collected: part by part, each told from what belongs to the entry above it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/timeline/entries.hpp"
#include "io/import/markdown/timeline/event_table.hpp"

namespace debrief::inline v0::markdown {

/// Cheap test before any parsing: no stamp begins without one of these near the front.
bool may_hold_stamp(std::string_view text);

/// "Update #1 at 2031-05-12 23:15 EDT", with what it says behind a colon or below: a few words, then a day and a clock.
std::optional<Stamp> stamp_of_update(std::string_view words);

/// What stands above or before the time that signs a paragraph.
std::string signed_words(const std::vector<Line>& lines);

/// Collects the entries of one outline. Linear in it.
class EntryCollector {
 public:
  /// Where entries are looked for: at the beginning of blocks, at their end, in what is quoted or stands as code.
  enum class Where : std::uint8_t { in_front, behind, quoted };

  EntryCollector(Outline& outline, bool everywhere, Where where);
  /// The entries of the outline; to be called once.
  Entries collect();

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// True for a part in which entries are looked for.
  bool belongs(const Part& part) const;
  /// The entry that what follows may belong to; null where there is none.
  Entry* current() { return current_ == none ? nullptr : &out_.entries[current_]; }
  /// Gives the part at hand to the entry above it, where it belongs to one.
  void attach();
  /// A stamp at the beginning of some words; where the whole timeline has none there, at their end.
  std::optional<Stamp> stamp_of(std::string_view words) const;
  /// True in a list of which two or more items begin with a time or a day.
  bool in_stamped_list() const;
  /// True where two items of three in its section do.
  bool mostly_stamped() const;
  /// The next item stands further in and begins with a clock time.
  bool stands_above_clock() const;
  /// How many items of each section begin with a clock time or a day with its year.
  void count_stamped_items();
  /// True in a timeline whose times have dots and no colons: "9.56", "10.05".
  bool writes_dots() const;
  /// True in a timeline whose times are four digits alone: "0905", "1430".
  bool writes_four_digits() const;
  /// A new entry, which is the current one from here on.
  Entry& add(EntryForm form, const Stamp& stamp, std::int64_t line);
  /// A form that nobody filled in, or a time that nobody knew and no day: no event.
  /// True where an entry or a statement before has told a day.
  bool knows_day() const;
  bool unusable(const Stamp& stamp, std::string words, std::int64_t line, bool only_here = false);
  /// Keeps what some words say about all the times below them.
  void state(std::string_view words, bool heading, std::int64_t line);
  /// "> UTC in this section." of a part that is no entry: the zone of the entries below it.
  void state_zone(const Part& part);
  /// "It was the evening of Sunday, 7 July 2024." before the first entry.
  void state_sentence(std::string_view words, std::int64_t line);
  /// A heading outside a timeline that is a day, or has one with its year, says the day of the entries below it; a zone
  /// behind its name is theirs.
  void state_heading(std::string_view words, std::int64_t line);
  /// "## October 21, 2025 - Overload" above "**Timeline:**" says the day.
  void state_day_around(const Section& section);
  /// True for a heading that begins a timeline below another heading than the one before: that of another incident.
  bool begins_another(const Section& section);
  /// A heading that begins with a time; another may say something about all times below it.
  void heading(Part& part);
  /// True below a heading that is an entry itself: all that stands there belongs to it, unless it is a phase.
  bool in_timed_heading();
  /// True where items below the heading have times of their own: "### 22:00-23:00: Detection" above "- 22:05 alert".
  bool is_phase();
  /// An item that begins with a time; any other belongs to the entry above it.
  void item(Part& part);
  /// True where the section ends or another time follows: a time alone there is no entry.
  bool says_nothing_below() const;
  /// The lines of a paragraph that begin with a time, each with the lines up to the next.
  void paragraph(Part& part);
  /// The stamp of a part that is "Time: 10:05" and the first below its heading, which says what happened.
  std::optional<Stamp> field_of_heading(std::size_t part) const;
  /// The stamp that alone is the last line of a paragraph, below what happened then.
  std::optional<Stamp> signature_of(const Part& part) const;
  /// How many headings have a time as a field, and how many paragraphs are signed with one.
  void count_fields_and_signatures();
  /// A table of events, a row each.
  void table(Part& part);
  /// A row that holds a day and nothing else is the day of the rows below it: "| 5/3 | |".
  bool sets_day(const EventRow& row);
  /// True for a day with a part of it and nothing else: "2024-05-03 evening:".
  static bool names_part_of_day(const Entry& entry);
  /// True for an entry that has nothing but "See https://…" below it.
  bool only_points(const Entry& entry) const;
  /// Days that stand alone set the day for what follows; days with a story of their own are events.
  /// "### 1:42-1:59 PM" above "1:45 …": what a heading says of the half of the day holds for the items below it.
  void carry_halves();
  /// "4:10 p.m.", "5:50ish", "6:02 p.m.": the half that the one before has, where nearly all have one.
  void lend_halves();
  void find_day_markers();

  Outline& outline_;
  bool everywhere_;
  bool behind_;
  bool quoted_;
  bool dotted_ = false;
  bool four_digits_ = false;
  /// Paragraphs that begin with "At" or "On", a day with its year and a clock.
  std::size_t full_sentences_ = 0;
  /// The last section that was looked at for times of its own, and whether it has them.
  std::size_t phase_section_ = none;
  bool phase_ = false;
  /// The heading around the last timeline, 0 where there is none.
  std::size_t around_ = 0;
  std::size_t fields_ = 0;
  std::size_t signatures_ = 0;
  /// Paragraphs since the last one that was signed, in its section.
  std::vector<std::size_t> unsigned_;
  std::size_t signed_section_ = none;
  std::vector<std::size_t> stamped_items_;
  std::vector<std::size_t> items_;
  /// Lines that begin with "T+5m" and the like.
  std::size_t counted_lines_ = 0;
  Entries out_;
  std::size_t at_ = 0;
  std::size_t current_ = none;
};

}  // namespace debrief::inline v0::markdown
