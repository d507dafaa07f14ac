// Checks of a report that look at several of its parts at once.
#pragma once

#include <vector>

#include "debrief/core/finding.hpp"
#include "debrief/io/ccadb.hpp"
#include "io/ccadb/report.hpp"

namespace debrief::inline v0::ccadb {

/// What the moments of a full report say about each other: the order of the summary's dates, whether the timeline holds
/// them, whether it came late by its own timeline or by its posts, items that are overdue by the report's own last
/// event.
void check_moments(const Report& report, const CcadbPosts& posts, std::vector<Finding>& out);

/// Weeks in which nothing was posted, nothing else was agreed and the report was open.
void check_updates(const Report& report, const CcadbPosts& posts, std::vector<Finding>& out);

/// What a request to close the report must hold, where there is one.
void check_closure(const Report& report, std::vector<Finding>& out);

}  // namespace debrief::inline v0::ccadb
