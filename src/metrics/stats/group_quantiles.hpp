// The quantiles of one group, each with its interval, from keys in any order. Private.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "debrief/metrics/stats/quantile.hpp"
#include "metrics/stats/quantile_place.hpp"
#include "metrics/stats/rank_memo.hpp"
#include "metrics/stats/selection.hpp"

namespace debrief::inline v0::stats {

/// A quantile and the order statistics of its interval; a side without a bound is absent.
struct QuantileFound {
  double value = 0;
  std::optional<double> lower;
  std::optional<double> upper;
  QuantileRanks ranks;
};

/// The quantiles of a group with at least one key. Keys ascend as the values do that `value_of` makes of them. Linear.
template <class Key, class Value>
std::vector<QuantileFound> group_quantiles(std::span<const Key> keys, std::span<const double> p, QuantileType type,
                                           RankMemo& ranks_of, const Value& value_of) {
  const auto n = static_cast<std::int64_t>(keys.size());
  std::vector<QuantileFound> out(p.size());
  std::vector<QuantilePlace> lies(p.size());
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < p.size(); ++i) {
    lies[i] = quantile_place(keys.size(), p[i], type);
    out[i].ranks = ranks_of.of(n, p[i]);
    places.push_back(lies[i].low);
    places.push_back(lies[i].high);
    if (out[i].ranks.lower >= 1) places.push_back(static_cast<std::size_t>(out[i].ranks.lower - 1));
    if (out[i].ranks.upper <= n) places.push_back(static_cast<std::size_t>(out[i].ranks.upper - 1));
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  std::vector<Key> found(places.size());
  select_places(keys, std::span<const std::size_t>(places), std::span<Key>(found));
  const auto at = [&](std::size_t place) {
    const auto known = std::lower_bound(places.begin(), places.end(), place) - places.begin();
    return value_of(found[static_cast<std::size_t>(known)]);
  };
  for (std::size_t i = 0; i < p.size(); ++i) {
    out[i].value = between(at(lies[i].low), at(lies[i].high), lies[i].fraction);
    if (out[i].ranks.lower >= 1) out[i].lower = at(static_cast<std::size_t>(out[i].ranks.lower - 1));
    if (out[i].ranks.upper <= n) out[i].upper = at(static_cast<std::size_t>(out[i].ranks.upper - 1));
  }
  return out;
}

}  // namespace debrief::inline v0::stats
