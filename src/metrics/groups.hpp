// The groups that rows belong to. Private.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "debrief/metrics/measure.hpp"

namespace debrief::inline v0 {

/// Every row's groups in one grouping. Row i belongs to members[begin[i]..begin[i+1]); a row that names no group
/// belongs to the group with the empty name. Names ascend; severities and tiers stand in the order of their scale.
struct Groups {
  std::vector<std::string> names;
  std::vector<std::int32_t> begin;
  std::vector<std::int32_t> members;
};

Groups groups_of(const Durations& durations, GroupBy by);

}  // namespace debrief::inline v0
