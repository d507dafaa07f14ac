// Everything that the factor graph and the decision points of a review tell, in one value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/graph/but_for.hpp"
#include "debrief/graph/change.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/protection.hpp"
#include "debrief/graph/response.hpp"
#include "debrief/graph/structure.hpp"

namespace debrief::inline v0 {

namespace graph {

/// What the factor graph and the decision points of a review tell. Sets, never rankings.
struct FactorGraphAnalysis {
  std::vector<JointSufficiency> combinations;
  std::vector<CompletenessGap> completeness_gaps;
  std::vector<SingleThread> single_threads;
  std::vector<DecisionContext> decision_contexts;
  TimeLedger time_ledger;
  ContainmentMap containment;
  std::vector<BarrierStory> barrier_stories;
  std::vector<VisibilityGap> visibility_gaps;
  LevelClimb level_climb;
  ActionCoverage action_coverage;
  std::vector<NewHazard> new_hazards;
  std::vector<ButForQuestion> but_for;
  PerspectiveSpread perspective_spread;
  std::vector<InquiryEdge> inquiry_edges;
  std::vector<CueEntry> cues;
  std::vector<SituationRecord> situations;
  std::vector<Texture> texture;
  std::vector<Ambiguity> ambiguity;
  std::vector<MomentAccounts> accounts;
  Extras extras;
  bool operator==(const FactorGraphAnalysis&) const = default;
};

/// All of it.
DEBRIEF_EXPORT FactorGraphAnalysis analyse(const Review& review, const CombinationLimits& limits = {});

/// The described records of this room, in dependency order.
DEBRIEF_EXPORT const std::vector<const Type*>& types();

/// The analysis as text for a person: one part by its name, or all parts that have something to say when it is empty.
/// Ids stand with their labels. An unknown name is an error that says which are known.
DEBRIEF_EXPORT Result<std::string> text(const Review& review, const FactorGraphAnalysis& analysis,
                                        std::string_view part = {});

}  // namespace graph

template <>
struct DEBRIEF_EXPORT Described<graph::FactorGraphAnalysis> {
  static const Type& type();
};

}  // namespace debrief::inline v0
