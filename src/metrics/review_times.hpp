// The reviews of a corpus that a cut-off knows, in order of time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "debrief/corpus/corpus.hpp"

namespace debrief::inline v0 {

struct ReviewTime {
  std::size_t document = 0;
  /// When its meeting was; nothing where that is not recorded.
  std::optional<std::int64_t> held;
};

/// Reviews held after `as_of` are left out; those without a date stand last, in the order of their ids.
std::vector<ReviewTime> review_times(const Corpus& corpus, std::int64_t as_of);

}  // namespace debrief::inline v0
