#include "debrief/graph/analysis.hpp"

#include "debrief/graph/plain_text.hpp"
#include "debrief/graph/room_at.hpp"

namespace debrief::inline v0::graph {

FactorGraphAnalysis analyse(const Review& review, const CombinationLimits& limits) {
  FactorGraphAnalysis out;
  out.combinations = joint_sufficiency(review, limits);
  out.completeness_gaps = completeness_gaps(review);
  out.single_threads = single_threads(review);
  out.decision_contexts = decision_contexts(review);
  out.time_ledger = time_ledger(review);
  out.containment = containment(review);
  out.barrier_stories = barrier_stories(review);
  out.visibility_gaps = visibility_gaps(review);
  out.level_climb = level_climb(review);
  out.action_coverage = action_coverage(review);
  out.new_hazards = new_hazards(review);
  out.but_for = but_for_questions(review);
  out.perspective_spread = perspective_spread(review);
  out.inquiry_edges = inquiry_edges(review);
  out.cues = cue_inventory(review);
  out.situations = situation_records(review);
  for (const DecisionPoint& decision : review.decision_points) {
    out.texture.push_back(texture(decision));
    out.ambiguity.push_back(ambiguity(decision));
  }
  out.accounts = accounts_side_by_side(review);
  return out;
}

const std::vector<const Type*>& types() {
  static const std::vector<const Type*> all = {
      &type_of<Combination>(),
      &type_of<JointSufficiency>(),
      &type_of<CompletenessGap>(),
      &type_of<SingleThread>(),
      &type_of<LevelCount>(),
      &type_of<LevelClimb>(),
      &type_of<EdgeRef>(),
      &type_of<Contradiction>(),
      &type_of<PerspectiveSpread>(),
      &type_of<InquiryEdge>(),
      &type_of<DecisionContext>(),
      &type_of<TimeLedgerEntry>(),
      &type_of<TimeLedgerPhase>(),
      &type_of<TimeLedger>(),
      &type_of<VisibilityGap>(),
      &type_of<Containment>(),
      &type_of<ContainmentMap>(),
      &type_of<BarrierStory>(),
      &type_of<FactorCoverage>(),
      &type_of<ActionCoverage>(),
      &type_of<NewHazard>(),
      &type_of<ButForQuestion>(),
      &type_of<CueEntry>(),
      &type_of<SituationRecord>(),
      &type_of<Texture>(),
      &type_of<Ambiguity>(),
      &type_of<MomentAccounts>(),
      &type_of<RoomLine>(),
      &type_of<RoomReading>(),
      &type_of<RoomAt>(),
      &type_of<FactorGraphAnalysis>(),
  };
  return all;
}

Result<std::string> text(const Review& review, const FactorGraphAnalysis& analysis, std::string_view part) {
  const Type& type = type_of<FactorGraphAnalysis>();
  if (!part.empty() && find_field(type, part) == nullptr) {
    std::string known;
    for (const Field& field : type.fields) known += (known.empty() ? "" : ", ") + std::string(field.name);
    return Error{ErrorCode::not_found, std::string(part), "no such analysis", "known are " + known};
  }
  return plain_parts(type, &analysis, review, part);
}

}  // namespace debrief::inline v0::graph
