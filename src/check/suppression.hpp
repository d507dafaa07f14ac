// Findings that a document's authors have looked at and keep silent, with their reason.
#pragma once

#include <vector>

#include "check/selection.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0::check_detail {

/// Takes out what the review suppresses and adds findings on suppressions themselves: without a reason (it then
/// suppresses nothing), of no rule, unused though its rule was asked. A suppression's pointer covers what is below it.
void suppress(const Review& review, Stage stage, const Selection& selection, std::vector<Finding>& findings);

}  // namespace debrief::inline v0::check_detail
