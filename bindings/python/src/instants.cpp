// Instants go through the fields of datetime and never through pybind11/chrono.h, which takes an aware datetime for
// local time.
#include "instants.hpp"

#include <datetime.h>

#include <optional>

namespace debrief::python {

namespace py = pybind11;

namespace {

void import_datetime() {
  if (PyDateTimeAPI == nullptr) {
    PyDateTime_IMPORT;
    if (PyDateTimeAPI == nullptr) throw py::error_already_set();
  }
}

py::object owned(PyObject* object) {
  if (object == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(object);
}

py::object zone_of(const Instant& instant) {
  if (instant.offset_form == OffsetForm::zulu) return py::reinterpret_borrow<py::object>(PyDateTime_TimeZone_UTC);
  const py::object offset = owned(PyDelta_FromDSU(0, instant.offset_minutes * 60, 0));
  if (instant.offset_minutes != 0) return owned(PyTimeZone_FromOffset(offset.ptr()));
  const py::str name(instant.offset_form == OffsetForm::unknown ? "-00:00" : "+00:00");
  return owned(PyTimeZone_FromOffsetAndName(offset.ptr(), name.ptr()));
}

}  // namespace

py::object to_python(const Instant& instant) {
  import_datetime();
  Instant local = instant;
  local.unix_seconds += std::int64_t{instant.offset_minutes} * 60;
  local.offset_minutes = 0;
  const Date day = local_date(local);
  const std::int64_t second = ((local.unix_seconds % 86'400) + 86'400) % 86'400;
  return owned(PyDateTimeAPI->DateTime_FromDateAndTime(
      day.year, day.month, day.day, static_cast<int>(second / 3600), static_cast<int>(second / 60 % 60),
      static_cast<int>(second % 60), instant.nanoseconds / 1000, zone_of(instant).ptr(), PyDateTimeAPI->DateTimeType));
}

py::object to_python(const Date& date) {
  import_datetime();
  return owned(PyDate_FromDate(date.year, date.month, date.day));
}

Instant instant_of(py::handle object, const std::string& where) {
  import_datetime();
  if (PyUnicode_Check(object.ptr())) {
    const auto reading = read_instant(object.cast<std::string>());
    if (reading.instant && reading.complaint.empty()) return *reading.instant;
    throw py::value_error(where + ": " + reading.complaint + "; " + reading.suggestion);
  }
  if (!PyDateTime_Check(object.ptr())) {
    throw py::type_error(where + " must be an aware datetime or RFC 3339 text, not " + Py_TYPE(object.ptr())->tp_name);
  }
  const py::object offset = object.attr("utcoffset")();
  if (offset.is_none()) {
    throw py::value_error(where +
                          " is a datetime without a time zone; give it one, for example tzinfo=datetime.timezone.utc "
                          "(an offset is never guessed)");
  }
  const std::int64_t offset_seconds =
      std::int64_t{PyDateTime_DELTA_GET_DAYS(offset.ptr())} * 86'400 + PyDateTime_DELTA_GET_SECONDS(offset.ptr());
  if (offset_seconds % 60 != 0 || PyDateTime_DELTA_GET_MICROSECONDS(offset.ptr()) != 0) {
    throw py::value_error(where + " has an offset that is not a whole number of minutes, which RFC 3339 cannot write");
  }
  PyObject* moment = object.ptr();
  Instant out;
  const Date day{static_cast<std::int16_t>(PyDateTime_GET_YEAR(moment)),
                 static_cast<std::uint8_t>(PyDateTime_GET_MONTH(moment)),
                 static_cast<std::uint8_t>(PyDateTime_GET_DAY(moment))};
  out.unix_seconds = days_between({1970, 1, 1}, day) * 86'400 + PyDateTime_DATE_GET_HOUR(moment) * 3600 +
                     PyDateTime_DATE_GET_MINUTE(moment) * 60 + PyDateTime_DATE_GET_SECOND(moment) - offset_seconds;
  const int microseconds = PyDateTime_DATE_GET_MICROSECOND(moment);
  out.nanoseconds = microseconds * 1000;
  if (microseconds != 0) out.fraction_digits = microseconds % 1000 == 0 ? 3 : 6;
  out.offset_minutes = static_cast<std::int16_t>(offset_seconds / 60);
  out.offset_form = OffsetForm::numeric;
  if (offset_seconds == 0) {
    const py::object name = object.attr("tzname")();
    if (PyUnicode_Check(name.ptr())) {
      const auto text = name.cast<std::string>();
      if (text == "UTC" || text == "Z") out.offset_form = OffsetForm::zulu;
      if (text == "-00:00") out.offset_form = OffsetForm::unknown;
    }
  }
  return out;
}

Date date_of(py::handle object, const std::string& where) {
  import_datetime();
  if (PyUnicode_Check(object.ptr())) {
    if (const auto date = debrief::date_of(object.cast<std::string>())) return *date;
    throw py::value_error(where + " is not a day of the form YYYY-MM-DD");
  }
  if (!PyDate_Check(object.ptr()) || PyDateTime_Check(object.ptr())) {
    throw py::type_error(where + " must be a date, not " + Py_TYPE(object.ptr())->tp_name);
  }
  return {static_cast<std::int16_t>(PyDateTime_GET_YEAR(object.ptr())),
          static_cast<std::uint8_t>(PyDateTime_GET_MONTH(object.ptr())),
          static_cast<std::uint8_t>(PyDateTime_GET_DAY(object.ptr()))};
}

}  // namespace debrief::python
