// Which incidents were owed a review, and which have one. Private.
#pragma once

#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// An incident, once however many documents hold it.
struct DistinctIncident {
  std::size_t row = 0;  ///< of corpus.incidents
  std::int64_t onset = 0;
  bool near_miss = false;
  const SeverityLevel* level = nullptr;  ///< null where the scale does not have it
  bool reviewed = false;
};

/// Dated incidents that began by `as_of`, without drills. The levels point into `policy`.
std::vector<DistinctIncident> distinct_incidents(const Corpus& corpus, const Policy& policy, std::int64_t as_of);

/// By incident row: its earliest milestone, or `absent`.
std::vector<std::int64_t> onsets(const Corpus& corpus);

}  // namespace debrief::inline v0
