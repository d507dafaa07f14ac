#include "check/words.hpp"

#include <algorithm>
#include <cstdint>

#include "check/language/word_edges.hpp"

namespace debrief::inline v0::check_detail {

namespace {

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

std::string_view trimmed(std::string_view text) noexcept {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::size_t count_words(std::string_view text) noexcept {
  std::size_t out = 0;
  bool inside = false;
  for (const char c : text) {
    const bool now = in_word(c);
    out += now && !inside ? 1 : 0;
    inside = now;
  }
  return out;
}

std::vector<std::uint64_t> word_numbers(std::string_view text) {
  std::vector<std::uint64_t> out;
  for_each_word(text, [&](std::string_view word) {
    std::uint64_t number = 14695981039346656037U;  // FNV-1a
    for (const char c : word) number = (number ^ static_cast<unsigned char>(lower(c))) * 1099511628211U;
    out.push_back(number);
    return true;
  });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::size_t shared_percent(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const std::uint64_t one = a[i];
    const std::uint64_t other = b[j];
    both += one == other ? 1 : 0;
    i += one <= other ? 1 : 0;
    j += other <= one ? 1 : 0;
  }
  const std::size_t all = a.size() + b.size() - both;
  return all == 0 ? 0 : both * 100 / all;
}

bool same_word(std::string_view a, std::string_view b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool has_word(std::string_view text, std::string_view word) noexcept {
  if (word.empty()) return false;
  for (std::size_t i = 0; i + word.size() <= text.size(); ++i) {
    if (i > 0 && in_word(text[i - 1])) continue;
    std::size_t j = 0;
    while (j < word.size() && lower(text[i + j]) == word[j]) ++j;
    if (j == word.size() && (i + j == text.size() || !in_word(text[i + j]))) return true;
  }
  return false;
}

bool has_any_word(std::string_view text, const WordList& list) noexcept {
  const std::size_t size = text.size(), shortest = list.shortest();
  bool found = false;
  language_detail::each_word(text, [&](std::size_t begin, std::size_t end) {
    if (end - begin < shortest || found) return;
    if (!list.may_begin(text[begin], text[begin + 1], begin + 2 < end ? text[begin + 2] : '\0')) return;
    // Runs of ASCII alone: a word with other letters goes on before or behind.
    if ((begin > 0 && in_word(text[begin - 1])) || (end < size && in_word(text[end]))) return;
    const std::string_view word = text.substr(begin, end - begin);
    found = std::any_of(list.words().begin(), list.words().end(),
                        [word](std::string_view wanted) { return same_word(word, wanted); });
  });
  return found;
}

}  // namespace debrief::inline v0::check_detail
