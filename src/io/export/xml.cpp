#include "io/export/xml.hpp"

namespace debrief::inline v0 {

namespace {

/// Bytes of the well-formed UTF-8 character at the beginning; 0 where there is none.
std::size_t character_size(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF && tail(1)) return 2;
  if (first >= 0xE0 && first <= 0xEF && tail(1) && tail(2)) {
    const unsigned point = (first & 15U) << 12U | (byte(1) & 63U) << 6U | (byte(2) & 63U);
    return point < 0x800 || (point >= 0xD800 && point <= 0xDFFF) || point >= 0xFFFE ? 0 : 3;
  }
  if (first >= 0xF0 && first <= 0xF4 && tail(1) && tail(2) && tail(3)) {
    const unsigned point = (first & 7U) << 18U | (byte(1) & 63U) << 12U;
    return point < 0x10000 || point > 0x10FFFF ? 0 : 4;
  }
  return 0;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const char c = text.front();
    const std::size_t size = character_size(text);
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\n') {
      out += "&#10;";
    } else if (c == '\t') {
      out += "&#9;";
    } else if (c == '\r') {
      out += "&#13;";
    } else if (size == 0 || static_cast<unsigned char>(c) < ' ') {
      out += "\xEF\xBF\xBD";
    } else {
      out += text.substr(0, size);
    }
    text.remove_prefix(size == 0 ? 1 : size);
  }
  return out;
}

}  // namespace debrief::inline v0
