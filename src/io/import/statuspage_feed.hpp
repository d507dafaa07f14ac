// The Atom feed of a status page.
#pragma once

#include <string_view>

#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0::import_detail {

/// Reads the open file of the builder as a feed.
void read_status_feed(EvidenceBuilder& builder);

/// What feed and API have in common: kind, role and text of an update.
void fill_status_update(TimelineEvent& event, std::string_view status, std::string_view body);

}  // namespace debrief::inline v0::import_detail
