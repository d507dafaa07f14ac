// What a format would show and a review does not hold.
#pragma once

#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What the export of a review in a format ("ics", "mermaid", "dot", "graphml", "xes", "ccadb") will not show because
/// the review does not hold it: one finding where the export holds nothing (DOC093), or one for each part that its
/// readers will look for (DOC094). The export is well-formed all the same. Formats that show whatever there is, such as
/// Markdown, lack nothing, and neither does a format that is not known.
DEBRIEF_EXPORT std::vector<Finding> export_gaps(const Review& review, std::string_view format);

}  // namespace debrief::inline v0
