// The notation token by token.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/notation/complaints.hpp"

namespace debrief::inline v0::graph {

struct Token {
  enum Kind { id, string, symbol, end_of_statement, end } kind = end;
  std::string text;
  Span span;
};

/// What stands between "~" and "~>".
struct ArrowWords {
  /// Quoted parts of a word stand between two \1.
  std::vector<std::string> words;
  /// What stood in quotation marks by itself, the last of it.
  std::string note;
  Span span;
  bool closed = false;
};

/// A text and the token at hand. Complains of quotation marks that are not closed.
class Tokens {
 public:
  Tokens(std::string_view text, Complaints& complaints) : text_(text), complaints_(complaints) { advance(); }

  const Token& at_hand() const { return token_; }
  bool is(Token::Kind kind) const { return token_.kind == kind; }
  bool is_symbol(std::string_view text) const { return token_.kind == Token::symbol && token_.text == text; }
  bool is_name() const { return token_.kind == Token::id || token_.kind == Token::string; }

  /// Goes on to the next token.
  void advance();
  /// Where the token at hand ends.
  std::size_t behind() const { return at_; }
  /// Goes back to a token that was at hand, and to where it ended.
  void go_back(Token token, std::size_t behind);
  /// Reads a typed arrow with its "~" at hand; the token at hand is then of no use, and advance() goes on behind it.
  ArrowWords arrow_words();

 private:
  void skip_space();
  std::string quoted_text();

  std::string_view text_;
  Complaints& complaints_;
  std::size_t at_ = 0;
  Token token_;
};

}  // namespace debrief::inline v0::graph
