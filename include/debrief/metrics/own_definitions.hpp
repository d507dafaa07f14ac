#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/definition.hpp"

namespace debrief::inline v0 {

/// Metrics of one's own, which stand beside the library's, as a JSON document:
///
///     {"format": "debrief/definitions/1",
///      "milestones": ["rolled_back"],
///      "definitions": [{"id": "time_to_roll_back", "title": "Time to roll back", "start": ["declared"],
///                       "end": ["rolled_back"], "clock": "support_hours", "calendar": {"zone": "Europe/London"}}]}
struct OwnDefinitions {
  std::string format;
  /// Milestones of one's own documents that the definitions may name.
  std::vector<std::string> milestones;
  std::vector<MetricDefinition> definitions;
  Extras extras;
  bool operator==(const OwnDefinitions&) const = default;
};

/// Reads definitions. Findings, each with its place: a milestone that nobody declared, a time zone that is not known
/// here, an id of the library's or one given twice, a name that stands for several intervals, a member that no
/// definition has. `value` is there only when none of them is an error. Linear in the text.
DEBRIEF_EXPORT Reading<OwnDefinitions> read_definitions(std::string_view json);

template <>
struct DEBRIEF_EXPORT Described<OwnDefinitions> {
  static const Type& type();
};

}  // namespace debrief::inline v0
