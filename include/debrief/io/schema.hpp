#pragma once

#include <string>
#include <string_view>

#include "debrief/core/describe.hpp"
#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// JSON Schema (draft 2020-12) of a described record, pretty-printed, with one definition per type it uses.
///
/// Says what the reader calls an error and nothing more: unknown members are legal, so nothing is closed. `id` becomes
/// `$id`; it is an identifier and need not resolve.
DEBRIEF_EXPORT std::string json_schema(const Type& record, std::string_view id);

/// The schemas of the two kinds of document, under "urn:debrief:review:1" and "urn:debrief:incident:1".
DEBRIEF_EXPORT std::string review_schema();
DEBRIEF_EXPORT std::string incident_schema();

}  // namespace debrief::inline v0
