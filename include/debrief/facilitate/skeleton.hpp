// What a new review starts from.
#pragma once

#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// A review at the stage draft with a place for each part that the tier asks for: the incident, the phases of the
/// timeline, the first decision point, the records to collect, the roles and sections of the meeting with their minutes
/// (two thirds for the timeline, of the middle of the format's length), the kinds of learning point. Texts are
/// questions to write over. Reads, and checks as a draft without errors. There is no place for a cause, and none for
/// actions: they come later, or not at all.
DEBRIEF_EXPORT Review skeleton(Tier tier, const Policy& policy = {});

}  // namespace debrief::inline v0
