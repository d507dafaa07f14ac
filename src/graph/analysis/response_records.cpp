// The records of response described.
#include "debrief/graph/response.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::DecisionContext>::type() {
  static const Type made = record<graph::DecisionContext>(
      "DecisionContext", "What surrounded a decision.",
      {field<&graph::DecisionContext::decision>("decision", "Id of the decision point."),
       field<&graph::DecisionContext::label>("label", "The decision in words."),
       field<&graph::DecisionContext::shaped_by>("shaped_by", "Ids of what gave the situation in which it made sense."),
       field<&graph::DecisionContext::misled_by>("misled_by", "Ids of what pointed elsewhere."),
       field<&graph::DecisionContext::led_to>("led_to", "Ids of what it set off, delayed or made larger."),
       field<&graph::DecisionContext::texture>("texture",
                                               "How many of the eight fields of the inside view are filled (D8)."),
       field<&graph::DecisionContext::missing_texture>("missing_texture", "Names of the fields that are empty."),
       field<&graph::DecisionContext::question>("question", "What to ask first; empty when nothing is missing.")});
  return made;
}

const Type& Described<graph::TimeLedgerEntry>::type() {
  static const Type made = record<graph::TimeLedgerEntry>(
      "TimeLedgerEntry", "Delays of one category.",
      {field<&graph::TimeLedgerEntry::category>(
           "category", "Category of the factors, \"event\" or \"decision\" where no factor delayed."),
       field<&graph::TimeLedgerEntry::located_seconds>("located_seconds",
                                                       "Seconds whose place in time is known, overlaps counted once."),
       field<&graph::TimeLedgerEntry::stated_seconds>("stated_seconds",
                                                      "Seconds that were stated without a place in time, added up."),
       field<&graph::TimeLedgerEntry::nodes>("nodes", "Ids of what delayed.")});
  return made;
}

const Type& Described<graph::TimeLedgerPhase>::type() {
  static const Type made = record<graph::TimeLedgerPhase>(
      "TimeLedgerPhase", "Delays within a phase against what was observed of it.",
      {field<&graph::TimeLedgerPhase::phase>("phase", "The phase."),
       field<&graph::TimeLedgerPhase::observed_seconds>(
           "observed_seconds", "How long it took by the timeline; absent when that is not known."),
       field<&graph::TimeLedgerPhase::explained_seconds>("explained_seconds",
                                                         "Located and stated delays, never more than was observed."),
       field<&graph::TimeLedgerPhase::unexplained_seconds>("unexplained_seconds", "The remainder."),
       field<&graph::TimeLedgerPhase::categories>("categories", "Delays by category.")});
  return made;
}

const Type& Described<graph::TimeLedger>::type() {
  static const Type made = record<graph::TimeLedger>(
      "TimeLedger", "Where the time went, as far as anyone has said.",
      {field<&graph::TimeLedger::observed_seconds>(
           "observed_seconds", "From the first to the last instant of the response; absent when that is not known."),
       field<&graph::TimeLedger::explained_seconds>(
           "explained_seconds", "Located and stated delays, overlaps counted once, never more than was observed."),
       field<&graph::TimeLedger::unexplained_seconds>("unexplained_seconds", "The remainder."),
       field<&graph::TimeLedger::overlapping_seconds>("overlapping_seconds",
                                                      "Seconds in which more than one located delay ran."),
       field<&graph::TimeLedger::stated_exceeds_observed>(
           "stated_exceeds_observed",
           "True where the delays add up to more than the time there was, so that some ran side by side."),
       field<&graph::TimeLedger::categories>("categories", "Delays by category."),
       field<&graph::TimeLedger::phases>("phases", "Delays by phase, those of no known phase left out."),
       field<&graph::TimeLedger::unquantified>("unquantified", "Ids of what delayed by an unknown time.")});
  return made;
}

const Type& Described<graph::VisibilityGap>::type() {
  static const Type made = record<graph::VisibilityGap>(
      "VisibilityGap", "The gap between what was looked at and what there was to see, at one decision.",
      {field<&graph::VisibilityGap::decision>("decision", "Id of the decision point."),
       field<&graph::VisibilityGap::label>("label", "The decision in words."),
       field<&graph::VisibilityGap::looked_at>("looked_at", "Cues that were seen by then."),
       field<&graph::VisibilityGap::not_seen>("not_seen", "Cues that were there by then and were not seen."),
       field<&graph::VisibilityGap::masked>("masked", "What was hidden from view, and by what."),
       field<&graph::VisibilityGap::misleading>("misleading", "What pointed elsewhere."),
       field<&graph::VisibilityGap::revealed_later>("revealed_later",
                                                    "What came to light after the decision, and through what."),
       field<&graph::VisibilityGap::out_of_reach>("out_of_reach",
                                                  "Information that was missing, buried, misleading or late.")});
  return made;
}

}  // namespace debrief::inline v0
