#include "corpus.hpp"

#include <pybind11/functional.h>

#include "casters.hpp"
#include "debrief/corpus/arrow.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

template <class T>
void release_capsule(PyObject* capsule) {
  auto* held = static_cast<T*>(PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule)));
  if (held->release != nullptr) held->release(held);
  delete held;
}

template <class T, class Fill>
py::object capsule_of(const char* name, Fill&& fill) {
  auto held = std::make_unique<T>();
  fill(held.get());
  PyObject* made = PyCapsule_New(held.get(), name, release_capsule<T>);
  if (made == nullptr) throw py::error_already_set();
  (void)held.release();
  return py::reinterpret_steal<py::object>(made);
}

Instant moment(std::int64_t unix_seconds) {
  Instant out;
  out.unix_seconds = unix_seconds;
  return out;
}

py::object value_at(const Column& column, std::size_t row) {
  if (!column.has(row)) return py::none();
  switch (column.type()) {
    case ColumnType::integer:
      return py::int_(column.number(row));
    case ColumnType::real:
      return py::float_(column.real(row));
    case ColumnType::boolean:
      return py::bool_(column.number(row) != 0);
    case ColumnType::text:
    case ColumnType::category:
      return text_to_python(column.text(row));
    case ColumnType::instant:
      return to_python(moment(column.number(row)));
    case ColumnType::day:
      return to_python(local_date(moment(column.number(row) * 86'400)));
  }
  return py::none();
}

void bind_table(py::module_& module) {
  py::class_<Table, std::shared_ptr<Table>>(module, "Table", "Columns, behind debrief.Table.")
      .def_readonly("name", &Table::name)
      .def_property_readonly("rows", &Table::rows)
      .def_property_readonly("column_names",
                             [](const Table& table) {
                               py::list out;
                               for (const Column& column : table.columns) out.append(text_to_python(column.name()));
                               return py::tuple(out);
                             })
      .def("value",
           [](const Table& table, std::size_t column, std::size_t row) {
             const Column& found = table.columns.at(column);
             if (row >= found.size()) throw py::index_error("no such row");
             return value_at(found, row);
           })
      .def("values",
           [](const Table& table, std::size_t column) {
             const Column& found = table.columns.at(column);
             py::list out(found.size());
             for (std::size_t row = 0; row < found.size(); ++row) out[row] = value_at(found, row);
             return out;
           })
      .def("arrow_schema",
           [](const Table& table) {
             return capsule_of<ArrowSchema>("arrow_schema", [&](ArrowSchema* out) { export_schema(table, out); });
           })
      .def("arrow_stream", [](const std::shared_ptr<Table>& table) {
        return capsule_of<ArrowArrayStream>("arrow_array_stream",
                                            [&](ArrowArrayStream* out) { export_stream(table, out); });
      });
}

py::tuple load(const std::vector<std::filesystem::path>& paths, const Limits& limits,
               const std::function<void(std::size_t)>& progress) {
  Loading loading = [&] {
    const py::gil_scoped_release release;
    return load_corpus(paths, limits, progress);
  }();
  py::list doubts;
  for (const Loading::Doubt& doubt : loading.doubts) {
    doubts.append(py::make_tuple(text_to_python(text_of(doubt.source)), py::cast(doubt.findings)));
  }
  return py::make_tuple(std::make_shared<SharedCorpus>(std::move(loading.corpus)), py::cast(loading.errors), doubts);
}

}  // namespace

void bind_corpus(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  bind_table(module);
  module.def("table_names", &table_names);
  py::class_<SharedCorpus, std::shared_ptr<SharedCorpus>>(module, "Corpus",
                                                          "Columns of documents, behind debrief.Corpus.")
      .def(py::init<>())
      .def(
          "add",
          [](SharedCorpus& self, const Document& document) {
            return self.change([&](Corpus& corpus) { return add(corpus, document); });
          },
          released())
      .def(
          "merge",
          [](SharedCorpus& self, const SharedCorpus& other) {
            if (&self == &other) return;
            const Corpus copy = other.look([](const Corpus& corpus) { return corpus; });
            self.change([&](Corpus& corpus) { merge(corpus, copy); });
          },
          released())
      .def(
          "save",
          [](const SharedCorpus& self, const std::filesystem::path& path) {
            return self.look([&](const Corpus& corpus) { return save(corpus, path); });
          },
          released())
      .def("to_bytes",
           [](const SharedCorpus& self) {
             const std::string bytes = [&] {
               const py::gil_scoped_release release;
               return self.look([](const Corpus& corpus) { return to_bytes(corpus); });
             }();
             return py::bytes(bytes);
           })
      .def_static(
          "from_bytes",
          [](std::string_view bytes) -> Result<std::shared_ptr<SharedCorpus>> {
            auto corpus = corpus_from_bytes(bytes);
            if (!corpus) return corpus.error();
            return std::make_shared<SharedCorpus>(std::move(corpus).value());
          },
          released())
      .def(
          "table",
          [](const SharedCorpus& self, std::string_view name) -> Result<std::shared_ptr<Table>> {
            auto table = self.look([&](const Corpus& corpus) { return table_of(corpus, name); });
            if (!table) return table.error();
            return std::make_shared<Table>(std::move(table).value());
          },
          released())
      .def_property_readonly("documents", py::cpp_function(
                                              [](const SharedCorpus& self) {
                                                return self.look([](const Corpus& c) { return c.document_count(); });
                                              },
                                              released()))
      .def_property_readonly("incidents", py::cpp_function(
                                              [](const SharedCorpus& self) {
                                                return self.look([](const Corpus& c) { return c.incident_count(); });
                                              },
                                              released()));
  module.def("load_corpus", &load);
}

}  // namespace debrief::python
