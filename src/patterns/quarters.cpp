#include "patterns/quarters.hpp"

#include "debrief/core/instant.hpp"

namespace debrief::inline v0 {

std::int64_t calendar_quarter(std::int64_t unix_seconds) {
  Instant at;
  at.unix_seconds = unix_seconds;
  const Date date = local_date(at);
  return std::int64_t{date.year} * 4 + (date.month - 1) / 3;
}

std::int64_t quarter_begin(std::int64_t quarter) {
  const Date first{static_cast<std::int16_t>(quarter / 4), static_cast<std::uint8_t>(quarter % 4 * 3 + 1), 1};
  return days_between(Date{}, first) * 86400;
}

std::string quarter_text(std::int64_t quarter) {
  std::string year = std::to_string(quarter / 4);
  year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
  return year + "-Q" + std::to_string(quarter % 4 + 1);
}

}  // namespace debrief::inline v0
