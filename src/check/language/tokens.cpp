#include "check/language/tokens.hpp"

#include <algorithm>

#include "check/language/characters.hpp"
#include "check/language/reader.hpp"
#include "check/language/technical.hpp"

namespace debrief::inline v0::language_detail {

void Reader::run() {
  out_.tokens.clear();
  out_.sentences.clear();
  at_ = block_.begin;
  bullet_ = block_.kind == BlockKind::item;
  skip_item_marker();
  sentence_begin_ = at_;
  while (at_ < text_.size()) step();
  const std::size_t before = out_.sentences.size();
  end_sentence(at_);
  if (before == 0 && !out_.sentences.empty()) out_.sentences.front().fragment = true;
  if (double_open_ != none_) unquote(double_open_);
  if (single_open_ != none_) unquote(single_open_);
}

void Reader::skip_item_marker() {
  if (!bullet_) return;
  const char first = text_[at_];
  if (first == '-' || first == '*' || first == '+') {
    while (at_ < text_.size() && text_[at_] == first) ++at_;
  } else if (is_high(first)) {
    at_ += 3;
  } else {
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    if (at_ < text_.size()) ++at_;
  }
}

void Reader::step() {
  const char c = text_[at_];
  if (is_letter(c)) return word();
  if (is_digit(c)) return number();
  if (is_high(c)) return high();
  switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case '\f':
    case '\v':
      separator_ |= sep_space;
      ++at_;
      return;
    case ',':
      separator_ |= sep_comma;
      ++at_;
      return;
    case ':':
      separator_ |= sep_strong | sep_colon;
      ++at_;
      return;
    case ';':
    case '{':
    case '}':
      separator_ |= sep_strong;
      ++at_;
      return;
    case '|':
      if (block_.kind == BlockKind::table_row) end_sentence(at_);
      separator_ |= sep_strong;
      ++at_;
      return;
    case '(':
      if (at_ > block_.begin && text_[at_ - 1] == ']') return skip_target();
      separator_ |= sep_strong | sep_open;
      ++at_;
      return;
    case '[':
      return bracket();
    case ']':
      // What follows a link goes on with its text.
      if (peek() != '(') separator_ |= sep_strong;
      ++at_;
      return;
    case ')':
      separator_ |= sep_strong | sep_close;
      ++at_;
      return;
    case '"':
      toggle_double();
      separator_ |= sep_quote;
      ++at_;
      return;
    case '\'':
      apostrophe(1);
      return;
    case '`':
      return code();
    case '<':
      return tag();
    case '-':
      if ((separator_ & sep_space) != 0 && (is_blank(peek()) || peek() == '-')) {
        separator_ |= sep_strong;
      } else if (peek() == '-' && is_blank(previous())) {
        return technical_chunk();
      } else {
        separator_ |= sep_hyphen;
      }
      ++at_;
      return;
    case '.':
    case '!':
    case '?':
      return terminator(c);
    case '/':
    case '$':
    case '@':
    case '#':
    case '~':
    case '\\':
      return symbol(c);
    case '*':
    case '_':
      ++at_;
      return;
    default:
      // Control characters are no punctuation.
      if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) separator_ |= sep_strong;
      ++at_;
      return;
  }
}

void Reader::symbol(char c) {
  const bool opens = at_ == block_.begin || is_blank(previous()) || previous() == '(' || previous() == '"';
  if (opens && (is_letter(peek()) || is_digit(peek())) && (c != '~' || is_letter(peek()))) {
    if (c == '@' || c == '#' || c == '/' || c == '$') return technical_chunk();
  }
  separator_ |= c == '/' ? sep_hyphen : sep_strong;
  if (c == '~') separator_ = static_cast<std::uint8_t>(separator_ & ~sep_strong);
  ++at_;
}

void Reader::skip_target() {
  std::size_t depth = 0;
  std::size_t i = at_;
  for (; i < text_.size() && i < at_ + 400; ++i) {
    if (text_[i] == '(') ++depth;
    if (text_[i] == ')' && --depth == 0) break;
    if (text_[i] == '\n') break;
  }
  at_ = i < text_.size() && text_[i] == ')' ? i + 1 : at_ + 1;
}

void Reader::bracket() {
  // A checkbox is no word; a link text is.
  if (at_ + 2 < text_.size() && text_[at_ + 2] == ']' && (is_blank(peek()) || folded(peek()) == 'x')) {
    at_ += 3;
    return;
  }
  separator_ |= sep_open;
  const bool bare_link = is_blank(previous()) || at_ == block_.begin || previous() == '[' || previous() == '(';
  if (!bare_link) separator_ |= sep_strong;
  ++at_;
}

void Reader::code() {
  std::size_t ticks = 0;
  while (at_ + ticks < text_.size() && text_[at_ + ticks] == '`') ++ticks;
  const std::string_view fence = text_.substr(at_, ticks);
  const std::size_t close = text_.find(fence, at_ + ticks);
  if (close == std::string_view::npos) {
    at_ += ticks;
    return;
  }
  add_technical(at_, close + ticks);
  at_ = close + ticks;
}

void Reader::tag() {
  const char next = peek();
  const std::size_t close = text_.substr(at_, 400).find('>');
  if ((is_letter(next) || next == '/' || next == '!') && close != std::string_view::npos) {
    at_ += close + 1;
    return;
  }
  separator_ |= sep_strong;
  ++at_;
}

void Reader::toggle_double() {
  if (double_open_ == none_) {
    double_open_ = out_.tokens.size();
  } else {
    double_open_ = none_;
  }
}

void Reader::apostrophe(std::size_t length) {
  const char before = previous();
  const char after = peek(length);
  if (single_open_ == none_ && (is_blank(before) || before == '(' || before == '"') &&
      (is_letter(after) || is_digit(after) || is_high(after))) {
    single_open_ = out_.tokens.size();
    separator_ |= sep_quote;
  } else if (single_open_ != none_ && !is_letter(after)) {
    // A plural possessive inside single quotation marks is rarer than the closing mark.
    single_open_ = none_;
    separator_ |= sep_quote;
  }
  at_ += length;
}

void Reader::unquote(std::size_t from) {
  for (std::size_t i = from; i < out_.tokens.size(); ++i) out_.tokens[i].quoted = false;
}

void Reader::high() {
  const HighCharacter character = high_character(text_, at_);
  switch (character.kind) {
    case HighKind::letter:
      return word();
    case HighKind::space:
      separator_ |= sep_space;
      break;
    case HighKind::nothing:
      break;
    case HighKind::apostrophe:
      return apostrophe(character.length);
    case HighKind::quote:
      if (single_open_ == none_) single_open_ = out_.tokens.size();
      separator_ |= sep_quote;
      break;
    case HighKind::open_quote:
      if (double_open_ == none_) double_open_ = out_.tokens.size();
      separator_ |= sep_quote;
      break;
    case HighKind::close_quote:
      double_open_ = none_;
      separator_ |= sep_quote;
      break;
    case HighKind::dash: {
      const bool joins = !is_blank(previous()) && !is_blank(peek(character.length));
      separator_ |= joins && static_cast<unsigned char>(text_[at_ + 2]) != 0x94 ? sep_hyphen : sep_strong;
      break;
    }
    case HighKind::bullet:
      end_sentence(at_);
      bullet_ = true;
      break;
    case HighKind::strong:
    case HighKind::other:
      separator_ |= sep_strong;
      break;
  }
  at_ += character.length;
}

void Reader::terminator(char c) {
  const char next = peek();
  if (c == '.' && !is_blank(next) && next != '"' && next != '\'' && next != ')' && next != '*' && next != '_' &&
      !is_high(next) && next != '[') {
    separator_ |= next == '.' ? sep_strong : sep_hyphen;
    ++at_;
    return;
  }
  std::size_t end = at_ + 1;
  while (end < text_.size() && (text_[end] == '.' || text_[end] == '!' || text_[end] == '?')) ++end;
  std::size_t after = end;
  bool inside = false;
  while (after < text_.size() &&
         (text_[after] == '"' || text_[after] == '\'' || text_[after] == ')' || text_[after] == '*' ||
          text_[after] == '_' || text_.substr(after).starts_with("\xE2\x80\x9D") ||
          text_.substr(after).starts_with("\xE2\x80\x99"))) {
    if (text_[after] == '"') toggle_double();
    if (is_high(text_[after])) {
      if (static_cast<unsigned char>(text_[after + 2]) == 0x9D) double_open_ = none_;
      after += 2;
    }
    inside = true;
    ++after;
  }
  std::size_t next_word = after;
  while (next_word < text_.size() && is_blank(text_[next_word])) ++next_word;
  const bool lower_follows = next_word < text_.size() && is_lower(text_[next_word]);
  bool ends = after >= text_.size() || next_word > after;
  if (lower_follows && (c == '.' || inside)) ends = ends && !(c == '.' && (end - at_ > 1 || abbreviated())) && !inside;
  if (c == '.' && end - at_ == 1 && abbreviated() && next_word < text_.size() && !is_upper(text_[next_word]))
    ends = false;
  // "?" or "!" with more of the sentence behind it, as in a quoted question.
  if (c != '.' && lower_follows) ends = false;
  at_ = after;
  if (ends) {
    question_ = text_.substr(end - 1, 1) == "?" || c == '?';
    end_sentence(after);
  } else {
    separator_ |= sep_strong;
  }
}

bool Reader::abbreviated() const {
  if (out_.tokens.empty()) return false;
  const Token& token = out_.tokens.back();
  if (token.end != at_) return false;
  const std::string_view word = text_.substr(token.begin, token.end - token.begin);
  return word.size() == 1 || is_abbreviation(word);
}

void Reader::end_sentence(std::size_t end) {
  Sentence sentence;
  sentence.first = out_.sentences.empty() ? 0 : out_.sentences.back().last;
  sentence.last = out_.tokens.size();
  if (sentence.first == sentence.last) {
    question_ = false;
    return;
  }
  const Token& first = out_.tokens[sentence.first];
  sentence.begin = first.begin;
  sentence.end = end;
  sentence.question = question_;
  sentence.bullet = bullet_;
  const std::string_view opening = text_.substr(first.begin, 2);
  sentence.timed =
      (first.kind == TokenKind::number &&
       (text_.substr(first.begin, 5).find(':') != std::string_view::npos || is_date(text_.substr(first.begin, 10)))) ||
      opening == "T+";
  sentence.early = opening == "T-" || text_.substr(first.begin, 4) == "T\xE2\x88\x92";
  out_.sentences.push_back(sentence);
  question_ = false;
  bullet_ = false;
  separator_ = 0;
}

void read_block(std::string_view text, const Block& block, const Vocabulary& vocabulary,
                std::span<const std::string> participants, BlockText& out) {
  Reader(text, block, vocabulary, participants, out).run();
}

}  // namespace debrief::inline v0::language_detail
