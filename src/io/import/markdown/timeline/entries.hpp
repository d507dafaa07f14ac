// The entries of a timeline in whatever layout they stand: headings, bullets, rows, lines.
#pragma once

#include <string>
#include <vector>

#include "io/import/markdown/outline/sections.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

enum class EntryForm : std::uint8_t { heading, item, row, line };

struct Entry {
  EntryForm form = EntryForm::line;
  Moment begin;
  std::optional<Moment> end;
  bool approximate = false;
  bool unknown_clock = false;
  /// "At 10:05 …" on a line of its own: a sentence rather than an entry.
  bool led = false;
  std::vector<StampDoubt> doubts;
  std::string time_as_written;
  /// What stands beside the stamp, in plain words.
  std::string text;
  /// Cells of other columns and lines that belong to it, as written.
  std::vector<std::string> remarks;
  std::string who;
  std::string phase;
  std::vector<Link> links;
  /// Parts of the outline that stand below it.
  std::vector<std::size_t> body;
  std::int64_t line = 0;
  std::size_t section = 0;
  /// Headings: their level; items: their depth.
  int level = 0;
  /// Sets the day for those that follow; no event itself.
  bool sets_day = false;

  bool only_day() const { return !begin.clock && !begin.since_start && !unknown_clock; }
};

/// What a timeline says about all of its times.
struct Statement {
  std::optional<Zone> zone;
  std::optional<WrittenDay> day;
  /// "Day 2": counted from the day of the incident.
  std::optional<int> nth_day;
  /// "Sunday, 11th": of the month that is nearest.
  std::optional<int> day_of_month;
  /// "Tuesday" alone: the next day with that name, the one at hand included.
  std::optional<int> weekday;
  /// "All events happened on …": other days of single entries do not carry over.
  bool day_for_all = false;
  bool approximate = false;
  /// The timeline of another incident: days do not go on from the one before.
  bool afresh = false;
  /// "T0 is 14:03 UTC".
  std::optional<Moment> start;
  /// Index of the first entry that it holds for.
  std::size_t before_entry = 0;
  std::int64_t line = 0;
};

struct Entries {
  std::vector<Entry> entries;
  std::vector<Statement> statements;
  /// Entries that nobody filled in, or whose time nobody knew, in plain words.
  struct Unread {
    std::string words;
    std::int64_t line = 0;
    std::size_t section = 0;
    /// It stands nowhere else: a row of a table that was used.
    bool only_here = false;
    bool form = false;
  };
  std::vector<Unread> unread;
  /// Parts of the outline that lost lines to the entries, with the lines that they had.
  std::vector<std::pair<std::size_t, std::vector<Line>>> shortened;
};

/// The entries of the sections that are timelines; where the document names none, those anywhere that begin with a
/// clock time. Marks what it used in `outline`. Linear in the document.
Entries entries_of(Outline& outline);

/// What a sentence says about the times below it.
std::optional<Statement> statement_of(std::string_view words, bool heading);

}  // namespace debrief::inline v0::markdown
