// Corpora made from a seed, with patterns that are known to be there, or known not to be.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/model/review.hpp"
#include "debrief/patterns/transactions.hpp"

namespace debrief::testing {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
struct Seeded {
  std::uint64_t state;
  std::uint64_t next();
  std::uint32_t below(std::uint32_t n);
  double unit();
};

/// Rows in which 40 items of unequal frequency stand independently of each other.
Transactions independent_rows(Seeded& random, std::size_t rows);

/// The same, with "plant-a" and "plant-b" in 31 rows each of 200, 15 of them common: lift 3.1.
Transactions planted_rows(Seeded& random);

/// A review of one incident at a day since 2024-01-01, with its codes; reviewed two days later.
Review coded_review(const std::string& id, std::int64_t day, const std::string& service,
                    const std::vector<std::string>& codes, const std::string& severity = "sev2");

/// An instant at a day since 2024-01-01.
Instant at_day(std::int64_t day, std::int64_t seconds = 0);

/// Seconds since 1970 of that day.
std::int64_t seconds_of_day(std::int64_t day);

Corpus corpus_of(const std::vector<Review>& reviews);

/// Reviews over two years whose codes are drawn independently of service and time.
std::vector<Review> independent_reviews(Seeded& random, std::int64_t reviews);

}  // namespace debrief::testing
