// Texts whose bytes are not all characters.
#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0::import_detail {

/// The text with every byte that is no UTF-8, and every NUL, replaced by U+FFFD; false where there was none to replace.
bool mend_characters(std::string_view text, std::string& out);

}  // namespace debrief::inline v0::import_detail
