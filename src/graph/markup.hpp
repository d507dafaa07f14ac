#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0::graph {

/// Text as XML character data or as the value of an attribute. Control characters that XML 1.0 forbids and bytes that
/// are not UTF-8 become U+FFFD.
std::string escaped(std::string_view text);

}  // namespace debrief::inline v0::graph
