// The records of refine described.
#include "debrief/facilitate/refine.hpp"

namespace debrief::inline v0 {

const Type& Described<Quadrant>::type() {
  static const Type made = enumeration<Quadrant>("Quadrant", "Impact against effort.",
                                                 {{"now", "High impact, low effort."},
                                                  {"project", "High impact, high effort."},
                                                  {"accept_risk", "Low impact."},
                                                  {"undecided", "Impact or effort is not said yet."}});
  return made;
}

const Type& Described<CandidateSheet>::type() {
  static const Type made = record<CandidateSheet>(
      "CandidateSheet", "A candidate as the follow-up group looks at it.",
      {field<&CandidateSheet::action>("action", "Id of the candidate."),
       field<&CandidateSheet::title>("title", "What is proposed."),
       field<&CandidateSheet::quadrant>("quadrant", "Impact against effort."),
       field<&CandidateSheet::learning_points>("learning_points", "Learning points that it answers."),
       field<&CandidateSheet::factors>("factors", "Factors that it touches."),
       field<&CandidateSheet::lacks>("lacks", "What a commitment still needs."),
       field<&CandidateSheet::hazard_questions>("hazard_questions", "What it could bring."),
       field<&CandidateSheet::proposal>("proposal", "What to do with it.")});
  return made;
}

const Type& Described<RefinementSheet>::type() {
  static const Type made = record<RefinementSheet>(
      "RefinementSheet", "What lies before the follow-up group.",
      {field<&RefinementSheet::candidates>("candidates", "Every candidate, quadrant by quadrant."),
       field<&RefinementSheet::commit>("commit", "Candidates that could be committed, no more than the policy allows."),
       field<&RefinementSheet::known_risks>("known_risks", "Candidates for the list of known risks."),
       field<&RefinementSheet::unanswered>("unanswered",
                                           "Learning points that no candidate answers; that is no defect."),
       field<&RefinementSheet::readiness>(
           "readiness", "A readiness action to propose where coordination contributed; empty otherwise."),
       field<&RefinementSheet::verdict>("verdict", "What to record, with none committed as well."),
       field<&RefinementSheet::advice>("advice", "What to keep in mind.")});
  return made;
}
}  // namespace debrief::inline v0
