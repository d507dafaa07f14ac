#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/patterns/cases.hpp"
#include "debrief/patterns/sequences.hpp"

namespace debrief::inline v0 {

struct CourseOptions {
  SequenceOptions patterns;
  double false_discovery = 0.05;
};

/// "first comes before then" in so many incidents, beside what chance gives.
struct OrderedPair {
  std::string first;
  std::string then;
  std::int64_t support = 0;  ///< incidents in which some `first` comes before some `then`
  std::int64_t both = 0;     ///< incidents that have both
  double expected = 0;
  std::optional<double> lift;
  double p = 1;
  double q = 1;
  std::vector<std::int32_t> rows;  ///< cases of the support
};

/// Where the time of incidents goes. Medians, never means.
struct PhaseTime {
  std::string phase;
  std::int64_t n = 0;  ///< incidents in which the phase has a beginning and an end
  double median_minutes = 0;
  double lower_quartile_minutes = 0;
  double upper_quartile_minutes = 0;
  double median_share = 0;  ///< of the incident's time from its first to its last dated event
};

/// The courses that incidents take.
struct Courses {
  Sequences sequences;  ///< by case: a phase where it begins, marks where they stand
  std::vector<SequencePattern> patterns;
  /// Pairs of which at least one is a mark, the clearest first. Chance: an incident keeps its phases and its marks, and
  /// the marks are dealt out anew over their places.
  std::vector<OrderedPair> pairs;
  std::int64_t untestable = 0;   ///< pairs in fewer incidents than min_support
  std::vector<PhaseTime> times;  ///< in the order of the phases
  std::int64_t without_timeline = 0;
};

/// Sequences over phases and marks. Marks are those of events, and the kinds escalation, hand_off, waiting and
/// surprise. Events stand in order of time, those without a time behind their neighbour in the list.
DEBRIEF_EXPORT Result<Courses> courses(const Corpus& corpus, const Cases& cases, const CourseOptions& options = {});

}  // namespace debrief::inline v0
