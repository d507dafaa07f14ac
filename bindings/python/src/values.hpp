// Columns of results: sequences of numbers that other programs read through the buffer protocol, without a Python
// object for each number.
#pragma once

#include <pybind11/pybind11.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "numbers.hpp"

namespace debrief::python {

/// A real that is absent stands as not-a-number here and in buffers, as NumPy has it, and as None in Python.
template <class Number>
struct Values {
  std::vector<Number> numbers;
};

inline pybind11::object reals(std::vector<double> numbers) {
  return pybind11::cast(Values<double>{std::move(numbers)});
}
/// A column that ends before the others, whose last rows are absent.
inline pybind11::object reals(std::vector<double> numbers, std::size_t rows) {
  numbers.resize(rows, std::nan(""));
  return reals(std::move(numbers));
}
inline pybind11::object integers(std::vector<std::int64_t> numbers) {
  return pybind11::cast(Values<std::int64_t>{std::move(numbers)});
}

template <class Number>
pybind11::object value_of(Number number) {
  if constexpr (std::is_floating_point_v<Number>) {
    if (std::isnan(number)) return pybind11::none();
  }
  return pybind11::cast(number);
}

template <class Number>
pybind11::list list_of(const Values<Number>& self) {
  pybind11::list out(self.numbers.size());
  for (std::size_t i = 0; i < self.numbers.size(); ++i) out[i] = value_of(self.numbers[i]);
  return out;
}

template <class Number>
void bind_values(pybind11::module_& module, const char* name) {
  namespace py = pybind11;
  py::class_<Values<Number>>(module, name, py::buffer_protocol(), "A column of a result: a sequence and a buffer.")
      .def(py::init([](const Sequence<Number>& numbers) { return Values<Number>{numbers}; }))
      .def_buffer([](const Values<Number>& self) {
        return py::buffer_info(const_cast<Number*>(self.numbers.data()), sizeof(Number),
                               py::format_descriptor<Number>::format(), 1,
                               {static_cast<py::ssize_t>(self.numbers.size())}, {sizeof(Number)}, true);
      })
      .def("__len__", [](const Values<Number>& self) { return self.numbers.size(); })
      .def("__getitem__",
           [](const Values<Number>& self, py::ssize_t at) {
             const auto size = static_cast<py::ssize_t>(self.numbers.size());
             if (at < 0) at += size;
             if (at < 0 || at >= size) throw py::index_error("no such place");
             return value_of(self.numbers[static_cast<std::size_t>(at)]);
           })
      .def("__getitem__",
           [](const Values<Number>& self, const py::slice& which) { return py::object(list_of(self)[which]); })
      .def("__iter__", [](const Values<Number>& self) { return py::iter(list_of(self)); })
      .def("__eq__",
           [](const Values<Number>& self, const py::object& other) -> py::object {
             if (!py::isinstance<py::sequence>(other) && !py::isinstance<Values<Number>>(other)) {
               return py::reinterpret_borrow<py::object>(Py_NotImplemented);
             }
             return py::bool_(list_of(self).equal(py::list(other)));
           })
      .def("__repr__", [](const Values<Number>& self) { return py::repr(list_of(self)); })
      .def("__reduce__",
           [](const py::object& self) {
             return py::make_tuple(py::type::of(self),
                                   py::make_tuple(py::cast(self.cast<const Values<Number>&>().numbers)));
           })
      .def("tolist", &list_of<Number>, "The numbers as a list; what is absent is None.")
      .attr("__hash__") = py::none();
}

}  // namespace debrief::python
