// Questions that draw out descriptions: what was seen, thought and chosen at a moment.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// The three parts of the question bank.
enum class QuestionPhase : std::uint8_t { detection, response, recovery };

/// What a question was made from.
enum class QuestionSource : std::uint8_t {
  bank,
  decision_point,
  signal,
  gap,
  waiting,
  duplication,
  accounts,
  luck,
  judgement,
  milestone,
  graph,
  walk_away
};

/// A question for the meeting.
struct QuestionAdvice {
  std::string text;
  QuestionKind kind = QuestionKind::how;
  QuestionPhase phase = QuestionPhase::detection;
  QuestionSource source = QuestionSource::bank;
  std::string moment;
  Id<TimelineEvent> event;
  Id<DecisionPoint> decision_point;
  std::string probe;
  std::string why;
  Extras extras;
  bool operator==(const QuestionAdvice&) const = default;
};

struct QuestionOptions {
  /// Questions at most, the walk-away questions included.
  std::size_t most = 15;
  /// Questions at most for one decision point.
  std::size_t per_decision = 3;
  /// Minutes without an entry that count as a silent gap; 0 takes a tenth of the response, at least ten.
  std::int64_t gap_minutes = 0;
};

/// The questions that this review's state calls for, in the order of the meeting, with questions of the bank where the
/// review has nothing to ask about. Each is about a moment and never about a person; each says what it is asked for.
/// Texts of the review stand in quotation marks. Linear in the review, but for sorting.
DEBRIEF_EXPORT std::vector<QuestionAdvice> questions(const Review& review, const QuestionOptions& options = {});

/// The questions as Markdown, by part of the meeting, each with what it is asked for. Linear.
DEBRIEF_EXPORT std::string markdown(const std::vector<QuestionAdvice>& questions);

/// The three banks, in our words: every question, and the walk-away question of each phase last.
DEBRIEF_EXPORT const std::vector<QuestionAdvice>& question_bank();

/// Stretches of the response in which nothing is written, as pairs of event places in the timeline.
DEBRIEF_EXPORT std::vector<std::pair<std::size_t, std::size_t>> silent_gaps(const Review& review,
                                                                            std::int64_t gap_minutes = 0);

template <>
struct DEBRIEF_EXPORT Described<QuestionPhase> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<QuestionSource> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<QuestionAdvice> {
  static const Type& type();
};

}  // namespace debrief::inline v0
