// Incident reports of certificate authorities in the form that the CCADB asks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// What a report does not say itself.
struct CcadbOptions {
  std::string id = "ccadb";
  /// Otherwise the beginning of the incident's description.
  std::string title;
};

/// Reads a preliminary or full incident report after the CCADB Incident Reporting Guidelines, version 3.2, and the
/// reports of version 2 that are like it.
///
/// The start, discovery and end of the non-compliance are the milestones impact_started, detected and resolved; a date
/// without a time is bounded by its day. Contributing factors keep their timeline, detection, interaction and method as
/// paragraphs of their description. "What didn't go well" becomes factors of the kind context, "Where we got lucky"
/// luck, "Additional" learning points. Action items keep kind, due date, status and evaluation criteria and address the
/// factors whose numbers they name. Whatever else the report holds is a note under its own heading. Every value carries
/// its line. Linear.
DEBRIEF_EXPORT Reading<Review> read_ccadb(std::string_view markdown, const CcadbOptions& options = {});

/// A review as a full incident report. Fields that the review knows nothing about say "N/A", as the guidelines have it.
/// What read_ccadb() read is written where it came from: write_ccadb(read_ccadb(t)) read again is the same review, save
/// for its source lines.
DEBRIEF_EXPORT std::string write_ccadb(const Review& review);

/// What the guidelines say that a report must or should hold, and this one does not. An error is a "must", a warning a
/// "should". Deadlines are checked by what the report says itself: when the incident was identified, and when its
/// timeline has a report posted; of days without a clock only what holds for their every minute. Whether questions were
/// answered and weekly updates came only its bug knows. A text that only asks for closure is checked as such.
DEBRIEF_EXPORT std::vector<Finding> check_ccadb(std::string_view markdown);

/// The rules of check_ccadb() and of reading, in code order.
DEBRIEF_EXPORT const std::vector<ReadingRule>& ccadb_rules();

}  // namespace debrief::inline v0
