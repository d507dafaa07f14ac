// Status pages as events: the API of Atlassian Statuspage and its Atom feed.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads `/api/v2/incidents.json` (or one incident, a list of incidents or pages, or one a line) and the feed
/// `history.atom`, told apart by their first character. Dumps of a page's history that say title, url, updates, at and
/// message for the API's name, shortlink, incident_updates, display_at and body are read too.
///
/// An update's instant is `display_at`, what the page shows; where it was dated back, `recorded_at` holds when it was
/// written and a finding counts it. Feeds write days without a year and times without seconds: the year is the last one
/// in which the update is not later than the entry, the resolution 60 seconds. The first update, monitoring and
/// resolved are offered as milestones. A published postmortem becomes a note. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_statuspage(std::span<const EvidenceFile> files,
                                                         const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
