// Events of an account in prose: where there is no list of them.
#pragma once

#include "io/import/markdown/draft.hpp"
#include "io/import/markdown/times/clockwork.hpp"

namespace debrief::inline v0::markdown {

/// Each sentence that tells a clock time is one event for each time. `in_timelines` for the sections that are timelines
/// by their names; else all that are an account. Linear in the text.
void read_prose(Draft& draft, Clockwork& clock, bool in_timelines);

}  // namespace debrief::inline v0::markdown
