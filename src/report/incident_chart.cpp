#include "report/incident_chart.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "debrief/model/incident_clock.hpp"
#include "report/markup.hpp"
#include "report/time_scale.hpp"

namespace debrief::inline v0::report_detail {

namespace {

constexpr double width = 1000;
constexpr double left = 128;
constexpr double right = width - 24;
constexpr double lane_height = 34;
constexpr double row_height = 14;
constexpr double bar_height = 18;
constexpr double label_row = 15;

void collect(std::vector<std::int64_t>& out, const std::optional<Instant>& at) {
  if (at) out.push_back(at->unix_seconds);
}

/// Every moment that either drawing shows, so that both have the same axis.
TimeScale scale_of(const Review& review) {
  std::vector<std::int64_t> moments;
  for (const Incident& incident : review.incidents) {
    for (const Milestone& milestone : incident.milestones) collect(moments, milestone.at);
    for (const Impact& impact : incident.impacts) {
      collect(moments, impact.from);
      collect(moments, impact.until);
    }
  }
  for (const TimelineEvent& event : review.timeline) {
    collect(moments, event.at);
    collect(moments, event.until);
  }
  for (const DecisionPoint& decision : review.decision_points) collect(moments, decision.at);
  return TimeScale(std::move(moments), left, right);
}

std::string text_at(double x, double y, std::string_view style, std::string_view text,
                    std::string_view anchor = "start") {
  return "<text class=\"" + std::string(style) + "\" x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) +
         "\" text-anchor=\"" + std::string(anchor) + "\">" + escaped(text) + "</text>";
}

std::string line_between(double x1, double y1, double x2, double y2, std::string_view style) {
  return "<line class=\"" + std::string(style) + "\" x1=\"" + coordinate(x1) + "\" y1=\"" + coordinate(y1) +
         "\" x2=\"" + coordinate(x2) + "\" y2=\"" + coordinate(y2) + "\"/>";
}

std::string title_of(std::string_view text) {
  return "<title>" + escaped(text) + "</title>";
}

/// About how wide a text of the drawings is.
double text_width(std::string_view text) {
  std::size_t characters = 0;
  for (const char c : text) characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return static_cast<double>(characters) * 6.2 + 8;
}

std::string opened(double height, std::string_view label) {
  return "<svg class=\"chart\" viewBox=\"0 0 " + coordinate(width) + " " + coordinate(height) +
         "\" role=\"img\" aria-label=\"" + escaped(label) + "\">";
}

/// A row for each label such that no two in a row overlap, at most `rows`; labels that find no room get none.
std::vector<std::optional<int>> stagger(const std::vector<double>& at, const std::vector<double>& widths, int rows) {
  std::vector<double> ends(static_cast<std::size_t>(rows), -1e9);
  std::vector<std::optional<int>> out;
  for (std::size_t i = 0; i < at.size(); ++i) {
    std::optional<int> row;
    for (int candidate = 0; candidate < rows && !row; ++candidate) {
      if (ends[static_cast<std::size_t>(candidate)] <= at[i]) row = candidate;
    }
    if (row) ends[static_cast<std::size_t>(*row)] = at[i] + widths[i];
    out.push_back(row);
  }
  return out;
}

struct Mark {
  double x = 0;
  std::string label;
  std::string title;
};

/// Milestones as dashed lines with their names above the lanes. Returns the height of the names.
double draw_milestones(const Review& review, const TimeScale& scale, const std::optional<Instant>& zero, double bottom,
                       double& top, std::string& out) {
  std::vector<Mark> marks;
  for (const Incident& incident : review.incidents) {
    for (const Milestone& milestone : incident.milestones) {
      if (!milestone.at) continue;
      const std::string name = words(milestone.name);
      const std::string when = zero ? t_plus(*zero, *milestone.at) : text_of(*milestone.at);
      marks.push_back(
          {scale(milestone.at->unix_seconds), name, name + ", " + when + " (" + text_of(*milestone.at) + ")"});
    }
  }
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.x < b.x; });
  std::vector<double> at;
  std::vector<double> widths;
  for (Mark& mark : marks) {
    const double needed = text_width(mark.label);
    // A label that would run over the edge stands to the left of its line.
    at.push_back(mark.x + needed <= right + 20 ? mark.x : mark.x - needed - 2);
    widths.push_back(needed);
  }
  const auto rows = stagger(at, widths, 4);
  int used = 0;
  for (const auto& row : rows) used = std::max(used, row.value_or(0) + 1);
  top = marks.empty() ? 8 : 8 + used * label_row;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const double from = rows[i] ? 8 + *rows[i] * label_row + 3 : top;
    out += "<g>" + title_of(marks[i].title) + line_between(marks[i].x, from, marks[i].x, top + bottom, "milestone");
    if (rows[i]) out += text_at(at[i] + 3, from + 8, "milestone-name", marks[i].label);
    out += "</g>";
  }
  return top;
}

/// T+ times below the lanes, as many as find room, and the marks of shortened stretches.
void draw_axis(const TimeScale& scale, const std::optional<Instant>& zero, double y, std::string& out) {
  out += line_between(left, y, right, y, "axis");
  for (const TimeScale::Break& gap : scale.breaks()) {
    const double middle = (gap.from + gap.to) / 2;
    out += "<g>" + title_of("the axis is shortened here: " + duration_text(gap.seconds) + " without an event") +
           "<rect class=\"gap\" x=\"" + coordinate(middle - 5) + "\" y=\"" + coordinate(y - 6) +
           "\" width=\"10\" height=\"12\"/>" + line_between(middle - 5, y + 6, middle - 1, y - 6, "axis") +
           line_between(middle + 1, y + 6, middle + 5, y - 6, "axis") + "</g>";
    out += text_at(middle, y + 28, "gap-label", duration_text(gap.seconds), "middle");
  }
  double free_from = -1e9;
  for (const std::int64_t moment : scale.moments()) {
    Instant at;
    at.unix_seconds = moment;
    const std::string label = zero ? t_plus(*zero, at) : text_of(at);
    const double x = scale(moment);
    const double half = text_width(label) / 2;
    if (x - half < free_from) continue;
    free_from = x + half + 4;
    out += line_between(x, y, x, y + 4, "axis") + text_at(x, y + 15, "tick", label, "middle");
  }
}

struct Bar {
  double from = 0;
  double to = 0;
  bool open_end = false;
  std::string label;
  std::string title;
  std::string_view style;
};

std::string span_text(const std::optional<Instant>& zero, const std::optional<Instant>& from,
                      const std::optional<Instant>& until) {
  const auto moment = [&](const std::optional<Instant>& at) {
    return !at ? std::string("?") : zero ? t_plus(*zero, *at) : text_of(*at);
  };
  return moment(from) + " to " + moment(until);
}

std::optional<Bar> bar_of(const std::optional<Instant>& from, const std::optional<Instant>& until,
                          const TimeScale& scale) {
  if (!from && !until) return std::nullopt;
  Bar out;
  out.from = from ? scale(from->unix_seconds) : left;
  out.to = until ? scale(until->unix_seconds) : right;
  out.open_end = !until || !from;
  return out;
}

/// One bar a row: a label that does not fit into its bar stands beside it.
double draw_bars(std::vector<Bar>& bars, double y, std::string& out) {
  std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.from < b.from; });
  for (const Bar& bar : bars) {
    const double bar_width = std::max(3.0, bar.to - bar.from);
    out += "<g>" + title_of(bar.title) + "<rect class=\"" + std::string(bar.style) + (bar.open_end ? " open" : "") +
           "\" x=\"" + coordinate(bar.from) + "\" y=\"" + coordinate(y) + "\" width=\"" + coordinate(bar_width) +
           "\" height=\"" + coordinate(bar_height) + "\" rx=\"3\"/>";
    const double room_right = right + 20 - bar.to;
    const double room_left = bar.from - left;
    const auto fitted = [&](double room) {
      return shortened(bar.label, static_cast<std::size_t>(std::max(4.0, (room - 8) / 6.2)));
    };
    const double needed = text_width(bar.label);
    if (needed <= bar_width) {
      out += text_at(bar.from + 6, y + 13, "bar-label on-bar", bar.label);
    } else if (room_right >= std::min(needed, std::max(room_left, bar_width))) {
      out += text_at(bar.from + bar_width + 6, y + 13, "bar-label", fitted(room_right));
    } else if (room_left > bar_width) {
      out += text_at(bar.from - 6, y + 13, "bar-label", fitted(room_left), "end");
    } else {
      out += text_at(bar.from + 6, y + 13, "bar-label on-bar", fitted(bar_width));
    }
    out += "</g>";
    y += bar_height + 5;
  }
  return y;
}

std::string_view style_of(ImpactAudience audience) {
  switch (audience) {
    case ImpactAudience::customer:
      return "impact-customer";
    case ImpactAudience::business:
      return "impact-business";
    case ImpactAudience::internal:
      break;
  }
  return "impact-internal";
}

std::string lane_name(std::string_view name, double y) {
  return text_at(8, y, "lane-name", name);
}

}  // namespace

std::string impact_chart(const Review& review) {
  const TimeScale scale = scale_of(review);
  const std::optional<Instant> zero = time_zero(review);
  std::vector<Bar> customers;
  std::vector<Bar> inside;
  for (const Incident& incident : review.incidents) {
    for (const Impact& impact : incident.impacts) {
      std::optional<Bar> bar = bar_of(impact.from, impact.until, scale);
      if (!bar) continue;
      bar->label = impact.text;
      bar->title = impact.text + " (" + span_text(zero, impact.from, impact.until) + ")";
      bar->style = style_of(impact.audience);
      (impact.audience == ImpactAudience::customer ? customers : inside).push_back(std::move(*bar));
    }
    for (const RoleSpan& span : incident.responders) {
      std::optional<Bar> bar = bar_of(span.from, span.until, scale);
      if (!bar) continue;
      bar->label = words(text_of(span.role));
      if (!span.expertise.empty()) bar->label += ": " + span.expertise.front();
      bar->title = bar->label + " (" + span_text(zero, span.from, span.until) + ")";
      bar->style = "role";
      inside.push_back(std::move(*bar));
    }
  }
  if (customers.empty() && inside.empty()) return {};

  const double customer_height = std::max<double>(1, static_cast<double>(customers.size())) * (bar_height + 5) + 8;
  const double inside_height = std::max<double>(1, static_cast<double>(inside.size())) * (bar_height + 5) + 8;
  std::string marks;
  double top = 0;
  draw_milestones(review, scale, zero, customer_height + inside_height + 6, top, marks);
  const double middle = top + customer_height;
  const double bottom = middle + inside_height + 6;
  std::string out = opened(bottom + 34, "Customer and internal impact on one time axis");
  out += marks + lane_name("Customers", top + 17) + lane_name("Inside", middle + 21);
  out += line_between(0, middle + 1, width, middle + 1, "lane-edge");
  if (customers.empty()) out += text_at(left, top + 17, "absent", "no times recorded");
  if (inside.empty()) out += text_at(left, middle + 21, "absent", "no times recorded");
  draw_bars(customers, top + 4, out);
  draw_bars(inside, middle + 8, out);
  draw_axis(scale, zero, bottom, out);
  return out + "</svg>";
}

namespace {

struct Lane {
  std::string name;
  std::vector<const TimelineEvent*> events;
  std::vector<std::size_t> decisions;
  /// The row of each event, so that neither dots nor intervals hide one another.
  std::vector<int> rows;
  int row_count = 1;

  double height() const { return lane_height + (row_count - 1) * row_height; }
};

/// Rows of a lane, first come first served: at most six, then the last one is shared.
void arrange(Lane& lane, const TimeScale& scale) {
  constexpr int most_rows = 6;
  std::vector<double> ends;
  for (const TimelineEvent* event : lane.events) {
    const double from = scale(event->at->unix_seconds) - 6;
    const double to = event->until ? scale(event->until->unix_seconds) + 6 : from + 13;
    int row = 0;
    while (row < static_cast<int>(ends.size()) && row < most_rows - 1 && ends[static_cast<std::size_t>(row)] > from) {
      ++row;
    }
    if (row == static_cast<int>(ends.size())) ends.push_back(to);
    ends[static_cast<std::size_t>(row)] = std::max(ends[static_cast<std::size_t>(row)], to);
    lane.rows.push_back(row);
    lane.row_count = std::max(lane.row_count, row + 1);
  }
}

/// The phases that have something to show, in their order, and a last lane for what has none.
std::vector<Lane> lanes_of(const Review& review) {
  const auto& phases = type_of<Phase>().enumerators;
  std::vector<Lane> lanes(phases.size() + 1);
  for (std::size_t i = 0; i < phases.size(); ++i) lanes[i].name = words(phases[i].text);
  lanes.back().name = "no phase given";
  const auto lane_at = [&](const std::optional<Phase>& phase) -> Lane& {
    return phase ? lanes[static_cast<std::size_t>(*phase)] : lanes.back();
  };
  for (const TimelineEvent& event : review.timeline) {
    if (event.at) lane_at(event.phase).events.push_back(&event);
  }
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    if (review.decision_points[i].at) lane_at(review.decision_points[i].phase).decisions.push_back(i);
  }
  std::erase_if(lanes, [](const Lane& lane) { return lane.events.empty() && lane.decisions.empty(); });
  return lanes;
}

std::string_view dot_style(const TimelineEvent& event) {
  if (event.basis == Basis::subjective) return "dot subjective";
  if (!event.kind) return "dot";
  switch (*event.kind) {
    case EventKind::alert:
    case EventKind::report:
      return "dot signal";
    case EventKind::action:
    case EventKind::change:
      return "dot doing";
    case EventKind::communication:
    case EventKind::status_update:
    case EventKind::escalation:
    case EventKind::hand_off:
      return "dot talking";
    default:
      return "dot";
  }
}

void draw_event(const TimelineEvent& event, const TimeScale& scale, const std::optional<Instant>& zero, double y,
                std::string& out) {
  const double x = scale(event.at->unix_seconds);
  const std::string when = zero ? t_plus(*zero, *event.at) : text_of(*event.at);
  out += "<g>" + title_of(when + ": " + shortened(event.text, 300));
  if (event.until) {
    const double end = std::max(x + 3, scale(event.until->unix_seconds));
    out += "<rect class=\"interval\" x=\"" + coordinate(x) + "\" y=\"" + coordinate(y - 4) + "\" width=\"" +
           coordinate(end - x) + "\" height=\"8\" rx=\"4\"/>";
  }
  out += "<circle class=\"" + std::string(dot_style(event)) + "\" cx=\"" + coordinate(x) + "\" cy=\"" + coordinate(y) +
         "\" r=\"5\"/></g>";
}

}  // namespace

std::string timeline_chart(const Review& review) {
  std::vector<Lane> lanes = lanes_of(review);
  std::size_t dated = 0;
  for (const Lane& lane : lanes) dated += lane.events.size();
  if (dated < 2) return {};

  const TimeScale scale = scale_of(review);
  const std::optional<Instant> zero = time_zero(review);
  double lanes_height = 0;
  for (Lane& lane : lanes) {
    arrange(lane, scale);
    lanes_height += lane.height();
  }
  std::string marks;
  double top = 0;
  draw_milestones(review, scale, zero, lanes_height, top, marks);
  std::string out = opened(top + lanes_height + 34, "Timeline by phase, with decision points");
  double y = top;
  for (std::size_t i = 0; i < lanes.size(); y += lanes[i].height(), ++i) {
    if (i % 2 != 0) continue;
    out += "<rect class=\"lane\" x=\"0\" y=\"" + coordinate(y) + "\" width=\"" + coordinate(width) + "\" height=\"" +
           coordinate(lanes[i].height()) + "\"/>";
  }
  out += marks;
  y = top + lane_height / 2;
  for (const Lane& lane : lanes) {
    out += lane_name(lane.name, y + 4);
    for (std::size_t i = 0; i < lane.events.size(); ++i) {
      draw_event(*lane.events[i], scale, zero, y + lane.rows[i] * row_height, out);
    }
    for (const std::size_t number : lane.decisions) {
      const DecisionPoint& decision = review.decision_points[number];
      const double x = scale(decision.at->unix_seconds);
      const std::string label = std::to_string(number + 1);
      out += "<a href=\"#decision-" + label + "\"><g>" + title_of("Decision " + label + ": " + decision.title) +
             "<path class=\"decision\" d=\"M" + coordinate(x) + " " + coordinate(y - 11) +
             "l11 11l-11 11l-11 -11z\"/>" + text_at(x, y + 4, "decision-number", label, "middle") + "</g></a>";
    }
    y += lane.height();
  }
  draw_axis(scale, zero, top + lanes_height, out);
  return out + "</svg>";
}

}  // namespace debrief::inline v0::report_detail
