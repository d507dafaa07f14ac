// What the characters of a text are to a sentence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace debrief::inline v0::language_detail {

constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
  return is_upper(c) || is_lower(c);
}
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_high(char c) {
  return (static_cast<unsigned char>(c) & 0x80U) != 0;
}
constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
constexpr char folded(char c) {
  return is_upper(c) ? static_cast<char>(c | 0x20) : c;
}

/// What a character outside ASCII does to a sentence.
enum class HighKind : std::uint8_t {
  letter,
  nothing,
  space,
  apostrophe,
  open_quote,
  close_quote,
  quote,
  dash,
  strong,
  bullet,
  other
};

struct HighCharacter {
  HighKind kind = HighKind::other;
  std::size_t length = 1;
};

/// The character outside ASCII that begins at `at`; `other` of one byte for what is no character.
HighCharacter high_character(std::string_view text, std::size_t at);

}  // namespace debrief::inline v0::language_detail
