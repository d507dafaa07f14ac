#include "debrief/patterns/patterns.hpp"

#include <pybind11/functional.h>

#include <limits>

#include "casters.hpp"
#include "corpus.hpp"
#include "debrief/patterns/agreement.hpp"
#include "debrief/patterns/similar.hpp"
#include "debrief/patterns/union_map.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

using Progress = std::function<void(const std::string&, double)>;

PatternKind kind_of(const std::string& name) {
  if (const auto kind = pattern_kind_of(name)) return *kind;
  std::string known;
  for (const PatternKind kind : pattern_kinds()) known += (known.empty() ? "" : ", ") + std::string(text_of(kind));
  throw Exception(
      Error{ErrorCode::not_found, "kind " + name, "there is no pattern of that kind", "known are " + known});
}

Strata strata_of(const std::string& within) {
  if (within == "none") return Strata::none;
  if (within == "service") return Strata::service;
  if (within == "severity") return Strata::severity;
  throw Exception(
      Error{ErrorCode::invalid_argument, "within", "is neither none, service nor severity", "say one of them"});
}

std::shared_ptr<Patterns> find(const SharedCorpus& corpus, const Instant& as_of, const std::vector<std::string>& kinds,
                               const std::string& within, bool signature, std::int64_t window_days,
                               std::int64_t similarity_percent, std::int64_t min_support, bool drills,
                               const Progress& progress) {
  PatternOptions options;
  for (const std::string& kind : kinds) options.kinds.push_back(kind_of(kind));
  options.cases.drills = drills;
  options.recurrence.strata = strata_of(within);
  options.recurrence.definition = signature ? RecurrenceDefinition::signature : RecurrenceDefinition::similar;
  options.recurrence.window_days = window_days;
  options.recurrence.similarity_percent = similarity_percent;
  options.associations.min_support = min_support;
  options.motifs.min_support = min_support;
  options.courses.patterns.min_support = min_support;
  if (progress) {
    options.progress = [&](PatternKind kind, double done) { progress(std::string(text_of(kind)), done); };
  }
  const py::gil_scoped_release release;
  return corpus.look([&](const Corpus& columns) {
    return std::make_shared<Patterns>(patterns(columns, as_of.unix_seconds, options).value());
  });
}

/// The cases of a corpus with the one that is asked about.
struct Asked {
  Cases cases;
  std::size_t row = 0;
  Similar similar;
};

std::shared_ptr<Asked> ask(const SharedCorpus& corpus, const Review& review, std::int64_t threshold_percent,
                           std::size_t count) {
  return corpus.look([&](const Corpus& columns) {
    Corpus all = columns;
    add(all, review);
    auto out = std::make_shared<Asked>();
    out->cases = cases_of(all, std::numeric_limits<std::int64_t>::max(), {.drills = true});
    std::int32_t last = -1;
    for (std::size_t c = 0; c < out->cases.size(); ++c) {
      if (out->cases.id[c] != review.id.text || out->cases.document[c] < last) continue;
      last = out->cases.document[c];
      out->row = c;
    }
    SimilarOptions options;
    options.threshold_percent = threshold_percent;
    options.count = count;
    out->similar = SimilarIndex(out->cases, options).of(out->row).value();
    return out;
  });
}

}  // namespace

void bind_patterns(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  module.def("pattern_kinds", [] {
    std::vector<std::string> out;
    for (const PatternKind kind : pattern_kinds()) out.emplace_back(text_of(kind));
    return out;
  });
  module.def("pattern_table_names", &pattern_table_names);
  module.def("patterns", &find);
  py::class_<Patterns, std::shared_ptr<Patterns>>(module, "Patterns", "Patterns, behind debrief.Patterns.")
      .def_property_readonly("reviews", [](const Patterns& self) { return self.cases.size(); })
      .def_readonly("comparisons", &Patterns::comparisons)
      .def("json", [](const Patterns& self) { return text_to_python(json_of(self)); })
      .def("text", [](const Patterns& self) { return text_to_python(text_of(self)); })
      .def("table", [](const Patterns& self,
                       const std::string& name) { return std::make_shared<Table>(table_of(self, name).value()); })
      .def("union_map_json",
           [](const Patterns& self, std::int64_t min_support) {
             return text_to_python(json_of(union_map(self.cases, min_support), self.cases));
           })
      .def("union_map_dot", [](const Patterns& self, std::int64_t min_support) {
        return text_to_python(dot_of(union_map(self.cases, min_support)));
      });
  module.def(
      "agreement",
      [](const SharedCorpus& first, const SharedCorpus& second, std::int64_t least_kappa_percent, double level) {
        const Corpus other = second.look([](const Corpus& columns) { return columns; });
        return first.look(
            [&](const Corpus& columns) { return agreement(columns, other, {least_kappa_percent, level}); });
      },
      released());
  py::class_<Agreement>(module, "Agreement", "Two codings side by side, behind debrief.Agreement.")
      .def_readonly("matched", &Agreement::matched)
      .def("json", [](const Agreement& self) { return text_to_python(json_of(self)); })
      .def("text", [](const Agreement& self) { return text_to_python(text_of(self)); });
  module.def("similar", &ask, released());
  py::class_<Asked, std::shared_ptr<Asked>>(module, "Similar", "Similar reviews, behind debrief.Similar.")
      .def_property_readonly("count", [](const Asked& self) { return self.similar.found.size(); })
      .def("json", [](const Asked& self) { return text_to_python(json_of(self.similar, self.cases, self.row)); })
      .def("text", [](const Asked& self) { return text_to_python(text_of(self.similar, self.cases, self.row)); });
}

}  // namespace debrief::python
