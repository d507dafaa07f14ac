#include "records.hpp"

#include <algorithm>
#include <unordered_map>

#include "debrief/core/text.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/write.hpp"
#include "instants.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// What the module knows about its Python half. Filled while it is imported, read afterwards; never destroyed, because
/// Python objects must not be released after the interpreter has gone.
struct Known {
  std::vector<const Type*> types;
  /// The class of a record, the tuple of members of an enumeration.
  std::unordered_map<const Type*, py::object> classes;
  py::object finding;
  py::object error;
};

Known& known() {
  static Known* const made = new Known;
  return *made;
}

const Type& type_named(std::string_view name) {
  for (const Type* type : known().types) {
    if (type->name == name) return *type;
  }
  throw py::key_error(std::string(name));
}

std::string type_name(py::handle object) {
  return object.is_none() ? "None" : Py_TYPE(object.ptr())->tp_name;
}

[[noreturn]] void expect(const std::string& where, std::string_view wanted, py::handle object) {
  throw py::type_error(where + " must be " + std::string(wanted) + ", not " + type_name(object));
}

std::string text_from(py::handle object, const std::string& where) {
  if (!PyUnicode_Check(object.ptr())) expect(where, "str", object);
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(object.ptr(), &size);
  if (bytes == nullptr) {
    PyErr_Clear();
    throw py::value_error(where + " holds half of a surrogate pair, which UTF-8 cannot write");
  }
  return {bytes, static_cast<std::size_t>(size)};
}

std::int64_t integer_from(py::handle object, const std::string& where) {
  if (!PyLong_Check(object.ptr()) || PyBool_Check(object.ptr())) expect(where, "int", object);
  int overflow = 0;
  const long long value = PyLong_AsLongLongAndOverflow(object.ptr(), &overflow);
  if (overflow != 0) throw py::value_error(where + " does not fit 64 bits");
  return value;
}

std::size_t enumerator_from(const Type& type, py::handle object, const std::string& where) {
  if (PyUnicode_Check(object.ptr())) {
    const auto text = text_from(object, where);
    std::vector<std::string_view> texts;
    for (std::size_t i = 0; i < type.enumerators.size(); ++i) {
      if (type.enumerators[i].text == text || (!text.empty() && type.enumerators[i].alias == text)) return i;
      texts.push_back(type.enumerators[i].text);
    }
    std::string message = where + " cannot be " + quoted(text);
    if (const auto near = nearest(text, texts); !near.empty()) {
      message += "; did you mean " + quoted(near) + "?";
    } else {
      message += "; it is one of";
      for (const auto& one : texts) message += " " + std::string(one);
    }
    throw py::value_error(message);
  }
  const auto found = known().classes.find(&type);
  if (found != known().classes.end()) {
    const auto members = py::reinterpret_borrow<py::tuple>(found->second);
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (members[i].ptr() == object.ptr()) return i;
    }
  }
  expect(where, "a " + std::string(type.name) + " or its text", object);
}

std::string json_from(py::handle object, const std::string& where) {
  const py::object dumps = py::module_::import("json").attr("dumps");
  try {
    return dumps(object, py::arg("ensure_ascii") = false, py::arg("allow_nan") = false,
                 py::arg("separators") = py::make_tuple(",", ":"))
        .cast<std::string>();
  } catch (py::error_already_set& problem) {
    throw py::type_error(where + " cannot be written as JSON: " + py::str(problem.value()).cast<std::string>());
  }
}

/// Copies a value of a described type over another.
void copy_member(const Type& type, void* from, void* to) {
  switch (type.shape) {
    case Shape::text:
      *static_cast<std::string*>(to) = *static_cast<std::string*>(from);
      return;
    case Shape::reference:
      type.reference(to) = type.reference(from);
      return;
    case Shape::json:
      *static_cast<Json*>(to) = *static_cast<Json*>(from);
      return;
    case Shape::integer:
      *static_cast<std::int64_t*>(to) = *static_cast<std::int64_t*>(from);
      return;
    case Shape::boolean:
      *static_cast<bool*>(to) = *static_cast<bool*>(from);
      return;
    case Shape::instant:
      *static_cast<Instant*>(to) = *static_cast<Instant*>(from);
      return;
    case Shape::date:
      *static_cast<Date*>(to) = *static_cast<Date*>(from);
      return;
    case Shape::enumeration:
      type.set_enumerator(to, type.enumerator(from));
      return;
    case Shape::record:
      for (const Field& field : type.fields) copy_member(field.type(), field.member(from), field.member(to));
      type.extras(to) = type.extras(from);
      return;
    case Shape::list:
    case Shape::optional:
      type.clear(to);
      for (std::size_t i = 0; i < type.size(from); ++i) copy_member(*type.element, type.at(from, i), type.append(to));
      return;
  }
}

void list_from(const Type& type, py::handle object, void* member, const std::string& where) {
  if (PyUnicode_Check(object.ptr()) || PyBytes_Check(object.ptr()) || PyDict_Check(object.ptr()) ||
      !py::isinstance<py::iterable>(object)) {
    expect(where, "a list or tuple", object);
  }
  type.clear(member);
  std::size_t index = 0;
  for (const py::handle item : py::reinterpret_borrow<py::iterable>(object)) {
    from_python(*type.element, item, type.append(member), where + "[" + std::to_string(index++) + "]");
  }
}

/// Sets the fields named by `fields` in a record that is not shared yet.
void set_fields(const Type& type, void* record, const py::dict& fields) {
  for (const auto& [name, object] : fields) {
    const auto text = name.cast<std::string>();
    const Field* field = find_field(type, text);
    // A field whose name is a Python keyword has an underscore behind it: from_.
    if (field == nullptr && text.ends_with('_'))
      field = find_field(type, std::string_view(text).substr(0, text.size() - 1));
    if (field == nullptr) {
      std::vector<std::string_view> names;
      for (const Field& one : type.fields) names.push_back(one.name);
      std::string message = std::string(type.name) + " has no field " + quoted(text);
      if (const auto near = nearest(text, names); !near.empty()) message += "; did you mean " + quoted(near) + "?";
      throw py::type_error(message);
    }
    const std::string where = std::string(type.name) + "." + text;
    from_python(field->type(), object, field->member(record), where);
    if (field->minimum && !object.is_none()) {
      if (integer_from(object, where) < *field->minimum) {
        throw py::value_error(where + " must be at least " + std::to_string(*field->minimum));
      }
    }
  }
}

Value make_value(const std::string& type_text, const py::dict& fields) {
  const Type& type = type_named(type_text);
  Value out{&type, type.make()};
  set_fields(type, out.data.get(), fields);
  for (const Field& field : type.fields) {
    const std::string name(field.name);
    if (field.need != Need::required || fields.contains(py::str(name)) || fields.contains(py::str(name + "_")))
      continue;
    // A text that has a default, such as `format`, need not be given.
    if (field.type().shape == Shape::text &&
        !static_cast<const std::string*>(member_of(field, out.data.get()))->empty()) {
      continue;
    }
    throw py::type_error(std::string(type.name) + "() needs " + std::string(field.name));
  }
  return out;
}

Value blank_value(const std::string& name) {
  const Type& type = type_named(name);
  return {&type, type.make()};
}

/// What to_json() wrote, complaints and all: a value that was incomplete before comes back as incomplete.
Value value_from_own_json(const std::string& name, std::string_view json) {
  Value out = blank_value(name);
  const py::gil_scoped_release release;
  (void)read_record(json, *out.type, out.data.get());
  return out;
}

Value value_from_json(const std::string& name, std::string_view json) {
  const Type& type = type_named(name);
  Value out = blank_value(name);
  std::vector<Finding> findings;
  {
    const py::gil_scoped_release release;
    findings = read_record(json, type, out.data.get());
  }
  if (gravest(findings) == Severity::error) {
    py::list list;
    for (const Finding& finding : findings) list.append(finding_to_python(finding));
    py::object error = known().error.attr("_document_error")(py::tuple(list), record_to_python(type, out.data));
    PyErr_SetObject(py::type::handle_of(error).ptr(), error.ptr());
    throw py::error_already_set();
  }
  return out;
}

py::list extras_of(const Value& value) {
  py::list out;
  for (const Extra& extra : value.type->extras(value.data.get())) {
    out.append(py::make_tuple(text_to_python(extra.name), text_to_python(extra.json)));
  }
  return out;
}

/// What a type looks like for debrief/model.py.
py::dict describe(const Type& type) {
  py::dict out;
  const auto text = [](std::string_view view) { return py::str(view.data(), view.size()); };
  constexpr const char* shapes[] = {"text", "reference",   "json",   "integer", "boolean", "instant",
                                    "date", "enumeration", "record", "list",    "optional"};
  out["shape"] = shapes[static_cast<std::size_t>(type.shape)];
  out["name"] = text(type.name);
  out["sentence"] = text(type.sentence);
  if (type.shape == Shape::reference) out["target"] = text(type.target);
  if (type.element != nullptr) out["element"] = describe(*type.element);
  return out;
}

py::dict describe_whole(const Type& type) {
  py::dict out = describe(type);
  py::list parts;
  for (const Field& field : type.fields) {
    py::dict one;
    one["name"] = py::str(field.name.data(), field.name.size());
    one["sentence"] = py::str(field.sentence.data(), field.sentence.size());
    one["required"] = field.need == Need::required;
    one["type"] = describe(field.type());
    one["minimum"] = field.minimum ? py::object(py::int_(*field.minimum)) : py::object(py::none());
    parts.append(one);
  }
  for (const Enumerator& one : type.enumerators) {
    parts.append(
        py::make_tuple(py::str(one.text.data(), one.text.size()), py::str(one.sentence.data(), one.sentence.size())));
  }
  out[type.shape == Shape::record ? "fields" : "enumerators"] = parts;
  return out;
}

}  // namespace

void add_type(const Type& type) {
  if (type.element != nullptr) return add_type(*type.element);
  if (type.shape != Shape::record && type.shape != Shape::enumeration) return;
  auto& types = known().types;
  if (std::find(types.begin(), types.end(), &type) != types.end()) return;
  types.push_back(&type);
  for (const Field& field : type.fields) add_type(field.type());
}

py::str text_to_python(std::string_view text) {
  PyObject* made = PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace");
  if (made == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(made);
}

py::object to_python(const Type& type, const std::shared_ptr<void>& owner, const void* member) {
  void* place = const_cast<void*>(member);  // descriptions hand out places to write to; here they are only read
  switch (type.shape) {
    case Shape::text:
      return text_to_python(*static_cast<const std::string*>(member));
    case Shape::reference:
      return text_to_python(type.reference(place));
    case Shape::json:
      return py::module_::import("json").attr("loads")(text_to_python(static_cast<const Json*>(member)->text));
    case Shape::integer:
      return py::int_(*static_cast<const std::int64_t*>(member));
    case Shape::boolean:
      return py::bool_(*static_cast<const bool*>(member));
    case Shape::instant:
      return to_python(*static_cast<const Instant*>(member));
    case Shape::date:
      return to_python(*static_cast<const Date*>(member));
    case Shape::enumeration:
      return py::reinterpret_borrow<py::tuple>(known().classes.at(&type))[type.enumerator(member)];
    case Shape::record:
      return record_to_python(type, std::shared_ptr<void>(owner, place));
    case Shape::list: {
      const std::size_t size = type.size(member);
      py::tuple out(size);
      for (std::size_t i = 0; i < size; ++i) out[i] = to_python(*type.element, owner, type.at(place, i));
      return out;
    }
    case Shape::optional:
      if (type.size(member) == 0) return py::none();
      return to_python(*type.element, owner, type.at(place, 0));
  }
  return py::none();
}

void from_python(const Type& type, py::handle object, void* member, const std::string& where) {
  switch (type.shape) {
    case Shape::text:
      *static_cast<std::string*>(member) = text_from(object, where);
      return;
    case Shape::reference:
      type.reference(member) = text_from(object, where);
      return;
    case Shape::json:
      static_cast<Json*>(member)->text = json_from(object, where);
      return;
    case Shape::integer:
      *static_cast<std::int64_t*>(member) = integer_from(object, where);
      return;
    case Shape::boolean:
      if (!PyBool_Check(object.ptr())) expect(where, "bool", object);
      *static_cast<bool*>(member) = object.ptr() == Py_True;
      return;
    case Shape::instant:
      *static_cast<Instant*>(member) = instant_of(object, where);
      return;
    case Shape::date:
      *static_cast<Date*>(member) = date_of(object, where);
      return;
    case Shape::enumeration:
      type.set_enumerator(member, enumerator_from(type, object, where));
      return;
    case Shape::record: {
      const auto given = record_of(type, object);
      if (given == nullptr) expect(where, type.name, object);
      copy_member(type, given.get(), member);
      return;
    }
    case Shape::list:
      list_from(type, object, member, where);
      return;
    case Shape::optional:
      type.clear(member);
      if (!object.is_none()) from_python(*type.element, object, type.append(member), where);
      return;
  }
}

py::object record_to_python(const Type& type, std::shared_ptr<void> record) {
  return known().classes.at(&type).attr("_wrap")(Value{&type, std::move(record)});
}

std::shared_ptr<void> record_of(const Type& type, py::handle object) {
  PyObject* held = PyObject_GetAttrString(object.ptr(), "_value");
  if (held == nullptr) {
    PyErr_Clear();
    return nullptr;
  }
  const auto owned = py::reinterpret_steal<py::object>(held);
  if (!py::isinstance<Value>(owned)) return nullptr;
  const auto& value = owned.cast<const Value&>();
  return value.type == &type ? value.data : nullptr;
}

py::object finding_to_python(const Finding& finding) {
  const auto maybe = [](const auto& value) { return value ? py::object(py::int_(*value)) : py::object(py::none()); };
  py::object span = py::none();
  if (finding.span) span = py::make_tuple(finding.span->start, finding.span->end);
  return known().finding(text_to_python(finding.code), text_to_python(finding.name),
                         text_to_python(text_of(finding.severity)), text_to_python(finding.pointer), span,
                         maybe(finding.line), maybe(finding.column), text_to_python(finding.message),
                         text_to_python(finding.why), text_to_python(finding.suggestion));
}

Finding finding_of(py::handle object) {
  if (!py::isinstance(object, known().finding)) expect("a finding", "Finding", object);
  const auto text = [&object](const char* name) { return object.attr(name).cast<std::string>(); };
  Finding out;
  out.code = text("code");
  out.name = text("name");
  out.severity = severity_of(object.attr("severity").attr("value").cast<std::string>()).value_or(Severity::error);
  out.pointer = text("pointer");
  if (const py::object span = object.attr("span"); !span.is_none()) {
    const auto pair = span.cast<std::pair<std::size_t, std::size_t>>();
    out.span = Span{pair.first, pair.second};
  }
  if (const py::object line = object.attr("line"); !line.is_none()) out.line = line.cast<std::int64_t>();
  if (const py::object column = object.attr("column"); !column.is_none()) out.column = column.cast<std::int64_t>();
  out.message = text("message");
  out.why = text("why");
  out.suggestion = text("suggestion");
  return out;
}

py::object error_to_python(const Error& error) {
  return known().error.attr("_error")(text_to_python(text_of(error.code)), text_to_python(error.subject),
                                      text_to_python(error.message), text_to_python(error.remedy));
}

void raise(const Error& error) {
  const py::object made = error_to_python(error);
  PyErr_SetObject(py::type::handle_of(made).ptr(), made.ptr());
  throw py::error_already_set();
}

void bind_records(py::module_& module) {
  py::class_<Value>(module, "Value", "A described record, behind the classes of debrief.model.")
      .def("get",
           [](const Value& value, std::size_t index) {
             const Field& field = value.type->fields.at(index);
             return to_python(field.type(), value.data, member_of(field, value.data.get()));
           })
      .def("replace",
           [](const Value& value, const py::dict& fields) {
             Value out{value.type, value.type->copy(value.data.get())};
             set_fields(*out.type, out.data.get(), fields);
             return out;
           })
      .def("equal",
           [](const Value& a, const Value& b) { return a.type == b.type && a.type->equal(a.data.get(), b.data.get()); })
      .def("to_json",
           [](const Value& value, bool pretty) {
             std::string json;
             {
               const py::gil_scoped_release release;
               json = write_record(*value.type, value.data.get(), pretty ? Layout::pretty : Layout::compact);
             }
             return py::bytes(json);
           })
      .def("extras", &extras_of);
  module.def("make", &make_value);
  module.def("blank", &blank_value);
  module.def("from_json", &value_from_json);
  module.def("from_json_as_is", &value_from_own_json);
  module.def("described_types", [] {
    py::list out;
    for (const Type* type : known().types) out.append(describe_whole(*type));
    return out;
  });
  module.def("set_class",
             [](const std::string& name, py::object made) { known().classes[&type_named(name)] = std::move(made); });
  module.def("set_helpers", [](py::object finding, py::object error) {
    known().finding = std::move(finding);
    known().error = std::move(error);
  });
  py::register_local_exception_translator([](std::exception_ptr problem) {
    try {
      if (problem) std::rethrow_exception(problem);
    } catch (const Exception& exception) {
      const py::object made = error_to_python(exception.error());
      PyErr_SetObject(py::type::handle_of(made).ptr(), made.ptr());
    }
  });
}

}  // namespace debrief::python
