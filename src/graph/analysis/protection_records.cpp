// The records of protection described.
#include "debrief/graph/protection.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::Containment>::type() {
  static const Type made = record<graph::Containment>(
      "Containment", "What limited an impact.",
      {field<&graph::Containment::impact>("impact", "Id of the impact."),
       field<&graph::Containment::label>("label", "The impact in words."),
       field<&graph::Containment::limited_by>(
           "limited_by", "Ids of factors, barriers, decisions and actions that limited it or what led to it."),
       field<&graph::Containment::by_luck>("by_luck", "Those of them that were luck."),
       field<&graph::Containment::question>("question", "What to ask.")});
  return made;
}

const Type& Described<graph::ContainmentMap>::type() {
  static const Type made = record<graph::ContainmentMap>(
      "ContainmentMap", "What kept the incident this small, with luck marked as luck.",
      {field<&graph::ContainmentMap::impacts>("impacts", "Every impact of the review."),
       field<&graph::ContainmentMap::luck>("luck", "Luck that the review records beside the graph.")});
  return made;
}

const Type& Described<graph::BarrierStory>::type() {
  static const Type made = record<graph::BarrierStory>(
      "BarrierStory", "How a barrier stood, what weakened it and what it did.",
      {field<&graph::BarrierStory::barrier>("barrier", "Id of the barrier."),
       field<&graph::BarrierStory::label>("label", "The barrier in words."),
       field<&graph::BarrierStory::kind>("kind", "What kind of barrier it is."),
       field<&graph::BarrierStory::state>("state", "How it stood then; absent where the review does not say."),
       field<&graph::BarrierStory::weakened_by>("weakened_by", "Ids of factors that weakened it."),
       field<&graph::BarrierStory::limited>("limited", "Ids of events and impacts that it limited."),
       field<&graph::BarrierStory::revealed>("revealed", "Ids of what it brought to light."),
       field<&graph::BarrierStory::impacts_behind>("impacts_behind", "Ids of impacts that what it limited leads to."),
       field<&graph::BarrierStory::question>("question", "What to ask.")});
  return made;
}

}  // namespace debrief::inline v0
