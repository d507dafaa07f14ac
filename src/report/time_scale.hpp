// Where a moment stands on a drawing's time axis.
#pragma once

#include <cstdint>
#include <vector>

namespace debrief::inline v0::report_detail {

/// A monotone axis over the moments of an incident. Between neighbouring moments the axis is linear; a silence that
/// would take more than a sixth of the width is shortened, so that a lead-up of months does not squeeze the minutes
/// that mattered. Shortened stretches are told, for a drawing must mark them.
class TimeScale {
 public:
  struct Break {
    double from = 0;
    double to = 0;
    std::int64_t seconds = 0;
  };

  /// `moments` in any order, seconds since 1970. Positions run from `left` to `right`. n log n.
  TimeScale(std::vector<std::int64_t> moments, double left, double right);

  /// The position of a moment; moments outside the axis stand at its ends.
  double operator()(std::int64_t moment) const;

  const std::vector<std::int64_t>& moments() const { return moments_; }
  const std::vector<Break>& breaks() const { return breaks_; }

 private:
  std::vector<std::int64_t> moments_;
  std::vector<double> positions_;
  std::vector<Break> breaks_;
};

}  // namespace debrief::inline v0::report_detail
