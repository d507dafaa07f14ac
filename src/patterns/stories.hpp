// Cases as weighted sets for comparison, equal ones as one class.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "debrief/patterns/recurrence.hpp"

namespace debrief::inline v0 {

/// The story of a case under one aspect: features ascending, with their weights.
struct Story {
  std::vector<std::int32_t> codes;
  std::vector<std::int32_t> edges;
  bool operator==(const Story&) const = default;
  auto operator<=>(const Story&) const = default;
};

struct StoryClasses {
  std::vector<Story> stories;             ///< distinct ones
  std::vector<std::int32_t> class_of;     ///< by case; -1 without a story
  std::vector<std::int32_t> code_weight;  ///< by code
  std::int32_t edge_weight = 1;
};

StoryClasses story_classes(const Cases& cases, const RecurrenceOptions& options);

/// Shared weight over joint weight; edges only where both have some. 0 for empty stories.
double story_similarity(const StoryClasses& classes, const Story& a, const Story& b);

/// Whether two stories count as the same under the options.
bool same_story(const StoryClasses& classes, const Story& a, const Story& b, const RecurrenceOptions& options);

}  // namespace debrief::inline v0
