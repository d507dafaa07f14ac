// The records of staffing described.
#include "debrief/facilitate/staffing.hpp"

namespace debrief::inline v0 {

const Type& Described<Candidate>::type() {
  static const Type made = record<Candidate>(
      "Candidate", "Somebody who could take a role, as the host knows them.",
      {field<&Candidate::person>("person", "Id of the person."), field<&Candidate::team>("team", "Their team."),
       field<&Candidate::function>("function", "What they do, such as support or engineering manager."),
       field<&Candidate::seniority>("seniority", "Their seniority band."),
       field<&Candidate::facilitates>("facilitates", "Whether they are trained to facilitate.")});
  return made;
}

const Type& Described<CandidateAdvice>::type() {
  static const Type made =
      record<CandidateAdvice>("CandidateAdvice", "How somebody fits a role.",
                              {field<&CandidateAdvice::person>("person", "Id of the person."),
                               field<&CandidateAdvice::team>("team", "Their team."),
                               field<&CandidateAdvice::eligible>("eligible", "Whether they may take it."),
                               field<&CandidateAdvice::reasons>("reasons", "What speaks for it and against it.")});
  return made;
}

const Type& Described<Seat>::type() {
  static const Type made =
      record<Seat>("Seat", "A place in the core group.",
                   {field<&Seat::seat>("seat", "What the place is for."),
                    field<&Seat::person>("person", "Id of who could take it; absent where nobody is named."),
                    field<&Seat::required>("required", "Whether the meeting should wait for it."),
                    field<&Seat::why>("why", "What they bring.")});
  return made;
}

const Type& Described<GuestAdvice>::type() {
  static const Type made =
      record<GuestAdvice>("GuestAdvice", "A specialist for one part of the meeting.",
                          {field<&GuestAdvice::situation>("situation", "What brings them in."),
                           field<&GuestAdvice::function>("function", "Whom to ask."),
                           field<&GuestAdvice::segments>("segments", "The parts they join."),
                           field<&GuestAdvice::minutes>("minutes", "For how long."),
                           field<&GuestAdvice::follow_up>("follow_up", "Whether they join the follow-up too."),
                           field<&GuestAdvice::why>("why", "What shows that they are needed.")});
  return made;
}

const Type& Described<StaffingAdvice>::type() {
  static const Type made = record<StaffingAdvice>(
      "StaffingAdvice", "Who could do what.",
      {field<&StaffingAdvice::facilitator>("facilitator", "For the facilitator, the best first."),
       field<&StaffingAdvice::scribe>("scribe", "For the scribe, the best first."),
       field<&StaffingAdvice::review_owner>("review_owner", "For the owner of the review, the best first."),
       field<&StaffingAdvice::core_group>("core_group", "The core group."),
       field<&StaffingAdvice::guests>("guests", "Guests for sections."),
       field<&StaffingAdvice::uncovered>("uncovered",
                                         "Roles and teams that the timeline names and nobody in the room stands for."),
       field<&StaffingAdvice::advice>("advice", "What to do about what is missing.")});
  return made;
}
}  // namespace debrief::inline v0
