#include "cli/command.hpp"

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "casters.hpp"
#include "rooms.hpp"

namespace debrief::python {

void bind_command(py::module_& module) {
  module.def(
      "run_command",
      [](const std::vector<std::string>& arguments, const std::string& examples) {
        const int code = cli::run(arguments, {examples}, {std::cin, std::cout, std::cerr});
        std::cout.flush();
        return code;
      },
      py::call_guard<py::gil_scoped_release>());
  module.def("capture_command",
             [](const std::vector<std::string>& arguments, const std::string& examples, const std::string& input) {
               std::istringstream in(input);
               std::ostringstream out;
               std::ostringstream err;
               const int code = [&] {
                 const py::gil_scoped_release release;
                 return cli::run(arguments, {examples}, {in, out, err});
               }();
               return py::make_tuple(code, py::bytes(out.str()), text_to_python(err.str()));
             });
}

}  // namespace debrief::python
