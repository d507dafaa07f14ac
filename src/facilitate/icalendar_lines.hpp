// The lines of an iCalendar object (RFC 5545).
#pragma once

#include <string>
#include <string_view>

#include "debrief/core/instant.hpp"

namespace debrief::inline v0 {

/// A text value: backslash, semicolon, comma and line feed escaped, other control characters as spaces.
std::string ics_text(std::string_view text);

/// Adds a content line, folded at 75 octets without cutting a character in two.
void ics_line(std::string& out, std::string line);

/// A moment in UTC.
std::string ics_time(const Instant& at);

/// A number that the same text always gives, for identifiers.
std::string mark_of(std::string_view text);

}  // namespace debrief::inline v0
