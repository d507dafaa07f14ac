// Times as other programs write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "debrief/core/instant.hpp"
#include "debrief/core/time_zone.hpp"

namespace debrief::inline v0::import_detail {

/// A time as it was understood.
struct ForeignTime {
  std::optional<Instant> instant;
  /// Resolution of the text: 60 where it has no seconds.
  std::int64_t resolution_seconds = 1;
  /// True when the text has no offset. Then the instant is there only where a zone was given.
  bool without_zone = false;
};

/// Reads RFC 3339 and what stands near it: a space or nothing between time and offset, "+0000", "+00", "UTC", "GMT", a
/// comma before the fraction, no seconds, slashes in the date. `zone` is for texts without an offset; null where it is
/// not known. Anything else gives nothing. Constant time.
ForeignTime read_foreign_time(std::string_view text, const TimeZone* zone);

/// A whole count of seconds since 1970, "1452837318" or "1452837318.000002"; the fraction is left out, for in the
/// formats that write it this way it is no time. Nothing for any other text.
std::optional<Instant> read_unix_seconds(std::string_view text);

Instant instant_of_unix(std::int64_t seconds);

/// The instant of a local time in a zone, with that zone's offset at that moment.
Instant instant_in_zone(const LocalTime& local, const TimeZone& zone);

/// A three-letter or full English month name, 1 to 12; 0 for any other text. Case does not matter.
int month_of(std::string_view name);

}  // namespace debrief::inline v0::import_detail
