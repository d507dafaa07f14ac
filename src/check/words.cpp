#include "check/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace debrief::inline v0::check_detail {

namespace {

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
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

bool has_any_word(std::string_view text, std::span<const std::string_view> words) noexcept {
  // For each first letter the second ones that follow it, and for each second the third: nearly every word of a text is
  // passed over by these, without a branch that depends on where words end.
  std::array<std::uint32_t, 32> seconds{};
  std::array<std::uint32_t, 32> thirds{};
  const auto letter = [](char c) { return static_cast<unsigned>(c) & 31U; };
  for (const std::string_view word : words) {
    seconds[letter(word[0])] |= 1U << letter(word[1]);
    thirds[letter(word[1])] |= word.size() > 2 ? 1U << letter(word[2]) : ~0U;
  }
  bool inside = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool now = word_bytes[static_cast<unsigned char>(text[i])];
    const unsigned second = letter(text[i + 1]);
    // Behind the last letter stands what is no letter, and no two-letter word asks for one.
    const unsigned third = letter(i + 2 < text.size() ? text[i + 2] : '\0');
    const unsigned fits = seconds[letter(text[i])] >> second & thirds[second] >> third & 1U;
    const bool candidate = now & !inside & (fits != 0);
    inside = now;
    if (!candidate) continue;
    std::size_t end = i;
    while (end < text.size() && word_bytes[static_cast<unsigned char>(text[end])]) ++end;
    const std::string_view found = text.substr(i, end - i);
    if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return same_word(found, word); })) {
      return true;
    }
  }
  return false;
}

}  // namespace debrief::inline v0::check_detail
