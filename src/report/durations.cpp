#include "debrief/report/durations.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "debrief/core/text.hpp"
#include "report/markup.hpp"
#include "report/view.hpp"

namespace debrief::inline v0::report {

namespace {

constexpr double width = 420;
constexpr double height = 34;
constexpr double middle = 12;

/// Minutes on a logarithmic axis from a low to a high end.
class LogAxis {
 public:
  LogAxis(double low, double high) : low_(std::log(low)), high_(std::log(std::max(high, low * 10))) {}
  double operator()(double minutes) const {
    const double share = (std::log(std::max(minutes, 1e-3)) - low_) / (high_ - low_);
    return 6 + std::clamp(share, 0.0, 1.0) * (width - 12);
  }

 private:
  double low_;
  double high_;
};

constexpr std::array<std::pair<double, const char*>, 10> ticks = {{{0.1, "6 s"},
                                                                   {1, "1 min"},
                                                                   {5, "5 min"},
                                                                   {15, "15 min"},
                                                                   {60, "1 h"},
                                                                   {240, "4 h"},
                                                                   {1440, "1 d"},
                                                                   {10080, "1 wk"},
                                                                   {43200, "30 d"},
                                                                   {525600, "1 yr"}}};

/// The minutes that one unit of an estimate stands for; nothing for a unit that is no time.
std::optional<double> minutes_of(std::string_view unit) {
  if (unit == "s") return 1.0 / 60;
  if (unit == "min") return 1.0;
  if (unit == "h") return 60.0;
  if (unit == "d") return 1440.0;
  return std::nullopt;
}

std::optional<double> minutes(const Estimate& estimate) {
  const auto unit = minutes_of(estimate.unit());
  const auto value = estimate.value();
  if (!unit || !value || *value <= 0) return std::nullopt;
  return *value * *unit;
}

std::string line(double x1, double x2, double y1, double y2, std::string_view style) {
  return "<line class=\"" + std::string(style) + "\" x1=\"" + report_detail::coordinate(x1) + "\" x2=\"" +
         report_detail::coordinate(x2) + "\" y1=\"" + report_detail::coordinate(y1) + "\" y2=\"" +
         report_detail::coordinate(y2) + "\"/>";
}

std::string drawing(const MetricSummary& summary, const LogAxis& axis) {
  const auto median = minutes(summary.median);
  if (!median) return {};
  std::string out = "<svg class=\"chart range\" viewBox=\"0 0 " + report_detail::coordinate(width) + " " +
                    report_detail::coordinate(height) +
                    "\" role=\"img\" aria-label=\"quartiles on a logarithmic axis\">";
  double free_from = 0;
  for (const auto& [at, label] : ticks) {
    const double x = axis(at);
    if (x <= 6.5 || x >= width - 6.5 || x < free_from) continue;
    free_from = x + 46;
    out += line(x, x, 3, 21, "axis-faint") + "<text class=\"tick\" text-anchor=\"middle\" x=\"" +
           report_detail::coordinate(x) + "\" y=\"31\">" + label + "</text>";
  }
  const auto low = minutes(summary.lower_quartile);
  const auto high = minutes(summary.upper_quartile);
  if (low && high) {
    out += "<rect class=\"quartiles\" x=\"" + report_detail::coordinate(axis(*low)) + "\" y=\"" +
           report_detail::coordinate(middle - 6) + "\" width=\"" +
           report_detail::coordinate(std::max(2.0, axis(*high) - axis(*low))) + "\" height=\"12\" rx=\"3\"/>";
  }
  if (const ConfidenceInterval* interval = summary.median.interval()) {
    const double unit = *minutes_of(summary.median.unit());
    const double from = interval->lower && *interval->lower > 0 ? axis(*interval->lower * unit) : 6;
    const double to = interval->upper ? axis(*interval->upper * unit) : width - 6;
    out += line(from, to, middle, middle, "interval-line") + line(from, from, middle - 4, middle + 4, "interval-line") +
           line(to, to, middle - 4, middle + 4, "interval-line");
  }
  // Too few for an interval: the values themselves, none of them hidden behind a summary.
  for (const double value : summary.few) {
    out += "<circle class=\"value\" cx=\"" +
           report_detail::coordinate(axis(value * *minutes_of(summary.median.unit()))) + "\" cy=\"" +
           report_detail::coordinate(middle) + "\" r=\"3.5\"/>";
  }
  const double x = axis(*median);
  return out + "<circle class=\"median\" cx=\"" + report_detail::coordinate(x) + "\" cy=\"" +
         report_detail::coordinate(middle) + "\" r=\"5\"/></svg>";
}

std::string tallies(const Counts& counts) {
  std::string out;
  const auto add = [&](std::int64_t count, const std::string& what) {
    if (count == 0) return;
    if (!out.empty()) out += ", ";
    out += std::to_string(count) + " " + what;
  };
  add(counts.censored, "not yet");
  add(counts.competing, "never happened");
  for (const Tally& tally : counts.excluded) add(tally.count, report_detail::words(tally.name));
  return out;
}

}  // namespace

std::string durations_html(const Measurement& measurement) {
  double low = std::numeric_limits<double>::infinity();
  double high = 0;
  for (const MetricSummary& summary : measurement.summaries) {
    if (summary.by) continue;
    for (const Estimate* estimate : {&summary.lower_quartile, &summary.median, &summary.upper_quartile}) {
      const auto at = minutes(*estimate);
      if (!at) continue;
      low = std::min(low, *at);
      high = std::max(high, *at);
    }
  }
  const LogAxis axis(high > 0 ? low / 4 : 1, high > 0 ? high * 4 : 10);
  std::vector<report_detail::View> rows;
  for (const MetricSummary& summary : measurement.summaries) {
    if (summary.by) continue;
    report_detail::View row;
    row.text("metric_title", summary.definition.title);
    row.text("metric_question", summary.definition.question);
    row.text("metric_id", text_of(summary.definition));
    row.text("metric_sentence", sentence(summary));
    row.number("metric_n", static_cast<std::size_t>(summary.counts.observed));
    row.text("metric_others", tallies(summary.counts));
    row.chart("metric_drawing", drawing(summary, axis));
    rows.push_back(std::move(row));
  }
  if (rows.empty()) return {};
  report_detail::View view;
  view.list("metrics", std::move(rows));
  return report_detail::render("durations.html", view);
}

}  // namespace debrief::inline v0::report
