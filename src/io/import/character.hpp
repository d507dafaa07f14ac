// One character by its number, as entities of HTML and XML give it.
#pragma once

#include <cstdint>
#include <string>

namespace debrief::inline v0::import_detail {

/// Adds the character in UTF-8; for what is no character (0, a surrogate, past the last one) U+FFFD.
void append_character(std::string& out, std::uint32_t code);

}  // namespace debrief::inline v0::import_detail
