// Small readings of prose that several rules share. ASCII case only: other letters are kept as they stand.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::check_detail {

std::string lower(std::string_view text);
std::string_view trimmed(std::string_view text) noexcept;

/// The distinct words of a text as numbers, sorted: the same word in any case, the same number. Two words that share a
/// number (64 bits) are not met in practice; what compares with them asks a person.
std::vector<std::uint64_t> word_numbers(std::string_view text);

/// How many runs of letters and digits a text has.
std::size_t count_words(std::string_view text) noexcept;

/// Shared words as a share of all words of two such lists, in percent; 0 when both are empty.
std::size_t shared_percent(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// Calls `each` with every word of a text in turn, as it is written, until it gives false. True when none did.
template <class Each>
bool for_each_word(std::string_view text, const Each& each);

/// True when two words are the same but for ASCII case.
bool same_word(std::string_view a, std::string_view b) noexcept;

/// True when the word, given in lower case, stands in the text between other characters than letters and digits.
bool has_word(std::string_view text, std::string_view word) noexcept;

/// Words of two letters or more, in lower case, that a text is searched for.
class WordList {
 public:
  template <std::size_t count>
  constexpr explicit WordList(const std::array<std::string_view, count>& words) : words_(words) {
    for (const std::string_view word : words) {
      seconds_[letter(word[0])] |= 1U << letter(word[1]);
      thirds_[letter(word[1])] |= word.size() > 2 ? 1U << letter(word[2]) : ~0U;
      shortest_ = word.size() < shortest_ ? word.size() : shortest_;
    }
  }

  std::span<const std::string_view> words() const { return words_; }
  std::size_t shortest() const { return shortest_; }

  /// False for nearly every word that is not in the list, by its first letters.
  bool may_begin(char first, char second, char third) const {
    return (seconds_[letter(first)] >> letter(second) & thirds_[letter(second)] >> letter(third) & 1U) != 0;
  }

 private:
  static constexpr unsigned letter(char c) { return static_cast<unsigned>(c) & 31U; }

  std::span<const std::string_view> words_;
  /// For each first letter the second ones that follow it, and for each second the third.
  std::array<std::uint32_t, 32> seconds_{};
  std::array<std::uint32_t, 32> thirds_{};
  std::size_t shortest_ = static_cast<std::size_t>(-1);
};

/// has_word() for any of several words, in one pass over the text.
bool has_any_word(std::string_view text, const WordList& words) noexcept;

/// True for bytes that words are made of: letters, digits, and all above ASCII.
constexpr bool in_word(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

template <class Each>
bool for_each_word(std::string_view text, const Each& each) {
  for (std::size_t i = 0; i < text.size();) {
    if (!in_word(text[i])) {
      ++i;
      continue;
    }
    const std::size_t start = i;
    while (i < text.size() && in_word(text[i])) ++i;
    if (!each(text.substr(start, i - start))) return false;
  }
  return true;
}

}  // namespace debrief::inline v0::check_detail
