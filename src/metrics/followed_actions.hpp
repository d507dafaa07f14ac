// Committed actions as of a cut-off, each once: a replaced one is followed in its successor.
#pragma once

#include <array>
#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/action_cohort.hpp"
#include "debrief/metrics/estimate.hpp"

namespace debrief::inline v0 {

struct FollowedAction {
  std::size_t row = 0;  ///< of corpus.actions
  ActionFacts facts;
  bool done = false;
  bool open = false;
  bool verified = false;
};

std::vector<FollowedAction> followed_actions(const Corpus& corpus, std::int64_t as_of);

/// Open actions by days since commitment: up to 30, up to 90, up to 180, beyond.
class OpenByAge {
 public:
  void add(std::int64_t age_days);
  std::vector<Tally> tallies() const;

 private:
  std::array<std::int64_t, 4> counts_{};
};

}  // namespace debrief::inline v0
