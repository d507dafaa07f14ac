#include "check/language/characters.hpp"

namespace debrief::inline v0::language_detail {

HighCharacter high_character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
  };
  const unsigned char lead = byte(0);
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  if (lead >= 0xC2 && lead <= 0xDF && continues(1)) {
    if (lead == 0xC2 && byte(1) == 0xA0) return {HighKind::space, 2};
    if (lead == 0xC2 && byte(1) == 0xAD) return {HighKind::nothing, 2};
    if (lead == 0xC2 && byte(1) == 0xAB) return {HighKind::open_quote, 2};
    if (lead == 0xC2 && byte(1) == 0xBB) return {HighKind::close_quote, 2};
    return {lead == 0xC2 ? HighKind::other : HighKind::letter, 2};
  }
  if (lead >= 0xE0 && lead <= 0xEF && continues(1) && continues(2)) {
    if (lead == 0xE2 && byte(1) == 0x80) {
      switch (byte(2)) {
        case 0x98:
        case 0x9A:
        case 0x9B:
          return {HighKind::quote, 3};
        case 0x99:
          return {HighKind::apostrophe, 3};
        case 0x9C:
        case 0x9E:
        case 0x9F:
          return {HighKind::open_quote, 3};
        case 0x9D:
          return {HighKind::close_quote, 3};
        case 0x93:
        case 0x94:
        case 0x95:
          return {HighKind::dash, 3};
        case 0x90:
        case 0x91:
        case 0x92:
          return {HighKind::dash, 3};
        case 0xA2:
        case 0xA3:
          return {HighKind::bullet, 3};
        case 0xA6:
          return {HighKind::strong, 3};
        case 0xAF:
          return {HighKind::space, 3};
        default:
          break;
      }
      if (byte(2) <= 0x8A) return {HighKind::space, 3};
      if (byte(2) >= 0x8B && byte(2) <= 0x8F) return {HighKind::nothing, 3};
      if (byte(2) >= 0xA8 && byte(2) <= 0xAE) return {byte(2) <= 0xA9 ? HighKind::space : HighKind::nothing, 3};
      return {HighKind::other, 3};
    }
    if (lead == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA0) return {HighKind::nothing, 3};
    if (lead == 0xE2) return {HighKind::strong, 3};
    if (lead == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return {HighKind::nothing, 3};
    return {lead == 0xE3 && byte(1) == 0x80 ? HighKind::strong : HighKind::letter, 3};
  }
  if (lead >= 0xF0 && lead <= 0xF4 && continues(1) && continues(2) && continues(3)) return {HighKind::other, 4};
  return {HighKind::other, 1};
}

}  // namespace debrief::inline v0::language_detail
