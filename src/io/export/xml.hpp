// Text as it may stand in XML.
#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0 {

/// Character data or the value of an attribute. What XML 1.0 forbids, and bytes that are no UTF-8, become U+FFFD.
std::string xml_escaped(std::string_view text);

}  // namespace debrief::inline v0
