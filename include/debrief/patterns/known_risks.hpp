#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

/// A risk that a review knowingly left, and the later incidents that had its factor.
struct KnownRiskOutcome {
  std::int32_t at_case = 0;
  std::string code;
  std::string text;                     ///< as the corpus keeps it: normalised
  std::int64_t accepted = 0;            ///< when the review was held, else when its incident happened
  std::vector<std::int32_t> came_true;  ///< cases, in order of time
  /// How likely at least one would be if the code fell on other incidents at random.
  double by_chance = 0;
};

struct KnownRisks {
  std::vector<KnownRiskOutcome> risks;  ///< with a code, in order of time
  std::int64_t uncoded = 0;             ///< without a code or a date: nobody can tell whether they came true
  std::int64_t came_true = 0;
  double expected = 0;      ///< risks that would have by chance
  std::optional<double> p;  ///< of so many or more
};

/// Known risks that came true. Linear in the risks times the cases.
DEBRIEF_EXPORT KnownRisks known_risks(const Corpus& corpus, const Cases& cases, std::int64_t as_of);

/// How the kinds of actions shift from quarter to quarter.
struct ActionMix {
  struct Row {
    std::string type;  ///< "detect", "prevent", …; "not said"
    std::vector<std::int64_t> counts;
    std::optional<double> z;  ///< Cochran and Armitage's test for a trend of its share; positive: the share rises
    std::optional<double> p;
    double q = 1;  ///< over all types
  };
  std::vector<std::string> quarters;  ///< "2024-Q1", also those without an action
  std::vector<std::int64_t> totals;
  std::vector<Row> rows;
};

DEBRIEF_EXPORT ActionMix action_mix(const Corpus& corpus, const Cases& cases, std::int64_t as_of);

}  // namespace debrief::inline v0
