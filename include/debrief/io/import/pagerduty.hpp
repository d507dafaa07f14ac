// PagerDuty's log entries, incidents and notes as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads answers of PagerDuty's REST API: log entries (`/incidents/{id}/log_entries`), incidents, notes, one page a
/// file, in any mixture. Offsets are kept as written, for a query may ask for any zone. In the sentences that PagerDuty
/// makes, the names it knows are replaced by their ids. The first trigger, the first acknowledgement and the resolve
/// entries are offered as milestones. A page that says `more` is a finding where the rest was not given. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_pagerduty(std::span<const EvidenceFile> files,
                                                        const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
