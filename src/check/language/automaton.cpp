#include "check/language/automaton.hpp"

#include <array>
#include <stdexcept>

#include "check/language/word_edges.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr unsigned bitmap_bits = 17;

std::uint64_t bit_of(std::uint16_t word) {
  return std::uint64_t{1} << ((word * 0x9E3779B97F4A7C15ULL) >> 58);
}

std::size_t slot_of(std::uint64_t hashed, std::size_t slots) {
  return static_cast<std::size_t>(hashed >> 20) & (slots - 1);
}

std::uint64_t branch_hash(std::uint32_t from, std::uint16_t word) {
  const std::uint64_t mixed = (static_cast<std::uint64_t>(from) << 16) | word;
  return (mixed ^ (mixed >> 13)) * 0x9E3779B97F4A7C15ULL;
}

bool has_bit(const std::vector<std::uint64_t>& bitmap, std::uint64_t hashed) {
  const std::uint64_t bit = hashed >> (64 - bitmap_bits);
  return (bitmap[bit / 64] >> (bit % 64) & 1) != 0;
}

void set_bit(std::vector<std::uint64_t>& bitmap, std::uint64_t hashed) {
  const std::uint64_t bit = hashed >> (64 - bitmap_bits);
  bitmap[bit / 64] |= 1ULL << (bit % 64);
}

}  // namespace

Automaton::Automaton(const std::vector<std::string>& phrases, const std::vector<MarkedWord>& marked,
                     const std::vector<RunTogether>& run_together)
    : words_(1), rests_(1), nodes_(1), branches_(1) {
  bitmap_.assign((1U << bitmap_bits) / 64, 0);
  branch_bitmap_.assign((1U << bitmap_bits) / 64, 0);
  word_slots_.assign(16, 0);
  branch_slots_.assign(16, 0);
  for (std::uint32_t id = 0; id < phrases.size(); ++id) add_phrase(phrases[id], id);
  for (const MarkedWord& one : marked) words_[add_word(one.word)].marks |= one.marks;
  for (const RunTogether& one : run_together) {
    const Word first = add_word(one.first);
    const Word second = add_word(one.second);
    Entry& entry = words_[add_word(one.word)];
    entry.marks |= words_[first].marks | words_[second].marks;
    entry.node = words_[second].node;
    entry.first = first;
    entry.second = second;
  }
  // Parents have lower numbers than their children.
  std::vector<std::uint32_t> parents(nodes_.size(), 0);
  for (const Branch& one : branches_) parents[one.to] = one.from;
  for (std::uint32_t node = 1; node < nodes_.size(); ++node) {
    nodes_[node].shorter = nodes_[parents[node]].complete;
    nodes_[node].complete = nodes_[node].phrase == Node::none ? nodes_[node].shorter : node;
  }
}

Automaton::Word Automaton::word_of(std::string_view word, const WordKey& key, std::uint64_t hashed) const {
  const std::size_t mask = word_slots_.size() - 1;
  for (std::size_t slot = slot_of(hashed, mask + 1);; slot = (slot + 1) & mask) {
    const Word id = word_slots_[slot];
    if (id == 0) return 0;
    const Entry& entry = words_[id];
    if (entry.key != key || entry.length != word.size()) continue;
    if (word.size() <= 16 || equals_lower(between(word), rests_[id])) return id;
  }
}

Automaton::Word Automaton::add_word(std::string_view word) {
  const WordKey key = word_key(word, word.data() + word.size());
  const std::uint64_t hashed = word_hash(key);
  if (const Word known = word_of(word, key, hashed); known != 0) return known;
  if (words_.size() > 0xfff0) throw std::length_error("too many words in the anchors of the language rules");
  words_.push_back(Entry{key, 0, static_cast<std::uint32_t>(word.size()), 0, 0, 0});
  rests_.emplace_back(between(word));
  set_bit(bitmap_, hashed);
  put_newest(word_slots_, words_.size() - 1, [this](std::size_t each) { return word_hash(words_[each].key) >> 20; });
  return static_cast<Word>(words_.size() - 1);
}

std::uint32_t Automaton::branch(std::uint32_t from, Word word) const {
  const std::uint64_t hashed = branch_hash(from, word);
  if (!has_bit(branch_bitmap_, hashed)) return 0;
  const std::size_t mask = branch_slots_.size() - 1;
  for (std::size_t slot = slot_of(hashed, mask + 1); branch_slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Branch& found = branches_[branch_slots_[slot]];
    if (found.from == from && found.word == word) return found.to;
  }
  return 0;
}

bool Automaton::extend(std::uint32_t& node, Word word) const {
  const Entry& entry = words_[word];
  for (const Word part : {entry.first == 0 ? word : entry.second, entry.first}) {
    if (part == 0) break;
    const std::uint32_t next = (nodes_[node].grows & bit_of(part)) != 0 ? branch(node, part) : 0;
    if (next == 0) return false;
    node = next;
  }
  return true;
}

void Automaton::add_phrase(std::string_view phrase, std::uint32_t id) {
  std::uint32_t node = 0;
  std::size_t count = 0;
  while (!phrase.empty()) {
    const std::size_t space = phrase.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? phrase : phrase.substr(space + 1);
    phrase = space == std::string_view::npos ? std::string_view() : phrase.substr(0, space);
    if (last.empty()) continue;
    if (++count > longest) throw std::length_error("an anchor of the language rules is too long");
    const Word word = add_word(last);
    std::uint32_t next = node == 0 ? words_[word].node : branch(node, word);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      if (node != 0) nodes_[node].grows |= bit_of(word);
      if (node == 0) {
        words_[word].node = next;
      } else {
        branches_.push_back({node, word, next});
        set_bit(branch_bitmap_, branch_hash(node, word));
        put_newest(branch_slots_, branches_.size() - 1,
                   [this](std::size_t each) { return branch_hash(branches_[each].from, branches_[each].word) >> 20; });
      }
    }
    node = next;
  }
  if (node != 0) nodes_[node].phrase = id;
}

Survey Automaton::survey(std::string_view text) const {
  Survey out;
  out.marks.assign(text.size() / Survey::stretch + 1, 0);
  const char* const limit = text.data() + text.size();
  const std::uint64_t* const bitmap = bitmap_.data();
  // Words are sifted in batches without a branch that depends on them, and looked up afterwards.
  constexpr std::size_t batch = 64;
  std::array<Candidate, batch + 1> sifted;
  std::size_t count = 0;
  std::size_t number = longest;
  History past;
  const auto look_up = [&] {
    for (std::size_t i = 0; i < count; ++i) look(sifted[i], text, past, out);
    count = 0;
  };
  each_word(text, [&](std::size_t begin, std::size_t end) {
    const char* const word = text.data() + begin;
    Candidate& next = sifted[count];
    next.begin = begin;
    next.end = end;
    next.number = number++;
    next.key = limit - word >= 8 ? word_key_inside(word, end - begin) : word_key({word, end - begin}, limit);
    const std::uint64_t bit = word_hash(next.key) >> (64 - bitmap_bits);
    count += bitmap[bit / 64] >> (bit % 64) & 1;
    if (count == batch) look_up();
  });
  look_up();
  return out;
}

void Automaton::look(const Candidate& candidate, std::string_view text, History& past, Survey& out) const {
  const std::string_view word = text.substr(candidate.begin, candidate.end - candidate.begin);
  const Word id = word_of(word, candidate.key, word_hash(candidate.key));
  if (id == 0) return;
  past.words[candidate.number % longest] = id;
  past.numbers[candidate.number % longest] = candidate.number;
  const Entry& entry = words_[id];
  out.marks[(candidate.end - 1) / Survey::stretch] |= entry.marks;
  std::uint32_t node = entry.node;
  if (node == 0) return;
  bool grows = true;
  if (entry.first != 0) {
    const std::uint32_t next = branch(node, entry.first);
    grows = next != 0;
    if (grows) node = next;
  }
  for (std::size_t back = 1; grows && nodes_[node].grows != 0 && back < longest; ++back) {
    const std::size_t before = candidate.number - back;
    grows = past.numbers[before % longest] == before && extend(node, past.words[before % longest]);
  }
  if (nodes_[node].complete != 0) out.hits.push_back({candidate.end, nodes_[node].complete});
}

}  // namespace debrief::inline v0::language_detail
