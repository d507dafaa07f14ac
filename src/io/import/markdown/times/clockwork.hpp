// From stamps as written to instants: the day carried forward, midnight crossed, the zone that holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/model/incident.hpp"
#include "io/import/markdown/doubts.hpp"
#include "io/import/markdown/timeline/entries.hpp"

namespace debrief::inline v0::markdown {

/// What is known of the days of a document before its timeline is read.
struct DayContext {
  std::optional<Date> day;
  std::optional<int> year;
  /// The year is the only one that the text names anywhere.
  bool year_assumed = false;
  /// The time that a field of the document gives for it.
  std::optional<Moment> moment;
  /// "CST", where that field says that it is UTC+8, and what it says.
  std::string abbreviation;
  std::optional<Zone> meant;
};

struct ReadTime {
  std::optional<Instant> at;
  std::optional<Instant> until;
  std::optional<Instant> not_before;
  std::optional<Instant> not_after;
  std::optional<Precision> precision;
  std::optional<std::int64_t> resolution_seconds;
};

/// The day with these numbers; nothing where there is none.
std::optional<Date> valid_date(int year, int month, int day);

/// Follows the times of a document in order.
class Clockwork {
 public:
  Clockwork(DayContext context, std::optional<Zone> zone, Doubts& doubts);

  /// Looks ahead: the first zone that any entry names holds where nothing else does, and so does a start of "T+5".
  void look_ahead(const std::vector<Entry>& entries);
  void take(const Statement& statement);
  /// A heading or line that sets the day for those below it.
  void begin_weekday(int weekday);
  /// From now on the days are read as standing newest first.
  void read_days_backwards() { backwards_ = true; }
  void take_day(const Entry& entry);
  ReadTime take(const Entry& entry, const std::string& pointer);
  /// A clock time in running prose.
  ReadTime take(const ClockInProse& clock, std::int64_t line, const std::string& pointer, const std::string& written);

  std::optional<Date> date_of(const WrittenDay& day);
  /// An instant outside the timeline ("Resolved 2024-04-18 16:13"); nothing where its day is not known.
  std::optional<Instant> instant_of(const Moment& moment, std::int64_t line, const std::string& pointer,
                                    const std::string& written);

 private:
  struct Place {
    std::int64_t line = 0;
    const std::string& pointer;
    const std::string& written;
    /// In a sentence, and not at an entry.
    bool in_prose = false;
  };

  /// A table between other entries tells the same hours once more: its clock is not theirs.
  void enter(EntryForm form);
  /// The day of a moment: its own, or the one that it is carried forward to.
  std::optional<Date> day_for(const Moment& moment, const Place& place);
  /// Goes on to a day, of which no clock time is known yet.
  void begin_day(const std::optional<Date>& day);
  /// A clock time on a day in the zone that holds, with doubts about the zone.
  Instant instant(const Date& date, const WrittenClock& clock, const std::optional<Zone>& zone, const Place& place);
  ReadTime read(const Moment& moment, const std::optional<Moment>& end, bool approximate, const Place& place);
  /// "T+5m".
  ReadTime read_since_start(const Moment& moment, const std::optional<Moment>& end, const Place& place);
  /// A day without a clock time, or several.
  ReadTime read_whole_day(const Moment& moment, const std::optional<Moment>& end, const Date& day, const Place& place);
  void read_range(const Moment& end, const Moment& begin, const Date& first_day, const Place& place, ReadTime& out);
  /// "12:40" and then "1:05", on a clock that says no more.
  bool is_afternoon(const WrittenClock& clock);
  /// What the stamp of an entry leaves in doubt.
  void report(const Entry& entry, const std::string& pointer);

  DayContext context_;
  Doubts& doubts_;
  ZoneClocks clocks_;
  std::optional<Zone> stated_zone_;
  std::optional<Zone> carried_zone_;
  std::optional<Zone> later_zone_;
  std::optional<Date> day_;
  bool day_is_for_all_ = false;
  /// "13/05" somewhere: "12/05" is the fifth month as well.
  bool day_first_ = false;
  /// The days stand newest first: a clock that goes back has not passed midnight.
  bool backwards_ = false;
  /// The day that the timeline says it is of: what it tells of earlier days does not move it.
  std::optional<Date> stated_day_;
  bool approximate_ = false;
  bool rolled_ = false;
  bool afternoon_ = false;
  std::optional<std::int32_t> last_clock_;
  /// Where the clock stood before a table beside the other entries.
  struct Stand {
    std::optional<Date> day;
    std::optional<std::int32_t> clock;
    bool rolled = false;
  };
  std::optional<Stand> beside_;
  bool in_table_ = false;
  std::optional<Instant> start_;
  /// The entry that was taken as the start where nothing says which it is.
  std::string start_assumed_;
};

}  // namespace debrief::inline v0::markdown
