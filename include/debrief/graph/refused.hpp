// What people ask of a factor graph and what it will not say. Each call gives the reason and what to use instead.
#pragma once

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::graph {

/// Always an error: structure follows who was asked and when people stopped, so any order of factors (by centrality, by
/// how many combinations they stand in) measures the inquiry and not the incident.
DEBRIEF_EXPORT Result<Done> rank_factors(const Review& review);

/// Always an error: none of the factors sufficed alone.
DEBRIEF_EXPORT Result<Done> most_probable_cause(const Review& review);

/// Always an error: percentages of responsibility, for teams or people, have no meaning in a combination.
DEBRIEF_EXPORT Result<Done> shares_of_responsibility(const Review& review);

/// Always an error: a league table of teams by factors counts who was reviewed.
DEBRIEF_EXPORT Result<Done> factors_per_team(const Review& review);

}  // namespace debrief::inline v0::graph
