// Sequences of numbers from Python: arrays of other programs through the buffer protocol without a Python object for
// each number, and plain sequences.
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstdint>
#include <cstring>
#include <type_traits>
#include <vector>

namespace debrief::python {

template <class Number>
struct Sequence : std::vector<Number> {
  using std::vector<Number>::vector;
};

using Numbers = Sequence<double>;
using Counts = Sequence<std::int64_t>;
using Groups = Sequence<std::int32_t>;
/// Truth values, 0 or 1.
using Flags = Sequence<std::uint8_t>;

/// Copies a one-dimensional buffer of machine numbers; false when it is none, or holds a number that does not fit.
template <class Number>
bool from_buffer(pybind11::handle source, std::vector<Number>& out) {
  Py_buffer view{};
  if (PyObject_GetBuffer(source.ptr(), &view, PyBUF_STRIDES | PyBUF_FORMAT) != 0) {
    PyErr_Clear();
    return false;
  }
  const auto copy = [&]<class From>(From) {
    out.resize(static_cast<std::size_t>(view.shape[0]));
    const char* at = static_cast<const char*>(view.buf);
    if (std::is_same_v<From, Number> && view.strides[0] == sizeof(Number)) {
      if (!out.empty()) std::memcpy(out.data(), at, out.size() * sizeof(Number));
      return true;
    }
    for (Number& value : out) {
      From read{};
      std::memcpy(&read, at, sizeof read);
      value = static_cast<Number>(read);
      if (static_cast<From>(value) != read && read == read) return false;
      at += view.strides[0];
    }
    return true;
  };
  bool fine = false;
  const char format = view.format == nullptr                           ? 'B'
                      : view.format[0] == '<' || view.format[0] == '=' ? view.format[1]
                                                                       : view.format[0];
  if (view.ndim == 1 && view.buf != nullptr) {
    switch (format) {
      case 'd':
        fine = copy(double{});
        break;
      case 'f':
        fine = copy(float{});
        break;
      case 'q':
      case 'l':
        fine = view.itemsize == 8 && copy(std::int64_t{});
        break;
      case 'i':
        fine = copy(std::int32_t{});
        break;
      case 'h':
        fine = copy(std::int16_t{});
        break;
      case 'b':
        fine = copy(std::int8_t{});
        break;
      case '?':
      case 'B':
        fine = copy(std::uint8_t{});
        break;
      default:
        break;
    }
  }
  PyBuffer_Release(&view);
  return fine;
}

}  // namespace debrief::python

namespace pybind11::detail {

template <class Number>
struct type_caster<debrief::python::Sequence<Number>> {
  PYBIND11_TYPE_CASTER(debrief::python::Sequence<Number>, const_name("Sequence"));

  bool load(handle source, bool convert) {
    if (PyObject_CheckBuffer(source.ptr()) != 0 && debrief::python::from_buffer(source, value)) return true;
    if (load_array(source)) return true;
    if constexpr (std::is_same_v<Number, std::uint8_t>) {
      list_caster<std::vector<bool>, bool> plain;
      if (!plain.load(source, true)) return false;
      const auto& read = static_cast<std::vector<bool>&>(plain);
      value.assign(read.begin(), read.end());
    } else {
      list_caster<std::vector<Number>, Number> plain;
      if (!plain.load(source, convert)) return false;
      static_cast<std::vector<Number>&>(value) = std::move(static_cast<std::vector<Number>&>(plain));
    }
    return true;
  }

 private:
  /// Columns of pandas, polars and Arrow are no buffers, but say what array they are.
  bool load_array(handle source) {
    if (PyObject_CheckBuffer(source.ptr()) != 0 || isinstance<list>(source) || isinstance<tuple>(source)) return false;
    if (!hasattr(source, "__array__")) return false;
    const object array = reinterpret_steal<object>(PyObject_CallMethod(source.ptr(), "__array__", nullptr));
    if (!array) PyErr_Clear();
    return array && PyObject_CheckBuffer(array.ptr()) != 0 && debrief::python::from_buffer(array, value);
  }
};

}  // namespace pybind11::detail
