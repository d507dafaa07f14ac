#pragma once

#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// A described value as text for a person: members by name, absent and empty ones left out, lists as dashes, durations
/// in minutes, ids with what they stand for in the review. Linear.
DEBRIEF_EXPORT std::string plain_text(const Type& type, const void* value, const Review& review);

template <class T>
std::string plain_text(const T& value, const Review& review) {
  return plain_text(type_of<T>(), &value, review);
}

/// The names of a record's members are the names of its parts; each part stands under its title and sentence. Empty
/// parts are left out unless one part is asked for by its name.
DEBRIEF_EXPORT std::string plain_parts(const Type& type, const void* value, const Review& review,
                                       std::string_view part = {});

}  // namespace debrief::inline v0::graph
