// How the words of a line of Markdown are read: mark by mark, with the links and the HTML that stand in them.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/inline/inline_text.hpp"

namespace debrief::inline v0::markdown {

inline constexpr std::size_t nowhere = std::string_view::npos;

/// Reads the words of one text. Linear in it.
class InlineReader {
 public:
  InlineReader(std::string_view text, const References& references, std::vector<Link>* links, HtmlLeftOut* html);
  /// The words of the text; to be called once.
  std::string read();

 private:
  /// Appends words with their white space single.
  void put(char c) {
    if (is_blank(c) || static_cast<unsigned char>(c) < 0x20) {
      if (!out_.empty() && out_.back() != ' ') out_ += ' ';
    } else {
      out_ += c;
    }
  }
  void put(std::string_view words) {
    for (const char c : words) put(c);
  }
  /// Appends the words of a stretch of the text.
  void take(std::size_t begin, std::size_t end);
  /// Reads what begins at `i` if it is more than a character, and gives where it ends.
  std::size_t special(std::size_t i, std::size_t end);
  /// The words between backticks.
  std::size_t code(std::size_t i, std::size_t end);
  /// Marks of emphasis vanish; a star or underscore between words or inside one stays.
  std::size_t emphasis(std::size_t i, std::size_t end);
  /// "[text](target)", "[text][name]", "[name]"; the text alone where it is none of them.
  std::size_t link(std::size_t i, std::size_t end);
  /// Where the square bracket that opens there closes, or nowhere.
  std::size_t closing(std::size_t open) const;
  /// Where the bracket of a target closes, or nowhere.
  std::size_t target_end(std::size_t open, std::size_t end) const;
  /// Where the comment that begins at `i` ends; one that is never closed is text.
  std::size_t comment(std::size_t i, std::size_t end);
  /// "<https://…>" is its own text; a tag vanishes; any other "<" is a character.
  std::size_t tag(std::size_t i, std::size_t end);

  std::string_view text_;
  const References& references_;
  std::vector<Link>* links_;
  HtmlLeftOut* html_;
  /// Opening brackets in order, each with where it is closed.
  std::vector<std::pair<std::size_t, std::size_t>> brackets_;
  std::string out_;
  /// By the number of its backticks: nothing closes such a mark any more.
  std::array<bool, 16> unclosed_{};
  bool unclosed_comment_ = false;
  int depth_ = 0;
};

}  // namespace debrief::inline v0::markdown
