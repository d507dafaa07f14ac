#include "graph/notation/notation_tokens.hpp"

#include <utility>

#include "graph/notation/notation_text.hpp"

namespace debrief::inline v0::graph {

void Tokens::skip_space() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == '#') {
      while (at_ < text_.size() && text_[at_] != '\n') ++at_;
    } else if (c == '\n' || static_cast<unsigned char>(c) > ' ') {
      return;
    } else {
      ++at_;
    }
  }
}

std::string Tokens::quoted_text() {
  std::string out;
  const std::size_t start = at_++;
  while (at_ < text_.size() && text_[at_] != '"') {
    if (text_[at_] == '\\' && at_ + 1 < text_.size()) {
      ++at_;
      out += text_[at_] == 'n' ? '\n' : text_[at_];
    } else {
      out += text_[at_];
    }
    ++at_;
  }
  if (at_ >= text_.size()) {
    complaints_.add({start, text_.size()}, "a quotation mark is not closed", "add the closing quotation mark");
  } else {
    ++at_;
  }
  return out;
}

void Tokens::advance() {
  skip_space();
  token_ = {};
  token_.span.start = at_;
  if (at_ >= text_.size()) {
    token_.kind = Token::end;
  } else if (text_[at_] == '\n' || text_[at_] == ';') {
    token_.kind = Token::end_of_statement;
    ++at_;
  } else if (text_[at_] == '"') {
    token_.kind = Token::string;
    token_.text = quoted_text();
  } else if (text_.substr(at_, 2) == "->") {
    token_.kind = Token::symbol;
    token_.text = "->";
    at_ += 2;
  } else if (is_special(text_[at_])) {
    token_.kind = Token::symbol;
    token_.text = text_[at_++];
  } else {
    token_.kind = Token::id;
    while (at_ < text_.size() && !is_special(text_[at_]) && text_.substr(at_, 2) != "->") token_.text += text_[at_++];
  }
  token_.span.end = at_;
}

void Tokens::go_back(Token token, std::size_t behind) {
  token_ = std::move(token);
  at_ = behind;
}

ArrowWords Tokens::arrow_words() {
  ArrowWords out;
  const std::size_t start = at_;
  while (at_ < text_.size() && text_[at_] != '\n') {
    if (text_.substr(at_, 2) == "~>") {
      at_ += 2;
      out.closed = true;
      break;
    }
    const char c = text_[at_];
    if (static_cast<unsigned char>(c) <= ' ') {
      ++at_;
    } else if (c == '"') {
      out.note = quoted_text();
    } else if (c == '~') {
      break;
    } else {
      std::string& word = out.words.emplace_back();
      // A word may hold quoted parts: by:"first responder",dba
      while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) > ' ' && text_[at_] != '~') {
        if (text_[at_] == '"') {
          word += '\1' + quoted_text() + '\1';
        } else {
          word += text_[at_++];
        }
      }
    }
  }
  out.span = {start > 0 ? start - 1 : 0, at_};
  return out;
}

}  // namespace debrief::inline v0::graph
