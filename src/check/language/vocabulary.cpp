#include "check/language/vocabulary.hpp"

#include <cstring>

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t longest_word = 40;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::size_t hash(std::string_view word) {
  std::uint64_t value = 0xcbf29ce484222325ULL;
  for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return static_cast<std::size_t>(value ^ (value >> 29));
}

}  // namespace

Vocabulary::Vocabulary() : words_(1), classes_(1, 0), slots_(1024, unknown_word) {}

WordId Vocabulary::add(std::string_view word, std::uint32_t classes) {
  if (const WordId known = find(word); known != unknown_word) {
    classes_[known] |= classes;
    return known;
  }
  if (words_.size() * 2 > slots_.size()) grow();
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(word);
  classes_.push_back(classes);
  std::size_t slot = hash(word) & (slots_.size() - 1);
  while (slots_[slot] != unknown_word) slot = (slot + 1) & (slots_.size() - 1);
  slots_[slot] = id;
  return id;
}

WordId Vocabulary::find(std::string_view word) const {
  if (word.size() > longest_word) return unknown_word;
  char folded[longest_word];
  for (std::size_t i = 0; i < word.size(); ++i) folded[i] = lower(word[i]);
  const std::string_view key(folded, word.size());
  std::size_t slot = hash(key) & (slots_.size() - 1);
  while (slots_[slot] != unknown_word) {
    if (words_[slots_[slot]] == key) return slots_[slot];
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return unknown_word;
}

void Vocabulary::grow() {
  slots_.assign(slots_.size() * 2, unknown_word);
  for (std::size_t id = 1; id < words_.size(); ++id) {
    std::size_t slot = hash(words_[id]) & (slots_.size() - 1);
    while (slots_[slot] != unknown_word) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<WordId>(id);
  }
}

}  // namespace debrief::inline v0::language_detail
