// What a text says about the zone of its times: "All times are Central.", "Berlin time in here".
#include <algorithm>
#include <span>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/zones.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view about_times[] = {
    "all times",    "all timings", "times are",       "times in",        "time zone",
    "times listed", "times below", "timezone:",       "timezone is",     "local time (",
    "times given",  "times shown", "times here",      "times of this",   "times of the",
    "times quoted", "times used",  "times mentioned", "times throughout"};

/// The same without the word.
constexpr std::string_view about_clocks[] = {
    "stamps are",     "stamps in",         "all stamps",   "stamps below", "tz = ",      "tz: ",      "clock = ",
    "everything in ", "everything is in ", "hours are in", "clocks are",   "all in utc", "all is in "};

/// What stands beside the name of a place's time where it is that of the whole text.
constexpr std::string_view about_text[] = {"hours",      "clock ",   "below",    "in here",    "here is", "here are",
                                           "diary",      "stamps",   "we write", "we give",    "we use",  "given in",
                                           "written in", "noted in", "shown in", "reported in"};

bool holds_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) { return holds(text, each); });
}

/// True where the words before a zone are a time of day: "at 3 p.m. Chicago time" is one moment.
bool ends_in_clock(std::string_view before) {
  while (before.ends_with(' ') || before.ends_with('(') || before.ends_with('*')) before.remove_suffix(1);
  if (before.empty()) return false;
  const std::string end = lowered(before.substr(before.size() - std::min<std::size_t>(before.size(), 4)));
  return is_digit(end.back()) || end.ends_with("am") || end.ends_with("pm") || end.ends_with(".m.") ||
         end.ends_with("noon") || end.ends_with("ight");
}

/// "…, and they are Geneva time", "Berlin time in here".
std::optional<Zone> place_told(std::string_view sentence, std::string_view low) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] < 'A' || sentence[i] > 'Z' || (i > 0 && is_word(sentence[i - 1]))) continue;
    const auto zone = zone_at(sentence.substr(i));
    if (!zone || zone->zone.place.empty() || !lowered(sentence.substr(i, zone->length)).ends_with(" time")) continue;
    const std::string_view rest = sentence.substr(i + zone->length);
    const bool opens = i < 3 && (trimmed(rest).empty() || holds(rest.substr(0, 12), "here") || rest.starts_with(','));
    if ((opens || holds_any(low, about_text)) && !ends_in_clock(sentence.substr(0, i))) return zone->zone;
  }
  return std::nullopt;
}

/// "UTC in this section", "UTC throughout": a zone opens the sentence and holds for what follows.
std::optional<Zone> zone_opening(std::string_view sentence) {
  const auto zone = sentence.size() < 100 ? zone_at(sentence) : std::nullopt;
  if (!zone || zone->length < 3) return std::nullopt;
  const std::string_view rest = trimmed(sentence.substr(zone->length));
  for (const std::string_view words : WordList{"in this", "in here", "throughout", "unless", "everywhere", "below"}) {
    if (begins_with_word(rest, words)) return zone->zone;
  }
  return std::nullopt;
}

/// "A. Statement of Facts (Eastern Time)": a name with nothing but a zone in its brackets.
std::optional<Zone> zone_in_brackets(std::string_view sentence) {
  const std::size_t open =
      sentence.size() < 80 && sentence.ends_with(')') ? sentence.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const std::string_view inside = sentence.substr(open + 1, sentence.size() - open - 2);
  const auto zone = zone_at(inside);
  const bool name = std::none_of(sentence.begin(), sentence.begin() + static_cast<std::ptrdiff_t>(open), is_digit);
  return zone && zone->length == inside.size() && zone->length > 1 && name ? std::optional<Zone>(zone->zone)
                                                                           : std::nullopt;
}

}  // namespace

bool may_tell_zone(std::string_view line) {
  // One look at each byte: these letters stand in every name for what is told.
  for (std::size_t i = 0; i + 2 < line.size(); ++i) {
    switch (line[i]) {
      case 'i':
        if (line[i + 1] == 'm' && line[i + 2] == 'e') return true;
        break;
      case 'I':
        if (line[i + 1] == 'M' && line[i + 2] == 'E') return true;
        break;
      case 'U':
        if (line[i + 1] == 'T' && line[i + 2] == 'C') return true;
        break;
      case 'G':
        if (line[i + 1] == 'M' && line[i + 2] == 'T') return true;
        break;
      case 'T':
      case 't':
        if (line.substr(i, 2) == "TZ" || line.substr(i, 3) == "tz " || line.substr(i, 5) == "tamps") return true;
        break;
      case 'l':
        if (line.substr(i, 4) == "lock") return true;
        break;
      case 'v':
        if (line.substr(i, 12) == "verything in" || line.substr(i, 15) == "verything is in") return true;
        break;
      default:
        break;
    }
  }
  return false;
}

std::optional<Zone> zone_told(std::string_view text) {
  if (!may_tell_zone(text)) return std::nullopt;
  bool says = false;
  // "[!NOTE] UTC in this section."
  if (text.starts_with("[!")) text = text.substr(std::min(text.find(']') + 1, text.size()));
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && text[end] != '\n' &&
           !(first_of(text.substr(end, 1), ".!?") == 0 && (end + 1 == text.size() || text[end + 1] == ' ')))
      ++end;
    const std::string_view sentence = trimmed(text.substr(begin, end - begin));
    begin = end + 1;
    if (sentence.empty() || !may_tell_zone(sentence)) continue;
    const std::string low = lowered(sentence);
    if ((holds(low, "tim") && holds_any(low, about_times)) || holds_any(low, about_clocks)) {
      says = true;
      if (const auto zone = zone_in(sentence)) return zone;
    }
    if (const auto zone = place_told(sentence, low)) return zone;
    if (const auto zone = zone_opening(sentence)) return zone;
    if (const auto zone = zone_in_brackets(sentence)) return zone;
  }
  return says ? zone_in(text) : std::nullopt;
}

}  // namespace debrief::inline v0::markdown
