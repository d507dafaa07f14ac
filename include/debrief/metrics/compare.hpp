#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/metrics/durations.hpp"
#include "debrief/metrics/measure.hpp"

namespace debrief::inline v0 {

/// Incidents whose earliest milestone lies from `from` up to, not including, `until` (seconds since 1970).
struct Period {
  std::int64_t from = 0;
  std::int64_t until = 0;
  bool operator==(const Period&) const = default;
};

/// What two periods allow to be said about a duration.
enum class VerdictKind : std::uint8_t { decrease, increase, not_distinguishable, too_few };

DEBRIEF_EXPORT std::string_view text_of(VerdictKind kind) noexcept;

struct CompareOptions {
  double level = 0.95;
  /// A verdict needs a q-value of at most this.
  double alpha = 0.05;
  /// Spread of logarithms for planning, from history; never taken from the difference that was just seen.
  double planning_sd_log = 1.25;
  /// Fewer values than this in either period are too few.
  std::int64_t least = 6;
  /// What else changed meanwhile: tooling, staff, traffic. Required; "none recorded" is an answer.
  std::string other_changes;
};

/// One comparison, with everything that its sentence needs. The ratio is that of geometric means, after over before
/// (Welch's t test on logarithms; a duration of zero counts as half a second).
struct Comparison {
  std::string metric;
  std::string definition;
  std::string unit;
  std::string title;
  std::optional<GroupBy> by;
  std::string group;
  Period before;
  Period after;
  std::int64_t as_of = 0;
  std::int64_t n_before = 0;
  std::int64_t n_after = 0;
  std::int64_t zeros = 0;
  std::optional<double> median_before;
  std::optional<double> median_after;
  /// Absent where there are too few values or all are equal.
  std::optional<double> ratio;
  std::optional<double> lower;
  std::optional<double> upper;
  std::optional<double> p;
  std::optional<double> q;
  /// The change that would usually (80 %) be seen with these numbers.
  std::optional<double> detectable_ratio;
  double level = 0.95;
  std::string other_changes;
};

/// What may be claimed. Only Comparisons make verdicts, because only they know how many tests were done.
class DEBRIEF_EXPORT Verdict {
 public:
  VerdictKind kind() const noexcept { return kind_; }
  const Comparison& comparison() const noexcept { return comparison_; }
  /// True only when the whole interval of the ratio lies within 1/margin and margin. Not having seen a difference is
  /// not equality.
  bool equivalent_within(double margin) const noexcept;

 private:
  friend class Comparisons;
  Verdict(VerdictKind kind, Comparison comparison) : kind_(kind), comparison_(std::move(comparison)) {}
  VerdictKind kind_;
  Comparison comparison_;
};

/// The fixed wording of a verdict: always with n, and with what the data do and do not show.
DEBRIEF_EXPORT std::string sentence(const Verdict& verdict);

/// All comparisons of one report. Their number is counted here and not by the caller; q-values are Benjamini and
/// Hochberg's over all of them.
class DEBRIEF_EXPORT Comparisons {
 public:
  Comparisons(const Durations& durations, CompareOptions options);

  /// Compares a metric between two periods, in the whole or in one group. Both come from the same Durations and so have
  /// the same definition, population and cut-off. An error for an unknown metric, an empty period, periods that overlap
  /// or reach beyond the cut-off, or where nothing is said of other changes.
  Result<Done> add(std::string_view metric, const Period& before, const Period& after,
                   std::optional<GroupBy> by = std::nullopt, std::string_view group = {});

  std::vector<Verdict> conclude() const;

 private:
  const Durations* durations_;
  CompareOptions options_;
  std::vector<Comparison> all_;
};

/// One comparison alone.
DEBRIEF_EXPORT Result<Verdict> compare(const Durations& durations, std::string_view metric, const Period& before,
                                       const Period& after, const CompareOptions& options);

/// Every metric between the earlier and the later half of the time from the first incident to the cut-off: halves that
/// the calendar made and nobody chose. Empty where there is no dated incident before the cut-off.
DEBRIEF_EXPORT Result<std::vector<Verdict>> compare_halves(const Durations& durations, const CompareOptions& options);

/// What a corpus of this size can show at all: for every metric the change that two halves would usually let one see.
DEBRIEF_EXPORT std::string explain(const Measurement& measurement, double planning_sd_log = 1.25);

}  // namespace debrief::inline v0
