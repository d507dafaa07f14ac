// Why there is no mean time to anything here: two experiments, printed beside what is published.
//
//     why_no_averages [repeats]
//
// The first shortens every incident of a company by a tenth and looks how often the average of a year's incidents says
// so (Davidovic, "Incident Metrics in SRE", 2021). The real durations are not public; log-normal stand-ins have the
// published means and spreads. The second counts how often an interval that claims 95 % holds what it claims to hold.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <debrief/debrief.hpp>
#include <random>
#include <vector>

namespace {

using namespace debrief;

struct Company {
  const char* name;
  double mean;  // minutes
  double sd;
  int incidents;  // a year
  // What is published, in percent.
  int worse;
  int gain_15;
  int gain_30_without_change;
};

constexpr Company companies[] = {
    {"A", 146, 316, 173, 38, 49, 19}, {"B", 151, 301, 103, 40, 50, 23}, {"C", 271, 413, 609, 20, 64, 10}};

/// A log-normal law with a mean and a standard deviation.
std::lognormal_distribution<double> stand_in(double mean, double sd) {
  const double variance = std::log(1 + sd * sd / mean / mean);
  return std::lognormal_distribution<double>(std::log(mean) - variance / 2, std::sqrt(variance));
}

double percent(int part, int whole) {
  return 100.0 * part / whole;
}

void averages(const Company& company, int repeats) {
  std::mt19937_64 random(2021);
  auto law = stand_in(company.mean, company.sd);
  const auto average = [&](int n, double factor) {
    double sum = 0;
    for (int i = 0; i < n; ++i) sum += law(random) * factor;
    return sum / n;
  };
  const int half = company.incidents / 2;
  int worse = 0;
  int gain_15 = 0;
  int false_half = 0;
  int false_year = 0;
  for (int i = 0; i < repeats; ++i) {
    const double gain = average(half, 1) - average(half, 0.9);
    worse += gain < 0 ? 1 : 0;
    gain_15 += gain >= 15 ? 1 : 0;
    false_half += average(half, 1) - average(half, 1) >= 30 ? 1 : 0;
    false_year += average(company.incidents, 1) - average(company.incidents, 1) >= 30 ? 1 : 0;
  }
  const double n = company.incidents;
  const auto formula = [&](double count, double improvement, double gain) {
    return 100 * *stats::probability_of_gain({company.mean, company.sd, count, count, improvement}, gain);
  };
  std::printf("%s | average got worse           | %9.1f | %8.1f | %d\n", company.name, percent(worse, repeats),
              100 - formula(n / 2, 0.1, 0), company.worse);
  std::printf("%s | gain of 15 min or more      | %9.1f | %8.1f | %d\n", company.name, percent(gain_15, repeats),
              formula(n / 2, 0.1, 15), company.gain_15);
  std::printf("%s | no change, 30 min or more   | %9.1f | %8.1f | %d\n", company.name, percent(false_year, repeats),
              formula(n, 0, 30), company.gain_30_without_change);
  std::printf("%s | the same, half years        | %9.1f | %8.1f | -\n", company.name, percent(false_half, repeats),
              formula(n / 2, 0, 30));
}

void interval_of_no_change(const Company& company, int repeats) {
  auto law = stand_in(company.mean, company.sd);
  for (const int all : {10, 100, 1000}) {
    std::mt19937_64 random(static_cast<unsigned>(all));
    std::vector<double> differences;
    for (int i = 0; i < repeats; ++i) {
      double sum = 0;
      for (int k = 0; k < all / 2; ++k) sum += law(random) - law(random);
      differences.push_back(std::abs(sum / (all / 2)));
    }
    const double half = all / 2.0;
    std::printf("%s | %4d incidents | %9.0f | %8.0f\n", company.name, all, *stats::quantile(differences, 0.9),
                *stats::half_width({company.mean, company.sd, half, half, 0}, 0.9));
  }
}

void coverage(std::size_t n, int repeats) {
  constexpr double mu = 4;
  constexpr double sigma = 1.25;
  const double median = std::exp(mu);
  const double mean = std::exp(mu + sigma * sigma / 2);
  std::mt19937_64 random(n);
  std::lognormal_distribution<double> law(mu, sigma);
  int ranks = 0;
  int resampled = 0;
  int geometric = 0;
  int student = 0;
  int resampled_mean = 0;
  const auto holds = [](double lower, double value, double upper) { return lower <= value && value <= upper ? 1 : 0; };
  for (int i = 0; i < repeats; ++i) {
    std::vector<double> data(n);
    for (double& value : data) value = law(random);
    const auto by_rank = *stats::quantile_interval(data, 0.5, 0.95);
    ranks += holds(*by_rank.lower, median, *by_rank.upper);
    const stats::Limits2 of_geometric = stats::fit_lognormal(data)->geometric_mean_limits;
    geometric += holds(of_geometric.lower, median, of_geometric.upper);
    double sum = 0;
    for (const double value : data) sum += value;
    const double average = sum / static_cast<double>(n);
    double squares = 0;
    for (const double value : data) squares += (value - average) * (value - average);
    const double error = std::sqrt(squares / static_cast<double>(n - 1) / static_cast<double>(n));
    const double t = n == 6 ? 2.570581836 : n == 12 ? 2.200985160 : 2.045229642;
    student += holds(average - t * error, mean, average + t * error);
    stats::BootstrapOptions options;
    options.replicates = 1000;
    options.seed = static_cast<std::uint64_t>(i) + 1;
    const auto boot_median = stats::bootstrap(data, stats::Statistic::median, options);
    if (boot_median) resampled += holds(boot_median->percentile.lower, median, boot_median->percentile.upper);
    const auto boot_mean = stats::bootstrap(data, stats::Statistic::mean, options);
    if (boot_mean) resampled_mean += holds(boot_mean->bca.lower, mean, boot_mean->bca.upper);
  }
  std::printf("%2zu | %13.1f | %17.1f | %14.1f | %7.1f | %9.1f\n", n, percent(ranks, repeats),
              percent(resampled, repeats), percent(geometric, repeats), percent(student, repeats),
              percent(resampled_mean, repeats));
}

}  // namespace

int main(int count, char** words) {
  const int repeats = count > 1 ? std::atoi(words[1]) : 10000;
  if (repeats < 100) {
    std::fputs("usage: why_no_averages [repeats, at least 100]\n", stderr);
    return 2;
  }
  std::printf("Every incident 10 %% shorter, or nothing changed at all; percent of %d comparisons.\n\n", repeats);
  std::puts("company | what the averages say | simulated | formula | published");
  for (const Company& company : companies) averages(company, repeats);
  std::puts("\nNothing changed: how far the averages differ in nine of ten comparisons, in minutes.\n");
  std::puts("company | both samples together | simulated | formula");
  for (const Company& company : companies) interval_of_no_change(company, repeats);
  const int tries = std::max(100, repeats / 5);
  std::printf("\nHow often a 95 %% interval holds the truth, percent of %d samples of log-normal durations.\n\n",
              tries);
  std::puts(" n | median, ranks | median, bootstrap | geometric mean | mean, t | mean, BCa");
  for (const std::size_t n : {6U, 12U, 30U}) coverage(n, tries);
  std::puts("\nThe median with its ranks and the geometric mean keep their word; no interval of the mean does.");
}
