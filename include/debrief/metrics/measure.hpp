#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/metrics/durations.hpp"
#include "debrief/metrics/estimate.hpp"

namespace debrief::inline v0 {

/// What numbers may be grouped by. The list is closed: no number is ever grouped by a person.
enum class GroupBy : std::uint8_t { quarter, service, team, severity, tier };

/// One metric in one group: its quartiles, each with an interval that needs no distribution, and what became of every
/// incident.
struct MetricSummary {
  MetricDefinition definition;
  /// Absent for the whole corpus.
  std::optional<GroupBy> by;
  /// The group, such as "2024-Q2"; empty for incidents that name none.
  std::string group;
  Counts counts;
  Estimate median;
  Estimate lower_quartile;
  Estimate upper_quartile;
  /// All durations added up, in the metric's unit: totals mean something where averages do not. Nothing for no data.
  std::optional<double> total;
  /// The durations themselves, ascending, where they are too few for an interval of the median.
  std::vector<double> few;
};

struct Measurement {
  std::int64_t as_of = 0;
  std::int64_t incidents = 0;
  /// For each definition the whole corpus, then its groups in the order of `by` and of their names.
  std::vector<MetricSummary> summaries;
};

/// Measures a corpus. An error for a definition that cannot be used.
DEBRIEF_EXPORT Result<Measurement> measure(const Corpus& corpus, const MeasureOptions& options,
                                           const std::vector<GroupBy>& by = {});

/// The same from durations that were collected before. Linear in the cells.
DEBRIEF_EXPORT Measurement summarise(const Durations& durations, const std::vector<GroupBy>& by = {},
                                     double level = 0.95, int threads = 1);

/// "2024-Q2": the calendar quarter (UTC) of a moment.
DEBRIEF_EXPORT std::string quarter_of(std::int64_t unix_seconds);

/// One sentence with n, what became of the others, interval, cut-off and definition.
DEBRIEF_EXPORT std::string sentence(const MetricSummary& summary);

/// For people: a sentence for each metric and a table for each grouping.
DEBRIEF_EXPORT std::string text_of(const Measurement& measurement);

/// For machines: no number without its n, no missing number as 0.
DEBRIEF_EXPORT std::string json_of(const Measurement& measurement);

template <>
struct DEBRIEF_EXPORT Described<GroupBy> {
  static const Type& type();
};

}  // namespace debrief::inline v0
