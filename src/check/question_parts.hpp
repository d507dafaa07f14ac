// A question taken apart: who is asked about, and the act that is asked about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace debrief::inline v0::check_detail {

/// What kind of act the verb names; it decides which signals, cues or paths an offer asks about.
enum class Act : unsigned char { other, look, notice, tell, change, approve, omit, harm, decide };

/// The parts of "why didn't you check the database first?". Empty where the question has no such part.
struct QuestionParts {
  /// "you", "the on-call"; "the responder" for a participant, "people" for nobody and anybody.
  std::string subject;
  /// "was" or "were", as the subject takes it.
  std::string was;
  bool negative = false;
  /// "checking the database", without what compares from hindsight ("first", "earlier").
  std::string doing;
  /// "the database".
  std::string object;
  /// The verb in its base form, "check".
  std::string verb;
  Act act = Act::other;
  /// What is said of the subject where there is no act: "visible in that view".
  std::string state;
  /// "20 minutes", from "why did it take 20 minutes to escalate"; "minutes" for "so long".
  std::string duration;
  /// The auxiliary that opens the question or follows its question word, in lower case: "did".
  std::string auxiliary;
};

/// Reads one question; `participants` in lower case, one word each.
QuestionParts parts_of(std::string_view question, const std::vector<std::string>& participants);

/// The words of a question in lower case with "n't" written out; a comma stands as a word of its own.
std::vector<std::string> question_words(std::string_view question);

}  // namespace debrief::inline v0::check_detail
