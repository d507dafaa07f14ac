#include "io/import/mend_text.hpp"

#include <cstdint>
#include <cstring>

namespace debrief::inline v0::import_detail {

namespace {

/// How many bytes of a well-formed UTF-8 character begin a text; 0 where they are none.
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return first == 0 ? 0 : 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  }
  if ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F) || (first == 0xF0 && byte(1) < 0x90) ||
      (first == 0xF4 && byte(1) > 0x8F)) {
    return 0;
  }
  return length;
}

/// How many of the first bytes are plain ASCII without a NUL, looked at eight at a time.
std::size_t plain_prefix(std::string_view text) {
  constexpr std::uint64_t high = 0x8080808080808080U, low = 0x0101010101010101U;
  std::size_t at = 0;
  while (at + 8 <= text.size()) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    // The second term has a high bit where a byte is zero.
    if (((bytes | ((bytes - low) & ~bytes)) & high) != 0) break;
    at += 8;
  }
  return at;
}

}  // namespace

bool mend_characters(std::string_view text, std::string& out) {
  std::size_t at = 0;
  while (at < text.size()) {
    at += plain_prefix(text.substr(at));
    if (at == text.size()) break;
    const std::size_t length = character_length(text.substr(at, 4));
    if (length == 0) break;
    at += length;
  }
  if (at == text.size()) return false;
  out.assign(text.substr(0, at));
  while (at < text.size()) {
    const std::size_t length = character_length(text.substr(at, 4));
    if (length == 0) {
      out += "\xEF\xBF\xBD";
      ++at;
    } else {
      out += text.substr(at, length);
      at += length;
    }
  }
  return true;
}

}  // namespace debrief::inline v0::import_detail
