#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/definition.hpp"

namespace debrief::inline v0 {

/// What is known of one incident's duration under one definition.
enum class IntervalStatus : std::uint8_t {
  observed,   ///< both ends are there
  censored,   ///< not yet; the seconds are a lower bound
  competing,  ///< can no longer happen; the seconds run to the incident's end
  excluded,   ///< no number, for the reason in the flags
};

DEBRIEF_EXPORT std::string_view text_of(IntervalStatus status) noexcept;

/// One duration. `seconds` is absent exactly when the status is excluded. Flags are stable names: order_violation,
/// below_resolution, already_true_at_start, never_happened, open, missing_start, missing_end, backfilled,
/// not_applicable, near_miss, after_cut_off.
struct Interval {
  std::optional<std::int64_t> seconds;
  IntervalStatus status = IntervalStatus::excluded;
  std::vector<std::string_view> flags;
  bool operator==(const Interval&) const = default;
};

/// A milestone as a duration needs it.
struct MilestoneFact {
  std::string_view name;
  std::int64_t at = 0;
  std::int64_t resolution_seconds = 1;
  std::string_view expertise;
};

/// An incident as a duration needs it.
struct IncidentFacts {
  std::vector<MilestoneFact> milestones;
  bool near_miss = false;
  std::optional<bool> customer_facing;
  std::vector<std::string_view> needed_expertise;
};

/// The duration of an incident under a definition, as known at `as_of` (seconds since 1970). Milestones after `as_of`
/// are treated as unknown. Never clips a negative duration and never ends an open incident at the cut-off as if it had
/// ended. Linear in the milestones.
DEBRIEF_EXPORT Interval interval(const MetricDefinition& definition, const IncidentFacts& incident, std::int64_t as_of);

}  // namespace debrief::inline v0
