// Word lists, inflection and rough word frequencies: what the pattern language knows about English.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::language_detail {

/// Properties of a word, as bits.
enum WordClass : std::uint32_t {
  word_role = 1U << 0,      ///< Head noun that names people by their part in the work.
  word_outsider = 1U << 1,  ///< People who are not responders: users, customers, attackers.
  word_person_pronoun = 1U << 2,
  word_weak_pronoun = 1U << 3,  ///< "they", "who": people or things, as the context has it.
  word_thing_pronoun = 1U << 4,
  word_thing = 1U << 5,       ///< Software, data, metrics, documents.
  word_human_verb = 1U << 6,  ///< A form of a verb that only people do.
  word_duty_verb = 1U << 7,
  word_determiner = 1U << 8,
  word_preposition = 1U << 9,
  word_conjunction = 1U << 10,
  word_auxiliary = 1U << 11,
  word_adverb = 1U << 12,
  word_negation = 1U << 13,
  word_participle = 1U << 14,
  word_english = 1U << 15,  ///< Function word that tells English from its neighbours.
  word_foreign = 1U << 16,  ///< Function word of another European language.
  word_question_opener = 1U << 17,
  word_action_verb = 1U << 18,  ///< Base form that opens an action item.
  word_review_topic = 1U << 19,
  word_mention = 1U << 20,
  word_number_name = 1U << 21,
  word_technical_head = 1U << 22,
  word_base_verb = 1U << 23,
  word_reader = 1U << 24,
  word_adjective = 1U << 25,
  word_be = 1U << 26,        ///< A form of "be", which makes a participle passive.
  word_relative = 1U << 27,  ///< Opens a clause about the noun before it.
  word_self = 1U << 28,      ///< The writer, alone: "I", "my".
};

struct WordList {
  std::string_view name;
  std::string_view words;
  /// Classes that the listed words have, for verbs in every inflection.
  std::uint32_t classes = 0;
  /// The entries are base forms of verbs; `@name~` stands for all their forms.
  bool verbs = false;
};

/// Every list, findable by `@name` in a pattern.
std::span<const WordList> word_lists();

/// The list of that name; nullptr when there is none.
const WordList* word_list(std::string_view name);

enum class Form : std::uint8_t {
  base,
  third_person,
  past,
  participle,
  gerund,
  /// All of them.
  any,
  /// Past and participle, which most verbs do not tell apart.
  past_or_participle,
  /// Base and third person.
  present,
};

/// The spellings of a word in that form, both where doubling or a spelling tradition is open. For nouns
/// `third_person` is the plural.
std::vector<std::string> inflect(std::string_view base, Form form);

/// British and American spellings of a word, the word itself first.
std::vector<std::string> spellings(std::string_view word);

/// Occurrences per million words of running text, roughly; 8 for a word that is not listed.
double frequency(std::string_view word);

/// The space-separated entries of a list.
std::vector<std::string_view> split_words(std::string_view words);

}  // namespace debrief::inline v0::language_detail
