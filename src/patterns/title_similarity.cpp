#include "debrief/patterns/title_similarity.hpp"

#include <algorithm>
#include <bit>

#include "corpus/telling_words.hpp"
#include "patterns/title_text.hpp"

namespace debrief::inline v0 {

std::string normalised_title(std::string_view title) {
  return normalised(title);
}

std::u32string code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t more = first >= 0xF0 && first < 0xF8   ? 3
                             : first >= 0xE0 && first < 0xF0 ? 2
                             : first >= 0xC0 && first < 0xE0 ? 1
                                                             : 0;
    char32_t point = more == 0 ? first : first & (0x3FU >> more);
    std::size_t seen = 0;
    while (seen < more && i + seen + 1 < text.size() &&
           (static_cast<unsigned char>(text[i + seen + 1]) & 0xC0U) == 0x80) {
      point = point << 6 | (static_cast<unsigned char>(text[i + seen + 1]) & 0x3FU);
      ++seen;
    }
    if (seen < more) {
      point = first;
      seen = 0;
    }
    out += point;
    i += seen + 1;
  }
  return out;
}

std::string sorted_words(std::string_view title) {
  std::vector<std::string_view> words;
  while (!title.empty()) {
    const std::size_t end = std::min(title.find(' '), title.size());
    if (end > 0) words.push_back(title.substr(0, end));
    title.remove_prefix(std::min(end + 1, title.size()));
  }
  std::sort(words.begin(), words.end());
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::vector<std::string> trigrams(std::string_view title) {
  if (title.empty()) return {};
  const std::u32string points = U"  " + code_points(title) + U"  ";
  std::vector<std::string> out;
  for (std::size_t i = 0; i + 3 <= points.size(); ++i) {
    std::string gram;
    for (std::size_t k = i; k < i + 3; ++k) {
      for (int shift = 16; shift >= 0; shift -= 8) gram += static_cast<char>(points[k] >> shift & 0xFFU);
    }
    out.push_back(std::move(gram));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

PreparedText::PreparedText(std::u32string text)
    : size_(text.size()), words_((text.size() + 63) / 64), ascii_(128 * words_) {
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << (i % 64);
    if (text[i] < 128) {
      ascii_[static_cast<std::size_t>(text[i]) * words_ + i / 64] |= bit;
    } else {
      std::vector<std::uint64_t>& places = others_[text[i]];
      places.resize(words_);
      places[i / 64] |= bit;
    }
  }
}

const std::uint64_t* PreparedText::places_of(char32_t point) const {
  if (point < 128) return ascii_.data() + static_cast<std::size_t>(point) * words_;
  const auto at = others_.find(point);
  return at == others_.end() ? nullptr : at->second.data();
}

std::size_t PreparedText::common(const std::u32string& other) const {
  if (words_ == 1) {
    std::uint64_t row = ~std::uint64_t{0};
    for (const char32_t point : other) {
      const std::uint64_t* places = places_of(point);
      if (places == nullptr) continue;
      const std::uint64_t hit = row & *places;
      row = (row + hit) | (row - hit);
    }
    return static_cast<std::size_t>(std::popcount(~row));
  }
  std::vector<std::uint64_t> row(words_, ~std::uint64_t{0});
  for (const char32_t point : other) {
    const std::uint64_t* places = places_of(point);
    if (places == nullptr) continue;
    std::uint64_t carry = 0;
    for (std::size_t w = 0; w < words_; ++w) {
      const std::uint64_t hit = row[w] & places[w];
      const std::uint64_t sum = row[w] + hit + carry;
      carry = sum < row[w] || (carry != 0 && sum == row[w]) ? 1 : 0;
      row[w] = sum | (row[w] - hit);
    }
  }
  std::size_t out = 0;
  for (const std::uint64_t word : row) out += static_cast<std::size_t>(std::popcount(~word));
  return out;
}

double PreparedText::indel(const std::u32string& other) const {
  const std::size_t both = size_ + other.size();
  return both == 0 ? 0 : 2 * static_cast<double>(common(other)) / static_cast<double>(both);
}

TitleSimilarity title_similarity(std::string_view a, std::string_view b) {
  const std::string left = normalised_title(a);
  const std::string right = normalised_title(b);
  TitleSimilarity out;
  out.indel = PreparedText(code_points(left)).indel(code_points(right));
  out.token_sorted = PreparedText(code_points(sorted_words(left))).indel(code_points(sorted_words(right)));
  const std::vector<std::string> s = trigrams(left);
  const std::vector<std::string> t = trigrams(right);
  std::vector<std::string> shared;
  std::set_intersection(s.begin(), s.end(), t.begin(), t.end(), std::back_inserter(shared));
  const std::size_t joint = s.size() + t.size() - shared.size();
  out.trigram = joint == 0 ? 0 : static_cast<double>(shared.size()) / static_cast<double>(joint);
  return out;
}

}  // namespace debrief::inline v0
