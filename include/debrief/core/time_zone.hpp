#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/instant.hpp"

namespace debrief::inline v0 {

/// A day and a time of day as a clock on the wall shows them.
struct LocalTime {
  Date date;
  std::int32_t second_of_day = 0;
  bool operator==(const LocalTime&) const = default;
};

/// The rules of a time zone, read once from the system's zone database.
///
/// Own reader of TZif files (RFC 8536, version 2 and later, with the rule that stands behind the last transition), so
/// that no further library is needed and dates beyond the table of the file come out right.
class DEBRIEF_EXPORT TimeZone {
 public:
  /// Coordinated Universal Time.
  TimeZone() = default;

  /// The zone of an IANA name such as "Europe/London"; "UTC" and "Z" need no database. Error: an unknown name.
  static Result<TimeZone> named(std::string_view name);

  /// The zone that a TZif file describes; for tests and for hosts with a database of their own.
  static Result<TimeZone> of_tzif(std::string_view bytes, std::string_view name);

  const std::string& name() const noexcept { return name_; }

  /// Seconds east of UTC at a moment.
  std::int32_t offset_seconds(std::int64_t unix_seconds) const noexcept;

  LocalTime local(std::int64_t unix_seconds) const noexcept;

  /// The moment of a local time. One that the clock skips is moved forward by what it skips; of one that the clock
  /// shows twice the earlier is meant.
  std::int64_t unix_seconds(const LocalTime& local) const noexcept;

  /// The same moment, written in this zone's offset (whole minutes).
  Instant in_zone(const Instant& instant) const noexcept;

 private:
  /// When a rule takes effect within a year: the n-th weekday of a month (5: the last), or a day of the year.
  struct Change {
    enum Form : std::uint8_t { month_week_day, day_without_leap, day_with_leap } form = month_week_day;
    std::int32_t month = 1, week = 1, day = 0, time = 7200;
  };
  struct Rule {
    bool known = false, has_summer = false;
    std::int32_t standard = 0, summer = 0;
    Change begins, ends;
  };
  static bool read_rule(std::string_view text, Rule& rule);
  static std::int64_t moment_of(const Change& change, std::int32_t year, std::int32_t offset);
  std::int32_t offset_by_rule(std::int64_t unix_seconds) const noexcept;

  std::string name_ = "UTC";
  std::vector<std::int64_t> transitions_;
  std::vector<std::int32_t> offsets_;  ///< one more than transitions: before the first, then after each
  Rule rule_;
};

/// Days from 1970-01-01 to a date, and back.
DEBRIEF_EXPORT std::int64_t days_of(const Date& date) noexcept;
DEBRIEF_EXPORT Date date_of_days(std::int64_t days) noexcept;

/// 0 for Monday to 6 for Sunday.
DEBRIEF_EXPORT int weekday_of(const Date& date) noexcept;

}  // namespace debrief::inline v0
