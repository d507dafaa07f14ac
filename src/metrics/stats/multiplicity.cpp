#include "debrief/metrics/stats/multiplicity.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace debrief::inline v0::stats {

std::vector<double> p_adjust(std::span<const double> p, Adjustment adjustment, std::size_t tests) {
  const std::size_t n = std::max(p.size(), tests);
  std::vector<double> clean(p.begin(), p.end());
  for (double& value : clean) value = value >= 0 && value <= 1 ? value : 1;
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return clean[a] < clean[b]; });
  double factor = 1;
  if (adjustment == Adjustment::benjamini_yekutieli) {
    factor = 0;
    for (std::size_t i = n; i >= 1; --i) factor += 1.0 / static_cast<double>(i);
  }
  std::vector<double> out(p.size());
  if (adjustment == Adjustment::holm) {
    double highest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
      highest = std::max(highest, std::min(1.0, static_cast<double>(n - i) * clean[order[i]]));
      out[order[i]] = highest;
    }
    return out;
  }
  double lowest = 1;
  for (std::size_t i = order.size(); i-- > 0;) {
    const double scaled = clean[order[i]] * (static_cast<double>(n) / static_cast<double>(i + 1)) * factor;
    lowest = std::min(lowest, scaled);
    out[order[i]] = lowest;
  }
  return out;
}

}  // namespace debrief::inline v0::stats
