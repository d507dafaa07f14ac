// Jira issues with their comments and changes as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads issues of Jira's REST API, versions 2 and 3: one, a list, or a search result, with `changelog` and `comment`
/// where they were asked for.
///
/// Times such as "2016-03-16T04:22:37.461+0000" are read with their offset. Bodies may be text or the document format
/// of version 3. An issue whose type has "incident" in its name is an incident; its resolution date is offered as
/// resolved. Accounts in changes of assignee are told by their ids. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_jira(std::span<const EvidenceFile> files,
                                                   const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
