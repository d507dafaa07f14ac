// The records of questions described.
#include "debrief/facilitate/questions.hpp"

namespace debrief::inline v0 {

const Type& Described<QuestionPhase>::type() {
  static const Type made = enumeration<QuestionPhase>("QuestionPhase", "The three parts of the question bank.",
                                                      {{"detection", "Detection and diagnosis."},
                                                       {"response", "How the work together went."},
                                                       {"recovery", "Recovery and readiness."}});
  return made;
}

const Type& Described<QuestionSource>::type() {
  static const Type made =
      enumeration<QuestionSource>("QuestionSource", "What a question was made from.",
                                  {{"bank", "The bank of the practice."},
                                   {"decision_point", "A field of a decision point that is empty."},
                                   {"signal", "A signal or an alert."},
                                   {"gap", "A stretch of time in which nothing is written."},
                                   {"waiting", "Somebody waited."},
                                   {"duplication", "Work was done twice."},
                                   {"accounts", "Accounts differ."},
                                   {"luck", "Chance kept it small."},
                                   {"judgement", "A good call."},
                                   {"milestone", "A milestone."},
                                   {"graph", "The factor graph."},
                                   {"walk_away", "The question to leave with."}});
  return made;
}

const Type& Described<QuestionAdvice>::type() {
  static const Type made = record<QuestionAdvice>(
      "QuestionAdvice", "A question for the meeting.",
      {field<&QuestionAdvice::text>("text", "The question."),
       field<&QuestionAdvice::kind>("kind", "How, what, when or who."),
       field<&QuestionAdvice::phase>("phase", "The part of the bank it belongs to."),
       field<&QuestionAdvice::source>("source", "What it was made from."),
       field<&QuestionAdvice::moment>("moment",
                                      "The moment it is about, as minutes after the first signal or in words."),
       field<&QuestionAdvice::event>("event", "Id of the event it is about."),
       field<&QuestionAdvice::decision_point>("decision_point", "Id of the decision point it is about."),
       field<&QuestionAdvice::probe>("probe", "The probe it comes from, such as DP01."),
       field<&QuestionAdvice::why>("why", "What it is asked for.")});
  return made;
}
}  // namespace debrief::inline v0
