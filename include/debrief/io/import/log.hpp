// Lines with a time in front of them as events: chat logs of IRC, logs of Icinga and Nagios, and the like.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads logs line by line, whatever wrote them: "[1614866602] SERVICE ALERT: …" of Icinga 1 and Nagios,
/// "[2021-03-04 14:03:22 +0000] information/…" of Icinga 2, "2021-03-04 14:03:22 <nick> …" and "14:03 <nick> …" of chat
/// programs, with their lines "--- Day changed …".
///
/// A line that has a time of day only belongs to the day of the log: that of the options at first, then what the log
/// says; when the clock goes back by more than an hour, midnight has passed. A line without a time belongs to the event
/// before it. Nicknames go into `people` with an id made from the nick. An id is the label and the line. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_log(std::span<const EvidenceFile> files,
                                                  const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
