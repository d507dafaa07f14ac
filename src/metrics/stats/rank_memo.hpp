// Ranks of quantile intervals that were asked for before. Private.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "debrief/metrics/stats/quantile.hpp"

namespace debrief::inline v0::stats {

/// quantile_ranks() at one confidence, each answer found once: groups of many metrics have the same few sizes.
class RankMemo {
 public:
  explicit RankMemo(double confidence) : confidence_(confidence) {}
  /// `p` and the confidence lie between 0 and 1.
  const QuantileRanks& of(std::int64_t n, double p) {
    const auto [at, fresh] = known_.try_emplace({n, p});
    if (fresh) at->second = *quantile_ranks(n, p, confidence_);
    return at->second;
  }

 private:
  double confidence_;
  std::map<std::pair<std::int64_t, double>, QuantileRanks> known_;
};

}  // namespace debrief::inline v0::stats
