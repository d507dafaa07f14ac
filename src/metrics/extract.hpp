// Durations from numbers instead of texts: what interval() and whole corpora run on. Private.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "debrief/metrics/definition.hpp"
#include "debrief/metrics/interval.hpp"

namespace debrief::inline v0 {

/// A milestone whose texts are numbers of somebody's string pool.
struct Moment {
  std::int64_t at = 0;
  std::int64_t resolution_seconds = 1;
  std::int32_t name = 0;
  std::int32_t expertise = 0;
};

/// What a duration needs besides the milestones.
struct IncidentTraits {
  bool near_miss = false;
  bool drill = false;
  bool customer_facing = false;
  bool owed_review = false;
  /// It has a review that was held, and nobody recorded when.
  bool review_undated = false;
  std::span<const std::int32_t> needed_expertise;
};

/// A definition whose milestones are numbers of the same pool.
struct CompiledDefinition {
  std::vector<std::int32_t> start;
  std::vector<std::int32_t> end;
  std::vector<std::int32_t> competing;
  std::vector<std::int32_t> over;  ///< resolved, recovered
  std::int32_t reopened = -1;
  Selection start_selection = Selection::first;
  Selection end_selection = Selection::first;
  std::int64_t nth = 1;
  Population population = Population::every_incident;
  EarlyRule early_rule = EarlyRule::order_violation;
  NeverRule never_rule = NeverRule::competing;
  bool per_expertise = false;
  bool until_reopened = false;
  CountingClock clock;
};

/// A definition with a fault in its clock counts every second; fault_in() is asked beforehand. `number_of` gives the
/// number of a milestone's name, or -1 where no milestone has it.
CompiledDefinition compile(const MetricDefinition& definition,
                           const std::function<std::int32_t(std::string_view)>& number_of);

/// The duration, given the milestones known at `as_of` and all of them.
Interval extract(const CompiledDefinition& definition, std::span<const Moment> known, std::span<const Moment> all,
                 bool backfilled, const IncidentTraits& incident, std::int64_t as_of);

/// True when all stamps are equal and one of them ends the incident: they were written down afterwards.
bool is_backfilled(std::span<const Moment> known, std::span<const std::int32_t> ending_names);

}  // namespace debrief::inline v0
