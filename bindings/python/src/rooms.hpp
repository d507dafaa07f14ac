// Every room's functions, one source file each: bind_io() stands in io.cpp.
#pragma once

#include <pybind11/pybind11.h>

namespace debrief::python {

void bind_records(pybind11::module_& module);
void bind_model(pybind11::module_& module);
void bind_io(pybind11::module_& module);
void bind_export(pybind11::module_& module);
void bind_evidence(pybind11::module_& module);
void bind_corpus(pybind11::module_& module);
void bind_metrics(pybind11::module_& module);
void bind_scorecards(pybind11::module_& module);
void bind_stats(pybind11::module_& module);
void bind_patterns(pybind11::module_& module);
void bind_report(pybind11::module_& module);
void bind_graph(pybind11::module_& module);
void bind_check(pybind11::module_& module);
void bind_facilitate(pybind11::module_& module);
void bind_language(pybind11::module_& module);
void bind_command(pybind11::module_& module);

}  // namespace debrief::python
