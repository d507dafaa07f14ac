// "T+5m", "+1h30m", "T-00:05": times that count from a start.
#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

std::optional<Piece<std::int64_t>> since_start_at(std::string_view text) {
  std::size_t at = 0;
  bool named = false;
  if (!text.empty() && (text[0] == 'T' || text[0] == 't')) {
    at = 1;
    named = true;
    if (begins_with_word(text, "t0")) return Piece<std::int64_t>{0, 2};
    if (at < text.size() && text[at] == ' ') ++at;
  }
  if (at >= text.size()) return std::nullopt;
  bool minus = false;
  if (text[at] == '-' && named) {
    minus = true;
    ++at;
  } else if (text[at] == '+') {
    ++at;
  } else if (text.substr(at).starts_with("−") && named) {
    minus = true;
    at += 3;
  } else {
    return std::nullopt;
  }
  if (at < text.size() && text[at] == ' ') ++at;
  if (named && at < text.size() && text[at] == '~') ++at;
  std::int64_t seconds = 0;
  bool any = false, units = false;
  // "1h30m", "5 min", "00:05", "0:05:10"; a number alone counts minutes.
  const std::size_t first = digits_at(text.substr(at));
  if (first == 0 || first > 5) return std::nullopt;
  if (at + first < text.size() && text[at + first] == ':') {
    std::vector<int> parts;
    while (parts.size() < 3) {
      const std::size_t digits = digits_at(text.substr(at));
      if (digits == 0 || digits > 3) break;
      parts.push_back(number_of(text.substr(at, digits)));
      at += digits;
      if (at + 1 >= text.size() || text[at] != ':' || !is_digit(text[at + 1]) || parts.size() == 3) break;
      ++at;
    }
    for (const int part : parts) seconds = seconds * 60 + part;
    if (parts.size() == 2) seconds *= 60;
    any = true;
  } else {
    std::int64_t last = 0;
    while (true) {
      const std::size_t digits = digits_at(text.substr(at));
      if (digits == 0 || digits > 5) break;
      const int amount = number_of(text.substr(at, digits));
      std::size_t unit = at + digits;
      // "2.5 h": tenths of the unit.
      int tenths = 0;
      if (unit + 1 < text.size() && text[unit] == '.' && digits_at(text.substr(unit + 1)) == 1) {
        tenths = text[unit + 1] - '0';
        unit += 2;
      }
      const std::size_t number_end = unit;
      if (unit < text.size() && text[unit] == ' ') ++unit;
      std::size_t length = 0;
      while (unit + length < text.size() && is_letter(text[unit + length])) ++length;
      const std::string word = lowered(text.substr(unit, length));
      std::int64_t each = 0;
      if (word == "d" || word == "day" || word == "days") each = 86400;
      if (word == "h" || word == "hr" || word == "hrs" || word == "hour" || word == "hours") each = 3600;
      if (word == "m" || word == "min" || word == "mins" || word == "minute" || word == "minutes") each = 60;
      if (word == "s" || word == "sec" || word == "secs" || word == "second" || word == "seconds") each = 1;
      if (each == 0) {
        // "T+1h30".
        if (any && digits == 2 && last == 3600 && amount < 60) {
          seconds += std::int64_t{amount} * 60;
          at = number_end;
          break;
        }
        if (any || !named) break;
        seconds = std::int64_t{amount} * 60 + tenths * 6;
        any = true;
        at = number_end;
        break;
      }
      seconds += amount * each + tenths * each / 10;
      any = units = true;
      last = each;
      at = unit + length;
      if (at + 1 < text.size() && text[at] == ' ' && is_digit(text[at + 1])) ++at;
    }
  }
  if (!any || (!named && !units && seconds == 0)) return std::nullopt;
  if (is_word_at(text, at)) return std::nullopt;
  return Piece<std::int64_t>{minus ? -seconds : seconds, at};
}

}  // namespace debrief::inline v0::markdown
