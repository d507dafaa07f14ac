#include "report/metric_charts.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "debrief/metrics/estimate.hpp"
#include "report/markup.hpp"

namespace debrief::inline v0::report_detail {

namespace {

constexpr double width = 420;
constexpr double height = 190;
constexpr double left = 34;
constexpr double right = width - 10;
constexpr double top = 12;
constexpr double bottom = height - 26;

std::string opened(double chart_width, double chart_height, std::string_view kind, std::string_view label) {
  return "<svg class=\"chart " + std::string(kind) + "\" viewBox=\"0 0 " + coordinate(chart_width) + " " +
         coordinate(chart_height) + "\" role=\"img\" aria-label=\"" + escaped(label) + "\">";
}

std::string line(double x1, double y1, double x2, double y2, std::string_view style) {
  return "<line class=\"" + std::string(style) + "\" x1=\"" + coordinate(x1) + "\" y1=\"" + coordinate(y1) +
         "\" x2=\"" + coordinate(x2) + "\" y2=\"" + coordinate(y2) + "\"/>";
}

std::string label(double x, double y, std::string_view anchor, std::string_view text, std::string_view style = "tick") {
  return "<text class=\"" + std::string(style) + "\" text-anchor=\"" + std::string(anchor) + "\" x=\"" + coordinate(x) +
         "\" y=\"" + coordinate(y) + "\">" + escaped(text) + "</text>";
}

std::string circle(double x, double y, double radius, std::string_view style) {
  return "<circle class=\"" + std::string(style) + "\" cx=\"" + coordinate(x) + "\" cy=\"" + coordinate(y) + "\" r=\"" +
         coordinate(radius) + "\"/>";
}

std::string path(const std::string& points, std::string_view style) {
  return "<path class=\"" + std::string(style) + "\" d=\"" + points + "\"/>";
}

std::string point(double x, double y) {
  return coordinate(x) + " " + coordinate(y);
}

/// The next of 1, 2, 5, 10, 20, … that is no smaller.
double round_up(double value) {
  double unit = 1;
  while (unit * 10 < value) unit *= 10;
  for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
    if (unit * factor >= value) return unit * factor;
  }
  return unit * 10;
}

/// A step curve of shares over days, from (0, 0), ending at `until`.
template <class X, class Y>
std::string steps(const std::vector<double>& time, const std::vector<double>& share, double until, X&& x, Y&& y) {
  std::string out = "M" + point(x(0), y(0));
  double at = 0;
  for (std::size_t i = 0; i < time.size() && time[i] <= until; ++i) {
    out += "L" + point(x(time[i]), y(at));
    at = share[i];
    out += "L" + point(x(time[i]), y(at));
  }
  return out + "L" + point(x(until), y(at));
}

}  // namespace

std::string share_chart(const Share& share) {
  if (share.n <= 0) return {};
  constexpr double share_width = 200;
  const auto x = [](double part) { return 6 + part * (share_width - 12); };
  const double value = static_cast<double>(share.k) / static_cast<double>(share.n);
  std::string out = opened(share_width, 22, "share", short_number(value * 100) + " percent");
  out += line(x(0), 11, x(1), 11, "axis-faint");
  for (const double part : {0.0, 0.5, 1.0}) out += line(x(part), 7, x(part), 15, "axis-faint");
  if (share.lower && share.upper) {
    out += line(x(*share.lower), 11, x(*share.upper), 11, "interval-line");
    for (const double end : {*share.lower, *share.upper}) out += line(x(end), 7, x(end), 15, "interval-line");
  }
  return out + circle(x(value), 11, 5, "median") + "</svg>";
}

std::string series_chart(const Series& series) {
  const std::size_t n = series.value.size();
  if (n == 0) return {};
  double most = *std::max_element(series.value.begin(), series.value.end());
  if (series.limits) most = std::max(most, series.limits->upper);
  const double high = round_up(std::max(most, 1.0));
  const double step = n > 1 ? (right - left - 16) / static_cast<double>(n - 1) : 0;
  const auto x = [&](std::size_t i) { return left + 8 + step * static_cast<double>(i); };
  const auto y = [&](double value) { return bottom - value / high * (bottom - top); };
  std::string out = opened(width, height, "series", series.what);
  for (const double part : {0.0, 0.5, 1.0}) {
    out += line(left, y(high * part), right, y(high * part), "axis-faint");
    out += label(left - 6, y(high * part) + 4, "end", short_number(high * part));
  }
  if (series.limits) {
    out += line(left, y(series.limits->centre), right, y(series.limits->centre), "centre");
    out += line(left, y(series.limits->upper), right, y(series.limits->upper), "limit");
    if (series.limits->lower > 0) out += line(left, y(series.limits->lower), right, y(series.limits->lower), "limit");
  }
  std::string points;
  for (std::size_t i = 0; i < n; ++i) points += (i == 0 ? "M" : "L") + point(x(i), y(series.value[i]));
  out += path(points, "run");
  std::set<std::size_t> unusual;
  for (const stats::ChartSignal& signal : series.signals) {
    for (std::int64_t i = signal.first; i <= signal.last; ++i) unusual.insert(static_cast<std::size_t>(i));
  }
  for (std::size_t i = 0; i < n; ++i) {
    if (unusual.contains(i)) out += circle(x(i), y(series.value[i]), 7, "unusual");
    out += circle(x(i), y(series.value[i]), n > 60 ? 1.8 : 3.2, "median");
  }
  double free_from = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const bool last = i + 1 == n;
    if (x(i) < free_from || (!last && n > 1 && x(i) > x(n - 1) - 76)) continue;
    free_from = x(i) + 76;
    const std::string_view anchor = i == 0 ? "start" : last ? "end" : "middle";
    out += label(i == 0 ? x(i) - 4 : last ? right : x(i), height - 8, anchor, series.period[i]);
  }
  return out + "</svg>";
}

std::string follow_through_chart(const ActionCohort& cohort) {
  const auto curve = stats::aalen_johansen(cohort.followed, 2);
  if (!curve || curve->time.empty()) return {};
  const double until = std::clamp(std::ceil(curve->last_follow_up / 30) * 30, 30.0, 360.0);
  const double known = std::min(curve->last_follow_up, until);
  const auto x = [&](double days) { return left + days / until * (right - left); };
  const auto y = [&](double part) { return bottom - std::clamp(part, 0.0, 1.0) * (bottom - top); };
  std::string out = opened(width, height, "incidence", "share of committed actions done and dropped, by day");
  for (const double part : {0.0, 0.5, 1.0}) {
    out += line(left, y(part), right, y(part), "axis-faint");
    out += label(left - 4, y(part) + 4, "end", short_number(part * 100) + " %");
  }
  const double tick = until > 180 ? 90 : until > 60 ? 30 : 10;
  for (double day = 0; day <= until; day += tick) {
    out += line(x(day), bottom, x(day), bottom + 4, "axis");
    const std::string_view anchor = day == 0 ? "start" : day + tick > until ? "end" : "middle";
    out += label(x(day), height - 8, anchor, day == 0 ? "day 0" : short_number(day));
  }
  // The band, forward along its upper edge and back along the lower one, over the times where it is known.
  std::vector<double> time;
  std::vector<double> lower;
  std::vector<double> upper;
  for (const double at : curve->time) {
    if (at > known) break;
    const auto share = stats::incidence_at(*curve, 1, at);
    if (!share || !share->lower || !share->upper) continue;
    time.push_back(at);
    lower.push_back(*share->lower);
    upper.push_back(*share->upper);
  }
  if (!time.empty()) {
    std::string band = "M" + point(x(time[0]), y(lower[0]));
    for (std::size_t i = 0; i < time.size(); ++i) {
      const double next = i + 1 < time.size() ? time[i + 1] : known;
      band += "L" + point(x(time[i]), y(upper[i])) + "L" + point(x(next), y(upper[i]));
    }
    for (std::size_t i = time.size(); i-- > 0;) {
      const double next = i + 1 < time.size() ? time[i + 1] : known;
      band += "L" + point(x(next), y(lower[i])) + "L" + point(x(time[i]), y(lower[i]));
    }
    out += path(band + "Z", "band");
  }
  out += path(steps(curve->time, curve->share[0], known, x, y), "run done");
  out += path(steps(curve->time, curve->share[1], known, x, y), "run dropped");
  const auto end = [&](std::int32_t kind) {
    const auto share = stats::incidence_at(*curve, kind, known);
    return share ? share->share : 0.0;
  };
  double done = y(end(1)) - 6;
  double dropped = y(end(2)) - 6;
  if (std::abs(done - dropped) < 13) (done < dropped ? done : dropped) -= 13 - std::abs(done - dropped);
  out += label(x(known) - 4, std::max(done, top + 2), "end", "done", "name");
  out += label(x(known) - 4, std::max(dropped, top + 2), "end", "dropped", "name");
  return out + "</svg>";
}

}  // namespace debrief::inline v0::report_detail
