// Time zones as people write them: "UTC", "PST", "UTC+2", "Eastern", "Europe/London".
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "debrief/core/time_zone.hpp"

namespace debrief::inline v0::markdown {

struct Zone {
  /// As written, without brackets.
  std::string written;
  /// What it says literally: PST is -08:00 in June too. Absent where only a place is named ("Eastern").
  std::optional<std::int16_t> offset_minutes;
  /// The IANA zone whose clocks it means, where that is known: to find what a place's clocks showed, and whether an
  /// abbreviation was in force.
  std::string_view place;
  /// "Z" and "UTC", which are written "Z" in an instant.
  bool universal = false;
  /// What else the abbreviation stands for, for a person; empty where it has one meaning.
  std::string_view otherwise;
};

/// A zone at the beginning of `text`, and how many bytes it takes; nothing where none stands there.
struct ZoneReading {
  Zone zone;
  std::size_t length = 0;
};
std::optional<ZoneReading> zone_at(std::string_view text);

/// The first zone named anywhere in a sentence such as "All times are in PST (UTC-8)".
std::optional<Zone> zone_in(std::string_view sentence);

/// The zone that a paragraph says its times are in: "All times are Central.", "Berlin time in here", "UTC throughout".
std::optional<Zone> zone_told(std::string_view text);

/// Cheap test of one line of it.
bool may_tell_zone(std::string_view line);

/// The offset of a wall clock's time in the zone, and whether the abbreviation was in force that day.
struct OffsetReading {
  std::int16_t minutes = 0;
  bool in_force = true;
  /// The offset that the place's clocks had, where it differs.
  std::int16_t clocks_had = 0;
};

/// The clocks of places, each read once.
class ZoneClocks {
 public:
  /// Where the zone database does not know the place, what the abbreviation says holds.
  OffsetReading offset(const Zone& zone, const Date& date, std::int32_t second_of_day);

 private:
  const TimeZone* place(std::string_view name);

  std::map<std::string, std::optional<TimeZone>, std::less<>> known_;
};

}  // namespace debrief::inline v0::markdown
