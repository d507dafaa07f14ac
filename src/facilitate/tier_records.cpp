// The records of tier described.
#include "debrief/facilitate/tier.hpp"

namespace debrief::inline v0 {

const Type& Described<DepthSignal>::type() {
  static const Type made = enumeration<DepthSignal>(
      "DepthSignal", "What makes an incident worth more than its severity says.",
      {{"slo_burn", "It used up an objective for reliability."},
       {"chaotic_coordination", "Work across teams was slow or chaotic."},
       {"paging_storm", "It called out more people, or more often, than they can bear."},
       {"near_miss", "A small change in timing would have made it large."},
       {"frequent_minor_incidents", "Minor ones of its kind keep coming."},
       {"requested", "Somebody asked for a review."},
       {"many_teams", "More than two teams took part."},
       {"unfamiliar", "The service, or the situation, was new to those who responded."},
       {"repeat", "It looks like one that was there before."},
       {"confusion", "Several readings of the situation were alive."},
       {"luck", "Chance kept it small."},
       {"surprise", "Something behaved as nobody expected."},
       {"everyday_part", "A part that nobody thinks about took part, such as a certificate or a name server."},
       {"customers_first", "Customers or support noticed it first."}});
  return made;
}

const Type& Described<SignalSeen>::type() {
  static const Type made = record<SignalSeen>("SignalSeen", "A signal with what shows it.",
                                              {field<&SignalSeen::signal>("signal", "The signal."),
                                               field<&SignalSeen::shown_by>("shown_by", "What shows it.")});
  return made;
}

const Type& Described<TierAdvice>::type() {
  static const Type made =
      record<TierAdvice>("TierAdvice", "Which review fits, and what would change the answer.",
                         {field<&TierAdvice::review>("review", "Whether a review is worth its time."),
                          field<&TierAdvice::tier>("tier", "The format that fits."),
                          field<&TierAdvice::format>("format", "Together, or in writing."),
                          field<&TierAdvice::minutes_min>("minutes_min", "Shortest fitting meeting."),
                          field<&TierAdvice::minutes_max>("minutes_max", "Longest fitting meeting."),
                          field<&TierAdvice::signals>("signals", "Signals that were found."),
                          field<&TierAdvice::reasons>("reasons", "How the answer came about."),
                          field<&TierAdvice::document_parts>("document_parts", "What the document holds."),
                          field<&TierAdvice::would_change>("would_change", "What would change the answer.")});
  return made;
}

const Type& Described<RecentIncident>::type() {
  static const Type made = record<RecentIncident>(
      "RecentIncident", "An earlier incident as the tier needs it.",
      {field<&RecentIncident::id>("id", "Its id."), field<&RecentIncident::title>("title", "Its title."),
       field<&RecentIncident::severity>("severity", "Its severity."),
       field<&RecentIncident::services>("services", "Services that it touched."),
       field<&RecentIncident::at>("at", "When it was noticed.")});
  return made;
}
}  // namespace debrief::inline v0
