// How often intervals cover what they claim, and what comparing means does: the tables of Davidovic 2021 from
// log-normal stand-ins with the published means and spreads. Prints; times nothing.
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

#include "debrief/metrics/stats.hpp"

namespace {

using namespace debrief;

void coverage(const char* name, double median, const std::function<double(std::mt19937_64&)>& draw) {
  for (const std::size_t n : {6U, 12U, 30U}) {
    std::mt19937_64 random(n);
    int covered = 0;
    constexpr int tries = 20000;
    for (int i = 0; i < tries; ++i) {
      std::vector<double> data(n);
      for (double& value : data) value = draw(random);
      const auto interval = *stats::quantile_interval(data, 0.5, 0.95);
      covered += *interval.lower <= median && median <= *interval.upper ? 1 : 0;
    }
    std::printf("%-28s n = %2zu  median's 95 %% interval covers %.1f %%\n", name, n, 100.0 * covered / tries);
  }
}

void false_decreases(std::size_t n) {
  std::mt19937_64 random(n);
  std::lognormal_distribution<double> law(4, 1.25);
  int decreases = 0;
  constexpr int tries = 20000;
  std::vector<double> x(n);
  std::vector<double> y(n);
  for (int i = 0; i < tries; ++i) {
    for (double& value : x) value = law(random);
    for (double& value : y) value = law(random);
    const auto ratio = *stats::geometric_mean_ratio(y, x);
    decreases += ratio.p <= 0.05 && ratio.ratio < 1 ? 1 : 0;
  }
  std::printf("no change, n = %2zu per period: called a decrease in %.1f %%\n", n, 100.0 * decreases / tries);
}

struct Company {
  const char* name;
  double mean, sd;
  std::size_t incidents;
  double worse, gain_15, false_30;
};

void means(const Company& company) {
  const double variance = std::log(1 + company.sd * company.sd / company.mean / company.mean);
  std::lognormal_distribution<double> law(std::log(company.mean) - variance / 2, std::sqrt(variance));
  std::mt19937_64 random(5);
  constexpr int tries = 20000;
  int worse = 0;
  int gain = 0;
  int false_gain = 0;
  const auto mean_of = [&](std::size_t n, double factor) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += law(random) * factor;
    return sum / static_cast<double>(n);
  };
  for (int i = 0; i < tries; ++i) {
    const double better = mean_of(company.incidents / 2, 1) - mean_of(company.incidents / 2, 0.9);
    worse += better < 0 ? 1 : 0;
    gain += better >= 15 ? 1 : 0;
    false_gain += mean_of(company.incidents, 1) - mean_of(company.incidents, 1) >= 30 ? 1 : 0;
  }
  std::printf(
      "company %s: every incident 10 %% shorter, mean got worse %.0f %% (published %.0f), gain >= 15 min %.0f %% "
      "(%.0f); no "
      "change, >= 30 min better %.0f %% (%.0f)\n",
      company.name, 100.0 * worse / tries, company.worse, 100.0 * gain / tries, company.gain_15,
      100.0 * false_gain / tries, company.false_30);
}

}  // namespace

int main() {
  std::lognormal_distribution<double> lognormal(4, 1.25);
  std::weibull_distribution<double> weibull(0.7, 60);
  coverage("log-normal, sd of logs 1.25", std::exp(4.0), [&](auto& random) { return lognormal(random); });
  coverage("Weibull, shape 0.7", 60 * std::pow(std::log(2.0), 1 / 0.7), [&](auto& random) { return weibull(random); });
  // Half short, half long: the median of the mixture by bisection.
  std::lognormal_distribution<double> quick(2.5, 0.6);
  std::lognormal_distribution<double> slow(5, 0.9);
  const auto below = [](double x) {
    const auto phi = [](double z) { return std::erfc(-z / std::sqrt(2.0)) / 2; };
    return phi((std::log(x) - 2.5) / 0.6) / 2 + phi((std::log(x) - 5) / 0.9) / 2;
  };
  double low = 1;
  double high = 1000;
  for (int i = 0; i < 100; ++i) (below((low + high) / 2) < 0.5 ? low : high) = (low + high) / 2;
  coverage("mixture of quick and slow", low,
           [&](auto& random) { return random() % 2 == 0 ? quick(random) : slow(random); });
  for (const std::size_t n : {6U, 12U, 30U}) false_decreases(n);
  for (const Company& company : {Company{"A", 146, 316, 173, 38, 49, 19}, Company{"B", 151, 301, 103, 40, 50, 23},
                                 Company{"C", 271, 413, 609, 20, 64, 10}}) {
    means(company);
  }
}
