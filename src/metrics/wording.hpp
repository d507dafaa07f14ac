// Words and numbers as the metrics write them. Private.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "debrief/metrics/definition.hpp"
#include "debrief/metrics/estimate.hpp"

namespace debrief::inline v0 {

/// "2024-06-30", in UTC.
std::string date_text(std::int64_t unix_seconds);

/// "2024-06-30T23:59:59Z".
std::string instant_text(std::int64_t unix_seconds);

/// "1 incident", "14 incidents".
std::string counted_incidents(std::int64_t count);

/// "missing_start" as "missing start".
std::string in_words(std::string_view name);

/// "Time to declare" as "time to declare".
std::string lower_first(std::string_view text);

/// "near misses" as "Near misses".
std::string upper_first(std::string_view text);

/// "95 % interval 7 to 31 min, order statistics"; an absent side as "no upper bound".
std::string interval_words(const ConfidenceInterval& interval, std::string_view unit);

/// "95 %".
std::string percent(double share);

/// "; counted in support hours 09:00 to 17:00, Europe/London"; nothing for the elapsed clock.
std::string clock_words(const MetricDefinition& definition);

/// How many columns a text takes: its code points.
std::size_t width_of(std::string_view text);

}  // namespace debrief::inline v0
