#include <pybind11/pybind11.h>

#include "debrief/core/version.hpp"
#include "rooms.hpp"

PYBIND11_MODULE(_core, module) {
  using namespace debrief::python;
  module.doc() = "The compiled half of debrief. Use the names of the package; these may change.";
  const auto version = debrief::library_version();
  module.attr("version") = pybind11::str(version.data(), version.size());
  bind_records(module);
  bind_model(module);
  bind_io(module);
  bind_export(module);
  bind_evidence(module);
  bind_corpus(module);
  bind_metrics(module);
  bind_scorecards(module);
  bind_stats(module);
  bind_patterns(module);
  bind_report(module);
  bind_graph(module);
  bind_check(module);
  bind_facilitate(module);
  bind_language(module);
  bind_command(module);
}
