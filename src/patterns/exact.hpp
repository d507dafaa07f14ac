// Exact tests at the pace that mining needs: thousands of tables over the same few rows.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace debrief::inline v0 {

/// Logarithms of factorials up to n.
class LogFactorials {
 public:
  explicit LogFactorials(std::int64_t n);
  double operator[](std::int64_t k) const { return values_[static_cast<std::size_t>(k)]; }
  /// log of n over k.
  double choose(std::int64_t n, std::int64_t k) const { return (*this)[n] - (*this)[k] - (*this)[n - k]; }

 private:
  std::vector<double> values_;
};

/// A 2x2 table by its margins: n_a rows hold a, n_b hold b, n_ab hold both, of n.
struct Margins {
  std::int64_t n = 0;
  std::int64_t n_a = 0;
  std::int64_t n_b = 0;
  std::int64_t n_ab = 0;
};

/// P(n11 >= n_ab) with fixed margins: Fisher's exact test against "no more often together than apart". About 0.1 us.
double fisher_greater(const LogFactorials& factorials, const Margins& table);

/// The same with half the probability of the table itself.
double fisher_greater_mid(const LogFactorials& factorials, const Margins& table);

/// Two-sided: all tables that are no more likely than this one.
double fisher_two_sided(const LogFactorials& factorials, const Margins& table);

/// The smallest value that fisher_greater() can take with these margins.
double fisher_smallest(const LogFactorials& factorials, const Margins& table);

/// Exact conditional Mantel-Haenszel test over strata, one-sided and two-sided (minimum likelihood), with the common
/// odds ratio by conditional maximum likelihood; absent where the table allows none, infinite where it is unbounded.
struct StratifiedTest {
  double greater = 1;
  double two_sided = 1;
  double smallest = 1;
  std::optional<double> odds_ratio;
};
StratifiedTest mantel_haenszel_exact(const LogFactorials& factorials, std::span<const Margins> strata);

/// Benjamini and Hochberg's adjusted p-values (1995), in the order given.
std::vector<double> benjamini_hochberg(std::span<const double> p);

/// x_after events in t_after against x_before in t_before, given their sum: binomial tails and the Clopper-Pearson
/// interval of the ratio of rates. `ratio` and bounds may be infinite; ratio is absent for no events at all.
struct RateComparison {
  std::optional<double> ratio;
  double lower = 0;
  double upper = 0;
  double less = 1;
  double greater = 1;
  double two_sided = 1;
  double mid_less = 1;
};
RateComparison compare_counts(std::int64_t x_after, double t_after, std::int64_t x_before, double t_before,
                              double confidence = 0.95);

/// P(X <= x) for X negative binomial with this mean and shape (variance mean + mean^2 / shape).
double negative_binomial_cdf(std::int64_t x, double mean, double shape);

/// P(sum >= k) of independent yes/no trials with these probabilities, exactly.
double poisson_binomial_upper(std::span<const double> probabilities, std::int64_t k);

}  // namespace debrief::inline v0
