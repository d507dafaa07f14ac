#include "debrief/model/decision_point.hpp"

namespace debrief::inline v0 {

const Type& Described<Salience>::type() {
  static const Type made =
      enumeration<Salience>("Salience", "How much a cue stood out then.",
                            {{"low", "Easy to pass over."}, {"medium", "Noticeable."}, {"high", "Hard to pass over."}});
  return made;
}

const Type& Described<Cue>::type() {
  static const Type made =
      record<Cue>("Cue", "Something that could be seen or heard then.",
                  {field<&Cue::id>("id", "Identifier, where an edge of the factor graph points at the cue."),
                   field<&Cue::what>("what", Need::required, "What was there to be seen or heard."),
                   field<&Cue::channel>("channel", "Where it showed: a dashboard, an alert, a chat, a voice."),
                   field<&Cue::first_available_at>("first_available_at",
                                                   "The first moment at which anybody could have noticed it."),
                   field<&Cue::seen_at>("seen_at", "When it was noticed."),
                   field<&Cue::salience>("salience", "How much it stood out."),
                   field<&Cue::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<HypothesisStatus>::type() {
  static const Type made = enumeration<HypothesisStatus>("HypothesisStatus", "Where a hypothesis stood at the moment.",
                                                         {{"open", "Alive among others."},
                                                          {"favoured", "Thought the most likely.", "favored"},
                                                          {"discarded", "Given up."},
                                                          {"confirmed", "Taken as shown."}});
  return made;
}

const Type& Described<Hypothesis>::type() {
  static const Type made = record<Hypothesis>(
      "Hypothesis", "A reading of the situation that somebody held.",
      {field<&Hypothesis::text>("text", Need::required, "What was thought to be going on."),
       field<&Hypothesis::status>("status", Need::required, "Where it stood at the moment of the decision."),
       field<&Hypothesis::raised_at>("raised_at", "When it came up."),
       field<&Hypothesis::closed_at>("closed_at", "When it was given up or confirmed."),
       field<&Hypothesis::closed_by>("closed_by", "What closed it."),
       field<&Hypothesis::next_move>("next_move", "What one would do next if it held."),
       field<&Hypothesis::evidence>("evidence", "Ids of the evidence that shows it was held.")});
  return made;
}

const Type& Described<Option>::type() {
  static const Type made =
      record<Option>("Option", "A course that was open.",
                     {field<&Option::text>("text", Need::required, "The course."),
                      field<&Option::considered>("considered", "Whether anybody thought of it then."),
                      field<&Option::rejected_because>("rejected_because", "What spoke against it then.")});
  return made;
}

const Type& Described<ConstraintKind>::type() {
  static const Type made = enumeration<ConstraintKind>("ConstraintKind", "What bore on the choice.",
                                                       {{"unfamiliar_service", "The service was unfamiliar."},
                                                        {"unclear_escalation", "It was unclear whom to call."},
                                                        {"missing_access", "Access was not held."},
                                                        {"time", "Time was short."},
                                                        {"workload", "Other work pressed."},
                                                        {"policy", "A policy or obligation."},
                                                        {"tool", "What the tools allowed."},
                                                        {"other", "Something else."}});
  return made;
}

const Type& Described<Constraint>::type() {
  static const Type made =
      record<Constraint>("Constraint", "Something that bore on the choice.",
                         {field<&Constraint::kind>("kind", Need::required, "What kind of constraint it was."),
                          field<&Constraint::text>("text", "How it bore on the choice.")});
  return made;
}

const Type& Described<InformationUsed>::type() {
  static const Type made = record<InformationUsed>(
      "InformationUsed", "Information that fed a decision.",
      {field<&InformationUsed::text>("text", Need::required, "What was known."),
       field<&InformationUsed::source>("source", "Where it came from."),
       field<&InformationUsed::first_available_at>("first_available_at", "The first moment at which it could be had."),
       field<&InformationUsed::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<InformationGap>::type() {
  static const Type made = enumeration<InformationGap>("InformationGap", "How information was out of reach.",
                                                       {{"missing", "It did not exist."},
                                                        {"buried", "It was there, among too much else."},
                                                        {"misleading", "It pointed elsewhere."},
                                                        {"late", "It came too late."}});
  return made;
}

const Type& Described<InformationMissing>::type() {
  static const Type made =
      record<InformationMissing>("InformationMissing", "Information that was out of reach.",
                                 {field<&InformationMissing::gap>("gap", Need::required, "How it was out of reach."),
                                  field<&InformationMissing::text>("text", Need::required, "What was not known.")});
  return made;
}

const Type& Described<ChoiceBasis>::type() {
  static const Type made =
      enumeration<ChoiceBasis>("ChoiceBasis", "How a course was picked.",
                               {{"recognised", "The situation was recognised as typical.", "recognized"},
                                {"compared", "Courses were compared."},
                                {"rule", "A rule or runbook was followed."},
                                {"authority", "Somebody with authority chose."},
                                {"default", "It is what one does."},
                                {"gamble", "A bet under uncertainty."}});
  return made;
}

const Type& Described<ElicitedBy>::type() {
  static const Type made = enumeration<ElicitedBy>("ElicitedBy", "How the account came to light.",
                                                   {{"chat", "From the chat of the time."},
                                                    {"log", "From a log."},
                                                    {"interview", "In a talk with those who were there."},
                                                    {"meeting", "In the review meeting."},
                                                    {"published_report", "From a published account."}});
  return made;
}

const Type& Described<Account>::type() {
  static const Type made =
      record<Account>("Account", "One party's telling of a moment.",
                      {field<&Account::account_of>("account_of", Need::required, "Whose telling it is, as a role."),
                       field<&Account::text>("text", Need::required, "The moment as they tell it."),
                       field<&Account::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<Hindsight>::type() {
  static const Type made = record<Hindsight>(
      "Hindsight", "What became known only afterwards.",
      {field<&Hindsight::outcome>("outcome", "Id of the event that came of it."),
       field<&Hindsight::surprises>("surprises", "What turned out otherwise than expected."),
       field<&Hindsight::notes>("notes", "What is known now and was not then."),
       field<&Hindsight::learning_points>("learning_points", "Ids of the learning points that came of it."),
       field<&Hindsight::drill_candidate>("drill_candidate", "Whether others should practise this moment.")});
  return made;
}

const Type& Described<DecisionPoint>::type() {
  static const Type made = record<DecisionPoint>(
      "DecisionPoint", "A moment where another course was open, seen from inside.",
      {field<&DecisionPoint::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&DecisionPoint::incident>("incident", "The incident it belongs to, where the review covers several."),
       field<&DecisionPoint::event>("event", "Id of the timeline event that it stands at."),
       field<&DecisionPoint::at>("at", "When the choice was made, or came up."),
       field<&DecisionPoint::until>("until", "When it was settled, where it took time."),
       field<&DecisionPoint::precision>("precision", "How well the instant is known."),
       field<&DecisionPoint::phase>("phase", "The phase it belongs to."),
       field<&DecisionPoint::title>("title", "The choice in a few words."),
       field<&DecisionPoint::actor_role>("actor_role", "The role that chose; not a name."),
       field<&DecisionPoint::account_of>("account_of", "Whose perspective this is, as a role."),
       field<&DecisionPoint::situation_summary>("situation_summary",
                                                "How one would have briefed a colleague who joined at that moment."),
       field<&DecisionPoint::cues>("cues", "What could be seen or heard."),
       field<&DecisionPoint::hypotheses>("hypotheses", "Readings of the situation that were alive or given up."),
       field<&DecisionPoint::expectancies>("expectancies", "What was expected to happen next."),
       field<&DecisionPoint::goals>("goals", "What they were trying to achieve."),
       field<&DecisionPoint::goal_conflicts>("goal_conflicts", "Goals that pulled in different directions."),
       field<&DecisionPoint::options>("options", "Courses that were open."),
       field<&DecisionPoint::only_one_option_came_to_mind>(
           "only_one_option_came_to_mind", "True where a single course suggested itself, as it does to experts."),
       field<&DecisionPoint::choice>("choice", "What was chosen."),
       field<&DecisionPoint::basis>("basis", "How it was picked."),
       field<&DecisionPoint::rule_followed>("rule_followed", "The rule or runbook at work."),
       field<&DecisionPoint::analogues>("analogues", "Earlier cases that came to mind."),
       field<&DecisionPoint::typicality>("typicality", "How it compared with the usual scenario."),
       field<&DecisionPoint::experience_used>("experience_used", "Training or experience that helped."),
       field<&DecisionPoint::constraints>("constraints", "What bore on the choice."),
       field_at_least<&DecisionPoint::time_pressure>(0, "time_pressure", "From 0 (none) to 3 (seconds count)."),
       field<&DecisionPoint::uncertainty>("uncertainty", "What they were unsure of."),
       field<&DecisionPoint::information_used>("information_used", "Information that fed the choice, with its source."),
       field<&DecisionPoint::information_missing>("information_missing", "Information that was out of reach."),
       field<&DecisionPoint::misleading_signals>("misleading_signals", "Signals that pointed elsewhere."),
       field<&DecisionPoint::help_sought>("help_sought", "Whom they called, and what made them call."),
       field<&DecisionPoint::novice_contrast>("novice_contrast", "How a newcomer might have read the same signs."),
       field<&DecisionPoint::reasonable_because>("reasonable_because", "What made the choice reasonable at the time."),
       field<&DecisionPoint::accounts>("accounts", "Tellings of the moment that differ, side by side."),
       field<&DecisionPoint::elicited_by>("elicited_by", "How the account came to light."),
       field<&DecisionPoint::evidence>("evidence", "Ids of the evidence that shows it."),
       field<&DecisionPoint::hindsight>("hindsight", "What became known only afterwards, kept apart.")});
  return made;
}

}  // namespace debrief::inline v0
