#include "casters.hpp"
#include "corpus.hpp"
#include "debrief/metrics/compare.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/scorecards.hpp"
#include "debrief/report/durations.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// A measurement as rows: one a metric and group.
Table table_of_measurement(const Measurement& measurement) {
  Table out;
  out.name = "measurement";
  const auto add = [&out](Column column) { out.columns.push_back(std::move(column)); };
  const auto texts = [&](const char* name, auto&& text) {
    Column column(name, ColumnType::text);
    for (const MetricSummary& one : measurement.summaries) {
      const std::string value(text(one));
      if (value.empty()) {
        column.add_absent();
      } else {
        column.add(std::string_view(value));
      }
    }
    add(std::move(column));
  };
  const auto numbers = [&](const char* name, auto&& number) {
    Column column(name, ColumnType::integer);
    for (const MetricSummary& one : measurement.summaries) column.add(std::int64_t{number(one)});
    add(std::move(column));
  };
  const auto reals = [&](const std::string& name, auto&& real) {
    Column column(name, ColumnType::real);
    for (const MetricSummary& one : measurement.summaries) {
      const std::optional<double> value = real(one);
      if (value) {
        column.add(*value);
      } else {
        column.add_absent();
      }
    }
    add(std::move(column));
  };
  texts("metric", [](const MetricSummary& one) { return text_of(one.definition); });
  texts("by", [](const MetricSummary& one) { return one.by ? text_of(*one.by) : std::string_view(); });
  texts("group", [](const MetricSummary& one) { return one.group; });
  texts("unit", [](const MetricSummary& one) { return one.median.unit(); });
  numbers("observed", [](const MetricSummary& one) { return one.counts.observed; });
  numbers("censored", [](const MetricSummary& one) { return one.counts.censored; });
  numbers("competing", [](const MetricSummary& one) { return one.counts.competing; });
  numbers("excluded", [](const MetricSummary& one) { return excluded_total(one.counts); });
  const auto estimate = [&](const std::string& name, Estimate MetricSummary::* member) {
    reals(name, [member](const MetricSummary& one) { return (one.*member).value(); });
    reals(name + "_lower", [member](const MetricSummary& one) {
      const ConfidenceInterval* interval = (one.*member).interval();
      return interval != nullptr ? interval->lower : std::nullopt;
    });
    reals(name + "_upper", [member](const MetricSummary& one) {
      const ConfidenceInterval* interval = (one.*member).interval();
      return interval != nullptr ? interval->upper : std::nullopt;
    });
  };
  estimate("median", &MetricSummary::median);
  estimate("lower_quartile", &MetricSummary::lower_quartile);
  estimate("upper_quartile", &MetricSummary::upper_quartile);
  reals("total", [](const MetricSummary& one) { return one.total; });
  return out;
}

}  // namespace

void bind_metrics(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  add_type(type_of<MetricDefinition>());
  add_type(type_of<GroupBy>());

  module.def("metric_definitions", &metric_definitions);
  module.def("metric_definition", [](std::string_view id) { return metric_definition(id); });
  module.def(
      "measure",
      [](const SharedCorpus& corpus, const Instant& as_of, const std::vector<GroupBy>& by,
         std::vector<MetricDefinition> definitions, const Policy& policy, double level, int threads) {
        MeasureOptions options{.as_of = as_of.unix_seconds};
        options.definitions = std::move(definitions);
        options.policy = policy;
        options.level = level;
        options.threads = threads;
        return corpus.look([&](const Corpus& columns) { return measure(columns, options, by); });
      },
      released());
  module.def(
      "compare",
      [](const SharedCorpus& corpus, const Instant& as_of, const MetricDefinition& definition, const Instant& from,
         const Instant& until, const Instant& then_from, const Instant& then_until, std::string other_changes,
         const Policy& policy) -> Result<Verdict> {
        MeasureOptions options{.as_of = as_of.unix_seconds};
        options.definitions = {definition};
        options.policy = policy;
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
  module.def(
      "scorecards",
      [](const SharedCorpus& corpus, const Instant& as_of, const Policy& policy) {
        MeasureOptions options{.as_of = as_of.unix_seconds};
        options.policy = policy;
        return corpus.look([&](const Corpus& columns) { return scorecards(columns, options); });
      },
      released());
  py::class_<Scorecards>(module, "Scorecards", "Both cards, behind debrief.Scorecards.")
      .def("json", [](const Scorecards& self) { return text_to_python(json_of(self)); })
      .def("markdown", [](const Scorecards& self) { return text_to_python(markdown_of(self)); });
  py::class_<Measurement>(module, "Measurement", "Numbers, behind debrief.Measurement.")
      .def_readonly("incidents", &Measurement::incidents)
      .def("json", [](const Measurement& self) { return text_to_python(json_of(self)); })
      .def("text", [](const Measurement& self) { return text_to_python(text_of(self)); })
      .def("html", [](const Measurement& self) { return text_to_python(report::durations_html(self)); })
      .def("table", [](const Measurement& self) { return std::make_shared<Table>(table_of_measurement(self)); });
}

}  // namespace debrief::python
