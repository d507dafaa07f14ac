// The records of decision points described.
#include "debrief/graph/decision_points.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::CueEntry>::type() {
  static const Type made = record<graph::CueEntry>(
      "CueEntry", "A cue and when it could be, and was, noticed.",
      {field<&graph::CueEntry::decision>("decision", "Id of the decision point."),
       field<&graph::CueEntry::what>("what", "What could be seen or heard."),
       field<&graph::CueEntry::channel>("channel", "Through what."),
       field<&graph::CueEntry::first_available_at>("first_available_at", "When anybody could have noticed it."),
       field<&graph::CueEntry::seen_at>("seen_at", "When it was noticed."),
       field<&graph::CueEntry::seconds_to_notice>("seconds_to_notice", "From the one to the other."),
       field<&graph::CueEntry::salience>("salience", "How much it stood out."),
       field<&graph::CueEntry::misled>("misled", "True where the review says that it pointed elsewhere.")});
  return made;
}

const Type& Described<graph::SituationRecord>::type() {
  static const Type made = record<graph::SituationRecord>(
      "SituationRecord",
      "What somebody made of the situation at one moment, and what had changed since the moment before.",
      {field<&graph::SituationRecord::decision>("decision", "Id of the decision point."),
       field<&graph::SituationRecord::at>("at", "When."),
       field<&graph::SituationRecord::actor_role>("actor_role", "Whose situation it was, by role."),
       field<&graph::SituationRecord::summary>("summary", "How a colleague who joined then was to be briefed."),
       field<&graph::SituationRecord::cues>("cues", "What had been seen by then."),
       field<&graph::SituationRecord::expectancies>("expectancies", "What was expected to happen."),
       field<&graph::SituationRecord::goals>("goals", "What was to be achieved."),
       field<&graph::SituationRecord::hypotheses>("hypotheses", "Readings that were alive."),
       field<&graph::SituationRecord::course>("course", "What was chosen."),
       field<&graph::SituationRecord::new_since>("new_since", "Readings and cues that the moment before did not have."),
       field<&graph::SituationRecord::gone_since>("gone_since",
                                                  "Readings that were alive the moment before and no longer were.")});
  return made;
}

const Type& Described<graph::Texture>::type() {
  static const Type made = record<graph::Texture>(
      "Texture", "How much of the inside view a decision point holds (D8): eight fields, each filled or not.",
      {field<&graph::Texture::decision>("decision", "Id of the decision point."),
       field<&graph::Texture::score>("score", "Fields that are filled, of eight."),
       field<&graph::Texture::present>("present", "Names of those."),
       field<&graph::Texture::missing>("missing", "Names of the others.")});
  return made;
}

const Type& Described<graph::Ambiguity>::type() {
  static const Type made = record<graph::Ambiguity>(
      "Ambiguity", "Whether a moment could truly be read in more than one way (D10).",
      {field<&graph::Ambiguity::decision>("decision", "Id of the decision point."),
       field<&graph::Ambiguity::genuine>(
           "genuine", "True where two readings or more were alive, led to different next moves and shared cues."),
       field<&graph::Ambiguity::alive>("alive", "Readings that were alive then."),
       field<&graph::Ambiguity::next_moves>("next_moves", "The different moves that they called for."),
       field<&graph::Ambiguity::shared_cues>("shared_cues", "Cues that were there for all of them."),
       field<&graph::Ambiguity::lacks>("lacks", "What is missing, in words; empty when it is genuine.")});
  return made;
}

const Type& Described<graph::MomentAccounts>::type() {
  static const Type made = record<graph::MomentAccounts>(
      "MomentAccounts", "Tellings of one moment, side by side.",
      {field<&graph::MomentAccounts::decisions>("decisions", "Ids of the decision points that tell of it."),
       field<&graph::MomentAccounts::at>("at", "When."),
       field<&graph::MomentAccounts::moment>("moment", "The moment in words."),
       field<&graph::MomentAccounts::accounts>("accounts", "Whose account it is, and what they tell.")});
  return made;
}

}  // namespace debrief::inline v0
