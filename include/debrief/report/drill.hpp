#pragma once

#include <string>

#include "debrief/core/export.hpp"
#include "debrief/facilitate/drill.hpp"

namespace debrief::inline v0::report {

/// The players' part, or the facilitator's part, as an HTML page of its own. In the players' part messages do not
/// stand: the facilitator hands them out. Escapes everything, runs no script, light and dark.
DEBRIEF_EXPORT std::string drill_html(const DrillPlan& plan, bool facilitator);

}  // namespace debrief::inline v0::report
