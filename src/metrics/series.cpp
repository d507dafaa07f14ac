#include "metrics/series.hpp"

#include <algorithm>

#include "debrief/core/time_zone.hpp"
#include "debrief/metrics/estimate.hpp"
#include "debrief/metrics/stats/proportion.hpp"
#include "metrics/wording.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t day = 86400;
constexpr std::size_t fewest_points = 12;
constexpr std::size_t settled_points = 20;
/// Longer series are said by their end alone.
constexpr std::size_t said_points = 12;

/// Counts that are mostly 0 have no limits that mean anything; the days between such events would (metrics of rare
/// events, a t chart).
bool too_rare(const std::vector<double>& values) {
  return 2 * std::count(values.begin(), values.end(), 0.0) > static_cast<std::ptrdiff_t>(values.size());
}

}  // namespace

std::int64_t unix_day(std::int64_t unix_seconds) {
  return unix_seconds >= 0 ? unix_seconds / day : -((-unix_seconds + day - 1) / day);
}

std::int64_t quarter_number(std::int64_t unix_seconds) {
  const Date date = date_of_days(unix_day(unix_seconds));
  return std::int64_t{date.year} * 4 + (date.month - 1) / 3;
}

std::string quarter_name(std::int64_t number) {
  return std::to_string(number / 4) + "-Q" + std::to_string(number % 4 + 1);
}

Share share_of(std::string what, std::int64_t k, std::int64_t n) {
  Share out{std::move(what), k, n, std::nullopt, std::nullopt};
  if (const auto limits = stats::proportion_interval(static_cast<double>(k), static_cast<double>(n))) {
    out.lower = limits->lower;
    out.upper = limits->upper;
  }
  return out;
}

Series series_of(std::string what, std::vector<std::string> periods, std::vector<double> values) {
  Series out;
  out.what = std::move(what);
  out.period = std::move(periods);
  out.value = std::move(values);
  if (out.value.size() < fewest_points || too_rare(out.value)) return out;
  out.limits = stats::xmr_limits(out.value);
  out.provisional = out.value.size() < settled_points;
  if (out.limits && out.limits->sigma > 0) {
    out.limits->lower = std::max(0.0, out.limits->lower);
    out.signals = stats::chart_signals(out.value, out.limits->centre, out.limits->sigma);
  }
  out.runs = stats::run_chart(out.value);
  return out;
}

Series series_of(std::string what, const ByQuarter& by_quarter) {
  std::vector<std::string> periods;
  std::vector<double> values;
  if (!by_quarter.empty()) {
    for (std::int64_t at = by_quarter.begin()->first; at <= by_quarter.rbegin()->first; ++at) {
      const auto found = by_quarter.find(at);
      periods.push_back(quarter_name(at));
      values.push_back(found == by_quarter.end() ? 0 : found->second);
    }
  }
  return series_of(std::move(what), std::move(periods), std::move(values));
}

std::string sentence(const Share& share) {
  if (share.n == 0) return share.what + ": none to count.";
  std::string out = share.what + ": " + std::to_string(share.k) + " of " + std::to_string(share.n);
  if (share.lower && share.upper) {
    out += " (95 % interval " + short_number(*share.lower * 100) + " to " + short_number(*share.upper * 100) + " %)";
  }
  return out + ".";
}

std::string sentence(const Series& series) {
  if (series.value.empty()) return series.what + ": none.";
  std::string out = series.what + ":";
  const std::size_t n = series.value.size();
  const std::size_t first = n > said_points + 4 ? n - said_points : 0;
  if (first > 0) out += " the last " + std::to_string(said_points) + " of " + std::to_string(n) + ":";
  for (std::size_t i = first; i < n; ++i) {
    out += (i == first ? " " : ", ") + series.period[i] + " " + short_number(series.value[i]);
  }
  if (!series.limits) {
    return out + (n < fewest_points ? ". Fewer than 12 points: no limits." : ". Mostly 0: too rare for limits.");
  }
  out += ". Natural limits " + short_number(series.limits->lower) + " to " + short_number(series.limits->upper) +
         (series.provisional ? ", provisional" : "");
  const bool runs = series.runs && series.runs->signal;
  if (series.signals.empty() && !runs) return out + "; nothing unusual.";
  out += "; unusual:";
  for (const stats::ChartSignal& signal : series.signals) {
    out += " " + in_words(signal.rule) + " at " + series.period[static_cast<std::size_t>(signal.last)] + ";";
  }
  if (runs) out += " runs about the median longer or fewer than chance gives;";
  out.back() = '.';
  return out;
}

std::vector<bool> shown_groups(const std::vector<std::int64_t>& sizes, std::int64_t least) {
  std::vector<bool> out(sizes.size());
  std::int64_t hidden = 0;
  std::int64_t hidden_size = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    out[i] = sizes[i] == 0 || sizes[i] >= least;
    if (!out[i]) {
      ++hidden;
      hidden_size += sizes[i];
    }
  }
  // What is hidden must not follow from the total: hide the next smallest until at least two groups and `least` people
  // are hidden together.
  while (hidden > 0 && (hidden < 2 || hidden_size < least)) {
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (out[i] && sizes[i] > 0 && (!next || sizes[i] < sizes[*next])) next = i;
    }
    if (!next) break;
    out[*next] = false;
    ++hidden;
    hidden_size += sizes[*next];
  }
  return out;
}

}  // namespace debrief::inline v0
