#include "debrief/core/time_zone.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t day_seconds = 86'400;

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
}

// Days of the civil calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
std::int64_t days_from_civil(std::int64_t y, std::int64_t m, std::int64_t d) {
  y -= m <= 2 ? 1 : 0;
  const std::int64_t era = floor_div(y, 400), yoe = y - era * 400;
  const std::int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146'097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719'468;
}

std::array<std::int64_t, 3> civil_from_days(std::int64_t z) {
  z += 719'468;
  const std::int64_t era = floor_div(z, 146'097), doe = z - era * 146'097;
  const std::int64_t yoe = (doe - doe / 1460 + doe / 36'524 - doe / 146'096) / 365;
  const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
  const std::int64_t d = doy - (153 * mp + 2) / 5 + 1, m = mp + (mp < 10 ? 3 : -9);
  return {yoe + era * 400 + (m <= 2 ? 1 : 0), m, d};
}

std::int64_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < size; ++i) out = out << 8U | static_cast<unsigned char>(bytes[at + i]);
  if (size == 4) return static_cast<std::int32_t>(static_cast<std::uint32_t>(out));
  return static_cast<std::int64_t>(out);
}

/// Takes a POSIX TZ text apart.
struct Scanner {
  std::string_view text;
  std::size_t at = 0;
  bool good = true;

  char peek() const { return at < text.size() ? text[at] : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at;
    return true;
  }
  void zone_name() {
    if (take('<')) {
      while (peek() != '\0' && peek() != '>') ++at;
      good = good && take('>');
      return;
    }
    const std::size_t start = at;
    while ((peek() >= 'A' && peek() <= 'Z') || (peek() >= 'a' && peek() <= 'z')) ++at;
    good = good && at - start >= 3;
  }
  std::int32_t number() {
    std::int32_t out = 0;
    const std::size_t start = at;
    while (peek() >= '0' && peek() <= '9' && at - start < 5) out = 10 * out + (text[at++] - '0');
    good = good && at > start;
    return out;
  }
  std::int32_t time() {
    const bool negative = take('-');
    if (!negative) take('+');
    std::int32_t out = 3600 * number();
    if (take(':')) out += 60 * number();
    if (take(':')) out += number();
    return negative ? -out : out;
  }
};

}  // namespace

std::int64_t days_of(const Date& date) noexcept {
  return days_from_civil(date.year, date.month, date.day);
}

Date date_of_days(std::int64_t days) noexcept {
  const auto [y, m, d] = civil_from_days(days);
  Date out;
  out.year = static_cast<std::int16_t>(y);
  out.month = static_cast<std::uint8_t>(m);
  out.day = static_cast<std::uint8_t>(d);
  return out;
}

int weekday_of(const Date& date) noexcept {
  const std::int64_t days = days_of(date) + 3;  // 1970-01-01 was a Thursday
  return static_cast<int>(days - floor_div(days, 7) * 7);
}

Result<TimeZone> TimeZone::named(std::string_view name) {
  TimeZone out;
  if (name == "UTC" || name == "Z" || name == "Etc/UTC") return out;
  const bool plain = !name.empty() && name.size() < 80 && name.front() != '/' && name.find("..") == name.npos &&
                     std::all_of(
                         name.begin(), name.end(),
                         [](char c) {
                           return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                  std::string_view("_+-/").find(c) != std::string_view::npos;
                         });
  if (plain) {
    for (const char* folder :
         {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/usr/share/lib/zoneinfo/", "/etc/zoneinfo/"}) {
      std::ifstream file(std::string(folder) + std::string(name), std::ios::binary);
      if (!file) continue;
      const std::string bytes(std::istreambuf_iterator<char>(file), {});
      if (!bytes.starts_with("TZif")) continue;
      return of_tzif(bytes, name);
    }
  }
  return Error{ErrorCode::not_found, std::string(name), "no such time zone is known here",
               "use a name of the IANA database such as Europe/London, or UTC"};
}

Result<TimeZone> TimeZone::of_tzif(std::string_view bytes, std::string_view name) {
  const Error damaged{ErrorCode::cannot_read, std::string(name), "the file of the time zone is damaged",
                      "reinstall the system's zone database"};
  constexpr std::size_t header = 44;
  if (bytes.size() < header || !bytes.starts_with("TZif") || bytes[4] < '2') return damaged;
  const auto count = [&](std::size_t start, std::size_t field) {
    return static_cast<std::size_t>(static_cast<std::uint32_t>(big_endian(bytes, start + 20 + 4 * field, 4)));
  };
  // Counts: UT indicators, standard indicators, leap seconds, transitions, types, characters.
  const auto body = [&](std::size_t start, std::size_t width) {
    return count(start, 3) * (width + 1) + count(start, 4) * 6 + count(start, 5) + count(start, 2) * (width + 4) +
           count(start, 1) + count(start, 0);
  };
  for (std::size_t field = 0; field < 6; ++field) {
    if (count(0, field) > 100'000) return damaged;
  }
  const std::size_t second = header + body(0, 4);
  if (bytes.size() < second + header || bytes.substr(second, 4) != "TZif") return damaged;
  const std::size_t transitions = count(second, 3), types = count(second, 4), at = second + header;
  if (transitions > 100'000 || types == 0 || types > 256 || count(second, 5) > 100'000 || count(second, 2) > 100'000 ||
      count(second, 1) > 256 || count(second, 0) > 256 || bytes.size() < at + body(second, 8)) {
    return damaged;
  }
  const std::size_t kinds = at + transitions * 8, records = kinds + transitions;
  const auto offset = [&](std::size_t type) {
    return static_cast<std::int32_t>(big_endian(bytes, records + type * 6, 4));
  };
  TimeZone out;
  out.name_ = name;
  out.offsets_.push_back(offset(0));
  for (std::size_t i = 0; i < transitions; ++i) {
    const auto type = static_cast<unsigned char>(bytes[kinds + i]);
    if (type >= types) return damaged;
    out.transitions_.push_back(big_endian(bytes, at + i * 8, 8));
    out.offsets_.push_back(offset(type));
  }
  if (!std::is_sorted(out.transitions_.begin(), out.transitions_.end())) return damaged;
  std::string_view footer = bytes.substr(at + body(second, 8));
  if (footer.size() >= 2 && footer.front() == '\n') {
    footer = footer.substr(1, footer.find('\n', 1) - 1);
    if (!footer.empty()) read_rule(footer, out.rule_);
  }
  return out;
}

bool TimeZone::read_rule(std::string_view text, Rule& rule) {
  Scanner in{text};
  Rule out;
  in.zone_name();
  out.standard = -in.time();
  if (in.peek() != '\0') {
    out.has_summer = true;
    in.zone_name();
    out.summer = out.standard + 3600;
    if (in.peek() != ',' && in.peek() != '\0') out.summer = -in.time();
    for (Change* change : {&out.begins, &out.ends}) {
      in.good = in.good && in.take(',');
      if (in.take('M')) {
        change->month = in.number();
        in.good = in.good && in.take('.');
        change->week = in.number();
        in.good = in.good && in.take('.');
        change->day = in.number();
        in.good = in.good && change->month >= 1 && change->month <= 12 && change->week >= 1 && change->week <= 5 &&
                  change->day <= 6;
      } else {
        change->form = in.take('J') ? Change::day_without_leap : Change::day_with_leap;
        change->day = in.number();
      }
      if (in.take('/')) change->time = in.time();
    }
  }
  out.known = in.good && in.peek() == '\0';
  if (out.known) rule = out;
  return out.known;
}

std::int64_t TimeZone::moment_of(const Change& change, std::int32_t year, std::int32_t offset) {
  std::int64_t day = 0;
  if (change.form == Change::month_week_day) {
    const std::int64_t first = days_from_civil(year, change.month, 1);
    const std::int64_t next =
        change.month == 12 ? days_from_civil(year + 1, 1, 1) : days_from_civil(year, change.month + 1, 1);
    const std::int64_t weekday = (first + 4) - floor_div(first + 4, 7) * 7;  // 0 for Sunday
    day = first + (change.day - weekday + 7) % 7 + 7 * (change.week - 1);
    while (day >= next) day -= 7;
  } else {
    const std::int64_t first = days_from_civil(year, 1, 1);
    const bool leap = days_from_civil(year + 1, 1, 1) - first == 366;
    day = change.form == Change::day_with_leap ? first + change.day
                                               : first + change.day - 1 + (leap && change.day >= 60 ? 1 : 0);
  }
  return day * day_seconds + change.time - offset;
}

std::int32_t TimeZone::offset_by_rule(std::int64_t unix_seconds) const noexcept {
  if (!rule_.has_summer) return rule_.standard;
  const auto year =
      static_cast<std::int32_t>(civil_from_days(floor_div(unix_seconds + rule_.standard, day_seconds))[0]);
  const std::int64_t begins = moment_of(rule_.begins, year, rule_.standard);
  const std::int64_t ends = moment_of(rule_.ends, year, rule_.summer);
  const bool summer =
      begins < ends ? unix_seconds >= begins && unix_seconds < ends : unix_seconds >= begins || unix_seconds < ends;
  return summer ? rule_.summer : rule_.standard;
}

std::int32_t TimeZone::offset_seconds(std::int64_t unix_seconds) const noexcept {
  if (offsets_.empty()) return 0;
  const auto after = std::upper_bound(transitions_.begin(), transitions_.end(), unix_seconds);
  if (after == transitions_.end() && rule_.known) return offset_by_rule(unix_seconds);
  return offsets_[static_cast<std::size_t>(after - transitions_.begin())];
}

LocalTime TimeZone::local(std::int64_t unix_seconds) const noexcept {
  const std::int64_t wall = unix_seconds + offset_seconds(unix_seconds);
  const std::int64_t day = floor_div(wall, day_seconds);
  return {date_of_days(day), static_cast<std::int32_t>(wall - day * day_seconds)};
}

std::int64_t TimeZone::unix_seconds(const LocalTime& local_time) const noexcept {
  const std::int64_t wall = days_of(local_time.date) * day_seconds + local_time.second_of_day;
  // The offsets a day before and a day after bracket any change; the larger one gives the earlier moment.
  const std::int32_t before = offset_seconds(wall - day_seconds), after = offset_seconds(wall + day_seconds);
  const std::int64_t earlier = wall - std::max(before, after), later = wall - std::min(before, after);
  if (earlier + offset_seconds(earlier) == wall) return earlier;
  if (later + offset_seconds(later) == wall) return later;
  return wall - before;  // skipped: as if the clock had not been put forward yet
}

Instant TimeZone::in_zone(const Instant& instant) const noexcept {
  Instant out = instant;
  const std::int32_t offset = offset_seconds(instant.unix_seconds);
  out.offset_minutes = static_cast<std::int16_t>(offset / 60);
  out.offset_form = offsets_.empty() ? OffsetForm::zulu : OffsetForm::numeric;
  return out;
}

}  // namespace debrief::inline v0
