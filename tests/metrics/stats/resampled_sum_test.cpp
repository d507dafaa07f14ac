#include "metrics/stats/resampled_sum.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace debrief {
namespace {

TEST(ResampledSum, HasTheSameBitsOnEveryProcessor) {
  std::mt19937_64 random(2);
  for (std::size_t n = 1; n < 70; ++n) {
    std::vector<double> values(n);
    for (double& value : values) value = static_cast<double>(random()) * 1e-7;
    for (const std::uint64_t skip : {std::uint64_t{0}, std::uint64_t{n}, random()}) {
      const std::uint64_t seed = random();
      EXPECT_EQ(stats::resampled_sum()(values, seed, skip), stats::plain_resampled_sum(values, seed, skip));
    }
  }
}

}  // namespace
}  // namespace debrief
