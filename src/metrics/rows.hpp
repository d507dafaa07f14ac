// Rows of Durations: making room, taking some of them, putting them in order. Private.
#pragma once

#include <vector>

#include "debrief/metrics/durations.hpp"

namespace debrief::inline v0 {

void resize_rows(Durations& durations, std::size_t rows);

/// The rows in the order of the corpus, an incident as often as documents hold it. Without ids the incidents stay
/// unnamed.
Result<Durations> collect_durations(const Corpus& corpus, const MeasureOptions& options, bool with_ids);

/// Whether some incident stands in more than one row.
bool has_repeats(const Durations& durations);

/// Each incident once, ordered by identity; texts numbered in that order.
Durations canonical(const Durations& durations);

}  // namespace debrief::inline v0
