// From learning points to few commitments, or to none.
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

/// Impact against effort.
enum class Quadrant : std::uint8_t { now, project, accept_risk, undecided };

/// A candidate as the follow-up group looks at it.
struct CandidateSheet {
  Id<Action> action;
  std::string title;
  Quadrant quadrant = Quadrant::now;
  std::vector<Id<LearningPoint>> learning_points;
  std::vector<Id<ContributingFactor>> factors;
  std::vector<std::string> lacks;
  std::vector<std::string> hazard_questions;
  std::string proposal;
  Extras extras;
  bool operator==(const CandidateSheet&) const = default;
};

/// What lies before the follow-up group.
struct RefinementSheet {
  std::vector<CandidateSheet> candidates;
  std::vector<Id<Action>> commit;
  std::vector<Id<Action>> known_risks;
  std::vector<Id<LearningPoint>> unanswered;
  std::string readiness;
  std::string verdict;
  std::vector<std::string> advice;
  Extras extras;
  bool operator==(const RefinementSheet&) const = default;
};

/// Candidates against learning points for the follow-up. Proposes; never commits. O(candidates x learning points).
DEBRIEF_EXPORT RefinementSheet refine(const Review& review, const Policy& policy = {});

/// The sheet as Markdown: the verdict, the candidates by quadrant with what each lacks and the question about new
/// hazards, what becomes a known risk, and learning points that no candidate answers.
DEBRIEF_EXPORT std::string markdown(const RefinementSheet& sheet, const Review& review);

template <>
struct DEBRIEF_EXPORT Described<Quadrant> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<CandidateSheet> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<RefinementSheet> {
  static const Type& type();
};

}  // namespace debrief::inline v0
