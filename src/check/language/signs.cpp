#include "check/language/signs.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace debrief::inline v0::language_detail {

namespace {

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z');
}

bool is_mark(char c) {
  return c == '!' || c == '?';
}

/// Words that a person shouts and that abbreviate nothing.
bool is_shouted(std::string_view word) {
  static constexpr std::array<std::string_view, 41> words = {
      "NOBODY",  "NEVER",   "NOT",    "ALWAYS",  "WHY",    "WHO",  "EVERY", "EVERYONE", "EVERYTHING",
      "NOTHING", "ANYONE",  "ANY",    "MUST",    "DO",     "DID",  "DON",   "HOW",      "COULD",
      "SHOULD",  "AGAIN",   "STOP",   "PLEASE",  "LOOKED", "KNEW", "TOLD",  "THE",      "THIS",
      "WAS",     "WERE",    "HAVE",   "HAD",     "NO",     "ALL",  "WE",    "YOU",      "THEY",
      "STILL",   "ANOTHER", "BEFORE", "CHECKED", "BROKE"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Of those, words that also stand in the states and commands of machines: NOT FOUND, DROP ALL.
bool is_weakly_shouted(std::string_view word) {
  static constexpr std::array<std::string_view, 8> words = {"NOT", "NO", "ALL", "ANY", "DO", "THE", "BEFORE", "STOP"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The length of an emoji at `at`, or 0. Arrows, ticks, warning signs and other plain marks are not emoji here.
std::size_t emoji_length(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) != 0xF0 || byte(1) != 0x9F) return 0;
  const bool face_or_thing = byte(2) >= 0x8C && byte(2) <= 0xAB;
  // Coloured circles, squares and check marks are status, not mood.
  const bool status = byte(2) == 0x94 || (byte(2) == 0x9F && byte(3) >= 0xA0);
  return face_or_thing && !status ? 4 : 0;
}

/// Whether a stretch may hold a sign at all: a loop that the compiler turns into wide instructions.
bool suspicious(const char* bytes, std::size_t count) {
  std::uint8_t seen = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto here = static_cast<std::uint8_t>(bytes[i]);
    const auto next = static_cast<std::uint8_t>(bytes[i + 1]);
    const auto after = static_cast<std::uint8_t>(bytes[i + 2]);
    const auto capital_here = static_cast<std::uint8_t>(static_cast<std::uint8_t>(here - 'A') < 26);
    const auto capital_after = static_cast<std::uint8_t>(static_cast<std::uint8_t>(after - 'A') < 26);
    const auto pair = static_cast<std::uint8_t>(capital_here & static_cast<std::uint8_t>(next == ' ') & capital_after);
    const auto marks = static_cast<std::uint8_t>(static_cast<std::uint8_t>(next == '!') &
                                                 static_cast<std::uint8_t>((here == '!') | (here == '?')));
    seen = static_cast<std::uint8_t>(seen | pair | marks | static_cast<std::uint8_t>(here == 0xF0));
  }
  return seen != 0;
}

void take_capitals(std::string_view text, std::size_t& at, std::vector<SignHit>& out) {
  // Words of capitals from `at`, which is the first letter of one.
  std::size_t end = at;
  std::size_t words = 0;
  std::size_t shouted = 0;
  std::size_t i = at;
  while (i < text.size() && is_upper(text[i])) {
    std::size_t stop = i;
    while (stop < text.size() && is_upper(text[stop])) ++stop;
    if (stop < text.size() && (is_letter(text[stop]) || (text[stop] >= '0' && text[stop] <= '9') || text[stop] == '_'))
      break;
    if (stop - i < 2) break;
    ++words;
    const std::string_view word = text.substr(i, stop - i);
    shouted += is_weakly_shouted(word) ? 1 : is_shouted(word) ? 2 : 0;
    end = stop;
    if (stop + 1 >= text.size() || text[stop] != ' ') break;
    i = stop + 1;
  }
  if (words >= 2 && shouted >= 2) out.push_back({Sign::capitals, at, end});
  at = std::max(end, at + 1);
}

void look(std::string_view text, std::size_t begin, std::size_t end, std::vector<SignHit>& out) {
  for (std::size_t at = begin; at < end;) {
    const char c = text[at];
    if (is_upper(c) && (at == 0 || !is_letter(text[at - 1]))) {
      take_capitals(text, at, out);
    } else if (is_mark(c)) {
      std::size_t stop = at;
      std::size_t exclamations = 0;
      while (stop < text.size() && is_mark(text[stop])) exclamations += text[stop++] == '!' ? 1 : 0;
      const bool fence = stop < text.size() && (text[stop] == '=' || text[stop] == '[');
      if (exclamations > 0 && stop - at >= 2 && !fence && at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') {
        out.push_back({Sign::exclamation, at, stop});
      }
      at = stop;
    } else if (const std::size_t length = emoji_length(text, at); length != 0) {
      std::size_t stop = at + length;
      for (std::size_t more = emoji_length(text, stop); more != 0; more = emoji_length(text, stop)) stop += more;
      out.push_back({Sign::emoji, at, stop});
      at = stop;
    } else {
      ++at;
    }
  }
}

}  // namespace

std::vector<SignHit> find_signs(std::string_view text) {
  constexpr std::size_t stretch = 512;
  std::vector<SignHit> out;
  std::size_t at = 0;
  for (; at + stretch + 2 < text.size(); at += stretch) {
    if (!suspicious(text.data() + at, stretch)) continue;
    // A word of capitals may have begun a little earlier.
    const std::size_t near = at > 48 ? at - 48 : 0;
    const std::size_t from = out.empty() ? near : std::max(near, out.back().end);
    if (from < at + stretch) look(text, from, at + stretch, out);
  }
  const std::string_view rest = text.substr(at);
  if (rest.size() < 3 || suspicious(rest.data(), rest.size() - 2) || is_mark(rest.back())) {
    look(text, out.empty() ? at : std::max(at, out.back().end), text.size(), out);
  }
  return out;
}

}  // namespace debrief::inline v0::language_detail
