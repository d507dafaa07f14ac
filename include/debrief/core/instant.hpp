#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// How an instant's offset from UTC was written. "Z" and "+00:00" are the same moment; RFC 9557 gives only the second
/// a preferred local time, and "-00:00" says that the local time is unknown. All three survive a round trip.
enum class OffsetForm : std::uint8_t { zulu, numeric, unknown };

/// A moment with the offset it was written in: RFC 3339 text, kept exactly.
///
/// Years 0001 to 9999, up to nine fractional digits, offsets of whole minutes up to 23:59. `unix_seconds` counts from
/// 1970-01-01T00:00:00Z without leap seconds and may be negative. Equality compares what was written, so two instants
/// may differ and still be the same moment: compare moments with seconds_between() or is_before().
struct Instant {
  std::int64_t unix_seconds = 0;
  std::int32_t nanoseconds = 0;
  std::int16_t offset_minutes = 0;
  std::uint8_t fraction_digits = 0;
  OffsetForm offset_form = OffsetForm::zulu;
  bool operator==(const Instant&) const = default;
};

/// What was wrong with a text that should be an instant, and what was understood all the same.
struct InstantReading {
  std::optional<Instant> instant;
  /// Empty when the text is a plain RFC 3339 instant. Otherwise the complaint, ready for a person; `instant` may
  /// still be there (a leap second is read as second 59, a lower-case "t" or a space is understood).
  std::string complaint;
  std::string suggestion;
};

/// Reads RFC 3339. Never guesses an offset: a text without one gives no instant.
DEBRIEF_EXPORT InstantReading read_instant(std::string_view text);

/// The instant of a well-formed RFC 3339 text; nothing for anything that read_instant() complains about.
DEBRIEF_EXPORT std::optional<Instant> instant_of(std::string_view text);

/// RFC 3339 text in the instant's own offset, with as many fractional digits as were written.
DEBRIEF_EXPORT std::string text_of(const Instant& instant);

/// Whole seconds from one moment to another, rounded towards minus infinity; negative when `to` is earlier.
DEBRIEF_EXPORT std::int64_t seconds_between(const Instant& from, const Instant& to) noexcept;

/// True when `first` is a strictly earlier moment than `second`, whatever their offsets.
DEBRIEF_EXPORT bool is_before(const Instant& first, const Instant& second) noexcept;

/// A day of the proleptic Gregorian calendar, without a time: due dates and the like.
struct Date {
  std::int16_t year = 1970;
  std::uint8_t month = 1;
  std::uint8_t day = 1;
  bool operator==(const Date&) const = default;
  auto operator<=>(const Date&) const = default;
};

/// Reads "YYYY-MM-DD", years 0001 to 9999; nothing for any other text or a day that does not exist.
DEBRIEF_EXPORT std::optional<Date> date_of(std::string_view text);

/// "YYYY-MM-DD".
DEBRIEF_EXPORT std::string text_of(const Date& date);

/// The local day of an instant, in its own offset.
DEBRIEF_EXPORT Date local_date(const Instant& instant) noexcept;

/// Days from one date to another; negative when `to` is earlier.
DEBRIEF_EXPORT std::int64_t days_between(const Date& from, const Date& to) noexcept;

}  // namespace debrief::inline v0
