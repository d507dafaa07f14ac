// Characters that HTML writes by name or by number.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace debrief::inline v0::markdown {

/// Appends the character of an entity such as "&amp;" and gives its length; 0 where there is none.
std::size_t entity(std::string_view text, std::string& out);

}  // namespace debrief::inline v0::markdown
