#include "check/language/engine.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>
#include <unordered_map>

#include "check/language/contraction.hpp"
#include "check/language/lexicon.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t most_phrases = 900;

bool takes_contracted_not(std::string_view word) {
  return word == "can" || std::find(words_before_not.begin(), words_before_not.end(), word) != words_before_not.end();
}

/// "didnt", as it is typed in haste.
std::vector<RunTogether> without_apostrophe() {
  std::vector<RunTogether> out = {
      {"cant", "can", "t"}, {"wont", "won", "t"}, {"whos", "who", "s"}, {"whats", "what", "s"}, {"thats", "that", "s"}};
  for (const std::string_view word : words_before_not)
    out.push_back({std::string(word) + "nt", std::string(word) + "n", "t"});
  return out;
}

/// How a word looks when every byte that is no letter is a blank: "'ve" is "ve".
std::string bare(std::string_view word) {
  std::string out;
  for (const char c : word) out += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
  const std::size_t begin = out.find_first_not_of(' ');
  return begin == std::string::npos ? std::string() : out.substr(begin);
}

/// The ways in which two words that follow each other can be spelled in a text.
std::vector<std::string> joined(std::string_view first, std::string_view second) {
  std::vector<std::string> out = {std::string(first) + " " + bare(second)};
  if (second == "not") {
    if (first == "will") out.emplace_back("won t");
    if (first == "can") {
      out.emplace_back("cannot");
      out.emplace_back("can t");
    }
    const std::size_t space = first.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? first : first.substr(space + 1);
    if (takes_contracted_not(last) && last != "can") out.push_back(std::string(first) + "n t");
  }
  return out;
}

std::uint8_t letters_of(std::string_view scopes) {
  constexpr std::string_view letters = "NQAFT";
  std::uint8_t out = 0;
  for (const char letter : scopes) out |= static_cast<std::uint8_t>(1U << letters.find(letter));
  return out;
}

/// What the words of the vocabulary cost as anchors, and the ways in which they can be spelled.
class Anchors {
 public:
  Anchors(const Patterns& patterns, std::pmr::memory_resource& memory) : patterns_(patterns), costs_(&memory) {
    const Vocabulary& vocabulary = patterns.vocabulary;
    rates_.reserve(vocabulary.size());
    for (std::size_t id = 0; id < vocabulary.size(); ++id) {
      const std::string& word = vocabulary.text(static_cast<WordId>(id));
      rates_.push_back(frequency(word));
      takes_not_.push_back(takes_contracted_not(word));
      if (word == "not") not_ = static_cast<WordId>(id);
      if (word == "will") will_ = static_cast<WordId>(id);
      if (word == "can") can_ = static_cast<WordId>(id);
    }
  }

  double rate(WordId id) const { return rates_[id]; }

  /// The cheapest run of up to four items that cannot be left out. Throws where there is none.
  Anchor of(const Sequence& sequence) {
    double best = -1;
    std::uint32_t best_first = 0;
    std::uint32_t best_last = 0;
    const auto usable = [&](std::uint32_t i) {
      const Item& item = patterns_.items[i];
      return item.kind == ItemKind::words && !item.optional;
    };
    for (std::uint32_t first = sequence.first; first < sequence.last; ++first) {
      for (std::uint32_t last = first + 1; last <= sequence.last && last <= first + 4 && usable(last - 1); ++last) {
        const double cost = last == first + 1 ? cost_of_one(patterns_.items[first].set) : cost_of(first, last);
        if (cost < 0 || (best >= 0 && cost >= best)) continue;
        best = cost;
        best_first = first;
        best_last = last;
      }
    }
    if (best < 0) throw std::logic_error("a language pattern has no word to be found by");
    return {best_first - sequence.first, best_last - 1 - sequence.first, best};
  }

  /// How an anchor can be written.
  struct Spelled {
    std::vector<std::string> phrases;
    /// The same words with a contracted "not" hanging on the last one.
    std::vector<std::string> contracted;
  };

  Spelled spelled(const Sequence& sequence, const Anchor& anchor) const {
    return spelled(sequence.first + anchor.first, sequence.first + anchor.item + 1);
  }

 private:
  /// The cost of one item that stands alone.
  double cost_of_one(std::uint16_t set) {
    if (alone_.size() <= set) alone_.resize(patterns_.sets.size(), -2);
    if (alone_[set] > -2) return alone_[set];
    double cost = 0;
    std::size_t phrases = 0;
    for (const WordId id : patterns_.sets[set]) {
      const std::size_t ways = id == not_ ? 2 : 1;
      phrases += ways;
      for (std::size_t way = 0; way < ways; ++way) cost += rates_[id] + 0.2;
    }
    return alone_[set] = phrases > most_phrases ? -1 : cost;
  }

  /// How often the phrases of items [first, last) are met in a million words, and a little for every phrase; -1 where
  /// they are too many.
  double cost_of(std::uint32_t first, std::uint32_t last) {
    std::array<std::uint32_t, 5> key{last - first, 0, 0, 0, 0};
    for (std::uint32_t i = first; i < last; ++i) key[i - first + 1] = patterns_.items[i].set;
    const auto [known, added] = costs_.emplace(key, 0);
    if (!added) return known->second;
    // The last word of each phrase and its rate; a contracted "not" is no word that another "not" hangs on.
    std::vector<std::pair<WordId, double>> phrases;
    for (std::uint32_t i = first; i < last; ++i) {
      const auto set = patterns_.sets[patterns_.items[i].set];
      std::vector<std::pair<WordId, double>> longer;
      if (i == first) {
        for (const WordId id : set) longer.insert(longer.end(), id == not_ ? 2 : 1, {id, rates_[id]});
      } else {
        for (const WordId id : set) {
          for (const auto& [before, rate] : phrases) {
            std::size_t ways = 1;
            if (id == not_)
              ways += (before == will_ ? 1U : 0U) + (before == can_ ? 2U : 0U) + (hangs(before) ? 1U : 0U);
            longer.insert(longer.end(), ways, {id, std::min(rate, rates_[id]) * 0.04});
          }
        }
      }
      phrases = std::move(longer);
      if (phrases.size() > most_phrases) return known->second = -1;
    }
    double cost = 0;
    for (const auto& [word, rate] : phrases) cost += rate + 0.2;
    return known->second = cost;
  }

  bool hangs(WordId id) const { return takes_not_[id] && id != can_; }

  Spelled spelled(std::uint32_t first, std::uint32_t last) const {
    Spelled out;
    for (std::uint32_t i = first; i < last; ++i) {
      std::vector<std::string> longer;
      for (const WordId id : patterns_.sets[patterns_.items[i].set]) {
        const std::string& word = patterns_.vocabulary.text(id);
        if (i == first) {
          longer.push_back(bare(word));
          if (id == not_) longer.emplace_back("t");
          continue;
        }
        for (const std::string& phrase : out.phrases) {
          for (std::string& text : joined(phrase, word)) longer.push_back(std::move(text));
        }
      }
      out.phrases = std::move(longer);
    }
    for (const std::string& phrase : out.phrases) {
      const std::size_t space = phrase.rfind(' ');
      const std::string_view tail =
          space == std::string::npos ? std::string_view(phrase) : std::string_view(phrase).substr(space + 1);
      if (tail == "will") out.contracted.push_back(phrase.substr(0, phrase.size() - 4) + "won t");
      if (tail == "can") {
        out.contracted.push_back(phrase + "not");
        out.contracted.push_back(phrase + " t");
      } else if (takes_contracted_not(tail)) {
        out.contracted.push_back(phrase + "n t");
      }
    }
    return out;
  }

  struct KeyHash {
    std::size_t operator()(const std::array<std::uint32_t, 5>& key) const {
      std::uint64_t out = 0;
      for (const std::uint32_t part : key) out = (out ^ part) * 0x9E3779B97F4A7C15ULL;
      return static_cast<std::size_t>(out ^ (out >> 29));
    }
  };

  const Patterns& patterns_;
  std::vector<double> rates_;
  std::vector<bool> takes_not_;
  WordId not_ = unknown_word;
  WordId will_ = unknown_word;
  WordId can_ = unknown_word;
  std::pmr::unordered_map<std::array<std::uint32_t, 5>, double, KeyHash> costs_;
  /// By set, -2 where it has not been asked for.
  std::vector<double> alone_;
};

/// The runs of letters by which a word is seen in a text, whether it stands alone or hangs on another.
std::vector<std::string> bare_words(std::string_view word) {
  std::vector<std::string> out = {bare(word)};
  if (word == "not") out.insert(out.end(), {"t", "cannot"});
  if (word == "can") out.emplace_back("cannot");
  if (word == "will") out.emplace_back("won");
  if (word == "shall") out.emplace_back("shan");
  // "didn't": its letters are "didn" and "t".
  out.push_back(bare(word) + "n");
  return out;
}

/// A word that a sequence needs besides its anchor.
bool is_companion(const Patterns& patterns, const Sequence& sequence, const Anchor& anchor, std::uint32_t i) {
  const Item& item = patterns.items[i];
  if (item.kind != ItemKind::words || item.optional) return false;
  if (i >= sequence.first + anchor.first && i <= sequence.first + anchor.item) return false;
  const auto set = patterns.sets[item.set];
  return std::all_of(set.begin(), set.end(), [&](WordId id) {
    const std::string& word = patterns.vocabulary.text(id);
    const std::size_t from = word.starts_with('\'') ? 1 : 0;
    return word.size() > from && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(from), word.end(),
                                             [](char c) { return c >= 'a' && c <= 'z'; });
  });
}

/// The sets of companions, at most 64, whose absence from a paragraph spares the most looks at anchors.
std::vector<std::uint16_t> marked_sets(const Patterns& patterns, const std::vector<Anchor>& anchors,
                                       const Anchors& words) {
  constexpr double words_of_paragraph = 100;
  std::map<std::uint16_t, double> spared;
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const Sequence& sequence = patterns.sequences[i];
    for (std::uint32_t item = sequence.first; item < sequence.last; ++item) {
      if (!is_companion(patterns, sequence, anchors[i], item)) continue;
      double rate = 0;
      for (const WordId id : patterns.sets[patterns.items[item].set]) rate += words.rate(id);
      spared[patterns.items[item].set] += anchors[i].rate * std::exp(-rate * words_of_paragraph / 1e6);
    }
  }
  std::vector<std::pair<double, std::uint16_t>> ranked;
  for (const auto& [set, worth] : spared) ranked.emplace_back(worth, set);
  std::sort(ranked.rbegin(), ranked.rend());
  std::vector<std::uint16_t> out;
  for (const auto& [worth, set] : ranked) {
    if (out.size() < 64) out.push_back(set);
  }
  return out;
}

}  // namespace

Engine::Engine() : rows(all_rows()) {
  PatternReading reading;
  add_word_lists(patterns.vocabulary);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = *rows[i];
    const auto index = static_cast<std::uint16_t>(i);
    scopes.push_back(letters_of(row.scopes));
    const auto first = static_cast<std::uint32_t>(patterns.silencers.size());
    try {
      add_patterns(row.patterns, index, reading, patterns);
      add_silencers(row.unless, index, reading, patterns);
    } catch (const std::invalid_argument& error) {
      throw std::logic_error(std::string(row.code) + ": " + error.what());
    }
    silencers.emplace_back(first, static_cast<std::uint32_t>(patterns.silencers.size()));
  }
  std::vector<Anchor> anchors;
  anchors.reserve(patterns.sequences.size());
  Anchors choice(patterns, reading.memory);
  for (const Sequence& sequence : patterns.sequences) anchors.push_back(choice.of(sequence));
  const std::vector<std::uint16_t> marked = marked_sets(patterns, anchors, choice);
  std::pmr::unordered_map<std::pmr::string, std::uint32_t> ids(&reading.memory);
  ids.reserve(1U << 15);
  std::vector<std::pair<std::uint32_t, AnchorUse>> found;
  for (std::uint32_t i = 0; i < patterns.sequences.size(); ++i) {
    const Anchor& anchor = anchors[i];
    const Wants wants = wants_of(i, anchor, marked);
    const auto add = [&](const std::string& phrase, std::uint32_t back) {
      const auto [place, added] =
          ids.try_emplace(std::pmr::string(phrase, &reading.memory), static_cast<std::uint32_t>(phrases.size()));
      if (added) phrases.push_back(phrase);
      found.push_back({place->second, {i, anchor.item, back, wants}});
    };
    const Anchors::Spelled spelled = choice.spelled(patterns.sequences[i], anchor);
    for (const std::string& phrase : spelled.phrases) add(phrase, 0);
    for (const std::string& phrase : spelled.contracted) add(phrase, 1);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  uses.reserve(found.size());
  uses_end.resize(phrases.size());
  for (const auto& [phrase, use] : found) {
    uses.push_back(use);
    uses_end[phrase] = static_cast<std::uint32_t>(uses.size());
  }
  std::vector<MarkedWord> words;
  for (std::size_t bit = 0; bit < marked.size(); ++bit) {
    for (const WordId id : patterns.sets[marked[bit]]) {
      for (std::string& word : bare_words(patterns.vocabulary.text(id)))
        words.push_back({std::move(word), 1ULL << bit});
    }
  }
  automaton = Automaton(phrases, words, without_apostrophe());
}

Wants Engine::wants_of(std::uint32_t sequence, const Anchor& anchor, const std::vector<std::uint16_t>& marked) const {
  const Sequence& one = patterns.sequences[sequence];
  Wants out;
  out.scopes = scopes[one.rule];
  const std::uint32_t guards = rows[one.rule]->guards;
  out.quotation = (guards & scare_quotes) != 0;
  out.early = (guards & before_outcome) != 0;
  out.name = (guards & near_name) != 0;
  for (std::uint32_t i = one.first; i < one.last; ++i) {
    const Item& item = patterns.items[i];
    if (item.optional) continue;
    if (item.kind == ItemKind::name || item.kind == ItemKind::handle) out.name = true;
    if (!is_companion(patterns, one, anchor, i)) continue;
    const auto found = std::find(marked.begin(), marked.end(), item.set);
    if (found != marked.end()) out.marks |= 1ULL << (found - marked.begin());
  }
  return out;
}

const Engine& engine() {
  // Never taken apart: a process ends without giving back a hundred thousand small pieces one by one.
  static const Engine* const built = new Engine;
  return *built;
}

}  // namespace debrief::inline v0::language_detail
