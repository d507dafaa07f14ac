// One timeline out of many sources.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"
#include "debrief/io/import/evidence.hpp"

namespace debrief::inline v0 {

/// The numbers of a merge. None of them hides anything: they decide what is linked, offered and shown.
struct MergeOptions {
  /// How far apart two records of one happening may stand, in seconds, after what their clocks are apart.
  std::int64_t link_seconds = 300;
  /// How many of a hundred words two records must share to be linked.
  std::int64_t link_percent = 60;
  /// From how many linked pairs on something is said about two clocks.
  std::int64_t skew_pairs = 3;
  /// The shortest silence that is shown, in seconds.
  std::int64_t gap_seconds = 900;
};

/// How far two clocks are apart, by the pairs of events that tell of the same happening. A steady delay on the way from
/// one system to the other looks the same; only somebody who knows the systems can tell.
struct ClockSkew {
  /// What stands before the colon of the ids of the two sources.
  std::string source;
  std::string other;
  /// The median of other minus source, in seconds; of an even number of pairs the smaller middle one.
  std::int64_t median_seconds = 0;
  std::int64_t least_seconds = 0;
  std::int64_t most_seconds = 0;
  std::int64_t pairs = 0;
  Extras extras;
  bool operator==(const ClockSkew&) const = default;
};

/// A stretch without any record.
struct SilentGap {
  Instant from;
  Instant until;
  std::int64_t seconds = 0;
  Id<TimelineEvent> before;
  Id<TimelineEvent> after;
  Extras extras;
  bool operator==(const SilentGap&) const = default;
};

/// A stretch that may be a phase, with the reason.
struct PhaseCandidate {
  Phase phase = Phase::detection;
  std::optional<Instant> from;
  std::optional<Instant> until;
  std::string reason;
  Extras extras;
  bool operator==(const PhaseCandidate&) const = default;
};

/// What many sources know together. `evidence` may be merged again with others.
struct MergedTimeline {
  ImportedEvidence evidence;
  std::vector<ClockSkew> skews;
  std::vector<SilentGap> gaps;
  std::vector<PhaseCandidate> phases;
  Extras extras;
  bool operator==(const MergedTimeline&) const = default;
};

/// Puts the records of several sources into one order of time.
///
/// Nothing is dropped, shifted or rewritten: a record given twice stands once, two different records with one identity
/// both stand, and records of different sources that tell of the same happening are linked by `same_as`, each with its
/// own time and words. They are found by the words they share; a record that says resolved is never linked to one that
/// says triggered. What clocks are apart is looked for first by texts that both sources have exactly once, up to 14
/// hours, so that a wrong zone is found too.
///
/// Milestones are offered, those of the sources and those that texts name ("taking IC", "rolled back"), each with its
/// reason; phases follow from them. Findings tell of clocks that are apart, of sources that place one moment
/// differently, and of silence.
///
/// The order of the sources does not matter, and merging again changes nothing. Sources are told apart by what stands
/// before the colon of an id. Time: n log n in the events, times the number of pairs of sources.
DEBRIEF_EXPORT Reading<MergedTimeline> merge_timelines(std::span<const ImportedEvidence> sources,
                                                       const MergeOptions& options = {});

/// A draft of a review with the merged timeline. The phases that are offered, clocks that are apart and the silence
/// become open questions too.
DEBRIEF_EXPORT Review draft_review(const MergedTimeline& merged, const DraftOptions& options = {});

template <>
struct DEBRIEF_EXPORT Described<ClockSkew> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<SilentGap> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<PhaseCandidate> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<MergedTimeline> {
  static const Type& type();
};

}  // namespace debrief::inline v0
