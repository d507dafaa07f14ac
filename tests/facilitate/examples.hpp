// The three kinds of incidents that the practice describes, as reviews.
#pragma once

#include <string_view>

#include "debrief/model/review.hpp"

namespace debrief::testing {

/// A pool ran out while the first alert spoke of the API: rich, with decision points, a graph and responders.
Review pool_review();

/// A fix was known after ten minutes and waited half an hour for a privilege; two other teams looked at the same thing.
Review waiting_review();

/// A configuration change reached a fifth of the traffic only.
Review near_miss_review();

}  // namespace debrief::testing
