#include "check/language/tokens.hpp"

#include <algorithm>
#include <array>

#include "check/language/lexicon.hpp"
#include "check/language/word_edges.hpp"

namespace debrief::inline v0::language_detail {

namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_upper(c) || is_lower(c);
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_high(char c) {
  return (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
char folded(char c) {
  return is_upper(c) ? static_cast<char>(c | 0x20) : c;
}

/// What a character outside ASCII does to a sentence.
enum class HighKind : std::uint8_t {
  letter,
  nothing,
  space,
  apostrophe,
  open_quote,
  close_quote,
  quote,
  dash,
  strong,
  bullet,
  other
};

struct HighCharacter {
  HighKind kind = HighKind::other;
  std::size_t length = 1;
};

HighCharacter high_character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
  };
  const unsigned char lead = byte(0);
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  if (lead >= 0xC2 && lead <= 0xDF && continues(1)) {
    if (lead == 0xC2 && byte(1) == 0xA0) return {HighKind::space, 2};
    if (lead == 0xC2 && byte(1) == 0xAD) return {HighKind::nothing, 2};
    if (lead == 0xC2 && byte(1) == 0xAB) return {HighKind::open_quote, 2};
    if (lead == 0xC2 && byte(1) == 0xBB) return {HighKind::close_quote, 2};
    return {lead == 0xC2 ? HighKind::other : HighKind::letter, 2};
  }
  if (lead >= 0xE0 && lead <= 0xEF && continues(1) && continues(2)) {
    if (lead == 0xE2 && byte(1) == 0x80) {
      switch (byte(2)) {
        case 0x98:
        case 0x9A:
        case 0x9B:
          return {HighKind::quote, 3};
        case 0x99:
          return {HighKind::apostrophe, 3};
        case 0x9C:
        case 0x9E:
        case 0x9F:
          return {HighKind::open_quote, 3};
        case 0x9D:
          return {HighKind::close_quote, 3};
        case 0x93:
        case 0x94:
        case 0x95:
          return {HighKind::dash, 3};
        case 0x90:
        case 0x91:
        case 0x92:
          return {HighKind::dash, 3};
        case 0xA2:
        case 0xA3:
          return {HighKind::bullet, 3};
        case 0xA6:
          return {HighKind::strong, 3};
        case 0xAF:
          return {HighKind::space, 3};
        default:
          break;
      }
      if (byte(2) <= 0x8A) return {HighKind::space, 3};
      if (byte(2) >= 0x8B && byte(2) <= 0x8F) return {HighKind::nothing, 3};
      if (byte(2) >= 0xA8 && byte(2) <= 0xAE) return {byte(2) <= 0xA9 ? HighKind::space : HighKind::nothing, 3};
      return {HighKind::other, 3};
    }
    if (lead == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA0) return {HighKind::nothing, 3};
    if (lead == 0xE2) return {HighKind::strong, 3};
    if (lead == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return {HighKind::nothing, 3};
    return {lead == 0xE3 && byte(1) == 0x80 ? HighKind::strong : HighKind::letter, 3};
  }
  if (lead >= 0xF0 && lead <= 0xF4 && continues(1) && continues(2) && continues(3)) return {HighKind::other, 4};
  return {HighKind::other, 1};
}

/// "2031-05-12".
bool is_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return false;
  return std::all_of(text.begin(), text.begin() + 4, is_digit) && is_digit(text[5]) && is_digit(text[8]);
}

/// Before a full stop that ends no sentence.
bool is_abbreviation(std::string_view word) {
  static constexpr std::array<std::string_view, 14> words = {"eg", "ie", "etc", "vs",  "cf",  "approx", "fig",
                                                             "mr", "dr", "st",  "inc", "ltd", "ca",     "al"};
  std::string key;
  for (const char c : word.substr(0, 8)) key += folded(c);
  return std::find(words.begin(), words.end(), key) != words.end();
}

class Reader {
 public:
  Reader(std::string_view text, const Block& block, const Vocabulary& vocabulary,
         std::span<const std::string> participants, BlockText& out)
      : text_(text.substr(0, block.end)),
        block_(block),
        vocabulary_(vocabulary),
        participants_(participants),
        out_(out) {}

  void run() {
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

 private:
  static constexpr std::size_t none_ = static_cast<std::size_t>(-1);

  void skip_item_marker() {
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

  char peek(std::size_t offset = 1) const { return at_ + offset < text_.size() ? text_[at_ + offset] : ' '; }
  char previous() const { return at_ > block_.begin ? text_[at_ - 1] : ' '; }

  void step() {
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
        separator_ |= sep_strong | sep_open;
        if (at_ > block_.begin && text_[at_ - 1] == ']') return skip_target();
        ++at_;
        return;
      case '[':
        return bracket();
      case ')':
      case ']':
        separator_ |= sep_strong;
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

  /// "@kim" or "kim.lee@example.org": somebody, as against "@Override", "@here" or "git@github.com". The length, or 0.
  static std::size_t handle_length(std::string_view chunk) {
    static constexpr std::string_view groups[] = {"here",   "channel", "all",     "everyone", "team",
                                                  "oncall", "on-call", "charset", "media",    "import",
                                                  "param",  "return",  "reboot",  "todo"};
    std::size_t end = chunk.starts_with('@') ? 1 : 0;
    std::size_t at = 0;
    while (end < chunk.size() &&
           (is_letter(chunk[end]) || is_digit(chunk[end]) || chunk[end] == '-' || chunk[end] == '_' ||
            chunk[end] == '.' || (chunk[end] == '@' && at == 0 && end > 1))) {
      if (chunk[end] == '@') at = end;
      ++end;
    }
    if (end < chunk.size() && chunk[end] != '\'' && static_cast<unsigned char>(chunk[end]) < 0x80) return 0;
    if (chunk.starts_with('@')) {
      if (at != 0 || end < 3 || !is_lower(chunk[1])) return 0;
      const std::string_view name = chunk.substr(1, end - 1);
      return std::find(std::begin(groups), std::end(groups), name) == std::end(groups) ? end : 0;
    }
    const bool address = at != 0 && chunk.substr(0, at).find('.') != std::string_view::npos &&
                         chunk.substr(at, end - at).find('.') != std::string_view::npos;
    return address ? end : 0;
  }

  void symbol(char c) {
    const bool opens = at_ == block_.begin || is_blank(previous()) || previous() == '(' || previous() == '"';
    if (opens && (is_letter(peek()) || is_digit(peek())) && (c != '~' || is_letter(peek()))) {
      if (c == '@' || c == '#' || c == '/' || c == '$') return technical_chunk();
    }
    separator_ |= c == '/' ? sep_hyphen : sep_strong;
    if (c == '~') separator_ = static_cast<std::uint8_t>(separator_ & ~sep_strong);
    ++at_;
  }

  void skip_target() {
    std::size_t depth = 0;
    std::size_t i = at_;
    for (; i < text_.size() && i < at_ + 400; ++i) {
      if (text_[i] == '(') ++depth;
      if (text_[i] == ')' && --depth == 0) break;
      if (text_[i] == '\n') break;
    }
    at_ = i < text_.size() && text_[i] == ')' ? i + 1 : at_ + 1;
  }

  void bracket() {
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

  void code() {
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

  void tag() {
    const char next = peek();
    const std::size_t close = text_.substr(at_, 400).find('>');
    if ((is_letter(next) || next == '/' || next == '!') && close != std::string_view::npos) {
      at_ += close + 1;
      return;
    }
    separator_ |= sep_strong;
    ++at_;
  }

  void toggle_double() {
    if (double_open_ == none_) {
      double_open_ = out_.tokens.size();
    } else {
      double_open_ = none_;
    }
  }

  void apostrophe(std::size_t length) {
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

  void unquote(std::size_t from) {
    for (std::size_t i = from; i < out_.tokens.size(); ++i) out_.tokens[i].quoted = false;
  }

  void high() {
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

  void terminator(char c) {
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
    if (lower_follows && (c == '.' || inside))
      ends = ends && !(c == '.' && (end - at_ > 1 || abbreviated())) && !inside;
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

  bool abbreviated() const {
    if (out_.tokens.empty()) return false;
    const Token& token = out_.tokens.back();
    if (token.end != at_) return false;
    const std::string_view word = text_.substr(token.begin, token.end - token.begin);
    return word.size() == 1 || is_abbreviation(word);
  }

  /// The end of the run of characters up to the next blank, without closing punctuation.
  std::size_t chunk_end() const {
    std::size_t end = at_;
    while (end < text_.size() && end < at_ + 400 && !is_blank(text_[end]) && text_[end] != '|') {
      if (text_[end] == ']' && end + 1 < text_.size() && text_[end + 1] == '(') break;
      if (is_high(text_[end])) {
        const HighKind kind = high_character(text_, end).kind;
        if (kind != HighKind::letter) break;
      }
      ++end;
    }
    while (end > at_ && std::string_view(".,;:!?)]}'\"*_").find(text_[end - 1]) != std::string_view::npos) --end;
    return end;
  }

  static bool is_technical(std::string_view chunk) {
    if (chunk.find("://") != std::string_view::npos || chunk.starts_with("www.") ||
        chunk.find("::") != std::string_view::npos || chunk.find("()") != std::string_view::npos ||
        chunk.find('\\') != std::string_view::npos) {
      return true;
    }
    std::size_t slashes = 0;
    for (std::size_t i = 1; i + 1 < chunk.size(); ++i) {
      const char before = chunk[i - 1];
      const char after = chunk[i + 1];
      const bool between = (is_letter(before) || is_digit(before)) && (is_letter(after) || is_digit(after));
      if (chunk[i] == '_' && between) return true;
      if ((chunk[i] == '=' || chunk[i] == '@') && between) return true;
      if (chunk[i] == '.' && between && is_lower(before) && is_lower(after)) {
        // "e.g" and "i.e" are words, "host.name" is not.
        if (i > 1 || (i + 2 < chunk.size() && chunk[i + 2] != '.')) return true;
      }
      if (chunk[i] == '.' && between && is_digit(after) && is_letter(before)) return true;
      if (chunk[i] == '/') ++slashes;
      if (is_lower(chunk[0]) && is_lower(before) && is_upper(chunk[i]) && is_lower(after)) return true;
    }
    return slashes >= 2;
  }

  void technical_chunk() {
    std::size_t end = chunk_end();
    if (end <= at_) end = at_ + 1;
    const std::size_t handle = handle_length(text_.substr(at_, end - at_));
    if (handle != 0) end = at_ + handle;
    add_technical(at_, end);
    out_.tokens.back().participant = handle != 0;
    at_ = end;
  }

  /// Most words: letters without capitals behind the first, and then a blank, perhaps after a comma or a full stop.
  /// Such a word is no part of anything technical, however it is looked at.
  bool plain_word() {
    if (!is_letter(text_[at_])) return false;
    const std::size_t end = small_letters_.end_of_run(at_ + 1);
    const char next = end < text_.size() ? text_[end] : ' ';
    const char after = end + 1 < text_.size() ? text_[end + 1] : ' ';
    if (!is_blank(next) && !((next == ',' || next == '.') && is_blank(after))) return false;
    const std::string_view raw = text_.substr(at_, end - at_);
    if (raw.size() == 6 && (raw == "cannot" || raw == "Cannot")) return false;
    add_word(at_, end, raw);
    at_ = end;
    return true;
  }

  void word() {
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
    add_word(begin, at_, raw);
  }

  /// "didn't" is read as did + not, "they'd" as they + 'd, "Bob's" as Bob + 's. `mark` is the apostrophe's length.
  void contraction(std::size_t begin, std::size_t mark) {
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

  void number() {
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
    Token token = token_at(begin, at_);
    token.kind = TokenKind::number;
    out_.tokens.push_back(token);
    separator_ = 0;
  }

  Token token_at(std::size_t begin, std::size_t end) {
    Token token;
    token.begin = begin;
    token.end = end;
    token.separator = separator_;
    token.quoted = double_open_ != none_ || single_open_ != none_ || block_.kind == BlockKind::quote;
    return token;
  }

  void add_technical(std::size_t begin, std::size_t end) {
    Token token = token_at(begin, end);
    token.kind = TokenKind::technical;
    out_.tokens.push_back(token);
    separator_ = 0;
  }

  void add_word(std::size_t begin, std::size_t end, std::string_view word) {
    Token token = token_at(begin, end);
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
    out_.tokens.push_back(token);
    separator_ = 0;
  }

  void end_sentence(std::size_t end) {
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
        (first.kind == TokenKind::number && (text_.substr(first.begin, 5).find(':') != std::string_view::npos ||
                                             is_date(text_.substr(first.begin, 10)))) ||
        opening == "T+";
    sentence.early = opening == "T-" || text_.substr(first.begin, 4) == "T\xE2\x88\x92";
    out_.sentences.push_back(sentence);
    question_ = false;
    bullet_ = false;
    separator_ = 0;
  }

  std::string_view text_;
  const Block& block_;
  const Vocabulary& vocabulary_;
  std::span<const std::string> participants_;
  BlockText& out_;
  SmallLetters small_letters_{text_};
  std::size_t at_ = 0;
  std::size_t sentence_begin_ = 0;
  std::size_t double_open_ = none_;
  std::size_t single_open_ = none_;
  std::uint8_t separator_ = 0;
  bool bullet_ = false;
  bool question_ = false;
};

}  // namespace

void read_block(std::string_view text, const Block& block, const Vocabulary& vocabulary,
                std::span<const std::string> participants, BlockText& out) {
  Reader(text, block, vocabulary, participants, out).run();
}

}  // namespace debrief::inline v0::language_detail
