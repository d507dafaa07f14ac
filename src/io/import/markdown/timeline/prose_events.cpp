#include "io/import/markdown/timeline/prose_events.hpp"

#include <algorithm>

#include "io/import/markdown/actions/action_text.hpp"
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/timeline/new_event.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

/// "(at 1.11 PM) on Thursday": the day of the week right behind a clock time.
std::optional<int> weekday_behind(std::string_view rest) {
  rest = trimmed(rest.substr(0, 24));
  for (const std::string_view lead : WordList{"on ", "this ", "that "}) {
    if (begins_with(rest, lead)) rest = trimmed(rest.substr(lead.size()));
  }
  const auto day = weekday_at(rest);
  return day ? std::optional(day->value) : std::nullopt;
}

/// The last words of a text, at most so many bytes, in small letters and without a mark behind them.
std::string end_of(std::string_view text, std::size_t size) {
  std::string out = lowered(text.substr(text.size() > size ? text.size() - size : 0));
  while (out.ends_with(' ') || out.ends_with(',')) out.pop_back();
  for (const std::string_view part : WordList{" morning", " afternoon", " evening", " night"}) {
    if (out.ends_with(part)) out.resize(out.size() - part.size());
  }
  return out;
}

/// "on Friday at 08:11", "Friday morning, 08:11": the day of the week right before a clock time.
std::optional<int> weekday_before(std::string_view before) {
  const std::string words = end_of(before, 24);
  const std::size_t space = words.rfind(' ');
  if (space == std::string::npos && words.size() < before.size()) return std::nullopt;
  std::string last = words.substr(space == std::string::npos ? 0 : space + 1);
  if (!last.empty() && last[0] >= 'a' && last[0] <= 'z') last[0] = static_cast<char>(last[0] - 'a' + 'A');
  const auto day = weekday_at(last);
  return day && day->length == last.size() && day->length > 5 ? std::optional(day->value) : std::nullopt;
}

/// "It happened again the next day at 09:10", "The following morning, 09:10".
bool names_day_after(std::string_view before) {
  const std::string words = end_of(before, 40);
  for (const std::string_view word : WordList{"next day", "following day", "day after", "the next", "the following"}) {
    if (words.ends_with(word)) return true;
  }
  return false;
}

/// "at 19:37 last night": the day before the one that is told of.
bool names_day_before(std::string_view rest) {
  rest = trimmed(rest.substr(0, 24));
  for (const std::string_view word : WordList{"last night", "yesterday", "the day before", "the night before",
                                              "the evening before", "the previous day", "the previous night"}) {
    if (begins_with_word(rest, word)) return true;
  }
  return false;
}

/// "11:00 GMT July 19 2024", "14:05 UTC on May 3": the day that begins right behind a clock time.
std::optional<WrittenDay> day_right_behind(std::string_view rest) {
  rest = trimmed(rest.substr(0, 40));
  for (const std::string_view lead : WordList{",", "on "}) {
    if (begins_with(rest, lead)) rest = trimmed(rest.substr(lead.size()));
  }
  const auto day = day_at(rest, nullptr);
  return day ? std::optional(day->value) : std::nullopt;
}

/// "On May 3 (at) 14:05": a day ends right before that place.
bool ends_in_day(std::string_view sentence, std::size_t at) {
  const std::string_view before = trimmed(sentence.substr(0, at));
  for (std::size_t begin = before.size() > 30 ? before.size() - 30 : 0; begin < before.size(); ++begin) {
    if (begin > 0 && is_word(before[begin - 1])) continue;
    const auto day = day_at(before.substr(begin), nullptr);
    if (day && before.substr(begin + day->length).find_first_not_of(" ,(") == std::string_view::npos) return true;
  }
  return false;
}

/// "The outage had started around": the words before a time that go back to where it began.
bool tells_start(std::string_view before) {
  const std::string near = lowered(before.substr(before.size() > 40 ? before.size() - 40 : 0));
  for (const std::string_view word : WordList{"started", "began", "begun", "beginning", "dates back"}) {
    if (holds(near, word)) return true;
  }
  return false;
}

/// "at 8 PM UTC on the 16th": a day whose month is that of the account.
std::optional<int> day_of_month_behind(std::string_view rest) {
  rest = trimmed(rest.substr(0, 24));
  if (!begins_with(rest, "on the ")) return std::nullopt;
  rest = rest.substr(7);
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  if (digits == 0 || digits > 2) return std::nullopt;
  for (const std::string_view ending : WordList{"st", "nd", "rd", "th"}) {
    if (begins_with_word(rest.substr(digits), ending)) return std::stoi(std::string(rest.substr(0, digits)));
  }
  return std::nullopt;
}

/// "On Saturday we …", "It began on Saturday, when …": the day of the week that an account turns to.
std::optional<int> weekday_turned_to(std::string_view sentence) {
  const std::string low = lowered(sentence);
  // What will be, and what is so every week.
  for (const std::string_view word : WordList{" will ", "'ll ", "every ", "each ", "next ", "scheduled", "planned"}) {
    if (holds(low, word)) return std::nullopt;
  }
  std::size_t at = std::string::npos;
  for (const std::string_view lead : WordList{"on ", "last "}) {
    if (low.starts_with(lead)) at = lead.size();
  }
  for (const std::string_view lead : WordList{"begins on ", "began on ", "starts on ", "started on "}) {
    const std::size_t found = low.find(lead);
    if (found != std::string::npos) at = found + lead.size();
  }
  if (at == std::string::npos) return std::nullopt;
  const auto day = weekday_at(sentence.substr(at));
  if (!day || day->length < 6) return std::nullopt;
  // "On Friday, July 8": the date says more than the day of the week.
  std::string_view rest = sentence.substr(at + day->length);
  while (rest.starts_with(',') || rest.starts_with(' ')) rest.remove_prefix(1);
  if (day_at(rest, nullptr) || (!rest.empty() && is_digit(rest.front()))) return std::nullopt;
  return day->value;
}

/// "On the 18th, around 17:00": the day of the month right before a clock time.
std::optional<int> day_of_month_before(std::string_view before) {
  const std::string words = end_of(before, 24);
  const std::size_t at = words.rfind("the ");
  if (at == std::string::npos) return std::nullopt;
  const std::string_view number = std::string_view(words).substr(at + 4);
  const std::size_t digits = digits_at(number);
  if (digits == 0 || digits > 2) return std::nullopt;
  for (const std::string_view ending : WordList{"st", "nd", "rd", "th"}) {
    if (number.substr(digits) == ending) return number_of(number.substr(0, digits));
  }
  return std::nullopt;
}

/// "Post-mortem published Jun 24, 2025 - 14:30 UTC", "On Sun, Jan 22 at 11:05 Kim wrote:", the head of a mail: when
/// something was written.
bool dates_a_text(std::string_view text) {
  const std::string low = lowered(text.substr(0, 100));
  if (text.size() < 100) {
    if (low.ends_with("wrote:")) return true;
    for (const std::string_view word : WordList{"published", "posted", "updated", "edited", "written"}) {
      const std::size_t at = low.find(word);
      if (at < 24 && !days_in(text.substr(at + word.size(), 16)).empty()) return true;
    }
  }
  return low.starts_with("from: ") || low.starts_with("date: ") || low.starts_with("sent: ");
}

/// "### 2024-05-03 (Friday): Slow deploys" above an account says its day.
void take_day_of_heading(const Draft& draft, Clockwork& clock, std::size_t section) {
  for (; section != 0; section = draft.outline.sections[section].parent) {
    const Section& around = draft.outline.sections[section];
    if (around.line == draft.outline.title_line) return;
    const auto days = days_in(around.heading);
    if (days.empty() || days.front().either_order) continue;
    Statement statement;
    statement.day = days.front();
    statement.line = around.line;
    clock.take(statement);
    return;
  }
}

bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
  if (at + 2 >= text.size() || text[at + 1] != ' ') return false;
  const char next = text[at + 2];
  // "a.m. PST" and "approx. 10:00" go on.
  if (at >= 2 && text[at] == '.' && text[at - 2] == '.') return false;
  return (next >= 'A' && next <= 'Z') || next == '"' || next == '(' || (static_cast<unsigned char>(next) & 0x80U) != 0;
}

/// The clause of one of several times in a sentence: it begins at the time, or behind the time before where times end
/// their clauses ("It was found at 10:05, and mended by 10:20.").
std::string_view clause_of(std::string_view sentence, const std::vector<ClockInProse>& clocks, std::size_t i) {
  const std::string_view at_time = sentence.substr(clocks[i].begin);
  if (clocks.front().begin < 12) return at_time;
  std::string_view clause = trimmed(sentence.substr(clocks[i - 1].after));
  const std::size_t own = clocks[i].begin - static_cast<std::size_t>(clause.data() - sentence.data());
  if (clocks[i].begin < clocks[i - 1].after || own > clause.size()) return at_time;
  // What still belongs to the time before: its day, a remark in brackets; then the marks and words that join.
  std::size_t lead = 0;
  for (bool more = true; more && lead < own;) {
    more = false;
    if (std::string_view(",;:- ").find(clause[lead]) != std::string_view::npos) {
      ++lead;
      more = true;
    } else if (const std::size_t close = clause[lead] == '(' ? clause.find(')', lead) : std::string_view::npos;
               close != std::string_view::npos) {
      lead = close + 1;
      more = true;
    } else if (const auto day = day_at(clause.substr(lead), nullptr)) {
      lead += day->length;
      more = true;
    } else {
      for (const std::string_view word : WordList{"and ", "but ", "then ", "while ", "so ", "on ", "to ", "until "}) {
        if (more || !begins_with(clause.substr(lead), word)) continue;
        lead += word.size();
        more = true;
      }
    }
  }
  if (lead >= own) return at_time;
  // "…, and at 16:37 the last one was good": here the time begins its clause.
  const std::string before = end_of(clause.substr(0, own), 12);
  for (const std::string_view word : WordList{" and", " but", " then", ";", " while"}) {
    if (before.ends_with(word)) return at_time;
  }
  if (const std::size_t semicolon = clause.substr(0, own).rfind("; "); semicolon != std::string_view::npos)
    lead = std::max(lead, semicolon + 2);
  if (const std::size_t comma = clause.substr(0, own).rfind(", "); comma != std::string_view::npos && comma > lead) {
    const std::string_view last = clause.substr(comma + 2, own - comma - 2);
    if (std::count(last.begin(), last.end(), ' ') > 1) lead = comma + 2;
  }
  const std::string_view words = clause.substr(lead, own - lead);
  return std::count(words.begin(), words.end(), ' ') < 2 ? at_time : clause.substr(lead);
}

/// The events of the sentences of one part.
void read_sentences(Draft& draft, Clockwork& clockwork, const std::string& text, const Part& part,
                    const std::vector<Link>& links, bool four_digits) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin;
    while (end < text.size() && !ends_sentence(text, end)) ++end;
    const std::string_view sentence = trimmed(std::string_view(text).substr(begin, end + 1 - begin));
    const auto clocks = clocks_in(sentence, four_digits);
    if (const auto weekday = weekday_turned_to(sentence.substr(0, clocks.empty() ? sentence.size() : clocks[0].begin)))
      clockwork.begin_weekday(*weekday);
    for (std::size_t i = 0; i < clocks.size(); ++i) {
      TimelineEvent out = new_event(draft, part.block.line());
      const std::string written(sentence.substr(clocks[i].begin, clocks[i].after - clocks[i].begin));
      ClockInProse clock = clocks[i];
      clock.looks_back = tells_start(sentence.substr(0, clock.begin));
      if (!clock.moment.day) {
        const std::size_t from = clock.begin > 80 ? clock.begin - 80 : 0;
        const auto days = days_in(sentence.substr(from, clock.begin - from));
        const auto behind = days_in(sentence.substr(clock.after, 40));
        if (!days.empty()) clock.moment.day = days.back();
        // "introduced on June 4 and fixed as of 11:00 GMT July 19": the day right behind belongs to the time.
        if (const auto own = day_right_behind(sentence.substr(clock.after));
            own && !ends_in_day(sentence, clock.begin)) {
          clock.moment.day = own;
        }
        if (days.empty() && !behind.empty()) clock.moment.day = behind.front();
        if (!clock.moment.day) clock.moment.weekday = weekday_behind(sentence.substr(clock.after));
        if (!clock.moment.day && !clock.moment.weekday)
          clock.moment.weekday = weekday_before(sentence.substr(0, clock.begin));
        if (!clock.moment.day && !clock.moment.weekday)
          clock.moment.next_day = names_day_after(sentence.substr(0, clock.begin));
        if (!clock.moment.day && !clock.moment.weekday)
          clock.day_before = names_day_before(sentence.substr(clock.after));
        if (!clock.moment.day && !clock.moment.weekday)
          clock.day_of_month = day_of_month_behind(sentence.substr(clock.after));
        if (!clock.moment.day && !clock.moment.weekday && !clock.day_of_month)
          clock.day_of_month = day_of_month_before(sentence.substr(0, clock.begin));
      }
      set_time(out, clockwork.take(clock, part.block.line(), next_pointer(draft), written));
      out.time_as_written = written;
      out.text = headline(i == 0 ? sentence : clause_of(sentence, clocks, i), 200, 1'000);
      if (i == 0) out.evidence = draft.evidence.refer(links, part.block.line());
      draft.review.timeline.push_back(std::move(out));
    }
    begin = end + 1;
  }
}

}  // namespace

void read_prose(Draft& draft, Clockwork& clock, bool in_timelines) {
  std::size_t section = 0;
  const bool four_digits = std::any_of(draft.outline.parts.begin(), draft.outline.parts.end(), [](const Part& part) {
    return part.block.kind == BlockKind::paragraph && writes_hours(joined(part.block.lines));
  });
  for (const Part& part : draft.outline.parts) {
    const Role role = draft.role_of(part);
    if (part.taken) continue;
    // "## First look (around 14:00 UTC, May 3)" above an account.
    const bool timed_heading = !in_timelines && part.opens && part.block.kind == BlockKind::heading &&
                               part.block.line() != draft.outline.title_line;
    if (part.opens && !timed_heading) continue;
    if (in_timelines ? role != Role::timeline : role == Role::other || role == Role::actions || role == Role::lessons) {
      continue;
    }
    if (part.block.kind != BlockKind::paragraph && part.block.kind != BlockKind::item && !timed_heading) continue;
    if (part.section != section) {
      section = part.section;
      take_day_of_heading(draft, clock, section);
    }
    std::vector<Link> links;
    const std::string text = draft.words(part, links);
    if (part.block.kind == BlockKind::item && names_ticket(text)) continue;
    if (dates_a_text(text)) continue;
    // "Detection (08:42-09:05 UTC)" is the span of a part, and what happened in it stands below.
    if (timed_heading) {
      const auto spans = clocks_in(text);
      if (std::any_of(spans.begin(), spans.end(), [](const ClockInProse& each) { return each.end.has_value(); }))
        continue;
    }
    // A shortcode of a site generator, such as a picture with its words, tells nothing by itself.
    if (text.starts_with("{{") && text.ends_with("}}")) continue;
    read_sentences(draft, clock, text, part, links, four_digits);
  }
}

}  // namespace debrief::inline v0::markdown
