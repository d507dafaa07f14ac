// Finds every anchor phrase in a text, whatever stands between its words: one pass that takes whole words at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/language/word_key.hpp"

namespace debrief::inline v0::language_detail {

struct AnchorHit {
  /// One past the last letter of the phrase.
  std::size_t end = 0;
  std::uint32_t state = 0;
};

/// An automaton over words: runs of letters and digits of ASCII, without case.
///
/// Whatever stands between two words counts as one blank, so that a phrase is found across line breaks, hyphens of any
/// kind, either apostrophe and emphasis; the words are looked at closely afterwards. Most words of a text begin and end
/// no phrase: a bitmap tells so from the first bytes of the word, and the number of phrases costs nothing there.
class Automaton {
 public:
  /// Phrases of lower-case words with single blanks, at most `longest` words each. Equal phrases get equal ids.
  explicit Automaton(const std::vector<std::string>& phrases);

  /// The most words of a phrase.
  static constexpr std::size_t longest = 8;

  /// Every place where a phrase ends, in order. Linear in the text.
  void find(std::string_view text, std::vector<AnchorHit>& out) const;

  /// The phrases that end in a state, longest first.
  template <class Use>
  void each_phrase(std::uint32_t state, Use use) const {
    for (std::uint32_t s = state; s != 0; s = nodes_[s].shorter) {
      if (nodes_[s].phrase != Node::none) use(nodes_[s].phrase);
    }
  }

  std::size_t states() const { return nodes_.size(); }

 private:
  using Word = std::uint16_t;

  /// A word; `rest` is what the key leaves out of a long one.
  struct Entry {
    WordKey key;
    std::string rest;
    std::size_t length = 0;
    /// The node of the phrases that end in this word; 0 for a word that ends none.
    std::uint32_t node = 0;
  };

  /// The last words of phrases, read backwards.
  struct Node {
    static constexpr std::uint32_t none = 0xffffffffU;
    /// The phrase that this node completes.
    std::uint32_t phrase = none;
    /// The nearest node on the way here, this one included, that completes a phrase; 0 when there is none.
    std::uint32_t complete = 0;
    /// The nearest one without this one.
    std::uint32_t shorter = 0;
    bool grows = false;
  };

  struct Branch {
    std::uint32_t from = 0;
    Word word = 0;
    std::uint32_t to = 0;
  };

  Word word_of(std::string_view word) const;
  Word add_word(std::string_view word);
  std::uint32_t branch(std::uint32_t from, Word word) const;
  void add_phrase(std::string_view phrase, std::uint32_t id);

  std::vector<Entry> words_;
  std::vector<Node> nodes_;
  std::vector<Branch> branches_;
  /// Bit h is set where the hash of some word begins with h.
  std::vector<std::uint64_t> bitmap_;
  /// Open addressing over `words_` and `branches_`; zero is an empty slot.
  std::vector<Word> word_slots_;
  std::vector<std::uint32_t> branch_slots_;
};

}  // namespace debrief::inline v0::language_detail
