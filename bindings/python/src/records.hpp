// Described types in Python: one conversion in each direction that walks the descriptions, and the classes that
// debrief/model.py made from the same descriptions.
#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/finding.hpp"

namespace debrief::python {

namespace py = pybind11;

/// A record, or a part of one that keeps the whole alive. Never changed after it was made: threads may share it.
struct Value {
  const Type* type = nullptr;
  std::shared_ptr<void> data;
};

/// Makes a type and everything it refers to known to Python. Before the module's import is over.
void add_type(const Type& type);

/// The Python object of a member of `owner`. Records and lists of records are views that keep the owner alive.
py::object to_python(const Type& type, const std::shared_ptr<void>& owner, const void* member);

/// Sets `member` from a Python object. Raises TypeError or ValueError that begins with `where` ("Action.title").
void from_python(const Type& type, py::handle object, void* member, const std::string& where);

/// The Python object of a record of its own.
py::object record_to_python(const Type& type, std::shared_ptr<void> record);

/// The record behind a Python object; null when it is not a record of that type.
std::shared_ptr<void> record_of(const Type& type, py::handle object);

py::object finding_to_python(const Finding& finding);
Finding finding_of(py::handle object);

/// The exception that stands for an error: debrief.DebriefError or one of its subclasses.
py::object error_to_python(const Error& error);
[[noreturn]] void raise(const Error& error);

/// Text as str; bytes that are no UTF-8 become U+FFFD.
py::str text_to_python(std::string_view text);

}  // namespace debrief::python
