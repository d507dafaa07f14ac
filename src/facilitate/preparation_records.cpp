// The records of preparation described.
#include "debrief/facilitate/preparation.hpp"

namespace debrief::inline v0 {

const Type& Described<EvidenceStatus>::type() {
  static const Type made = enumeration<EvidenceStatus>("EvidenceStatus", "Whether a kind of evidence is at hand.",
                                                       {{"present", "It is in the packet."},
                                                        {"known_missing", "It was looked for and does not exist."},
                                                        {"missing", "Nobody has said."}});
  return made;
}

const Type& Described<EvidenceNeed>::type() {
  static const Type made = record<EvidenceNeed>(
      "EvidenceNeed", "A kind of evidence for one incident.",
      {field<&EvidenceNeed::incident>("incident", "Id of the incident."),
       field<&EvidenceNeed::kind>("kind", "The kind."),
       field<&EvidenceNeed::status>("status", "Whether it is at hand."),
       field<&EvidenceNeed::items>("items", "Ids of the items that are."),
       field<&EvidenceNeed::where>("where", "Where it usually lives."),
       field<&EvidenceNeed::note>("note", "What is known of its absence, or what it does not cover.")});
  return made;
}

const Type& Described<TalkAdvice>::type() {
  static const Type made = record<TalkAdvice>(
      "TalkAdvice", "A talk before the meeting, by role.",
      {field<&TalkAdvice::role>("role", "With whom."),
       field<&TalkAdvice::because>("because", "What makes it worth while."),
       field<&TalkAdvice::minutes>("minutes", "How long."), field<&TalkAdvice::prompts>("prompts", "What to ask."),
       field<&TalkAdvice::held>("held", "Whether the review says that it took place.")});
  return made;
}
}  // namespace debrief::inline v0
