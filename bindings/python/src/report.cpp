#include "casters.hpp"
#include "debrief/report/html.hpp"
#include "rooms.hpp"

namespace debrief::python {

void bind_report(py::module_& module) {
  module.def(
      "html",
      [](const Review& review, std::optional<std::vector<Finding>> findings) {
        report::HtmlOptions options;
        options.findings = std::move(findings);
        return report::html(review, options);
      },
      py::call_guard<py::gil_scoped_release>());
  module.def("style_sheet", &report::style_sheet);
}

}  // namespace debrief::python
