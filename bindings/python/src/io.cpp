#include "casters.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/import/markdown.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/schema.hpp"
#include "debrief/io/write.hpp"
#include "rooms.hpp"

namespace debrief::python {

void bind_io(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  const Limits defaults;
  py::class_<Limits>(module, "Limits",
                     "What a document may be at most, checked before anything is built from it.\n\n"
                     "Examples\n--------\n"
                     ">>> Limits(document_bytes=1000)\n"
                     "Limits(document_bytes=1000, depth=64, string_bytes=1048576, values=1000000, list_items=100000, "
                     "findings=1000)\n")
      .def(py::init([](std::size_t document_bytes, std::size_t depth, std::size_t string_bytes, std::size_t values,
                       std::size_t list_items, std::size_t findings) {
             return Limits{document_bytes, depth, string_bytes, values, list_items, findings};
           }),
           py::kw_only(), py::arg("document_bytes") = defaults.document_bytes, py::arg("depth") = defaults.depth,
           py::arg("string_bytes") = defaults.string_bytes, py::arg("values") = defaults.values,
           py::arg("list_items") = defaults.list_items, py::arg("findings") = defaults.findings)
      .def_readonly("document_bytes", &Limits::document_bytes, "Bytes of a document.")
      .def_readonly("depth", &Limits::depth, "Lists and objects inside each other.")
      .def_readonly("string_bytes", &Limits::string_bytes, "Bytes of one text.")
      .def_readonly("values", &Limits::values, "JSON values in a document.")
      .def_readonly("list_items", &Limits::list_items, "Items of one list.")
      .def_readonly("findings", &Limits::findings, "Findings kept per document.")
      .def("__repr__", [](const Limits& limits) {
        return "Limits(document_bytes=" + std::to_string(limits.document_bytes) +
               ", depth=" + std::to_string(limits.depth) + ", string_bytes=" + std::to_string(limits.string_bytes) +
               ", values=" + std::to_string(limits.values) + ", list_items=" + std::to_string(limits.list_items) +
               ", findings=" + std::to_string(limits.findings) + ")";
      });
  module.attr("Limits").attr("__module__") = "debrief";

  module.def("read", &read, released());
  module.def("read_review", &read_review, released());
  module.def("read_incident", &read_incident, released());
  module.def(
      "import_markdown",
      [](std::string_view text, std::string_view file_name, std::string_view id, const Limits& limits) {
        return import_markdown(text, {.file_name = file_name, .id = id, .limits = limits});
      },
      released());
  module.def(
      "import_markdown_log",
      [](std::string_view text, std::string_view file_name, std::string_view id, const Limits& limits) {
        return import_markdown_log(text, {.file_name = file_name, .id = id, .limits = limits});
      },
      released());
  module.def("load_bytes", [](const std::filesystem::path& path, std::size_t max_bytes) {
    auto bytes = [&] {
      const py::gil_scoped_release release;
      return load_bytes(path, max_bytes);
    }();
    if (!bytes) raise(bytes.error());
    return py::bytes(*bytes);
  });
  module.def("save_bytes", &save_bytes, released());
  module.def("review_schema", &review_schema);
  module.def("incident_schema", &incident_schema);
}

}  // namespace debrief::python
