// Titles prepared for comparing each with many others. Private.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace debrief::inline v0 {

/// Code points of UTF-8 text; a byte that belongs to none stands for itself.
std::u32string code_points(std::string_view text);

/// The words of a normalised title in ascending order.
std::string sorted_words(std::string_view title);

/// Distinct 3-grams of a normalised title with two spaces around it, as texts.
std::vector<std::string> trigrams(std::string_view title);

/// One text prepared for longest common subsequences with others: for each code point the places where it stands,
/// 64 to a word (Hyyrö 2004).
class PreparedText {
 public:
  explicit PreparedText(std::u32string text);
  std::size_t size() const { return size_; }
  /// Length of the longest common subsequence. Linear in `other` times the words of this one.
  std::size_t common(const std::u32string& other) const;
  /// Twice that over both lengths; 0 where both are empty.
  double indel(const std::u32string& other) const;

 private:
  const std::uint64_t* places_of(char32_t point) const;

  std::size_t size_ = 0;
  std::size_t words_ = 0;
  std::vector<std::uint64_t> ascii_;  ///< 128 rows of words_
  std::unordered_map<char32_t, std::vector<std::uint64_t>> others_;
};

}  // namespace debrief::inline v0
