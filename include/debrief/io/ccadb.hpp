// Incident reports of certificate authorities in the form that the CCADB asks for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
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

/// A moment to the minute, or the day it lies in.
using CcadbMoment = std::variant<Instant, Date>;

/// What only the bug of a report knows. Order and repetition mean nothing.
struct CcadbPosts {
  /// When the organisation posted: the first is the disclosure, the others are updates.
  std::vector<CcadbMoment> posted;
  /// Until when an update was agreed to be due, where a root program named a day later than a week.
  std::vector<CcadbMoment> agreed;
  /// When the bug was closed; until then updates are due.
  std::optional<CcadbMoment> closed;
  /// When this is asked; without it nothing is said about the time since the last post.
  std::optional<CcadbMoment> as_of;
  bool operator==(const CcadbPosts&) const = default;
};

/// What the guidelines say that a report must or should hold, and this one does not. An error is a "must", a warning a
/// "should". Deadlines are checked by what the report says itself: when the incident was identified, and when its
/// timeline has a report posted; of days without a clock only what holds for their every minute. With `posts` the
/// disclosure is the first of them, and a week without one is found while the bug is open and closure is not asked for.
/// A text that only asks for closure is checked as such.
DEBRIEF_EXPORT std::vector<Finding> check_ccadb(std::string_view markdown, const CcadbPosts& posts = {});

/// The rules of check_ccadb() and of reading, in code order.
DEBRIEF_EXPORT const std::vector<ReadingRule>& ccadb_rules();

}  // namespace debrief::inline v0
