// The records of a merge described.
#include "debrief/io/import/merge.hpp"

namespace debrief::inline v0 {

const Type& Described<ClockSkew>::type() {
  static const Type made = record<ClockSkew>(
      "ClockSkew", "How far two clocks are apart, by events that tell of the same happening.",
      {field<&ClockSkew::source>("source", "The one source."), field<&ClockSkew::other>("other", "The other source."),
       field<&ClockSkew::median_seconds>("median_seconds", "The median of other minus source, in seconds."),
       field<&ClockSkew::least_seconds>("least_seconds", "The least of them."),
       field<&ClockSkew::most_seconds>("most_seconds", "The most of them."),
       field<&ClockSkew::pairs>("pairs", "How many pairs of events this rests on.")});
  return made;
}

const Type& Described<SilentGap>::type() {
  static const Type made = record<SilentGap>("SilentGap", "A stretch without any record.",
                                             {field<&SilentGap::from>("from", "When the last record before it ended."),
                                              field<&SilentGap::until>("until", "When the next record begins."),
                                              field<&SilentGap::seconds>("seconds", "How long it is."),
                                              field<&SilentGap::before>("before", "The record before it."),
                                              field<&SilentGap::after>("after", "The record behind it.")});
  return made;
}

const Type& Described<PhaseCandidate>::type() {
  static const Type made = record<PhaseCandidate>(
      "PhaseCandidate", "A stretch that may be a phase: proposed, never asserted.",
      {field<&PhaseCandidate::phase>("phase", "The phase that it may be."),
       field<&PhaseCandidate::from>("from", "When it begins."), field<&PhaseCandidate::until>("until", "When it ends."),
       field<&PhaseCandidate::reason>("reason", "Why it is proposed.")});
  return made;
}

const Type& Described<MergedTimeline>::type() {
  static const Type made = record<MergedTimeline>(
      "MergedTimeline", "What many sources know together.",
      {field<&MergedTimeline::evidence>("evidence", "Everything the sources hold, in one order of time."),
       field<&MergedTimeline::skews>("skews", "How far their clocks are apart."),
       field<&MergedTimeline::gaps>("gaps", "Stretches without any record."),
       field<&MergedTimeline::phases>("phases", "Phases that the milestones suggest.")});
  return made;
}

}  // namespace debrief::inline v0
