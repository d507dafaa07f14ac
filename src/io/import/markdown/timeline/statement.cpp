#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/frame_days.hpp"
#include "io/import/markdown/timeline/entries.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// Where a text in lower case says when its times begin to count: "T0 is", "(T-0 = ", "T = "; npos where it does not.
std::size_t start_named(std::string_view text) {
  for (const std::string_view name : WordList{"t0", "t-0", "t+0", "t+00:00", "t"}) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      if (at > 0 && is_word(text[at - 1])) continue;
      const std::string_view rest = trimmed(text.substr(at + name.size()));
      const bool word = name.size() > 1 && (begins_with_word(rest, "is") || begins_with_word(rest, "was"));
      const bool mark = rest.starts_with('=') || (name.size() > 1 && rest.starts_with(':'));
      if (word || mark || (at == 0 && name.size() > 1)) return at;
    }
  }
  return std::string_view::npos;
}

/// "day 2", "day 2 - recovery".
std::optional<int> nth_day_at(std::string_view text) {
  if (!begins_with_word(text, "day")) return std::nullopt;
  const std::string_view rest = trimmed(text.substr(3));
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  if (digits == 0 || digits > 2 || is_word_at(rest, digits) || rest.substr(digits).starts_with('/'))
    return std::nullopt;
  const int number = std::stoi(std::string(rest.substr(0, digits)));
  return number > 0 ? std::optional<int>(number) : std::nullopt;
}

/// "Sunday, 11th", "Sun 11": a day of the week and its number, nothing but a mark behind them.
std::optional<int> weekday_and_number(std::string_view words) {
  words = trimmed(words);
  const auto weekday = weekday_at(words);
  if (!weekday) return std::nullopt;
  std::string_view rest = words.substr(weekday->length);
  while (rest.starts_with(',') || rest.starts_with(' ')) rest.remove_prefix(1);
  if (begins_with_word(rest, "the")) rest = trimmed(rest.substr(3));
  const std::size_t digits = digits_at(rest);
  if (digits == 0 || digits > 2) return std::nullopt;
  const int day = number_of(rest.substr(0, digits));
  rest = rest.substr(digits);
  for (const std::string_view ending : WordList{"st", "nd", "rd", "th"}) {
    if (begins_with_word(rest, ending)) rest = rest.substr(2);
  }
  while (rest.starts_with('.') || rest.starts_with(':')) rest.remove_prefix(1);
  return trimmed(rest).empty() && day > 0 && day < 32 ? std::optional<int>(day) : std::nullopt;
}

/// "Tuesday", "MONDAY:", "Wednesday (holiday)": a day of the week written out, and nothing but a remark behind it.
std::optional<int> weekday_alone(std::string_view words) {
  words = trimmed(words);
  if (words.size() > 40) return std::nullopt;
  const auto weekday = weekday_at(words);
  if (!weekday || weekday->length < 6) return std::nullopt;
  std::string_view rest = trimmed(words.substr(weekday->length));
  while (rest.starts_with(':') || rest.starts_with('.')) rest = trimmed(rest.substr(1));
  const bool remark = rest.starts_with('(') && rest.ends_with(')');
  return rest.empty() || remark ? std::optional<int>(weekday->value) : std::nullopt;
}

/// "(Tuesday 12/14, all times PT)": two numbers that are a day where nothing but a day can stand.
std::optional<WrittenDay> bare_day_in(std::string_view words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_digit(words[i]) || (i > 0 && (is_word(words[i - 1]) || words[i - 1] == '/' || words[i - 1] == '.')))
      continue;
    std::size_t end = i;
    while (end < words.size() && (is_digit(words[end]) || words[end] == '/' || words[end] == '.')) ++end;
    const std::string_view token = words.substr(i, end - i);
    const bool pair = holds(token, "/") || (token.ends_with('.') && holds(token.substr(0, token.size() - 1), "."));
    if (pair && token.size() < 7) {
      const std::string text = std::string(token) + " 00:00";
      const auto day = day_at(text, nullptr);
      if (day && day->length == token.size()) return day->value;
    }
    i = end;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Statement> statement_of(std::string_view words, bool heading) {
  if (words.size() > 600) return std::nullopt;
  const std::string text = lowered(words);
  const bool about_times = holds(text, "times") || holds(text, "timings") || holds(text, "clock =") ||
                           holds(text, "local time") || holds(text, "time zone") || holds(text, "timezone") ||
                           holds(text, "timestamps") || holds(text, "time is") || holds(text, "all events");
  // "Written up: 2024-05-09".
  const std::size_t colon = text.substr(0, 30).find(':');
  const bool of_document = !heading && colon != std::string::npos && is_day_of_document(text.substr(0, colon));
  const auto days = of_document ? std::vector<WrittenDay>() : days_in(words);
  const std::size_t told = start_named(text);
  const bool start = told != std::string_view::npos;
  const bool dated = begins_with(text, "date") || begins_with(text, "on ") || begins_with(text, "day");
  // "UTC. Runs are named by their day, not by when they ran."
  const auto zone = zone_at(words);
  // "PT first, CET in parentheses".
  if (zone && begins_with_word(trimmed(words.substr(zone->length)), "first")) {
    Statement out;
    out.zone = zone->zone;
    return out;
  }
  // "All SGT, from the engine's log": what is all in one zone are the times.
  const auto all = begins_with(text, "all ") ? zone_at(words.substr(4)) : std::nullopt;
  if (all && all->length > 2) {
    Statement out;
    out.zone = all->zone;
    return out;
  }
  const auto told_zone = heading ? std::nullopt : zone_told(words);
  const bool zone_first = zone && zone->length > 2 && words.substr(zone->length).starts_with(". ");
  if (!heading && !about_times && !start && !dated && !zone_first && !told_zone && words.size() > 40)
    return std::nullopt;
  Statement out;
  if (zone_first) out.zone = zone->zone;
  if (!out.zone) out.zone = told_zone;
  if (!out.zone && (heading || about_times || words.size() < 40)) out.zone = zone_in(words);
  // "We give our local time, then UTC": the zone is that of the second time.
  if (out.zone && out.zone->universal && (holds(text, "local time, ") || holds(text, "local time and ")))
    out.zone.reset();
  if (!days.empty() && (heading || about_times || dated || words.size() < 40)) out.day = days.front();
  const std::string_view remark = heading ? remark_of(words) : std::string_view();
  if (!out.day && (remark.starts_with('(') || remark.starts_with('['))) out.day = bare_day_in(remark);
  // "17.11." on a line of its own.
  const bool short_day = words.size() < 12 || (words.size() < 20 && weekday_at(words));
  if (!out.day && short_day && bare_day_in(words)) out.day = bare_day_in(words);
  out.day_for_all = out.day && holds(text, "all events");
  out.approximate = about_times && holds(text, "approximat");
  if (start) {
    const auto clocks = clocks_in(words.substr(told));
    if (!clocks.empty()) {
      out.start = clocks.front().moment;
      if (!out.start->day && !days.empty()) out.start->day = days.front();
    }
  }
  if (!out.day && (heading || words.size() < 40)) out.nth_day = nth_day_at(text);
  if (!out.day && words.size() < 40) out.day_of_month = weekday_and_number(words);
  if (!out.day && !out.day_of_month && !out.nth_day) out.weekday = weekday_alone(words);
  if (!out.zone && !out.day && !out.nth_day && !out.day_of_month && !out.weekday && !out.approximate && !out.start)
    return std::nullopt;
  return out;
}

}  // namespace debrief::inline v0::markdown
