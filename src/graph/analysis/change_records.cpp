// The records of change described.
#include "debrief/graph/change.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::FactorCoverage>::type() {
  static const Type made = record<graph::FactorCoverage>(
      "FactorCoverage", "The actions that touch a factor.",
      {field<&graph::FactorCoverage::factor>("factor", "Id of the factor."),
       field<&graph::FactorCoverage::actions>("actions", "Ids of the actions that address it."),
       field<&graph::FactorCoverage::accepted_as_risk>("accepted_as_risk",
                                                       "True where a known risk or an accepted action names it.")});
  return made;
}

const Type& Described<graph::ActionCoverage>::type() {
  static const Type made = record<graph::ActionCoverage>(
      "ActionCoverage", "Which factors the actions touch.",
      {field<&graph::ActionCoverage::factors>("factors", "Every factor of the review."),
       field<&graph::ActionCoverage::untouched>("untouched",
                                                "Factors that no action addresses and nobody accepted as risk."),
       field<&graph::ActionCoverage::touching_nothing>("touching_nothing",
                                                       "Actions that address nothing in the graph."),
       field<&graph::ActionCoverage::touching_triggers_only>(
           "touching_triggers_only", "Actions whose only targets are triggers: the next trigger will be another.")});
  return made;
}

const Type& Described<graph::NewHazard>::type() {
  static const Type made = record<graph::NewHazard>(
      "NewHazard", "An action looked at as if it were a factor of the next incident.",
      {field<&graph::NewHazard::action>("action", "Id of the action."),
       field<&graph::NewHazard::title>("title", "What will be done."),
       field<&graph::NewHazard::answered>("answered", "True where the action says what it could bring."),
       field<&graph::NewHazard::questions>("questions", "What could it enable, hide, delay or load?")});
  return made;
}

}  // namespace debrief::inline v0
