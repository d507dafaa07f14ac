// A word without case in two registers: what tables of words are looked up by.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace debrief::inline v0::language_detail {

/// The first and the last eight bytes without case; a word shorter than eight bytes is all head. Two words of letters
/// and digits of one length up to 16 are the same, case aside, exactly when their keys are.
struct WordKey {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  bool operator==(const WordKey&) const = default;
};

/// `limit` is the end of the bytes that may be read, at or after the end of the word.
inline WordKey word_key(std::string_view word, const char* limit) {
  constexpr std::uint64_t lower_case = 0x2020202020202020ULL;
  WordKey out;
  if (word.size() >= 8) {
    std::memcpy(&out.head, word.data(), 8);
    out.head |= lower_case;
    std::memcpy(&out.tail, word.data() + word.size() - 8, 8);
    out.tail |= lower_case;
    return out;
  }
  if (limit - word.data() >= 8) {
    std::memcpy(&out.head, word.data(), 8);
  } else {
    std::memcpy(&out.head, word.data(), word.size());
  }
  const std::size_t bits = 8 * word.size();
  const std::uint64_t within = std::endian::native == std::endian::little ? (1ULL << bits) - 1
                               : bits == 0                                ? 0
                                                                          : ~0ULL << (64 - bits);
  out.head = (out.head | lower_case) & within;
  return out;
}

/// The same without a branch, for a word with eight readable bytes behind its first one.
inline WordKey word_key_inside(const char* word, std::size_t length) {
  static_assert(std::endian::native == std::endian::little, "keys are built from the low bytes up");
  constexpr std::uint64_t lower_case = 0x2020202020202020ULL;
  WordKey out;
  std::memcpy(&out.head, word, 8);
  const bool whole = length >= 8;
  // The low bytes that belong to the word; all of them where it is long enough.
  const std::uint64_t within = whole ? ~0ULL : (1ULL << (8 * (length & 7))) - 1;
  out.head = (out.head | lower_case) & within;
  std::memcpy(&out.tail, whole ? word + length - 8 : word, 8);
  out.tail = whole ? out.tail | lower_case : 0;
  return out;
}

/// The upper bits are the good ones.
inline std::uint64_t word_hash(const WordKey& key) {
  const std::uint64_t mixed = key.head ^ std::rotl(key.tail, 29);
  return (mixed ^ (mixed >> 32)) * 0x9E3779B97F4A7C15ULL;
}

/// What lies between head and tail of a word longer than 16 bytes.
inline std::string_view between(std::string_view word) {
  return word.size() > 16 ? word.substr(8, word.size() - 16) : std::string_view();
}

/// Equal but for the case of ASCII letters in `text`.
inline bool equals_lower(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b; });
}

/// Puts the newest of `count` things, numbered from 1, into open addressing at most a quarter full; 0 is empty.
/// `hash_of` gives the lower bits by which the thing of a number is found.
template <class Slot, class Hash>
void put_newest(std::vector<Slot>& slots, std::size_t count, Hash hash_of) {
  const auto put = [&](std::size_t id) {
    std::size_t slot = static_cast<std::size_t>(hash_of(id)) & (slots.size() - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = static_cast<Slot>(id);
  };
  if (count * 4 <= slots.size()) {
    put(count);
    return;
  }
  slots.assign(std::max<std::size_t>(64, slots.size() * 2), 0);
  for (std::size_t id = 1; id <= count; ++id) put(id);
}

}  // namespace debrief::inline v0::language_detail
