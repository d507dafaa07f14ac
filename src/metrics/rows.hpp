// Rows of Durations: making room, taking some of them, putting them in order. Private.
#pragma once

#include <vector>

#include "debrief/metrics/durations.hpp"

namespace debrief::inline v0 {

void resize_rows(Durations& durations, std::size_t rows);

/// Each incident once, ordered by identity; texts numbered in that order.
Durations canonical(const Durations& durations);

}  // namespace debrief::inline v0
