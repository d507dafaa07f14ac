#include "io/import/markdown/times/stamp.hpp"

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp_grammar.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view lead_words[] = {"at", "on", "from", "between", "by", "since", "the"};

/// Words that say which part of a day is meant: "Earlier 2024-05-03", "Late on May 3".
constexpr std::string_view day_part_words[] = {"early",      "earlier",      "late",       "later",
                                               "morning of", "afternoon of", "evening of", "night of"};

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

/// ":red_circle:" as chats write pictographs: its length; 0 where there is none.
std::size_t shortcode_length(std::string_view text) {
  std::size_t at = 1;
  while (at < text.size() && at < 40 &&
         (is_letter(text[at]) || is_digit(text[at]) || text[at] == '_' || text[at] == '-'))
    ++at;
  const bool named = at > 2 && at < text.size() && text[at] == ':' && is_letter(text[1]);
  return named ? at + 1 : 0;
}

/// "10:05 onwards: slow": the length of the word where nothing but a mark stands behind it.
std::size_t onwards(std::string_view text) {
  for (const std::string_view word : WordList{"onwards", "onward"}) {
    if (!begins_with_word(text, word)) continue;
    const std::string_view behind = trimmed(text.substr(word.size()));
    return behind.empty() || !is_word_at(behind, 0) ? word.size() : 0;
  }
  return 0;
}

/// Where "late evening" or ", in the morning" behind a day ends; 0 where none stands there.
std::size_t end_of_part_of_day(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == ',') at = spaces(text, at + 1);
  const std::size_t length = at < text.size() ? part_of_day_at(text.substr(at)) : 0;
  return length > 0 ? at + length : 0;
}

}  // namespace

std::optional<Stamp> StampGrammar::read() {
  open();
  const std::size_t begin = at_;
  if (!read_moment(stamp_.begin)) return std::nullopt;
  read_range();
  close();
  stamp_.written = trimmed(text_.substr(begin, end_ - begin));
  if (stamp_.begin.empty() && !stamp_.unknown_clock && !stamp_.form) return std::nullopt;
  const bool weekday_only = stamp_.begin.weekday && !stamp_.begin.day && !stamp_.begin.clock;
  const bool next_only = stamp_.begin.next_day && !stamp_.begin.clock && !stamp_.begin.day;
  if (stamp_.begin.same_day && !stamp_.begin.clock) return std::nullopt;
  // "[10:05]Alert fired": a bracket parts as well.
  const bool closed = at_ > 0 && (text_[at_ - 1] == ']' || text_[at_ - 1] == ')');
  if (!closed && is_word_at(text_, at_)) return std::nullopt;
  separator();
  stamp_.rest = text_.substr(std::min(at_, text_.size()));
  if ((weekday_only || next_only) && !trimmed(stamp_.rest).empty()) return std::nullopt;
  return std::move(stamp_);
}

bool StampGrammar::word(std::string_view wanted) {
  if (!begins_with(rest(), wanted)) return false;
  const std::size_t after = at_ + wanted.size();
  const bool ends = !is_word_at(text_, after);
  if (!ends) return false;
  at_ = spaces(text_, after);
  return true;
}

void StampGrammar::open() {
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
    } else if (c == ':' && shortcode_length(here) > 0) {
      at_ += shortcode_length(here);
      more = true;
    } else if (here.starts_with("==") && here.size() > 2 && (is_word(here[2]) || here[2] == '~')) {
      // "==10:05==", as some note books mark words.
      at_ += 2;
      more = true;
    } else if (begins_with(here, "c.") && here.size() > 2 && is_digit(here[2])) {
      // "c.20:15".
      stamp_.approximate = true;
      at_ += 2;
      more = true;
    } else if ((here.starts_with("– ") || here.starts_with("— ")) && here.size() > 4 && is_digit(here[4])) {
      // A dash as the mark of a list.
      at_ += 4;
      more = true;
    } else if ((c == '-' || c == '@') && here.size() > 1 && is_digit(here[1])) {
      ++at_;
      more = true;
    } else if (c == '@' && here.size() > 2 && here[1] == ' ' && is_digit(here[2])) {
      at_ += 2;
      more = true;
    } else if (c == '@' && day_at(here.substr(1), nullptr)) {
      // "@May 3, 2024 10:05 AM": a day that a page mentions as it does people.
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
      for (const std::string_view each : WordList{"date", "time", "timestamp", "when"}) {
        if (begins_with_word(here, each) && here.substr(each.size()).starts_with(":")) {
          at_ += each.size() + 1;
          stamp_.labelled = more = true;
        }
      }
      for (const std::string_view each : lead_words) {
        if (word(each)) stamp_.led = more = true;
      }
      for (const std::string_view each : approximate_words) {
        if (word(each)) stamp_.approximate = stamp_.led = more = true;
      }
      for (const std::string_view each : day_part_words) {
        if (word(each)) stamp_.approximate = stamp_.led = more = true;
      }
    }
  }
}

void StampGrammar::close() {
  const bool only_day = stamp_.begin.day && !stamp_.begin.clock;
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
    } else if (here_at == at_ && text_.substr(at_).starts_with("==")) {
      at_ += 2;
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
    } else if (begins_with_word(text_.substr(here_at), "ish")) {
      stamp_.approximate = true;
      at_ = here_at + 3;
      more = true;
    } else if (const std::size_t length = onwards(text_.substr(here_at))) {
      end_ = at_ = here_at + length;
      more = true;
    } else if (const std::size_t end = only_day ? end_of_part_of_day(text_, here_at) : 0; end > 0) {
      stamp_.approximate = true;
      end_ = at_ = end;
      more = true;
    } else if (begins_with_word(text_.substr(here_at), "local time")) {
      at_ = here_at + 10;
      more = true;
    } else if (begins_with_word(text_.substr(here_at), "uhr")) {
      end_ = at_ = here_at + 3;
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

void StampGrammar::separator() {
  for (bool more = true; more;) {
    more = false;
    at_ = spaces(text_, at_);
    if (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) return;
    for (const std::string_view each :
         WordList{":", "---", "--", "–", "—", "|", "=>", "→", "->", "-", ".", ",", ";", ">", "•", "·"}) {
      if (!rest().starts_with(each)) continue;
      const std::size_t after = at_ + each.size();
      const bool tight = each == "-" || each == "--" || each == "---" || each == "." || each == ",";
      if (tight && after < text_.size() && !is_blank(text_[after])) break;
      at_ = after;
      more = true;
      break;
    }
  }
}

std::optional<FourDigits> four_digits_at(std::string_view text) {
  text = text.substr(std::min(text.find_first_not_of("~[(*_`-\\ "), text.size()));
  if (text.size() < 4 || is_word_at(text, 4)) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, 4)) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  if (number >= 2400 || number % 100 > 59) return std::nullopt;
  // "2024-05-03" and "2024/05/03" are days, "1200.5" and "1,200" amounts.
  const bool goes_on = text.size() > 5 && std::string_view("-/.,:").find(text[4]) != std::string_view::npos &&
                       is_digit(text[5]) && !four_digits_at(text.substr(5));
  if (goes_on) return std::nullopt;
  return FourDigits{number >= 1970 && number <= 2059};
}

std::optional<Stamp> stamp_at(std::string_view text, Dots dots, bool four_digits) {
  // No stamp has more than its first words to say; a line of any length costs the same.
  const std::string_view head = text.substr(0, 200);
  auto stamp = StampGrammar(head, dots, four_digits).read();
  if (stamp) stamp->rest = text.substr(static_cast<std::size_t>(stamp->rest.data() - head.data()));
  return stamp;
}

}  // namespace debrief::inline v0::markdown
