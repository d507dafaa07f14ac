#include "debrief/model/learning_point.hpp"

namespace debrief::inline v0 {

const Type& Described<LearningKind>::type() {
  static const Type made = enumeration<LearningKind>("LearningKind", "What kind of learning it is.",
                                                     {{"newly_understood", "Understood now and not before."},
                                                      {"surprising_pattern", "A pattern that surprised people."},
                                                      {"condition_worth_addressing", "A condition worth addressing."}});
  return made;
}

const Type& Described<LearningAbout>::type() {
  static const Type made = enumeration<LearningAbout>("LearningAbout", "What a piece of learning is about.",
                                                      {{"system", "The technical system."},
                                                       {"people_and_teams", "Who knows and does what."},
                                                       {"tools", "The tools of the response."},
                                                       {"process", "How work is organised."},
                                                       {"own_model", "How one pictured the system oneself."}});
  return made;
}

const Type& Described<LearningPoint>::type() {
  static const Type made = record<LearningPoint>(
      "LearningPoint", "Something that is understood now and was not before.",
      {field<&LearningPoint::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&LearningPoint::kind>("kind", Need::required, "What kind of learning it is."),
       field<&LearningPoint::text>("text", Need::required, "What is understood now."),
       field<&LearningPoint::about>("about", "What it is about."),
       field<&LearningPoint::surprising_to>("surprising_to", "Roles to whom it came as a surprise."),
       field<&LearningPoint::factors>("factors", "Ids of the factors it concerns."),
       field<&LearningPoint::decision_points>("decision_points", "Ids of the decision points it came from."),
       field<&LearningPoint::evidence>("evidence", "Ids of the evidence that shows it."),
       field_at_least<&LearningPoint::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

const Type& Described<WentWell>::type() {
  static const Type made = record<WentWell>(
      "WentWell", "A response that can be relied upon.",
      {field<&WentWell::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&WentWell::text>("text", Need::required, "What worked, and for whom."),
       field<&WentWell::factors>("factors", "Ids of the mitigating factors behind it."),
       field<&WentWell::events>("events", "Ids of the events that show it."),
       field<&WentWell::evidence>("evidence", "Ids of the evidence that shows it."),
       field_at_least<&WentWell::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

const Type& Described<Luck>::type() {
  static const Type made = record<Luck>(
      "Luck", "Where chance kept things smaller.",
      {field<&Luck::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&Luck::text>("text", Need::required, "What chance contributed."),
       field<&Luck::small_difference>("small_difference", "The small difference that would have changed the outcome."),
       field<&Luck::factors>("factors", "Ids of the factors it concerns."),
       field<&Luck::evidence>("evidence", "Ids of the evidence that shows it."),
       field_at_least<&Luck::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

const Type& Described<GoodJudgement>::type() {
  static const Type made = record<GoodJudgement>(
      "GoodJudgement", "A good call made without knowing the outcome.",
      {field<&GoodJudgement::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&GoodJudgement::text>("text", Need::required, "The call that was made."),
       field<&GoodJudgement::drew_on>("drew_on", "The experience, cue or rule of thumb it drew on."),
       field<&GoodJudgement::decision_point>("decision_point", "Id of the decision point."),
       field<&GoodJudgement::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<OpenQuestion>::type() {
  static const Type made = record<OpenQuestion>(
      "OpenQuestion", "A question that the review leaves open.",
      {field<&OpenQuestion::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&OpenQuestion::text>("text", Need::required, "The question."),
       field<&OpenQuestion::asked_by_role>("asked_by_role", "The role that asked it."),
       field<&OpenQuestion::closed_at>("closed_at", "When it was answered or given up."),
       field<&OpenQuestion::answer>("answer", "What became of it."),
       field_at_least<&OpenQuestion::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

}  // namespace debrief::inline v0
