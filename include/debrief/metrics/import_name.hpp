#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// One of the intervals that a name of other tools stands for.
struct Meaning {
  std::string_view from;
  std::string_view until;
  /// The library's metric for it; empty where there is none, and a definition of one's own says it.
  std::string_view metric;
  /// Who means this by it.
  std::string_view used_by;
};

/// What a name such as "MTTR" may stand for; empty for a name that is not known to be ambiguous. Case does not matter.
///
/// Such names come in with foreign data, and they are accepted there together with this list. As the name of a result
/// they are refused.
DEBRIEF_EXPORT std::span<const Meaning> meanings_of(std::string_view name);

/// The list in words: "from the start of impact to mitigated (time_to_mitigate); …".
DEBRIEF_EXPORT std::string meanings_text(std::string_view name);

}  // namespace debrief::inline v0
