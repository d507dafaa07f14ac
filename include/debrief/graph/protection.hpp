// What kept it as small as it was, and how barriers stood.
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

/// What limited an impact.
struct Containment {
  Id<AnyNode> impact;
  std::string label;
  std::vector<Id<AnyNode>> limited_by;
  std::vector<Id<AnyNode>> by_luck;
  std::string question;
  Extras extras;
  bool operator==(const Containment&) const = default;
};

/// What kept the incident this small, with luck marked as luck.
struct ContainmentMap {
  std::vector<Containment> impacts;
  std::vector<Id<Luck>> luck;
  Extras extras;
  bool operator==(const ContainmentMap&) const = default;
};

/// How a barrier stood, what weakened it and what it did.
struct BarrierStory {
  Id<Barrier> barrier;
  std::string label;
  std::optional<BarrierKind> kind;
  std::optional<BarrierState> state;
  std::vector<Id<AnyNode>> weakened_by;
  std::vector<Id<AnyNode>> limited;
  std::vector<Id<AnyNode>> revealed;
  std::vector<Id<AnyNode>> impacts_behind;
  std::string question;
  Extras extras;
  bool operator==(const BarrierStory&) const = default;
};

/// G6. O(impacts x edges).
DEBRIEF_EXPORT ContainmentMap containment(const Review& review);

/// G7, barriers in document order. O(barriers x edges).
DEBRIEF_EXPORT std::vector<BarrierStory> barrier_stories(const Review& review);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::Containment> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::ContainmentMap> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::BarrierStory> {
  static const Type& type();
};

}  // namespace debrief::inline v0
