// Reads the words and sentences of one block, character by character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "check/language/tokens.hpp"
#include "check/language/word_edges.hpp"

namespace debrief::inline v0::language_detail {

class Reader {
 public:
  Reader(std::string_view text, const Block& block, const Vocabulary& vocabulary,
         std::span<const std::string> participants, BlockText& out)
      : text_(text.substr(0, block.end)),
        block_(block),
        vocabulary_(vocabulary),
        participants_(participants),
        out_(out) {}

  void run();

 private:
  static constexpr std::size_t none_ = static_cast<std::size_t>(-1);

  void skip_item_marker();

  char peek(std::size_t offset = 1) const { return at_ + offset < text_.size() ? text_[at_ + offset] : ' '; }
  char previous() const { return at_ > block_.begin ? text_[at_ - 1] : ' '; }

  void step();

  void symbol(char c);

  void skip_target();

  void bracket();

  void code();

  void tag();

  void toggle_double();

  void apostrophe(std::size_t length);

  void unquote(std::size_t from);

  void high();

  void terminator(char c);

  bool abbreviated() const;

  /// The end of the run of characters up to the next blank, without closing punctuation.
  std::size_t chunk_end() const;

  void technical_chunk();

  /// Most words: letters without capitals behind the first, and then a blank, perhaps after a comma or a full stop.
  /// Such a word is no part of anything technical, however it is looked at.
  bool plain_word();

  void word();

  /// "didn't" is read as did + not, "they'd" as they + 'd, "Bob's" as Bob + 's. `mark` is the apostrophe's length,
  /// 0 for "didnt".
  void contraction(std::size_t begin, std::size_t mark);

  void number();

  /// A token that is filled in where it lies: it is larger than what is written at once.
  Token& add_token(std::size_t begin, std::size_t end);

  void add_technical(std::size_t begin, std::size_t end);

  void add_word(std::size_t begin, std::size_t end, std::string_view word);

  void end_sentence(std::size_t end);

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

}  // namespace debrief::inline v0::language_detail
