// GitHub's deployments, releases and issues as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads answers of GitHub's REST API and webhook payloads, in any mixture: deployments and their statuses, releases,
/// issues and pull requests, comments, and the events of an issue's timeline.
///
/// Deployments and releases are changes; an issue gives an event where it was opened and where it was closed. Logins
/// stand in `people`; the sentences made here do not name anybody. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_github(std::span<const EvidenceFile> files,
                                                     const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
