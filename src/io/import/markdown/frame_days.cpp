#include "io/import/markdown/frame_days.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <tuple>
#include <utility>

#include "debrief/core/time_zone.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// The days that a file's name or a title holds: "2025-05-12-…", "20131118-…", "2023-04__04-25-…".
std::vector<WrittenDay> days_of_name(std::string_view name) {
  std::string spaced(name);
  for (char& c : spaced) {
    if (c == '_') c = ' ';
  }
  // A day at the beginning of a name is followed by the rest of the name without a space.
  for (std::size_t i = 0; i + 10 < spaced.size(); ++i) {
    const bool iso = is_digit(spaced[i]) && spaced[i + 4] == '-' && spaced[i + 7] == '-' && spaced[i + 10] == '-';
    if (iso) spaced[i + 10] = ' ';
  }
  for (std::size_t i = 0; i + 8 < spaced.size(); ++i) {
    const bool digits = std::all_of(spaced.begin() + static_cast<std::ptrdiff_t>(i),
                                    spaced.begin() + static_cast<std::ptrdiff_t>(i) + 8, is_digit);
    if (digits && spaced[i + 8] == '-') spaced[i + 8] = ' ';
  }
  return days_in(spaced);
}

std::optional<int> year_in(std::string_view text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (i > 0 && is_digit(text[i - 1])) continue;
    if (!is_digit(text[i]) || !is_digit(text[i + 1]) || !is_digit(text[i + 2]) || !is_digit(text[i + 3])) continue;
    if (i + 4 < text.size() && is_digit(text[i + 4])) continue;
    const int year =
        (text[i] - '0') * 1000 + (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0');
    if (year >= 1990 && year <= 2099) return year;
  }
  return std::nullopt;
}

std::optional<Date> date_of(const WrittenDay& day, std::optional<int> year) {
  const std::optional<int> own = day.year ? day.year : year;
  if (!own || *own > 9999) return std::nullopt;
  const auto two = [](int number) {
    return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  };
  return debrief::date_of(std::to_string(*own) + "-" + two(day.month) + "-" + two(day.day));
}

bool prose_role(Role role) {
  return role == Role::none || role == Role::summary || role == Role::impact || role == Role::account;
}

/// What a part says, without its lines about the document.
std::string account_of(const Draft& draft, const Part& part) {
  std::vector<Line> lines;
  for (const Line& line : part.block.lines) {
    const std::size_t colon = line.text.substr(0, 30).find(':');
    // "Page owner: Wim, last edit by Petra 2024-05-06"
    if (holds(line.text, "last edit") || holds(line.text, "last change")) continue;
    // "_Post-mortem published Jun 24, 2025_".
    if (line.text.size() < 90 && (holds(line.text, "ublished ") || holds(line.text, "osted "))) continue;
    if (colon == std::string_view::npos || !is_day_of_document(lowered(line.text.substr(0, colon)))) {
      lines.push_back(line);
    }
  }
  return plain(joined(lines), draft.outline.references);
}

/// The year of the first day in the document that has one.
std::optional<int> year_told(const Draft& draft) {
  for (const Part& part : draft.outline.parts) {
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item) continue;
    for (const WrittenDay& day : days_in(plain(joined(part.block.lines), draft.outline.references))) {
      if (day.year && *day.year < 9999) return day.year;
    }
  }
  return std::nullopt;
}

/// "June 16, 2023" on a line of its own: when the page was written, as a rule.
bool is_date_line(std::string_view text) {
  text = trimmed(text);
  if (text.size() > 40) return false;
  if (const auto name = weekday_at(text)) text = trimmed(text.substr(name->length));
  while (text.starts_with(',')) text = trimmed(text.substr(1));
  const auto day = day_at(text, nullptr);
  return day && trimmed(text.substr(day->length)).find_first_not_of(".|-") == std::string_view::npos;
}

/// The first day that a sentence of the account names, with its year or one known from elsewhere. `anywhere` also
/// looks under headings that are no account.
std::optional<Date> day_told(const Draft& draft, std::optional<int> year, bool anywhere) {
  for (const Part& part : draft.outline.parts) {
    const Role role = draft.role_of(part);
    // What stands behind the timeline speaks of later days.
    if (role == Role::timeline) break;
    const bool account = prose_role(role) || role == Role::key_events;
    if (part.opens || (!account && !anywhere) || role == Role::actions || role == Role::other) continue;
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item) continue;
    const std::string words = account_of(draft, part);
    if (!anywhere && is_date_line(words)) continue;
    // "Issue 47 | Friday 28 October" above the title is the day of the paper.
    if (!anywhere && part.block.line() < draft.outline.title_line) continue;
    for (const WrittenDay& day : days_in(words)) {
      if (day.either_order && !day.year) continue;
      if (const auto date = date_of(day, year)) return date;
    }
  }
  return std::nullopt;
}

/// "last Wednesday, 19 October": the first day of the account that stands with its day of the week and without a year,
/// in a year where it is one.
std::optional<Date> weekday_and_day_told(const Draft& draft, std::optional<int> year) {
  for (const Part& part : draft.outline.parts) {
    if (!year || draft.role_of(part) == Role::timeline) break;
    const bool told = !part.opens && part.block.kind == BlockKind::paragraph && prose_role(draft.role_of(part)) &&
                      part.block.line() > draft.outline.title_line;
    const std::string words = told ? account_of(draft, part) : std::string();
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool begins = words[i] >= 'A' && words[i] <= 'Z' && (i == 0 || !is_word(words[i - 1]));
      const auto weekday = begins ? weekday_at(std::string_view(words).substr(i)) : std::nullopt;
      if (!weekday) continue;
      std::string_view rest = std::string_view(words).substr(i + weekday->length);
      while (rest.starts_with(',') || rest.starts_with(' ')) rest.remove_prefix(1);
      const auto day = day_at(rest, nullptr);
      const auto date = day && !day->value.year ? date_of(day->value, year) : std::nullopt;
      if (date && weekday_of(*date) == weekday->value) return date;
    }
  }
  return std::nullopt;
}

/// The first day of the week that the account begins with: "On Tuesday at 02:01 …".
std::optional<int> weekday_told(const Draft& draft) {
  int read = 0;
  for (const Part& part : draft.outline.parts) {
    if (part.opens || part.block.kind != BlockKind::paragraph || !prose_role(draft.role_of(part))) continue;
    if (++read > 3) break;
    const std::string words = account_of(draft, part);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool begins = words[i] >= 'A' && words[i] <= 'Z' && (i == 0 || !is_word(words[i - 1]));
      const auto day = begins ? weekday_at(std::string_view(words).substr(i)) : std::nullopt;
      if (day && day->length > 5) return day->value;
    }
  }
  return std::nullopt;
}

/// The lines of a part and the cells of its rows.
std::vector<std::string_view> texts_of(const Part& part) {
  std::vector<std::string_view> out;
  for (const Line& line : part.block.lines) out.push_back(line.text);
  for (const Row& row : part.block.rows) out.insert(out.end(), row.cells.begin(), row.cells.end());
  return out;
}

/// True where the days in words of a document say that the other order of two numbers is meant: "13/05/2024" elsewhere,
/// or a day in words that is near the other order alone.
bool says_other_order(const Draft& draft, const Date& date, const Date& swapped) {
  bool near_date = false, near_swapped = false;
  for (const Part& part : draft.outline.parts) {
    if (part.block.kind == BlockKind::code) continue;
    for (const std::string_view text : texts_of(part)) {
      for (const WrittenDay& day : days_in(text)) {
        if (day.day_first) return true;
        const auto told = day.either_order ? std::nullopt : date_of(day, date.year);
        near_date = near_date || (told && std::abs(days_between(*told, date)) < 21);
        near_swapped = near_swapped || (told && std::abs(days_between(*told, swapped)) < 21);
      }
    }
  }
  return near_swapped && !near_date;
}

/// "02-03-2021" is the second of March where the account tells of a Tuesday, which the third of February was not.
void settle_order(const Draft& draft, WrittenDay& day, std::optional<int> year) {
  if (!day.either_order) return;
  WrittenDay other = day;
  std::swap(other.month, other.day);
  const auto date = date_of(day, year), swapped = date_of(other, year);
  if (date && swapped && says_other_order(draft, *date, *swapped)) {
    day = other;
    return;
  }
  const auto weekday = date && swapped ? weekday_told(draft) : std::nullopt;
  if (weekday && weekday_of(*date) != *weekday && weekday_of(*swapped) == *weekday) day = other;
}

}  // namespace

bool is_day_of_document(std::string_view label) {
  for (const std::string_view word : WordList{"publish", "report", "review", "updat", "due", "creat", "author", "writ",
                                              "post", "meeting", "revis", "edited", "modified", "prepared"}) {
    if (holds(label, word)) return true;
  }
  return false;
}

std::vector<Labelled> labels_of(const Draft& draft) {
  std::vector<Labelled> out;
  const auto offer = [&](std::string_view words, std::int64_t line) {
    const std::size_t colon = words.substr(0, 40).find(':');
    if (colon == std::string_view::npos || colon == 0) return;
    std::string_view value = trimmed(words.substr(colon + 1));
    // "title: 'Disk full'," of an object.
    if (value.ends_with(',')) value.remove_suffix(1);
    const bool quoted =
        value.size() > 1 && (value.front() == '\'' || value.front() == '"') && value.back() == value.front();
    if (quoted) value = value.substr(1, value.size() - 2);
    if (value.empty() || value.size() > 120) return;
    out.push_back({lowered(trimmed(words.substr(0, colon))), std::string(value), line});
  };
  const Part* before = nullptr;
  for (const Part& part : draft.outline.parts) {
    const bool behind_label = before != nullptr && before->opens && before->section == part.section;
    before = &part;
    const Role role = draft.role_of(part);
    // A title that sounds like a list of actions has the fields of the document below it.
    const bool below_actions = role == Role::actions && part.block.line() > 20;
    if (role == Role::timeline || below_actions || out.size() > 200) continue;
    // "- **Date:** 2024-05-03" in a list whose bullets are labels: the label stands apart from its value.
    if (const Section& section = draft.outline.section_of(part);
        behind_label && section.level > 6 && (part.block.line() == section.line || section.numbered)) {
      offer(section.heading + ": " + plain(part.block.lines.front().text, draft.outline.references), section.line);
    }
    if (part.block.kind == BlockKind::table) {
      for (const Row& row : part.block.rows) {
        if (row.cells.size() < 2 || row.cells.size() > 3) continue;
        const std::string name = plain(row.cells[0], draft.outline.references);
        const std::string value = plain(row.cells[1], draft.outline.references);
        if (name.size() < 40 && !value.empty() && value.size() < 120) out.push_back({lowered(name), value, row.line});
      }
      continue;
    }
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item) continue;
    for (const Line& line : part.block.lines) {
      if (line.text.size() > 200 || !holds(line.text.substr(0, 60), ":")) continue;
      offer(plain(line.text, draft.outline.references), line.number);
    }
  }
  return out;
}

const Labelled* labelled(const std::vector<Labelled>& labels, std::initializer_list<std::string_view> names) {
  for (const Labelled& each : labels) {
    for (const std::string_view name : names) {
      if (each.name == name) return &each;
    }
  }
  return nullptr;
}

std::optional<int> only_year_of(const Draft& draft, std::int64_t last_line) {
  std::optional<int> only;
  for (const Part& part : draft.outline.parts) {
    if (part.block.kind == BlockKind::code) continue;
    if (last_line > 0 && part.block.line() > last_line) break;
    for (const std::string_view text : texts_of(part)) {
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        // Addresses and paths have numbers of their own.
        const auto year = word.find_first_of("/@=") == std::string_view::npos ? year_in(word) : std::nullopt;
        if (!year) continue;
        if (only && *only != *year) return std::nullopt;
        only = year;
      }
    }
  }
  return only;
}

DayContext days_of(const Draft& draft, const std::vector<Labelled>& labels, std::string_view stem) {
  const Review& review = draft.review;
  DayContext out;
  // A field that says when it happened; "date" may as well be the day of the page.
  const std::string_view front_start = draft.front.get(
      {"incident_date", "incident_start", "incident_start_time", "start_time", "started_at", "started", "start",
       "start_date", "occurred_at", "occurred", "event_date", "detected_at", "detected", "timestamp"});
  const std::string_view front_date = front_start.empty() ? draft.front.get({"datetime", "date"}) : front_start;
  // When the page came out, by the names that the makers of sites use.
  const std::string_view front_page =
      draft.front.get({"publishedat",   "published_at",    "pubdate",          "pub_date",       "published",
                       "publishdate",   "publish_date",    "datepublished",    "date_published", "published_date",
                       "publisheddate", "publicationdate", "publication_date", "posted",         "posted_at",
                       "createdat",     "created_at",      "created",          "date_created",   "datecreated"});
  for (const std::string_view text : {front_start, std::string_view(review.title), front_date, stem, front_page}) {
    if (!out.year) out.year = year_in(text);
  }
  // "2022-12-ice-storm" on a page of January 2023: the file is named by what happened.
  const std::optional<int> stem_year = year_in(stem);
  const bool dated_itself = !front_start.empty() || year_in(review.title).has_value();
  const bool earlier = !dated_itself && stem_year && out.year && *stem_year < *out.year;
  if (earlier) out.year = stem_year;
  const bool named_year = dated_itself || earlier;
  std::vector<Labelled> with_days;
  std::copy_if(labels.begin(), labels.end(), std::back_inserter(with_days),
               [](const Labelled& each) { return !days_in(each.value).empty(); });
  const Labelled* dated = labelled(
      with_days,
      {"date",        "incident date", "date of incident", "day",        "date(s)",    "dates",         "when",
       "start",       "start time",    "incident start",   "started",    "started at", "date and time", "incident",
       "outage",      "outage date",   "date of outage",   "event date", "occurred",   "occurred on",   "incident time",
       "incident day"});
  const auto first_of = [&](const std::vector<WrittenDay>& days) {
    for (const WrittenDay& day : days) {
      if (!out.day) out.day = date_of(day, out.year);
    }
  };
  if (dated == nullptr) {
    for (const Labelled& each : labels) {
      const bool says = (begins_with_word(each.name, "date") && !is_day_of_document(each.name)) ||
                        begins_with_word(each.name, "incident date");
      if (says && dated == nullptr && !days_in(each.value).empty()) dated = &each;
    }
  }
  // "T0 | 2024-05-03 10:05 UTC, first alert": from where the timeline counts.
  if (const Labelled* start = labelled(labels, {"t0", "t-0", "t+0", "t = 0", "time zero"}); start != nullptr) {
    const auto stamp = stamp_at(start->value, Dots::clock);
    if (stamp && stamp->begin.clock && stamp->begin.day) dated = start;
  }
  if (dated != nullptr) {
    std::vector<WrittenDay> told = days_in(dated->value);
    if (!told.empty()) settle_order(draft, told.front(), out.year);
    first_of(told);
    if (const auto stamp = stamp_at(dated->value, Dots::clock)) out.moment = stamp->begin;
    for (std::size_t at = dated->value.find(" ("); at != std::string::npos; at = dated->value.find(" (", at + 1)) {
      const std::size_t word = dated->value.rfind(' ', at - (at > 0 ? 1 : 0));
      const std::string_view before = std::string_view(dated->value).substr(word == std::string::npos ? 0 : word + 1);
      const auto named = zone_at(before);
      if (!named || named->zone.otherwise.empty()) continue;
      out.meant = zone_in(before);
      out.abbreviation = named->zone.written;
    }
  }
  if (!out.day) first_of(days_in(front_start));
  // "… on Oct 6th" in a title without a year: the year of the first day that has one.
  std::vector<WrittenDay> titled = days_of_name(review.title);
  if (!out.day && !out.year && !titled.empty() && !titled.front().year) out.year = year_told(draft);
  if (!titled.empty() && !out.day) settle_order(draft, titled.front(), out.year);
  if (!out.day) first_of(titled);
  if (!out.day) out.day = day_told(draft, out.year, false);
  if (!out.day && !out.year) out.day = weekday_and_day_told(draft, only_year_of(draft, 10));
  if (!out.day) first_of(days_in(front_date));
  if (!out.day && front_date.empty()) first_of(days_in(front_page));
  // "December 28th" on a page of January was in the year before.
  const std::vector<WrittenDay> came_out = days_in(front_date.empty() ? front_page : front_date);
  const auto page = came_out.empty() ? std::nullopt : date_of(came_out.front(), std::nullopt);
  if (!named_year && page && out.day && out.day->year == page->year && days_between(*page, *out.day) > 1) {
    if (const auto before = valid_date(page->year - 1, out.day->month, out.day->day)) {
      out.day = before;
      out.year = before->year;
    }
  }
  // "2016-04-14-…-2016-04-11": a page is put up after what it tells of.
  std::vector<WrittenDay> named = days_of_name(stem);
  for (WrittenDay& day : named) {
    WrittenDay& first = named.front();
    if (day.year && first.year &&
        std::tie(*day.year, day.month, day.day) < std::tie(*first.year, first.month, first.day)) {
      std::swap(day, first);
    }
  }
  if (!named.empty() && !out.day) settle_order(draft, named.front(), out.year);
  if (!out.day) first_of(named);
  if (!out.day) out.day = day_told(draft, out.year, true);
  if (!out.day) first_of(days_in(draft.front.get({"description", "summary", "excerpt", "subtitle"})));
  // "Written: 10 June 2024" is no day of what happened, and tells the year of "8 June".
  for (const Labelled& each : labels) {
    if (!out.year && !out.day && is_day_of_document(each.name)) out.year = year_in(each.value);
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
