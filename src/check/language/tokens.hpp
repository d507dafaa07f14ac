// Words and sentences of one block.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/language/blocks.hpp"
#include "check/language/vocabulary.hpp"

namespace debrief::inline v0::language_detail {

enum class TokenKind : std::uint8_t {
  word,
  number,
  /// Code, a URL, a path, an identifier: never a word.
  technical,
};

/// What stands between a token and the one before it.
enum Separator : std::uint8_t {
  sep_space = 1U << 0,
  sep_comma = 1U << 1,
  /// Colon, semicolon, dash, bracket, bar.
  sep_strong = 1U << 2,
  sep_colon = 1U << 3,
  sep_quote = 1U << 4,
  sep_hyphen = 1U << 5,
  sep_open = 1U << 6,
  /// A bracket closed; the text of a link closes nothing.
  sep_close = 1U << 7,
};

struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
  WordId word = unknown_word;
  TokenKind kind = TokenKind::word;
  std::uint8_t separator = 0;
  bool quoted = false;
  bool capital = false;
  bool all_capitals = false;
  /// A name of the review's own people, or a handle or address of anybody.
  bool participant = false;
  bool gerund = false;
  std::uint32_t classes = 0;

  bool is(std::uint32_t any_of) const { return (classes & any_of) != 0; }
};

struct Sentence {
  /// Range of tokens.
  std::size_t first = 0;
  std::size_t last = 0;
  /// Bytes from the first token to the terminator.
  std::size_t begin = 0;
  std::size_t end = 0;
  bool question = false;
  /// The sentence stands alone in its block and no full stop ends it, as in a list whose markers are gone.
  bool fragment = false;
  /// The sentence opens a list item or stands after an inline bullet.
  bool bullet = false;
  /// It begins with a clock time or "T+".
  bool timed = false;
  /// It begins with “T-”.
  bool early = false;
};

struct BlockText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

/// Splits a block. Quotation marks that do not close within the block quote nothing. Spans are on character
/// boundaries for any bytes.
void read_block(std::string_view text, const Block& block, const Vocabulary& vocabulary,
                std::span<const std::string> participants, BlockText& out);

}  // namespace debrief::inline v0::language_detail
