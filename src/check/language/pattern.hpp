// The pattern language over words, and what it compiles to.
//
//   should have            these words, with nothing but blanks, hyphens or quotation marks between them
//   verify~ verify~ed      any inflection; ~ed past and participle, ~ing, ~s base and third person, ~en participle
//   @duty~ed               any word of a list, inflected where the list is of verbs
//   (slow|late to) x?      alternatives, optional parts
//   ..4                    up to four words, across commas but not across colons, dashes or brackets
//   , : ^ $                a comma, a colon, the start of a sentence or item, the end of a clause
//   <S>                    first: what stands before is a person or team as subject, or a fragment without one
//   <P>                    as <S>, but a subject that is neither clearly a person nor a thing does not count
//   <T>                    first: what stands before is a thing as subject
//   <person>               a person as noun phrase: pronoun, role with its modifiers, or participant
//   <name>                 a participant of the review
//   <handle>               @somebody or somebody's address
//   i: …                 first on the line: the finding is informational
//   <adv> <done> <ing> <any> <num> <det> <tech> <neg>
//   !x                     not this word here: behind when it opens the pattern, ahead otherwise
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/language/vocabulary.hpp"

namespace debrief::inline v0::language_detail {

enum class ItemKind : std::uint8_t {
  words,
  not_words,
  gap,
  adverbs,
  person,
  name,
  handle,
  participle,
  gerund,
  any_word,
  number,
  technical,
  determiner,
  comma,
  colon,
  begin,
  end,
  subject_person,
  subject_strict,
  subject_thing,
};

struct Item {
  ItemKind kind = ItemKind::words;
  bool optional = false;
  std::uint8_t most = 0;  ///< Words in a gap.
  std::uint16_t set = 0;  ///< Index into `Patterns::sets`.
  /// Bit `id % 64` is set for every word of the set, so that most other words need no search.
  std::uint64_t sketch = 0;
};

/// One way in which a pattern can be met: no alternatives left but those within an item.
struct Sequence {
  std::uint16_t rule = 0;
  bool informational = false;
  std::uint32_t first = 0;  ///< Range of `Patterns::items`.
  std::uint32_t last = 0;
};

/// Sets of words, each sorted, one behind the other.
struct WordSets {
  std::vector<WordId> words;
  /// Where each set ends.
  std::vector<std::uint32_t> ends;

  std::size_t size() const { return ends.size(); }
  std::span<const WordId> operator[](std::size_t set) const {
    const std::size_t begin = set == 0 ? 0 : ends[set - 1];
    return std::span(words).subspan(begin, ends[set] - begin);
  }
};

/// What is known while patterns are read, in memory of its own that is given back in one piece: a hundred thousand
/// small holes between what stays would slow down every later allocation of the process.
struct PatternReading {
  std::pmr::monotonic_buffer_resource memory;
  /// Sets by the hash of their words.
  std::pmr::unordered_multimap<std::uint64_t, std::uint16_t> sets{&memory};
  /// What a word of the pattern language was read as before; its keys are pieces of the rows, which are never freed.
  std::pmr::unordered_map<std::string_view, std::pmr::vector<Item>> known{&memory};
};

/// The patterns of all rules over one vocabulary.
struct Patterns {
  Vocabulary vocabulary;
  WordSets sets;
  std::vector<Item> items;
  std::vector<Sequence> sequences;
  /// Sequences that silence, apart from the others; `Sequence::rule` as above.
  std::vector<Sequence> silencers;
  /// Parallel to `silencers`: matched anywhere in the sentence rather than at the finding.
  std::vector<bool> anywhere;
};

/// Adds the lists of the lexicon with their classes.
void add_word_lists(Vocabulary& vocabulary);

/// Adds the patterns of one rule, one a line. Throws std::invalid_argument with the line that cannot be read.
void add_patterns(std::string_view lines, std::uint16_t rule, PatternReading& reading, Patterns& out);

/// The same for the lines under which the rule is silent; a line that begins with `~` looks at the whole sentence.
void add_silencers(std::string_view lines, std::uint16_t rule, PatternReading& reading, Patterns& out);

}  // namespace debrief::inline v0::language_detail
