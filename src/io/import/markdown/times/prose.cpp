#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

namespace {

struct Lead {
  std::size_t begin = 0;
  bool approximate = false;
};

/// Where the words that belong to a time begin: "at", "around", "at approximately".
Lead lead_before(std::string_view sentence, std::size_t at) {
  Lead out{at, false};
  for (int words = 0; words < 3; ++words) {
    std::size_t end = out.begin;
    while (end > 0 && (sentence[end - 1] == ' ' || sentence[end - 1] == '~' || sentence[end - 1] == '(')) {
      if (sentence[end - 1] == '~') out.approximate = true;
      --end;
    }
    std::size_t begin = end;
    while (begin > 0 && is_letter(sentence[begin - 1])) --begin;
    const std::string word = lowered(sentence.substr(begin, end - begin));
    const bool about = word == "around" || word == "about" || word == "approximately" || word == "roughly" ||
                       word == "circa" || word == "approx";
    const bool plain_lead = word == "at" || word == "by" || word == "from" || word == "between" || word == "since" ||
                            word == "until" || word == "before" || word == "after" || word == "shortly";
    if (!about && !plain_lead) break;
    out.approximate = out.approximate || about;
    out.begin = begin;
  }
  return out;
}

/// "scheduled for 8:30", "was planned at 10:00": not yet something that happened.
bool is_planned(std::string_view sentence, std::size_t at) {
  const std::string before = lowered(sentence.substr(at > 40 ? at - 40 : 0, std::min<std::size_t>(at, 40)));
  for (const std::string_view word :
       WordList{"scheduled for", "scheduled at", "planned for", "planned at", "was due at"}) {
    if (holds(before, word)) return true;
  }
  // "had planned the move for 10:00".
  return before.ends_with(" for ") && (holds(before, "planned") || holds(before, "scheduled"));
}

/// "(13:00–21:30 UTC, weekdays)", "at 02:00 every night": when something happens again and again.
bool is_regular(std::string_view behind) {
  behind = trimmed(behind);
  while (behind.starts_with(',') || behind.starts_with(';')) behind = trimmed(behind.substr(1));
  for (const std::string_view word : WordList{"weekdays", "on weekdays", "daily", "every day", "every night",
                                              "every morning", "each day", "each night", "nightly"}) {
    if (begins_with_word(behind, word)) return true;
  }
  return false;
}

/// "Date: 2024-05-03, 08:55 PDT": a field of the document, and no sentence.
bool is_date_field(std::string_view before) {
  const std::size_t colon = before.substr(0, 24).find(':');
  return colon != std::string_view::npos && before.size() < colon + 24 && begins_with_word(before, "date");
}

/// "the 13:33 UTC snapshot": a time that names a thing, and not what happened then.
bool names_thing(std::string_view before, std::string_view behind) {
  if (!before.ends_with("the ") && !before.ends_with("this ") && !before.ends_with("that ")) return false;
  behind = trimmed(behind);
  for (const std::string_view thing : WordList{"snapshot", "backup", "dump", "copy", "version", "image", "state"}) {
    if (begins_with_word(behind, thing)) return true;
  }
  return false;
}

/// "at 1152", "by 1526": a word for a time right before that place; "about 2000" counts something.
bool follows_lead(std::string_view sentence, std::size_t at) {
  for (const std::string_view word : WordList{"at", "by", "until", "from", "since", "before", "after"}) {
    const std::string lead = std::string(word) + " ";
    if (at < lead.size() || !begins_with(sentence.substr(at - lead.size()), lead)) continue;
    return at == lead.size() || !is_word(sentence[at - lead.size() - 1]);
  }
  return false;
}

/// " and 2100 UTC" behind "1900": the other end of a range, with a zone that tells what the digits are.
bool ends_range_in_zone(std::string_view behind) {
  for (const std::string_view mark : WordList{" and ", " to ", " - ", " – ", "-", "–"}) {
    if (!behind.starts_with(mark)) continue;
    const std::string_view end = behind.substr(mark.size());
    if (digits_at(end) != 4) continue;
    const std::string_view zone = trimmed(end.substr(4));
    const auto named = zone_at(zone);
    return named && (named->length > 2 || zone.starts_with('Z'));
  }
  return false;
}

/// Four digits that are a time of the day.
bool is_clock_number(std::string_view digits) {
  return number_of(digits.substr(0, 2)) < 24 && number_of(digits.substr(2, 2)) < 60;
}

/// "on May 3 to" between the ends of a range: its day, where nothing else but a word for a range stands there, which is
/// left.
std::optional<WrittenDay> day_before_mark(std::string_view& between) {
  std::string_view rest = between;
  while (rest.starts_with(',') || rest.starts_with(' ')) rest.remove_prefix(1);
  if (begins_with(rest, "on ")) rest = trimmed(rest.substr(3));
  const auto day = day_at(rest, nullptr);
  if (!day) return std::nullopt;
  rest = trimmed(rest.substr(day->length));
  for (const std::string_view word : WordList{"to", "until", "till", "-", "–", "—"}) {
    if (rest != word) continue;
    between = rest;
    return day->value;
  }
  return std::nullopt;
}

/// "on May 4" or ", May 4" right at the beginning of a text: the day; `at` is moved behind it.
std::optional<WrittenDay> leading_day(std::string_view text, std::size_t& at) {
  std::string_view rest = text;
  while (rest.starts_with(',') || rest.starts_with(' ')) rest.remove_prefix(1);
  if (begins_with(rest, "on ")) rest = trimmed(rest.substr(3));
  const auto day = day_at(rest, nullptr);
  if (!day) return std::nullopt;
  at += static_cast<std::size_t>(rest.data() - text.data()) + day->length;
  return day->value;
}

}  // namespace

bool writes_hours(std::string_view text) {
  std::size_t found = 0;
  for (const std::string_view word : WordList{" hours", " hrs"}) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      found += at > 4 && text[at - 5] == ' ' && digits_at(text.substr(at - 4)) == 4 ? 1U : 0U;
    }
  }
  return found > 0;
}

std::vector<ClockInProse> clocks_in(std::string_view sentence, bool four_digits) {
  std::vector<ClockInProse> out;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (!is_digit(sentence[i])) continue;
    const char before = i == 0 ? ' ' : sentence[i - 1];
    // "14:05–14:23": what stands behind the dash of a range.
    const std::size_t ended = out.empty() ? std::string_view::npos : out.back().after;
    const std::string_view dash = ended < i && i - ended <= 3 ? sentence.substr(ended, i - ended) : std::string_view();
    const bool ranges = dash == "-" || dash == "–" || dash == "—";
    const bool starts =
        before == ' ' || before == '(' || before == '~' || before == '[' || before == '"' || before == '@' || ranges;
    std::size_t end = i;
    while (end < sentence.size() && is_digit(sentence[end])) ++end;
    if (!starts) {
      i = end;
      continue;
    }
    ClockInProse found;
    std::size_t at = i;
    // A day may stand right before the clock: "2019-10-21 01:38 UTC".
    if (const auto day = day_at(sentence.substr(at, 60), nullptr)) {
      std::size_t next = at + day->length;
      while (next < sentence.size() && (sentence[next] == ' ' || sentence[next] == ',' || sentence[next] == 'T'))
        ++next;
      if (sentence.substr(next, 3) == "at ") next += 3;
      if (clock_at(sentence.substr(next, 40), {true, false}, nullptr)) {
        found.moment.day = day->value;
        at = next;
      }
    }
    auto clock = clock_at(sentence.substr(at, 60), {}, nullptr);
    // "0420 hours".
    if (!clock && end - i == 4 &&
        (begins_with(sentence.substr(end), " hours") || begins_with(sentence.substr(end), " hrs")))
      clock = clock_at(sentence.substr(at, 4), {false, true, false}, nullptr);
    if (!clock && end - i == 4 && is_clock_number(sentence.substr(i, 4)) && ends_range_in_zone(sentence.substr(end)))
      clock = clock_at(sentence.substr(at, 4), {false, true, false}, nullptr);
    // "at 1152", where the account writes "0420 hours".
    if (!clock && four_digits && end - i == 4 && follows_lead(sentence, i) && is_clock_number(sentence.substr(i, 4)))
      clock = clock_at(sentence.substr(at, 4), {false, true, false}, nullptr);
    // "Pixel 5a" and "model 12p" are names; "at 5a" is a time.
    const bool letter_alone = clock && clock->length == end - i + 1 && is_letter(sentence[end]);
    if (letter_alone && !follows_lead(sentence, i)) clock.reset();
    // A clock in prose shows a colon, a half of the day or a zone; "2 am" counts, "in 5 m" does not.
    if (!clock) {
      i = end;
      continue;
    }
    at += clock->length;
    found.moment.clock = clock->value;
    std::size_t zone_begin = at;
    while (zone_begin < sentence.size() && sentence[zone_begin] == ' ') ++zone_begin;
    if (const auto zone = zone_at(sentence.substr(zone_begin, 60));
        zone && sentence[zone_begin] != '-' && sentence[zone_begin] != '+') {
      found.moment.zone = zone->zone;
      at = zone_begin + zone->length;
    }
    // "03:12 (UTC+2)".
    if (!found.moment.zone && sentence.substr(at).starts_with(" (")) {
      const std::size_t close = sentence.find(')', at);
      const auto zone =
          close == std::string_view::npos ? std::nullopt : zone_at(sentence.substr(at + 2, close - at - 2));
      if (zone && zone->length == close - at - 2) {
        found.moment.zone = zone->zone;
        at = close + 1;
      }
    }
    const Lead lead = lead_before(sentence, i);
    found.begin = lead.begin;
    found.approximate = lead.approximate;
    found.after = at;
    const std::string_view before_it = sentence.substr(0, i), behind_it = sentence.substr(at);
    const bool told = !is_planned(sentence, i) && !names_thing(before_it, behind_it) && !is_date_field(before_it);
    if (told) {
      // "from 16:00 to 20:00" is one event with an end.
      std::string_view between =
          out.empty() ? std::string_view() : trimmed(sentence.substr(out.back().after, i - out.back().after));
      // "from 12:00 (maybe before) to 17:55": a remark is no part of the range.
      if (const std::size_t close = between.find(')');
          between.starts_with('(') && close != std::string_view::npos && close < 40) {
        between = trimmed(between.substr(close + 1));
      }
      // "from 22:50 UTC on May 3 to 02:15 UTC on May 4": each end has its day behind it.
      const std::optional<WrittenDay> first_day = out.empty() ? std::nullopt : day_before_mark(between);
      const bool range = between == "to" || between == "-" || between == "–" || between == "—" || between == "until" ||
                         between == "and" || between == "till" || between == "→" || between == "->";
      const bool two_zones = between == "/" && !out.empty() && out.back().moment.zone && found.moment.zone;
      const std::string_view ahead = out.empty() ? std::string_view() : trimmed(sentence.substr(0, out.back().begin));
      const bool same = !out.empty() && between == "and" &&
                        !begins_with_word(sentence.substr(out.back().begin), "between") &&
                        !ahead.ends_with("between the hours of");
      if (!out.empty() && range && !same && !out.back().end) {
        if (first_day && !out.back().moment.day) {
          out.back().moment.day = first_day;
          found.moment.day = leading_day(sentence.substr(at), at);
          if (!found.moment.day) found.moment.day = first_day;
        }
        out.back().end = found.moment;
        if (!out.back().moment.zone) out.back().moment.zone = found.moment.zone;
        out.back().after = at;
      } else if (!out.empty() && (between == "(" || two_zones)) {
        // "13:14 EDT (17:14 UTC)" is one time in two zones.
        out.back().after = at;
      } else {
        out.push_back(std::move(found));
      }
    }
    i = at - 1;
  }
  // "At 12:00 it began, at 14:00 CET it was over": the zone of one holds for those before it.
  for (std::size_t i = out.size(); i-- > 1;) {
    if (!out[i - 1].moment.zone) out[i - 1].moment.zone = out[i].moment.zone;
  }
  std::erase_if(out, [&](const ClockInProse& each) { return is_regular(sentence.substr(each.after)); });
  return out;
}

}  // namespace debrief::inline v0::markdown
