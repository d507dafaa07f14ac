#pragma once

#include <pybind11/pybind11.h>

#include <string>

#include "debrief/core/instant.hpp"

namespace debrief::python {

/// An aware datetime.datetime in the instant's own offset. Digits beyond the microsecond are cut off. "Z" is
/// datetime.timezone.utc, "+00:00" and "-00:00" are time zones of that name with no offset.
pybind11::object to_python(const Instant& instant);
pybind11::object to_python(const Date& date);

/// From an aware datetime, or from RFC 3339 text for those who need nanoseconds. Written with no fractional digits,
/// with three or with six, as many as the datetime needs; with "Z" when its time zone calls itself UTC.
Instant instant_of(pybind11::handle object, const std::string& where);

/// From a datetime.date that is no datetime, or from "YYYY-MM-DD".
Date date_of(pybind11::handle object, const std::string& where);

}  // namespace debrief::python
