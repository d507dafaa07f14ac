// The parts of a merge.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "debrief/io/import/merge.hpp"

namespace debrief::inline v0::import_detail {

/// What tells the clock of an event: what stands before the colon of its id, otherwise "".
std::string_view clock_of(const TimelineEvent& event);

/// Compares texts with their digits as numbers, so that line 9 stands before line 10.
bool naturally_less(std::string_view a, std::string_view b);

/// For every event without a clock: the event with one that stood before it, and how far behind that it stood.
using Anchors = std::map<std::string, std::pair<std::string, std::size_t>>;
Anchors anchors_of(std::span<const ImportedEvidence> sources);

/// Puts events into the order of time, whatever order the sources came in.
std::vector<TimelineEvent> in_order(std::vector<TimelineEvent> events, const Anchors& anchors);

/// Two events of different clocks that tell of the same happening.
struct Link {
  std::size_t first = 0;
  std::size_t second = 0;
};

/// Finds the links between events in the order of time.
std::vector<Link> find_links(const std::vector<TimelineEvent>& events, const MergeOptions& options);

/// What the links say about each pair of clocks.
std::vector<ClockSkew> skews_of(const std::vector<TimelineEvent>& events, const std::vector<Link>& links);

/// Milestones that the texts of events name: in each source the first text, for resolved the last.
std::vector<MilestoneCandidate> milestones_in_texts(const std::vector<TimelineEvent>& events);

std::vector<PhaseCandidate> phases_of(const ImportedEvidence& evidence);
std::vector<SilentGap> gaps_of(const ImportedEvidence& evidence, const MergeOptions& options);

/// A finding of the rule with this name.
Finding finding_of(std::string_view name, std::string message);

/// Clocks that are further apart than their records can tell.
void tell_skews(const MergedTimeline& merged, const std::vector<Link>& links, const MergeOptions& options,
                std::vector<Finding>& findings);

/// Where sources offer a milestone at one moment each and these differ by more than they can tell.
void tell_accounts(const ImportedEvidence& evidence, std::vector<Finding>& findings);

/// The longest silences, the others counted.
void tell_gaps(const std::vector<SilentGap>& gaps, std::vector<Finding>& findings);

}  // namespace debrief::inline v0::import_detail
