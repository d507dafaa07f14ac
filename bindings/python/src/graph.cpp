#include <memory>

#include "casters.hpp"
#include "debrief/corpus/table.hpp"
#include "debrief/graph/analysis.hpp"
#include "debrief/graph/builder.hpp"
#include "debrief/graph/but_for.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/graph/legality.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/graph/notation.hpp"
#include "debrief/graph/refused.hpp"
#include "debrief/graph/room_at.hpp"
#include "debrief/graph/svg.hpp"
#include "debrief/report/room_at.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// The texts of an enumeration, as the categories of a column.
template <class E>
std::vector<std::string> texts_of() {
  std::vector<std::string> out;
  for (const Enumerator& one : type_of<E>().enumerators) out.emplace_back(one.text);
  return out;
}

void add_text(Column& column, std::string_view text) {
  if (text.empty()) {
    column.add_absent();
  } else {
    column.add(text);
  }
}

template <class E>
void add_place(Column& column, const std::optional<E>& value) {
  if (value) {
    column.add(static_cast<std::int64_t>(*value));
  } else {
    column.add_absent();
  }
}

Table node_table(const Review& review) {
  const graph::Nodes nodes(review);
  Column id("id", ColumnType::text), kind("kind", texts_of<NodeKind>()), label("label", ColumnType::text),
      code("code", ColumnType::text), category("category", ColumnType::text), facet("facet", texts_of<Facet>()),
      level("level", texts_of<FactorLevel>());
  for (std::size_t i = 0; i < nodes.nodes().size(); ++i) {
    const ContributingFactor* factor = nodes.factor(i);
    id.add(nodes[i].id);
    kind.add(static_cast<std::int64_t>(nodes[i].kind));
    add_text(label, nodes[i].label);
    add_text(code, factor == nullptr ? std::string_view{} : factor->code);
    add_text(category, factor == nullptr ? std::string_view{} : graph::category_id(*factor));
    add_place(facet, factor == nullptr ? std::nullopt : graph::facet_of(*factor));
    add_place(level, factor == nullptr ? std::nullopt : factor->level);
  }
  return {"nodes", {id, kind, label, code, category, facet, level}};
}

Table edge_table(const Review& review) {
  const graph::Nodes nodes(review);
  Column type("type", texts_of<EdgeType>()), from("from", ColumnType::text), to("to", ColumnType::text),
      confidence("confidence", texts_of<Confidence>()), minutes("minutes", ColumnType::integer),
      perspectives("perspectives", ColumnType::text), note("note", ColumnType::text);
  for (const graph::Link& link : nodes.links()) {
    const Edge& edge = nodes.edge(link);
    type.add(static_cast<std::int64_t>(link.type));
    from.add(nodes[link.from].id);
    to.add(nodes[link.to].id);
    add_place(confidence, edge.confidence);
    if (edge.minutes) {
      minutes.add(*edge.minutes);
    } else {
      minutes.add_absent();
    }
    std::string told;
    for (const std::string& one : edge.perspectives) told += (told.empty() ? "" : "; ") + one;
    add_text(perspectives, told);
    add_text(note, edge.note);
  }
  return {"edges", {type, from, to, confidence, minutes, perspectives, note}};
}

/// Raises the reason why something is not offered.
template <class T>
void refuse(const Result<T>& result) {
  if (!result) raise(result.error());
}

void bind_builder(py::module_& module) {
  using graph::Builder;
  py::class_<Builder>(module, "GraphBuilder", "Behind debrief.GraphBuilder.")
      .def(py::init<>())
      .def(py::init([](const Review& review) { return Builder(review); }))
      .def("factor", [](Builder& self, const std::string& id, const std::string& code, const std::string& label,
                        std::optional<FactorKind> kind) { self.factor(id, code, label, kind); })
      .def("event", [](Builder& self, const std::string& id, const std::string& text) { self.event(id, text); })
      .def("decision", [](Builder& self, const std::string& id, const std::string& title) { self.decision(id, title); })
      .def("cue", [](Builder& self, const std::string& decision, const std::string& id,
                     const std::string& what) { self.cue(decision, id, what); })
      .def("barrier",
           [](Builder& self, const std::string& id, const std::string& label, std::optional<BarrierKind> kind,
              std::optional<BarrierState> state) { self.barrier(id, label, kind, state); })
      .def("impact", [](Builder& self, const std::string& id, const std::string& text,
                        ImpactAudience audience) { self.impact(id, text, audience); })
      .def("action", [](Builder& self, const std::string& id, const std::string& title) { self.action(id, title); })
      .def("boundary", [](Builder& self, const std::string& node, BoundaryReason reason,
                          const std::string& text) { self.boundary(node, reason, text); })
      .def("junction", [](Builder& self, JunctionKind kind, const std::vector<std::string>& members,
                          const std::string& id) { return self.junction(kind, members, id); })
      .def("connect",
           [](Builder& self, const std::string& from, EdgeType type, const std::string& to,
              std::optional<std::int64_t> minutes, std::optional<Confidence> confidence,
              std::vector<std::string> perspectives, const std::vector<std::string>& evidence, std::string note) {
             Edge& edge = self.connect(from, type, to);
             edge.minutes = minutes;
             edge.confidence = confidence;
             edge.perspectives = std::move(perspectives);
             for (const std::string& id : evidence) edge.evidence.emplace_back(id);
             edge.note = std::move(note);
           })
      .def("review", [](const Builder& self) { return self.review(); });
}

}  // namespace

void bind_graph(py::module_& module) {
  bind_builder(module);
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
  module.def("rank_factors", [](const Review& review) { refuse(graph::rank_factors(review)); });
  module.def("most_probable_cause", [](const Review& review) { refuse(graph::most_probable_cause(review)); });
  module.def("shares_of_responsibility", [](const Review& review) { refuse(graph::shares_of_responsibility(review)); });
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
  module.def("answer_but_for", &graph::answer_but_for, free_gil());
  module.def("graph_tables", [](const Review& review) {
    auto tables = [&] {
      const py::gil_scoped_release release;
      return std::pair(std::make_shared<Table>(node_table(review)), std::make_shared<Table>(edge_table(review)));
    }();
    return py::make_tuple(std::move(tables.first), std::move(tables.second));
  });
}

}  // namespace debrief::python
