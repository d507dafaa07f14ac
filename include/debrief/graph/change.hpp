// What the actions touch in the factor graph, and what they could bring.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace graph {

/// The actions that touch a factor.
struct FactorCoverage {
  Id<ContributingFactor> factor;
  std::vector<Id<Action>> actions;
  bool accepted_as_risk = false;
  Extras extras;
  bool operator==(const FactorCoverage&) const = default;
};

/// Which factors the actions touch. Not every factor needs one.
struct ActionCoverage {
  std::vector<FactorCoverage> factors;
  std::vector<Id<ContributingFactor>> untouched;
  std::vector<Id<Action>> touching_nothing;
  std::vector<Id<Action>> touching_triggers_only;
  Extras extras;
  bool operator==(const ActionCoverage&) const = default;
};

/// An action looked at as if it were a factor of the next incident.
struct NewHazard {
  Id<Action> action;
  std::string title;
  bool answered = false;
  std::vector<std::string> questions;
  Extras extras;
  bool operator==(const NewHazard&) const = default;
};

/// G10. Actions that were dropped or superseded do not count. Linear.
DEBRIEF_EXPORT ActionCoverage action_coverage(const Review& review);

/// G11, for every action that is still to be done or decided. Linear.
DEBRIEF_EXPORT std::vector<NewHazard> new_hazards(const Review& review);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::FactorCoverage> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::ActionCoverage> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::NewHazard> {
  static const Type& type();
};

}  // namespace debrief::inline v0
