#include "casters.hpp"
#include "corpus.hpp"
#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/import_name.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/own_definitions.hpp"
#include "debrief/report/durations.hpp"
#include "result_table.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// A measurement as rows: one a metric and group.
Table table_of_measurement(const Measurement& measurement) {
  ResultTable out("measurement", measurement.summaries);
  out.texts("metric", [](const MetricSummary& one) { return text_of(one.definition); })
      .texts("by", [](const MetricSummary& one) { return one.by ? text_of(*one.by) : std::string_view(); })
      .texts("group", [](const MetricSummary& one) { return one.group; })
      .texts("unit", [](const MetricSummary& one) { return one.median.unit(); })
      .integers("observed", [](const MetricSummary& one) { return one.counts.observed; })
      .integers("censored", [](const MetricSummary& one) { return one.counts.censored; })
      .integers("competing", [](const MetricSummary& one) { return one.counts.competing; })
      .integers("excluded", [](const MetricSummary& one) { return excluded_total(one.counts); });
  const std::pair<std::string, Estimate MetricSummary::*> estimates[] = {
      {"median", &MetricSummary::median},
      {"lower_quartile", &MetricSummary::lower_quartile},
      {"upper_quartile", &MetricSummary::upper_quartile}};
  for (const auto& [name, member] : estimates) {
    const auto bound = [member = member](const MetricSummary& one, auto side) -> std::optional<double> {
      const ConfidenceInterval* interval = (one.*member).interval();
      return interval != nullptr ? interval->*side : std::nullopt;
    };
    out.reals(name, [member = member](const MetricSummary& one) { return (one.*member).value(); })
        .reals(name + "_lower", [&](const MetricSummary& one) { return bound(one, &ConfidenceInterval::lower); })
        .reals(name + "_upper", [&](const MetricSummary& one) { return bound(one, &ConfidenceInterval::upper); });
  }
  return out.reals("total", [](const MetricSummary& one) { return one.total; }).take();
}

/// One incident under one definition.
struct Cell {
  std::size_t metric = 0;
  std::size_t row = 0;
};

/// Durations as rows: one an incident and metric. A duration that is not known is absent, and its status says why.
Table table_of_durations(const Durations& durations) {
  std::vector<Cell> cells;
  for (std::size_t metric = 0; metric < durations.definitions.size(); ++metric) {
    for (std::size_t row = 0; row < durations.size(); ++row) cells.push_back({metric, row});
  }
  const auto text = [&](std::int32_t number) { return std::string_view(durations.strings[number]); };
  const auto status = [&](const Cell& cell) {
    return static_cast<IntervalStatus>(durations.cells[cell.metric].status[cell.row]);
  };
  return ResultTable("durations", cells)
      .texts("metric", [&](const Cell& cell) { return text_of(durations.definitions[cell.metric]); })
      .texts("incident", [&](const Cell& cell) { return text(durations.incident[cell.row]); })
      .integers(
          "began", [&](const Cell& cell) { return durations.onset[cell.row]; }, ColumnType::instant)
      .texts("severity", [&](const Cell& cell) { return text(durations.severity[cell.row]); })
      .texts("status", [&](const Cell& cell) { return text_of(status(cell)); })
      .integers("seconds", [&](const Cell& cell) { return durations.cells[cell.metric].seconds[cell.row]; })
      .reals("value",
             [&](const Cell& cell) -> std::optional<double> {
               const std::int64_t seconds = durations.cells[cell.metric].seconds[cell.row];
               if (seconds == absent) return std::nullopt;
               return static_cast<double>(seconds) /
                      static_cast<double>(seconds_in(durations.definitions[cell.metric].unit));
             })
      .texts("unit", [&](const Cell& cell) { return short_name(durations.definitions[cell.metric].unit); })
      .texts("flags",
             [&](const Cell& cell) {
               std::string out;
               for (const std::string_view flag :
                    names_of(IntervalFlags::of_bits(durations.cells[cell.metric].flags[cell.row]))) {
                 out += (out.empty() ? "" : " ") + std::string(flag);
               }
               return out;
             })
      .take();
}

Table table_of_verdict(const Verdict& verdict) {
  const std::vector<Verdict> rows = {verdict};
  return ResultTable("verdict", rows)
      .texts("metric", [](const Verdict& one) { return one.comparison().definition; })
      .texts("verdict", [](const Verdict& one) { return text_of(one.kind()); })
      .integers("n_before", [](const Verdict& one) { return one.comparison().n_before; })
      .integers("n_after", [](const Verdict& one) { return one.comparison().n_after; })
      .reals("median_before", [](const Verdict& one) { return one.comparison().median_before; })
      .reals("median_after", [](const Verdict& one) { return one.comparison().median_after; })
      .reals("ratio", [](const Verdict& one) { return one.comparison().ratio; })
      .reals("lower", [](const Verdict& one) { return one.comparison().lower; })
      .reals("upper", [](const Verdict& one) { return one.comparison().upper; })
      .reals("q", [](const Verdict& one) { return one.comparison().q; })
      .reals("detectable_ratio", [](const Verdict& one) { return one.comparison().detectable_ratio; })
      .take();
}

MeasureOptions options_of(const Instant& as_of, std::vector<MetricDefinition> definitions,
                          std::vector<std::string> milestones, const Policy& policy) {
  MeasureOptions out{.as_of = as_of.unix_seconds};
  out.definitions = std::move(definitions);
  out.milestones = std::move(milestones);
  out.policy = policy;
  return out;
}

}  // namespace

void bind_metrics(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  add_type(type_of<MetricDefinition>());
  add_type(type_of<OwnDefinitions>());
  add_type(type_of<GroupBy>());

  module.def("metric_definitions", &metric_definitions);
  module.def("metric_definition",
             [](std::string_view id, const std::vector<MetricDefinition>& own) { return metric_definition(id, own); });
  module.def("read_definitions", &read_definitions, released());
  module.def("import_meanings", [](std::string_view name) {
    py::list out;
    for (const Meaning& meaning : meanings_of(name)) {
      out.append(py::make_tuple(text_to_python(meaning.from), text_to_python(meaning.until),
                                text_to_python(meaning.metric), text_to_python(meaning.used_by)));
    }
    return out;
  });
  module.def(
      "measure",
      [](const SharedCorpus& corpus, const Instant& as_of, const std::vector<GroupBy>& by,
         std::vector<MetricDefinition> definitions, std::vector<std::string> milestones, const Policy& policy,
         double level, int threads) {
        MeasureOptions options = options_of(as_of, std::move(definitions), std::move(milestones), policy);
        options.level = level;
        options.threads = threads;
        return corpus.look([&](const Corpus& columns) { return measure(columns, options, by); });
      },
      released());
  module.def(
      "durations",
      [](const SharedCorpus& corpus, const Instant& as_of, std::vector<MetricDefinition> definitions,
         std::vector<std::string> milestones, const Policy& policy) -> Result<std::shared_ptr<Table>> {
        const MeasureOptions options = options_of(as_of, std::move(definitions), std::move(milestones), policy);
        return corpus.look([&](const Corpus& columns) -> Result<std::shared_ptr<Table>> {
          const Result<Durations> found = durations(columns, options);
          if (!found) return found.error();
          return std::make_shared<Table>(table_of_durations(*found));
        });
      },
      released());
  module.def(
      "compare",
      [](const SharedCorpus& corpus, const Instant& as_of, const MetricDefinition& definition, const Instant& from,
         const Instant& until, const Instant& then_from, const Instant& then_until, std::string other_changes,
         const Policy& policy) -> Result<Verdict> {
        const MeasureOptions options = options_of(as_of, {definition}, {}, policy);
        CompareOptions asked;
        asked.other_changes = std::move(other_changes);
        return corpus.look([&](const Corpus& columns) -> Result<Verdict> {
          const Result<Durations> found = durations(columns, options);
          if (!found) return found.error();
          return compare(*found, definition.id, {from.unix_seconds, until.unix_seconds},
                         {then_from.unix_seconds, then_until.unix_seconds}, asked);
        });
      },
      released());
  py::class_<Verdict>(module, "Verdict", "What may be claimed, behind debrief.Verdict.")
      .def("kind", [](const Verdict& self) { return std::string(text_of(self.kind())); })
      .def("text", [](const Verdict& self) { return text_to_python(sentence(self)); })
      .def("equivalent_within", &Verdict::equivalent_within)
      .def("table", [](const Verdict& self) { return std::make_shared<Table>(table_of_verdict(self)); })
      .def("parts", [](const Verdict& self) {
        const Comparison& c = self.comparison();
        py::dict out;
        out["n_before"] = c.n_before;
        out["n_after"] = c.n_after;
        out["ratio"] = c.ratio;
        out["lower"] = c.lower;
        out["upper"] = c.upper;
        out["q"] = c.q;
        out["detectable_ratio"] = c.detectable_ratio;
        out["definition"] = c.definition;
        return out;
      });
  py::class_<Measurement>(module, "Measurement", "Numbers, behind debrief.Measurement.")
      .def_readonly("incidents", &Measurement::incidents)
      .def("json", [](const Measurement& self) { return text_to_python(json_of(self)); })
      .def("text", [](const Measurement& self) { return text_to_python(text_of(self)); })
      .def("html", [](const Measurement& self) { return text_to_python(report::durations_html(self)); })
      .def("table", [](const Measurement& self) { return std::make_shared<Table>(table_of_measurement(self)); });
}

}  // namespace debrief::python
