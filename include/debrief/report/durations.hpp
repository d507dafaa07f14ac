#pragma once

#include <string>

#include "debrief/core/export.hpp"
#include "debrief/metrics/measure.hpp"

namespace debrief::inline v0::report {

/// The duration metrics as markup for a page: one row each with its definition, median and quartiles with their
/// intervals drawn on one logarithmic axis, n, and what became of the incidents that have no number. Groups are left
/// out. Needs the pages' style sheet. Empty when nothing was measured.
DEBRIEF_EXPORT std::string durations_html(const Measurement& measurement);

}  // namespace debrief::inline v0::report
