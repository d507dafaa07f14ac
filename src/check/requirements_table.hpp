// The text that requirements() is read from.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace debrief::inline v0::check_detail {

/// The sections of the table, in their order; lines end with '\n' inside a section.
std::span<const std::string_view> requirements_text();

}  // namespace debrief::inline v0::check_detail
