#include "debrief/metrics/estimate.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace debrief::inline v0 {

std::int64_t excluded_total(const Counts& counts) noexcept {
  std::int64_t out = 0;
  for (const Tally& tally : counts.excluded) out += tally.count;
  return out;
}

Estimate::Estimate(std::string statistic, std::variant<double, NoValue> value, Counts counts,
                   std::variant<ConfidenceInterval, NoInterval> interval, std::string definition, std::int64_t as_of,
                   std::string unit)
    : statistic_(std::move(statistic)),
      value_(std::move(value)),
      counts_(std::move(counts)),
      interval_(std::move(interval)),
      definition_(std::move(definition)),
      as_of_(as_of),
      unit_(std::move(unit)) {
  // Not-a-number never leaves as a number.
  if (const double* number = std::get_if<double>(&value_); number != nullptr && !std::isfinite(*number)) {
    value_ = NoValue{"not_defined"};
    interval_ = NoInterval{"not_defined", std::nullopt};
  }
}

std::optional<double> Estimate::value() const noexcept {
  const double* number = std::get_if<double>(&value_);
  return number == nullptr ? std::nullopt : std::optional<double>(*number);
}

std::string short_number(double value) {
  if (!std::isfinite(value)) return "none";
  const double size = std::abs(value);
  const int decimals = size == 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
  std::array<char, 400> buffer;
  const auto [end, code] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
  std::string out(buffer.data(), code == std::errc() ? end : buffer.data());
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return out == "-0" ? "0" : out;
}

}  // namespace debrief::inline v0
