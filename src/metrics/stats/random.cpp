#include "debrief/metrics/stats/random.hpp"

namespace debrief::inline v0::stats {

double monte_carlo_p(std::int64_t at_least_as_extreme, std::int64_t draws) noexcept {
  return static_cast<double>(at_least_as_extreme + 1) / static_cast<double>(draws + 1);
}

}  // namespace debrief::inline v0::stats
