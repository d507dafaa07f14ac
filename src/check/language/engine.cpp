#include "check/language/engine.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <unordered_map>

#include "check/language/contraction.hpp"
#include "check/language/lexicon.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::size_t most_phrases = 900;
/// Of one more phrase, in looks at a million words.
constexpr double cost_of_phrase = 0.2;

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

/// Adds the ways in which a phrase can be spelled with a contracted "not" behind it.
void add_contracted(std::string_view phrase, std::vector<std::string>& out) {
  const std::size_t space = phrase.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? phrase : phrase.substr(space + 1);
  const std::string before(phrase.substr(0, phrase.size() - last.size()));
  if (last == "will") out.push_back(before + "won t");
  if (last == "can") {
    out.push_back(before + "cannot");
    out.push_back(before + "can t");
  } else if (takes_contracted_not(last)) {
    out.push_back(std::string(phrase) + "n t");
  }
}

std::uint8_t letters_of(std::string_view scopes) {
  constexpr std::string_view letters = "NQAFT";
  std::uint8_t out = 0;
  for (const char letter : scopes) out |= static_cast<std::uint8_t>(1U << letters.find(letter));
  return out;
}

/// The number of items of a run, and their sets.
using AnchorKey = std::array<std::uint32_t, 5>;

AnchorKey anchor_key(const Patterns& patterns, std::uint32_t first, std::uint32_t last) {
  AnchorKey key{last - first, 0, 0, 0, 0};
  for (std::uint32_t i = first; i < last; ++i) key[i - first + 1] = patterns.items[i].set;
  return key;
}

AnchorKey anchor_key(const Patterns& patterns, const Sequence& sequence, const Anchor& anchor) {
  return anchor_key(patterns, sequence.first + anchor.first, sequence.first + anchor.item + 1);
}

struct AnchorKeyHash {
  std::size_t operator()(const AnchorKey& key) const {
    std::uint64_t out = 0;
    for (const std::uint32_t part : key) out = (out ^ part) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::size_t>(out ^ (out >> 29));
  }
};

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
      bare_.push_back(bare(word));
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
      double least = cost_of_phrase;
      for (std::uint32_t last = first + 1; last <= sequence.last && last <= first + 4 && usable(last - 1); ++last) {
        least *= static_cast<double>(patterns_.sets[patterns_.items[last - 1].set].size());
        if (best >= 0 && least >= best) break;
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
      for (std::size_t way = 0; way < ways; ++way) cost += rates_[id] + cost_of_phrase;
    }
    return alone_[set] = phrases > most_phrases ? -1 : cost;
  }

  /// How often the phrases of items [first, last) are met in a million words, and a little for every phrase; -1 where
  /// they are too many.
  double cost_of(std::uint32_t first, std::uint32_t last) {
    const auto [known, added] = costs_.emplace(anchor_key(patterns_, first, last), 0);
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
    for (const auto& [word, rate] : phrases) cost += rate + cost_of_phrase;
    return known->second = cost;
  }

  bool hangs(WordId id) const { return takes_not_[id] && id != can_; }

  Spelled spelled(std::uint32_t first, std::uint32_t last) const {
    Spelled out;
    for (std::uint32_t i = first; i < last; ++i) {
      std::vector<std::string> longer;
      for (const WordId id : patterns_.sets[patterns_.items[i].set]) {
        if (i == first) {
          longer.push_back(bare_[id]);
          if (id == not_) longer.emplace_back("t");
          continue;
        }
        for (const std::string& phrase : out.phrases) {
          longer.push_back(phrase + " " + bare_[id]);
          if (id == not_) add_contracted(phrase, longer);
        }
      }
      out.phrases = std::move(longer);
    }
    for (const std::string& phrase : out.phrases) add_contracted(phrase, out.contracted);
    return out;
  }

  const Patterns& patterns_;
  std::vector<double> rates_;
  std::vector<std::string> bare_;
  std::vector<bool> takes_not_;
  WordId not_ = unknown_word;
  WordId will_ = unknown_word;
  WordId can_ = unknown_word;
  std::pmr::unordered_map<AnchorKey, double, AnchorKeyHash> costs_;
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

/// Whether a word is nothing but letters, with an apostrophe before them or not.
bool is_of_letters(std::string_view word) {
  if (word.starts_with('\'')) word.remove_prefix(1);
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// A word that a sequence needs besides its anchor, whichever word of its set it is.
bool is_beside(const Patterns& patterns, const Sequence& sequence, const Anchor& anchor, std::uint32_t i) {
  const Item& item = patterns.items[i];
  if (item.kind != ItemKind::words || item.optional) return false;
  return i < sequence.first + anchor.first || i > sequence.first + anchor.item;
}

/// The sets of companions, at most 64, whose absence from a paragraph spares the most looks at anchors.
std::vector<std::uint16_t> marked_sets(const Patterns& patterns, const std::vector<Anchor>& anchors,
                                       const Anchors& words) {
  constexpr double words_of_paragraph = 100;
  // What the absence of one word of the set is worth; 0 for a set that cannot be marked.
  std::vector<double> absent(patterns.sets.size(), 0);
  for (std::size_t set = 0; set < absent.size(); ++set) {
    const auto ids = patterns.sets[set];
    if (!std::all_of(ids.begin(), ids.end(), [&](WordId id) { return is_of_letters(patterns.vocabulary.text(id)); }))
      continue;
    double rate = 0;
    for (const WordId id : ids) rate += words.rate(id);
    absent[set] = std::exp(-rate * words_of_paragraph / 1e6);
  }
  std::vector<double> spared(patterns.sets.size(), 0);
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const Sequence& sequence = patterns.sequences[i];
    for (std::uint32_t item = sequence.first; item < sequence.last; ++item) {
      if (is_beside(patterns, sequence, anchors[i], item))
        spared[patterns.items[item].set] += anchors[i].rate * absent[patterns.items[item].set];
    }
  }
  std::vector<std::pair<double, std::uint16_t>> ranked;
  for (std::size_t set = 0; set < spared.size(); ++set) {
    if (spared[set] > 0) ranked.emplace_back(spared[set], static_cast<std::uint16_t>(set));
  }
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
  std::vector<std::uint64_t> bits(patterns.sets.size(), 0);
  for (std::size_t bit = 0; bit < marked.size(); ++bit) bits[marked[bit]] = 1ULL << bit;
  std::pmr::unordered_map<std::pmr::string, std::uint32_t> ids(&reading.memory);
  ids.reserve(1U << 15);
  std::vector<std::pair<std::uint32_t, AnchorUse>> found;
  const auto number_of = [&](const std::string& phrase) {
    const auto [place, added] =
        ids.try_emplace(std::pmr::string(phrase, &reading.memory), static_cast<std::uint32_t>(phrases.size()));
    if (added) phrases.push_back(phrase);
    return place->second;
  };
  // Phrases with what hangs on them, by the sets of the anchor: many sequences are found by the same words.
  struct Numbered {
    std::uint32_t phrase = 0;
    std::uint32_t back = 0;
  };
  std::pmr::unordered_map<AnchorKey, std::pmr::vector<Numbered>, AnchorKeyHash> numbered(&reading.memory);
  for (std::uint32_t i = 0; i < patterns.sequences.size(); ++i) {
    const Anchor& anchor = anchors[i];
    const Wants wants = wants_of(i, anchor, bits);
    const auto [known, added] = numbered.try_emplace(anchor_key(patterns, patterns.sequences[i], anchor));
    if (added) {
      const Anchors::Spelled spelled = choice.spelled(patterns.sequences[i], anchor);
      for (const std::string& phrase : spelled.phrases) known->second.push_back({number_of(phrase), 0});
      for (const std::string& phrase : spelled.contracted) known->second.push_back({number_of(phrase), 1});
    }
    for (const Numbered& one : known->second) found.push_back({one.phrase, {i, anchor.item, one.back, wants}});
  }
  // Sorted by phrase, each kept in its order.
  uses_end.assign(phrases.size() + 1, 0);
  for (const auto& [phrase, use] : found) ++uses_end[phrase + 1];
  for (std::size_t phrase = 1; phrase < uses_end.size(); ++phrase) uses_end[phrase] += uses_end[phrase - 1];
  uses.resize(found.size());
  for (const auto& [phrase, use] : found) uses[uses_end[phrase]++] = use;
  uses_end.pop_back();
  std::vector<MarkedWord> words;
  for (std::size_t bit = 0; bit < marked.size(); ++bit) {
    for (const WordId id : patterns.sets[marked[bit]]) {
      for (std::string& word : bare_words(patterns.vocabulary.text(id)))
        words.push_back({std::move(word), 1ULL << bit});
    }
  }
  automaton = Automaton(phrases, words, without_apostrophe());
}

Wants Engine::wants_of(std::uint32_t sequence, const Anchor& anchor, const std::vector<std::uint64_t>& bits) const {
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
    if (is_beside(patterns, one, anchor, i)) out.marks |= bits[item.set];
  }
  return out;
}

const Engine& engine() {
  // Never taken apart: a process ends without giving back a hundred thousand small pieces one by one.
  static const Engine* const built = new Engine;
  return *built;
}

}  // namespace debrief::inline v0::language_detail
