#pragma once

#include <string_view>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Version of the library, as "major.minor.patch".
DEBRIEF_EXPORT std::string_view library_version() noexcept;

/// The newest format that this library reads and the one that it writes, as it stands in a document's `format`.
inline constexpr std::string_view review_format = "debrief/review/1";
inline constexpr std::string_view incident_format = "debrief/incident/1";

/// The number at the end of both format names.
inline constexpr int format_version = 1;

}  // namespace debrief::inline v0
