// incident.io's incidents, updates and follow-ups as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads answers of incident.io's API: incidents with their named stamps, updates, follow-ups, in any mixture.
///
/// Every stamp is an event and is offered as a milestone: "Impact started at" as impact_started, "Declared at" and
/// "Reported at" as declared, "Fixed at" as mitigated and so on; a stamp with a name of its own under that name.
/// Follow-ups become candidate actions with the tracker's id. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_incident_io(std::span<const EvidenceFile> files,
                                                          const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
