#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

std::string_view stem_of(std::string_view file_name) {
  const std::size_t slash = file_name.find_last_of("/\\");
  if (slash != std::string_view::npos) file_name.remove_prefix(slash + 1);
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view ending :
         WordList{".md", ".markdown", ".mdown", ".txt", ".qmd", ".rmd", ".erb", ".html", ".mdx"}) {
      if (file_name.size() > ending.size() && lowered(file_name).ends_with(ending)) {
        file_name.remove_suffix(ending.size());
        more = true;
      }
    }
  }
  return file_name;
}

/// Letters, digits and dashes, as an identifier.
std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.size() >= 80) break;
    if (is_letter(c) || is_digit(c)) {
      out += lower(c);
    } else if (!out.empty() && out.back() != '-' && c != '\'') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

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

/// "Severity: SEV-1", "**Priority:** P2", "| Severity | 1 |": the value of a label anywhere before the timeline.
struct Labelled {
  std::string name;
  std::string value;
  std::int64_t line = 0;
};

std::vector<Labelled> labels_of(const Draft& draft) {
  std::vector<Labelled> out;
  const auto offer = [&](std::string_view words, std::int64_t line) {
    const std::size_t colon = words.substr(0, 40).find(':');
    if (colon == std::string_view::npos || colon == 0) return;
    const std::string_view value = trimmed(words.substr(colon + 1));
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
        behind_label && section.level > 6 && part.block.line() == section.line) {
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

std::string title_of(const Draft& draft, std::string_view stem) {
  const std::string_view front = draft.front.get({"title", "incident", "name", "headline", "heading", "subject"});
  // A heading of the first level further down is a part of a page whose title stands in its front matter.
  const bool first = !draft.outline.title.empty() &&
                     (draft.outline.sections.size() < 2 || draft.outline.sections[1].line >= draft.outline.title_line);
  if (!front.empty() && !first) return std::string(front);
  if (!draft.outline.title.empty() && lowered(draft.outline.title) != "title:") return draft.outline.title;
  // "# Title:" above "### Queue stuck".
  if (!draft.outline.title.empty()) {
    for (std::size_t i = 1; i + 1 < draft.outline.sections.size(); ++i) {
      const Section& next = draft.outline.sections[i + 1];
      const bool below = draft.outline.sections[i].line == draft.outline.title_line;
      if (below && next.level > draft.outline.sections[i].level && !next.named) return next.heading;
    }
  }
  // "# Title: Queue stuck", or the first heading of any level where no section came before it.
  for (const Section& section : draft.outline.sections) {
    if (begins_with(section.heading, "title:") && section.heading.size() > 8) {
      return std::string(trimmed(std::string_view(section.heading).substr(6)));
    }
  }
  // "Title: Queue stuck" on a line or in a table of such fields.
  for (const Labelled& label : labels_of(draft)) {
    if (label.name == "title" || label.name == "incident title" || label.name == "incident name") return label.value;
  }
  if (draft.outline.sections.size() > 1) {
    const Section& section = draft.outline.sections[1];
    const std::string low = lowered(section.heading);
    const bool report = low.starts_with("post") || low.starts_with("incident") || low.starts_with("outage");
    const bool label = !report && holds(section.heading, ":") && section.heading.find(':') < 12;
    if (section.level < 4 && section.role == Role::none && !label) return section.heading;
  }
  std::string words(stem);
  for (char& c : words) {
    if (c == '_' || c == '-') c = ' ';
  }
  words.erase(std::unique(words.begin(), words.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
              words.end());
  return words;
}

bool prose_role(Role role) {
  return role == Role::none || role == Role::summary || role == Role::impact || role == Role::account;
}

/// "Published: …", "Due date: …": a day of the document and none of what happened.
bool is_day_of_document(std::string_view label) {
  for (const std::string_view word : WordList{"publish", "report", "review", "updat", "due", "creat", "author", "writ",
                                              "post", "meeting", "revis", "edited", "modified", "prepared"}) {
    if (holds(label, word)) return true;
  }
  return false;
}

/// What a part says, without its lines about the document.
std::string account_of(const Draft& draft, const Part& part) {
  std::vector<Line> lines;
  for (const Line& line : part.block.lines) {
    const std::size_t colon = line.text.substr(0, 30).find(':');
    if (colon == std::string_view::npos || !is_day_of_document(lowered(line.text.substr(0, colon)))) {
      lines.push_back(line);
    }
  }
  return plain(joined(lines), draft.outline.references);
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
    for (const WrittenDay& day : days_in(account_of(draft, part))) {
      if (day.either_order && !day.year) continue;
      if (const auto date = date_of(day, year)) return date;
    }
  }
  return std::nullopt;
}

}  // namespace

DayContext read_frame(Draft& draft, std::string_view file_name) {
  const std::string_view stem = stem_of(file_name);
  Review& review = draft.review;
  review.title = title_of(draft, stem);
  if (review.title.empty()) {
    review.title = "Untitled review";
    draft.doubts.add("no-title", 0, "/title", {});
  }
  std::string id = slug(stem);
  if (id.empty()) id = slug(review.title);
  review.id = id.empty() ? "review" : id;
  Incident incident;
  incident.id = review.id.text + "-incident";
  incident.title = review.title;
  const std::vector<Labelled> labels = labels_of(draft);
  const auto label = [&](std::initializer_list<std::string_view> names) -> const Labelled* {
    for (const Labelled& each : labels) {
      for (const std::string_view name : names) {
        if (each.name == name) return &each;
      }
    }
    return nullptr;
  };
  incident.severity = std::string(draft.front.get({"severity", "sev", "priority"}));
  if (incident.severity.empty()) {
    const Labelled* found =
        label({"severity", "incident severity", "sev", "severity level", "priority", "impact level"});
    // "SEV-3 (a single host, and nothing public was served …)": the level before a long remark.
    std::string_view level = found != nullptr ? std::string_view(found->value) : std::string_view();
    if (level.size() >= 60) level = trimmed(level.substr(0, level.find('(')));
    if (level.size() < 60) incident.severity = level;
  }
  review.incidents.push_back(std::move(incident));

  DayContext out;
  // A field that says when it happened; "date" may as well be the day of the page.
  const std::string_view front_start = draft.front.get(
      {"incident_date", "incident_start", "incident_start_time", "start_time", "started_at", "started", "start",
       "start_date", "occurred_at", "occurred", "event_date", "detected_at", "detected", "timestamp"});
  const std::string_view front_date = front_start.empty() ? draft.front.get({"datetime", "date"}) : front_start;
  for (const std::string_view text : {std::string_view(front_date), std::string_view(review.title), stem}) {
    if (!out.year) out.year = year_in(text);
  }
  const Labelled* dated = label(
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
  if (dated != nullptr) {
    first_of(days_in(dated->value));
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
  if (!out.day) first_of(days_of_name(review.title));
  if (!out.day) out.day = day_told(draft, out.year, false);
  if (!out.day) first_of(days_in(front_date));
  if (!out.day) first_of(days_of_name(stem));
  if (!out.day) out.day = day_told(draft, out.year, true);
  if (!out.day) first_of(days_in(draft.front.get({"description", "summary", "excerpt", "subtitle"})));
  // "Written: 10 June 2024" is no day of what happened, and tells the year of "8 June".
  for (const Labelled& each : labels) {
    if (!out.year && !out.day && is_day_of_document(each.name)) out.year = year_in(each.value);
  }
  return out;
}

}  // namespace debrief::inline v0::markdown
