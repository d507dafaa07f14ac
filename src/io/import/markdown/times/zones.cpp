#include "io/import/markdown/times/zones.hpp"

#include <algorithm>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/zone_names.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "+2", "-07", "+02:00", "+0530" at the beginning of a text.
struct Offset {
  std::int16_t minutes = 0;
  std::size_t length = 0;
};

std::optional<Offset> offset_at(std::string_view text, bool bare_hours) {
  bool west = text.starts_with('-');
  std::size_t at = 1;
  if (text.starts_with("−")) {
    west = true;
    at = 3;
  } else if (!west && !text.starts_with('+')) {
    return std::nullopt;
  }
  std::size_t digits = 0;
  while (at + digits < text.size() && digits < 5 && is_digit(text[at + digits])) ++digits;
  const auto number = [&](std::size_t from, std::size_t count) {
    int out = 0;
    for (std::size_t i = 0; i < count; ++i) out = out * 10 + (text[from + i] - '0');
    return out;
  };
  int minutes = 0;
  std::size_t length = at + digits;
  if (digits == 4) {
    minutes = number(at, 2) * 60 + number(at + 2, 2);
  } else if (digits == 1 || digits == 2) {
    minutes = number(at, digits) * 60;
    const bool colon =
        length + 2 < text.size() && text[length] == ':' && is_digit(text[length + 1]) && is_digit(text[length + 2]);
    if (!colon && !bare_hours) return std::nullopt;
    if (colon) {
      minutes += number(length + 1, 2);
      length += 3;
    }
  } else {
    return std::nullopt;
  }
  // No clock differs from UTC by odd minutes, or lies further west than -12:00: "09:40-09:42" and "13:58:33-14:00" are
  // ranges.
  if (minutes > (west ? 12 : 14) * 60 || minutes % 15 != 0 || is_word_at(text, length)) return std::nullopt;
  if (length + 1 < text.size() && text[length] == ':' && is_digit(text[length + 1])) return std::nullopt;
  return Offset{static_cast<std::int16_t>(west ? -minutes : minutes), length};
}

ZoneReading reading_of(Zone zone, std::string_view text, std::size_t length) {
  zone.written = std::string(text.substr(0, length));
  return {std::move(zone), length};
}

/// " (UTC+8)", ", UTC+8", " / +08:00" right behind an abbreviation of several meanings: the one that is meant.
std::optional<Zone> offset_behind(std::string_view text) {
  const std::size_t at = text.substr(0, 6).find_first_not_of(" (,/=:");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const std::string_view here = text.substr(at);
  const bool named = here.starts_with("UTC") || here.starts_with("GMT");
  const std::string_view number = named ? here.substr(3) : here;
  const auto offset = offset_at(number, named);
  if (!offset) return std::nullopt;
  Zone zone;
  zone.offset_minutes = offset->minutes;
  zone.written = here.substr(0, (named ? 3 : 0) + offset->length);
  return zone;
}

/// "Eastern", "Pacific Standard Time", "Central European Summer Time", "ET".
std::optional<ZoneReading> place_at(std::string_view text) {
  const char first = lower(text.front());
  for (const Place& each : places()) {
    if (each.words.front() != first || !begins_with(text, each.words)) continue;
    const bool letters = each.words.size() == 2;
    if (letters && (text[0] < 'A' || text[0] > 'Z' || text[1] < 'A' || text[1] > 'Z')) continue;
    // "South Africa Time" and "South African Time".
    std::size_t length = each.words.size();
    if (!letters && text.substr(length).starts_with('n')) ++length;
    if (is_word_at(text, length)) continue;
    Zone zone;
    zone.place = each.place;
    std::string_view rest = text.substr(length);
    const auto word = [&](std::string_view wanted) {
      if (!begins_with_word(trimmed(rest), wanted)) return false;
      const std::size_t spaces = rest.find_first_not_of(" \t");
      length += spaces + wanted.size();
      rest = text.substr(length);
      return true;
    };
    if (word("standard")) zone.offset_minutes = static_cast<std::int16_t>(each.standard);
    if (word("daylight") || word("summer")) zone.offset_minutes = static_cast<std::int16_t>(each.summer);
    const bool time = word("time");
    // "Eastern" alone may be any word; two letters in capitals may not.
    if (!time && !letters && each.words != "eastern" && each.words != "pacific") continue;
    return reading_of(std::move(zone), text, length);
  }
  return std::nullopt;
}

std::optional<ZoneReading> iana_at(std::string_view text) {
  static constexpr std::string_view continents[] = {"Europe/",  "America/",  "Asia/", "Australia/", "Africa/",
                                                    "Pacific/", "Atlantic/", "Etc/",  "US/"};
  if (!holds(text.substr(0, 10), "/")) return std::nullopt;
  for (const std::string_view continent : continents) {
    if (!text.starts_with(continent)) continue;
    std::size_t length = continent.size();
    while (length < text.size() && length < 40 &&
           (is_letter(text[length]) || text[length] == '_' || text[length] == '/' || text[length] == '-')) {
      ++length;
    }
    for (const std::string_view name : known_places()) {
      if (text.substr(0, length) != name) continue;
      Zone zone;
      zone.place = name;
      return reading_of(std::move(zone), text, length);
    }
  }
  return std::nullopt;
}

/// "Oslo time", "Buenos Aires time": a city of the zone database, or one that goes by its clocks.
std::optional<ZoneReading> city_at(std::string_view text) {
  if (text.front() < 'A' || text.front() > 'Z') return std::nullopt;
  const std::size_t time = text.substr(0, 32).find(" time");
  if (time == std::string_view::npos || is_word_at(text, time + 5)) return std::nullopt;
  const std::string_view place = place_of_city(text.substr(0, time));
  if (place.empty()) return std::nullopt;
  Zone zone;
  zone.place = place;
  return reading_of(std::move(zone), text, time + 5);
}

}  // namespace

std::optional<ZoneReading> zone_at(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if ((text[0] == 'Z' || text[0] == 'z') && !is_word_at(text, 1)) {
    if (text.size() > 1 && text[1] == '\'') return std::nullopt;
    Zone zone;
    zone.offset_minutes = std::int16_t{0};
    zone.universal = true;
    return reading_of(std::move(zone), text, 1);
  }
  // "8:55 AM +UTC".
  if (text.starts_with("+UTC") || text.starts_with("+GMT")) {
    auto named = zone_at(text.substr(1));
    if (named) ++named->length;
    return named;
  }
  if (const auto offset = offset_at(text, false)) {
    Zone zone;
    zone.offset_minutes = offset->minutes;
    return reading_of(std::move(zone), text, offset->length);
  }
  if (!is_letter(text[0])) return std::nullopt;
  std::size_t length = 0;
  while (length < text.size() && is_letter(text[length])) ++length;
  std::string name(text.substr(0, length));
  if (name == "utc" || name == "Utc" || name == "gmt") name = name.front() == 'g' ? "GMT" : "UTC";
  if (name == "Zulu" || name == "ZULU") name = "UTC";
  if (begins_with_word(text, "coordinated universal time")) {
    length = 26;
    name = "UTC";
  } else if (begins_with_word(text, "greenwich mean time")) {
    length = 19;
    name = "GMT";
  }
  // "01:31 UT", as astronomers write it.
  if (name == "UT" && !(length < text.size() && (is_digit(text[length]) || text[length] == '+' || text[length] == '-')))
    name = "UTC";
  if (const Abbreviation* each = abbreviation_of(name)) {
    Zone zone;
    zone.offset_minutes = static_cast<std::int16_t>(each->minutes);
    zone.place = each->place;
    zone.otherwise = each->otherwise;
    zone.universal = each->name == "UTC";
    if (name == "UTC" || name == "GMT") {
      const std::string_view rest = text.substr(length);
      const std::size_t space = rest.starts_with(' ') ? 1 : 0;
      if (const auto offset = offset_at(rest.substr(space), true)) {
        zone.offset_minutes = offset->minutes;
        zone.universal = false;
        length += space + offset->length;
      }
    }
    if (length < text.size() && (is_digit(text[length]) || text[length] == '_')) return std::nullopt;
    // "PST/PDT": whichever of the two the season says.
    if (text.substr(length).starts_with('/') && !zone.place.empty()) {
      std::size_t end = length + 1;
      while (end < text.size() && is_letter(text[end])) ++end;
      const Abbreviation* other = abbreviation_of(text.substr(length + 1, end - length - 1));
      if (other != nullptr && other->place == each->place && other->minutes != each->minutes) {
        zone.offset_minutes.reset();
        zone.otherwise = {};
        length = end;
      }
    }
    return reading_of(std::move(zone), text, length);
  }
  if (auto place = place_at(text)) return place;
  if (auto city = city_at(text)) return city;
  return iana_at(text);
}

std::optional<Zone> zone_in(std::string_view sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool starts = i == 0 || !is_word(sentence[i - 1]);
    // "(+0200)", "(Z)", "(local time, -04:00)": an offset or a letter alone is a zone at the end of a bracket.
    const bool bracket = i > 0 && sentence[i - 1] == '(';
    const bool offset = i > 0 && (bracket || sentence[i - 1] == ' ') && (sentence[i] == '+' || sentence[i] == '-');
    if (!starts || (!is_letter(sentence[i]) && !offset)) continue;
    const std::string_view here = sentence.substr(i);
    if (const auto zone = zone_at(here)) {
      // One letter or a word in small letters in running prose is no zone.
      const bool closed = here.substr(zone->length).starts_with(')');
      // "Log of events, Z".
      const bool last = here == "Z" && i > 1 && sentence[i - 2] == ',';
      if (offset ? closed : zone->length > 1 || (bracket && closed) || last) {
        const auto meant = zone->zone.otherwise.empty() ? std::nullopt : offset_behind(here.substr(zone->length));
        return meant ? *meant : zone->zone;
      }
    }
    // "(Central)" in the heading of a timeline, "All times central.": a word that is a zone only there.
    std::size_t length = 0;
    while (length < here.size() && is_letter(here[length])) ++length;
    const bool alone = bracket && here.substr(length).starts_with(')');
    // "All times are Central", "times below are in Mountain".
    const std::string_view before = sentence.substr(i > 24 ? i - 24 : 0, std::min<std::size_t>(i, 24));
    const std::size_t times = lowered(before).rfind("times ");
    const bool told = times != std::string::npos && first_of(before.substr(times), ".,;:") == before.size() - times;
    const bool candidate = begins_with_word(here, "central") || begins_with_word(here, "mountain");
    if (!candidate || (!alone && !told)) continue;
    if (auto zone = place_at(std::string(here.substr(0, length)) + " time")) {
      zone->zone.written = here.substr(0, length);
      return zone->zone;
    }
  }
  return std::nullopt;
}

}  // namespace debrief::inline v0::markdown
