#include "debrief/model/publication.hpp"

namespace debrief::inline v0 {

const Type& Described<Audience>::type() {
  static const Type made = enumeration<Audience>("Audience", "For whom a review is published.",
                                                 {{"off_shift_colleagues", "Colleagues who were not on call."},
                                                  {"new_joiners", "People who joined since."},
                                                  {"other_services", "People who run other services."},
                                                  {"leadership", "Leadership."},
                                                  {"customers", "Customers."},
                                                  {"everyone", "Anybody."}});
  return made;
}

const Type& Described<ReuseKind>::type() {
  static const Type made = enumeration<ReuseKind>("ReuseKind", "How a review was put to use.",
                                                  {{"drill", "In a drill."},
                                                   {"onboarding", "For new joiners."},
                                                   {"change", "In a code or configuration change."},
                                                   {"design", "In a design."},
                                                   {"runbook", "In a runbook."},
                                                   {"other_review", "In another review."}});
  return made;
}

const Type& Described<Readership>::type() {
  static const Type made =
      record<Readership>("Readership", "Readers in a period, as counts only.",
                         {field<&Readership::from>("from", "First day of the period."),
                          field<&Readership::until>("until", "Last day of the period."),
                          field_at_least<&Readership::readers>(0, "readers", "How many people read it."),
                          field_at_least<&Readership::readers_not_in_the_room>(
                              0, "readers_not_in_the_room", "How many of them were not in the meeting."),
                          field_at_least<&Readership::other_teams>(
                              0, "other_teams", "How many teams they came from, besides those involved.")});
  return made;
}

const Type& Described<Reuse>::type() {
  static const Type made = record<Reuse>("Reuse", "Somewhere the review was put to use.",
                                         {field<&Reuse::kind>("kind", Need::required, "How it was put to use."),
                                          field<&Reuse::uri>("uri", "Where."), field<&Reuse::at>("at", "When.")});
  return made;
}

const Type& Described<Publication>::type() {
  static const Type made =
      record<Publication>("Publication", "How the review reached those who were not in the room.",
                          {field<&Publication::published_at>("published_at", "When it was published."),
                           field<&Publication::audiences>("audiences", "For whom."),
                           field<&Publication::uri>("uri", "Where it can be read."),
                           field<&Publication::readership>("readership", "Readers by period."),
                           field<&Publication::reuse>("reuse", "Where it was put to use.")});
  return made;
}

}  // namespace debrief::inline v0
