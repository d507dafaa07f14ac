#include "debrief/model/contributing_factor.hpp"

namespace debrief::inline v0 {

const Type& Described<FactorKind>::type() {
  static const Type made = enumeration<FactorKind>("FactorKind", "What part a factor played.",
                                                   {{"condition", "It was present beforehand."},
                                                    {"trigger", "It set something off."},
                                                    {"context", "It was the setting in which people acted."},
                                                    {"mitigator", "It kept things smaller or shorter."},
                                                    {"luck", "Chance kept things smaller or shorter."}});
  return made;
}

const Type& Described<FactorLevel>::type() {
  static const Type made = enumeration<FactorLevel>("FactorLevel", "Where in the system a factor sits.",
                                                    {{"team", "Within one team."},
                                                     {"service", "Within one service."},
                                                     {"organisation", "Across teams.", "org"},
                                                     {"vendor", "With a supplier."},
                                                     {"external", "Outside the organisation."}});
  return made;
}

const Type& Described<Facet>::type() {
  static const Type made = enumeration<Facet>("Facet", "Which side of the work a factor concerns.",
                                              {{"technical", "The system itself."},
                                               {"process", "How work is done."},
                                               {"coordination", "How people work together."}});
  return made;
}

const Type& Described<AdaptivePattern>::type() {
  static const Type made = enumeration<AdaptivePattern>("AdaptivePattern", "How adaptation broke down.",
                                                        {{"none", "It did not."},
                                                         {"decompensation", "Response fell behind the pace of events."},
                                                         {"cross_purposes", "Parties worked against each other."},
                                                         {"outdated_behaviour", "What used to work was kept up."}});
  return made;
}

const Type& Described<Confidence>::type() {
  static const Type made = enumeration<Confidence>("Confidence", "How well a statement is supported.",
                                                   {{"observed", "Seen directly."},
                                                    {"corroborated", "Several sources agree."},
                                                    {"reported", "One source says so."},
                                                    {"conjectured", "A supposition."}});
  return made;
}

const Type& Described<ContributingFactor>::type() {
  static const Type made = record<ContributingFactor>(
      "ContributingFactor", "A condition that, with others, made the incident possible, larger or longer.",
      {field<&ContributingFactor::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&ContributingFactor::code>("code",
                                        "Code of the taxonomy, such as DET-04, or a local one such as X-acme-12."),
       field<&ContributingFactor::label>("label", Need::required, "The condition in a few words."),
       field<&ContributingFactor::description>("description", "The condition at length."),
       field<&ContributingFactor::kind>("kind", "What part it played."),
       field<&ContributingFactor::level>("level", "Where in the system it sits."),
       field<&ContributingFactor::facet>("facet", "Which side of the work it concerns."),
       field<&ContributingFactor::adaptive_pattern>("adaptive_pattern", "How adaptation broke down, where it did."),
       field_at_least<&ContributingFactor::duration_effect_minutes>(0, "duration_effect_minutes",
                                                                    "Minutes that it added, where they are known."),
       field<&ContributingFactor::confidence>("confidence", "How well it is supported."),
       field<&ContributingFactor::incidents>("incidents",
                                             "Ids of the incidents it belongs to, where the review covers several."),
       field<&ContributingFactor::perspectives>("perspectives", "Roles whose account names it."),
       field<&ContributingFactor::evidence>("evidence", "Ids of the evidence that shows it."),
       field<&ContributingFactor::coded_by_role>("coded_by_role", "The role that chose the code."),
       field<&ContributingFactor::coded_at>("coded_at", "When the code was chosen."),
       field_at_least<&ContributingFactor::source_line>(1, "source_line",
                                                        "The line of the source that it was read from.")});
  return made;
}

}  // namespace debrief::inline v0
