#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/io/read.hpp"
#include "debrief/model/policy.hpp"

namespace debrief::inline v0 {

/// Reads a policy: the numbers of the profile it names (otherwise the article's), with the members it gives in their
/// place. Unlike in a document an unknown member is an error, with the name that was perhaps meant, for a number that
/// silently stays at its default is worse than none. `value` is there only when there is no error.
DEBRIEF_EXPORT Reading<Policy> read_policy(std::string_view json);

}  // namespace debrief::inline v0
