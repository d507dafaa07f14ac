// The records of probe described.
#include "debrief/facilitate/probe.hpp"

namespace debrief::inline v0 {

const Type& Described<ResponsePattern>::type() {
  static const Type made = enumeration<ResponsePattern>(
      "ResponsePattern",
      "Eight kinds of statements (after the Debriefing Facilitation Guide of Etsy) and three probes for expertise.",
      {{"observation", "Somebody noticed something."},
       {"assessment", "A judgement about now, or about what comes next."},
       {"decision", "A choice."},
       {"knowledge", "Something was known."},
       {"state_of_mind", "A feeling or a strain."},
       {"mental_model", "How things usually work."},
       {"action", "An act."},
       {"help_seeking", "Others were called in."},
       {"typicality", "A surprise: what does normal look like?"},
       {"distinctions", "Fine differences between alike signals."},
       {"projection", "What would come next."}});
  return made;
}

const Type& Described<ProbeMatch>::type() {
  static const Type made =
      record<ProbeMatch>("ProbeMatch", "A pattern found in a statement, with follow-ups.",
                         {field<&ProbeMatch::pattern>("pattern", "The pattern."),
                          field<&ProbeMatch::id>("id", "Its handle: RP1 to RP8, XP1 to XP3."),
                          field<&ProbeMatch::words>("words", "The words of the speaker that show it."),
                          field<&ProbeMatch::start>("start", "Where they stand, in bytes of the text."),
                          field<&ProbeMatch::end>("end", "Where they end."),
                          field<&ProbeMatch::turn>("turn", "For a transcript: the turn, from 0."),
                          field<&ProbeMatch::speaker>("speaker", "For a transcript: whose turn it is, as written."),
                          field<&ProbeMatch::seeks>("seeks", "What the follow-ups bring out."),
                          field<&ProbeMatch::follow_ups>("follow_ups", "What to ask next.")});
  return made;
}
}  // namespace debrief::inline v0
