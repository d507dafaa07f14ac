// One moment of a stamp: a day, a clock time and a zone in any order, or what stands in their place.
#include "io/import/markdown/times/stamp_grammar.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view dashes[] = {"-", "–", "—", "−"};

constexpr std::string_view unknown_clocks[] = {"--:--", "??:??", "xx:xx", "__:__",  "???",
                                               "?:??",  "-:-",   "tbd",   "unknown"};

constexpr std::string_view forms[] = {"hh:mm",      "yyyy-mm-dd", "yyyy/mm/dd", "hhmm",
                                      "mm/dd/yyyy", "dd/mm/yyyy", "yyyy-nn-nn"};

/// "noon: …" and "midnight UTC"; "Midnight Commander …" is no time.
bool names_clock(std::string_view here) {
  for (const std::string_view name : WordList{"noon", "midday", "midnight"}) {
    if (!begins_with_word(here, name)) continue;
    const std::string_view behind = trimmed(here.substr(name.size()));
    return behind.empty() || !is_word_at(behind, 0) || zone_at(behind).has_value();
  }
  return false;
}

/// The length of "Txx:xx:xxZ", "--:--:--", "xx:xx UTC": a clock that nobody filled in behind a day; 0 where there is
/// none.
std::size_t blank_clock(std::string_view here) {
  std::size_t at = !here.empty() && (here[0] == 'T' || here[0] == 't') ? 1 : 0;
  std::size_t groups = 0;
  while (at + 1 < here.size() && groups < 3) {
    const char mark = lower(here[at]);
    if ((mark != 'x' && mark != '?' && mark != '-' && mark != '_') || lower(here[at + 1]) != mark) break;
    ++groups;
    at += 2;
    if (at >= here.size() || here[at] != ':' || groups == 3) break;
    ++at;
  }
  if (groups < 2 || here[at - 1] == ':') return 0;
  if (at < here.size() && here[at] == 'Z') ++at;
  return is_word_at(here, at) ? 0 : at;
}

/// Signs, quotes and words between a day and its clock: "🔴 10:05", "before 10:05". Their length; 0 where no clock
/// stands behind them.
std::size_t marked_clock_behind(std::string_view here) {
  std::size_t at = 0;
  while (at < here.size() && at < 16 && (static_cast<unsigned char>(here[at]) >= 0x80 || here[at] == '"')) ++at;
  for (const std::string_view word : WordList{"before", "after", "since", "by", "until"}) {
    if (at == 0 && begins_with_word(here, word)) at = word.size();
  }
  at = at == 0 ? 0 : spaces(here, at);
  return at > 0 && clock_at(here.substr(at), {}, nullptr) ? at : 0;
}

/// "evening, about" between a day and its clock: the length of the part of the day and the marks behind it; 0 where no
/// time follows.
std::size_t part_of_day_before_clock(std::string_view here) {
  for (const std::string_view word : WordList{"early morning", "morning", "afternoon", "evening", "night"}) {
    if (!begins_with_word(here, word)) continue;
    std::size_t at = word.size();
    while (at < here.size() && (here[at] == ',' || here[at] == ' ' || here[at] == '~')) ++at;
    std::size_t clock = at;
    for (const std::string_view about : WordList{"about ", "around ", "at ", "ca. "}) {
      if (begins_with(here.substr(at), about)) clock = at + about.size();
    }
    return clock_at(here.substr(clock), {}, nullptr) ? at : 0;
  }
  return 0;
}

/// False for nearly every word that begins no moment: of the words without a number close behind them only these few
/// do.
bool may_begin_moment(std::string_view here) {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!is_letter(here[0]) || here.size() < 3 || (capital(here[0]) && capital(here[1]))) return true;
  std::size_t length = 0;
  while (length < here.size() && is_letter(here[length])) ++length;
  for (std::size_t i = 1; i < here.size() && i < length + 8; ++i) {
    if (is_digit(here[i])) return true;
  }
  if (begins_with(here.substr(length - std::min<std::size_t>(length, 3)), "day")) return true;
  for (const std::string_view word :
       WordList{"noon", "mid",  "next",     "following",     "same",     "that",    "tbd", "unknown",
                "hh",   "yyyy", "xx",       "mon",           "tue",      "wed",     "thu", "fri",
                "sat",  "sun",  "the next", "the following", "the same", "the day", "dd",  "mm"}) {
    if (begins_with(here, word)) return true;
  }
  return false;
}

}  // namespace

bool StampGrammar::placeholder() {
  const std::string_view here = rest();
  for (const std::string_view each : forms) {
    if (begins_with_word(here, each)) {
      stamp_.form = true;
      at_ += each.size();
      return true;
    }
  }
  if (here.size() >= 10 && is_digit(here[0]) && is_digit(here[3]) && begins_with(here.substr(4), "-mm-dd")) {
    stamp_.form = true;
    at_ += 10;
    return true;
  }
  if (const std::size_t length = blank_clock(here); length > 0) {
    stamp_.unknown_clock = true;
    at_ += length;
    return true;
  }
  for (const std::string_view each : unknown_clocks) {
    if (begins_with_word(here, each)) {
      stamp_.unknown_clock = true;
      at_ += each.size();
      return true;
    }
  }
  if (here.size() >= 5 && is_digit(here[0]) && lower(here[1]) == 'x' && here[2] == ':' && lower(here[3]) == 'x') {
    stamp_.unknown_clock = true;
    at_ += 5;
    return true;
  }
  const bool lone = here.starts_with('?') && (here.size() == 1 || here[1] == ']' || here[1] == ')' || here[1] == ' ');
  if (lone) {
    stamp_.unknown_clock = true;
    ++at_;
  }
  return lone;
}

void StampGrammar::between(const Moment& moment) {
  at_ = spaces(text_, at_);
  while (at_ < text_.size()) {
    const std::string_view here = rest();
    if (here.front() == ',' || here.front() == '@' || here.front() == '|' || here.front() == '/') {
      at_ = spaces(text_, at_ + 1);
    } else if (here.front() == '~' && !moment.clock) {
      stamp_.approximate = true;
      at_ = spaces(text_, at_ + 1);
    } else if ((here.front() == 'T' || here.front() == 't') && moment.day && !moment.clock && here.size() > 1 &&
               is_digit(here[1])) {
      has_t_ = true;
      ++at_;
    } else if (moment.day && !moment.clock && here.starts_with(": ") && here.size() > 2 && is_digit(here[2])) {
      at_ += 2;
    } else if (moment.clock && !moment.day && begins_with_word(here, "on") && here.size() > 3 &&
               (day_at(here.substr(3), nullptr) || weekday_at(here.substr(3)))) {
      at_ += 3;
    } else if (const std::size_t part =
                   (moment.day || moment.weekday) && !moment.clock ? part_of_day_before_clock(here) : 0;
               part > 0) {
      at_ += part;
    } else if (!moment.clock && approximately()) {
      stamp_.approximate = true;
    } else if (moment.day && !moment.clock && marked_clock_behind(here)) {
      stamp_.approximate = stamp_.approximate || is_letter(here.front());
      at_ += marked_clock_behind(here);
    } else if (!word("at") && !word("around") && !word("about") && !word("between") && !word("from")) {
      // "May 3rd -- 15:00": a clock tells that the two dashes hold a day and its time together.
      const std::size_t behind = spaces(text_, at_ + 2) - at_;
      if (here.starts_with("-- ") && moment.day && !moment.clock && behind < here.size() &&
          clock_at(here.substr(behind), {}, nullptr)) {
        at_ += behind;
        return;
      }
      bool dash = here.starts_with("--") || here.starts_with("-:");
      if (dash) return;
      for (const std::string_view each : dashes) {
        if (!here.starts_with(each) || moment.clock || (!moment.day && !moment.weekday)) continue;
        at_ = spaces(text_, at_ + each.size());
        dash = true;
        break;
      }
      if (!dash) return;
    }
  }
}

bool StampGrammar::approximately() {
  if (begins_with(rest(), "c.") && rest().size() > 2 && is_digit(rest()[2])) {
    at_ += 2;
    return true;
  }
  for (const std::string_view each :
       WordList{"ca.", "ca", "circa", "approx.", "approx", "approximately", "roughly", "around", "about", "c."}) {
    if (word(each)) return true;
  }
  return false;
}

bool StampGrammar::read_moment(Moment& out) {
  bool any = false;
  while (at_ < text_.size()) {
    const std::size_t before = at_;
    if (any) between(out);
    if (read_part(out)) {
      any = true;
      end_ = at_;
      continue;
    }
    at_ = before;
    break;
  }
  return any;
}

bool StampGrammar::read_part(Moment& out) {
  const std::string_view here = rest();
  if (here.empty() || (out.empty() && !may_begin_moment(here))) return false;
  if (!out.since_start && !out.clock && !begins_with(here, "+1 d") && !begins_with(here, "+1d")) {
    if (const auto part = since_start_at(here)) {
      out.since_start = part->value;
      at_ += part->length;
      return true;
    }
  }
  if (!out.weekday) {
    if (const auto part = weekday_at(here)) {
      out.weekday = part->value;
      at_ += part->length;
      return true;
    }
  }
  if (!out.day) {
    if (const auto part = day_at(here, &stamp_.doubts)) {
      out.day = part->value;
      at_ += part->length;
      return true;
    }
  }
  if (!out.clock && !out.zone && is_letter(here.front())) {
    // "UTC 14:05".
    const auto zone = zone_at(here);
    const std::size_t after = zone ? spaces(text_, at_ + zone->length) : at_;
    if (zone && zone->length >= 3 && after > at_ + zone->length && clock_at(text_.substr(after), {}, nullptr)) {
      out.zone = zone->zone;
      at_ = after;
      return true;
    }
  }
  if (!out.clock && (is_digit(here.front()) || names_clock(here))) {
    const Loose loose{dots_ != Dots::version || out.day.has_value(), four_digits_ || out.day.has_value(),
                      dots_ == Dots::every_clock};
    if (const auto part = clock_at(here, loose, &stamp_.doubts)) {
      out.clock = part->value;
      at_ += part->length;
      return true;
    }
  }
  if (!out.clock && !stamp_.unknown_clock && !stamp_.form && placeholder()) return true;
  if ((out.clock || (out.day && stamp_.unknown_clock)) && !out.zone && read_zone(out)) return true;
  if (out.clock && out.day && !out.day->year && read_year_behind(out)) return true;
  if (!out.next_day) {
    for (const std::string_view each :
         WordList{"next day", "the next day", "the following day", "following day", "+1 day", "+1d", "+1 d"}) {
      if (word(each)) {
        while (is_blank(text_[at_ - 1])) --at_;
        out.next_day = true;
        return true;
      }
    }
  }
  if (!out.same_day && out.empty()) {
    for (const std::string_view each : WordList{"same day", "the same day", "that day", "that same day"}) {
      if (word(each)) return out.same_day = true;
    }
  }
  return out.empty() ? false : read_brackets(out);
}

bool StampGrammar::read_year_behind(Moment& out) {
  const std::string_view here = rest();
  if (here.size() < 4 || (!here.starts_with("20") && !here.starts_with("19"))) return false;
  if (!is_digit(here[2]) || !is_digit(here[3])) return false;
  const std::string_view behind = trimmed(here.substr(4));
  const bool ends = behind.empty() || std::string_view(":-|)]").find(behind.front()) != std::string_view::npos ||
                    behind.starts_with("–") || behind.starts_with("—");
  if (!ends) return false;
  out.day->year = (here[0] - '0') * 1000 + (here[1] - '0') * 100 + (here[2] - '0') * 10 + (here[3] - '0');
  at_ += 4;
  return true;
}

bool StampGrammar::read_zone(Moment& out) {
  const std::string_view here = rest();
  const bool attached = at_ == end_;
  const auto zone = zone_at(here);
  if (!zone) return false;
  if (here.front() == '-' || here.starts_with("−")) {
    // "10:00-11:00" is a range; "T10:00:00-05:00" and "10:00 -0500" are offsets.
    const bool exact = attached && (has_t_ || out.clock->resolution == 1);
    const bool military = !attached && zone->length == 5;
    if (!exact && !military) return false;
  }
  out.zone = zone->zone;
  at_ += zone->length;
  return true;
}

bool StampGrammar::read_brackets(Moment& out) {
  const std::string_view here = rest();
  const char closing = here.front() == '(' ? ')' : here.front() == '[' ? ']' : '\0';
  const std::size_t close = closing == '\0' ? std::string_view::npos : here.substr(0, 60).find(closing);
  if (close == std::string_view::npos) return false;
  const std::string_view inside = trimmed(here.substr(1, close - 1));
  if (inside.empty()) return false;
  for (const std::string_view each : approximate_words) {
    if (!begins_with_word(inside, each) && !(each.ends_with('.') && begins_with(inside, each))) continue;
    stamp_.approximate = true;
    at_ += close + 1;
    return true;
  }
  if (inside == "?" || inside == "~") {
    stamp_.approximate = true;
    at_ += close + 1;
    return true;
  }
  StampGrammar inner(inside, Dots::clock);
  Moment also;
  const auto zone = zone_at(inside);
  if (zone && zone->length == inside.size() && out.clock) {
    // "CST (UTC+8)" says which of its meanings the abbreviation has.
    if (!out.zone || !out.zone->otherwise.empty()) out.zone = zone->zone;
  } else if (begins_with(inside, "local") && inside.size() < 12) {
    // "local time" names no zone.
  } else if (inner.read_moment(also) && inner.at_ >= inside.size() && inner.brackets_.empty()) {
    day_behind_ = !out.day && also.day;
    if (!out.day) out.day = also.day;
    if (!out.weekday) out.weekday = also.weekday;
    if (!out.clock) {
      out.clock = also.clock;
      out.zone = also.zone;
    }
    out.next_day = out.next_day || also.next_day;
    out.same_day = out.same_day || also.same_day;
  } else {
    return false;
  }
  at_ += close + 1;
  return true;
}

}  // namespace debrief::inline v0::markdown
