// Small incidents and reviews for tests of corpora, metrics and patterns.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "debrief/model/review.hpp"

namespace debrief::testing {

/// Monday, 2024-01-01T00:00:00Z.
inline constexpr std::int64_t new_year_2024 = 1704067200;

Instant instant_at(std::int64_t unix_seconds);

/// A milestone so many minutes after 2024-01-01T00:00:00Z.
Milestone milestone_at(std::string name, std::int64_t minutes, std::string expertise = {});

/// An incident with these milestones, in minutes after `start_minutes`.
Incident incident_with(std::string id, std::int64_t start_minutes,
                       const std::vector<std::pair<std::string, std::int64_t>>& milestones);

}  // namespace debrief::testing
