// Small readings of prose that several rules share. ASCII case only: other letters are kept as they stand.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::check_detail {

std::string lower(std::string_view text);
std::string_view trimmed(std::string_view text) noexcept;

/// The distinct words of a text in lower case, sorted. Bytes above ASCII count as letters.
std::vector<std::string> words_of(std::string_view text);

/// How many runs of letters and digits a text has.
std::size_t count_words(std::string_view text) noexcept;

/// Shared words as a share of all words of two sorted lists, in percent; 0 when both are empty.
std::size_t shared_percent(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// True when the word, given in lower case, stands in the text between other characters than letters and digits.
bool has_word(std::string_view text, std::string_view word) noexcept;

/// The same for any of several words, in one pass over the text.
bool has_any_word(std::string_view text, std::span<const std::string_view> words) noexcept;

}  // namespace debrief::inline v0::check_detail
