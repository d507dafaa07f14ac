// The words, numbers and technical pieces of a block.
#include <algorithm>

#include "check/language/characters.hpp"
#include "check/language/contraction.hpp"
#include "check/language/lexicon.hpp"
#include "check/language/reader.hpp"
#include "check/language/technical.hpp"

namespace debrief::inline v0::language_detail {

void Reader::technical_chunk() {
  std::size_t end = chunk_end();
  if (end <= at_) end = at_ + 1;
  const std::size_t handle = handle_length(text_.substr(at_, end - at_));
  if (handle != 0) end = at_ + handle;
  add_technical(at_, end);
  out_.tokens.back().participant = handle != 0;
  at_ = end;
}

bool Reader::plain_word() {
  if (!is_letter(text_[at_])) return false;
  const std::size_t end = small_letters_.end_of_run(at_ + 1);
  const char next = end < text_.size() ? text_[end] : ' ';
  const char after = end + 1 < text_.size() ? text_[end + 1] : ' ';
  if (!is_blank(next) && !((next == ',' || next == '.') && is_blank(after))) return false;
  const std::string_view raw = text_.substr(at_, end - at_);
  if (raw.size() == 6 && (raw == "cannot" || raw == "Cannot")) return false;
  if (lacks_apostrophe(raw)) {
    at_ = end - 1;
    contraction(end - raw.size(), 0);
    return true;
  }
  add_word(at_, end, raw);
  at_ = end;
  return true;
}

void Reader::word() {
  if (plain_word()) return;
  const bool starts_chunk =
      at_ == block_.begin || is_blank(previous()) || previous() == '(' || previous() == '"' || previous() == '[';
  if (starts_chunk) {
    const std::size_t end = chunk_end();
    if (end > at_ && is_technical(text_.substr(at_, end - at_))) return technical_chunk();
  }
  const std::size_t begin = at_;
  bool has_digit = false;
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (is_letter(c)) {
      ++at_;
    } else if (is_digit(c)) {
      has_digit = true;
      ++at_;
    } else if (is_high(c)) {
      const HighCharacter character = high_character(text_, at_);
      if (character.kind == HighKind::letter) {
        at_ += character.length;
      } else if (character.kind == HighKind::apostrophe && at_ + 3 < text_.size() && is_letter(text_[at_ + 3])) {
        return contraction(begin, 3);
      } else {
        break;
      }
    } else if (c == '\'' && at_ + 1 < text_.size() && is_letter(text_[at_ + 1])) {
      return contraction(begin, 1);
    } else {
      break;
    }
  }
  if (at_ == begin) {
    ++at_;
    return;
  }
  if (has_digit) {
    add_technical(begin, at_);
    return;
  }
  const std::string_view raw = text_.substr(begin, at_ - begin);
  if (raw.size() == 6 && (raw == "cannot" || raw == "Cannot" || raw == "CANNOT")) {
    add_word(begin, begin + 3, text_.substr(begin, 3));
    separator_ = 0;
    add_word(begin + 3, at_, raw.substr(3));
    return;
  }
  if (lacks_apostrophe(raw)) {
    --at_;
    return contraction(begin, 0);
  }
  add_word(begin, at_, raw);
}

void Reader::contraction(std::size_t begin, std::size_t mark) {
  const std::size_t apostrophe_at = at_;
  std::size_t end = at_ + mark;
  while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]))) ++end;
  const std::string_view head = text_.substr(begin, apostrophe_at - begin);
  std::string tail = "'";
  for (const char c : text_.substr(apostrophe_at + mark, end - apostrophe_at - mark)) tail += folded(c);
  if (tail == "'t" && head.size() > 1 && folded(head.back()) == 'n') {
    std::string stem;
    for (const char c : head) stem += folded(c);
    stem.pop_back();
    if (stem == "ca") stem = "can";
    if (stem == "wo") stem = "will";
    if (stem == "sha") stem = "shall";
    const std::size_t split = begin + std::min(stem.size(), head.size() - 1);
    add_word(begin, split, stem);
    separator_ = 0;
    add_word(split, end, "not");
  } else {
    add_word(begin, apostrophe_at, head);
    separator_ = 0;
    add_word(apostrophe_at, end, tail);
  }
  at_ = end;
}

void Reader::number() {
  const std::size_t begin = at_;
  const bool starts_chunk = is_blank(previous()) || previous() == '(' || at_ == block_.begin;
  if (starts_chunk) {
    const std::size_t end = chunk_end();
    if (end > at_ && is_technical(text_.substr(at_, end - at_))) {
      add_technical(at_, end);
      at_ = end;
      return;
    }
  }
  while (at_ < text_.size() && (is_digit(text_[at_]) || is_letter(text_[at_]) || text_[at_] == '%' ||
                                ((text_[at_] == '.' || text_[at_] == ',' || text_[at_] == ':' || text_[at_] == '-') &&
                                 at_ + 1 < text_.size() && is_digit(text_[at_ + 1])))) {
    ++at_;
  }
  add_token(begin, at_).kind = TokenKind::number;
}

Token& Reader::add_token(std::size_t begin, std::size_t end) {
  Token& token = out_.tokens.emplace_back();
  token.begin = begin;
  token.end = end;
  token.separator = separator_;
  token.quoted = double_open_ != none_ || single_open_ != none_ || block_.kind == BlockKind::quote;
  separator_ = 0;
  return token;
}

void Reader::add_technical(std::size_t begin, std::size_t end) {
  add_token(begin, end).kind = TokenKind::technical;
}

void Reader::add_word(std::size_t begin, std::size_t end, std::string_view word) {
  Token& token = add_token(begin, end);
  const bool in_text = word.data() == text_.data() + begin;
  token.word = vocabulary_.find(word, in_text ? text_.data() + text_.size() : nullptr);
  token.classes = vocabulary_.classes(token.word);
  token.capital = is_upper(text_[begin]);
  token.all_capitals = token.capital && end - begin > 1 && std::none_of(word.begin(), word.end(), is_lower);
  if (word.size() > 4 && folded(word.back()) == 'y' && folded(word[word.size() - 2]) == 'l')
    token.classes |= word_adverb;
  if (word.size() > 3 && folded(word.back()) == 'd' && folded(word[word.size() - 2]) == 'e')
    token.classes |= word_participle;
  token.gerund = word.size() > 4 && folded(word.back()) == 'g' && folded(word[word.size() - 2]) == 'n' &&
                 folded(word[word.size() - 3]) == 'i';
  // "DiscoveryApi": a name that is built like that is a program's or a product's.
  const bool built = !token.all_capitals && word.size() > 4 &&
                     std::count_if(word.begin() + 1, word.end(), is_upper) > 0 && is_lower(word.back());
  if (built) token.classes |= word_thing;
  for (const std::string& name : participants_) {
    if (name.size() == word.size() &&
        std::equal(name.begin(), name.end(), word.begin(), [](char a, char b) { return a == folded(b); })) {
      token.participant = token.capital || !is_letter(name[0]);
    }
  }
}

std::size_t Reader::chunk_end() const {
  std::size_t end = at_;
  while (end < text_.size() && end < at_ + 400 && !is_blank(text_[end]) && text_[end] != '|') {
    if (text_[end] == ']' && end + 1 < text_.size() && text_[end + 1] == '(') break;
    std::size_t length = 1;
    if (is_high(text_[end])) {
      const HighCharacter character = high_character(text_, end);
      if (character.kind != HighKind::letter) break;
      length = character.length;
    }
    end += length;
  }
  while (end > at_ && std::string_view(".,;:!?)]}'\"*_").find(text_[end - 1]) != std::string_view::npos) --end;
  return end;
}

}  // namespace debrief::inline v0::language_detail
