#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/metrics/stats/survival.hpp"

namespace debrief::inline v0 {

/// A committed action as its follow-through needs it: days, counted from any common day. Done means that the definition
/// of done was met, not that a ticket was closed.
struct ActionFacts {
  std::int64_t committed = 0;
  std::optional<std::int64_t> due;
  std::optional<std::int64_t> done;
  std::optional<std::int64_t> dropped;
};

/// Where an action stands at the cut-off.
enum class ActionOutcome : std::uint8_t { open, done, dropped };

/// Four different fractions that are all called completion, kept apart.
struct ActionCohort {
  std::int64_t committed = 0;
  std::int64_t done = 0;
  std::int64_t dropped = 0;
  std::int64_t open = 0;
  /// Actions whose due date has passed, those of them done by it, and those done or still open after it.
  std::int64_t due = 0;
  std::int64_t on_time = 0;
  std::int64_t late = 0;
  /// For each action that was committed by the cut-off the days to its outcome, and the outcome (1 done, 2 dropped).
  std::vector<stats::Ended> followed;
};

/// What is known of actions at `as_of`; later events are unknown, actions committed later are left out. An action done
/// or dropped before it was committed counts from the day of its commitment.
DEBRIEF_EXPORT ActionCohort action_cohort(std::span<const ActionFacts> actions, std::int64_t as_of);

}  // namespace debrief::inline v0
