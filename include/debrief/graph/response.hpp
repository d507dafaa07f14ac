// What the factor graph tells about the response: decisions in their setting, time, and what was in view.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"
#include "debrief/model/timeline.hpp"

namespace debrief::inline v0 {

namespace graph {

/// What surrounded a decision.
struct DecisionContext {
  Id<DecisionPoint> decision;
  std::string label;
  std::vector<Id<AnyNode>> shaped_by;
  std::vector<Id<AnyNode>> misled_by;
  std::vector<Id<AnyNode>> led_to;
  std::int64_t texture = 0;
  std::vector<std::string> missing_texture;
  std::string question;
  Extras extras;
  bool operator==(const DecisionContext&) const = default;
};

/// Delays of one category.
struct TimeLedgerEntry {
  std::string category;
  std::int64_t located_seconds = 0;
  std::int64_t stated_seconds = 0;
  std::vector<Id<AnyNode>> nodes;
  Extras extras;
  bool operator==(const TimeLedgerEntry&) const = default;
};

/// Delays within a phase against what was observed of it.
struct TimeLedgerPhase {
  Phase phase = Phase::lead_up;
  std::optional<std::int64_t> observed_seconds;
  std::int64_t explained_seconds = 0;
  std::optional<std::int64_t> unexplained_seconds;
  std::vector<TimeLedgerEntry> categories;
  Extras extras;
  bool operator==(const TimeLedgerPhase&) const = default;
};

/// Where the time went, as far as anyone has said. The remainder is shown, never spread.
struct TimeLedger {
  std::optional<std::int64_t> observed_seconds;
  std::int64_t explained_seconds = 0;
  std::optional<std::int64_t> unexplained_seconds;
  std::int64_t overlapping_seconds = 0;
  bool stated_exceeds_observed = false;
  std::vector<TimeLedgerEntry> categories;
  std::vector<TimeLedgerPhase> phases;
  std::vector<Id<AnyNode>> unquantified;
  Extras extras;
  bool operator==(const TimeLedger&) const = default;
};

/// The gap between what was looked at and what there was to see, at one decision.
struct VisibilityGap {
  Id<DecisionPoint> decision;
  std::string label;
  std::vector<std::string> looked_at;
  std::vector<std::string> not_seen;
  std::vector<std::string> masked;
  std::vector<std::string> misleading;
  std::vector<std::string> revealed_later;
  std::vector<std::string> out_of_reach;
  Extras extras;
  bool operator==(const VisibilityGap&) const = default;
};

/// G4, for every decision point. Linear.
DEBRIEF_EXPORT std::vector<DecisionContext> decision_contexts(const Review& review);

/// G5. A delay has a place in time when it starts from an event with two instants, or ends, with minutes, at an event
/// or a decision with an instant: then it ran up to that instant. A phase lasts from its first event to the first event
/// of a later phase, the last one to the end of the response. About O(n log n).
DEBRIEF_EXPORT TimeLedger time_ledger(const Review& review);

/// G8, for every decision point that has something to show. Linear in the review and its edges for each decision.
DEBRIEF_EXPORT std::vector<VisibilityGap> visibility_gaps(const Review& review);

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::DecisionContext> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::TimeLedgerEntry> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::TimeLedgerPhase> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::TimeLedger> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<graph::VisibilityGap> {
  static const Type& type();
};

}  // namespace debrief::inline v0
