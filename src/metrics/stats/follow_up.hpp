// What curves and tests of follow-up share. Private.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "debrief/metrics/stats/survival.hpp"

namespace debrief::inline v0::stats {

/// Follow-up as columns.
struct FollowUpColumns {
  std::vector<double> time;
  std::vector<std::uint8_t> event;

  explicit FollowUpColumns(std::span<const Followed> data) {
    time.reserve(data.size());
    event.reserve(data.size());
    for (const Followed& one : data) {
      time.push_back(one.time);
      event.push_back(one.event ? 1 : 0);
    }
  }
};

inline bool usable(std::span<const double> time) {
  return !time.empty() && std::all_of(time.begin(), time.end(), [](double t) { return std::isfinite(t) && t >= 0; });
}

/// A time that is not negative and whether something happened then, as one number that sorts by time.
inline std::uint64_t key_of(double time, bool event) {
  // Adding zero makes a negative zero positive; the sign's bit is free.
  return std::bit_cast<std::uint64_t>(time + 0.0) << 1 | (event ? 1U : 0U);
}
inline double time_of(std::uint64_t key) {
  return std::bit_cast<double>(key >> 1);
}
inline bool event_of(std::uint64_t key) {
  return (key & 1) != 0;
}

}  // namespace debrief::inline v0::stats
