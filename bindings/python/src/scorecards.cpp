#include "debrief/metrics/scorecards.hpp"

#include "casters.hpp"
#include "corpus.hpp"
#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/stats/survival.hpp"
#include "debrief/patterns/recurrence.hpp"
#include "debrief/report/leadership.hpp"
#include "result_table.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

std::string_view name_of(MeasureKind kind) {
  constexpr std::string_view names[] = {"share", "count", "ratio"};
  return names[static_cast<std::size_t>(kind)];
}

Table measures(const Scorecards& cards) {
  const auto& rows = cards.meeting.measures;
  return ResultTable("measures", rows)
      .texts("id", [](const MeetingMeasured& one) { return one.measure.id; })
      .texts("name", [](const MeetingMeasured& one) { return one.measure.name; })
      .texts("what", [](const MeetingMeasured& one) { return one.measure.what; })
      .texts("kind", [](const MeetingMeasured& one) { return name_of(one.measure.kind); })
      .integers("reviews", [](const MeetingMeasured& one) { return one.reviews; })
      .integers("not_told", [](const MeetingMeasured& one) { return one.not_told; })
      .integers("small_groups", [](const MeetingMeasured& one) { return one.small_groups; })
      .integers("part", [](const MeetingMeasured& one) { return one.part; })
      .integers("whole", [](const MeetingMeasured& one) { return one.whole; })
      .reals("median", [](const MeetingMeasured& one) { return one.median; })
      .reals("lowest", [](const MeetingMeasured& one) { return one.lowest; })
      .reals("highest", [](const MeetingMeasured& one) { return one.highest; })
      .take();
}

/// A point of a series, with the limits that hold for all of it.
struct Point {
  const Series* series;
  std::string_view card;
  std::size_t at;
};

void add_points(std::vector<Point>& out, std::string_view card, const Series& series) {
  for (std::size_t i = 0; i < series.value.size(); ++i) out.push_back({&series, card, i});
}

Table series(const Scorecards& cards) {
  std::vector<Point> rows;
  for (const Series& one : cards.meeting.series) add_points(rows, "meeting", one);
  for (const MeetingMeasured& one : cards.meeting.measures) add_points(rows, "meeting", one.series);
  for (const CultureIndicator& one : cards.program.culture) {
    if (one.series.what != "") add_points(rows, "program", one.series);
  }
  add_points(rows, "system", cards.system.incidents);
  add_points(rows, "system", cards.system.near_misses);
  const auto limit = [](const Point& point, double stats::XmrLimits::* side) {
    return point.series->limits ? std::optional(*(point.series->limits).*side) : std::nullopt;
  };
  return ResultTable("series", rows)
      .texts("card", [](const Point& point) { return point.card; })
      .texts("what", [](const Point& point) { return point.series->what; })
      .texts("period", [](const Point& point) { return point.series->period[point.at]; })
      .reals("value", [](const Point& point) { return std::optional(point.series->value[point.at]); })
      .reals("centre", [&](const Point& point) { return limit(point, &stats::XmrLimits::centre); })
      .reals("lower", [&](const Point& point) { return limit(point, &stats::XmrLimits::lower); })
      .reals("upper", [&](const Point& point) { return limit(point, &stats::XmrLimits::upper); })
      .booleans("unusual",
                [](const Point& point) {
                  for (const stats::ChartSignal& signal : point.series->signals) {
                    const auto at = static_cast<std::int64_t>(point.at);
                    if (signal.first <= at && at <= signal.last) return true;
                  }
                  return false;
                })
      .take();
}

Table shares(const Scorecards& cards) {
  std::vector<std::pair<std::string_view, Share>> rows;
  const auto add = [&rows](std::string_view card, const std::vector<Share>& all) {
    for (const Share& share : all) rows.emplace_back(card, share);
  };
  add("meeting", cards.meeting.learning);
  add("meeting", cards.meeting.shares);
  add("meeting", cards.meeting.voices);
  add("program", {cards.program.coverage});
  add("program", cards.program.coverage_by_severity);
  if (cards.program.trained) add("program", {*cards.program.trained});
  add("system", cards.system.coordination);
  if (cards.system.actions.on_time) add("system", {*cards.system.actions.on_time});
  using Row = std::pair<std::string_view, Share>;
  return ResultTable("shares", rows)
      .texts("card", [](const Row& row) { return row.first; })
      .texts("what", [](const Row& row) { return row.second.what; })
      .integers("k", [](const Row& row) { return row.second.k; })
      .integers("n", [](const Row& row) { return row.second.n; })
      .reals("lower", [](const Row& row) { return row.second.lower; })
      .reals("upper", [](const Row& row) { return row.second.upper; })
      .take();
}

Table open_work(const Scorecards& cards) {
  std::vector<std::pair<std::string_view, const OpenWork*>> rows;
  for (const OpenWork& work : cards.program.overdue) rows.emplace_back("overdue", &work);
  for (const OpenWork& work : cards.program.stuck) rows.emplace_back("stuck", &work);
  using Row = std::pair<std::string_view, const OpenWork*>;
  return ResultTable("open_work", rows)
      .texts("list", [](const Row& row) { return row.first; })
      .texts("review", [](const Row& row) { return row.second->review; })
      .texts("action", [](const Row& row) { return row.second->action; })
      .texts("title", [](const Row& row) { return row.second->title; })
      .texts("team", [](const Row& row) { return row.second->team; })
      .integers("age_days", [](const Row& row) { return row.second->age_days; })
      .integers("still_days", [](const Row& row) { return row.second->still_days; })
      .integers("overdue_days", [](const Row& row) { return row.second->overdue_days.value_or(absent); })
      .take();
}

/// The cumulative share of committed actions done and dropped, by day since commitment.
Table follow_through(const Scorecards& cards) {
  struct Step {
    double day = 0;
    double done = 0;
    double dropped = 0;
    std::optional<double> lower;
    std::optional<double> upper;
  };
  std::vector<Step> rows;
  if (const auto curve = stats::aalen_johansen(cards.system.actions.cohort.followed, 2)) {
    for (std::size_t i = 0; i < curve->time.size(); ++i) {
      Step step{curve->time[i], curve->share[0][i], curve->share[1][i], std::nullopt, std::nullopt};
      if (const auto at = stats::incidence_at(*curve, 1, curve->time[i])) {
        step.lower = at->lower;
        step.upper = at->upper;
      }
      rows.push_back(step);
    }
  }
  return ResultTable("follow_through", rows)
      .reals("day", [](const Step& step) { return std::optional(step.day); })
      .reals("done", [](const Step& step) { return std::optional(step.done); })
      .reals("done_lower", [](const Step& step) { return step.lower; })
      .reals("done_upper", [](const Step& step) { return step.upper; })
      .reals("dropped", [](const Step& step) { return std::optional(step.dropped); })
      .take();
}

struct NamedTable {
  std::string_view name;
  Table (*make)(const Scorecards&);
};

constexpr NamedTable tables[] = {{"measures", measures},
                                 {"series", series},
                                 {"shares", shares},
                                 {"open_work", open_work},
                                 {"follow_through", follow_through}};

Result<std::shared_ptr<Table>> table_of(const Scorecards& cards, std::string_view name) {
  std::string known;
  for (const NamedTable& table : tables) {
    if (table.name == name) return std::make_shared<Table>(table.make(cards));
    known += (known.empty() ? "" : ", ") + std::string(table.name);
  }
  return Error{ErrorCode::not_found, std::string(name), "scorecards have no such table", "known are " + known};
}

}  // namespace

void bind_scorecards(py::module_& module) {
  module.def(
      "scorecards",
      [](const SharedCorpus& corpus, const Instant& as_of, const Policy& policy, std::int64_t stuck_days,
         std::optional<std::int64_t> facilitators, std::optional<std::int64_t> facilitators_trained) {
        MeasureOptions options{.as_of = as_of.unix_seconds};
        options.policy = policy;
        const ProgramOptions program{stuck_days, facilitators, facilitators_trained};
        return corpus.look([&](const Corpus& columns) -> Result<Scorecards> {
          Result<Scorecards> measured = scorecards(columns, options, program);
          if (!measured) return measured.error();
          Scorecards cards = std::move(measured).value();
          if (const auto repeats = recurrence(cases_of(columns, options.as_of), options.as_of)) {
            cards.system.recurrence = sentence(*repeats);
          }
          return cards;
        });
      },
      py::call_guard<py::gil_scoped_release>());
  py::class_<Scorecards>(module, "Scorecards", "Both cards, behind debrief.Scorecards.")
      .def("json", [](const Scorecards& self) { return text_to_python(json_of(self)); })
      .def("markdown", [](const Scorecards& self) { return text_to_python(markdown_of(self)); })
      .def("html", [](const Scorecards& self) { return text_to_python(report::leadership_html(self)); })
      .def("table", [](const Scorecards& self, std::string_view name) { return table_of(self, name); })
      .def_property_readonly("table_names", [](const Scorecards&) {
        py::list out;
        for (const NamedTable& table : tables) out.append(text_to_python(table.name));
        return py::tuple(out);
      });
}

}  // namespace debrief::python
