#include <algorithm>
#include <array>

#include "debrief/metrics/measure.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

std::string cell(const Estimate& estimate) {
  return estimate.value() ? short_number(*estimate.value()) : "-";
}

std::string bounds_cell(const Estimate& estimate) {
  const ConfidenceInterval* interval = estimate.interval();
  if (interval == nullptr) return "-";
  const auto side = [](const std::optional<double>& bound) { return bound ? short_number(*bound) : std::string("-"); };
  return side(interval->lower) + ".." + side(interval->upper);
}

/// Cells by row, first row the heads; the first column to the left, the others to the right.
std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::string out;
  for (const auto& row : rows) {
    std::string line = " ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string gap(widths[i] - width_of(row[i]), ' ');
      line += i == 0 ? " " + row[i] + gap : "  " + gap + row[i];
    }
    while (line.ends_with(' ')) line.pop_back();
    out += line + '\n';
  }
  return out;
}

std::string list_of(const std::vector<Tally>& tallies) {
  std::string out;
  for (const Tally& tally : tallies) {
    out += (out.empty() ? "" : ", ") + std::to_string(tally.count) + " " + in_words(tally.name);
  }
  return out;
}

}  // namespace

std::string sentence(const MetricSummary& summary) {
  const MetricDefinition& definition = summary.definition;
  const Counts& counts = summary.counts;
  const std::string unit(short_name(definition.unit));
  const std::string tail = "; data to " + date_text(summary.median.as_of()) + "; definition " + text_of(definition) +
                           clock_words(definition);
  std::string others;
  if (counts.competing > 0) others += ", " + std::to_string(counts.competing) + " " + definition.never_text;
  if (counts.censored > 0) others += ", " + std::to_string(counts.censored) + " not yet";
  if (!summary.median.value()) {
    return definition.title + ": no data (n = 0" + others + tail + ").";
  }
  const std::string n = counted_incidents(counts.observed);
  const std::string median =
      "Median " + lower_first(definition.title) + " " + short_number(*summary.median.value()) + " " + unit;
  if (const ConfidenceInterval* interval = summary.median.interval()) {
    return median + " (n = " + n + others + "; " + interval_words(*interval, unit) + tail + ").";
  }
  std::string values;
  for (const double value : summary.few) values += (values.empty() ? "" : ", ") + short_number(value);
  const NoInterval* none = summary.median.no_interval();
  return median + ". " + n + ": too few for an interval of the median (needs " +
         std::to_string(none->needed.value_or(0)) + "). Values: " + values + " " + unit + others + tail + ".";
}

std::string text_of(const Measurement& measurement) {
  std::string out = "Durations of " + counted_incidents(measurement.incidents) + ", data to " +
                    instant_text(measurement.as_of) + ". Medians and quartiles, never means.\n";
  const std::vector<std::string> heads = {"", "n", "median", "interval", "quartiles", "not yet", "never", "excluded"};
  std::vector<std::vector<std::string>> rows;
  const auto flush = [&] {
    if (!rows.empty()) out += '\n' + table(rows);
    rows.clear();
  };
  int grouping = -1;
  for (const MetricSummary& summary : measurement.summaries) {
    if (!summary.by) {
      flush();
      out += '\n' + sentence(summary) + '\n';
      if (summary.lower_quartile.value()) {
        out += "  Middle half " + cell(summary.lower_quartile) + " to " + cell(summary.upper_quartile) + " " +
               std::string(short_name(summary.definition.unit)) + " (intervals " + bounds_cell(summary.lower_quartile) +
               " and " + bounds_cell(summary.upper_quartile) + ").\n";
      }
      if (!summary.counts.excluded.empty()) {
        out += "  Excluded " + std::to_string(excluded_total(summary.counts)) + ": " +
               list_of(summary.counts.excluded) + ".\n";
      }
      if (!summary.counts.flagged.empty()) out += "  Of those measured: " + list_of(summary.counts.flagged) + ".\n";
      grouping = -1;
      continue;
    }
    if (grouping != static_cast<int>(*summary.by)) {
      flush();
      grouping = static_cast<int>(*summary.by);
      rows.push_back(heads);
      rows.front().front() = "by " + std::string(text_of(*summary.by));
    }
    rows.push_back({summary.group.empty() ? "(none)" : summary.group, std::to_string(summary.counts.observed),
                    cell(summary.median), bounds_cell(summary.median),
                    cell(summary.lower_quartile) + ".." + cell(summary.upper_quartile),
                    std::to_string(summary.counts.censored), std::to_string(summary.counts.competing),
                    std::to_string(excluded_total(summary.counts))});
  }
  flush();
  return out;
}

}  // namespace debrief::inline v0
