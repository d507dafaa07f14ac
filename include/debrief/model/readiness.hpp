#pragma once

#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/model/decision_point.hpp"
#include "debrief/model/ids.hpp"

namespace debrief::inline v0 {

enum class DrillFormat : std::uint8_t { tabletop, live };

/// The conditions of a real incident that a drill can reproduce.
enum class DrillCondition : std::uint8_t {
  competing_hypotheses,
  ambiguous_ownership,
  partial_information,
  time_pressure
};

/// Practice of one decision point, so that others meet it before the next incident.
struct Drill {
  Id<Drill> id;
  std::string title;
  Id<DecisionPoint> decision_point;
  std::optional<DrillFormat> format;
  std::vector<DrillCondition> conditions;
  std::optional<Date> scheduled_for;
  std::optional<Instant> held_at;
  std::optional<std::int64_t> participants;
  std::string observed;
  Extras extras;
  bool operator==(const Drill&) const = default;
};

/// What the review offers for practice.
struct Readiness {
  std::vector<std::string> scenarios;
  std::vector<std::string> conditions_to_fix;
  std::vector<std::string> expertise_to_share;
  std::vector<Drill> drills;
  Extras extras;
  bool operator==(const Readiness&) const = default;
};

template <>
struct DEBRIEF_EXPORT Described<DrillFormat> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<DrillCondition> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Drill> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Readiness> {
  static const Type& type();
};

}  // namespace debrief::inline v0
