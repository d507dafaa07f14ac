#pragma once

#include <optional>
#include <string>

#include "debrief/core/export.hpp"
#include "debrief/core/instant.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// T+0, from which people inside the incident count minutes: the earliest moment at which somebody could know, which
/// is the first of first_signal, first_alert, first_report and detected. Where no incident has one, the earliest
/// impact_started; where there is none either, the first dated event after the lead-up. Nothing without any instant.
DEBRIEF_EXPORT std::optional<Instant> time_zero(const Review& review);

/// The same for one incident, from its milestones alone.
DEBRIEF_EXPORT std::optional<Instant> time_zero(const Incident& incident);

/// A moment as it was counted inside the incident: "T+8", "T+1h05", "T+2d03h", and "T-30" for what led up to it. Whole
/// minutes, rounded down.
DEBRIEF_EXPORT std::string t_plus(const Instant& zero, const Instant& at);

/// A length of time for people: "45 s", "12 min", "1 h 05 min", "2 d 3 h"; a minus in front where it is negative.
DEBRIEF_EXPORT std::string duration_text(std::int64_t seconds);

}  // namespace debrief::inline v0
