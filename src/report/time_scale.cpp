#include "report/time_scale.hpp"

#include <algorithm>

namespace debrief::inline v0::report_detail {

namespace {

constexpr double largest_share = 1.0 / 6.0;

}  // namespace

TimeScale::TimeScale(std::vector<std::int64_t> moments, double left, double right) : moments_(std::move(moments)) {
  std::sort(moments_.begin(), moments_.end());
  moments_.erase(std::unique(moments_.begin(), moments_.end()), moments_.end());
  if (moments_.size() < 2) {
    positions_.assign(moments_.size(), (left + right) / 2);
    return;
  }
  std::vector<double> gaps;
  for (std::size_t i = 1; i < moments_.size(); ++i) {
    gaps.push_back(static_cast<double>(moments_[i]) - static_cast<double>(moments_[i - 1]));
  }
  // The cap is a share of the total that itself shrinks with it; a few rounds settle it. With fewer gaps than a cap's
  // worth of shares nothing can be shortened fairly.
  double cap = *std::max_element(gaps.begin(), gaps.end());
  const auto total = [&] {
    double sum = 0;
    for (const double gap : gaps) sum += std::min(gap, cap);
    return sum;
  };
  if (static_cast<double>(gaps.size()) * largest_share > 1.0) {
    for (int round = 0; round < 40; ++round) cap = std::min(cap, total() * largest_share);
  }
  const double scale = (right - left) / total();
  double at = left;
  positions_.push_back(at);
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const double width = std::min(gaps[i], cap) * scale;
    // A gap that is shortened by less than a quarter still reads as it is.
    if (gaps[i] > cap * 1.25) breaks_.push_back({at, at + width, static_cast<std::int64_t>(gaps[i])});
    at += width;
    positions_.push_back(at);
  }
}

double TimeScale::operator()(std::int64_t moment) const {
  if (moments_.empty()) return 0;
  const auto after = std::upper_bound(moments_.begin(), moments_.end(), moment);
  if (after == moments_.begin()) return positions_.front();
  if (after == moments_.end()) return positions_.back();
  const auto i = static_cast<std::size_t>(after - moments_.begin());
  const double share =
      static_cast<double>(moment - moments_[i - 1]) / static_cast<double>(moments_[i] - moments_[i - 1]);
  return positions_[i - 1] + share * (positions_[i] - positions_[i - 1]);
}

}  // namespace debrief::inline v0::report_detail
