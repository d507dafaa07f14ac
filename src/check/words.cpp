#include "check/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace debrief::inline v0::check_detail {

namespace {

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool in_word(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// in_word() of every byte.
constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> out{};
  for (int byte = 0; byte < 256; ++byte) out[static_cast<std::size_t>(byte)] = in_word(static_cast<char>(byte));
  return out;
}();

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

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < text.size();) {
    if (!in_word(text[i])) {
      ++i;
      continue;
    }
    const std::size_t start = i;
    while (i < text.size() && in_word(text[i])) ++i;
    out.push_back(lower(text.substr(start, i - start)));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
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

std::size_t shared_percent(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const int order = a[i].compare(b[j]);
    both += order == 0 ? 1 : 0;
    i += order <= 0 ? 1 : 0;
    j += order >= 0 ? 1 : 0;
  }
  const std::size_t all = a.size() + b.size() - both;
  return all == 0 ? 0 : both * 100 / all;
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

bool has_any_word(std::string_view text, std::span<const std::string_view> words) noexcept {
  // Most words of a text begin with a letter that none of the wanted ones has.
  std::uint32_t firsts = 0;
  for (const std::string_view word : words) firsts |= 1U << (static_cast<unsigned char>(word.front()) & 31U);
  for (std::size_t i = 0; i < text.size();) {
    if (!word_bytes[static_cast<unsigned char>(text[i])]) {
      ++i;
      continue;
    }
    const std::size_t start = i;
    while (i < text.size() && word_bytes[static_cast<unsigned char>(text[i])]) ++i;
    if ((firsts >> (static_cast<unsigned char>(text[start]) & 31U) & 1U) == 0) continue;
    const std::string_view found = text.substr(start, i - start);
    for (const std::string_view word : words) {
      if (word.size() != found.size()) continue;
      std::size_t j = 0;
      while (j < word.size() && lower(found[j]) == word[j]) ++j;
      if (j == word.size()) return true;
    }
  }
  return false;
}

}  // namespace debrief::inline v0::check_detail
