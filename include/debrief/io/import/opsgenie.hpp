// Opsgenie's incidents and alerts with their logs and notes as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads answers of Opsgenie's API, kept in archives: incidents or alerts, their logs and notes, bare or inside `data`.
///
/// Opsgenie names owners by their address; it goes into `people`, and where a log's sentence holds it the person's id
/// stands in its place. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_opsgenie(std::span<const EvidenceFile> files,
                                                       const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
