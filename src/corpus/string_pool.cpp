#include "debrief/corpus/corpus.hpp"

namespace debrief::inline v0 {

StringPool::StringPool() {
  add({});
}

StringPool::StringPool(const StringPool& other) : StringPool() {
  *this = other;
}

StringPool& StringPool::operator=(const StringPool& other) {
  if (this == &other) return *this;
  numbers_.clear();
  texts_.clear();
  for (const std::string* text : other.texts_) add(*text);
  return *this;
}

std::int32_t StringPool::add(std::string_view text) {
  const auto [at, is_new] = numbers_.try_emplace(std::string(text), size());
  if (is_new) texts_.push_back(&at->first);
  return at->second;
}

std::int32_t StringPool::find(std::string_view text) const {
  const auto at = numbers_.find(std::string(text));
  return at == numbers_.end() ? -1 : at->second;
}

}  // namespace debrief::inline v0
