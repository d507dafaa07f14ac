#include "facilitate/icalendar_lines.hpp"

#include <cstdint>

namespace debrief::inline v0 {

std::string ics_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      continue;
    } else {
      if (c == '\\' || c == ';' || c == ',') out += '\\';
      out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
  }
  return out;
}

/// A content line, folded at 75 octets without cutting a character in two.
void ics_line(std::string& out, std::string line) {
  std::size_t room = 75;
  std::string_view rest = line;
  while (rest.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0U) == 0x80U) --cut;
    out += rest.substr(0, cut);
    out += "\r\n ";
    rest.remove_prefix(cut);
    room = 74;
  }
  out += rest;
  out += "\r\n";
}

std::string ics_time(const Instant& at) {
  Instant utc = at;
  utc.offset_minutes = 0;
  utc.fraction_digits = 0;
  utc.nanoseconds = 0;
  utc.offset_form = OffsetForm::zulu;
  std::string out;
  for (const char c : text_of(utc)) {
    if (c != '-' && c != ':') out += c;
  }
  return out;
}

/// A number that the same text always gives (FNV-1a), for identifiers.
std::string mark_of(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (int i = 60; i >= 0; i -= 4) out += digits[hash >> static_cast<unsigned>(i) & 15U];
  return out;
}

}  // namespace debrief::inline v0
