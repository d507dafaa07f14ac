#include "check/language/vocabulary.hpp"

#include <algorithm>

namespace debrief::inline v0::language_detail {

Vocabulary::Vocabulary() : words_(1), entries_(1), classes_(1, 0), slots_(1024, unknown_word) {}

WordId Vocabulary::add(std::string_view word, std::uint32_t classes) {
  if (const WordId known = find(word); known != unknown_word) {
    classes_[known] |= classes;
    return known;
  }
  const auto id = static_cast<WordId>(words_.size());
  const WordKey key = word_key(word, word.data() + word.size());
  const bool plain = word.size() <= 16 &&
                     std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '\''; });
  words_.emplace_back(word);
  entries_.push_back({key, static_cast<std::uint32_t>(word.size()), plain});
  classes_.push_back(classes);
  put_newest(slots_, id, [this](std::size_t each) { return word_hash(entries_[each].key) >> 20; });
  return id;
}

WordId Vocabulary::find(std::string_view word, const char* limit) const {
  const WordKey key = limit != nullptr && limit - word.data() >= 8 ? word_key_inside(word.data(), word.size())
                                                                   : word_key(word, word.data() + word.size());
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = static_cast<std::size_t>(word_hash(key) >> 20) & mask;; slot = (slot + 1) & mask) {
    const WordId id = slots_[slot];
    if (id == unknown_word) return unknown_word;
    const Entry& entry = entries_[id];
    if (entry.key == key && entry.length == word.size() && (entry.plain || equals_lower(word, words_[id]))) return id;
  }
}

}  // namespace debrief::inline v0::language_detail
