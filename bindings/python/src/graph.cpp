#include "casters.hpp"
#include "debrief/graph/analysis.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/graph/legality.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/graph/svg.hpp"
#include "debrief/report/room_at.hpp"
#include "rooms.hpp"

namespace debrief::python {

void bind_graph(py::module_& module) {
  for (const Type* type : graph::types()) add_type(*type);
  using free_gil = py::call_guard<py::gil_scoped_release>;
  module.def("graph_analysis", [](const Review& review) { return graph::analyse(review); }, free_gil());
  module.def(
      "graph_svg",
      [](const Review& review, std::string id_prefix, bool legend) {
        graph::SvgOptions options;
        options.id_prefix = std::move(id_prefix);
        options.legend = legend;
        return graph::svg(review, options);
      },
      free_gil());
  module.def("graph_dot", &graph::dot, free_gil());
  module.def("graph_mermaid", &graph::mermaid, free_gil());
  module.def("graph_graphml", &graph::graphml, free_gil());
  module.def("graph_legality", &graph::legality, free_gil());
  module.def("graph_notation", &graph::write_notation, free_gil());
  module.def("graph_sketch", [](const std::string& text) {
    graph::NotationReading reading = graph::read_notation(text);
    return py::make_tuple(py::cast(std::move(reading.review)), py::cast(std::move(reading.findings)));
  });
  module.def("but_for", &graph::but_for, free_gil());
  module.def("room_at_minute", &graph::room_at_minute, free_gil());
  module.def(
      "room_at_html",
      [](const graph::RoomAt& room, const std::string& title) { return report::room_at_html(room, title); },
      free_gil());
  // Nodes and edges as plain tuples, for networkx and for tables.
  module.def("graph_parts", [](const Review& review) {
    const graph::Nodes nodes(review);
    py::list node_list, edge_list;
    for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
      const ContributingFactor* factor = nodes.factor(i);
      node_list.append(py::make_tuple(text_to_python(nodes[i].id), text_to_python(text_of(nodes[i].kind)),
                                      text_to_python(nodes[i].label),
                                      text_to_python(factor == nullptr ? "" : factor->code)));
    }
    for (const graph::Link& link : nodes.links()) {
      edge_list.append(py::make_tuple(text_to_python(nodes[link.from].id), text_to_python(nodes[link.to].id),
                                      text_to_python(text_of(link.type)), nodes.edge(link).minutes));
    }
    return py::make_tuple(node_list, edge_list);
  });
}

}  // namespace debrief::python
