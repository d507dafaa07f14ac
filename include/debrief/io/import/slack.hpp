// Slack exports as events.
#pragma once

#include <span>

#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// Reads a Slack export: any of its files under their paths, "<channel>/<day>.json" for messages, "users.json" and
/// "channels.json" for what the ids stand for. A single day, or an answer of conversations.history, reads too; the
/// channel is then the label of the options.
///
/// The identity of a message is its channel and its `ts` as text: the digits behind the point are a sequence and no
/// time, so the instant has whole seconds. Mentions become "@slack:U0123", the id in `people`, so that no name gets
/// into a text by them; links are written out; entities are resolved once. Joins and topics are events without a kind.
/// Edited messages are counted in one finding, for a text that was changed may hold what nobody knew then. Linear.
DEBRIEF_EXPORT Reading<ImportedEvidence> from_slack(std::span<const EvidenceFile> files,
                                                    const EvidenceOptions& options = {});

}  // namespace debrief::inline v0
