// The records of analysis described.
#include "debrief/graph/analysis.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::FactorGraphAnalysis>::type() {
  static const Type made = record<graph::FactorGraphAnalysis>(
      "FactorGraphAnalysis", "What the factor graph and the decision points of a review tell.",
      {field<&graph::FactorGraphAnalysis::combinations>("combinations", "Which combinations sufficed."),
       field<&graph::FactorGraphAnalysis::completeness_gaps>("completeness_gaps",
                                                             "Where something else may have had to be true."),
       field<&graph::FactorGraphAnalysis::single_threads>("single_threads", "Chains that read like five whys."),
       field<&graph::FactorGraphAnalysis::decision_contexts>("decision_contexts", "What surrounded each decision."),
       field<&graph::FactorGraphAnalysis::time_ledger>("time_ledger", "Where the time went."),
       field<&graph::FactorGraphAnalysis::containment>("containment", "What kept it this small."),
       field<&graph::FactorGraphAnalysis::barrier_stories>("barrier_stories", "How barriers stood."),
       field<&graph::FactorGraphAnalysis::visibility_gaps>("visibility_gaps",
                                                           "What was looked at and what there was to see."),
       field<&graph::FactorGraphAnalysis::level_climb>("level_climb", "How far above the team the inquiry looked."),
       field<&graph::FactorGraphAnalysis::action_coverage>("action_coverage", "What the actions touch."),
       field<&graph::FactorGraphAnalysis::new_hazards>("new_hazards", "What the actions could bring."),
       field<&graph::FactorGraphAnalysis::but_for>("but_for",
                                                   "Questions that may be asked of conditions and barriers."),
       field<&graph::FactorGraphAnalysis::perspective_spread>("perspective_spread",
                                                              "Where accounts stand alone or differ."),
       field<&graph::FactorGraphAnalysis::inquiry_edges>("inquiry_edges", "Where the inquiry stopped."),
       field<&graph::FactorGraphAnalysis::cues>("cues", "Cues and when they were noticed."),
       field<&graph::FactorGraphAnalysis::situations>("situations",
                                                      "What was made of the situation, moment by moment."),
       field<&graph::FactorGraphAnalysis::texture>("texture", "How much of the inside view each decision point holds."),
       field<&graph::FactorGraphAnalysis::ambiguity>("ambiguity",
                                                     "Which moments could truly be read in more than one way."),
       field<&graph::FactorGraphAnalysis::accounts>("accounts", "Tellings of one moment, side by side.")});
  return made;
}

}  // namespace debrief::inline v0
