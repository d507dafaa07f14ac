// Quarters of the calendar, in UTC. Private.
#pragma once

#include <cstdint>
#include <string>

namespace debrief::inline v0 {

/// Quarters since the year 0.
std::int64_t calendar_quarter(std::int64_t unix_seconds);

/// Its first second, since 1970.
std::int64_t quarter_begin(std::int64_t quarter);

/// "2024-Q1".
std::string quarter_text(std::int64_t quarter);

}  // namespace debrief::inline v0
