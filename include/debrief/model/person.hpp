#pragma once

#include <string>

#include "debrief/core/describe.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

/// Seniority as a band, wide enough that it does not name anybody.
enum class SeniorityBand : std::uint8_t { junior, mid, senior, lead };

/// Somebody who took part. Names stand here and nowhere else: everything else holds ids and roles, so that taking the
/// `people` table away takes the names away. Nothing is ever counted per person.
struct Person {
  Id<Person> id;
  std::string name;
  std::string team;
  Extras extras;
  bool operator==(const Person&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<SeniorityBand> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Person> {
  static const Type& type();
};

}  // namespace debrief::inline v0
