#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/instant.hpp"
#include "debrief/metrics/definition.hpp"

namespace debrief::inline v0 {

/// How many, under a stable name such as "missing_start".
struct Tally {
  std::string name;
  std::int64_t count = 0;
  bool operator==(const Tally&) const = default;
};

/// What became of every incident that a number is about. Tallies with a count of zero are left out.
struct Counts {
  std::int64_t observed = 0;
  std::int64_t censored = 0;
  std::int64_t competing = 0;
  std::vector<Tally> excluded;
  /// Observed durations that need a second look, by flag.
  std::vector<Tally> flagged;
  bool operator==(const Counts&) const = default;
};

DEBRIEF_EXPORT std::int64_t excluded_total(const Counts& counts) noexcept;

/// An interval for an estimate; an absent side has no bound with this many values.
struct ConfidenceInterval {
  std::optional<double> lower;
  std::optional<double> upper;
  /// The confidence that was asked for and, where it can be known exactly, the one that is reached.
  double level = 0.95;
  std::optional<double> coverage;
  std::string method;
  bool operator==(const ConfidenceInterval&) const = default;
};

/// Why there is no interval. `needed` is the number of values at which there would be one.
struct NoInterval {
  std::string reason;
  std::optional<std::int64_t> needed;
  bool operator==(const NoInterval&) const = default;
};

/// Why there is no number.
struct NoValue {
  std::string reason;
  bool operator==(const NoValue&) const = default;
};

/// A number about incidents that cannot be had without its n, its interval or the reason why there is none, its
/// definition and its cut-off.
///
/// There is no default Estimate and none from a bare number; it does not convert to a number, has no order and no
/// arithmetic. Two numbers are compared with compare().
class DEBRIEF_EXPORT Estimate {
 public:
  Estimate(std::string statistic, std::variant<double, NoValue> value, Counts counts,
           std::variant<ConfidenceInterval, NoInterval> interval, std::string definition, std::int64_t as_of,
           std::string unit);

  /// "median", "geometric_mean", "cumulative_incidence_90_days", …
  const std::string& statistic() const noexcept { return statistic_; }
  /// The number in `unit`; nothing where there is none, and then no_value() says why.
  std::optional<double> value() const noexcept;
  const NoValue* no_value() const noexcept { return std::get_if<NoValue>(&value_); }
  const Counts& counts() const noexcept { return counts_; }
  /// The interval; null where there is none, and then no_interval() says why.
  const ConfidenceInterval* interval() const noexcept { return std::get_if<ConfidenceInterval>(&interval_); }
  const NoInterval* no_interval() const noexcept { return std::get_if<NoInterval>(&interval_); }
  /// "time_to_declare/1".
  const std::string& definition() const noexcept { return definition_; }
  /// Seconds since 1970.
  std::int64_t as_of() const noexcept { return as_of_; }
  const std::string& unit() const noexcept { return unit_; }

  bool operator==(const Estimate&) const = default;

  // A number without its n and interval is not offered.
  operator double() const = delete;
  operator bool() const = delete;

 private:
  std::string statistic_;
  std::variant<double, NoValue> value_;
  Counts counts_;
  std::variant<ConfidenceInterval, NoInterval> interval_;
  std::string definition_;
  std::int64_t as_of_;
  std::string unit_;
};

/// A number for people: three significant digits, no exponent, a point in every locale.
DEBRIEF_EXPORT std::string short_number(double value);

}  // namespace debrief::inline v0
