#include "io/import/markdown/stamp.hpp"

#include "io/import/markdown/characters.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view approximate_words[] = {"around",     "about",         "approximately",  "approx.",
                                                  "approx",     "roughly",       "circa",          "ca.",
                                                  "c.",         "some time",     "sometime",       "maybe",
                                                  "estimated",  "shortly after", "shortly before", "just before",
                                                  "just after", "before",        "after",          "not sure",
                                                  "exact time"};
constexpr std::string_view lead_words[] = {"at", "on", "from", "between", "by", "the"};

constexpr std::string_view dashes[] = {"-", "–", "—", "−"};
constexpr std::string_view range_words[] = {"to", "until", "till", "through", "thru", "and"};
constexpr std::string_view unknown_clocks[] = {"--:--", "??:??", "xx:xx", "__:__",  "???",
                                               "?:??",  "-:-",   "tbd",   "unknown"};
constexpr std::string_view forms[] = {"hh:mm",      "yyyy-mm-dd", "yyyy/mm/dd", "hhmm",
                                      "mm/dd/yyyy", "dd/mm/yyyy", "yyyy-nn-nn"};

std::size_t spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_blank(text[at]) || text.substr(at).starts_with("\xC2\xA0"))) {
    at += is_blank(text[at]) ? 1 : 2;
  }
  return at;
}

/// The length of a pictograph, or of the mark that follows one; 0 for letters and dashes.
std::size_t symbol_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
  if (byte(0) >= 0xF0) return 4;
  if (byte(0) == 0xEF && byte(1) == 0xB8) return 3;
  const bool sign = byte(0) == 0xE2 && ((byte(1) >= 0x8C && byte(1) <= 0xAF && byte(1) != 0x89) || byte(1) == 0x80);
  if (!sign) return 0;
  // Dashes, quotes and spaces are no pictographs.
  return byte(1) == 0x80 && byte(2) != 0x8D ? 0 : 3;
}

class Grammar {
 public:
  Grammar(std::string_view text, Dots dots) : text_(text), dots_(dots) {}

  std::optional<Stamp> read() {
    open();
    const std::size_t begin = at_;
    if (!read_moment(stamp_.begin)) return std::nullopt;
    read_range();
    close();
    stamp_.written = trimmed(text_.substr(begin, end_ - begin));
    if (stamp_.begin.empty() && !stamp_.unknown_clock && !stamp_.form) return std::nullopt;
    const bool weekday_only = stamp_.begin.weekday && !stamp_.begin.day && !stamp_.begin.clock;
    const bool next_only = stamp_.begin.next_day && !stamp_.begin.clock && !stamp_.begin.day;
    const bool ends = !is_word_at(text_, at_);
    if (!ends) return std::nullopt;
    separator();
    stamp_.rest = text_.substr(std::min(at_, text_.size()));
    if ((weekday_only || next_only) && !trimmed(stamp_.rest).empty()) return std::nullopt;
    return std::move(stamp_);
  }

 private:
  std::string_view rest() const { return text_.substr(std::min(at_, text_.size())); }

  bool word(std::string_view wanted) {
    if (!begins_with(rest(), wanted)) return false;
    const std::size_t after = at_ + wanted.size();
    const bool ends = !is_word_at(text_, after);
    if (!ends) return false;
    at_ = spaces(text_, after);
    return true;
  }

  /// Brackets, quotes and words before the stamp.
  void open() {
    for (bool more = true; more && at_ < text_.size();) {
      more = false;
      at_ = spaces(text_, at_);
      const std::string_view here = rest();
      if (here.empty()) return;
      const char c = here.front();
      if (c == '[' || c == '(' || c == '{' || c == '<') {
        // "[???]" and "(?)" are placeholders with their brackets.
        brackets_ += c == '[' ? ']' : c == '(' ? ')' : c == '{' ? '}' : '>';
        ++at_;
        more = true;
      } else if (c == '*' || c == '_' || c == '`' || c == '"' || c == '\'') {
        ++at_;
        more = true;
      } else if (c == '~' || here.starts_with("≈") || here.starts_with("±") || here.starts_with("≤") ||
                 here.starts_with("≥")) {
        stamp_.approximate = true;
        at_ += c == '~' ? 1 : here.starts_with("±") ? 2 : 3;
        more = true;
      } else if (c == '-' && here.size() > 1 && is_digit(here[1])) {
        ++at_;
        more = true;
      } else if (const std::size_t sign = symbol_length(here)) {
        at_ += sign;
        more = true;
      } else if (here.starts_with("?/")) {
        stamp_.approximate = true;
        at_ += 2;
        more = true;
      } else if (is_letter(c)) {
        for (const std::string_view each : WordList{"date", "time", "when"}) {
          if (begins_with_word(here, each) && here.substr(each.size()).starts_with(":")) {
            at_ += each.size() + 1;
            more = true;
          }
        }
        for (const std::string_view each : lead_words) {
          if (word(each)) stamp_.led = more = true;
        }
        for (const std::string_view each : approximate_words) {
          if (word(each)) stamp_.approximate = stamp_.led = more = true;
        }
      }
    }
  }

  bool placeholder() {
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

  /// Steps over what stands between the parts of one moment; false where another part cannot follow.
  void between(const Moment& moment) {
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
      } else if (!moment.clock && approximately()) {
        stamp_.approximate = true;
      } else if (!word("at") && !word("around") && !word("about") && !word("between") && !word("from")) {
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

  bool approximately() {
    for (const std::string_view each :
         WordList{"ca.", "ca", "circa", "approx.", "approx", "approximately", "roughly", "around", "about", "c."}) {
      if (word(each)) return true;
    }
    return false;
  }

  bool read_moment(Moment& out) {
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

  bool read_part(Moment& out) {
    const std::string_view here = rest();
    if (here.empty()) return false;
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
      const Loose loose{dots_ == Dots::clock || out.day.has_value(), out.day.has_value()};
      if (const auto part = clock_at(here, loose, &stamp_.doubts)) {
        out.clock = part->value;
        at_ += part->length;
        return true;
      }
    }
    if (!out.clock && !stamp_.unknown_clock && !stamp_.form && placeholder()) return true;
    if (out.clock && !out.zone && read_zone(out)) return true;
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
    return out.empty() ? false : read_brackets(out);
  }

  /// "noon: …" and "midnight UTC"; "Midnight Commander …" is no time.
  static bool names_clock(std::string_view here) {
    for (const std::string_view name : WordList{"noon", "midday", "midnight"}) {
      if (!begins_with_word(here, name)) continue;
      const std::string_view behind = trimmed(here.substr(name.size()));
      return behind.empty() || !is_word_at(behind, 0) || zone_at(behind).has_value();
    }
    return false;
  }

  /// "Fri May 3 10:05:09 UTC 2024", as programs print a date.
  bool read_year_behind(Moment& out) {
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

  bool read_zone(Moment& out) {
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

  /// "(17:14 UTC)", "(Oct 29)", "(next day)", "(maybe earlier?)": what belongs to the stamp.
  bool read_brackets(Moment& out) {
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
    Grammar inner(inside, Dots::clock);
    Moment also;
    const auto zone = zone_at(inside);
    if (zone && zone->length == inside.size() && out.clock) {
      if (!out.zone) out.zone = zone->zone;
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
    } else {
      return false;
    }
    at_ += close + 1;
    return true;
  }

  void read_range() {
    const std::size_t before = at_;
    const std::size_t ended = end_;
    const Moment& begin = stamp_.begin;
    if (begin.clock && seconds_range()) return;
    if (at_ < text_.size() && text_[at_] == '~') {
      stamp_.approximate = true;
      ++at_;
    }
    at_ = spaces(text_, at_);
    const char first = at_ < text_.size() ? lower(text_[at_]) : ' ';
    // Most entries go on with a word; of the words only "to", "until", "and" and their like begin an end.
    if (is_word(first) && static_cast<unsigned char>(first) < 0x80 && first != 't' && first != 'u' && first != 'a') {
      at_ = before;
      return;
    }
    bool range = false;
    for (const std::string_view each : WordList{"-", "–", "—", "→", "->", "=>", "..", "…", "~"}) {
      if (!range && rest().starts_with(each)) {
        at_ = spaces(text_, at_ + each.size());
        if (rest().starts_with(">")) ++at_;
        range = true;
      }
    }
    for (const std::string_view each : range_words) range = range || word(each);
    if (range && rest().starts_with("~")) ++at_;
    Moment end;
    const auto doubts = stamp_.doubts.size();
    if (range && !begin.empty() && read_moment(end) && (end.clock || end.day) && !end.since_start &&
        (!begin.clock || end.clock) && !is_word_at(text_, at_)) {
      stamp_.end = end;
      agree();
      return;
    }
    stamp_.doubts.resize(doubts);
    stamp_.end.reset();
    at_ = before;
    end_ = ended;
    read_others();
  }

  /// "22:33/22:41" is the first of several that somebody remembered; "06:05 EDT / 10:05 UTC" is one time in two zones.
  void read_others() {
    while (stamp_.begin.clock) {
      const std::size_t before = at_;
      at_ = spaces(text_, at_);
      if (!rest().starts_with("/")) {
        at_ = before;
        return;
      }
      at_ = spaces(text_, at_ + 1);
      Moment other;
      const std::size_t ended = end_;
      if (!read_moment(other) || !other.clock) {
        at_ = before;
        end_ = ended;
        return;
      }
      if (!other.zone || !stamp_.begin.zone) stamp_.approximate = true;
    }
  }

  /// "16:05:57-58" and "13:30-45": only the last part differs.
  bool seconds_range() {
    const std::string_view here = rest();
    if (at_ != end_ || here.size() < 3 || here[0] != '-' || !is_digit(here[1]) || !is_digit(here[2])) return false;
    if (here.size() > 3 && (is_word(here[3]) || here[3] == ':' || here[3] == '.' || here[3] == '-')) return false;
    const int part = (here[1] - '0') * 10 + (here[2] - '0');
    WrittenClock clock = *stamp_.begin.clock;
    const int unit = clock.resolution == 1 ? 1 : 60;
    const int now = clock.second_of_day / unit % 60;
    if (part > 59 || part <= now || clock.resolution > 60) return false;
    clock.second_of_day += (part - now) * unit;
    Moment end;
    end.clock = clock;
    stamp_.end = end;
    at_ += 3;
    end_ = at_;
    return true;
  }

  /// What one end of a range says holds for the other: "2:30-2:45 pm", "16:00 - 17:00 UTC".
  void agree() {
    Moment& begin = stamp_.begin;
    Moment& end = *stamp_.end;
    if (!begin.zone) begin.zone = end.zone;
    if (!end.zone) end.zone = begin.zone;
    // "22:36-22:47 (May 3)": the day behind a range is that of both its ends.
    const bool one_day = begin.clock && end.clock && begin.clock->second_of_day <= end.clock->second_of_day;
    if (day_behind_ && !begin.day && one_day) begin.day = end.day;
    if (!begin.clock || !end.clock || !end.clock->has_half || begin.clock->has_half) return;
    constexpr std::int32_t half = 43200;
    const std::int32_t later = begin.clock->second_of_day + half;
    if (begin.clock->second_of_day < half && later <= end.clock->second_of_day) begin.clock->second_of_day = later;
  }

  /// Brackets behind the stamp, and remarks on how well it is known.
  void close() {
    for (bool more = true; more && at_ < text_.size();) {
      more = false;
      const std::size_t here_at = spaces(text_, at_);
      const char c = here_at < text_.size() ? text_[here_at] : '\0';
      if (!brackets_.empty() && c == brackets_.back()) {
        brackets_.pop_back();
        at_ = here_at + 1;
        more = true;
      } else if (here_at == at_ && (c == '*' || c == '_' || c == '`' || c == '"' || c == '\'')) {
        ++at_;
        more = true;
      } else if (here_at == at_ && (c == '~' || c == '?')) {
        stamp_.approximate = true;
        ++at_;
        more = true;
      } else if (here_at == at_ && c == '+' && !is_word_at(text_, at_ + 1)) {
        // "10:05+": from then on.
        stamp_.approximate = true;
        end_ = ++at_;
        more = true;
      } else if (here_at == at_ && begins_with_word(rest(), "ish")) {
        stamp_.approximate = true;
        at_ += 3;
        more = true;
      } else if (const std::size_t length = onwards(text_.substr(here_at))) {
        end_ = at_ = here_at + length;
        more = true;
      } else if (begins_with_word(text_.substr(here_at), "hrs") || begins_with_word(text_.substr(here_at), "hours")) {
        at_ = here_at + (lower(text_[here_at + 1]) == 'r' ? 3 : 5);
        more = true;
      } else if (brackets_.empty() && c == '(') {
        at_ = here_at;
        more = read_brackets(stamp_.begin);
        if (more) end_ = at_;
      }
    }
  }

  /// "10:05 onwards: slow": the length of the word where nothing but a mark stands behind it.
  static std::size_t onwards(std::string_view text) {
    for (const std::string_view word : WordList{"onwards", "onward"}) {
      if (!begins_with_word(text, word)) continue;
      const std::string_view behind = trimmed(text.substr(word.size()));
      return behind.empty() || !is_word_at(behind, 0) ? word.size() : 0;
    }
    return 0;
  }

  void separator() {
    for (bool more = true; more;) {
      more = false;
      at_ = spaces(text_, at_);
      if (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) return;
      for (const std::string_view each :
           WordList{":", "--", "–", "—", "|", "=>", "→", "->", "-", ".", ",", ";", ">", "•", "·"}) {
        if (!rest().starts_with(each)) continue;
        const std::size_t after = at_ + each.size();
        const bool tight = each == "-" || each == "--" || each == "." || each == ",";
        if (tight && after < text_.size() && !is_blank(text_[after])) break;
        at_ = after;
        more = true;
        break;
      }
    }
  }

  std::string_view text_;
  Dots dots_;
  Stamp stamp_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  bool has_t_ = false;
  /// The last moment has its day in brackets behind it.
  bool day_behind_ = false;
  /// The closing brackets that are still to come, innermost last.
  std::string brackets_;
};

}  // namespace

std::optional<Stamp> stamp_at(std::string_view text, Dots dots) {
  // No stamp has more than its first words to say; a line of any length costs the same.
  const std::string_view head = text.substr(0, 200);
  auto stamp = Grammar(head, dots).read();
  if (stamp) stamp->rest = text.substr(static_cast<std::size_t>(stamp->rest.data() - head.data()));
  return stamp;
}

}  // namespace debrief::inline v0::markdown
