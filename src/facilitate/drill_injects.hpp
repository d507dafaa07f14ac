// What the players of a drill are told, and when.
#pragma once

#include <cstdint>
#include <vector>

#include "debrief/facilitate/drill.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// A cue that was there and that nobody had in view by then.
bool out_of_view(const Cue& cue, const DecisionPoint& decision);

/// What was told before the decision, in order, with its minutes. The choice itself and later choices are left out.
/// What led up to it is known from the start. Minutes are kept where they fit and shrunk in proportion where they do
/// not; lines without a moment stand evenly between their neighbours.
std::vector<Inject> injects_of(const Review& review, const DecisionPoint& decision, std::int64_t most_minutes);

}  // namespace debrief::inline v0
