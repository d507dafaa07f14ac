#include "debrief/model/readiness.hpp"

namespace debrief::inline v0 {

const Type& Described<DrillFormat>::type() {
  static const Type made = enumeration<DrillFormat>(
      "DrillFormat", "How a drill is run.", {{"tabletop", "Talked through."}, {"live", "Acted out in real tools."}});
  return made;
}

const Type& Described<DrillCondition>::type() {
  static const Type made =
      enumeration<DrillCondition>("DrillCondition", "A condition of real incidents that a drill reproduces.",
                                  {{"competing_hypotheses", "The symptoms fit more than one reading."},
                                   {"ambiguous_ownership", "It is unclear whose it is."},
                                   {"partial_information", "Only part can be seen."},
                                   {"time_pressure", "Time is short."}});
  return made;
}

const Type& Described<Drill>::type() {
  static const Type made =
      record<Drill>("Drill", "Practice of one decision point.",
                    {field<&Drill::id>("id", Need::required, "Stable identifier, unique within the document."),
                     field<&Drill::title>("title", Need::required, "What is practised."),
                     field<&Drill::decision_point>("decision_point", "Id of the decision point it practises."),
                     field<&Drill::format>("format", "How it is run."),
                     field<&Drill::conditions>("conditions", "Conditions of the incident that it reproduces."),
                     field<&Drill::scheduled_for>("scheduled_for", "The day it is planned for."),
                     field<&Drill::held_at>("held_at", "When it was held."),
                     field_at_least<&Drill::participants>(0, "participants", "How many took part."),
                     field<&Drill::observed>("observed", "What was seen in it.")});
  return made;
}

const Type& Described<Readiness>::type() {
  static const Type made = record<Readiness>(
      "Readiness", "What the review offers for practice.",
      {field<&Readiness::scenarios>("scenarios", "Moments that others should meet safely."),
       field<&Readiness::conditions_to_fix>("conditions_to_fix",
                                            "Conditions that would make the next response easier."),
       field<&Readiness::expertise_to_share>("expertise_to_share", "Expertise that others do not have yet."),
       field<&Readiness::drills>("drills", "Drills planned or held.")});
  return made;
}

}  // namespace debrief::inline v0
