#include "corpus/telling_words.hpp"

#include <algorithm>
#include <unordered_set>

namespace debrief::inline v0 {

namespace {

bool failed_status(std::string_view number) {
  return number.size() == 3 && (number[0] == '4' || number[0] == '5');
}

/// Whether a word says what an incident was about.
bool tells(std::string_view word) {
  static const std::unordered_set<std::string_view> common = {
      "the",        "and",     "for",    "with",   "was",   "were",   "that",    "this",   "from",     "are",
      "not",        "but",     "had",    "has",    "have",  "been",   "which",   "when",   "where",    "while",
      "after",      "before",  "during", "into",   "onto",  "over",   "under",   "due",    "all",      "any",
      "some",       "our",     "their",  "its",    "they",  "them",   "then",    "than",   "there",    "these",
      "those",      "would",   "could",  "should", "can",   "did",    "does",    "will",   "one",      "two",
      "also",       "because", "being",  "both",   "each",  "only",   "other",   "out",    "such",     "until",
      "very",       "what",    "who",    "you",    "your",  "about",  "most",    "more",   "incident", "review",
      "postmortem", "post",    "mortem", "outage", "issue", "issues", "problem", "caused", "cause",    "causing"};
  if (word.size() < 3 || word.size() > 40 || common.contains(word)) return false;
  return word.find_first_not_of("0123456789") != std::string_view::npos || failed_status(word);
}

}  // namespace

std::string normalised(std::string_view title) {
  std::string out;
  for (const char c : title) {
    const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (keep) {
      out += c;
    } else if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string_view TellingWords::next() {
  while (at_ < plain_.size()) {
    const std::size_t end = std::min(plain_.find(' ', at_), plain_.size());
    std::string_view word = std::string_view(plain_).substr(at_, end - at_);
    at_ = end + 1;
    if (!tells(word)) continue;
    if (word.size() > 4 && word.ends_with('s') && !word.ends_with("ss")) word.remove_suffix(1);
    return word;
  }
  return {};
}

}  // namespace debrief::inline v0
