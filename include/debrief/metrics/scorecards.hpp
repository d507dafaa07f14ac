#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/metrics/action_cohort.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/metrics/meeting_measures.hpp"
#include "debrief/metrics/program.hpp"
#include "debrief/metrics/series.hpp"
#include "debrief/metrics/stats/charts.hpp"
#include "debrief/metrics/stats/contingency.hpp"

namespace debrief::inline v0 {

/// Did the meetings produce understanding? Behaviours of the review process, one review the smallest unit.
///
/// It is no number: it has no order, no sum, no score, and cannot stand for a SystemScorecard.
struct MeetingScorecard {
  std::int64_t as_of = 0;
  std::int64_t reviews = 0;
  std::vector<Share> learning;  ///< what was learned and practised
  std::vector<Share> shares;    ///< how the reviews were held
  std::vector<Series> series;
  /// Every measure of the practice (section 8.2) over the reviews, small groups suppressed.
  std::vector<MeetingMeasured> measures;
  /// Talk by band of seniority over all reviews, bands of enough people only.
  std::vector<Share> voices;
  /// What could not be measured from these documents, and why.
  std::vector<std::string> not_measured;

  explicit operator double() const = delete;
};

/// Actions as a cumulative share with dropped ones as competing ends.
struct ActionFollowThrough {
  ActionCohort cohort;
  std::int64_t incidents = 0;  ///< reviews with a committed action
  std::int64_t not_verified = 0;
  std::vector<Estimate> done_by;  ///< by day 30, 60, 90
  std::optional<Share> on_time;   ///< limits allow for actions of one review succeeding together
  /// Open actions by days since commitment: up to 30, up to 90, up to 180, beyond. Never by owner.
  std::vector<Tally> open_by_age;
  std::int64_t overdue = 0;
};

/// How does the response system do over a period? Outcomes, which lag the reviews and have many other causes.
struct SystemScorecard {
  std::int64_t as_of = 0;
  Measurement durations;
  ActionFollowThrough actions;
  std::vector<Share> coordination;  ///< reviews with a coordination factor, by quarter
  std::optional<stats::TrendTest> coordination_trend;
  Series incidents;
  Series near_misses;
  Share coverage;  ///< incidents that were owed a review and have one
  /// The recurrence sentence, from the patterns; empty where it was not asked.
  std::string recurrence;

  explicit operator double() const = delete;
};

struct Scorecards {
  MeetingScorecard meeting;
  SystemScorecard system;
  /// How the reviewing is kept up; part of neither card.
  ProgramView program;
};

DEBRIEF_EXPORT Result<Scorecards> scorecards(const Corpus& corpus, const MeasureOptions& options,
                                             const ProgramOptions& program = {});

DEBRIEF_EXPORT std::vector<std::string> sentences(const ActionFollowThrough& actions);
/// What each metric left out and why.
DEBRIEF_EXPORT std::vector<std::string> limits_of(const SystemScorecard& card);

/// The leadership page as Markdown: what was learned, the meeting card, the system card, the limits, in this order.
DEBRIEF_EXPORT std::string markdown_of(const Scorecards& scorecards);

/// Both cards as JSON with two required objects and no number that joins them.
DEBRIEF_EXPORT std::string json_of(const Scorecards& scorecards);

/// JSON Schema (2020-12) of that: two required objects, and no room for a composite, a score or a grade beside them.
DEBRIEF_EXPORT std::string scorecards_schema();

}  // namespace debrief::inline v0
