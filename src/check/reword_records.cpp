// The records of rewordings described.
#include "debrief/check/reword.hpp"

namespace debrief::inline v0 {

const Type& Described<QuestionForm>::type() {
  static const Type made = enumeration<QuestionForm>("QuestionForm", "The form of a question.",
                                                     {{"open", "Asks for a description."},
                                                      {"statement", "No question."},
                                                      {"why_person", "Asks a person why."},
                                                      {"why_undone", "Asks why an act was done or left undone."},
                                                      {"who", "Asks who did it."},
                                                      {"whose", "Asks on whom to put it."},
                                                      {"how_could", "A reproach in the form of a question."},
                                                      {"outburst", "An outburst in the form of a question."},
                                                      {"leading", "Carries its answer with it."},
                                                      {"counterfactual", "Measures by another course of events."},
                                                      {"closed", "Yes or no answers it."},
                                                      {"compound", "Asks two things at once."},
                                                      {"justify", "Demands a justification."},
                                                      {"wrong_with", "Looks for the fault in a person."}});
  return made;
}

const Type& Described<Rewording>::type() {
  static const Type made = record<Rewording>(
      "Rewording", "One question looked at.",
      {field<&Rewording::question>("question", "The question as given."),
       field<&Rewording::form>("form", "The form it has."),
       field<&Rewording::approved>("approved", "Whether it may be put as it stands."),
       field<&Rewording::why>("why", "What the form does to the answer."),
       field<&Rewording::need>("need", "What the asker needs to know."),
       field<&Rewording::offers>("offers", "The same need asked for a description, the closest first."),
       field<&Rewording::rules>("rules", "Codes of the language rules that the question met.")});
  return made;
}

}  // namespace debrief::inline v0
