// Exact tests at the pace that mining needs: thousands of tables over the same few rows. debrief::stats has the general
// forms; these work from a table of factorials that all pairs share: a seventh of a microsecond a test where the
// general form takes tens (bench/patterns/tests_bench.cpp holds both against each other).
#pragma once

#include <cstdint>
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

/// P(n11 >= n_ab) with fixed margins: Fisher's exact test against "no more often together than apart". About 0.15 us.
double fisher_greater(const LogFactorials& factorials, const Margins& table);

/// The same with half the probability of the table itself.
double fisher_greater_mid(const LogFactorials& factorials, const Margins& table);

/// The smallest value that fisher_greater() can take with these margins.
double fisher_smallest(const LogFactorials& factorials, const Margins& table);

/// P(X <= x) for X negative binomial with this mean and shape (variance mean + mean^2 / shape).
double negative_binomial_cdf(std::int64_t x, double mean, double shape);

/// P(sum >= k) of independent yes/no trials with these probabilities, exactly.
double poisson_binomial_upper(std::span<const double> probabilities, std::int64_t k);

}  // namespace debrief::inline v0
