// The records of deadlines described.
#include "debrief/facilitate/deadlines.hpp"

namespace debrief::inline v0 {

const Type& Described<DeadlineState>::type() {
  static const Type made =
      enumeration<DeadlineState>("DeadlineState", "Where a deadline stands.",
                                 {{"upcoming", "It is still to come."},
                                  {"open", "Its window is open."},
                                  {"overdue", "It has passed."},
                                  {"done", "It is met."},
                                  {"unknown", "What it counts from has not happened, or is not recorded."}});
  return made;
}

const Type& Described<SoakPhase>::type() {
  static const Type made = enumeration<SoakPhase>("SoakPhase", "Where a review stands between meeting and commitments.",
                                                  {{"not_held", "The meeting has not taken place."},
                                                   {"soaking", "Learning points settle; nothing is committed."},
                                                   {"may_commit", "The small group may commit."},
                                                   {"overdue", "The follow-up is late."},
                                                   {"closed", "The follow-up has a verdict."}});
  return made;
}

const Type& Described<Deadline>::type() {
  static const Type made = record<Deadline>(
      "Deadline", "Something with a time by which it is due.",
      {field<&Deadline::what>("what", "What is due."), field<&Deadline::opens>("opens", "From when on."),
       field<&Deadline::due>("due", "Until when."), field<&Deadline::state>("state", "Where it stands."),
       field<&Deadline::why>("why", "What it counts from.")});
  return made;
}

const Type& Described<SoakState>::type() {
  static const Type made = record<SoakState>(
      "SoakState", "What may be committed when.",
      {field<&SoakState::phase>("phase", "Where the review stands."),
       field<&SoakState::meeting_ended>("meeting_ended", "When the meeting ended."),
       field<&SoakState::commit_from>("commit_from", "Before this nothing is committed."),
       field<&SoakState::better_from>("better_from", "Two working days after the meeting."),
       field<&SoakState::overdue_from>("overdue_from", "From here the follow-up is late."),
       field<&SoakState::committed_early>("committed_early", "Actions that were committed before the soak was over."),
       field<&SoakState::advice>("advice", "What to do now.")});
  return made;
}
}  // namespace debrief::inline v0
