// Finds every anchor phrase in a text, whatever stands between its words: one pass that takes whole words at a time.
#pragma once

#include <array>
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

/// A word whose presence matters where phrases are found, and the bits that stand for it.
struct MarkedWord {
  std::string word;
  std::uint64_t marks = 0;
};

/// A word that is read as two, as when its apostrophe is left out: "didnt" is "didn" and "t".
struct RunTogether {
  std::string word;
  std::string first;
  std::string second;
};

/// What one pass over a text finds.
struct Survey {
  std::vector<AnchorHit> hits;
  /// The marks of the words that end in each stretch of `stretch` bytes.
  std::vector<std::uint64_t> marks;

  static constexpr std::size_t stretch = 256;

  /// The marks of all words in [begin, end), and of some words near them.
  std::uint64_t marks_between(std::size_t begin, std::size_t end) const {
    std::uint64_t out = 0;
    for (std::size_t i = begin / stretch; i * stretch < end; ++i) out |= marks[i];
    return out;
  }
};

/// An automaton over words: runs of letters and digits of ASCII, without case.
///
/// Whatever stands between two words counts as one blank, so that a phrase is found across line breaks, hyphens of any
/// kind, either apostrophe and emphasis; the words are looked at closely afterwards. Most words of a text begin and end
/// no phrase: a bitmap tells so from the first bytes of the word, and the number of phrases costs nothing there.
class Automaton {
 public:
  /// Phrases of lower-case words with single blanks, at most `longest` words each. Equal phrases get equal ids.
  explicit Automaton(const std::vector<std::string>& phrases, const std::vector<MarkedWord>& marked = {},
                     const std::vector<RunTogether>& run_together = {});

  /// The most words of a phrase.
  static constexpr std::size_t longest = 8;

  /// Every place where a phrase ends, in order, and the marked words. Linear in the text.
  Survey survey(std::string_view text) const;

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

  struct Entry {
    WordKey key;
    std::uint64_t marks = 0;
    std::uint32_t length = 0;
    /// The node of the phrases that end in this word; 0 for a word that ends none.
    std::uint32_t node = 0;
    /// The word before the last one where this one is read as two; then `node` is that of the last one.
    Word first = 0;
    Word second = 0;
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
    /// A bit for each word that a longer phrase goes on with: `bit_of` the word. 0 where none does.
    std::uint64_t grows = 0;
  };

  /// A word of a text that some phrase may have, before it is looked up.
  struct Candidate {
    std::size_t begin = 0;
    std::size_t end = 0;
    WordKey key;
    /// Its place among the words of the text, from `longest` on.
    std::size_t number = 0;
  };

  /// The last words that some phrase has, each at its number modulo `longest`.
  struct History {
    std::array<Word, longest> words{};
    std::array<std::size_t, longest> numbers{};
  };

  struct Branch {
    std::uint32_t from = 0;
    Word word = 0;
    std::uint32_t to = 0;
  };

  /// The number of a word, 0 for one that is not here. `limit` is the end of readable bytes.
  Word word_of(std::string_view word, const WordKey& key, std::uint64_t hashed) const;
  Word add_word(std::string_view word);
  std::uint32_t branch(std::uint32_t from, Word word) const;
  /// Goes on from a node to a word of a text, which may be read as two; false where the phrases end there.
  bool extend(std::uint32_t& node, Word word) const;
  void look(const Candidate& candidate, std::string_view text, History& past, Survey& out) const;
  void add_phrase(std::string_view phrase, std::uint32_t id);

  std::vector<Entry> words_;
  /// Parallel to `words_`: what the key leaves out of a long one.
  std::vector<std::string> rests_;
  std::vector<Node> nodes_;
  std::vector<Branch> branches_;
  /// Bit h is set where the hash of some word begins with h.
  std::vector<std::uint64_t> bitmap_;
  /// The same for the branches.
  std::vector<std::uint64_t> branch_bitmap_;
  /// Open addressing over `words_` and `branches_`; zero is an empty slot.
  std::vector<Word> word_slots_;
  std::vector<std::uint32_t> branch_slots_;
};

}  // namespace debrief::inline v0::language_detail
