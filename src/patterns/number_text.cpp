#include "patterns/number_text.hpp"

#include <charconv>
#include <cmath>

namespace debrief::inline v0 {

std::string fixed_text(double value, int decimals) {
  char buffer[400];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
  std::string out(buffer, end.ptr);
  if (out.starts_with('-') && out.find_first_not_of("-0.") == std::string::npos) out.erase(0, 1);
  return out;
}

std::string short_text(double value, int digits) {
  if (std::isinf(value)) return value > 0 ? "infinite" : "-infinite";
  if (value == 0) return "0";
  const int magnitude = static_cast<int>(std::floor(std::log10(std::fabs(value))));
  std::string out = fixed_text(value, std::max(0, digits - 1 - magnitude));
  if (out.find('.') == std::string::npos) return out;
  while (out.ends_with('0')) out.pop_back();
  if (out.ends_with('.')) out.pop_back();
  return out;
}

std::string p_text(double p) {
  if (p < 0.0001) return "< 0.0001";
  return short_text(p, p < 0.1 ? 3 : 2);
}

std::string json_number(double value) {
  if (!std::isfinite(value)) return "null";
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  return std::string(buffer, end.ptr);
}

}  // namespace debrief::inline v0
