// What bytes are that were given as a text.
#pragma once

#include <string_view>

namespace debrief::inline v0::io_detail {

/// In words, where the first bytes are those of an archive, a compressed file, a PDF or UTF-16; empty otherwise.
std::string_view packed(std::string_view bytes);

/// In words, where bytes are plainly no file of an export: empty, a web page, no text at all; empty otherwise.
std::string_view no_export(std::string_view bytes);

}  // namespace debrief::inline v0::io_detail
