#include "check/language/automaton.hpp"

#include <stdexcept>

#include "check/language/word_edges.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr unsigned bitmap_bits = 16;

std::size_t slot_of(std::uint64_t hashed, std::size_t slots) {
  return static_cast<std::size_t>(hashed >> 20) & (slots - 1);
}

std::size_t branch_hash(std::uint32_t from, std::uint16_t word) {
  return static_cast<std::size_t>(((static_cast<std::uint64_t>(from) << 16 | word) * 0x9E3779B97F4A7C15ULL) >> 32);
}

}  // namespace

Automaton::Automaton(const std::vector<std::string>& phrases) : words_(1), nodes_(1), branches_(1) {
  bitmap_.assign((1U << bitmap_bits) / 64, 0);
  word_slots_.assign(16, 0);
  branch_slots_.assign(16, 0);
  for (std::uint32_t id = 0; id < phrases.size(); ++id) add_phrase(phrases[id], id);
  // Parents have lower numbers than their children.
  std::vector<std::uint32_t> parents(nodes_.size(), 0);
  for (const Branch& one : branches_) parents[one.to] = one.from;
  for (std::uint32_t node = 1; node < nodes_.size(); ++node) {
    nodes_[node].shorter = nodes_[parents[node]].complete;
    nodes_[node].complete = nodes_[node].phrase == Node::none ? nodes_[node].shorter : node;
  }
}

Automaton::Word Automaton::word_of(std::string_view word) const {
  const WordKey key = word_key(word, word.data() + word.size());
  for (std::size_t slot = slot_of(word_hash(key), word_slots_.size());; slot = (slot + 1) & (word_slots_.size() - 1)) {
    const Word id = word_slots_[slot];
    if (id == 0) return 0;
    const Entry& entry = words_[id];
    if (entry.key == key && entry.length == word.size() && equals_lower(between(word), entry.rest)) return id;
  }
}

Automaton::Word Automaton::add_word(std::string_view word) {
  if (const Word known = word_of(word); known != 0) return known;
  if (words_.size() > 0xfff0) throw std::length_error("too many words in the anchors of the language rules");
  const WordKey key = word_key(word, word.data() + word.size());
  words_.push_back(Entry{key, std::string(between(word)), word.size(), 0});
  const std::uint64_t bit = word_hash(key) >> (64 - bitmap_bits);
  bitmap_[bit / 64] |= 1ULL << (bit % 64);
  put_newest(word_slots_, words_.size() - 1, [this](std::size_t each) { return word_hash(words_[each].key) >> 20; });
  return static_cast<Word>(words_.size() - 1);
}

std::uint32_t Automaton::branch(std::uint32_t from, Word word) const {
  const std::size_t mask = branch_slots_.size() - 1;
  for (std::size_t slot = branch_hash(from, word) & mask;; slot = (slot + 1) & mask) {
    const Branch& found = branches_[branch_slots_[slot]];
    if (branch_slots_[slot] == 0) return 0;
    if (found.from == from && found.word == word) return found.to;
  }
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
      nodes_[node].grows = true;
      if (node == 0) {
        words_[word].node = next;
      } else {
        branches_.push_back({node, word, next});
        put_newest(branch_slots_, branches_.size() - 1,
                   [this](std::size_t each) { return branch_hash(branches_[each].from, branches_[each].word); });
      }
    }
    node = next;
  }
  if (node != 0) nodes_[node].phrase = id;
}

void Automaton::find(std::string_view text, std::vector<AnchorHit>& out) const {
  const char* const limit = text.data() + text.size();
  const std::size_t mask = word_slots_.size() - 1;
  // The last words, 0 for those that no phrase has.
  Word past[longest] = {};
  std::size_t count = 0;
  each_word(text, [&](std::size_t begin, std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    const WordKey key = word_key(word, limit);
    const std::uint64_t hashed = word_hash(key);
    const std::uint64_t bit = hashed >> (64 - bitmap_bits);
    Word& here = past[count++ % longest];
    here = 0;
    if ((bitmap_[bit / 64] >> (bit % 64) & 1) == 0) return;
    for (std::size_t slot = slot_of(hashed, mask + 1); word_slots_[slot] != 0; slot = (slot + 1) & mask) {
      const Entry& entry = words_[word_slots_[slot]];
      if (entry.key != key || entry.length != word.size() || !equals_lower(between(word), entry.rest)) continue;
      here = word_slots_[slot];
      std::uint32_t node = entry.node;
      for (std::size_t back = 2; node != 0 && nodes_[node].grows && back <= longest; ++back) {
        const Word before = past[(count - back) % longest];
        const std::uint32_t next = before == 0 ? 0 : branch(node, before);
        if (next == 0) break;
        node = next;
      }
      if (nodes_[node].complete != 0) out.push_back({end, nodes_[node].complete});
      break;
    }
  });
}

}  // namespace debrief::inline v0::language_detail
