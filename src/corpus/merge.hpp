#pragma once

#include <cstdint>
#include <vector>

#include "debrief/corpus/corpus.hpp"

namespace debrief::inline v0 {

/// Appends the named documents of `from`, in the order given, with all their rows. n log n in the rows.
void append_documents(Corpus& to, const Corpus& from, const std::vector<std::int32_t>& documents);

}  // namespace debrief::inline v0
