#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/definition.hpp"
#include "debrief/metrics/interval.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// What to measure, and what is known by when.
struct MeasureOptions {
  /// The cut-off, in seconds since 1970. Nothing that happened later is known. There is no default: no call reads the
  /// clock.
  std::int64_t as_of;
  /// The metrics; none means all of the library's.
  std::vector<MetricDefinition> definitions = {};
  /// Milestones of one's own that definitions may name though no document of the corpus holds them.
  std::vector<std::string> milestones = {};
  /// For the severity scale and which severities are owed a review.
  Policy policy = {};
  /// Confidence of the intervals, between 0 and 1.
  double level = 0.95;
  /// The answer does not depend on it.
  int threads = 1;
};

/// One row an incident, one cell a definition: what every duration metric is made of, and a partial aggregate.
///
/// An incident is one row however many documents hold it. Two documents hold the same incident when its id and the day
/// (UTC) of its earliest milestone are equal (its title, where it has no milestone); a review's account of it stands
/// before a bare incident's, then the smaller fingerprint.
struct Durations {
  struct Cells {
    std::vector<std::int64_t> seconds;  ///< `absent` where the status is excluded
    std::vector<std::uint8_t> status;
    std::vector<std::uint16_t> flags;
  };

  std::vector<MetricDefinition> definitions;
  std::int64_t as_of = 0;
  StringPool strings;
  std::vector<std::int64_t> identity;     ///< what makes two incidents the same one, hashed
  std::vector<std::int64_t> fingerprint;  ///< of the document that tells it
  std::vector<std::uint8_t> is_review;
  std::vector<std::int32_t> incident;  ///< its id
  std::vector<std::int64_t> onset;     ///< its earliest milestone, or `absent`
  std::vector<std::int32_t> severity;  ///< the scale's name where it has it, the text as written where not
  std::vector<std::int32_t> tier;
  /// Services and teams of row i stand from begin[i] to begin[i + 1].
  std::vector<std::int32_t> service_begin = {0};
  std::vector<std::int32_t> services;
  std::vector<std::int32_t> team_begin = {0};
  std::vector<std::int32_t> teams;
  std::vector<Cells> cells;

  std::size_t size() const { return identity.size(); }
};

/// The durations of a corpus. An error for a definition that cannot be used or a level outside (0, 1).
/// Linear in the corpus times the definitions, plus n log n in the incidents.
DEBRIEF_EXPORT Result<Durations> durations(const Corpus& corpus, const MeasureOptions& options);

/// Adds the rows of `other`. Any split of a corpus, measured apart and merged in any order, gives the same to_bytes().
/// An error when definitions or cut-offs differ.
DEBRIEF_EXPORT Result<Done> merge(Durations& durations, const Durations& other);

/// The rows in canonical order as bytes, with a checksum.
DEBRIEF_EXPORT std::string to_bytes(const Durations& durations);

/// Reads what to_bytes() wrote for the same definitions and cut-off; anything else is an error.
DEBRIEF_EXPORT Result<Durations> durations_from_bytes(std::string_view bytes, const MeasureOptions& options);

}  // namespace debrief::inline v0
