// When what is due, on working calendars.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// Where a deadline stands.
enum class DeadlineState : std::uint8_t { upcoming, open, overdue, done, unknown };

/// Where a review stands between meeting and commitments.
enum class SoakPhase : std::uint8_t { not_held, soaking, may_commit, overdue, closed };

/// Something with a time by which it is due.
struct Deadline {
  std::string what;
  std::optional<Instant> opens;
  std::optional<Instant> due;
  DeadlineState state = DeadlineState::upcoming;
  std::string why;
  Extras extras;
  bool operator==(const Deadline&) const = default;
};

/// What may be committed when.
struct SoakState {
  SoakPhase phase = SoakPhase::not_held;
  std::optional<Instant> meeting_ended;
  std::optional<Instant> commit_from;
  std::optional<Instant> better_from;
  std::optional<Instant> overdue_from;
  std::vector<Id<Action>> committed_early;
  std::string advice;
  Extras extras;
  bool operator==(const SoakState&) const = default;
};

/// Evidence packet, preparation talks, review window with its hard stop, document, soak, follow-up and drill, in that
/// order, as they stand at `as_of`. Counts from the last resolution of any incident of the review. A window that closes
/// on a day off moves to the next working day, though never beyond the hard stop. Error: a calendar that cannot be
/// read.
DEBRIEF_EXPORT Result<std::vector<Deadline>> deadlines(const Review& review, const Policy& policy,
                                                       const Instant& as_of);

/// The soak at `as_of`. Committed before the soak's hours is early; before its working days is only sooner than usual.
DEBRIEF_EXPORT Result<SoakState> soak(const Review& review, const Policy& policy, const Instant& as_of);

/// True when coordination contributed: a factor of that category or facet, slow declaration, or duplicated work.
DEBRIEF_EXPORT bool coordination_contributed(const Review& review);

template <>
struct DEBRIEF_EXPORT Described<DeadlineState> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SoakPhase> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Deadline> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SoakState> {
  static const Type& type();
};

}  // namespace debrief::inline v0
