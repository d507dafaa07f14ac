// Lets pybind11 pass described records and enumerations, instants, findings and results, so that a function of the
// library is bound as it stands: module.def("tier", &debrief::tier, py::call_guard<py::gil_scoped_release>()).
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <memory>
#include <type_traits>
#include <utility>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/io/read.hpp"
#include "instants.hpp"
#include "records.hpp"

namespace debrief::python {

template <class T>
concept DescribedRecord = std::is_class_v<T> && requires(T& value) {
  { value.extras } -> std::same_as<Extras&>;
  { Described<T>::type() } -> std::same_as<const Type&>;
};

template <class T>
concept DescribedEnumeration = std::is_enum_v<T> && requires {
  { Described<T>::type() } -> std::same_as<const Type&>;
};

}  // namespace debrief::python

namespace pybind11::detail {

template <debrief::python::DescribedEnumeration E>
struct type_caster_enum_type_enabled<E> : std::false_type {};

/// A record arrives as a reference to the shared value and leaves as a value of its own.
template <debrief::python::DescribedRecord T>
class type_caster<T> {
 public:
  static constexpr auto name = const_name("record");
  bool load(handle source, bool) {
    held_ = debrief::python::record_of(debrief::type_of<T>(), source);
    return held_ != nullptr;
  }
  template <class U>
  static handle cast(U&& value, return_value_policy, handle) {
    return debrief::python::record_to_python(debrief::type_of<T>(), std::make_shared<T>(std::forward<U>(value)))
        .release();
  }
  operator T*() { return static_cast<T*>(held_.get()); }
  operator T&() { return *static_cast<T*>(held_.get()); }
  template <class U>
  using cast_op_type = pybind11::detail::cast_op_type<U>;

 private:
  std::shared_ptr<void> held_;
};

template <debrief::python::DescribedEnumeration E>
class type_caster<E> {
 public:
  PYBIND11_TYPE_CASTER(E, const_name("enum"));
  bool load(handle source, bool) {
    debrief::python::from_python(debrief::type_of<E>(), source, &value, std::string(debrief::type_of<E>().name));
    return true;
  }
  static handle cast(E value, return_value_policy, handle) {
    return debrief::python::to_python(debrief::type_of<E>(), nullptr, &value).release();
  }
};

template <>
class type_caster<debrief::Instant> {
 public:
  PYBIND11_TYPE_CASTER(debrief::Instant, const_name("datetime.datetime"));
  bool load(handle source, bool) {
    value = debrief::python::instant_of(source, "the instant");
    return true;
  }
  static handle cast(const debrief::Instant& value, return_value_policy, handle) {
    return debrief::python::to_python(value).release();
  }
};

template <>
class type_caster<debrief::Date> {
 public:
  PYBIND11_TYPE_CASTER(debrief::Date, const_name("datetime.date"));
  bool load(handle source, bool) {
    value = debrief::python::date_of(source, "the date");
    return true;
  }
  static handle cast(const debrief::Date& value, return_value_policy, handle) {
    return debrief::python::to_python(value).release();
  }
};

template <class T>
class type_caster<debrief::Id<T>> {
 public:
  PYBIND11_TYPE_CASTER(debrief::Id<T>, const_name("str"));
  bool load(handle source, bool convert) {
    make_caster<std::string> text;
    if (!text.load(source, convert)) return false;
    value.text = cast_op<std::string>(std::move(text));
    return true;
  }
  static handle cast(const debrief::Id<T>& value, return_value_policy, handle) {
    return debrief::python::text_to_python(value.text).release();
  }
};

template <>
class type_caster<debrief::Finding> {
 public:
  PYBIND11_TYPE_CASTER(debrief::Finding, const_name("Finding"));
  bool load(handle source, bool) {
    value = debrief::python::finding_of(source);
    return true;
  }
  static handle cast(const debrief::Finding& value, return_value_policy, handle) {
    return debrief::python::finding_to_python(value).release();
  }
};

/// An error that is data, such as one file of many: the exception object, not raised.
template <>
class type_caster<debrief::Error> {
 public:
  static constexpr auto name = const_name("DebriefError");
  static handle cast(const debrief::Error& value, return_value_policy, handle) {
    return debrief::python::error_to_python(value).release();
  }
};

template <>
class type_caster<debrief::Done> {
 public:
  static constexpr auto name = const_name("None");
  static handle cast(const debrief::Done&, return_value_policy, handle) { return none().release(); }
};

/// The value, or the error raised.
template <class T>
class type_caster<debrief::Result<T>> {
 public:
  static constexpr auto name = make_caster<T>::name;
  static handle cast(debrief::Result<T>&& result, return_value_policy, handle parent) {
    if (!result) debrief::python::raise(result.error());
    return make_caster<T>::cast(std::move(result).value(), return_value_policy::move, parent);
  }
};

/// (value or None, findings)
template <class T>
class type_caster<debrief::Reading<T>> {
 public:
  static constexpr auto name = const_name("tuple");
  static handle cast(debrief::Reading<T>&& reading, return_value_policy, handle parent) {
    const auto move = return_value_policy::move;
    auto value = reinterpret_steal<object>(make_caster<std::optional<T>>::cast(std::move(reading.value), move, parent));
    tuple findings(reading.findings.size());
    for (std::size_t i = 0; i < reading.findings.size(); ++i) {
      findings[i] = debrief::python::finding_to_python(reading.findings[i]);
    }
    return make_tuple(value, findings).release();
  }
};

}  // namespace pybind11::detail
