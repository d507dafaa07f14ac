// The parts of a merge.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "debrief/io/import/merge.hpp"

namespace debrief::inline v0::import_detail {

/// What tells the clock of an event: what stands before the colon of its id, otherwise "".
std::string_view clock_of(const TimelineEvent& event);

/// Compares texts with their digits as numbers, so that line 9 stands before line 10.
bool naturally_less(std::string_view a, std::string_view b);

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

}  // namespace debrief::inline v0::import_detail
