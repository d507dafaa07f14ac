#include "metrics/wording.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

Instant instant_at(std::int64_t unix_seconds) {
  // Texts end with the year 9999; what lies beyond is shown as its end.
  constexpr std::int64_t first = -62135596800;
  constexpr std::int64_t last = 253402300799;
  Instant out;
  out.unix_seconds = std::clamp(unix_seconds, first, last);
  return out;
}

}  // namespace

std::string date_text(std::int64_t unix_seconds) {
  return text_of(local_date(instant_at(unix_seconds)));
}

std::string instant_text(std::int64_t unix_seconds) {
  return text_of(instant_at(unix_seconds));
}

std::string counted_incidents(std::int64_t count) {
  return counted(static_cast<std::size_t>(count), "incident", "incidents");
}

std::string in_words(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string lower_first(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

std::string upper_first(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string percent(double share) {
  return short_number(share * 100) + " %";
}

std::string interval_words(const ConfidenceInterval& interval, std::string_view unit) {
  std::string out = percent(interval.level) + " interval ";
  const std::string behind = unit.empty() ? "" : " " + std::string(unit);
  if (interval.lower && interval.upper) {
    out += short_number(*interval.lower) + " to " + short_number(*interval.upper) + behind;
  } else if (interval.lower) {
    out += "from " + short_number(*interval.lower) + behind + ", no upper bound";
  } else if (interval.upper) {
    out += "up to " + short_number(*interval.upper) + behind + ", no lower bound";
  }
  return out + ", " + interval.method;
}

std::string clock_words(const MetricDefinition& definition) {
  if (definition.clock == Clock::elapsed) return {};
  if (definition.clock == Clock::working_calendar) return "; counted in working days, " + definition.calendar.zone;
  const auto time_of_day = [](std::int64_t minutes) {
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minutes / 60) + ":" + two(minutes % 60);
  };
  return "; counted in support hours " + time_of_day(definition.support_hours.from_minute) + " to " +
         time_of_day(definition.support_hours.until_minute) + ", " + definition.calendar.zone;
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace debrief::inline v0
