#include "debrief/model/action.hpp"

namespace debrief::inline v0 {

bool may_follow(ActionState from, ActionState to) noexcept {
  using enum ActionState;
  switch (from) {
    case candidate:
      return to == committed || to == dropped || to == accepted_risk || to == superseded;
    case committed:
      return to == in_progress || to == done || to == dropped || to == accepted_risk || to == superseded;
    case in_progress:
      return to == done || to == committed || to == dropped || to == accepted_risk || to == superseded;
    case done:
      return to == verified || to == in_progress;
    case verified:
      return to == in_progress;
    case dropped:
    case accepted_risk:
      return to == candidate || to == committed;
    case superseded:
      return false;
  }
  return false;
}

const Type& Described<ActionType>::type() {
  static const Type made = enumeration<ActionType>("ActionType", "What an action is meant to change.",
                                                   {{"detect", "Notice sooner."},
                                                    {"prevent", "Keep a condition from arising."},
                                                    {"mitigate_future", "Limit the impact next time.", "mitigate"},
                                                    {"repair", "Put right what this incident left."},
                                                    {"investigate", "Find out more."},
                                                    {"readiness", "Practise the human response."},
                                                    {"coordination", "Change how people work together."},
                                                    {"knowledge", "Share expertise."},
                                                    {"accept_risk", "Leave it, consciously."}});
  return made;
}

const Type& Described<ActionState>::type() {
  static const Type made = enumeration<ActionState>("ActionState", "Where an action stands.",
                                                    {{"candidate", "Noted, not committed."},
                                                     {"committed", "Promised after the soak."},
                                                     {"in_progress", "Being worked on."},
                                                     {"done", "The work is finished."},
                                                     {"verified", "Shown to be done in the sense of its definition."},
                                                     {"dropped", "Given up."},
                                                     {"accepted_risk", "Left as a known risk."},
                                                     {"superseded", "Replaced by another action."}});
  return made;
}

const Type& Described<HighLow>::type() {
  static const Type made = enumeration<HighLow>("HighLow", "A coarse rating.", {{"low", "Low."}, {"high", "High."}});
  return made;
}

const Type& Described<OwnerKind>::type() {
  static const Type made = enumeration<OwnerKind>(
      "OwnerKind", "What an action's owner is.",
      {{"person", "Somebody in the people table."}, {"team", "A team."}, {"role", "Whoever holds a role."}});
  return made;
}

const Type& Described<CandidateVerdict>::type() {
  static const Type made = enumeration<CandidateVerdict>("CandidateVerdict", "What the soak made of a candidate.",
                                                         {{"improves_the_system", "It genuinely improves the system."},
                                                          {"only_feels_productive", "It only feels productive."},
                                                          {"should_not_be_committed", "It would better not be done."}});
  return made;
}

const Type& Described<ActionTransition>::type() {
  static const Type made =
      record<ActionTransition>("ActionTransition", "One step of an action's life.",
                               {field<&ActionTransition::state>("state", Need::required, "The state it entered."),
                                field<&ActionTransition::at>("at", "When it entered the state."),
                                field<&ActionTransition::by_role>("by_role", "The role that moved it."),
                                field<&ActionTransition::note>("note", "The reason, where one was given.")});
  return made;
}

const Type& Described<Verification>::type() {
  static const Type made =
      record<Verification>("Verification", "How it was shown that an action is done.",
                           {field<&Verification::method>("method", Need::required,
                                                         "How it was checked, such as \"alert fired in staging\"."),
                            field<&Verification::at>("at", "When it was checked."),
                            field<&Verification::result>("result", "What came of it."),
                            field<&Verification::by_role>("by_role", "The role that checked it."),
                            field<&Verification::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<Action>::type() {
  static const Type made = record<Action>(
      "Action", "A proposed or committed change.",
      {field<&Action::id>("id", Need::required, "Stable identifier, unique within the corpus."),
       field<&Action::title>("title", Need::required, "What will be done, specifically."),
       field<&Action::description>("description", "The change at length."),
       field<&Action::type>("type", "What it is meant to change."),
       field<&Action::state>("state", "Where it stands."),
       field<&Action::owner>("owner", "Id in the people table, or a team, or a role."),
       field<&Action::owner_kind>("owner_kind", "What the owner is."),
       field<&Action::due>("due", "The day by which it is promised."),
       field<&Action::definition_of_done>("definition_of_done", "How anybody can tell that it is done."),
       field<&Action::verification>("verification", "How it was shown to be done."),
       field<&Action::impact>("impact", "How much it would change."),
       field<&Action::effort>("effort", "How much work it is."),
       field<&Action::addresses>("addresses", "Ids of the factors, events or barriers it concerns."),
       field<&Action::could_add_hazard>("could_add_hazard", "What new kind of trouble it could bring."),
       field<&Action::verdict>("verdict", "What the soak made of it."),
       field<&Action::dropped_because>("dropped_because", "Why it was given up or left as a risk."),
       field<&Action::superseded_by>("superseded_by", "Id of the action that replaces it."),
       field<&Action::first_voiced_at>("first_voiced_at", "When it was first mentioned."),
       field<&Action::candidate_wording>("candidate_wording", "How it was first put, where the wording changed."),
       field<&Action::history>("history", "Every step of its life, oldest first."),
       field<&Action::tracker>("tracker", "Where the work is tracked."),
       field<&Action::evidence>("evidence", "Ids of the evidence for it."),
       field_at_least<&Action::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

const Type& Described<KnownRisk>::type() {
  static const Type made =
      record<KnownRisk>("KnownRisk", "Something worth improving that was consciously left.",
                        {field<&KnownRisk::id>("id", Need::required, "Stable identifier, unique within the document."),
                         field<&KnownRisk::text>("text", Need::required, "The risk."),
                         field<&KnownRisk::factors>("factors", "Ids of the factors it concerns."),
                         field<&KnownRisk::from_action>("from_action", "Id of the candidate that was not committed."),
                         field<&KnownRisk::accepted_by_role>("accepted_by_role", "The role that accepted it."),
                         field<&KnownRisk::revisit_by>("revisit_by", "The day by which it is looked at again."),
                         field<&KnownRisk::evidence>("evidence", "Ids of the evidence for it.")});
  return made;
}

}  // namespace debrief::inline v0
