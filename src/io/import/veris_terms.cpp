// VERIS' words for conditions, in words that blame nobody.
#include "debrief/io/import/veris.hpp"

namespace debrief::inline v0 {

const std::vector<VerisTerm>& veris_terms() {
  static const std::vector<VerisTerm> terms = {
      {"action.environmental", "", "an external event", "PRS-10", ""},
      {"action.error.variety", "Capacity shortage", "a capacity limit was reached", "SYS-02", ""},
      {"action.error.variety", "Data entry error", "an entry was easy to get wrong and went in as it was typed",
       "TOL-10", "\"Error\" says how it ended, not what the entry looked like at the time."},
      {"action.error.variety", "Disposal error", "disposal differed from its procedure", "ORG-10",
       "\"Error\" says how it ended; ask how disposal is done on other days."},
      {"action.error.variety", "Gaffe", "something was said or shown outside of its circle", "",
       "\"Gaffe\" judges a person; ask what made the circle hard to see."},
      {"action.error.variety", "Loss", "something was lost and could not be found again", "", ""},
      {"action.error.variety", "Malfunction", "a latent defect showed", "SYS-01", ""},
      {"action.error.variety", "Misconfiguration", "a configuration reached further than was seen", "DEP-06",
       "The prefix says how it ended; ask what the configuration looked like before."},
      {"action.error.variety", "Misdelivery", "recipients were easy to confuse", "TOL-10",
       "Ask how the sender tells recipients apart on other days."},
      {"action.error.variety", "Misinformation", "information differed from the state it told of", "COG-09", ""},
      {"action.error.variety", "Omission", "a step was held in memory", "COG-10",
       "\"Omission\" compares with what is known afterwards; ask how the step is brought to mind."},
      {"action.error.variety", "Programming error", "a latent defect in software", "SYS-01", ""},
      {"action.error.variety", "Publishing error", "publishing was possible without a guard", "SYS-07", ""},
      {"action.error.vector", "Carelessness", "a step that nothing guarded", "SYS-07",
       "\"Carelessness\" judges a person and explains nothing; ask what made the step easy to take."},
      {"action.error.vector", "Inadequate personnel", "staffing or coverage was thin", "PRS-04",
       "\"Inadequate\" compares with what is known afterwards."},
      {"action.error.vector", "Inadequate processes", "the procedure differed from the work", "ORG-10",
       "\"Inadequate\" compares with what is known afterwards."},
      {"action.error.vector", "Inadequate technology", "the tools did not answer the question", "TOL-09",
       "\"Inadequate\" compares with what is known afterwards."},
      {"action.error.vector", "Random error", "a slip that nothing caught", "",
       "Chance is no explanation; ask what would have caught it."},
      {"action.misuse.variety", "Data mishandling", "data went another way than its procedure has it", "ORG-10",
       "\"Mishandling\" judges; ask what the procedure made hard."},
      {"action.misuse.variety", "Knowledge abuse", "knowledge was used beyond its purpose", "",
       "\"Abuse\" imputes an intent that only a court can find."},
      {"action.misuse.variety", "Privilege abuse", "access was used beyond its purpose", "",
       "\"Abuse\" imputes an intent that only a court can find; ask what the access allowed and why."},
      {"action.misuse.variety", "Possession abuse", "an entrusted thing was used beyond its purpose", "",
       "\"Abuse\" imputes an intent that only a court can find."},
      {"action.misuse.variety", "Unapproved hardware", "hardware outside of the approved was in use", "PRS-03", ""},
      {"action.misuse.variety", "Unapproved software", "software outside of the approved was in use", "PRS-03", ""},
      {"action.misuse.variety", "Unapproved workaround", "a workaround had become normal practice", "PRS-03",
       "Ask what the workaround works around."},
      {"discovery_method.external.variety", "Customer", "customers saw it first", "DET-07", ""},
  };
  return terms;
}

const std::vector<ReadingRule>& veris_rules() {
  using enum Severity;
  static const std::vector<ReadingRule> rules = {
      {"VER001", "no-veris-record", error, "A value is no VERIS record.", "Nothing can be read from it.",
       "A record is an object with security_incident, action, actor, asset, attribute."},
      {"VER002", "judging-term", info, "A term that judges a person was put into neutral words.",
       "Words that judge close the question that a review is there to open.",
       "Look at the note, and ask what it asks."},
      {"VER003", "actor-left-out", info, "Whom the record names as an actor inside stands nowhere in the review.",
       "A review asks about the situation that people were in, not about them.", "Nothing needs to be done."},
      {"VER004", "confirmed-without-attribute", warning, "A confirmed incident names nothing that was affected.",
       "VERIS asks for an attribute of a confirmed incident.", "What did it do to whom?"},
      {"VER005", "losses-do-not-add-up", warning, "The parts of a loss do not add up to its whole.",
       "One of the numbers may be an estimate or a typing error. Both are kept as written.", "Look at the source."},
      {"VER006", "year-missing", warning, "The record does not say when it happened.",
       "VERIS asks for the year of the incident.", "Add the year."},
  };
  return rules;
}

}  // namespace debrief::inline v0
