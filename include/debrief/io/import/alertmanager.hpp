// Alertmanager's webhook messages as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads webhook messages of Prometheus' Alertmanager (version 4): one object a file, a list of them, or one a line.
///
/// An event for the start of each alert, one for its end; an alert that still fires has the end "0001-01-01T00:00:00Z",
/// which is none. The identity is the alert's fingerprint with its start, so that repeated notifications give one
/// event. Alerts that the message left out (`truncatedAlerts`) are a finding. The first start is offered as the first
/// alert. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_alertmanager(std::span<const EvidenceFile> files,
                                                           const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
